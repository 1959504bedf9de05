package intake

import (
	"context"
	"fmt"

	"nyata/internal/casework"
	"nyata/internal/record/observation"
	"nyata/internal/record/receipt"
)

// rememberedMost is how many figures are kept in memory from one check to the
// next. A city with more has them read again.
const rememberedMost = 200_000

// remembered are the figures of every current file as of so many entries. A file
// of evidence that comes in moves its own figures and no others.
type remembered struct {
	size  int64
	files map[string][]observation.Recorded // by receipt id
}

// figures gives the recorded figures of each receipt, file by file, as of size
// entries or later. Files none of whose figures moved since the last time are not
// read again. Only the one that checks calls it; nobody may write to what it gives.
func (in *Intake) figures(ctx context.Context, receipts []receipt.Receipt, size int64) ([][]observation.Recorded, error) {
	moved := func(string) bool { return true }
	if in.known.files != nil && in.known.size <= size {
		var err error
		if moved, err = in.office.Moved(ctx, in.actor, in.known.size, size); err != nil {
			return nil, fmt.Errorf("find files whose figures moved: %w", err)
		}
	}
	out := make([][]observation.Recorded, len(receipts))
	next, n := make(map[string][]observation.Recorded, len(receipts)), 0
	for i, r := range receipts {
		recorded, met := in.known.files[r.ID]
		if !met || moved(r.ID) {
			var err error
			if recorded, err = in.office.Candidates(ctx, in.actor, casework.Extract{Receipt: r.ID}); err != nil {
				return nil, fmt.Errorf("figures of %s: %w", r.ID, err)
			}
		}
		out[i], next[r.ID] = recorded, recorded
		n += len(recorded)
	}
	if in.known = (remembered{size, next}); n > rememberedMost {
		in.known = remembered{}
	}
	return out, nil
}
