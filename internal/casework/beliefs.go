package casework

import (
	"context"
	"encoding/json"
	"fmt"

	"nyata/internal/judgement/weigh"
)

// derivedBeliefs names the derived set of beliefs.
const derivedBeliefs = "belief"

// CacheBeliefs replaces the derived beliefs. Version names the facts and the
// estimate they were made from. Like differences they are no truth and make no
// entry.
func (o *Office) CacheBeliefs(ctx context.Context, actor Actor, version string, beliefs []weigh.Belief) error {
	if err := allow(actor, RecordRead, ""); err != nil {
		return err
	}
	rows := make([][]byte, len(beliefs))
	for i, b := range beliefs {
		var err error
		if rows[i], err = json.Marshal(b); err != nil {
			return fmt.Errorf("encode belief of %s: %w", b.Indicator, err)
		}
	}
	return o.store.Update(ctx, func(tx Tx) error { return tx.ReplaceDerived(derivedBeliefs, version, rows) })
}

// Beliefs reads the derived beliefs, by indicator, area and month, and their
// version. Where the actor may not see the reporting agency, the belief comes
// without its report and without what is said of it.
func (o *Office) Beliefs(ctx context.Context, actor Actor) (version string, out []weigh.Belief, err error) {
	if err := allowSome(actor, SeeDifferences); err != nil {
		return "", nil, err
	}
	err = o.store.View(ctx, func(v View) error {
		name, rows, err := v.Derived(derivedBeliefs)
		if err != nil {
			return err
		}
		version = name
		out = make([]weigh.Belief, len(rows))
		for i, row := range rows {
			if err := json.Unmarshal(row, &out[i]); err != nil {
				return fmt.Errorf("decode belief: %w", err)
			}
			if r := out[i].Report; r != nil && !sees(actor, SeeDifferences, r.Agency) {
				out[i].Report, out[i].Material, out[i].Flagged = nil, nil, false
				out[i].Estimate = out[i].Evidence
			}
		}
		return nil
	})
	return version, out, err
}
