package search

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"path"
	"strings"

	"nyata/internal/casework"
	"nyata/internal/record/observation"
	"nyata/internal/record/receipt"
)

// indexed is what the index holds of a document: its passages and quantities
// by their rowids.
type indexed struct {
	entry       int64
	first, last int64
	one, more   int64
}

func (x *Index) held(ctx context.Context) (held map[string]indexed, err error) {
	rows, err := x.db.QueryContext(ctx, "SELECT receipt, entry, first, last, one, more FROM document")
	if err != nil {
		return nil, fmt.Errorf("list indexed documents: %w", err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	held = map[string]indexed{}
	for rows.Next() {
		var id string
		var h indexed
		if err := rows.Scan(&id, &h.entry, &h.first, &h.last, &h.one, &h.more); err != nil {
			return nil, fmt.Errorf("read indexed document: %w", err)
		}
		held[id] = h
	}
	return held, rows.Err()
}

// replace puts the text and the quantities of a document in the place of what
// is held of it; with entry -1 it only takes that out.
func (x *Index) replace(ctx context.Context, r receipt.Receipt, h indexed, text casework.Text, said []observation.Recorded) (err error) {
	tx, err := x.db.BeginTx(ctx, nil)
	if err != nil {
		return fmt.Errorf("begin to index %s: %w", r.ID, err)
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, tx.Rollback())
		}
	}()
	if err := takeOut(ctx, tx, r.ID, h); err != nil {
		return err
	}
	if r.Entry >= 0 {
		now := indexed{entry: r.Entry}
		if now.first, now.last, err = keepPassages(ctx, tx, r, text); err != nil {
			return err
		}
		if now.one, now.more, err = keepQuantities(ctx, tx, r, said); err != nil {
			return err
		}
		if _, err := tx.ExecContext(ctx, "INSERT INTO document VALUES (?, ?, ?, ?, ?, ?, ?)", r.ID, now.entry, text.Year, now.first, now.last, now.one, now.more); err != nil {
			return fmt.Errorf("index %s: %w", r.ID, err)
		}
	}
	if err := tx.Commit(); err != nil {
		return fmt.Errorf("index %s: %w", r.ID, err)
	}
	return nil
}

func takeOut(ctx context.Context, tx *sql.Tx, id string, h indexed) error {
	for _, part := range []struct {
		table    string
		from, to int64
	}{{"passage", h.first, h.last}, {"quantity", h.one, h.more}} {
		if part.to == 0 {
			continue
		}
		if _, err := tx.ExecContext(ctx, "DELETE FROM "+part.table+" WHERE rowid BETWEEN ? AND ?", part.from, part.to); err != nil { //nolint:gosec // one of two names above
			return fmt.Errorf("take what %s says out: %w", id, err)
		}
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM document WHERE receipt = ?", id); err != nil {
		return fmt.Errorf("take %s out: %w", id, err)
	}
	return nil
}

func keepPassages(ctx context.Context, tx *sql.Tx, r receipt.Receipt, text casework.Text) (first, last int64, err error) {
	for _, p := range text.Passages {
		p.Source.File = "" // names are asked of the office, which knows them as they are now
		body, err := json.Marshal(p)
		if err != nil {
			return 0, 0, fmt.Errorf("encode passage of %s: %w", r.ID, err)
		}
		if last, err = insert(ctx, tx, "INSERT INTO passage (stems, receipt, body) VALUES (?, ?, ?)", stemmed(p.Text), r.ID, string(body)); err != nil {
			return 0, 0, err
		}
		if first == 0 {
			first = last
		}
	}
	return first, last, nil
}

// keepQuantities indexes each quantity by the words that tell what it is: of
// its sentence, its object, its place, its unit and the name of its file.
func keepQuantities(ctx context.Context, tx *sql.Tx, r receipt.Receipt, said []observation.Recorded) (first, last int64, err error) {
	name := strings.TrimSuffix(path.Base(r.Name), path.Ext(r.Name))
	for i := range said {
		n := said[i].Narrative
		if n == nil {
			continue
		}
		words := stemmed(strings.Join([]string{n.Sentence, n.Object, n.Place, said[i].Figure.Unit, name}, " "))
		if last, err = insert(ctx, tx, "INSERT INTO quantity (stems, receipt, id) VALUES (?, ?, ?)", words, r.ID, said[i].ID); err != nil {
			return 0, 0, err
		}
		if first == 0 {
			first = last
		}
	}
	return first, last, nil
}

func insert(ctx context.Context, tx *sql.Tx, query string, values ...any) (int64, error) {
	done, err := tx.ExecContext(ctx, query, values...)
	if err != nil {
		return 0, fmt.Errorf("index: %w", err)
	}
	n, err := done.LastInsertId()
	if err != nil {
		return 0, fmt.Errorf("index: %w", err)
	}
	return n, nil
}
