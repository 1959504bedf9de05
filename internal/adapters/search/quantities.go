package search

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"nyata/internal/ground/word"
)

// Quantities gives the ids of quantities of running text that speak of every
// one of the words given, the best first. Each word is given with those that
// may stand in its place. May says which documents the reader may see. Without
// a word nothing is found.
func (x *Index) Quantities(ctx context.Context, words [][]string, limit int, may func(receipt string) bool) (ids []string, err error) {
	var all []string
	for _, alternatives := range words {
		var any []string
		for _, w := range alternatives {
			for _, k := range word.Keys(w) {
				if k = `"` + k + `"`; !slices.Contains(any, k) {
					any = append(any, k)
				}
			}
		}
		if len(any) > 0 {
			all = append(all, "("+strings.Join(any, " OR ")+")")
		}
	}
	if len(all) == 0 {
		return nil, nil
	}
	rows, err := x.db.QueryContext(ctx, `SELECT receipt, id FROM quantity WHERE quantity MATCH ? ORDER BY bm25(quantity), rowid`, strings.Join(all, " AND "))
	if err != nil {
		return nil, fmt.Errorf("search quantities: %w", err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() && len(ids) < limit {
		var receipt, id string
		if err := rows.Scan(&receipt, &id); err != nil {
			return nil, fmt.Errorf("read quantity: %w", err)
		}
		if may(receipt) {
			ids = append(ids, id)
		}
	}
	return ids, rows.Err()
}
