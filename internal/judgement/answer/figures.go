package answer

import (
	"nyata/internal/ground/figure"
	"nyata/internal/ground/period"
	"nyata/internal/judgement/question"
	"nyata/internal/record/metric"
	"nyata/internal/record/observation"
	"nyata/internal/record/verified"
)

// Figures are all figures of an answer with their places, in the order of its
// rows.
func (a Answer) Figures() []verified.Figure {
	var out []verified.Figure
	for _, r := range a.Rows {
		out = append(out, kept(r, r.Cell))
		for _, other := range r.Others {
			out = append(out, kept(r, other))
		}
	}
	return out
}

// Total is the sum of an answer whose rows were added up, as a row of its own
// that is computed from them; false where nothing was, or one row is the whole.
// Its place, office and period are those that all rows have.
func (a Answer) Total() (Row, bool) {
	if a.Result == nil || a.Plan.Op != question.Sum && a.Plan.Op != question.Value || len(a.Rows) < 2 {
		return Row{}, false
	}
	t := a.Rows[0]
	t.Others, t.From, t.Cell.Figure = nil, nil, figure.Of(*a.Result, a.Unit)
	if whole, err := period.ParseISO(a.Plan.Periods[0]); err == nil && len(a.Plan.Periods) == 1 {
		t.Period = whole
	}
	for _, r := range a.Rows {
		if r.Area.ID != t.Area.ID {
			t.Area = observation.Ref{}
		}
		if r.Agency.ID != t.Agency.ID {
			t.Agency = observation.Ref{}
		}
		if r.Period != t.Period && !t.Period.Contains(r.Period) {
			t.Period = period.Period{}
		}
		if grade[r.Cell.State] < grade[t.Cell.State] {
			t.Cell.State = r.Cell.State
		}
		t.From = append(t.From, r.Cell)
	}
	return t, true
}

func kept(r Row, c metric.Cell) verified.Figure {
	f := verified.Figure{
		Metric: r.Metric.String(), Area: r.Area.ID, Agency: r.Agency.ID, Period: r.Period.String(), Raw: c.Figure.Raw, Unit: c.Figure.Unit,
		Observation: c.Citation.Observation, SHA256: c.Citation.SHA256, File: c.Citation.File, Page: c.Citation.Page, Sheet: c.Citation.Sheet, Cell: c.Citation.Cell,
	}
	if c.Figure.Kind == figure.Number {
		v := c.Figure.Value
		f.Value = &v
	}
	return f
}
