package casework

import (
	"context"
	"fmt"

	"nyata/internal/record/observation"
)

// Moved finds the receipts of whose figures something began or ended with one of
// the entries from (inclusive) to before: figures of all others are as they were.
// The answer says of a receipt id whether it is among them.
func (o *Office) Moved(ctx context.Context, actor Actor, from, before int64) (moved func(receiptID string) bool, err error) {
	if err := allow(actor, RecordRead, ""); err != nil {
		return nil, err
	}
	files := map[string]bool{}
	note := func(r StoredRow) error {
		if r.Noun != ObservationNoun {
			return nil
		}
		id, err := observation.ParseID(r.Key)
		if err != nil {
			return fmt.Errorf("row of entry %d: %w", r.From, err)
		}
		files[id.File] = true
		return nil
	}
	err = o.store.View(ctx, func(v View) error {
		for _, ended := range []bool{false, true} {
			if err := v.StoredRows(from, before, ended, note); err != nil {
				return err
			}
		}
		return nil
	})
	return func(receiptID string) bool { return files[receiptID[:min(len(receiptID), observation.FileDigits)]] }, err
}
