package mayor

import (
	"context"
	"fmt"
	"sync"

	"nyata/internal/casework"
	"nyata/internal/faces/web/ui"
	"nyata/internal/ground/period"
	"nyata/internal/judgement/weigh"
	"nyata/internal/record/reference"
)

// Evidence keeps the standings of a city, since summing up looks at every
// belief and the first page asks for all of them. It holds for as long as
// neither beliefs nor city change. The zero value is ready to use and may be
// shared.
type Evidence struct {
	mu      sync.Mutex
	version string
	city    *reference.City
	all     []weigh.Standing
	courses map[reporter][]weigh.Standing
	silent  map[reporting][]weigh.Belief
}

// reporter is who reports what.
type reporter struct{ indicator, agency string }

// sums are standings and courses of what a reader may see.
type sums struct {
	all     []weigh.Standing
	course  func(indicator, agency string) []weigh.Standing
	beliefs []weigh.Belief
	totals  []weigh.Total
	silent  map[reporting][]weigh.Belief // what is believed of areas that nobody reports on in the month
}

// reporting is an indicator in a month.
type reporting struct {
	indicator string
	month     period.Period
}

// silent are the beliefs without a report.
func silent(beliefs []weigh.Belief) map[reporting][]weigh.Belief {
	out := map[reporting][]weigh.Belief{}
	for _, b := range beliefs {
		if b.Report == nil && b.Sources > 0 {
			k := reporting{b.Indicator, b.Month}
			out[k] = append(out[k], b)
		}
	}
	return out
}

// sums sums up what is believed.
func (p Pages) sums(ctx context.Context, v *ui.Visit) (sums, error) {
	version, beliefs, err := p.Office.Beliefs(ctx, v.Actor())
	if err != nil {
		return sums{}, fmt.Errorf("list beliefs: %w", err)
	}
	totals, err := p.Office.Totals(ctx, v.Actor())
	if err != nil {
		return sums{}, fmt.Errorf("list totals: %w", err)
	}
	people := v.City.People()
	course := func(indicator, agency string) []weigh.Standing {
		return weigh.Course(v.City, beliefs, totals, indicator, agency, people)
	}
	if !v.May(casework.SeeDifferences, "") {
		return sums{weigh.Standings(v.City, beliefs, totals, people), course, beliefs, totals, silent(beliefs)}, nil // each agency has its own
	}
	e := p.Evidence
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.city != v.City || e.version != version {
		e.version, e.city = version, v.City
		e.all, e.courses = weigh.Standings(v.City, beliefs, totals, people), map[reporter][]weigh.Standing{}
		e.silent = silent(beliefs)
	}
	return sums{e.all, func(indicator, agency string) []weigh.Standing {
		e.mu.Lock()
		defer e.mu.Unlock()
		k := reporter{indicator, agency}
		kept, ok := e.courses[k]
		if !ok {
			kept = course(indicator, agency)
			e.courses[k] = kept
		}
		return kept
	}, beliefs, totals, e.silent}, nil
}
