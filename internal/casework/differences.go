package casework

import (
	"context"
	"encoding/json"
	"fmt"

	"nyata/internal/record/difference"
)

// derivedDifferences names the derived set of differences.
const derivedDifferences = "difference"

// CacheDifferences replaces the derived differences. Version names the facts
// and rules they were made from. They are no truth and make no entry: pure
// rules make the same ones from the same facts.
func (o *Office) CacheDifferences(ctx context.Context, actor Actor, version string, ds []difference.Difference) error {
	if err := allow(actor, RecordRead, ""); err != nil {
		return err
	}
	rows := make([][]byte, len(ds))
	for i, d := range ds {
		var err error
		if rows[i], err = json.Marshal(d); err != nil {
			return fmt.Errorf("encode difference %s: %w", d.ID, err)
		}
	}
	return o.store.Update(ctx, func(tx Tx) error { return tx.ReplaceDerived(derivedDifferences, version, rows) })
}

// Differences reads the derived differences the actor may see, in the order
// they were cached, and their version.
func (o *Office) Differences(ctx context.Context, actor Actor) (version string, ds []difference.Difference, err error) {
	if err := allowSome(actor, SeeDifferences); err != nil {
		return "", nil, err
	}
	err = o.store.View(ctx, func(v View) error {
		name, rows, err := v.Derived(derivedDifferences)
		if err != nil {
			return err
		}
		version = name
		for _, row := range rows {
			var d difference.Difference
			if err := json.Unmarshal(row, &d); err != nil {
				return fmt.Errorf("decode difference: %w", err)
			}
			if sees(actor, SeeDifferences, d.Agency.ID) {
				ds = append(ds, d)
			}
		}
		return nil
	})
	return version, ds, err
}
