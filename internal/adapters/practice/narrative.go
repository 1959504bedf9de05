package practice

import (
	"embed"
	"fmt"
	"io/fs"
	"path"
	"strings"
)

//go:embed narrative/*.txt
var narrativeTexts embed.FS

// narratives hands in the terms of reference and reports in running text, one
// of narrative/*.txt each.
func (o *office) narratives() error {
	names, err := fs.Glob(narrativeTexts, "narrative/*.txt")
	if err != nil {
		return fmt.Errorf("list running texts: %w", err)
	}
	for _, name := range names {
		text, err := narrativeTexts.ReadFile(name)
		if err != nil {
			return fmt.Errorf("read %s: %w", name, err)
		}
		f, err := Narrative(string(text))
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		o.add(f.Path, f.Data, &ink{})
	}
	return nil
}

// Narrative writes a document of running text about the practice city. The
// first line of the source is "@ " and the path of the document, whose ending
// says whether it becomes a Word file or a PDF; then "# " begins a title,
// "## " a heading, "|" a row of a table whose first row names the columns, and
// anything else is a paragraph.
func Narrative(source string) (File, error) {
	head, body, _ := strings.Cut(strings.TrimSpace(source), "\n")
	name, ok := strings.CutPrefix(head, "@ ")
	if !ok {
		return File{}, fmt.Errorf("the first line %q names no document", head)
	}
	parts := narrativeParts(body)
	var data []byte
	var err error
	switch path.Ext(name) {
	case ".docx":
		data, err = narrativeLetter(parts)
	case ".pdf":
		data, err = narrativePaper(parts)
	default:
		err = fmt.Errorf("%s is neither a Word file nor a PDF", name)
	}
	if err != nil {
		return File{}, fmt.Errorf("write %s: %w", name, err)
	}
	return File{Path: name, Data: data}, nil
}

// narrativePart is a title, a heading, a paragraph, or a table.
type narrativePart struct {
	style string // Title, Heading1 or empty, as in a Word file
	text  string
	table [][]string
}

func narrativeParts(body string) []narrativePart {
	var out []narrativePart
	for _, line := range strings.Split(body, "\n") {
		line = strings.TrimSpace(line)
		switch {
		case line == "":
		case strings.HasPrefix(line, "|"):
			var row []string
			for _, cell := range strings.Split(strings.Trim(line, "|"), "|") {
				row = append(row, strings.TrimSpace(cell))
			}
			if n := len(out) - 1; n >= 0 && out[n].table != nil {
				out[n].table = append(out[n].table, row)
			} else {
				out = append(out, narrativePart{table: [][]string{row}})
			}
		case strings.HasPrefix(line, "## "):
			out = append(out, narrativePart{style: "Heading1", text: line[3:]})
		case strings.HasPrefix(line, "# "):
			out = append(out, narrativePart{style: "Title", text: line[2:]})
		default:
			out = append(out, narrativePart{text: line})
		}
	}
	return out
}

func narrativeLetter(parts []narrativePart) ([]byte, error) {
	var doc letter
	for _, p := range parts {
		if p.table == nil {
			doc.paragraph(p.style, p.text)
			continue
		}
		widths := make([]int, len(p.table[0]))
		for i := range widths {
			widths[i] = 9000 / len(widths)
		}
		doc.table(widths, true, p.table)
	}
	return doc.close()
}

func narrativePaper(parts []narrativePart) ([]byte, error) {
	doc := newPaper(a4, false, 62, parts[0].text)
	y := doc.margin
	for _, p := range parts {
		switch {
		case p.table != nil:
			y = doc.below(y, 70)
			y = narrativeTable(doc, y, p.table) + 14
		case p.style == "Title":
			y = doc.heading(y, 13, p.text) - 8
		case p.style == "Heading1":
			y = doc.below(y, 70)
			doc.pdf.SetFont("Helvetica", "B", 11)
			y += 22
			doc.text(doc.margin, y, doc.wide-2*doc.margin, p.text, "L")
			y += 4
		default:
			doc.pdf.SetFont("Helvetica", "", 10.5)
			lines := float64(len(doc.wrap(p.text, doc.wide-2*doc.margin)))
			y = doc.below(y, lines*10.5*1.4+10)
			y = doc.paragraph(y+4, 10.5, p.text)
		}
	}
	return doc.close()
}

// below is y, or the top of a new page when less than high is left on this.
func (p *paper) below(y, high float64) float64 {
	if y+high <= p.high-p.margin*1.2 {
		return y
	}
	p.pdf.AddPage()
	return p.margin
}

func narrativeTable(doc *paper, y float64, table [][]string) float64 {
	g := &grid{paper: doc, size: 9, repeatHead: true, borders: "all", fill: [3]int{235, 235, 235}, headRows: []float64{20}}
	var rows []tableRow
	for i, text := range table[0] {
		g.widths = append(g.widths, (doc.wide-2*doc.margin)/float64(len(table[0])))
		g.head = append(g.head, headCell{0, i, 1, 1, text})
	}
	for _, texts := range table[1:] {
		var row tableRow
		for _, text := range texts {
			row.cells = append(row.cells, box{text: text, align: "L"})
		}
		rows = append(rows, row)
	}
	return g.draw(y, rows)
}
