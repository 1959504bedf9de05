package mayor

import (
	"context"
	"math"
	"slices"
	"strings"

	"nyata/internal/casework"
	"nyata/internal/faces/chart"
	"nyata/internal/faces/web/ui"
	"nyata/internal/ground/period"
	"nyata/internal/ground/place"
	"nyata/internal/judgement/answer"
	"nyata/internal/judgement/question"
	"nyata/internal/judgement/weigh"
	"nyata/internal/record/indicator"
)

// spot is an indicator of one place and reporter in a month.
type spot struct {
	indicator, area, agency string // area is empty for the whole city, agency for whoever reports
	month                   period.Period
}

// held is what others than the agency say of a reported row.
type held struct {
	weigh.Range
	state weigh.State // empty where the report is not the one that was weighed
}

// beside finds the evidence for every reported row of an answer that has some:
// of an area that of the area, of what an agency reports of the whole that of
// its areas together. A figure of a quarter or a year stands at its last month,
// which is no time to hold a sum of the months against.
func (p Pages) beside(ctx context.Context, v *ui.Visit, rows []answer.Row) (map[spot]held, error) {
	if !v.MaySome(casework.SeeDifferences) || v.Past != nil || !slices.ContainsFunc(rows, isReport) {
		return nil, nil
	}
	summed, err := p.sums(ctx, v)
	if err != nil {
		return nil, err
	}
	wanted := map[spot]float64{}
	out := map[spot]held{}
	for _, r := range rows {
		i, ok := v.Indicator(r.Metric.Indicator)
		if !ok || !isReport(r) || i.Aggregation == indicator.Sum && r.Period.Grain() != period.Months {
			continue
		}
		reported, _ := r.Number()
		wanted[at(r)] = reported
		if r.Area.ID != "" || r.Agency.ID == "" {
			continue
		}
		for _, s := range summed.course(r.Metric.Indicator, r.Agency.ID) {
			if s.Month == at(r).month && s.State != weigh.Unchecked {
				out[at(r)] = held{s.Evidence, s.State}
			}
		}
	}
	for _, t := range summed.totals {
		c := spot{t.Indicator, t.Area, "", t.Month}
		if _, ok := wanted[c]; ok && t.Agency == "" && t.Seen > 0 {
			out[c] = held{t.Evidence, ""}
		}
	}
	for _, b := range summed.beliefs {
		c := spot{b.Indicator, b.Area, "", b.Month}
		reported, ok := wanted[c]
		if _, total := out[c]; !ok || total || b.Sources == 0 {
			continue
		}
		one := held{Range: b.Evidence}
		if i, ok := v.Indicator(b.Indicator); ok && b.Report != nil && b.Report.Value == reported {
			one.state = weigh.StateOf(b, i.Polarity)
		}
		out[c] = one
	}
	return out, nil
}

// isReport says whether a row is a reported number.
func isReport(r answer.Row) bool {
	_, ok := r.Number()
	return ok && r.Metric.Measure == question.Reported && r.Metric.Indicator != question.Budget
}

// at is where the evidence for a row is looked up. Of an area it does not
// matter who reports on it.
func at(r answer.Row) spot {
	end := r.Period.End()
	c := spot{r.Metric.Indicator, r.Area.ID, r.Agency.ID, period.Month(end.Year(), int(end.Month()))}
	if c.area != "" {
		c.agency = ""
	}
	return c
}

// heldOf is the evidence for a row, false when there is none.
func (a asked) heldOf(r answer.Row) (held, bool) {
	if !isReport(r) {
		return held{}, false
	}
	h, ok := a.held[at(r)]
	return h, ok
}

// byEvidence is an order or a selection of reports made of the estimate from all
// evidence instead, where there is evidence: a report that is too good keeps its place among the
// good ones. Nothing where it is made of the evidence already.
func (a asked) byEvidence(v *ui.Visit) []question.Plan {
	p := a.understood.Plan
	if p.Op != question.Rank && p.Op != question.Filter || len(p.Metrics) != 1 || p.Metrics[0].Measure != question.Reported || len(a.held)+len(a.beside) == 0 {
		return nil
	}
	u := a.asker.Edit(p, question.OfMeasure, question.Estimate, v.Now)
	if !u.Answered() {
		return nil
	}
	u.Plan.Filters = slices.Clone(u.Plan.Filters)
	for i, f := range u.Plan.Filters {
		if f.Metric == p.Metrics[0] {
			u.Plan.Filters[i].Metric = u.Plan.Metrics[0]
		}
	}
	return []question.Plan{u.Plan}
}

// whole says whether any row is of the whole city, so that what is known of the
// whole belongs beside the answer.
func (a asked) whole(v *ui.Visit) bool {
	return slices.ContainsFunc(a.answer.Rows, func(r answer.Row) bool {
		area, ok := v.City.Areas.ByID(r.Area.ID)
		return r.Area.ID == "" || ok && area.Kind == place.City
	})
}

// drawings are the rows, each beside its evidence on one line, or as long as its
// value among those of its unit, an estimate with its range; nil when none has a
// drawing.
func (a asked) drawings(v *ui.Visit) []chart.SVG {
	most := map[string]float64{} // by unit
	for _, r := range a.answer.Rows {
		x, _ := r.Number()
		unit := r.Cell.Figure.Unit
		h, _ := a.heldOf(r)
		most[unit] = math.Max(most[unit], math.Max(x, h.High))
		if r.Estimate != nil {
			most[unit] = math.Max(most[unit], r.Estimate.High)
		}
	}
	out := make([]chart.SVG, len(a.answer.Rows))
	for i, r := range a.answer.Rows {
		unit := r.Cell.Figure.Unit
		if h, ok := a.heldOf(r); ok {
			out[i] = a.dumbbell(v, r, h, most[unit])
		} else if r.Estimate != nil {
			out[i] = a.interval(r, most[unit])
		} else {
			out[i] = a.bar(r, most[unit])
		}
	}
	if !slices.ContainsFunc(out, func(s chart.SVG) bool { return s != "" }) {
		return nil
	}
	return out
}

// dumbbell is a row beside its evidence, on a scale up to most; percentages
// share one scale.
func (a asked) dumbbell(v *ui.Visit, r answer.Row, h held, most float64) chart.SVG {
	reported, _ := r.Number()
	unit := r.Cell.Figure.Unit
	name := v.T("ask.beside.words", "reported", a.speaker.Row(r), "evidence", v.Amount(h.Value, unit), "range", v.Interval(h.Range))
	if unit == "%" {
		return v.Dumbbell(name, reported, h.Range, h.state == weigh.Weak, unit)
	}
	return chart.DrawInterval(chart.Interval{
		Name: name, High: most, Reported: reported, Estimate: h.Value, From: h.Low, To: h.High, Weak: h.state == weigh.Weak, Target: math.NaN(),
	})
}

// heldWords say what the evidence is of the rows: beside one row its own, of a
// course its first and last, of many rows how they stand to it.
func (a asked) heldWords(v *ui.Visit) string {
	var rows []answer.Row
	counts := map[weigh.State]int{}
	for _, r := range a.answer.Rows {
		if h, ok := a.heldOf(r); ok {
			rows = append(rows, r)
			counts[h.state]++
		}
	}
	said := func(r answer.Row) string {
		h, _ := a.heldOf(r)
		return v.Amount(h.Value, r.Cell.Figure.Unit) + " (" + v.Interval(h.Range) + ")"
	}
	switch {
	case len(rows) == 0:
		return ""
	case len(a.answer.Rows) == 1:
		return v.T("ask.held.one", "evidence", said(rows[0]))
	case a.understood.Plan.Op == question.Trend && len(rows) > 1 && a.oneCourse():
		first, last := rows[0], rows[len(rows)-1]
		return v.T("ask.held.course", "first", said(first), "from", v.Period(first.Period), "last", said(last), "to", v.Period(last.Period))
	default:
		var how []string
		for _, state := range []weigh.State{weigh.Disagrees, weigh.Agrees, weigh.Modest, weigh.Weak} {
			if n := counts[state]; n > 0 {
				_, _, word := statusOf(v, state)
				how = append(how, strings.ToLower(word)+" "+v.Number(float64(n), 0))
			}
		}
		return v.T("ask.held.many", "rows", len(rows), "of", len(a.answer.Rows), "how", strings.Join(how, ", "))
	}
}

// oneCourse says whether all rows are of one metric, place and office.
func (a asked) oneCourse() bool {
	first := a.answer.Rows[0]
	return !slices.ContainsFunc(a.answer.Rows, func(r answer.Row) bool {
		return r.Metric != first.Metric || r.Area.ID != first.Area.ID || r.Agency.ID != first.Agency.ID
	})
}
