package main

import (
	"bytes"
	"context"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/xuri/excelize/v2"

	"nyata/internal/judgement/interpret"
	"nyata/internal/record/document"
)

// rowsAccounted reads workbooks and lists and sees what became of every row:
// rows that hold something, counted by other libraries, against those that gave
// figures, are headings or labels, or were refused with a reason.
func rowsAccounted(ctx context.Context, b *bench) ([]result, error) {
	var files []string
	var absent []string
	for _, dir := range []string{"deliserdang-evaluasi-renja-2025", "lra-contoh", "apbd-diy-2014", "rup-lombokbarat-2026"} {
		path, err := b.folder(dir)
		if err != nil {
			absent = append(absent, dir)
			continue
		}
		found, err := filesOf(path, ".xlsx", ".csv")
		if err != nil {
			return nil, err
		}
		files = append(files, found...)
	}
	in := interpret.New(nil)
	var out []result
	for _, path := range files {
		if filepath.Base(path) == "index.csv" {
			continue // the list of the others
		}
		r, err := b.rowsOf(ctx, in, path)
		if err != nil {
			return out, err
		}
		out = append(out, r)
	}
	if len(absent) > 0 {
		return out, noData{strings.Join(absent, ", ")}
	}
	return out, nil
}

func (b *bench) rowsOf(ctx context.Context, in *interpret.Interpreter, path string) (result, error) {
	inFile, err := countRows(path)
	if err != nil {
		return result{}, err
	}
	doc, err := b.read(ctx, path)
	if err != nil {
		return result{}, err
	}
	said := in.Document(&doc)
	held := heldRows(&doc)
	fates := map[interpret.Fate]int{}
	unexplained := 0
	for _, row := range said.Rows {
		if !held[place{row.Sheet, row.Table, row.Row}] {
			continue // blank, or the rest of merged cells that began above
		}
		fates[row.Fate]++
		if row.Fate == interpret.Refused && row.Reason == "" {
			unexplained++
		}
	}
	figures, headings, labels, refused := fates[interpret.Figures], fates[interpret.Heading], fates[interpret.Label], fates[interpret.Refused]
	texts := textRows(&doc)
	return result{
		name:   filepath.Base(path),
		figure: fmt.Sprintf("%d rows = %d figures + %d headings + %d labels + %d texts + %d refused", inFile, figures, headings, labels, texts, refused),
		bar:    "equal, each refusal with its reason", outcome: reached(figures+headings+labels+texts+refused == inFile && unexplained == 0 && len(doc.Problems) == 0),
	}, nil
}

// place is a row of a table.
type place struct {
	sheet      string
	table, row int
}

// heldRows are the rows of tables in which a cell begins that holds something.
func heldRows(doc *document.Document) map[place]bool {
	held := map[place]bool{}
	for _, page := range doc.Pages {
		for i, table := range page.Tables {
			for _, c := range table.Cells {
				if strings.TrimSpace(c.Text) != "" {
					held[place{page.Sheet, i, c.Row}] = true
				}
			}
		}
	}
	return held
}

// textRows counts the rows of a sheet that stand outside its tables: titles,
// signatures, notes. Several cells of one row are several paragraphs, and some
// stand beside a table.
func textRows(doc *document.Document) int {
	texts, inTables := map[string]bool{}, map[string]bool{}
	for _, page := range doc.Pages {
		for _, p := range page.Paragraphs {
			texts[page.Sheet+"!"+rowOf(p.Address)] = true
		}
		for _, table := range page.Tables {
			for _, c := range table.Cells {
				inTables[page.Sheet+"!"+rowOf(c.Address)] = true
			}
		}
	}
	n := 0
	for row := range texts {
		if !inTables[row] {
			n++
		}
	}
	return n
}

// rowOf is the row of a cell's address.
func rowOf(cell string) string { return strings.TrimLeft(cell, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") }

// countRows counts the rows of a file that hold anything.
func countRows(path string) (int, error) {
	if strings.EqualFold(filepath.Ext(path), ".xlsx") {
		return countSheetRows(path)
	}
	raw, err := os.ReadFile(path)
	if err != nil {
		return 0, fmt.Errorf("count rows of %s: %w", path, err)
	}
	raw = unwrapped(raw)
	r := csv.NewReader(bytes.NewReader(raw))
	r.Comma, r.LazyQuotes, r.FieldsPerRecord = separatorOf(raw), true, -1
	rows := 0
	for {
		record, err := r.Read()
		if errors.Is(err, io.EOF) {
			return rows, nil
		}
		if err != nil {
			return 0, fmt.Errorf("count rows of %s: %w", path, err)
		}
		if strings.TrimSpace(strings.Join(record, "")) != "" {
			rows++
		}
	}
}

// unwrapped undoes a second quoting: some lists were saved once more with every
// line as one quoted field.
func unwrapped(raw []byte) []byte {
	lines, wrapped := strings.Split(string(raw), "\n"), 0
	for i, line := range lines {
		line = strings.TrimRight(line, "\r")
		inner, opened := strings.CutPrefix(line, `"`)
		inner, closed := strings.CutSuffix(inner, `"`)
		if !opened || !closed || strings.Contains(strings.ReplaceAll(inner, `""`, ""), `"`) {
			continue
		}
		if strings.Contains(inner, `""`) {
			wrapped++
		}
		lines[i] = strings.ReplaceAll(inner, `""`, `"`)
	}
	const many = 20 // of a list quoted once, hardly a line is one field
	if wrapped*many < len(lines) {
		return raw
	}
	return []byte(strings.Join(lines, "\n"))
}

// separatorOf is the mark that stands most often in the first line.
func separatorOf(raw []byte) rune {
	first, _, _ := bytes.Cut(raw, []byte("\n"))
	best, most := ',', 0
	for _, mark := range ";,\t|" {
		if n := bytes.Count(first, []byte(string(mark))); n > most {
			best, most = mark, n
		}
	}
	return best
}

func countSheetRows(path string) (n int, err error) {
	book, err := excelize.OpenFile(path)
	if err != nil {
		return 0, fmt.Errorf("count rows of %s: %w", path, err)
	}
	defer func() { err = errors.Join(err, book.Close()) }()
	for _, sheet := range book.GetSheetList() {
		rows, err := book.GetRows(sheet, excelize.Options{RawCellValue: true})
		if err != nil {
			return 0, fmt.Errorf("count rows of %s: %w", path, err)
		}
		for _, row := range rows {
			if strings.TrimSpace(strings.Join(row, "")) != "" {
				n++
			}
		}
	}
	return n, nil
}
