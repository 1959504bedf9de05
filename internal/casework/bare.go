package casework

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"nyata/internal/record/account"
	"nyata/internal/record/observation"
	"nyata/internal/record/receipt"
)

// Bare are the texts of a figure with their personal data, as the file has
// them. What is recorded of it stays masked for good; these are derived from
// the file's bytes for as long as it is released.
type Bare struct {
	ID        string                 `json:"id"` // of the observation
	Row       []string               `json:"row,omitempty"`
	Heading   []string               `json:"heading,omitempty"`
	Path      []string               `json:"path,omitempty"`
	Subject   string                 `json:"subject,omitempty"`
	Indicator string                 `json:"indicator,omitempty"`
	Agency    string                 `json:"agency,omitempty"`
	Area      string                 `json:"area,omitempty"`
	Raw       string                 `json:"raw,omitempty"`
	Narrative *observation.Narrative `json:"narrative,omitempty"`
}

// BareOf are the texts of the candidates of a file that masking changed.
func BareOf(receiptID string, read, masked []observation.Candidate) []Bare {
	var out []Bare
	for i, id := range observation.IDs(receiptID, read) {
		a, b := read[i], masked[i]
		if slices.Equal(a.Row, b.Row) && slices.Equal(a.Heading, b.Heading) && slices.Equal(a.Subject.Path, b.Subject.Path) && a.Subject.Text == b.Subject.Text &&
			a.Indicator.Text == b.Indicator.Text && a.Agency.Text == b.Agency.Text && a.Area.Text == b.Area.Text && a.Figure.Raw == b.Figure.Raw &&
			(a.Narrative == nil || b.Narrative == nil || *a.Narrative == *b.Narrative) {
			continue
		}
		out = append(out, Bare{id, a.Row, a.Heading, a.Subject.Path, a.Subject.Text, a.Indicator.Text, a.Agency.Text, a.Area.Text, a.Figure.Raw, a.Narrative})
	}
	return out
}

// derivedBare names the derived set of a file's bare texts.
const derivedBare = "bare/"

// CacheBare keeps the bare texts of a released file; none for one that is
// masked. They are derived and make no entry.
func (o *Office) CacheBare(ctx context.Context, actor Actor, receiptID string, bare []Bare) error {
	if err := allow(actor, RecordRead, ""); err != nil {
		return err
	}
	rows := make([][]byte, len(bare))
	for i := range bare {
		var err error
		if rows[i], err = json.Marshal(bare[i]); err != nil {
			return fmt.Errorf("encode texts of %s: %w", receiptID, err)
		}
	}
	return o.store.Update(ctx, func(tx Tx) error { return tx.ReplaceDerived(derivedBare+receiptID, "", rows) })
}

// unmask puts the bare texts of a released file into what is recorded of it. A
// program is told what is recorded: what it makes of it outlasts the release.
func unmask(v View, actor Actor, r receipt.Receipt, out []observation.Recorded) error {
	if r.Released == nil || actor.Role == account.Machine || len(out) == 0 {
		return nil
	}
	_, rows, err := v.Derived(derivedBare + r.ID)
	if err != nil || len(rows) == 0 {
		return err
	}
	bare := make(map[string]Bare, len(rows))
	for _, row := range rows {
		var b Bare
		if err := json.Unmarshal(row, &b); err != nil {
			return fmt.Errorf("decode texts of %s: %w", r.ID, err)
		}
		bare[b.ID] = b
	}
	for i := range out {
		if b, known := bare[out[i].ID]; known {
			b.put(&out[i].Candidate)
		}
	}
	return nil
}

// put writes the texts over masked ones; what a person wrote instead stays.
func (b Bare) put(c *observation.Candidate) {
	c.Row, c.Heading, c.Subject.Path = bareList(c.Row, b.Row), bareList(c.Heading, b.Heading), bareList(c.Subject.Path, b.Path)
	c.Subject.Text, c.Indicator.Text = bareText(c.Subject.Text, b.Subject), bareText(c.Indicator.Text, b.Indicator)
	c.Agency.Text, c.Area.Text = bareText(c.Agency.Text, b.Agency), bareText(c.Area.Text, b.Area)
	c.Figure.Raw, c.Figure.Text = bareText(c.Figure.Raw, b.Raw), bareText(c.Figure.Text, b.Raw)
	if b.Narrative != nil && c.Narrative != nil {
		c.Narrative = b.Narrative
	}
}

// masking stands for each sign that is not shown.
const masking = "•"

func bareText(recorded, bare string) string {
	if strings.Contains(recorded, masking) {
		return bare
	}
	return recorded
}

func bareList(recorded, bare []string) []string {
	if slices.ContainsFunc(recorded, func(t string) bool { return strings.Contains(t, masking) }) {
		return bare
	}
	return recorded
}
