package store

import (
	"context"
	"database/sql"
	"fmt"

	"nyata/internal/casework"
	"nyata/internal/record/observation"
)

// Head is the number of entries.
func (s *Store) Head(ctx context.Context) (n int64, err error) {
	err = s.View(ctx, func(v casework.View) error {
		n, err = v.Size()
		return err
	})
	return n, err
}

// Changes gives what entries did to the observations.
func (s *Store) Changes(ctx context.Context, from, before int64, fn func(casework.Change) error) error {
	sqlTx, err := s.read.BeginTx(ctx, nil)
	if err != nil {
		return fmt.Errorf("begin to read changes: %w", err)
	}
	defer sqlTx.Rollback() //nolint:errcheck // a reading transaction has nothing to lose
	v := &view{ctx: ctx, db: sqlTx}
	if err := v.closings(from, before, fn); err != nil {
		return err
	}
	return v.openings(from, before, fn)
}

func (v *view) closings(from, before int64, fn func(casework.Change) error) error {
	const query = `SELECT d.receipt, o.page, o.spot, o.entry_from, o.entry_to
		FROM observation o JOIN document d ON d.n = o.document
		WHERE o.entry_to >= ? AND o.entry_to < ? AND o.entry_from < ? ORDER BY o.entry_to, o.n`
	return v.each(query, []any{from, before, from}, func(rows *sql.Rows) error {
		var (
			receipt string
			id      observation.ID
			spot    int64
			c       casework.Change
		)
		if err := rows.Scan(&receipt, &id.Page, &spot, &c.From, &c.Entry); err != nil {
			return fmt.Errorf("read closing: %w", err)
		}
		id.File, id.Spot = receipt[:16], uint64(spot)
		c.Closed = id.String()
		return fn(c)
	})
}

func (v *view) openings(from, before int64, fn func(casework.Change) error) error {
	const query = `SELECT d.receipt, o.page, o.spot, o.seq, o.entry_from, coalesce(o.entry_to, -1), o.own
		FROM observation o JOIN document d ON d.n = o.document
		WHERE o.entry_from >= ? AND o.entry_from < ? ORDER BY o.entry_from, o.document, o.seq`
	return v.each(query, []any{from, before}, func(rows *sql.Rows) error {
		var (
			receipt string
			id      observation.ID
			spot    int64
			own     sql.RawBytes
			c       casework.Change
			r       observation.Recorded
			err     error
		)
		if err := rows.Scan(&receipt, &id.Page, &spot, &c.Seq, &r.From, &r.To, &own); err != nil {
			return fmt.Errorf("read opening: %w", err)
		}
		id.File, id.Spot = receipt[:16], uint64(spot)
		r.ID, r.Seq = id.String(), c.Seq
		if r.To >= before {
			r.To = observation.Open
		}
		if r.Candidate, err = observation.DecodeOwn(own, receipt); err != nil {
			return err
		}
		c.Entry, c.Opened = r.From, &r
		return fn(c)
	})
}

// Step goes from entry to entry until enough openings are met.
func (s *Store) Step(ctx context.Context, from, head int64, rows int) (int64, error) {
	next := head
	err := s.View(ctx, func(cv casework.View) error {
		v := cv.(*view) //nolint:forcetypeassert // View hands out nothing else
		found, err := list(v, "SELECT entry_from FROM observation WHERE entry_from >= ? AND entry_from < ? ORDER BY entry_from LIMIT 1 OFFSET ?",
			[]any{from, head, rows}, func(rows *sql.Rows) (int64, error) {
				var n int64
				return n, rows.Scan(&n)
			})
		if len(found) == 1 {
			next = max(found[0], from+1) // the entry that goes over comes next time, unless it is alone
		}
		return err
	})
	return next, err
}

// Tallies counts what each entry did to the observations.
func (s *Store) Tallies(ctx context.Context, before int64) (out []casework.Tally, err error) {
	const query = `SELECT entry, sum(opened), sum(closed) FROM (
			SELECT entry_from AS entry, count(*) AS opened, 0 AS closed FROM observation WHERE entry_from < ? GROUP BY entry_from
			UNION ALL
			SELECT entry_to, 0, count(*) FROM observation WHERE entry_to < ? GROUP BY entry_to)
		GROUP BY entry ORDER BY entry`
	err = s.View(ctx, func(cv casework.View) error {
		v := cv.(*view) //nolint:forcetypeassert // View hands out nothing else
		out, err = list(v, query, []any{before, before}, func(rows *sql.Rows) (casework.Tally, error) {
			var t casework.Tally
			return t, rows.Scan(&t.Entry, &t.Opened, &t.Closed)
		})
		return err
	})
	return out, err
}
