package app

import (
	"bytes"
	"context"
	"encoding/csv"
	"fmt"
	"strings"

	"nyata/internal/adapters/open311"
	"nyata/internal/adapters/pack"
	"nyata/internal/casework"
	"nyata/internal/casework/intake"
	"nyata/internal/faces/cli"
	"nyata/internal/ground/fault"
	rows "nyata/internal/judgement/evidence"
	"nyata/internal/record/document"
	"nyata/internal/record/receipt"
	"nyata/internal/record/reference"
)

// evidenceRows turns an evidence file into rows: a table, or for complaints a
// list of Open311 service requests too.
func evidenceRows(data []byte, kind receipt.EvidenceKind) (rows.Table, error) {
	if kind == receipt.ComplaintEvidence && open311.Is(data) {
		requests, err := open311.Rows(data)
		return rows.Table{Kind: document.CSV, Rows: requests}, err
	}
	sheet, cells, err := pack.Sheet(data)
	t := rows.Table{Kind: document.CSV, Sheet: sheet, Rows: cells}
	if sheet != "" {
		t.Kind = document.XLSX
	}
	return t, err
}

// admitted is an evidence file at the door: what is kept of it, and its rows.
type admitted struct {
	content []byte
	name    string
	table   rows.Table
	removed receipt.Removed
}

// admit takes personal data out of a file. What is kept is the file as it came
// where nothing was taken out, else its clean rows as CSV, row for row.
func admit(name string, data []byte, kind receipt.EvidenceKind, city *reference.City) (admitted, error) {
	raw, err := evidenceRows(data, kind)
	if err != nil {
		return admitted{}, fault.Wrap(err, fault.Invalid, "import.unreadable", fault.With("file", name))
	}
	clean, removed := rows.Clean(raw, kind, city)
	if !removed.Any() && kind != receipt.ComplaintEvidence {
		return admitted{data, name, raw, removed}, nil
	}
	clean.Kind, clean.Sheet = document.CSV, ""
	content, err := asCSV(clean.Rows)
	if err != nil {
		return admitted{}, err
	}
	return admitted{content, cleanName(name), clean, removed}, nil
}

// cleanName is the name of what is kept of a file.
func cleanName(name string) string {
	if i := strings.LastIndexByte(name, '.'); i > 0 {
		name = name[:i]
	}
	return name + ".bersih.csv"
}

// asCSV writes rows so that each is one line: a row keeps its number.
func asCSV(table [][]string) ([]byte, error) {
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	for _, row := range table {
		cells := make([]string, len(row))
		for i, c := range row {
			cells[i] = strings.Join(strings.Fields(c), " ")
		}
		if len(cells) == 1 && cells[0] == "" {
			cells = nil // a blank line, not one with an empty cell
		}
		if err := w.Write(cells); err != nil {
			return nil, fmt.Errorf("write clean rows: %w", err)
		}
	}
	w.Flush()
	return b.Bytes(), w.Error()
}

// witness takes files of evidence in.
type witness struct {
	intake *intake.Intake
	city   *cityBook
}

// Take reads a file of evidence, accounts for every row, and records it.
func (e witness) Take(ctx context.Context, actor casework.Actor, in cli.Taking) (cli.Taken, error) {
	if len(in.Content) > maxImport {
		return cli.Taken{}, fault.New(fault.Invalid, "import.too_large", fault.With("file", in.Name), fault.With("most", maxImport>>20))
	}
	city, err := e.city.get(ctx)
	if err != nil {
		return cli.Taken{}, err
	}
	kept, err := admit(in.Name, in.Content, in.Evidence.Kind, city)
	if err != nil {
		return cli.Taken{}, err
	}
	about := rows.About{Evidence: in.Evidence, File: kept.name}
	said, rd := intake.Reading(kept.table, about, city, "nyata "+Version)
	out := cli.Taken{Result: said, Removed: kept.removed, Entry: -1}
	if rd.Unread {
		return out, nil
	}
	if kept.removed.Any() {
		about.Removed = &kept.removed
	}
	file := casework.EvidenceFile{
		Name: kept.name, Content: kept.content, Evidence: about.Evidence, Reading: rd,
		Tally: casework.Tallied{Read: said.Read, Accepted: said.Accepted, Outside: said.Outside, Aside: len(said.Aside), Refused: len(said.Refused), Unmapped: said.Unmapped},
	}
	r, done, err := e.intake.TakeEvidence(ctx, actor, file, in.Dry)
	out.Receipt, out.Recorded, out.Entry = r.ID, done, done.Entry
	return out, err
}
