// Package inspector holds the pages about differences: figures that cannot
// both be right. They speak of figures, never of persons, say that they are no
// audit, and carry the agency's own answer beside the difference.
package inspector

import (
	"context"
	"fmt"

	"nyata/internal/casework"
	"nyata/internal/faces/web/ui"
	"nyata/internal/ground/fault"
	"nyata/internal/judgement/matter"
	"nyata/internal/judgement/weigh"
	"nyata/internal/record/difference"
	"nyata/internal/record/observation"
	"nyata/internal/record/receipt"
	"nyata/internal/record/reply"
)

// Office is what these pages read and write. Every list holds only what the
// actor may see.
type Office interface {
	Differences(ctx context.Context, actor casework.Actor) (version string, ds []difference.Difference, err error)
	Matters(ctx context.Context, actor casework.Actor) ([]matter.Matter, error)
	Matter(ctx context.Context, actor casework.Actor, id string) (matter.Matter, error)
	Calibration(ctx context.Context, actor casework.Actor) (weigh.Calibration, error)
	Visits(ctx context.Context, actor casework.Actor) ([]matter.Visit, error)
	Beliefs(ctx context.Context, actor casework.Actor) (version string, out []weigh.Belief, err error)
	Replies(ctx context.Context, actor casework.Actor, differences []string) ([]reply.Reply, error)
	Receipt(ctx context.Context, actor casework.Actor, id string) (receipt.Receipt, error)
	Candidates(ctx context.Context, actor casework.Actor, x casework.Extract) ([]observation.Recorded, error)
	Reply(ctx context.Context, actor casework.Actor, a casework.Answer) (reply.Reply, error)
}

// Pages serves the pages.
type Pages struct {
	Office    Office
	MaxUpload int64 // bytes of an attached file
	Practice  bool  // it is known what is really the case: there is a page that compares
}

// find is one difference the reader may see; fault.NotFound for any other.
func (p Pages) find(ctx context.Context, v *ui.Visit, id string) (difference.Difference, error) {
	_, all, err := p.Office.Differences(ctx, v.Actor())
	if err != nil {
		return difference.Difference{}, fmt.Errorf("list differences: %w", err)
	}
	for _, d := range all {
		if d.ID == id {
			return d, nil
		}
	}
	return difference.Difference{}, fault.New(fault.NotFound, "web.fault.notfound")
}
