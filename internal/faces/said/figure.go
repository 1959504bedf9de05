package said

import (
	"nyata/internal/ground/figure"
	"nyata/internal/judgement/answer"
	"nyata/internal/record/metric"
)

// Figures tells of every figure of an answer: where parts are added up the sum
// first, then each row with what other documents say instead.
func Figures[T any](a answer.Answer, tell func(answer.Row, metric.Cell) T) []T {
	out := []T{}
	if total, ok := a.Total(); ok {
		out = append(out, tell(total, total.Cell))
	}
	for _, r := range a.Rows {
		out = append(out, tell(r, r.Cell))
		for _, other := range r.Others {
			out = append(out, tell(r, other))
		}
	}
	return out
}

// Origin says what a figure is that no document prints as it stands. Low and
// high are the 90 % interval of an estimate.
type Origin struct {
	From      string // "estimate" or "computed"; empty for a printed figure
	Low, High *float64
	Of        []Cited // what an estimate rests on, or a computed figure is computed from
}

// OriginOf says what a row's figure is.
func OriginOf(r answer.Row) Origin {
	switch {
	case r.Estimate != nil:
		return Origin{"estimate", &r.Estimate.Low, &r.Estimate.High, CiteAll(r.Estimate.Evidence)}
	case len(r.From) > 0:
		return Origin{From: "computed", Of: CiteAll(r.From)}
	default:
		return Origin{}
	}
}

// Number is the value of a cell; nil where it is no number.
func Number(c metric.Cell) *float64 {
	if c.Figure.Kind != figure.Number {
		return nil
	}
	v := c.Figure.Value
	return &v
}
