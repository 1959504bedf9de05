package mayor

import (
	"slices"
	"strings"

	"nyata/internal/faces/web/ui"
	"nyata/internal/ground/figure"
	"nyata/internal/ground/period"
	"nyata/internal/record/metric"
	"nyata/internal/record/observation"
)

// The size of a sheet of figures: how many cells are asked for, and how many
// rows one page of it shows.
const (
	sheetCells = 20000
	sheetRows  = 60
)

// sheet is figures laid out over periods: one row a subject, one column a
// period.
type sheet struct {
	columns []moment
	rows    []sheetRow
	total   int  // rows in all
	first   int  // of the shown rows, from 0
	cut     bool // there were more figures than were asked for
}

// moment is a period and how values over it count.
type moment struct {
	period period.Period
	span   period.Span
}

type sheetRow struct {
	subject   observation.Subject
	indicator observation.Ref
	stage     observation.Stage
	cells     [][]metric.Cell // one list per column; several where documents differ or repeat
}

// spread lays cells out. Rows come in the order their first cell comes in;
// cells of the same subject and indicator share a row, whatever document they
// stand in.
func spread(cells []metric.Cell, cut bool) sheet {
	s := sheet{cut: cut}
	at := map[moment]int{}
	for _, c := range cells {
		m := moment{c.Period, c.Span}
		if _, ok := at[m]; !ok {
			at[m] = 0
			s.columns = append(s.columns, m)
		}
	}
	slices.SortFunc(s.columns, byMoment)
	for i, m := range s.columns {
		at[m] = i
	}
	rows := map[string]int{}
	for _, c := range cells {
		key := strings.Join([]string{c.Subject.Code, c.Subject.Text, c.Indicator.ID, c.Indicator.Text, string(c.Stage)}, "\x00")
		n, ok := rows[key]
		if !ok {
			n = len(s.rows)
			rows[key] = n
			s.rows = append(s.rows, sheetRow{c.Subject, c.Indicator, c.Stage, make([][]metric.Cell, len(s.columns))})
		}
		column := at[moment{c.Period, c.Span}]
		s.rows[n].cells[column] = append(s.rows[n].cells[column], c)
	}
	s.total = len(s.rows)
	return s
}

// byMoment orders columns by period, what counts for it alone before what
// counts up to it.
func byMoment(a, b moment) int {
	if c := a.period.Compare(b.period); c != 0 {
		return c
	}
	return strings.Compare(string(b.span), string(a.span))
}

// from is one page of the sheet, beginning with a row.
func (s sheet) from(first int) sheet {
	if first < 0 || first >= len(s.rows) {
		first = 0
	}
	s.first = first
	s.rows = s.rows[first:min(first+sheetRows, len(s.rows))]
	return s
}

// alike is a figure of one place of a sheet and at how many places it is stated.
type alike struct {
	metric.Cell
	times int
}

// merge puts together the figures that say the same, since papers repeat those
// of earlier periods. The one stated last opens.
func merge(cells []metric.Cell) []alike {
	var list []alike
	for _, c := range cells {
		at := slices.IndexFunc(list, func(a alike) bool { return same(a.Figure, c.Figure) })
		switch {
		case at < 0:
			list = append(list, alike{c, 1})
		case c.Figure.Unit == "": // the one that says its unit stays
			list[at].times++
		default:
			list[at] = alike{c, list[at].times + 1}
		}
	}
	return list
}

// same says whether two figures say the same. A paper that leaves the unit out
// does not contradict one that gives it.
func same(a, b figure.Figure) bool {
	return a.Kind == b.Kind && a.Value == b.Value && a.Low == b.Low && a.High == b.High && a.Text == b.Text &&
		(strings.EqualFold(a.Unit, b.Unit) || a.Unit == "" || b.Unit == "")
}

// name is what a row is about: its indicator where there is one, else its
// subject as printed.
func (r sheetRow) name() string {
	if r.indicator.Text != "" {
		return r.indicator.Text
	}
	return r.subject.Text
}

// state says how far the figure can be trusted, and where else it stands.
func (a alike) state(v *ui.Visit) string {
	if a.times == 1 {
		return v.State(a.State)
	}
	return v.State(a.State) + ", " + v.T("web.sheet.times", "count", a.times)
}
