// Package facts keeps the recorded observations in DuckDB, in columns, and
// executes the query layer over them. It is a projection: it follows the
// ledger, holds nothing of its own, and can be deleted and made again at any
// time.
package facts

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"strings"
	"sync"

	"github.com/duckdb/duckdb-go/v2"

	"nyata/internal/casework"
)

// Options say how much of the machine the projection may take.
type Options struct {
	MemoryMB int // DuckDB's own limit; 512 when 0. By itself it would take 80 % of the machine
	Threads  int // 2 when 0
}

// Facts is the projection of one store. It is safe for concurrent use: any
// number of queries beside one CatchUp.
type Facts struct {
	db   *sql.DB
	feed casework.Feed

	mu      sync.Mutex // held while following the ledger
	applied int64      // entries applied, as the table says; -1 until it was asked
}

// Open opens the projection in a file and brings it up to the ledger: what it
// holds is compared with the ledger, entry by entry, and made again from the
// beginning when it is not a true part of it. An empty path keeps it in memory.
func Open(ctx context.Context, path string, feed casework.Feed, o Options) (*Facts, error) {
	f, err := open(ctx, path, feed, o)
	if err != nil && path != "" && !strings.Contains(err.Error(), "Could not set lock") {
		// A file that cannot be opened (cut off by a crash, of another release of
		// DuckDB) holds nothing that the ledger does not. One that another process
		// holds is left alone.
		if removed := remove(path); removed != nil {
			return nil, errors.Join(err, removed)
		}
		f, err = open(ctx, path, feed, o)
	}
	if err != nil {
		return nil, err
	}
	if err := f.start(ctx); err != nil {
		return nil, errors.Join(err, f.Close())
	}
	return f, nil
}

// alone keeps DuckDB from reaching for the network or for other files, and from
// folding its journal into the table more often than a large load needs.
const alone = "checkpoint_threshold=128MB&autoinstall_known_extensions=false&autoload_known_extensions=false&enable_external_access=false"

func open(ctx context.Context, path string, feed casework.Feed, o Options) (*Facts, error) {
	if o.MemoryMB == 0 {
		o.MemoryMB = 512
	}
	if o.Threads == 0 {
		o.Threads = 2
	}
	connector, err := duckdb.NewConnector(fmt.Sprintf("%s?memory_limit=%dMB&threads=%d&"+alone, path, o.MemoryMB, o.Threads), nil)
	if err != nil {
		return nil, fmt.Errorf("open facts: %w", err)
	}
	f := &Facts{db: sql.OpenDB(connector), feed: feed, applied: -1}
	if _, err := f.db.ExecContext(ctx, schema); err != nil {
		return nil, errors.Join(fmt.Errorf("prepare facts: %w", err), f.db.Close())
	}
	if path != "" {
		if err := os.Chmod(path, 0o600); err != nil {
			return nil, errors.Join(fmt.Errorf("keep facts private: %w", err), f.db.Close())
		}
	}
	return f, nil
}

// remove deletes the projection's files.
func remove(path string) error {
	for _, name := range []string{path, path + ".wal"} {
		if err := os.Remove(name); err != nil && !errors.Is(err, os.ErrNotExist) {
			return fmt.Errorf("remove facts: %w", err)
		}
	}
	return nil
}

// Close closes the projection. No query may be under way.
func (f *Facts) Close() error { return f.db.Close() }

// start compares what is held with the ledger, then catches up.
func (f *Facts) start(ctx context.Context) error {
	agrees, err := f.agrees(ctx)
	if err != nil {
		return err
	}
	if !agrees {
		return f.Rebuild(ctx)
	}
	_, err = f.CatchUp(ctx)
	return err
}

// agrees says whether, for every entry applied, as many facts begin and end
// with it as the ledger says.
func (f *Facts) agrees(ctx context.Context) (bool, error) {
	applied, layout, err := f.progress(ctx)
	if err != nil || layout != layoutVersion {
		return false, err
	}
	head, err := f.feed.Head(ctx)
	if err != nil || applied > head {
		return false, err
	}
	want, err := f.feed.Tallies(ctx, applied)
	if err != nil {
		return false, err
	}
	const query = `SELECT entry, CAST(sum(opened) AS BIGINT), CAST(sum(closed) AS BIGINT) FROM (
			SELECT recorded_from AS entry, count(*) AS opened, 0 AS closed FROM fact GROUP BY recorded_from
			UNION ALL
			SELECT recorded_to, 0, count(*) FROM fact WHERE recorded_to IS NOT NULL GROUP BY recorded_to)
		GROUP BY entry ORDER BY entry`
	rows, err := f.db.QueryContext(ctx, query)
	if err != nil {
		return false, fmt.Errorf("tally facts: %w", err)
	}
	defer rows.Close()
	n := 0
	for ; rows.Next(); n++ {
		var t casework.Tally
		if err := rows.Scan(&t.Entry, &t.Opened, &t.Closed); err != nil {
			return false, fmt.Errorf("tally facts: %w", err)
		}
		if n >= len(want) || want[n] != t {
			return false, nil
		}
	}
	return n == len(want), rows.Err()
}

// progress is how many entries are applied, and in which layout.
func (f *Facts) progress(ctx context.Context) (applied int64, layout int, err error) {
	err = f.db.QueryRowContext(ctx, "SELECT applied, layout FROM progress").Scan(&applied, &layout)
	if err != nil {
		return 0, 0, fmt.Errorf("read progress of facts: %w", err)
	}
	return applied, layout, nil
}

// Applied is the number of ledger entries the facts are as of.
func (f *Facts) Applied(ctx context.Context) (int64, error) {
	applied, _, err := f.progress(ctx)
	return applied, err
}

// Rebuild makes everything again from the ledger.
func (f *Facts) Rebuild(ctx context.Context) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.rebuild(ctx)
}

func (f *Facts) rebuild(ctx context.Context) error {
	f.applied = -1
	clear := "BEGIN; DROP TABLE fact; DROP TABLE progress; " + strings.TrimSpace(schema) + " COMMIT;"
	if _, err := f.db.ExecContext(ctx, clear); err != nil {
		return fmt.Errorf("clear facts: %w", err)
	}
	if _, err := f.follow(ctx); err != nil {
		return err
	}
	return f.sort(ctx)
}

// sort lays the whole table out in its order, as the parts appended one after
// the other cannot.
func (f *Facts) sort(ctx context.Context) error {
	const query = `BEGIN;
		CREATE OR REPLACE TABLE ordered AS SELECT * FROM fact
			ORDER BY starts, ends, period, indicator, area, sha256, seq, recorded_from;
		DROP TABLE fact; ALTER TABLE ordered RENAME TO fact;
		COMMIT;`
	if _, err := f.db.ExecContext(ctx, query); err != nil {
		return fmt.Errorf("order facts: %w", err)
	}
	return nil
}

// Count is the number of current facts.
func (f *Facts) Count(ctx context.Context) (n int64, err error) {
	if err = f.db.QueryRowContext(ctx, "SELECT count(*) FROM fact WHERE recorded_to IS NULL").Scan(&n); err != nil {
		return 0, fmt.Errorf("count facts: %w", err)
	}
	return n, nil
}
