// Package sheet reads what comes in rows and columns: XLSX workbooks and files
// of separated values. It finds the tables of a sheet and the lines around
// them; it does not say what a column means.
package sheet

import (
	"context"
	"errors"
	"fmt"
	"math"
	"strconv"
	"strings"

	"nyata/internal/adapters/read/drawing"
	"nyata/internal/adapters/read/parcel"
	"nyata/internal/adapters/read/unshown"
	"nyata/internal/record/document"
)

// ReadWorkbook reads an XLSX file. Every sheet with a filled cell or a large
// picture becomes a page, in the order of the tabs, hidden ones included and
// marked. A part that cannot be read becomes a problem beside what could be.
// Pictures are told, not read. The name is only carried over.
func ReadWorkbook(ctx context.Context, name string, data []byte, limits Limits) document.Document {
	limits = limits.orDefaults()
	doc := document.Document{File: name}
	box, err := parcel.Open(data, limits.Parcel)
	if err != nil {
		doc.Problems = append(doc.Problems, parcel.Problem(err))
		return doc
	}
	sheets, err := listSheets(box)
	if err != nil {
		doc.Problems = append(doc.Problems, parcel.Problem(err))
		return doc
	}
	d, err := openDisplay(data, inflatedLimit(limits))
	if err != nil {
		doc.Problems = append(doc.Problems, parcel.Problem(err))
		return doc
	}
	defer func() { _ = d.close() }() // nothing was written
	w := workbook{box: box, display: d, pictures: drawing.In(box), begun: map[string]bool{}, limits: limits, left: limits.Cells}
	for i, s := range sheets {
		if i == limits.Sheets {
			doc.Problems = append(doc.Problems, tooManySheets(len(sheets), limits.Sheets))
			break
		}
		page, problems := w.read(ctx, s)
		doc.Problems = append(doc.Problems, problems...)
		if len(page.Tables)+len(page.Paragraphs)+len(page.Pictures) > 0 {
			doc.Pages = append(doc.Pages, page)
		}
		if ctx.Err() != nil {
			break
		}
	}
	switch rest := w.restOfPictures(ctx); {
	case len(doc.Pages) > 0: // on no sheet that was read: chart sheets, pictures in cells, lost ones
		doc.Pages[0].Pictures = append(doc.Pages[0].Pictures, rest...)
	case len(doc.Problems) > 0:
	case len(rest) > 0:
		doc.Problems = append(doc.Problems, onlyPictures("", len(rest)))
	default:
		doc.Problems = append(doc.Problems, nothingWritten())
	}
	unshown.Look(ctx, box, &doc, w.beside, w.unshown...)
	return doc
}

// restOfPictures are those that stand on no sheet that was read.
func (w *workbook) restOfPictures(ctx context.Context) []document.Box {
	return append(w.pictures.Below(ctx, workbookPart(w.box), nil), w.pictures.Rest()...)
}

func inflatedLimit(l Limits) int64 {
	if l.Parcel.Inflated > 0 {
		return l.Parcel.Inflated
	}
	return parcel.Defaults.Inflated
}

// workbook is one opened workbook while its sheets are read.
type workbook struct {
	box      *parcel.Parcel
	display  *display
	pictures *drawing.Pictures
	limits   Limits
	left     int             // cells that may still be read
	begun    map[string]bool // sheets whose cells were read, by their part
	unshown  []string        // what cells hold and do not show
}

// read turns one sheet into a page.
func (w *workbook) read(ctx context.Context, s listed) (document.Page, []document.Problem) {
	page := document.Page{Kind: document.XLSX, Sheet: clean(s.name), Hidden: s.hidden}
	part := w.box.Part(s.part)
	if s.part == "" || part == nil {
		return page, []document.Problem{brokenSheet(page.Sheet)}
	}
	cells, drawn, problems := w.cells(ctx, s, part)
	if ctx.Err() != nil {
		return page, []document.Problem{outOfTime(page.Sheet)}
	}
	page.Tables, page.Paragraphs = split(cells)
	page.Paragraphs = append(page.Paragraphs, w.margin(s.part)...)
	page.Pictures = w.pictures.Below(ctx, s.part, &drawn)
	if len(page.Pictures) > 0 && len(page.Tables)+len(page.Paragraphs) == 0 && len(problems) == 0 {
		problems = append(problems, onlyPictures(page.Sheet, len(page.Pictures)))
	}
	return page, problems
}

// cells reads the filled cells of a sheet, merged ones with their spans, and how
// wide and high its cells are.
func (w *workbook) cells(ctx context.Context, s listed, part []byte) (grid, drawing.Grid, []document.Problem) {
	raw, err := readRaw(ctx, part, w.left, w.limits.Merges)
	w.left -= len(raw.cells)
	var problems []document.Problem
	switch {
	case errors.Is(err, errTooManyCells) || err == nil && raw.cut:
		problems = append(problems, cutSheet(clean(s.name), w.limits))
	case err != nil:
		problems = append(problems, brokenSheet(clean(s.name)))
	}
	cells, err := w.show(ctx, s.name, raw)
	if err != nil && len(problems) == 0 {
		problems = append(problems, brokenSheet(clean(s.name)))
	}
	merged := cells.merge(raw.merges)
	w.noteCovered(cells, merged)
	w.begun[parcel.Clean(s.part)] = true
	return merged, raw.drawn, problems
}

// show brings the raw cells of a sheet together with what the workbook displays
// for them.
func (w *workbook) show(ctx context.Context, sheet string, raw rawSheet) (grid, error) {
	cells := make(grid, len(raw.cells))
	for i, c := range raw.cells {
		l := w.display.look(c.style)
		cells[i] = cell{
			row: c.row, at: c.row, col: c.col, rowSpan: 1, colSpan: 1,
			bold: l.bold, indent: float64(l.indent), hidden: c.hidden, stored: stored(c, l),
		}
		switch zero := cells[i].stored; {
		case zero != nil && zero.Number == 0 && l.zero != "":
			cells[i].text, cells[i].shownZero = l.zero, true
		case c.kind != "s":
			cells[i].text = c.value // holds where the formats turn out to be lost
		}
	}
	cells = cells.order()
	next := 0 // both sides go by row, then column
	err := w.display.texts(ctx, sheet, func(row, col int, text string) {
		for next < len(cells) && cells[next].before(row, col) {
			next++
		}
		if next < len(cells) && cells[next].row == row && cells[next].col == col && !cells[next].shownZero {
			cells[next].text = text
		}
	})
	filled := cells[:0]
	blank := map[[2]int]bool{}
	for _, c := range cells {
		if c.written(c.text) {
			filled = append(filled, c)
		} else {
			blank[[2]int{c.row, c.col}] = true
		}
	}
	w.noteBlank(raw, blank)
	return filled, err
}

// stored is the number behind a cell, nil where the cell holds no number: text,
// a date, a truth value, an error.
func stored(c rawCell, l look) *document.Stored {
	if c.kind != "" && c.kind != "n" || l.date {
		return nil
	}
	n, err := strconv.ParseFloat(strings.TrimSpace(c.value), 64)
	if err != nil || math.IsInf(n, 0) || math.IsNaN(n) {
		return nil
	}
	return &document.Stored{Number: n, Percent: l.percent, Formula: c.formula}
}

func tooManySheets(n, most int) document.Problem {
	return document.Problem{Code: document.Truncated, Message: document.Message{
		ID: fmt.Sprintf("Buku kerja ini memuat %d lembar; hanya %d yang pertama dibaca. Pecah menjadi beberapa berkas, lalu kirim lagi.", n, most),
		EN: fmt.Sprintf("This workbook has %d sheets; only the first %d were read. Split it into several files and send them again.", n, most),
	}}
}

func cutSheet(sheet string, l Limits) document.Problem {
	return document.Problem{Code: document.Truncated, Sheet: sheet, Message: document.Message{
		ID: fmt.Sprintf("Lembar %q hanya dibaca sebagian: batasnya %d sel per berkas dan %d sel gabungan per lembar. Pecah berkas ini, lalu kirim lagi.", sheet, l.Cells, l.Merges),
		EN: fmt.Sprintf("Sheet %q was read only in part: the limits are %d cells per file and %d merged ranges per sheet. Split this file and send it again.", sheet, l.Cells, l.Merges),
	}}
}

func brokenSheet(sheet string) document.Problem {
	return document.Problem{Code: document.Broken, Sheet: sheet, Message: document.Message{
		ID: fmt.Sprintf("Lembar %q rusak; yang tampil di sini hanya bagian yang masih dapat dibaca. Buka berkasnya, simpan ulang, lalu kirim lagi.", sheet),
		EN: fmt.Sprintf("Sheet %q is damaged; only the part that could still be read is shown. Open the file, save it again and resend it.", sheet),
	}}
}

func outOfTime(sheet string) document.Problem {
	return document.Problem{Code: document.TimedOut, Sheet: sheet, Message: document.Message{
		ID: fmt.Sprintf("Waktu baca habis di lembar %q. Pecah berkas ini menjadi bagian yang lebih kecil, lalu kirim lagi.", sheet),
		EN: fmt.Sprintf("The time for reading ran out on sheet %q. Split this file into smaller parts and send them again.", sheet),
	}}
}

// onlyPictures is the problem of a sheet without a filled cell, or with an empty
// name of a whole workbook of such.
func onlyPictures(sheet string, n int) document.Problem {
	id, en := "Buku kerja ini", "This workbook"
	if sheet != "" {
		id, en = fmt.Sprintf("Lembar %q", sheet), fmt.Sprintf("Sheet %q", sheet)
	}
	return document.Problem{Code: document.Scanned, Sheet: sheet, Message: document.Message{
		ID: fmt.Sprintf("%s hanya berisi gambar (%d), tanpa isi sel. Tulisan di dalam gambar tidak dibaca: ketik angkanya di sel, atau kirim berkas asal gambarnya.", id, n),
		EN: fmt.Sprintf("%s holds only pictures (%d) and no filled cells. What is written in pictures is not read: type the figures into cells, or send what the pictures were made from.", en, n),
	}}
}

func nothingWritten() document.Problem {
	return document.Problem{Code: document.Empty, Message: document.Message{
		ID: "Berkas ini dapat dibuka tetapi tidak berisi tulisan. Periksa apakah berkasnya sudah benar, lalu kirim lagi.",
		EN: "This file opens but nothing is written in it. Check that it is the right file, then send it again.",
	}}
}
