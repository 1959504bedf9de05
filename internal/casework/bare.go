package casework

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"nyata/internal/ground/fault"
	"nyata/internal/ground/figure"
	"nyata/internal/ground/person"
	"nyata/internal/record/account"
	"nyata/internal/record/metric"
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
	bare, err := textsOf(v, r)
	if err != nil {
		return err
	}
	for i := range out {
		if b, known := bare[out[i].ID]; known {
			b.put(&out[i].Candidate)
		}
	}
	return nil
}

// Shown are figures as an actor may be told them: those of a file whose personal
// data are released with their texts as they are printed, all others masked.
// Released is what is so now; figures of an earlier time are told Masked.
func (o *Office) Shown(ctx context.Context, actor Actor, cells []metric.Cell) ([]metric.Cell, error) {
	out := slices.Clone(cells)
	if len(out) == 0 {
		return out, nil
	}
	err := o.store.View(ctx, func(v View) error {
		released := map[string]map[string]Bare{} // by file, then by figure; nil for a file that is masked
		for i := range out {
			c := &out[i]
			file := c.Citation.SHA256
			bare, asked := released[file]
			if !asked {
				var err error
				if bare, err = bareOf(v, actor, file); err != nil {
					return err
				}
				released[file] = bare
			}
			if bare == nil {
				maskCell(c)
			} else if b, known := bare[c.Citation.Observation]; known {
				b.write(c)
			}
		}
		return nil
	})
	return out, err
}

// Masked are figures without the personal data that their texts may hold.
func Masked(cells []metric.Cell) []metric.Cell {
	out := slices.Clone(cells)
	for i := range out {
		maskCell(&out[i])
	}
	return out
}

func maskCell(c *metric.Cell) {
	for _, text := range []*string{&c.Subject.Text, &c.Indicator.Text, &c.Agency.Text, &c.Area.Text} {
		*text = person.Mask(*text)
	}
	if c.Figure.Kind != figure.Number {
		c.Figure.Raw, c.Figure.Text = person.Mask(c.Figure.Raw), person.Mask(c.Figure.Text)
	}
}

// bareOf are the bare texts of a file by figure; nil where the actor is shown
// none of it unmasked.
func bareOf(v View, actor Actor, file string) (map[string]Bare, error) {
	r, err := visibleReceipt(v, actor, file)
	if fault.KindOf(err) == fault.NotFound {
		return nil, nil //nolint:nilnil // evidence that comes without a file is masked
	}
	if err != nil || r.Released == nil || actor.Role == account.Machine {
		return nil, err
	}
	return textsOf(v, r)
}

// textsOf are the bare texts kept of a file, by figure.
func textsOf(v View, r receipt.Receipt) (map[string]Bare, error) {
	_, rows, err := v.Derived(derivedBare + r.ID)
	if err != nil {
		return nil, err
	}
	bare := make(map[string]Bare, len(rows))
	for _, row := range rows {
		var b Bare
		if err := json.Unmarshal(row, &b); err != nil {
			return nil, fmt.Errorf("decode texts of %s: %w", r.ID, err)
		}
		bare[b.ID] = b
	}
	return bare, nil
}

// write puts the texts into a figure as it is asked for.
func (b Bare) write(c *metric.Cell) {
	c.Subject.Text, c.Indicator.Text = bareText(c.Subject.Text, b.Subject), bareText(c.Indicator.Text, b.Indicator)
	c.Agency.Text, c.Area.Text = bareText(c.Agency.Text, b.Agency), bareText(c.Area.Text, b.Area)
	c.Figure.Raw, c.Figure.Text = bareText(c.Figure.Raw, b.Raw), bareText(c.Figure.Text, b.Raw)
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
