package casework

import (
	"context"

	"nyata/internal/record/observation"
)

// Feed is the ledger's changes in order, for projections that follow it. What
// a projection holds is derived: thrown away, it is made again from the feed.
type Feed interface {
	// Head is the number of entries.
	Head(ctx context.Context) (int64, error)
	// Changes gives what the entries from (inclusive) to before did to the
	// observations: first the closings of rows opened before from, then the
	// openings in ledger order. An opened row that is closed again before
	// before carries that in its To; one closed later is still Open.
	Changes(ctx context.Context, from, before int64, fn func(Change) error) error
	// Step gives how far from an entry on a follower can go, at most to head,
	// without meeting more than about so many openings; always one entry or more.
	Step(ctx context.Context, from, head int64, rows int) (int64, error)
	// Tallies gives, per entry below before that opened or closed any, how many
	// observations it did.
	Tallies(ctx context.Context, before int64) ([]Tally, error)
}

// Change is one observation that an entry closed or opened.
type Change struct {
	Entry  int64                 // the entry that closes or opens
	Closed string                // id of an observation that ends with Entry; empty for an opening
	From   int64                 // of a closing: the entry that had opened it
	Opened *observation.Recorded // nil for a closing; without the texts it shares: Row, Heading and Path
	Seq    int                   // of an opening: position in the reading order of its file
}

// Tally counts the observations one entry opened and closed.
type Tally struct {
	Entry          int64
	Opened, Closed int64
}
