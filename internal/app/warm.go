package app

import (
	"context"
	"log/slog"
	"time"

	"nyata/internal/casework/asking"
	"nyata/internal/judgement/printed"
)

// warming is how often it is looked whether there is something new to learn.
const warming = 3 * time.Second

// warm learns what can be asked at the start, and again whenever something was
// recorded and no file waits to be read, so that nobody waits for it who asks.
func (h *house) warm(ctx context.Context, layer asking.Figures, kept *asking.Kept, log *slog.Logger) error {
	tick := time.NewTicker(warming)
	defer tick.Stop()
	last := int64(-1)
	for {
		size, err := h.office.Size(ctx)
		if p := h.intake.Progress(); err == nil && size != last && p.Done >= p.Total {
			if err = h.learn(ctx, layer, kept, size); err == nil {
				last = size
			}
		}
		if err != nil && ctx.Err() == nil {
			log.Warn("what can be asked not learnt", slog.String("error", err.Error()))
		}
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
		}
	}
}

func (h *house) learn(ctx context.Context, layer asking.Figures, kept *asking.Kept, size int64) error {
	city, err := h.city.get(ctx)
	if err != nil {
		return err
	}
	_, _, err = kept.Listener(ctx, size, city, 0, func(ctx context.Context) (*printed.Listener, error) {
		return asking.Learn(ctx, layer, city, h.office, machine)
	})
	return err
}
