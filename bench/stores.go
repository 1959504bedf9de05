package main

import (
	"context"
	"fmt"
	"os/exec"
	"path/filepath"

	"nyata/bench/stores"
)

// The bars of ledger and projection.
const (
	loadBar    = 40_000 // observations a second through ledger and projection
	commitBar  = 3.0    // durable commits in bare fsyncs of 4 KiB
	historyBar = 2.0    // current beside unversioned, as of beside current
	kills      = 100
)

// storesMeasured measures load, durable commits, queries over history, and
// killed writers.
func storesMeasured(ctx context.Context, b *bench) ([]result, error) {
	var out []result
	best := stores.Loaded{}
	for i := range 3 {
		l, err := stores.Load(ctx, filepath.Join(b.work, fmt.Sprintf("load-%d", i)), 100, 2000)
		if err != nil {
			return out, err
		}
		if best.Observations == 0 || l.PerSecond() > best.PerSecond() {
			best = l
		}
	}
	out = append(out, result{
		name:   "load through ledger and projection",
		figure: fmt.Sprintf("%.0f observations/s (%.1f µs of processor each)", best.PerSecond(), float64(best.CPUEach().Nanoseconds())/1000),
		bar:    fmt.Sprintf("≥ %d/s", loadBar), outcome: reached(best.PerSecond() >= loadBar),
	})
	c, err := stores.Commit(ctx, filepath.Join(b.work, "commit"), 300)
	if err != nil {
		return out, err
	}
	out = append(out, result{
		name:   "one durable entry",
		figure: fmt.Sprintf("%.1f bare fsyncs of 4 KiB (%d µs against %d µs)", c.Ratio(), c.Commit.Microseconds(), c.Sync.Microseconds()),
		bar:    fmt.Sprintf("≤ %.0f", commitBar), outcome: reached(c.Ratio() <= commitBar),
	})
	q, err := stores.Dashboard(ctx, filepath.Join(b.work, "dashboard"), 150, 2000, 15)
	if err != nil {
		return out, err
	}
	current, asOf := float64(q.Current)/float64(q.Unversioned), float64(q.AsOf)/float64(q.Current)
	out = append(
		out,
		result{
			name:   fmt.Sprintf("dashboard over %d facts, as many superseded", q.Facts),
			figure: fmt.Sprintf("%.2f × the table without history (%d µs against %d µs)", current, q.Current.Microseconds(), q.Unversioned.Microseconds()),
			bar:    fmt.Sprintf("≤ %.0f ×", historyBar), outcome: reached(current <= historyBar),
		},
		result{
			name: "the same as believed before", figure: fmt.Sprintf("%.2f × the present one (%d µs)", asOf, q.AsOf.Microseconds()),
			bar: fmt.Sprintf("≤ %.0f ×", historyBar), outcome: reached(asOf <= historyBar),
		},
	)
	folder := filepath.Join(b.work, "kill")
	k, err := stores.Kill(ctx, folder, kills, 1, func(ctx context.Context) *exec.Cmd {
		return exec.CommandContext(ctx, b.self, "writer", folder)
	})
	if err != nil {
		return out, err
	}
	return append(out, result{
		name:   fmt.Sprintf("writer killed %d times", k.Kills),
		figure: fmt.Sprintf("%d acts acknowledged, %d lost, %d faults", k.Acknowledged, k.Lost, k.Faults),
		bar:    "0 lost, 0 faults", outcome: reached(k.Lost == 0 && k.Faults == 0 && k.Acknowledged >= k.Kills),
	}), nil
}
