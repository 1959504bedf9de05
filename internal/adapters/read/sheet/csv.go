package sheet

import (
	"context"
	"fmt"
	"strconv"
	"strings"

	"nyata/internal/ground/charset"
	"nyata/internal/record/document"
)

// mostFields is the widest row that is read, the width of the widest sheet.
const mostFields = mostColumns

// ReadCSV reads a file of separated values, whatever its separator, encoding
// and care. Every line ends up in a table, in a paragraph or in a problem. A
// cell's address is its column's letter and the number of the line its row
// begins on. Running text becomes paragraphs. The name is only carried over.
func ReadCSV(ctx context.Context, name string, data []byte, limits Limits) document.Document {
	limits = limits.orDefaults()
	doc := document.Document{File: name}
	text := charset.Decode(data)
	if isProse(text) {
		doc.Pages = append(doc.Pages, readProse(text))
		return doc
	}
	cells, problems := readSeparated(ctx, text, limits)
	doc.Problems = problems
	page := document.Page{Kind: document.CSV}
	page.Tables, page.Paragraphs = split(cells)
	if len(page.Tables)+len(page.Paragraphs) > 0 {
		doc.Pages = append(doc.Pages, page)
	} else if len(doc.Problems) == 0 {
		doc.Problems = append(doc.Problems, nothingWritten())
	}
	return doc
}

// readSeparated reads the filled cells of the text.
func readSeparated(ctx context.Context, text string, limits Limits) (grid, []document.Problem) {
	separator := separatorOf(text)
	text = unwrapped(text, separator)
	x := lexer{text: text, separator: separator}
	if _, declared := declaredSeparator(text); declared {
		x.next()
	}
	var cells grid
	var problems []document.Problem
	var wide []int
	mixed := mixture{separator: separator}
	for row := 0; ; row++ {
		if row&0xfff == 0 && ctx.Err() != nil {
			return cells, append(problems, lateAt(x.line))
		}
		r, more := x.next()
		if !more {
			break
		}
		mixed.see(r)
		if len(r.fields) > mostFields {
			wide = append(wide, r.line)
			continue
		}
		for col, field := range r.fields {
			c := cell{row: row, at: r.line, col: col, rowSpan: 1, colSpan: 1}
			if !c.written(field) {
				continue
			}
			if len(cells) >= limits.Cells {
				return cells, append(problems, cutAt(r.line, limits.Cells))
			}
			cells = append(cells, c)
		}
	}
	if len(wide) > 0 {
		problems = append(problems, tooWide(wide))
	}
	if lines, other := mixed.lines(); len(lines) > 0 {
		problems = append(problems, twoSeparators(lines, separator, other))
	}
	if len(x.broken) > 0 {
		problems = append(problems, openQuotes(x.broken))
	}
	return cells, problems
}

func lateAt(line int) document.Problem {
	return document.Problem{Code: document.TimedOut, Message: document.Message{
		ID: fmt.Sprintf("Waktu baca habis di baris %d. Pecah berkas ini menjadi bagian yang lebih kecil, lalu kirim lagi.", line+1),
		EN: fmt.Sprintf("The time for reading ran out on line %d. Split this file into smaller parts and send them again.", line+1),
	}}
}

func cutAt(line, most int) document.Problem {
	return document.Problem{Code: document.Truncated, Message: document.Message{
		ID: fmt.Sprintf("Berkas ini dibaca sampai sebelum baris %d: batasnya %d sel. Pecah menjadi beberapa berkas, lalu kirim lagi.", line+1, most),
		EN: fmt.Sprintf("This file was read up to before line %d: the limit is %d cells. Split it into several files and send them again.", line+1, most),
	}}
}

func tooWide(lines []int) document.Problem {
	return document.Problem{Code: document.RowRefused, Message: document.Message{
		ID: fmt.Sprintf("Baris %s berisi lebih dari %d kolom dan tidak dibaca. Periksa pemisah kolomnya.", listLines(lines), mostFields),
		EN: fmt.Sprintf("Line %s has more than %d columns and was not read. Check its separators.", listLines(lines), mostFields),
	}}
}

func openQuotes(lines []int) document.Problem {
	return document.Problem{Code: document.Broken, Message: document.Message{
		ID: fmt.Sprintf("Tanda kutip di baris %s tidak ditutup. Baris itu dibaca apa adanya sampai akhir baris; periksa apakah kolomnya benar.", listLines(lines)),
		EN: fmt.Sprintf("The quote on line %s is never closed. The line was read as it stands up to its end; check that its columns are right.", listLines(lines)),
	}}
}

// listLines names the first few lines, counted from 1.
func listLines(lines []int) string {
	const most = 10
	var names []string
	for _, l := range lines[:min(len(lines), most)] {
		names = append(names, strconv.Itoa(l+1))
	}
	list := strings.Join(names, ", ")
	if more := len(lines) - most; more > 0 {
		list += fmt.Sprintf(" (+%d)", more)
	}
	return list
}
