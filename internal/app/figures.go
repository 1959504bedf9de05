package app

import (
	"context"

	"nyata/internal/adapters/facts"
	"nyata/internal/record/metric"
)

// figures is the query layer as the faces ask it: always caught up with the
// ledger, with the units and additivity of the city's dictionary.
type figures struct {
	facts *facts.Facts
	city  *cityBook
}

// Query answers a query over everything recorded so far.
func (f figures) Query(ctx context.Context, q metric.Query) (metric.Result, error) {
	if _, err := f.facts.CatchUp(ctx); err != nil {
		return metric.Result{}, err
	}
	city, err := f.city.get(ctx)
	if err != nil {
		return metric.Result{}, err
	}
	return f.facts.Query(ctx, q, metric.DictionaryOf(city.Indicators))
}
