package answer

import (
	"nyata/internal/ground/figure"
	"nyata/internal/record/metric"
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
