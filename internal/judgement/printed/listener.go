package printed

import (
	"time"

	"nyata/internal/judgement/question"
)

// Listener understands questions over the city's dictionary first, and over
// the rows of its documents where that has nothing for them. It may stand
// wherever an asker does.
type Listener struct {
	*question.Asker
	Rows *Catalogue
}

// Ask understands a question asked on the day of now.
func (l *Listener) Ask(text string, now time.Time) question.Understood {
	u := l.Asker.Ask(text, now)
	if u.Answered() || l.Rows.Empty() {
		return u
	}
	return nearer(u, l.Rows.Ask(text, now))
}

// Follow understands a question that edits a plan.
func (l *Listener) Follow(text string, before question.Plan, now time.Time) question.Understood {
	if Is(before) {
		return l.Rows.Follow(text, before, now)
	}
	u := l.Asker.Follow(text, before, now)
	if u.Answered() || l.Rows.Empty() {
		return u
	}
	return nearer(u, l.Rows.Ask(text, now))
}

// Again understands a question anew over the rows alone, where the dictionary
// has what was asked for and nothing is recorded of it.
func (l *Listener) Again(text string, now time.Time) question.Understood {
	return l.Rows.Ask(text, now)
}

// Planned holds a plan that came from elsewhere against its types.
func (l *Listener) Planned(p question.Plan, now time.Time) question.Understood {
	if Is(p) {
		return l.Rows.Planned(p)
	}
	return l.Asker.Planned(p, now)
}

// Edit gives a plan one field another value.
func (l *Listener) Edit(p question.Plan, field question.Field, value string, now time.Time) question.Understood {
	if Is(p) {
		return l.Rows.Edit(p, field, value)
	}
	return l.Asker.Edit(p, field, value, now)
}

// Options lists what a field of a plan can be given.
func (l *Listener) Options(p question.Plan, field question.Field, now time.Time) []question.Option {
	if Is(p) {
		return l.Rows.Options(p, field)
	}
	return l.Asker.Options(p, field, now)
}

// nearer is the plan over rows, or of two refusals the one that knows more of
// what was meant: with plans to choose from, with the row but not the figure,
// with the word that neither has.
func nearer(u, rows question.Understood) question.Understood {
	switch {
	case rows.Answered():
		return rows
	case len(u.Choices) > 0 || u.Reason != question.NoIndicator && u.Reason != question.Ambiguous:
		return u
	case rows.Word == "" && u.Word != "" && len(rows.Choices) == 0 && rows.Reason != question.NoGrain:
		return u
	}
	return rows
}
