package mayor

import (
	"context"

	"nyata/internal/casework/asking"
	"nyata/internal/faces/web/ui"
	"nyata/internal/judgement/question"
)

// helped is what a language model had to do with an answer, where one is
// allowed. Its sentence stands below the program's own, never in its place.
type helped struct {
	plan, phrasing asking.Part
	sentence       string
}

// propose asks the model for a plan where the language has none.
func (p Pages) propose(ctx context.Context, v *ui.Visit, page *asked) {
	var u question.Understood
	u, page.helped.plan = asking.Propose(ctx, p.Model, page.asker.Asker, page.question, v.Now, page.understood)
	page.understood = u
}

// rephrase asks the model to say the answer.
func (p Pages) rephrase(ctx context.Context, v *ui.Visit, page *asked) {
	if p.Model == nil || !page.understood.Answered() {
		return
	}
	rows := make([]asking.Said, 0, len(page.answer.Rows))
	for _, r := range page.answer.Rows {
		rows = append(rows, asking.Said{Of: page.speaker.Label(r), Value: page.speaker.Value(r)})
	}
	page.helped.sentence, page.helped.phrasing = asking.Phrase(ctx, p.Model, string(v.Lang), page.speaker.Answer(page.answer), rows, asking.Move(page.answer))
}

// kept is what the record of a question says of the model.
func (h helped) kept() string { return asking.Helped(h.plan, h.phrasing) }

// notes are what is said of the model beside an answer.
func (h helped) notes(v *ui.Visit) (out []string) {
	for _, part := range asking.Notable(h.plan, h.phrasing) {
		out = append(out, v.T("ask.model."+string(part)))
	}
	return out
}
