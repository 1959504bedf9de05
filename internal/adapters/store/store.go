// Package store keeps the truth of a city in SQLite: the ledger with its
// Merkle tree, and every row an entry begins or ends, in one transaction.
// Nothing is overwritten; the tables themselves refuse it.
package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"sync"

	_ "modernc.org/sqlite" // the driver "sqlite"

	"nyata/internal/casework"
	"nyata/internal/record/merkle"
)

// Names inside the data folder.
const (
	databaseName = "truth.db"
	lockName     = "lock"
)

// readers is how many reading transactions run side by side.
const readers = 4

// Store is the SQLite store of one data folder. It is safe for concurrent use:
// any number of Views, one Update at a time.
type Store struct {
	lock  *os.File
	write *sql.DB // one connection
	read  *sql.DB

	mu   sync.Mutex  // held through every Update
	edge merkle.Edge // right edge of the committed tree; under mu
}

var (
	_ casework.Store = (*Store)(nil)
	_ casework.Feed  = (*Store)(nil)
)

// Open opens the store in a folder, which it makes and brings to the present
// schema as needed. One process holds a folder at a time; a second one gets a
// fault.Conflict.
func Open(ctx context.Context, folder string) (*Store, error) {
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return nil, fmt.Errorf("make data folder: %w", err)
	}
	lock, err := lockFolder(filepath.Join(folder, lockName))
	if err != nil {
		return nil, err
	}
	s := &Store{lock: lock}
	if err := s.open(ctx, filepath.Join(folder, databaseName)); err != nil {
		return nil, errors.Join(err, s.Close())
	}
	return s, nil
}

func (s *Store) open(ctx context.Context, path string) error {
	if err := makePrivate(path); err != nil {
		return err
	}
	var err error
	if s.write, err = sql.Open("sqlite", source(path, "_txlock=immediate")); err != nil {
		return fmt.Errorf("open store for writing: %w", err)
	}
	s.write.SetMaxOpenConns(1)
	if err := migrate(ctx, s.write); err != nil {
		return err
	}
	if s.read, err = sql.Open("sqlite", source(path, "_pragma=query_only(1)")); err != nil {
		return fmt.Errorf("open store for reading: %w", err)
	}
	s.read.SetMaxOpenConns(readers)
	s.read.SetMaxIdleConns(readers)
	return s.View(ctx, func(v casework.View) error {
		size, err := v.Size()
		if err != nil {
			return err
		}
		s.edge, err = merkle.ReadEdge(size, v.TreeHashes)
		return err
	})
}

// makePrivate makes the database's file before SQLite would, for its owner's
// eyes only; the journal beside it gets the same rights.
func makePrivate(path string) error {
	f, err := os.OpenFile(path, os.O_CREATE, 0o600)
	if err != nil {
		return fmt.Errorf("make store: %w", err)
	}
	return f.Close()
}

// source is the data source name of the database file. With synchronous FULL a
// commit is on the disk before it is acknowledged; recursive triggers make
// INSERT OR REPLACE meet the triggers that refuse DELETE.
func source(path, more string) string {
	u := url.URL{Scheme: "file", Path: filepath.ToSlash(path)}
	return u.String() + "?_pragma=busy_timeout(10000)&_pragma=journal_mode(wal)&_pragma=synchronous(full)" +
		"&_pragma=recursive_triggers(1)&_pragma=cache_size(-32000)&" + more
}

// Close lets go of the folder.
func (s *Store) Close() error {
	var errs []error
	for _, db := range []*sql.DB{s.read, s.write} {
		if db != nil {
			errs = append(errs, db.Close())
		}
	}
	return errors.Join(append(errs, s.lock.Close())...)
}

// Update runs fn in the one writing transaction.
func (s *Store) Update(ctx context.Context, fn func(casework.Tx) error) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	sqlTx, err := s.write.BeginTx(ctx, nil)
	if err != nil {
		return fmt.Errorf("begin to write: %w", err)
	}
	defer sqlTx.Rollback() //nolint:errcheck // after a commit there is nothing to roll back
	t := &tx{view: view{ctx: ctx, db: sqlTx}, edge: s.edge}
	if err := fn(t); err != nil {
		return err
	}
	if err := sqlTx.Commit(); err != nil {
		return fmt.Errorf("commit: %w", err)
	}
	s.edge = t.edge
	return nil
}

// View runs fn over one consistent state.
func (s *Store) View(ctx context.Context, fn func(casework.View) error) error {
	sqlTx, err := s.read.BeginTx(ctx, nil)
	if err != nil {
		return fmt.Errorf("begin to read: %w", err)
	}
	defer sqlTx.Rollback() //nolint:errcheck // a reading transaction has nothing to lose
	return fn(&view{ctx: ctx, db: sqlTx})
}

// view reads through one transaction.
type view struct {
	ctx context.Context //nolint:containedctx // a view lives as long as the call that carries the context
	db  *sql.Tx
}

// tx writes through one transaction.
type tx struct {
	view
	edge merkle.Edge // of the tree as this transaction leaves it
}
