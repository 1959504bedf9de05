package ui

import (
	"context"
	"fmt"

	"nyata/internal/casework"
	"nyata/internal/record/metric"
	"nyata/internal/record/receipt"
)

// Facts is the query layer over everything recorded. It knows no readers, so
// pages go through Figures.
type Facts interface {
	Query(ctx context.Context, q metric.Query) (metric.Result, error)
}

// Receipts lists the received files an actor may see.
type Receipts interface {
	Receipts(ctx context.Context, actor casework.Actor, f receipt.Filter) ([]receipt.Receipt, error)
}

// Figures asks the query layer for what a reader may see: a figure is seen by
// those who may see the file it stands in.
type Figures struct {
	Facts  Facts
	Office Receipts
}

// Query asks for facts on behalf of a visit.
func (f Figures) Query(ctx context.Context, v *Visit, q metric.Query) (metric.Result, error) {
	if v.May(casework.SeeFiles, "") {
		return f.Facts.Query(ctx, q)
	}
	seen, err := f.Office.Receipts(ctx, v.Actor(), receipt.Filter{Superseded: true})
	if err != nil {
		return metric.Result{}, fmt.Errorf("list files %s may see: %w", v.Account.ID, err)
	}
	q.Files = narrow(q.Files, seen)
	if len(q.Files) == 0 {
		return metric.Result{}, nil // an empty list would not narrow at all
	}
	return f.Facts.Query(ctx, q)
}

// narrow keeps of the wanted files those that are seen; all of the seen when
// none is wanted in particular.
func narrow(wanted []string, seen []receipt.Receipt) []string {
	var kept []string
	for _, r := range seen {
		if len(wanted) == 0 {
			kept = append(kept, r.ID)
			continue
		}
		for _, id := range wanted {
			if id == r.ID {
				kept = append(kept, id)
			}
		}
	}
	return kept
}
