package app

import (
	"context"
	"time"

	"nyata/internal/casework/asking"
)

// askAgain asks the verified questions again, over everything recorded so far,
// and keeps what each came to under the version of what is derived. A new
// release has a new version, so its first start asks them all.
func (h *house) askAgain(ctx context.Context, version string) error {
	all, err := h.office.VerifiedQuestions(ctx, machine, nil)
	if err != nil {
		return err
	}
	if len(all) == 0 {
		return h.office.CacheChecks(ctx, machine, version, nil)
	}
	city, err := h.city.get(ctx)
	if err != nil {
		return err
	}
	layer := &figures{facts: h.facts, city: h.city}
	asker, err := asking.Learn(ctx, layer, city, h.office, machine)
	if err != nil {
		return err
	}
	checks, err := asking.Again(ctx, layer, city, asker, all, city.In(time.Now()))
	if err != nil {
		return err
	}
	return h.office.CacheChecks(ctx, machine, version, checks)
}
