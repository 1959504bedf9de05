package mayor

import (
	"math"
	"slices"

	"nyata/internal/faces/chart"
	"nyata/internal/faces/web/ui"
	"nyata/internal/judgement/answer"
	"nyata/internal/judgement/question"
)

// picture is a drawing of an answer with its finding.
type picture struct {
	finding string
	drawing chart.SVG
}

// pictures are what a plan is drawn as: a course over time for every metric
// that has one, with the interval of an estimate. Values beside each other have
// a bar in each row of the table. Nothing is drawn of a single value, and never
// a part of a whole.
func (a asked) pictures(v *ui.Visit) []picture {
	switch a.understood.Plan.Op {
	case question.Trend, question.Why:
	default:
		return nil
	}
	var out []picture
	for _, m := range slices.Concat(a.understood.Plan.Metrics, a.understood.Plan.Factors) {
		rows := a.rowsOf(m)
		if len(rows) < 2 {
			continue
		}
		if p := a.course(v, rows); p.drawing != "" {
			out = append(out, p)
		}
	}
	return out
}

func (a asked) rowsOf(m question.Metric) []answer.Row {
	var out []answer.Row
	for _, r := range a.answer.Rows {
		if r.Metric == m {
			out = append(out, r)
		}
	}
	return out
}

// course draws one metric of one place over time; several places or offices are
// told apart by the table alone.
func (a asked) course(v *ui.Visit, rows []answer.Row) picture {
	believed := rows[0].Estimate != nil // something else than reports is drawn
	f := chart.Fan{Unknown: v.T("web.chart.unknown"), Number: func(x float64) string { return v.Number(x, 2) }}
	for i, r := range rows {
		if i > 0 && r.Period == rows[i-1].Period {
			return picture{}
		}
		value, ok := r.Number()
		if !ok {
			value = math.NaN()
		}
		label, group := v.PeriodShort(r.Period)
		f.Periods, f.Groups = append(f.Periods, label), append(f.Groups, group)
		reported, estimate, low, high := value, math.NaN(), math.NaN(), math.NaN()
		if r.Estimate != nil {
			reported, estimate, low, high = math.NaN(), value, r.Estimate.Low, r.Estimate.High
		}
		if h, ok := a.heldOf(r); ok {
			estimate, low, high, believed = h.Value, h.Low, h.High, true
		}
		f.Reported, f.Estimate = append(f.Reported, reported), append(f.Estimate, estimate)
		f.From, f.To = append(f.From, low), append(f.To, high)
		f.Description += a.speaker.Row(r) + "; "
	}
	of := a.answer
	of.Plan.Op, of.Rows, of.Result, of.Missing = question.Trend, rows, nil, nil
	out := picture{finding: a.speaker.Answer(of)}
	f.Name, f.First = out.finding, len(f.Periods)
	if believed {
		f.HalfFrom, f.HalfTo = nans(len(rows)), nans(len(rows))
		out.drawing = chart.DrawFan(f)
		return out
	}
	out.drawing = chart.DrawSeries(chart.Series{
		Name: f.Name, Description: f.Description, Periods: f.Periods, Groups: f.Groups, Unknown: f.Unknown, Number: f.Number,
		Lines: []chart.Line{{Mark: chart.Ring, Values: f.Reported}},
	})
	return out
}

func nans(n int) []float64 {
	return slices.Repeat([]float64{math.NaN()}, n)
}

// bar is the length of a row whose unit goes up to most; nothing where there is
// one row, or no number, or a picture already, or a row of another unit: bars
// beside each other are read as lengths of one scale.
func (a asked) bar(r answer.Row, most float64) chart.SVG {
	value, ok := r.Number()
	if !ok || value < 0 || most == 0 || !a.listed() {
		return ""
	}
	return chart.DrawLength(a.speaker.Row(r), value/most)
}

// interval is an estimate with its range, as evidence is drawn everywhere, on a
// scale up to most; percentages share one scale. It has none where a report has
// no bar.
func (a asked) interval(r answer.Row, most float64) chart.SVG {
	value, ok := r.Number()
	if !ok || !a.listed() {
		return ""
	}
	if r.Cell.Figure.Unit == "%" {
		most = 100
	}
	return chart.DrawInterval(chart.Interval{
		Name: a.speaker.Row(r), Low: math.Min(0, r.Estimate.Low), High: most,
		Estimate: value, From: r.Estimate.Low, To: r.Estimate.High, Reported: math.NaN(), Target: math.NaN(),
	})
}

// listed says whether the rows are drawn beside each other: several, of one
// unit, and no picture of their course above them.
func (a asked) listed() bool {
	return len(a.answer.Rows) > 1 && !a.severalUnits() && a.understood.Plan.Op != question.Trend && a.understood.Plan.Op != question.Why
}

// severalUnits says whether rows of an answer have different units, as both sides
// of a ratio may.
func (a asked) severalUnits() bool {
	return slices.ContainsFunc(a.answer.Rows, func(r answer.Row) bool { return r.Cell.Figure.Unit != a.answer.Rows[0].Cell.Figure.Unit })
}
