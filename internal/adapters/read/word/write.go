package word

import (
	"strings"

	"nyata/internal/record/document"
)

// writer lays blocks down on the page and counts what it addresses.
type writer struct {
	page       document.Page
	paragraphs int
	tables     int
	seen       map[string]bool // margin texts already written
}

// write lays down blocks in order.
func (w *writer) write(blocks []block, role document.Role) {
	for _, b := range blocks {
		switch {
		case b.table != nil:
			w.writeTable(b.table, role)
		case b.paragraph != nil:
			w.writeParagraph(b.paragraph, role)
		}
	}
}

// writeOnce lays down the blocks of a margin, each text once: a header stands in
// a file several times, for first, odd and even pages.
func (w *writer) writeOnce(blocks []block, role document.Role) {
	if role == document.Header || role == document.Footer {
		if w.seen == nil {
			w.seen = map[string]bool{}
		}
		text := string(role) + "\x00" + plainText(blocks)
		if w.seen[text] {
			return
		}
		w.seen[text] = true
	}
	w.write(blocks, role)
}

func plainText(blocks []block) string {
	var b strings.Builder
	for _, block := range blocks {
		if block.paragraph != nil {
			b.WriteString(strings.Join(block.paragraph.lines(), " ") + "\n")
			b.WriteString(plainText(block.paragraph.floating))
			continue
		}
		for _, r := range block.table.rows {
			for _, c := range r.cells {
				b.WriteString(plainText(c.blocks) + "\t")
			}
			b.WriteByte('\n')
		}
	}
	return b.String()
}

func (w *writer) writeParagraph(p *paragraph, role document.Role) {
	if lines := p.lines(); len(lines) > 0 {
		w.paragraphs++
		w.page.Paragraphs = append(w.page.Paragraphs, document.Paragraph{
			Text:    strings.Join(lines, " "),
			Address: paragraphAddress(w.paragraphs),
			Role:    role, Heading: p.heading, Bold: p.isBold(),
		})
	}
	if role == document.Body {
		role = document.TextBox
	}
	w.write(p.floating, role)
}

// writeTable lays down a table and then the tables inside its cells.
func (w *writer) writeTable(t *table, role document.Role) {
	w.tables++
	number := w.tables
	out := document.Table{Rows: len(t.rows), After: len(w.page.Paragraphs)}
	above := map[int]int{} // grid column → cell that a merge below it goes on
	for r, row := range t.rows {
		col := row.before
		next := map[int]int{}
		for i := 0; i < len(row.cells); {
			c := row.cells[i]
			start, width := col, c.span
			for i++; i < len(row.cells) && row.cells[i].joins; i++ {
				width += row.cells[i].span
			}
			col += width
			out.Cols = max(out.Cols, col)
			if c.continues {
				if at, known := above[start]; known {
					if at >= 0 {
						out.Cells[at].RowSpan = r - out.Cells[at].Row + 1
					}
					next[start] = at
					continue
				}
			}
			next[start] = -1
			lines, bold, indent := c.text()
			if len(lines) == 0 {
				continue
			}
			next[start] = len(out.Cells)
			filled := document.Cell{
				Row: r, Col: start, RowSpan: 1, ColSpan: width,
				Text: strings.Join(lines, " "), Address: address(number, r+1, start+1),
				Confidence: 1, Bold: bold, Indent: indent,
			}
			if len(lines) > 1 {
				filled.Lines = lines
			}
			out.Cells = append(out.Cells, filled)
		}
		above = next
	}
	if len(out.Cells) > 0 {
		w.page.Tables = append(w.page.Tables, out)
	} else {
		w.tables--
	}
	for _, row := range t.rows {
		for _, c := range row.cells {
			w.writeInside(c.blocks, role)
		}
	}
}

// writeInside lays down what stands in a cell beside its text.
func (w *writer) writeInside(blocks []block, role document.Role) {
	for _, b := range blocks {
		if b.table != nil {
			w.writeTable(b.table, role)
			continue
		}
		floating := role
		if floating == document.Body {
			floating = document.TextBox
		}
		w.write(b.paragraph.floating, floating)
	}
}
