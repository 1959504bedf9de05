package casework

import (
	"context"

	"nyata/internal/judgement/weigh"
)

// CacheBeliefs replaces the derived beliefs. Version names the facts and the
// estimate they were made from. Like differences they are no truth and make no
// entry.
func (o *Office) CacheBeliefs(ctx context.Context, actor Actor, version string, beliefs []weigh.Belief) error {
	if err := allow(actor, RecordRead, ""); err != nil {
		return err
	}
	return o.beliefs.put(ctx, o.store, "belief", version, beliefs)
}

// Beliefs gives the derived beliefs, by indicator, area and month, and their
// version. Where the actor may not see the reporting agency, the belief comes
// without its report and without what is said of it. The caller does not change
// them.
func (o *Office) Beliefs(ctx context.Context, actor Actor) (version string, out []weigh.Belief, err error) {
	if err := allowSome(actor, SeeDifferences); err != nil {
		return "", nil, err
	}
	version, all, err := o.beliefs.get(ctx, o.store, "belief")
	if err != nil || sees(actor, SeeDifferences, "") {
		return version, all, err
	}
	out = make([]weigh.Belief, len(all))
	for i, b := range all {
		if r := b.Report; r != nil && !sees(actor, SeeDifferences, r.Agency) {
			b.Report, b.Material, b.Flagged = nil, nil, false
			b.Estimate = b.Evidence
		}
		out[i] = b
	}
	return version, out, nil
}
