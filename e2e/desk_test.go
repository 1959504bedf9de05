package e2e

import (
	"encoding/json"
	"errors"
	"io/fs"
	"net/http"
	"net/url"
	"os"
	"strings"

	"github.com/rogpeppe/go-internal/testscript"
	"github.com/xuri/excelize/v2"

	"nyata/city"
	"nyata/internal/adapters/pack"
	"nyata/internal/adapters/practice"
)

// invited sets the password of the account an invitation is for. The
// invitation is a line of JSON as `nyata account invite --json` prints it; its
// address is opened at the server that is given.
func invited(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 3 {
		ts.Fatalf("usage: invited URL FILE PASSWORD")
	}
	var made struct{ Address string }
	ts.Check(json.Unmarshal([]byte(ts.ReadFile(args[1])), &made))
	_, token, found := strings.Cut(made.Address, "/invitations/")
	if !found {
		ts.Fatalf("%q is no address of an invitation", made.Address)
	}
	response, err := visitor(ts).PostForm(args[0]+"/invitations/"+token, url.Values{"password": {args[2]}, "again": {args[2]}})
	ts.Check(err)
	ts.Check(response.Body.Close())
	if response.StatusCode != http.StatusSeeOther {
		ts.Fatalf("the invitation is answered with %s", response.Status)
	}
}

// practiceDocuments writes the documents of the practice city below a folder.
func practiceDocuments(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: practice FOLDER")
	}
	files, err := fs.Sub(city.Packs, "contoh")
	ts.Check(err)
	contoh, err := pack.Load(files)
	ts.Check(err)
	const seed = 1
	_, err = practice.Write(ts.MkAbs(args[0]), seed, contoh)
	ts.Check(err)
}

// The columns of the workbook of proposals that a person reads and fills in.
const (
	nameColumn, verdictColumn, intoColumn, reasonColumn = "B", "G", "H", "M"
)

// decide fills in the row of a proposal in a workbook, as a person would in a
// spreadsheet program.
func decide(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 3 || len(args) > 4 {
		ts.Fatalf("usage: decide WORKBOOK NAME VERDICT [INDICATOR|REASON]")
	}
	path := ts.MkAbs(args[0])
	book, err := excelize.OpenFile(path)
	ts.Check(err)
	sheet := book.GetSheetName(0)
	rows, err := book.GetRows(sheet)
	ts.Check(err)
	decided := false
	for i, row := range rows {
		if len(row) < 2 || row[1] != args[1] {
			continue
		}
		decided = true
		cell := func(column string) string {
			at, err := excelize.JoinCellName(column, i+1)
			ts.Check(err)
			return at
		}
		ts.Check(book.SetCellStr(sheet, cell(verdictColumn), args[2]))
		if len(args) == 4 {
			column := intoColumn
			if args[2] == "tolak" {
				column = reasonColumn
			}
			ts.Check(book.SetCellStr(sheet, cell(column), args[3]))
		}
	}
	if !decided {
		ts.Fatalf("no proposal is called %q in column %s", args[1], nameColumn)
	}
	ts.Check(errors.Join(book.Save(), book.Close(), os.Chmod(path, 0o600)))
}
