package cli

import (
	"nyata/internal/faces/said"
	"nyata/internal/record/document"
)

// tableLine is one table in the machine interface of `nyata read --tables`.
type tableLine struct {
	File      string      `json:"file"`
	Page      int         `json:"page"`
	Sheet     string      `json:"sheet,omitempty"`
	Box       *[4]float64 `json:"box"`
	Rows      int         `json:"rows"`
	Cols      int         `json:"cols"`
	Cells     []cellLine  `json:"cells"`
	Continues bool        `json:"continues,omitempty"`
}

type cellLine struct {
	Row        int         `json:"row"`
	Col        int         `json:"col"`
	RowSpan    int         `json:"rowspan"`
	ColSpan    int         `json:"colspan"`
	Text       string      `json:"text"`
	Box        *[4]float64 `json:"box"`
	Confidence float64     `json:"confidence"`
	Address    string      `json:"address,omitempty"`
}

func tableLines(doc *document.Document) []tableLine {
	var out []tableLine
	for i := range doc.Pages {
		page := &doc.Pages[i]
		for j := range page.Tables {
			t := &page.Tables[j]
			l := tableLine{File: doc.File, Page: page.Number, Sheet: page.Sheet, Rows: t.Rows, Cols: t.Cols, Continues: t.Continues, Cells: []cellLine{}}
			if t.Box != (document.Box{}) {
				l.Box = said.Box(&t.Box)
			}
			for _, c := range t.Cells {
				l.Cells = append(l.Cells, cellLine{c.Row, c.Col, max(c.RowSpan, 1), max(c.ColSpan, 1), c.Text, said.Box(c.Box), round(c.Confidence), c.Address})
			}
			out = append(out, l)
		}
	}
	return out
}
