package mayor

import (
	"context"
	"fmt"
	"sync"

	"nyata/internal/casework"
	"nyata/internal/faces/web/ui"
	"nyata/internal/record/metric"
)

// Counts remembers how many figures each indicator has, since counting looks
// at every figure of the city. It holds for as long as the ledger does not
// grow. The zero Counts is ready to use and may be shared.
type Counts struct {
	mu          sync.Mutex
	size        int64 // of the ledger the counts were made from
	byIndicator map[string]int
}

// counts are the figures by indicator that a reader sees.
func (p Pages) counts(ctx context.Context, v *ui.Visit) (map[string]int, error) {
	if !v.May(casework.SeeFiles, "") {
		return p.count(ctx, v) // each agency sees its own
	}
	size, err := p.Office.Size(ctx)
	if err != nil {
		return nil, fmt.Errorf("ask for the size of the ledger: %w", err)
	}
	p.Counts.mu.Lock()
	defer p.Counts.mu.Unlock()
	if p.Counts.byIndicator == nil || p.Counts.size != size {
		fresh, err := p.count(ctx, v)
		if err != nil {
			return nil, err
		}
		p.Counts.size, p.Counts.byIndicator = size, fresh
	}
	return p.Counts.byIndicator, nil
}

func (p Pages) count(ctx context.Context, v *ui.Visit) (map[string]int, error) {
	counted, err := p.Figures.Query(ctx, v, metric.Query{Group: []metric.Dimension{metric.ByIndicator}, Limit: metric.MaxLimit})
	if err != nil {
		return nil, fmt.Errorf("count figures by indicator: %w", err)
	}
	figures := make(map[string]int, len(counted.Groups))
	for _, g := range counted.Groups {
		figures[g.Key[0]] = g.Count
	}
	return figures, nil
}
