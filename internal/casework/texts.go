package casework

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"

	"nyata/internal/record/observation"
)

// Text is the running text of a received file: what stands outside its tables.
type Text struct {
	Year     int  // of the document; 0 when unknown
	Shown    bool // its personal data are released and stand in it unmasked
	Passages []Passage
}

// Passage is one paragraph and where it stands.
type Passage struct {
	Source observation.Source `json:"source"`
	Text   string             `json:"text"`
}

// derivedText names the derived set of a file's text.
const derivedText = "text/"

// shownText ends the version of a text that stands unmasked.
const shownText = " shown"

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
	version := fmt.Sprint(t.Year)
	if t.Shown {
		version += shownText
	}
	return o.store.Update(ctx, func(tx Tx) error {
		return tx.ReplaceDerived(derivedText+receiptID, version, rows)
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
		year, t.Shown = strings.CutSuffix(year, shownText)
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
