package quarterly

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"nyata/internal/ground/period"
	"nyata/internal/record/observation"
)

// place is where a value stands within its row.
type place struct {
	quarter int
	measure observation.Measure
}

// labelRow is one row of a page as labelled.
type labelRow struct {
	anchor string // squeezed
	cells  []Cell
}

// labelRows groups a page's cells, which come by row.
func labelRows(cells []Cell) []labelRow {
	var rows []labelRow
	for i, c := range cells {
		if i == 0 || c.Row != cells[i-1].Row {
			rows = append(rows, labelRow{anchor: squeeze(c.Anchor)})
		}
		rows[len(rows)-1].cells = append(rows[len(rows)-1].cells, c)
	}
	return rows
}

// at is the cell labelled in a place of the row.
func (r labelRow) at(p place) (Cell, bool) {
	for _, c := range r.cells {
		if c.Quarter == p.quarter && c.Measure == p.measure {
			return c, true
		}
	}
	return Cell{}, false
}

// readRow is one row of a page as a reader understood it.
type readRow struct {
	names      []string // squeezed texts that may name the row
	candidates []observation.Candidate
}

// readRows groups candidates by table and row, in the order they stand on the
// page.
func readRows(candidates []observation.Candidate) []readRow {
	candidates = slices.Clone(candidates)
	slices.SortStableFunc(candidates, func(a, b observation.Candidate) int {
		return cmp.Or(
			cmp.Compare(a.Source.Table, b.Source.Table),
			cmp.Compare(a.Source.RowNo, b.Source.RowNo),
			cmp.Compare(a.Source.ColNo, b.Source.ColNo))
	})
	var rows []readRow
	for i, c := range candidates {
		if i == 0 || c.Source.Table != candidates[i-1].Source.Table || c.Source.RowNo != candidates[i-1].Source.RowNo {
			rows = append(rows, readRow{names: namesOf(c)})
		}
		rows[len(rows)-1].candidates = append(rows[len(rows)-1].candidates, c)
	}
	return rows
}

// namesOf is what the reader says the row is about. The bare cell texts speak
// only where it says nothing: a reader that shifts subjects against values must
// not be saved by them.
func namesOf(c observation.Candidate) []string {
	var names []string
	for _, text := range []string{c.Subject.Text, c.Indicator.Text} {
		if s := squeeze(text); s != "" {
			names = append(names, s)
		}
	}
	if len(names) > 0 {
		return names
	}
	for _, text := range c.Row {
		if s := squeeze(text); s != "" {
			names = append(names, s)
		}
	}
	return names
}

// placeOf is where the reader puts a value; quarter 0 when it is about no
// quarter.
func placeOf(c observation.Candidate) place {
	p := place{measure: c.Measure}
	if c.Period.Grain() == period.Quarters {
		p.quarter = c.Period.Part()
	}
	return p
}

// squeeze keeps letters and digits only, lower-cased: line breaks, hyphens at
// line ends and punctuation do not tell rows apart.
func squeeze(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, text)
}

// sameRaw compares printed texts without their white space.
func sameRaw(a, b string) bool { return unspaced(a) == unspaced(b) }

func unspaced(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, text)
}

// saysNothing reports whether a value is a printed zero or dash: "0", "0,00%",
// "-". Such cells fill most of a report and are easy to get right by luck.
func saysNothing(raw string) bool {
	return raw != "" && strings.Trim(unspaced(raw), "0.,%-–—") == ""
}
