package intake

import (
	"context"
	"log/slog"

	"nyata/internal/judgement/estimate"
	"nyata/internal/judgement/weigh"
	"nyata/internal/record/observation"
	"nyata/internal/record/reference"
)

// seed of the estimate's folds. It is fixed: the same facts give the same bits.
const seed = 1

// weigh holds all sources against each other and keeps what is believed.
func (in *Intake) weigh(ctx context.Context, city *reference.City, version string, recorded []observation.Recorded) error {
	beliefs, skipped := weigh.Weigh(city, recorded, nil, estimate.Options{Seed: seed})
	for _, s := range skipped {
		in.log.Debug("observations without a claim", slog.String("reason", string(s.Reason)), slog.Int("count", s.Count))
	}
	return in.office.CacheBeliefs(ctx, in.actor, version, beliefs)
}
