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
	// Changes gives every observation opened or closed by entries from (inclusive)
	// to before, in ledger order: of each entry first what it closed, then
	// what it opened. An entry without observations gives nothing.
	Changes(ctx context.Context, from, before int64, fn func(Change) error) error
	// Tallies gives, per entry below before that opened or closed any, how many
	// observations it did.
	Tallies(ctx context.Context, before int64) ([]Tally, error)
}

// Change is one observation that an entry opened, or closed.
type Change struct {
	Entry  int64
	Closed string // id of an observation that ends with Entry; empty for an opening
	Opened *observation.Recorded
	Seq    int // of an opening: position in the reading order of its file
}

// Tally counts the observations one entry opened and closed.
type Tally struct {
	Entry          int64
	Opened, Closed int64
}
