package casework

import (
	"context"
	"encoding/json"
	"fmt"
	"strconv"

	"nyata/internal/record/entry"
	"nyata/internal/record/receipt"
)

// derivedDictionary names the derived set that says with which state of the
// reference data a file was interpreted: its version is that of Dictionary, and
// it has no rows.
const derivedDictionary = "dictionary/"

// Interprets says whether reference data of a kind changes what files are
// understood to say. The other kinds are what figures are held against.
func Interprets(kind ReferenceKind) bool {
	switch kind {
	case AgencyRef, AreaRef, NomenclatureRef, IndicatorRef:
		return true
	default:
		return false
	}
}

// Dictionary is the state of the reference data that files are interpreted
// with: one more than the index of the entry that changed it last, 0 where no
// entry has.
func (o *Office) Dictionary(ctx context.Context) (state int64, err error) {
	err = o.store.View(ctx, func(v View) error {
		state, err = dictionary(v)
		return err
	})
	return state, err
}

// dictionary looks for the last import from the end of the ledger.
func dictionary(v View) (int64, error) {
	const step = 500
	size, err := v.Size()
	if err != nil {
		return 0, err
	}
	for end := size; end > 0; end -= min(step, end) {
		from := max(0, end-step)
		list, err := v.Entries(from, int(end-from))
		if err != nil {
			return 0, err
		}
		for i := len(list) - 1; i >= 0; i-- {
			var body struct {
				Kind ReferenceKind `json:"kind"`
			}
			if list[i].Kind != entry.ReferenceImported {
				continue
			}
			if err := json.Unmarshal(list[i].Body, &body); err != nil {
				return 0, fmt.Errorf("decode entry %d: %w", list[i].Index, err)
			}
			if Interprets(body.Kind) {
				return list[i].Index + 1, nil
			}
		}
	}
	return 0, nil
}

// NoteDictionary remembers with which state of the reference data a file was
// interpreted. It is derived: forgotten, the file is interpreted once more.
func (o *Office) NoteDictionary(ctx context.Context, actor Actor, receiptID string, state int64) error {
	if err := allow(actor, RecordRead, ""); err != nil {
		return err
	}
	return o.store.Update(ctx, func(tx Tx) error {
		return tx.ReplaceDerived(derivedDictionary+receiptID, strconv.FormatInt(state, 10), nil)
	})
}

// Behind lists the current files that were interpreted with older reference
// data than there is now, by time received.
func (o *Office) Behind(ctx context.Context, actor Actor) ([]receipt.Receipt, error) {
	all, err := o.Receipts(ctx, actor, receipt.Filter{})
	if err != nil {
		return nil, err
	}
	var out []receipt.Receipt
	err = o.store.View(ctx, func(v View) error {
		now, err := dictionary(v)
		if err != nil || now == 0 {
			return err
		}
		for _, r := range all {
			if r.State == receipt.Received || r.State == receipt.Reading {
				continue // read for the first time, with what there is then
			}
			held, _, err := v.Derived(derivedDictionary + r.ID)
			if err != nil {
				return err
			}
			if state, err := strconv.ParseInt(held, 10, 64); err != nil || state < now {
				out = append(out, r)
			}
		}
		return nil
	})
	return out, err
}
