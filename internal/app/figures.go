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
// ledger, with the units and additivity of the city's dictionary. Answers are
// kept until ledger or dictionary change: the pages of an agency ask for the
// same ones again and again.
type figures struct {
	facts *facts.Facts
	city  *cityBook

	mu      sync.Mutex
	entries int64 // of the ledger, that the kept answers are as of
	known   *reference.City
	kept    map[string]metric.Result
	weight  int // cells and groups in them
}

// Limits of what is kept. A cell takes about 1 kB, so that 20,000 stay near
// 20 MB; an answer of more than 2,000 is one that nobody asks for twice.
const (
	maxKept   = 1024
	maxWeight = 20_000
	maxAnswer = 2_000
)

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
	weight := len(r.Cells) + len(r.Groups) + len(r.Lines)
	if weight > maxAnswer {
		return
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.kept == nil || f.entries != entries || f.known != city || len(f.kept) >= maxKept || f.weight+weight > maxWeight {
		f.entries, f.known, f.kept, f.weight = entries, city, map[string]metric.Result{}, 0
	}
	f.kept[asked] = r
	f.weight += weight
}
