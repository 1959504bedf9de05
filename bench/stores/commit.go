package stores

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"time"

	"nyata/internal/casework"
	"nyata/internal/record/entry"
)

// Committed is what one durable ledger entry costs beside the bare disk.
type Committed struct {
	Commit time.Duration // median: entry, leaf and tree hashes, one transaction
	Sync   time.Duration // median: write of 4 KiB and fsync, in the same folder
}

// Ratio is how many bare fsyncs a commit costs.
func (c Committed) Ratio() float64 { return float64(c.Commit) / float64(c.Sync) }

// Commit measures n commits and n fsyncs, turn by turn.
func Commit(ctx context.Context, folder string, n int) (c Committed, err error) {
	city, err := open(ctx, folder)
	if err != nil {
		return c, err
	}
	defer func() { err = errors.Join(err, city.close()) }()
	f, err := os.Create(filepath.Join(folder, "page"))
	if err != nil {
		return c, fmt.Errorf("make file: %w", err)
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	page := make([]byte, 4096)
	var commits, syncs []time.Duration
	for i := range n {
		start := time.Now()
		err := city.store.Update(ctx, func(tx casework.Tx) error {
			return tx.Append(entry.Entry{Index: int64(i), At: start, Actor: "machine:bench", Kind: "bench", Body: []byte(`{"a":1}`)}, casework.Batch{})
		})
		commits = append(commits, time.Since(start))
		start = time.Now()
		_, wrong := f.Write(page)
		if err := errors.Join(err, wrong, f.Sync()); err != nil {
			return c, err
		}
		syncs = append(syncs, time.Since(start))
	}
	return Committed{Commit: median(commits), Sync: median(syncs)}, nil
}

func median(d []time.Duration) time.Duration {
	slices.Sort(d)
	return d[len(d)/2]
}
