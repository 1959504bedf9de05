package app

import (
	"context"

	"nyata/internal/adapters/search"
	"nyata/internal/casework"
	"nyata/internal/ground/person"
)

// searching answers from the full-text index as the ledger is now.
type searching struct {
	index  *search.Index
	office *casework.Office
}

// Find gives the passages that fit a question best.
func (s searching) Find(ctx context.Context, question string, limit int, may func(receipt string) bool) ([]casework.Hit, error) {
	if _, err := s.index.CatchUp(ctx); err != nil {
		return nil, err
	}
	hits, err := s.index.Find(ctx, question, limit, may)
	if err != nil {
		return nil, err
	}
	return hits, s.mask(ctx, hits)
}

// mask masks personal data in passages of files that are not released: the
// index may still hold the text of one that was, a moment ago.
func (s searching) mask(ctx context.Context, hits []casework.Hit) error {
	for i := range hits {
		h := &hits[i]
		if person.Mask(h.Text) == h.Text {
			continue
		}
		r, err := s.office.Receipt(ctx, machine, h.Source.SHA256)
		if err != nil {
			return err
		}
		if r.Released == nil {
			h.Text = person.Mask(h.Text)
			h.Snippet = []casework.Run{{Text: h.Text}}
		}
	}
	return nil
}

// Quantities gives the ids of quantities of running text that speak of all the
// words given.
func (s searching) Quantities(ctx context.Context, words [][]string, limit int, may func(receipt string) bool) ([]string, error) {
	if _, err := s.index.CatchUp(ctx); err != nil {
		return nil, err
	}
	return s.index.Quantities(ctx, words, limit, may)
}
