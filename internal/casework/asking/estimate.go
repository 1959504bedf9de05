package asking

import (
	"context"
	"fmt"
	"slices"

	"nyata/internal/judgement/answer"
	"nyata/internal/judgement/question"
	"nyata/internal/judgement/weigh"
	"nyata/internal/record/metric"
)

// Beliefs are what the engine makes of all evidence, as far as the reader may
// see it. A Figures that is one also answers for estimates.
type Beliefs interface {
	Believed(ctx context.Context) ([]weigh.Belief, []weigh.Total, error)
}

// Sources is a Figures that is also Beliefs, made of two functions.
type Sources struct {
	Facts func(ctx context.Context, q metric.Query) (metric.Result, error)
	Of    func(ctx context.Context) ([]weigh.Belief, []weigh.Total, error)
}

// Query asks for figures.
func (s Sources) Query(ctx context.Context, q metric.Query) (metric.Result, error) {
	return s.Facts(ctx, q)
}

// Believed gives what is believed.
func (s Sources) Believed(ctx context.Context) ([]weigh.Belief, []weigh.Total, error) {
	return s.Of(ctx)
}

// believed looks up what is believed where a plan asks for an estimate.
func believed(ctx context.Context, figures Figures, p question.Plan) (answer.Believed, error) {
	b, can := figures.(Beliefs)
	asks := slices.ContainsFunc(slices.Concat(p.Metrics, p.Factors), func(m question.Metric) bool { return m.Measure == question.Estimate }) ||
		slices.ContainsFunc(p.Filters, func(f question.Condition) bool { return f.Metric.Measure == question.Estimate })
	if !can || !asks {
		return answer.Believed{}, nil
	}
	beliefs, totals, err := b.Believed(ctx)
	if err != nil {
		return answer.Believed{}, fmt.Errorf("look up estimates: %w", err)
	}
	return answer.Believed{Beliefs: beliefs, Totals: totals}, nil
}

// cite finds what the estimates of an answer rest on. An estimate of which the
// reader may see no evidence is left out: a number without a source is not
// shown.
func cite(ctx context.Context, figures Figures, a *answer.Answer) error {
	var ids []string
	for _, r := range a.Rows {
		if r.Estimate != nil {
			ids = append(ids, r.Estimate.Support...)
		}
	}
	var found metric.Result
	if slices.Sort(ids); len(ids) > 0 {
		var err error
		if found, err = figures.Query(ctx, metric.Query{IDs: slices.Compact(ids), Limit: metric.MaxLimit}); err != nil {
			return fmt.Errorf("look up evidence: %w", err)
		}
	}
	known := make(map[string]metric.Cell, len(found.Cells))
	for _, c := range found.Cells {
		known[c.Citation.Observation] = c
	}
	a.Rows = slices.DeleteFunc(a.Rows, func(r answer.Row) bool {
		if r.Estimate == nil {
			return false
		}
		for _, id := range r.Estimate.Support {
			if c, ok := known[id]; ok {
				r.Estimate.Evidence = append(r.Estimate.Evidence, c)
			}
		}
		return len(r.Estimate.Evidence) == 0
	})
	for i := range a.Rows {
		if e := a.Rows[i].Estimate; e != nil {
			a.Rows[i].Cell.Citation = e.Evidence[0].Citation
		}
	}
	return nil
}
