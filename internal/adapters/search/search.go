// Package search keeps the running text of all current documents in SQLite's
// full-text index, over stemmed words, and finds passages by BM25. It is a
// projection: it follows the ledger, holds nothing of its own, and can be
// deleted and made again at any time. The text comes with personal data masked.
package search

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"
	"sync"

	_ "modernc.org/sqlite" // the driver

	"nyata/internal/casework"
	"nyata/internal/record/observation"
	"nyata/internal/record/receipt"
)

// Texts is where the text comes from; *casework.Office is one.
type Texts interface {
	Size(ctx context.Context) (int64, error)
	Receipts(ctx context.Context, actor casework.Actor, f receipt.Filter) ([]receipt.Receipt, error)
	Text(ctx context.Context, actor casework.Actor, receiptID string) (casework.Text, error)
	Quantities(ctx context.Context, actor casework.Actor, receiptID string) ([]observation.Recorded, error)
}

// Index is the full-text index of one data folder. It is safe for concurrent
// use.
type Index struct {
	db    *sql.DB
	texts Texts
	actor casework.Actor

	mu      sync.Mutex // held while following the ledger
	applied int64      // ledger entries the index follows; -1 until it was asked
}

// layout changes whenever the tables, or what is written into them, do: stems
// among it.
const layout = 2

const schema = `
CREATE TABLE IF NOT EXISTS progress (applied INTEGER NOT NULL, layout INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS document (
  receipt TEXT PRIMARY KEY,
  entry   INTEGER NOT NULL, -- that last changed the receipt
  year    INTEGER NOT NULL, -- 0 when unknown
  first   INTEGER NOT NULL, -- rowids of its passages
  last    INTEGER NOT NULL,
  one     INTEGER NOT NULL, -- rowids of its quantities
  more    INTEGER NOT NULL
);
CREATE VIRTUAL TABLE IF NOT EXISTS passage USING fts5 (stems, receipt UNINDEXED, body UNINDEXED, tokenize = 'unicode61');
CREATE VIRTUAL TABLE IF NOT EXISTS quantity USING fts5 (stems, receipt UNINDEXED, id UNINDEXED, tokenize = 'unicode61');
`

// Open opens the index in a file. A file in another layout, or that cannot be
// read, is made anew; the next CatchUp fills it.
func Open(ctx context.Context, path string, texts Texts) (*Index, error) {
	x, err := open(ctx, path, texts)
	if err == nil {
		return x, nil
	}
	for _, end := range []string{"", "-wal", "-shm"} {
		if gone := os.Remove(path + end); gone != nil && !errors.Is(gone, os.ErrNotExist) {
			return nil, errors.Join(err, gone)
		}
	}
	return open(ctx, path, texts)
}

var errLayout = errors.New("the search index has another layout")

func open(ctx context.Context, path string, texts Texts) (*Index, error) {
	// The truth is elsewhere: what a power cut takes is read again.
	db, err := sql.Open("sqlite", "file:"+(&url.URL{Path: path}).EscapedPath()+"?_pragma=journal_mode(WAL)&_pragma=synchronous(OFF)&_pragma=busy_timeout(5000)&_txlock=immediate")
	if err != nil {
		return nil, fmt.Errorf("open search index: %w", err)
	}
	x := &Index{db: db, texts: texts, actor: casework.Program("search"), applied: -1}
	if err := x.prepare(ctx); err != nil {
		return nil, errors.Join(err, db.Close())
	}
	return x, nil
}

func (x *Index) prepare(ctx context.Context) error {
	if _, err := x.db.ExecContext(ctx, schema); err != nil {
		return fmt.Errorf("make search index: %w", err)
	}
	var have int
	err := x.db.QueryRowContext(ctx, "SELECT applied, layout FROM progress").Scan(&x.applied, &have)
	switch {
	case errors.Is(err, sql.ErrNoRows):
		x.applied = 0
		_, err = x.db.ExecContext(ctx, "INSERT INTO progress VALUES (0, ?)", layout)
	case err == nil && have != layout:
		err = errLayout
	}
	if err != nil {
		return fmt.Errorf("read search index: %w", err)
	}
	return nil
}

// Close closes the index.
func (x *Index) Close() error { return x.db.Close() }

// CatchUp brings the index up to the ledger: documents that changed are indexed
// again, those that are corrected or gone are taken out. It gives the number of
// entries then followed.
func (x *Index) CatchUp(ctx context.Context) (int64, error) {
	x.mu.Lock()
	defer x.mu.Unlock()
	size, err := x.texts.Size(ctx)
	if err != nil || size == x.applied {
		return x.applied, err
	}
	all, err := x.texts.Receipts(ctx, x.actor, receipt.Filter{})
	if err != nil {
		return x.applied, fmt.Errorf("list documents to index: %w", err)
	}
	held, err := x.held(ctx)
	if err != nil {
		return x.applied, err
	}
	for _, r := range all {
		h, known := held[r.ID]
		delete(held, r.ID)
		if known && h.entry == r.Entry {
			continue
		}
		text, err := x.texts.Text(ctx, x.actor, r.ID)
		if err != nil {
			return x.applied, fmt.Errorf("text of %s: %w", r.ID, err)
		}
		said, err := x.texts.Quantities(ctx, x.actor, r.ID)
		if err != nil {
			return x.applied, fmt.Errorf("quantities of %s: %w", r.ID, err)
		}
		if err := x.replace(ctx, r, h, text, said); err != nil {
			return x.applied, err
		}
	}
	for id, h := range held { // each by itself: the order does not show
		if err := x.replace(ctx, receipt.Receipt{ID: id, Entry: -1}, h, casework.Text{}, nil); err != nil {
			return x.applied, err
		}
	}
	if _, err := x.db.ExecContext(ctx, "UPDATE progress SET applied = ?", size); err != nil {
		return x.applied, fmt.Errorf("note progress of search index: %w", err)
	}
	x.applied = size
	return size, nil
}

// Forget has a document indexed again: its text has changed without the document.
func (x *Index) Forget(ctx context.Context, id string) error {
	x.mu.Lock()
	defer x.mu.Unlock()
	held, err := x.held(ctx)
	if err != nil {
		return err
	}
	if _, err := x.db.ExecContext(ctx, "UPDATE progress SET applied = -1"); err != nil {
		return fmt.Errorf("note progress of search index: %w", err)
	}
	x.applied = -1
	return x.replace(ctx, receipt.Receipt{ID: id, Entry: -1}, held[id], casework.Text{}, nil)
}
