package practice

import "fmt"

// Kinds of documents that marks are put on.
const (
	quarterlyReport = "triwulan"
	realisation     = "realisasi"
	termsOfWork     = "kak"
)

// Columns that marks are put on; a quarter's own column carries its number.
const (
	colMoney       = "rp"    // money of one quarter
	colResult      = "k"     // result of one quarter
	colShare       = "%"     // result of one quarter against the target
	colResultTo    = "k sd"  // result up to the report's quarter
	colMoneyTo     = "rp sd" // money up to the report's quarter
	colAchievement = "capaian"
	colUnit        = "satuan"
	colIndicator   = "indikator"
	colPlanTo      = "k renstra" // result up to the report's year
)

// mark is one planted contradiction and where it goes: the documents print
// text in place of what the plan says, or the plan itself was changed and the
// mark only remembers the place.
type mark struct {
	doc     string
	agency  string
	year    int
	quarter int    // of the report; 0 for documents of a year
	code    string // of the line
	subject string // name of the measure; empty for the line's money
	column  string
	part    int    // quarter of the column; 0 for columns without
	text    string // printed instead; only where replace is set
	replace bool
	number  float64 // stored instead, in sheets
	planted *Planted
}

// ink writes one document's cells and looks up the marks on them.
type ink struct {
	marks []*mark
	used  []*mark
}

// inkFor is the ink of one document.
func (o *office) inkFor(doc, agency string, year, quarter int) *ink {
	k := &ink{}
	for _, m := range o.marks {
		if m.doc == doc && m.agency == agency && m.year == year && m.quarter == quarter {
			k.marks = append(k.marks, m)
		}
	}
	return k
}

// at is the mark on a cell; nil when there is none.
func (k *ink) at(l *line, ms *measure, column string, part int) *mark {
	subject := ""
	if ms != nil {
		subject = ms.name
	}
	for _, m := range k.marks {
		if m.code == l.code && m.column == column && m.part == part && (m.subject == subject || m.subject == "") {
			k.used = append(k.used, m)
			return m
		}
	}
	return nil
}

// over is the text of a cell with its mark taken into account.
func (m *mark) over(text string) string {
	if m == nil || !m.replace {
		return text
	}
	return m.text
}

// onPage tells the truth list on which page the cell was printed.
func (m *mark) onPage(page int) {
	if m != nil && m.planted.Page == 0 {
		m.planted.Page = page
	}
}

// inCell tells the truth list in which cell of a sheet it stands.
func (m *mark) inCell(sheet, cell string) {
	if m != nil {
		m.planted.Sheet, m.planted.Cell = sheet, cell
	}
}

// periodText is how the truth list names a period.
func periodText(year, quarter int) string {
	if quarter == 0 {
		return yearText(year)
	}
	return fmt.Sprintf("%d-Q%d", year, quarter)
}
