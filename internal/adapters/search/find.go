package search

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"nyata/internal/casework"
	"nyata/internal/ground/word"
)

// most is how many passages are looked at for one question.
const most = 400

// Find gives the passages that fit a question best, the best first: those with
// all its words, or where there are none, with any. May says which documents
// the reader may see. A question without a word that tells anything finds
// nothing.
func (x *Index) Find(ctx context.Context, question string, limit int, may func(receipt string) bool) ([]casework.Hit, error) {
	words := word.Keys(question)
	if len(words) == 0 {
		return nil, nil
	}
	for _, join := range []string{" AND ", " OR "} {
		hits, err := x.match(ctx, words, join, limit, may)
		if err != nil || len(hits) > 0 {
			return hits, err
		}
	}
	return nil, nil
}

func (x *Index) match(ctx context.Context, words []string, join string, limit int, may func(string) bool) (hits []casework.Hit, err error) {
	// A stem holds letters and digits only; in quotes it is never an operator.
	match := `"` + strings.Join(words, `"`+join+`"`) + `"`
	rows, err := x.db.QueryContext(ctx, `
		SELECT p.receipt, p.body, d.year, -bm25(passage) FROM passage p JOIN document d ON d.receipt = p.receipt
		WHERE passage MATCH ? ORDER BY bm25(passage), p.rowid LIMIT ?`, match, most)
	if err != nil {
		return nil, fmt.Errorf("search: %w", err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() && len(hits) < limit {
		var h casework.Hit
		var id, body string
		if err := rows.Scan(&id, &body, &h.Year, &h.Score); err != nil {
			return nil, fmt.Errorf("read passage: %w", err)
		}
		if !may(id) {
			continue
		}
		if err := json.Unmarshal([]byte(body), &h.Passage); err != nil {
			return nil, fmt.Errorf("decode passage of %s: %w", id, err)
		}
		h.Passage.Source.SHA256 = id
		h.Snippet = snippet(h.Passage.Text, words)
		hits = append(hits, h)
	}
	return hits, rows.Err()
}
