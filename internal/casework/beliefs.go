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

// CacheTotals replaces the derived totals of beliefs over areas.
func (o *Office) CacheTotals(ctx context.Context, actor Actor, version string, totals []weigh.Total) error {
	if err := allow(actor, RecordRead, ""); err != nil {
		return err
	}
	return o.totals.put(ctx, o.store, "total", version, totals)
}

// Totals gives what is believed of areas together, by indicator, agency, area
// and month. Who may not see an agency gets no total of its reports, and for
// areas what the evidence alone says. The caller does not change them.
func (o *Office) Totals(ctx context.Context, actor Actor) ([]weigh.Total, error) {
	if err := allowSome(actor, SeeDifferences); err != nil {
		return nil, err
	}
	_, all, err := o.totals.get(ctx, o.store, "total")
	if err != nil || sees(actor, SeeDifferences, "") {
		return all, err
	}
	var out []weigh.Total
	for _, t := range all {
		switch {
		case t.Area != "":
			t.Estimate = t.Evidence
		case !sees(actor, SeeDifferences, t.Agency):
			continue
		}
		out = append(out, t)
	}
	return out, nil
}
