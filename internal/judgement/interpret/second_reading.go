package interpret

import (
	"sort"

	"nyata/internal/record/document"
)

// confirmByOrder is a second reading of native pages that shares nothing with
// the first. The first places words by where they stand on the page. The
// second ignores that and follows the order in which the page writes them: a
// word processor writes a table row by row, cell by cell. Where one unbroken
// run of words covers exactly one row's cells, from left to right, both
// readings agree on what belongs to the row, and its figures are confirmed.
func (g *grid) confirmByOrder(doc *document.Document, p *proof) {
	var page *document.Page
	var owner []int32
	at := -1
	for _, r := range g.rows {
		if r.refuse != "" || len(r.at) != 1 {
			continue
		}
		if r.at[0].page != at {
			at = r.at[0].page
			page = &doc.Pages[at]
			owner = nil
			if page.Kind == document.Native {
				owner = wordOwners(page)
			}
		}
		if owner != nil && inOneRun(owner, r) {
			for _, c := range g.cols {
				if c.role == valueRole && r.cells[c.index].cell != nil {
					p.prove(r.cells[c.index].cell, "second_reading")
				}
			}
		}
	}
}

// wordOwners says for each word of a page, in the order the page writes them,
// which table row its box lies in: table and row as one number, with the
// column; -1 for words outside tables.
func wordOwners(page *document.Page) []int32 {
	type boxed struct {
		box document.Box
		id  int32
	}
	var cells []boxed
	for ti := range page.Tables {
		for i := range page.Tables[ti].Cells {
			c := &page.Tables[ti].Cells[i]
			if c.Box != nil {
				cells = append(cells, boxed{*c.Box, cellID(ti, c.Row, c.Col)})
			}
		}
	}
	sort.SliceStable(cells, func(i, j int) bool { return cells[i].box.Y0 < cells[j].box.Y0 })
	out := make([]int32, len(page.Words))
	for i := range page.Words {
		out[i] = -1
		b := page.Words[i].Box
		x, y := (b.X0+b.X1)/2, (b.Y0+b.Y1)/2
		for k := range cells {
			c := &cells[k]
			if c.box.Y0 > y {
				break
			}
			if y <= c.box.Y1 && x >= c.box.X0 && x <= c.box.X1 {
				out[i] = c.id
				break
			}
		}
	}
	return out
}

func cellID(table, row, col int) int32 {
	return int32(table&0x7f)<<24 | int32(row&0xffff)<<8 | int32(col&0xff)
}

// inOneRun reports whether the words of a row's cells follow each other
// without another word between them, cell after cell from left to right, and
// cover every cell.
func inOneRun(owner []int32, r *row) bool {
	table, rowNo := r.at[0].table, r.at[0].row
	first, last, lastCol := -1, -1, -1
	seen := 0
	for i, id := range owner {
		if id < 0 || int(id>>24) != table&0x7f || int(id>>8&0xffff) != rowNo&0xffff {
			continue
		}
		col := int(id & 0xff)
		switch {
		case first < 0:
			first, seen = i, 1
		case i != last+1:
			return false
		case col < lastCol:
			return false
		case col > lastCol:
			seen++
		}
		last, lastCol = i, col
	}
	filled := 0
	for _, c := range r.cells {
		if c.cell != nil {
			filled++
		}
	}
	return first >= 0 && seen == filled && seen >= 3
}
