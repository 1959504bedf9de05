package casework

import (
	"context"

	"nyata/internal/ground/fault"
	"nyata/internal/judgement/matter"
	"nyata/internal/judgement/weigh"
)

// CacheMatters replaces the derived matters and the field checks proposed.
func (o *Office) CacheMatters(ctx context.Context, actor Actor, version string, matters []matter.Matter, visits []matter.Visit) error {
	if err := allow(actor, RecordRead, ""); err != nil {
		return err
	}
	if err := o.matters.put(ctx, o.store, "matter", version, matters); err != nil {
		return err
	}
	return o.visits.put(ctx, o.store, "visit", version, visits)
}

// Matters gives the matters the actor may see, by kind and rank.
func (o *Office) Matters(ctx context.Context, actor Actor) ([]matter.Matter, error) {
	if err := allowSome(actor, SeeDifferences); err != nil {
		return nil, err
	}
	_, all, err := o.matters.get(ctx, o.store, "matter")
	if err != nil || sees(actor, SeeDifferences, "") {
		return all, err
	}
	var out []matter.Matter
	for _, m := range all {
		if sees(actor, SeeDifferences, m.Agency.ID) {
			out = append(out, m)
		}
	}
	return out, nil
}

// Matter gives one matter; fault.NotFound for any that the actor may not see.
func (o *Office) Matter(ctx context.Context, actor Actor, id string) (matter.Matter, error) {
	all, err := o.Matters(ctx, actor)
	if err != nil {
		return matter.Matter{}, err
	}
	for _, m := range all {
		if m.ID == id {
			return m, nil
		}
	}
	return matter.Matter{}, fault.New(fault.NotFound, "casework.no_difference", fault.With("id", id))
}

// Visits gives the field checks that are worth most for their effort, best
// first, of the agencies that the actor may see.
func (o *Office) Visits(ctx context.Context, actor Actor) ([]matter.Visit, error) {
	if err := allowSome(actor, SeeDifferences); err != nil {
		return nil, err
	}
	_, all, err := o.visits.get(ctx, o.store, "visit")
	if err != nil || sees(actor, SeeDifferences, "") {
		return all, err
	}
	var out []matter.Visit
	for _, v := range all {
		if v.Belief.Report != nil && sees(actor, SeeDifferences, v.Belief.Report.Agency) {
			out = append(out, v)
		}
	}
	return out, nil
}

// CacheCalibration replaces how the estimate has done against field checks.
func (o *Office) CacheCalibration(ctx context.Context, actor Actor, version string, c weigh.Calibration) error {
	if err := allow(actor, RecordRead, ""); err != nil {
		return err
	}
	return o.calibrated.put(ctx, o.store, "calibration", version, []weigh.Calibration{c})
}

// Calibration is how the estimate has done against field checks so far. It
// speaks of no agency, so whoever sees differences sees it.
func (o *Office) Calibration(ctx context.Context, actor Actor) (weigh.Calibration, error) {
	if err := allowSome(actor, SeeDifferences); err != nil {
		return weigh.Calibration{}, err
	}
	_, all, err := o.calibrated.get(ctx, o.store, "calibration")
	if err != nil || len(all) == 0 {
		return weigh.Calibration{}, err
	}
	return all[0], nil
}
