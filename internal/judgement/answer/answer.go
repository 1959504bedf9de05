// Package answer makes an answer of a plan and the cells that the query layer
// gave for it: which cells, in what order, what is computed from them and what
// must be said beside them. It writes no sentence and knows no store. A number
// is either a cell with its citation or computed from cells that are all there.
package answer

import (
	"cmp"
	"slices"

	"nyata/internal/ground/figure"
	"nyata/internal/ground/period"
	"nyata/internal/judgement/question"
	"nyata/internal/record/indicator"
	"nyata/internal/record/metric"
	"nyata/internal/record/observation"
)

// Row is one line of an answer: a metric of a place or an office in a period.
type Row struct {
	Metric question.Metric
	Area   observation.Ref
	Agency observation.Ref
	Period period.Period
	Cell   metric.Cell   // what is shown
	Others []metric.Cell // further cells of the same thing that say another value

	From     []metric.Cell    // of a computed figure: what it is computed from, the last of which Cell cites
	Over     *question.Metric // of a quotient: the metric below the line
	Estimate *Estimate        // of an estimate: its interval and what it rests on; else nil
}

// Number is the row's value, false when it is no number.
func (r Row) Number() (float64, bool) {
	return r.Cell.Figure.Value, r.Cell.Figure.Kind == figure.Number
}

// Note is something that must be said beside the answer.
type Note string

// The notes.
const (
	NoEstimate   Note = "no_estimate"   // there is no estimate yet
	Nothing      Note = "nothing"       // nothing is recorded of what was asked
	Elsewhere    Note = "elsewhere"     // something is recorded, of other periods, places or offices
	SourcesApart Note = "differ"        // documents say different values
	Unverified   Note = "unverified"    // read by a machine, nothing proves it
	Association  Note = "association"   // beside each other, not one because of the other
	NotSummed    Note = "not_summed"    // what was found may not be added up
	NotDivided   Note = "not_divided"   // the two of a ratio are not both there for one place and period
	NotOfMeasure Note = "not_reported"  // this measure is computed from two, and one is missing
	FromTwo      Note = "from_two"      // computed from two figures that are both on file
	PartsMissing Note = "parts_missing" // a part of the year is missing, so its parts are not added up
	RangesApart  Note = "ranges_apart"  // estimates of several places or months, whose ranges do not add up
	Doubtful     Note = "doubtful"      // it is printed, but the reading is not sure enough to be given
	TwiceInOne   Note = "twice"         // one document prints two values for it
	TookKecam    Note = "took_kecamatan"
	TookOffice   Note = "took_office"
)

// Answer is what is said to a question.
type Answer struct {
	Plan     question.Plan
	Rows     []Row
	Result   *float64 // sum, quotient, or difference of two; none for the other operations
	Unit     string   // of Result
	Matching int      // of a filter: rows that meet it
	found    int      // rows before any condition
	lacks    []Missing
	Notes    []Note
	Missing  []Missing // named by the plan and not on file, where the rest is
	Unknown  []string  // ids of places of the plan's grouping without a number, where others have one

	Instead []question.Plan // where nothing is on file: the same of periods that have something
}

// Query asks for the cells of a plan; false when nothing can be recorded of
// it, as of an estimate.
func Query(p question.Plan) (metric.Query, bool) {
	q := metric.Query{Agencies: p.Agencies, Limit: metric.MaxLimit}
	add := func(m observation.Measure) {
		if !slices.Contains(q.Measures, m) {
			q.Measures = append(q.Measures, m)
		}
	}
	for _, m := range slices.Concat(p.Metrics, p.Factors) {
		if m.Indicator != question.Budget && !slices.Contains(q.Indicators, m.Indicator) {
			q.Indicators = append(q.Indicators, m.Indicator)
		}
		for _, x := range measuresOf[m.Measure] {
			add(x)
		}
	}
	for _, f := range p.Filters {
		if f.Metric.Indicator != question.Budget && len(q.Indicators) > 0 && !slices.Contains(q.Indicators, f.Metric.Indicator) {
			q.Indicators = append(q.Indicators, f.Metric.Indicator)
		}
		for _, x := range measuresOf[f.Metric.Measure] {
			add(x)
		}
	}
	if slices.ContainsFunc(p.Metrics, func(m question.Metric) bool { return m.Indicator == question.Budget }) {
		q.Indicators = nil // money is of no indicator: the cells are told apart afterwards
		if len(p.Metrics) == 1 {
			q.Types = []observation.SubjectType{observation.OfAgency, observation.Total}
		}
	}
	if p.Op == question.Ratio && q.Indicators == nil {
		q.Agencies = nil // of the two only the money may be of the office
	}
	if p.Source != nil {
		q.Sources = []string{*p.Source}
	}
	if g := p.GroupBy(); g != "kecamatan" && g != "kelurahan" {
		q.Areas = p.Areas
	}
	return q, len(q.Measures) > 0
}

// measuresOf are what is recorded of a measure; a computed one needs two.
var measuresOf = map[string][]observation.Measure{
	question.Reported:    {observation.Reported},
	question.Target:      {observation.Target},
	question.Achievement: {observation.Achievement, observation.Target, observation.Reported},
	question.Gap:         {observation.Target, observation.Reported},
	question.Ceiling:     {observation.Budget},
	question.Realised:    {observation.Realised},
	question.Absorption:  {observation.Budget, observation.Realised},
}

// Book is what must be known of a city to answer.
type Book interface {
	Level(area string) string       // kecamatan, kelurahan, city; empty when unknown
	Parent(area string) string      // id of the area above; empty at the top
	Areas(level string) []string    // ids of all areas of a level
	Additive(indicator string) bool // its values may be summed
	Unit(indicator string) string   // empty when unknown

	Polarity(indicator string) indicator.Polarity // empty when unknown
}

// Build answers a plan from its cells alone, without estimates.
func Build(p question.Plan, cells []metric.Cell, b Book) Answer {
	return BuildBelieved(p, cells, Believed{}, b)
}

// BuildBelieved answers a plan from its cells and from what is believed.
func BuildBelieved(p question.Plan, cells []metric.Cell, all Believed, b Book) Answer {
	a := Answer{Plan: p}
	for _, n := range p.Notes {
		a.note(Note(n))
	}
	for _, m := range slices.Concat(p.Metrics, p.Factors) {
		if m.Measure != question.Estimate {
			a.Rows = append(a.Rows, rowsOf(p, m, cells, b)...)
			continue
		}
		found := estimated(p, m, all, b)
		if len(found) == 0 {
			a.note(NoEstimate)
		}
		a.Rows = append(a.Rows, found...)
	}
	a.when()
	a.found = len(a.Rows)
	a.Unknown = a.unknown(b)
	a.finish(cells, all, b)
	if len(a.Rows) == 0 && !slices.Contains(a.Notes, NoEstimate) && (p.Op != question.Filter || a.found == 0) {
		a.note(Nothing)
		if slices.ContainsFunc(cells, func(c metric.Cell) bool {
			return slices.ContainsFunc(p.Metrics, func(m question.Metric) bool { return about(m, c) })
		}) {
			a.Notes[len(a.Notes)-1] = Elsewhere
			a.Instead = instead(p, cells, all, b)
		}
	}
	a.Missing = a.missing()
	if slices.ContainsFunc(a.Rows, func(r Row) bool { return len(r.Others) > 0 }) {
		a.note(SourcesApart)
	}
	if slices.ContainsFunc(a.Rows, func(r Row) bool { return len(r.From) > 0 }) {
		a.note(FromTwo)
	}
	if slices.ContainsFunc(a.Rows, func(r Row) bool { return r.Cell.State == observation.Read || r.Cell.State == observation.Doubtful }) {
		a.note(Unverified)
	}
	return a
}

func (a *Answer) note(n Note) {
	if !slices.Contains(a.Notes, n) {
		a.Notes = append(a.Notes, n)
	}
}

// when keeps the newest period where the latest is asked for.
func (a *Answer) when() {
	if !slices.Equal(a.Plan.Periods, []string{question.Latest}) || a.Plan.Op == question.Ratio {
		return
	}
	if a.Plan.Op == question.Why {
		a.course()
		return
	}
	newest := map[question.Metric]period.Period{}
	for _, r := range a.Rows {
		if last, ok := newest[r.Metric]; !ok || r.Period.End().After(last.End()) || r.Period.End().Equal(last.End()) && r.Period.Start().Before(last.Start()) {
			newest[r.Metric] = r.Period
		}
	}
	a.Rows = slices.DeleteFunc(a.Rows, func(r Row) bool { return r.Period != newest[r.Metric] })
}

// courseShown is how many periods of each series stand beside a why.
const courseShown = 8

// course keeps of each metric the newest periods of the length that is newest,
// so that what went before is seen.
func (a *Answer) course() {
	newest := map[question.Metric]period.Period{}
	for _, r := range a.Rows {
		if last, ok := newest[r.Metric]; !ok || r.Period.End().After(last.End()) || r.Period.End().Equal(last.End()) && r.Period.Start().After(last.Start()) {
			newest[r.Metric] = r.Period
		}
	}
	shown := map[question.Metric][]period.Period{}
	slices.SortStableFunc(a.Rows, func(x, y Row) int { return y.Period.Compare(x.Period) })
	a.Rows = slices.DeleteFunc(a.Rows, func(r Row) bool {
		if r.Period.Grain() != newest[r.Metric].Grain() {
			return true
		}
		have := shown[r.Metric]
		if slices.Contains(have, r.Period) {
			return false
		}
		if len(have) == courseShown {
			return true
		}
		shown[r.Metric] = append(have, r.Period)
		return false
	})
}

// finish orders, keeps and computes as the operation asks.
func (a *Answer) finish(cells []metric.Cell, all Believed, b Book) {
	slices.SortStableFunc(a.Rows, func(x, y Row) int {
		return cmp.Or(cmp.Compare(x.Metric.String(), y.Metric.String()), x.Period.Compare(y.Period), cmp.Compare(x.Area.ID, y.Area.ID), cmp.Compare(x.Agency.ID, y.Agency.ID))
	})
	switch a.Plan.Op {
	case question.Rank:
		a.Rank()
	case question.Filter:
		a.filter(cells, all, b)
	case question.Sum:
		a.sum(b)
	case question.Ratio:
		a.divide(cells, all, b)
	case question.Compare:
		a.differ()
	case question.Why:
		a.note(Association)
	case question.Value:
		a.whole(b)
	default:
	}
}

// Rank orders the rows that are numbers as the plan says, and keeps as many as
// it wants.
func (a *Answer) Rank() {
	a.Rows = slices.DeleteFunc(a.Rows, func(r Row) bool { _, ok := r.Number(); return !ok })
	slices.SortStableFunc(a.Rows, func(x, y Row) int {
		c := cmp.Compare(x.Cell.Figure.Value, y.Cell.Figure.Value)
		if a.Plan.Order != nil && *a.Plan.Order == "desc" {
			return -c
		}
		return c
	})
	if n := a.Plan.Limit; n != nil && len(a.Rows) > *n {
		last, end := a.Rows[*n-1].Cell.Figure.Value, *n
		for end < len(a.Rows) && a.Rows[end].Cell.Figure.Value == last {
			end++ // equals are not parted
		}
		a.Rows = a.Rows[:end]
	}
}

// filter keeps the rows that meet every condition. A condition on another
// measure than the row's is looked up for the same place, office and period;
// where that measure is not known, the row does not meet it.
func (a *Answer) filter(cells []metric.Cell, all Believed, b Book) {
	known := false
	beside := make([][]Row, len(a.Plan.Filters))
	for i, f := range a.Plan.Filters {
		switch {
		case slices.Contains(a.Plan.Metrics, f.Metric):
			known = true
			continue
		case f.Metric.Measure == question.Estimate:
			beside[i] = estimated(a.Plan, f.Metric, all, b)
		default:
			beside[i] = rowsOf(a.Plan, f.Metric, cells, b)
		}
		known = known || len(beside[i]) > 0
	}
	a.Rows = slices.DeleteFunc(a.Rows, func(r Row) bool {
		for i, f := range a.Plan.Filters {
			if f.Metric == r.Metric {
				if v, ok := r.Number(); !ok || !meets(v, f) {
					return true
				}
				continue
			}
			if slices.Contains(a.Plan.Metrics, f.Metric) {
				continue // it holds for the other metric's rows
			}
			if !slices.ContainsFunc(beside[i], func(o Row) bool {
				v, ok := o.Number()
				return ok && o.Area.ID == r.Area.ID && o.Agency.ID == r.Agency.ID && o.Period == r.Period && meets(v, f)
			}) {
				return true
			}
		}
		_, ok := r.Number()
		return !ok
	})
	if !known {
		a.note(NotOfMeasure)
	}
	a.Matching = len(a.Rows)
}

func meets(v float64, f question.Condition) bool {
	switch f.Comparison {
	case ">":
		return v > f.Value
	case ">=":
		return v >= f.Value
	case "<":
		return v < f.Value
	case "<=":
		return v <= f.Value
	default:
		return v == f.Value
	}
}

// whole makes one value of the parts of a year that was asked for: all four
// quarters, both halves or all twelve months of one place and office. Where
// one is missing nothing is added up, for missing is not zero.
func (a *Answer) whole(b Book) {
	if len(a.Rows) > 0 && a.Rows[0].Estimate != nil {
		if b.Additive(a.Rows[0].Metric.Indicator) {
			a.apart()
		}
		return
	}
	if len(a.Plan.Periods) != 1 || len(a.Plan.Metrics) != 1 || len(a.Rows) < 2 {
		return
	}
	year, err := period.ParseISO(a.Plan.Periods[0])
	if err != nil || year.Grain() != period.Years {
		return
	}
	first := a.Rows[0]
	parts := wholes[first.Period.Grain()]
	for i, r := range a.Rows {
		if r.Area.ID != first.Area.ID || r.Agency.ID != first.Agency.ID || !year.Contains(r.Period) || i > 0 && r.Period != a.Rows[i-1].Period.Next() {
			parts = 0
		}
	}
	if parts == 0 || len(a.Rows) != parts {
		a.note(PartsMissing)
		return
	}
	a.sum(b)
}

// sum adds up when the cells may be added: one additive metric, one unit,
// nothing twice and no period inside another.
func (a *Answer) sum(b Book) {
	if len(a.Rows) == 0 {
		return
	}
	if a.Rows[0].Estimate != nil {
		a.apart()
		return
	}
	total, unit := 0.0, a.Rows[0].Cell.Figure.Unit
	for i, r := range a.Rows {
		v, ok := r.Number()
		if !ok || r.Cell.Figure.Unit != unit || unit == "%" || r.Metric.Indicator != question.Budget && !b.Additive(r.Metric.Indicator) || len(r.Others) > 0 ||
			r.Cell.Span != period.Discrete && r.Period.Grain() != period.Years { // what is counted from January on holds its own beginning
			a.note(NotSummed)
			return
		}
		for _, o := range a.Rows[:i] {
			same := o.Area.ID == r.Area.ID && o.Agency.ID == r.Agency.ID
			if same && !o.Period.End().Before(r.Period.Start()) && !r.Period.End().Before(o.Period.Start()) || !same && (o.Area.ID == "") != (r.Area.ID == "") {
				a.note(NotSummed)
				return
			}
		}
		total += v
	}
	a.Result, a.Unit = &total, unit
}

// apart leaves estimates as they are: what several come to together has a range
// of its own, which is no sum of theirs.
func (a *Answer) apart() {
	first := a.Rows[0]
	if slices.ContainsFunc(a.Rows, func(r Row) bool {
		return r.Period != first.Period || a.Plan.Op == question.Sum && (r.Area.ID != first.Area.ID || r.Agency.ID != first.Agency.ID)
	}) {
		a.note(RangesApart)
	}
}

// differ is the difference of two rows of one metric and unit.
func (a *Answer) differ() {
	if len(a.Rows) != 2 || a.Rows[0].Metric != a.Rows[1].Metric || a.Rows[0].Cell.Figure.Unit != a.Rows[1].Cell.Figure.Unit {
		return
	}
	x, ok := a.Rows[0].Number()
	y, ok2 := a.Rows[1].Number()
	if ok && ok2 {
		d := y - x
		a.Result, a.Unit = &d, a.Rows[0].Cell.Figure.Unit
	}
}
