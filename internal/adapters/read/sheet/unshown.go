package sheet

import (
	"bytes"
	"strings"
)

// noteBlank keeps what cells hold that display nothing, by a number format that
// hides it, and the words written in formulas.
func (w *workbook) noteBlank(raw rawSheet, blank map[[2]int]bool) {
	for _, c := range raw.cells {
		if c.kind != "s" && blank[[2]int{c.row, c.col}] && c.value != "" { // shared texts are looked through by themselves
			w.unshown = append(w.unshown, c.value)
		}
		if strings.IndexByte(c.formula, '"') < 0 {
			continue
		}
		for i, words := range strings.Split(c.formula, `"`) {
			if i%2 == 1 && words != "" {
				w.unshown = append(w.unshown, words)
			}
		}
	}
}

// noteCovered keeps the texts of cells that lie below a merged one.
func (w *workbook) noteCovered(all, merged grid) {
	if len(all) == len(merged) {
		return
	}
	next := 0 // both go by row, then column
	for _, c := range all {
		if next < len(merged) && merged[next].row == c.row && merged[next].col == c.col {
			next++
		} else {
			w.unshown = append(w.unshown, c.text)
		}
	}
}

// beside is what a part holds beside cells that were read: of a sheet its printed
// headers and what it says when a cell is filled.
func (w *workbook) beside(name string, part []byte) []byte {
	if !w.begun[name] {
		return part
	}
	from := bytes.Index(part, []byte("<sheetData"))
	to := bytes.LastIndex(part, []byte("</sheetData>"))
	if from < 0 || to < from {
		return part
	}
	return append(part[:from:from], part[to+len("</sheetData>"):]...)
}
