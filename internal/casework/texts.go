package casework

import (
	"context"
	"encoding/json"
	"fmt"

	"nyata/internal/record/observation"
)

// Text is the running text of a received file: what stands outside its tables.
type Text struct {
	Year     int // of the document; 0 when unknown
	Passages []Passage
}

// Passage is one paragraph and where it stands.
type Passage struct {
	Source observation.Source `json:"source"`
	Text   string             `json:"text"`
}

// derivedText names the derived set of a file's text.
const derivedText = "text/"

// CacheText keeps the text of a file. It is derived from the file's bytes and
// can be made again; it makes no entry.
func (o *Office) CacheText(ctx context.Context, actor Actor, receiptID string, t Text) error {
	if err := allow(actor, RecordRead, ""); err != nil {
		return err
	}
	rows := make([][]byte, len(t.Passages))
	for i, p := range t.Passages {
		var err error
		if rows[i], err = json.Marshal(p); err != nil {
			return fmt.Errorf("encode text of %s: %w", receiptID, err)
		}
	}
	return o.store.Update(ctx, func(tx Tx) error {
		return tx.ReplaceDerived(derivedText+receiptID, fmt.Sprint(t.Year), rows)
	})
}

// Text reads what CacheText kept, for a file the actor may see; a file without
// text has none.
func (o *Office) Text(ctx context.Context, actor Actor, receiptID string) (t Text, err error) {
	err = o.store.View(ctx, func(v View) error {
		if _, err := visibleReceipt(v, actor, receiptID); err != nil {
			return err
		}
		year, rows, err := v.Derived(derivedText + receiptID)
		if err != nil {
			return err
		}
		if year != "" {
			if _, err := fmt.Sscan(year, &t.Year); err != nil {
				return fmt.Errorf("year of text of %s: %w", receiptID, err)
			}
		}
		for _, row := range rows {
			var p Passage
			if err := json.Unmarshal(row, &p); err != nil {
				return fmt.Errorf("decode text of %s: %w", receiptID, err)
			}
			t.Passages = append(t.Passages, p)
		}
		return nil
	})
	return t, err
}
