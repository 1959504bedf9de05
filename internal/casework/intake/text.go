package intake

import (
	"context"
	"fmt"

	"nyata/internal/casework"
	"nyata/internal/ground/person"
	"nyata/internal/judgement/rules"
	"nyata/internal/record/document"
	"nyata/internal/record/receipt"
)

// textOf keeps a document's running text for the rules about text, personal
// data masked.
func textOf(doc *document.Document, year int) casework.Text {
	t := casework.Text{Year: year}
	for _, p := range rules.PassagesOf(doc, year) {
		t.Passages = append(t.Passages, casework.Passage{Source: p.Source, Text: person.Mask(p.Text)})
	}
	return t
}

func (in *Intake) passages(ctx context.Context, r receipt.Receipt) ([]rules.Passage, error) {
	t, err := in.office.Text(ctx, in.actor, r.ID)
	if err != nil {
		return nil, fmt.Errorf("text of %s: %w", r.ID, err)
	}
	out := make([]rules.Passage, len(t.Passages))
	for i, p := range t.Passages {
		out[i] = rules.Passage{Source: p.Source, Text: p.Text, Year: t.Year}
	}
	return out, nil
}

func extractOf(r receipt.Receipt) casework.Extract { return casework.Extract{Receipt: r.ID} }
