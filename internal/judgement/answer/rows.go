package answer

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"nyata/internal/ground/figure"
	"nyata/internal/ground/period"
	"nyata/internal/judgement/question"
	"nyata/internal/record/metric"
	"nyata/internal/record/observation"
)

// rowsOf are the rows of one metric: its cells of the places, offices and
// periods that the plan asks for, one row for each.
func rowsOf(p question.Plan, m question.Metric, cells []metric.Cell, b Book) []Row {
	of := measuresOf[m.Measure]
	if len(of) == 0 {
		return nil
	}
	if len(of) == 2 {
		return computed(p, m, of, cells, b)
	}
	rows := recorded(p, m, of[0], cells, b, inTime)
	if len(rows) == 0 {
		rows = recorded(p, m, of[0], cells, b, atYearEnd)
		rows = slices.DeleteFunc(rows, func(r Row) bool {
			return r.Cell.Span != period.Cumulative && (m.Indicator == question.Budget || b.Additive(m.Indicator))
		})
	}
	if len(rows) == 0 {
		rows = within(p, m, of[0], cells, b)
	}
	return rows
}

// within are the rows of the parts of a year, where nobody has a figure for
// the year itself: what adds up by its parts within the quarter or month, so
// that they may be added; what does not by its state at the end of each part,
// of which a single value is the last. Unknown spans are left out where the
// parts add up.
func within(p question.Plan, m question.Metric, of observation.Measure, cells []metric.Cell, b Book) []Row {
	sums := m.Indicator == question.Budget || b.Additive(m.Indicator)
	if sums {
		cells = slices.DeleteFunc(slices.Clone(cells), func(c metric.Cell) bool { return c.Span != period.Discrete })
	}
	for _, grain := range []period.Grain{period.Halves, period.Quarters, period.Months} {
		rows := recorded(p, m, of, cells, b, func(p question.Plan, x period.Period) bool {
			return x.Grain() == grain && slices.ContainsFunc(p.Periods, func(s string) bool {
				y, err := period.ParseISO(s)
				return err == nil && wholeYears(y) && y.Contains(x)
			})
		})
		if len(rows) == 0 {
			continue
		}
		if sums || p.Op == question.Trend {
			return rows
		}
		return lastOfEachYear(rows)
	}
	return nil
}

// wholeYears says whether a period is a year, or runs from one to another.
func wholeYears(p period.Period) bool {
	if p.Grain() == period.Years {
		return true
	}
	from, to, ok := ends(p.String())
	return ok && from.Grain() == period.Years && to.Grain() == period.Years
}

// lastOfEachYear keeps the latest row of every place, office and year.
func lastOfEachYear(rows []Row) []Row {
	type key struct {
		area, agency string
		year         int
	}
	last := map[key]period.Period{}
	of := func(r Row) key { return key{r.Area.ID, r.Agency.ID, r.Period.Year()} }
	for _, r := range rows {
		if have, ok := last[of(r)]; !ok || r.Period.Compare(have) > 0 {
			last[of(r)] = r.Period
		}
	}
	return slices.DeleteFunc(rows, func(r Row) bool { return r.Period != last[of(r)] })
}

// atYearEnd says whether a period ends with a year that the plan asks for: a
// report up to its last quarter says what the year came to.
func atYearEnd(p question.Plan, x period.Period) bool {
	return slices.ContainsFunc(p.Periods, func(s string) bool {
		y, err := period.ParseISO(s)
		return err == nil && len(s) == 4 && !x.IsZero() && x.Grain() == period.Quarters && x.End().Equal(y.End())
	})
}

// recorded are the rows of one recorded measure in the periods that are wanted.
func recorded(p question.Plan, m question.Metric, of observation.Measure, cells []metric.Cell, b Book, wanted func(question.Plan, period.Period) bool) []Row {
	type key struct {
		area, agency string
		period       period.Period
	}
	rows := map[key]*Row{}
	var order []key
	for _, c := range cells {
		if c.Measure != of || !about(m, c) || !placed(p, c, b) || !wanted(p, c.Period) {
			continue
		}
		k := key{areaOf(c, b), c.Agency.ID, c.Period}
		r := rows[k]
		if r == nil {
			r = &Row{Metric: m, Area: c.Area, Agency: c.Agency, Period: c.Period, Cell: c}
			r.Area.ID = k.area
			rows[k] = r
			order = append(order, k)
			continue
		}
		r.take(c)
	}
	out := make([]Row, 0, len(order))
	for _, k := range order {
		r := *rows[k]
		if f := &r.Cell.Figure; f.Kind == figure.Number && f.Unit == "" {
			f.Unit = b.Unit(m.Indicator) // printed without its unit, it is in the indicator's own
		}
		out = append(out, r)
	}
	return out
}

// take keeps the better of two cells of one thing, and the other one if it
// says another value.
func (r *Row) take(c metric.Cell) {
	if better(c, r.Cell) {
		c, r.Cell = r.Cell, c
	}
	if c.Figure.Value != r.Cell.Figure.Value || c.Figure.Kind != r.Cell.Figure.Kind {
		r.Others = append(r.Others, c)
	}
}

// better says whether a is to be shown rather than b: proven before read,
// revised before original, recorded later before earlier.
func better(a, b metric.Cell) bool {
	return cmp.Or(
		cmp.Compare(grade[a.State], grade[b.State]),
		cmp.Compare(stage[a.Stage], stage[b.Stage]),
		cmp.Compare(a.From, b.From),
		cmp.Compare(b.Citation.Observation, a.Citation.Observation),
	) > 0
}

var (
	grade = map[observation.State]int{observation.Verified: 3, observation.Proven: 2, observation.Read: 1}
	stage = map[observation.Stage]int{observation.Realisation: 3, observation.Revised: 2, observation.Original: 1}
)

// about says whether a cell is of the metric's indicator; money of an office
// is what its document gives for the office as a whole.
func about(m question.Metric, c metric.Cell) bool {
	if m.Indicator == question.Budget {
		return (c.Subject.Type == observation.OfAgency || c.Subject.Type == observation.Total) && c.Figure.Unit == "IDR"
	}
	return c.Indicator.ID == m.Indicator
}

// areaOf is a cell's area; the whole city is no area.
func areaOf(c metric.Cell, b Book) string {
	if c.Area.ID == "" || b.Level(c.Area.ID) == "city" {
		return ""
	}
	return c.Area.ID
}

func placed(p question.Plan, c metric.Cell, b Book) bool {
	area := areaOf(c, b)
	switch g := p.GroupBy(); g {
	case "kecamatan", "kelurahan":
		return area != "" && b.Level(area) == g && (len(p.Areas) == 0 || slices.Contains(p.Areas, area) || slices.Contains(p.Areas, b.Parent(area)))
	case "agency":
		return c.Agency.ID != "" && area == ""
	}
	if len(p.Areas) > 0 {
		return slices.Contains(p.Areas, area)
	}
	return area == ""
}

// inTime says whether a period is one the plan asks for, at the grain of its
// grouping where it has one.
func inTime(p question.Plan, x period.Period) bool {
	if x.IsZero() {
		return false
	}
	want, grouped := map[string]period.Grain{"year": period.Years, "quarter": period.Quarters, "month": period.Months}[p.GroupBy()]
	if grouped && x.Grain() != want {
		return false
	}
	for _, s := range p.Periods {
		if s == question.Latest || s == question.All {
			return true
		}
		y, err := period.ParseISO(s)
		if err != nil {
			continue
		}
		if x == y || grouped && y.Contains(x) {
			return true
		}
		if from, _, ok := ends(s); ok && !grouped && y.Contains(x) && x.Grain() == from.Grain() {
			return true // a..b: what has the grain of its ends
		}
	}
	return false
}

// ends are the two ends of "a..b".
func ends(s string) (from, to period.Period, ok bool) {
	a, b, ok := strings.Cut(s, "..")
	if !ok {
		return from, to, false
	}
	from, errA := period.ParseISO(a)
	to, errB := period.ParseISO(b)
	return from, to, errA == nil && errB == nil
}

// computed makes a gap or an absorption of two measures that both stand there.
func computed(p question.Plan, m question.Metric, of []observation.Measure, cells []metric.Cell, b Book) []Row {
	of1 := map[observation.Measure]string{observation.Target: question.Target, observation.Reported: question.Reported, observation.Budget: question.Ceiling, observation.Realised: question.Realised}
	first := rowsOf(p, question.Metric{Indicator: m.Indicator, Measure: of1[of[0]]}, cells, b)
	second := rowsOf(p, question.Metric{Indicator: m.Indicator, Measure: of1[of[1]]}, cells, b)
	var out []Row
	for _, x := range first {
		for _, y := range second {
			if x.Area.ID != y.Area.ID || x.Agency.ID != y.Agency.ID || x.Period != y.Period {
				continue
			}
			a, ok := x.Number()
			c, ok2 := y.Number()
			if !ok || !ok2 || x.Cell.Figure.Unit != y.Cell.Figure.Unit || len(x.Others)+len(y.Others) > 0 {
				continue
			}
			r := y
			r.Metric = m
			switch {
			case m.Measure == question.Gap:
				r.Cell.Figure = figure.Of(c-a, x.Cell.Figure.Unit)
			case a == 0:
				continue
			default:
				r.Cell.Figure = figure.Of(math.Round(1e4*c/a)/100, "%") // two decimals, as forms print it
			}
			out = append(out, r)
		}
	}
	return out
}
