package store

import (
	"database/sql"
	"fmt"
	"time"

	"nyata/internal/record/asked"
)

// NoteAsked keeps questions with what became of them.
func (t *tx) NoteAsked(all []asked.Asked) error {
	for _, a := range all {
		plan := []byte(a.Plan)
		if plan == nil {
			plan = []byte{}
		}
		err := t.exec("note question", "INSERT INTO asked (at, face, outcome, reason, word, plan, rows, model) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
			a.At.UnixNano(), string(a.Face), string(a.Outcome), a.Reason, a.Word, plan, a.Rows, a.Model)
		if err != nil {
			return err
		}
	}
	return nil
}

// AskedCounts counts questions by outcome and reason.
func (v *view) AskedCounts(since time.Time) ([]asked.Count, error) {
	return list(v, "SELECT outcome, reason, count(*) FROM asked WHERE at >= ? GROUP BY outcome, reason ORDER BY count(*) DESC, outcome, reason",
		[]any{since.UnixNano()}, func(rows *sql.Rows) (c asked.Count, err error) {
			if err = rows.Scan(&c.Outcome, &c.Reason, &c.Count); err != nil {
				err = fmt.Errorf("count questions: %w", err)
			}
			return c, err
		})
}

// AskedWords lists the words that stood in the way, the commonest first. Of
// several reasons the first in the alphabet is given: a word mostly has one.
func (v *view) AskedWords(since time.Time, limit int) ([]asked.Word, error) {
	return list(v, "SELECT word, min(reason), count(*), max(at) FROM asked WHERE word <> '' AND at >= ? GROUP BY word ORDER BY count(*) DESC, word LIMIT ?",
		[]any{since.UnixNano(), limit}, func(rows *sql.Rows) (w asked.Word, err error) {
			var last int64
			if err = rows.Scan(&w.Word, &w.Reason, &w.Count, &last); err != nil {
				err = fmt.Errorf("count words: %w", err)
			}
			w.Last = time.Unix(0, last).UTC()
			return w, err
		})
}
