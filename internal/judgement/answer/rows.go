package answer

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"nyata/internal/ground/figure"
	"nyata/internal/ground/period"
	"nyata/internal/judgement/achieve"
	"nyata/internal/judgement/question"
	"nyata/internal/record/metric"
	"nyata/internal/record/observation"
)

// rowsOf are the rows of one metric: its cells of the places, offices and
// periods that the plan asks for, one row for each.
func rowsOf(p question.Plan, m question.Metric, cells []metric.Cell, b Book) []Row {
	of := measuresOf[m.Measure]
	switch {
	case len(of) == 0:
		return nil
	case m.Measure == question.Achievement:
		return achieved(p, m, cells, b)
	case len(of) == 2:
		return computed(p, m, of, cells, b)
	}
	return recordedOf(p, m, of[0], cells, b)
}

// achieved are the achievements that documents print, and where they print
// none, those that follow from a target and a report of the same period.
func achieved(p question.Plan, m question.Metric, cells []metric.Cell, b Book) []Row {
	rows := recordedOf(p, m, observation.Achievement, cells, b)
	for _, r := range computed(p, m, []observation.Measure{observation.Target, observation.Reported}, cells, b) {
		if !slices.ContainsFunc(rows, func(o Row) bool { return o.Area.ID == r.Area.ID && o.Agency.ID == r.Agency.ID && o.Period == r.Period }) {
			rows = append(rows, r)
		}
	}
	return rows
}

// recordedOf are the rows of what documents print of one measure.
func recordedOf(p question.Plan, m question.Metric, measure observation.Measure, cells []metric.Cell, b Book) []Row {
	rows := recorded(p, m, measure, cells, b, inTime)
	if len(rows) == 0 {
		rows = recorded(p, m, measure, cells, b, atYearEnd)
		rows = slices.DeleteFunc(rows, func(r Row) bool {
			return r.Cell.Span != period.Cumulative && (m.Indicator == question.Budget || b.Additive(m.Indicator))
		})
	}
	if len(rows) == 0 || p.Op == question.Trend && len(rows) == 1 { // one point is no course
		if parts := within(p, m, measure, cells, b); len(parts) > len(rows) {
			return parts
		}
	}
	return append(rows, unfinished(p, m, measure, cells, b, rows)...)
}

// unfinished are the rows of years of a plan that have no figure yet, beside
// others that have: how things stand at the end of what is known of them. What
// adds up over a year is left out, for a part of a year is no year.
func unfinished(p question.Plan, m question.Metric, of observation.Measure, cells []metric.Cell, b Book, rows []Row) []Row {
	if len(rows) == 0 || p.Op == question.Trend || m.Indicator == question.Budget || b.Additive(m.Indicator) {
		return nil
	}
	var out []Row
	for _, s := range p.Periods {
		year, err := period.ParseISO(s)
		if err != nil || year.Grain() != period.Years || slices.ContainsFunc(rows, func(r Row) bool { return year.Contains(r.Period) }) {
			continue
		}
		one := p
		one.Periods = []string{s}
		out = append(out, within(one, m, of, cells, b)...)
	}
	return out
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

// computed makes a gap, an achievement or an absorption of two measures that
// both stand there: of one period, or of a year and what its last part says of
// the year's end, or all its parts come to where they add up.
func computed(p question.Plan, m question.Metric, of []observation.Measure, cells []metric.Cell, b Book) []Row {
	first := recordedOf(p, question.Metric{Indicator: m.Indicator, Measure: measureNames[of[0]]}, of[0], cells, b)
	second := recordedOf(p, question.Metric{Indicator: m.Indicator, Measure: measureNames[of[1]]}, of[1], cells, b)
	var out []Row
	for _, x := range first {
		a, ok := x.Number()
		if !ok || len(x.Others) > 0 {
			continue
		}
		for _, y := range against(m, x, second, b) {
			if x.Cell.Figure.Unit != y.Cell.Figure.Unit {
				continue
			}
			f, ok := compute(m, a, y.Cell.Figure.Value, x.Cell.Figure.Unit, b)
			if !ok {
				continue
			}
			r := y
			r.Metric, r.Period, r.Cell.Period, r.Cell.Figure = m, x.Period, x.Period, f
			if r.From == nil {
				r.From = []metric.Cell{y.Cell}
			}
			r.From = append([]metric.Cell{x.Cell}, r.From...)
			if grade[x.Cell.State] < grade[y.Cell.State] {
				r.Cell.State = x.Cell.State
			}
			out = append(out, r)
		}
	}
	return out
}

var measureNames = map[observation.Measure]string{
	observation.Target: question.Target, observation.Reported: question.Reported, observation.Budget: question.Ceiling, observation.Realised: question.Realised,
}

// against are the rows that one row can be held against: those of its place,
// office and period; for a year without one, the row of its last part, or where
// its parts add up and all are there, their sum.
func against(m question.Metric, x Row, all []Row, b Book) []Row {
	var same, parts []Row
	for _, y := range all {
		if x.Area.ID != y.Area.ID || x.Agency.ID != y.Agency.ID {
			continue
		}
		if _, ok := y.Number(); !ok || len(y.Others) > 0 {
			continue
		}
		switch {
		case x.Period == y.Period:
			same = append(same, y)
		case x.Period.Grain() == period.Years && y.Period.Grain() == period.Quarters && x.Period.Contains(y.Period):
			parts = append(parts, y)
		}
	}
	if len(same) > 0 || len(parts) == 0 {
		return same
	}
	slices.SortFunc(parts, func(a, b Row) int { return a.Period.Compare(b.Period) })
	last := parts[len(parts)-1]
	if !last.Period.End().Equal(x.Period.End()) {
		return nil
	}
	if m.Indicator != question.Budget && !b.Additive(m.Indicator) || last.Cell.Span == period.Cumulative {
		return []Row{last}
	}
	const quarters = 4
	if len(parts) != quarters {
		return nil
	}
	sum := last
	sum.From, sum.Cell.Figure.Value = nil, 0
	for _, q := range parts {
		if q.Cell.Span != period.Discrete || q.Cell.Figure.Unit != last.Cell.Figure.Unit {
			return nil
		}
		sum.Cell.Figure.Value += q.Cell.Figure.Value
		sum.From = append(sum.From, q.Cell)
		if grade[q.Cell.State] < grade[sum.Cell.State] {
			sum.Cell.State = q.Cell.State
		}
	}
	return []Row{sum}
}

// compute is what a measure makes of a first and a second value, to two
// decimals where it is a share, as forms print it.
func compute(m question.Metric, a, c float64, unit string, b Book) (figure.Figure, bool) {
	switch {
	case m.Measure == question.Gap:
		return figure.Of(c-a, unit), true
	case m.Measure == question.Achievement:
		done, ok := achieve.Of(b.Polarity(m.Indicator), a, c)
		return figure.Of(math.Round(100*done.Percent)/100, "%"), ok
	case a == 0:
		return figure.Figure{}, false
	default:
		return figure.Of(math.Round(1e4*c/a)/100, "%"), true
	}
}
