package stores

import (
	"context"
	"errors"
	"fmt"
	"time"

	"golang.org/x/sync/errgroup"
	"golang.org/x/sys/unix"
)

// Loaded is how a load through the full path went.
type Loaded struct {
	Observations int
	Took         time.Duration
	CPU          time.Duration // of this process, on all cores; tells a slow path from a busy machine
}

// PerSecond is the rate.
func (l Loaded) PerSecond() float64 { return float64(l.Observations) / l.Took.Seconds() }

// CPUEach is the processor time of one observation.
func (l Loaded) CPUEach() time.Duration { return l.CPU / time.Duration(l.Observations) }

// Load records the readings of documents with so many figures each, one ledger
// entry and one durable transaction per document, while the projection follows.
// It is done when the last figure can be queried.
func Load(ctx context.Context, folder string, documents, figures int) (l Loaded, err error) {
	c, err := open(ctx, folder)
	if err != nil {
		return l, err
	}
	defer func() { err = errors.Join(err, c.close()) }()
	ids := make([]string, documents)
	for n := range ids {
		if ids[n], err = c.receive(ctx, n); err != nil {
			return l, err
		}
	}
	start, spent := time.Now(), cpu()
	recorded := make(chan struct{})
	group, both := errgroup.WithContext(ctx)
	group.Go(func() error {
		defer close(recorded)
		for n, id := range ids {
			if err := c.record(both, id, figuresOf(n, figures, 0)); err != nil {
				return err
			}
		}
		return nil
	})
	group.Go(func() error {
		for last := false; ; {
			select {
			case <-recorded:
				last = true
			case <-time.After(100 * time.Millisecond):
			}
			if _, err := c.facts.CatchUp(both); err != nil || last {
				return err
			}
		}
	})
	if err := group.Wait(); err != nil {
		return l, err
	}
	l = Loaded{Observations: documents * figures, Took: time.Since(start), CPU: cpu() - spent}
	return l, c.holds(ctx, l.Observations)
}

// holds checks that the projection holds so many current facts.
func (c *city) holds(ctx context.Context, want int) error {
	n, err := c.facts.Count(ctx)
	if err == nil && n != int64(want) {
		err = fmt.Errorf("projection holds %d facts, want %d", n, want)
	}
	return err
}

// cpu is the processor time this process has used.
func cpu() time.Duration {
	var u unix.Rusage
	if err := unix.Getrusage(unix.RUSAGE_SELF, &u); err != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
