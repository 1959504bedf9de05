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

// textOf keeps a document's running text for the search and the rules about
// text, personal data masked unless they are released.
func textOf(doc *document.Document, year int, shown bool) casework.Text {
	t := casework.Text{Year: year, Shown: shown}
	for _, p := range rules.PassagesOf(doc, year) {
		text := p.Text
		if !shown {
			text = person.Mask(text)
		}
		t.Passages = append(t.Passages, casework.Passage{Source: p.Source, Text: text})
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
		out[i] = rules.Passage{Source: p.Source, Text: person.Mask(p.Text), Year: t.Year}
	}
	return out, nil
}
