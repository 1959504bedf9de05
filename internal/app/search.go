package app

import (
	"context"

	"nyata/internal/adapters/search"
	"nyata/internal/casework"
)

// searching answers from the full-text index as the ledger is now.
type searching struct{ index *search.Index }

// Find gives the passages that fit a question best.
func (s searching) Find(ctx context.Context, question string, limit int, may func(receipt string) bool) ([]casework.Hit, error) {
	if _, err := s.index.CatchUp(ctx); err != nil {
		return nil, err
	}
	return s.index.Find(ctx, question, limit, may)
}

// Quantities gives the ids of quantities of running text that speak of all the
// words given.
func (s searching) Quantities(ctx context.Context, words [][]string, limit int, may func(receipt string) bool) ([]string, error) {
	if _, err := s.index.CatchUp(ctx); err != nil {
		return nil, err
	}
	return s.index.Quantities(ctx, words, limit, may)
}
