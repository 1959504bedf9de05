package app

import (
	"context"
	"encoding/json"
	"fmt"
	"sync"

	"nyata/internal/adapters/facts"
	"nyata/internal/record/metric"
	"nyata/internal/record/reference"
)

// figures is the query layer as the faces ask it: always caught up with the
// ledger, with the units and additivity of the city's dictionary. What has been
// added up is kept until ledger or dictionary change, because it is small, dear
// to make, and asked for by every page of an agency.
type figures struct {
	facts *facts.Facts
	city  *cityBook

	mu      sync.Mutex
	entries int64 // of the ledger, that the kept answers are as of
	known   *reference.City
	kept    map[string]metric.Result
}

// maxKept is how many answers are kept at most.
const maxKept = 1024

// Query answers a query over everything recorded so far. The caller does not
// change the answer.
func (f *figures) Query(ctx context.Context, q metric.Query) (metric.Result, error) {
	entries, err := f.facts.CatchUp(ctx)
	if err != nil {
		return metric.Result{}, err
	}
	city, err := f.city.get(ctx)
	if err != nil {
		return metric.Result{}, err
	}
	dictionary := metric.DictionaryOf(city.Indicators)
	if len(q.Group) == 0 {
		return f.facts.Query(ctx, q, dictionary)
	}
	asked, err := json.Marshal(q)
	if err != nil {
		return metric.Result{}, fmt.Errorf("encode query: %w", err)
	}
	if r, ok := f.answer(entries, city, string(asked)); ok {
		return r, nil
	}
	r, err := f.facts.Query(ctx, q, dictionary)
	if err == nil {
		f.keep(entries, city, string(asked), r)
	}
	return r, err
}

func (f *figures) answer(entries int64, city *reference.City, asked string) (metric.Result, bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.entries != entries || f.known != city {
		return metric.Result{}, false
	}
	r, ok := f.kept[asked]
	return r, ok
}

func (f *figures) keep(entries int64, city *reference.City, asked string, r metric.Result) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.kept == nil || f.entries != entries || f.known != city || len(f.kept) >= maxKept {
		f.entries, f.known, f.kept = entries, city, map[string]metric.Result{}
	}
	f.kept[asked] = r
}
