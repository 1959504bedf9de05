package cli

import (
	"cmp"
	"slices"

	"nyata/internal/judgement/interpret"
	"nyata/internal/record/document"
	"nyata/internal/record/observation"
)

// accountLine says what became of every table row of a file: rows = figures +
// headings + labels + blank + refused.
type accountLine struct {
	File     string         `json:"file"`
	Agency   *ref           `json:"agency"` // whose document it is, as far as it says
	Period   *string        `json:"period"`
	Type     string         `json:"document_type"`
	Rows     int            `json:"rows"`
	Figures  int            `json:"rows_with_figures"`
	Headings int            `json:"rows_heading"`
	Labels   int            `json:"rows_label"`
	Blank    int            `json:"rows_blank"`
	Refused  int            `json:"rows_refused"`
	Values   int            `json:"figures"`
	InText   int            `json:"figures_in_text"` // of these, quantities of the running text: in no row
	States   map[string]int `json:"states"`          // encoding/json prints keys sorted
	Reasons  []refusedLine  `json:"refused,omitempty"`
}

type refusedLine struct {
	Page   int    `json:"page"`
	Sheet  string `json:"sheet,omitempty"`
	Table  int    `json:"table"`
	Row    int    `json:"row"`
	Reason string `json:"reason"`
	Text   string `json:"text"`
}

func accountOf(doc *document.Document, r interpret.Reading) accountLine {
	a := accountLine{File: doc.File, Agency: refOf(r.About.Agency), Type: string(r.About.Type), Rows: len(r.Rows), Values: len(r.Candidates), States: map[string]int{}}
	if !r.About.Period.IsZero() {
		p := r.About.Period.String()
		a.Period = &p
	}
	for _, c := range r.Candidates {
		a.States[string(c.State)]++
		if c.Subject.Type == observation.InNarrative {
			a.InText++
		}
	}
	for _, row := range r.Rows {
		switch row.Fate {
		case interpret.Figures:
			a.Figures++
		case interpret.Heading:
			a.Headings++
		case interpret.Label:
			a.Labels++
		case interpret.Blank:
			a.Blank++
		case interpret.Refused:
			a.Refused++
			a.Reasons = append(a.Reasons, refusedLine{row.Page, row.Sheet, row.Table, row.Row, row.Reason, row.Text})
		}
	}
	slices.SortStableFunc(a.Reasons, func(x, y refusedLine) int {
		return cmp.Or(cmp.Compare(x.Page, y.Page), cmp.Compare(x.Table, y.Table), cmp.Compare(x.Row, y.Row))
	})
	return a
}
