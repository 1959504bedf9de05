package store

import (
	"database/sql"
	"fmt"
	"time"

	"nyata/internal/casework"
	"nyata/internal/ground/fault"
	"nyata/internal/record/entry"
	"nyata/internal/record/merkle"
)

// Size is the number of ledger entries.
func (v *view) Size() (int64, error) {
	return v.count("SELECT coalesce(max(idx) + 1, 0) FROM entry")
}

// SizeAt is the number of entries made up to and including a moment. Entries
// never go back in time, so the last of them counts them.
func (v *view) SizeAt(at time.Time) (int64, error) {
	return v.count("SELECT coalesce(max(idx) + 1, 0) FROM entry WHERE at <= ?", at.UnixNano())
}

func (v *view) count(query string, args ...any) (int64, error) {
	var n int64
	if err := v.db.QueryRowContext(v.ctx, query, args...).Scan(&n); err != nil {
		return 0, fmt.Errorf("count entries: %w", err)
	}
	return n, nil
}

// Entries lists entries from an index on.
func (v *view) Entries(from int64, limit int) ([]entry.Entry, error) {
	const query = "SELECT idx, at, actor, kind, opened, closed, rows, body FROM entry WHERE idx >= ? ORDER BY idx LIMIT ?"
	return list(v, query, []any{from, limit}, func(rows *sql.Rows) (entry.Entry, error) {
		var (
			e  entry.Entry
			at int64
		)
		err := rows.Scan(&e.Index, &at, &e.Actor, &e.Kind, &e.Rows.Opened, &e.Rows.Closed, &e.Rows.Hash, (*[]byte)(&e.Body))
		e.At = time.Unix(0, at).UTC()
		return e, err
	})
}

// TreeHashes reads hashes of the tree by their stored index.
func (v *view) TreeHashes(indexes []int64) ([]merkle.Hash, error) {
	out := make([]merkle.Hash, len(indexes))
	if len(indexes) == 0 {
		return out, nil
	}
	get, err := v.db.PrepareContext(v.ctx, "SELECT hash FROM tree_hash WHERE idx = ?")
	if err != nil {
		return nil, fmt.Errorf("read tree: %w", err)
	}
	defer get.Close()
	for i, index := range indexes {
		var h []byte
		if err := get.QueryRowContext(v.ctx, index).Scan(&h); err != nil {
			return nil, fmt.Errorf("read tree hash %d: %w", index, err)
		}
		if len(h) != len(out[i]) {
			return nil, fmt.Errorf("read tree hash %d: %d bytes, want %d", index, len(h), len(out[i]))
		}
		copy(out[i][:], h)
	}
	return out, nil
}

// Checkpoints lists the signed checkpoints, smallest tree first.
func (v *view) Checkpoints() ([]casework.Checkpoint, error) {
	return list(v, "SELECT size, note FROM checkpoint ORDER BY size, note", nil, func(rows *sql.Rows) (casework.Checkpoint, error) {
		var c casework.Checkpoint
		return c, rows.Scan(&c.Size, &c.Note)
	})
}

// PutCheckpoint keeps a signed checkpoint; the same one again changes nothing.
func (t *tx) PutCheckpoint(c casework.Checkpoint) error {
	return t.exec("keep checkpoint", "INSERT INTO checkpoint (size, note) VALUES (?, ?) ON CONFLICT DO NOTHING", c.Size, c.Note)
}

// Append writes an entry, its leaf and its rows.
func (t *tx) Append(e entry.Entry, batch casework.Batch) error {
	if e.Index != t.edge.Size() {
		return fault.New(fault.Conflict, "store.index_taken", fault.With("index", e.Index))
	}
	leaf, err := e.Leaf()
	if err != nil {
		return err
	}
	next, stored, err := t.edge.Append(merkle.LeafHash(leaf))
	if err != nil {
		return err
	}
	body := []byte(e.Body)
	if len(body) == 0 {
		body = []byte("{}") // as the leaf has it
	}
	err = t.exec("write entry", "INSERT INTO entry (idx, at, actor, kind, opened, closed, rows, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
		e.Index, e.At.UnixNano(), e.Actor, string(e.Kind), e.Rows.Opened, e.Rows.Closed, e.Rows.Hash, body)
	if err != nil {
		return err
	}
	for _, s := range stored {
		if err := t.exec("write tree hash", "INSERT INTO tree_hash (idx, hash) VALUES (?, ?)", s.Index, s.Hash[:]); err != nil {
			return err
		}
	}
	if err := t.writeVersions(e.Index, batch); err != nil {
		return err
	}
	if err := t.writeObservations(e.Index, batch); err != nil {
		return err
	}
	t.edge = next
	return nil
}
