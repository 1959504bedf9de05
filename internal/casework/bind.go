package casework

import (
	"context"
	"slices"
	"strings"
	"unicode/utf8"

	"nyata/internal/ground/fault"
	"nyata/internal/ground/person"
	"nyata/internal/record/account"
	"nyata/internal/record/entry"
	"nyata/internal/record/observation"
	"nyata/internal/record/vocabulary"
)

// Lexicon is what is understood without any bound word.
type Lexicon interface {
	// Unknown says whether the words mean nothing yet, so that binding them
	// overrides nothing.
	Unknown(words string) bool
	// Has says whether there is such a thing to bind to.
	Has(kind vocabulary.Kind, id string) bool
}

// Bind binds a word to an indicator, an agency or an area of the catalogue, in
// the actor's name and with a reason. A word that is understood already is
// refused: what the catalogue and the language say is never overridden. A word
// that is bound must be taken back first. The entry says what it was bound to,
// never the word.
func (o *Office) Bind(ctx context.Context, actor Actor, known Lexicon, b vocabulary.Bound) (vocabulary.Bound, error) {
	if err := allow(actor, BindWord, ""); err != nil {
		return b, err
	}
	typed := strings.TrimSpace(b.Word)
	b.Word, b.Reason = vocabulary.Fold(typed), reasonOf(b.Reason)
	switch {
	case b.Word == "" || len(person.FindPersonal(typed)) > 0:
		return b, fault.New(fault.Invalid, "casework.word_form", fault.With("most", vocabulary.MaxWords))
	case b.Reason == "":
		return b, fault.New(fault.Invalid, "casework.word_reason")
	case utf8.RuneCountInString(b.Reason) > maxReason:
		return b, fault.New(fault.Invalid, "casework.ruling_long")
	case !known.Has(b.Kind, b.ID):
		return b, fault.New(fault.Invalid, "casework.word_target")
	case !known.Unknown(b.Word):
		return b, fault.New(fault.Conflict, "casework.word_known", fault.With("word", b.Word))
	}
	err := o.act(ctx, actor, func(w *work) error {
		if _, taken, err := one(w, BindingNoun, b.Word); err != nil || taken {
			if err == nil {
				err = fault.New(fault.Conflict, "casework.word_bound", fault.With("word", b.Word))
			}
			return err
		}
		b.By, b.At = actor.ID, w.at
		if err := w.put(BindingNoun, b.Word, aboutBinding(b), b); err != nil {
			return err
		}
		_, err := w.commit(entry.WordBound, boundLeaf{b.Kind, b.ID})
		return err
	})
	return b, err
}

// boundLeaf is what the ledger says of a bound word: the row that it commits to
// holds the word.
type boundLeaf struct {
	Kind vocabulary.Kind `json:"kind"`
	ID   string          `json:"id"`
}

func aboutBinding(b vocabulary.Bound) string { return string(b.Kind) + "/" + b.ID }

// reasonOf is a reason as it is kept: on one line, without personal numbers.
func reasonOf(text string) string {
	return person.Mask(strings.Join(strings.Fields(strings.ToValidUTF8(text, "\uFFFD")), " "))
}

// Release takes a bound word back. What it meant until then stays readable.
func (o *Office) Release(ctx context.Context, actor Actor, word string) error {
	if err := allow(actor, BindWord, ""); err != nil {
		return err
	}
	return o.act(ctx, actor, func(w *work) error {
		x, found, err := one(w, BindingNoun, vocabulary.Fold(word))
		if err != nil {
			return err
		}
		if !found {
			return fault.New(fault.NotFound, "casework.no_word")
		}
		var b vocabulary.Bound
		if err := decode(x, &b); err != nil {
			return err
		}
		w.batch.Ended = append(w.batch.Ended, x)
		_, err = w.commit(entry.WordReleased, boundLeaf{b.Kind, b.ID})
		return err
	})
}

// Binding is a bound word with who bound it, and how long it held.
type Binding struct {
	vocabulary.Bound
	ByName   string
	From, To int64 // ledger entries; To is observation.Open while it holds
}

// Current says whether the word is bound now.
func (b Binding) Current() bool { return b.To == observation.Open }

// Words lists the bound words by word, as bound after asOf entries (nil =
// now); with history also those taken back, oldest first.
func (o *Office) Words(ctx context.Context, actor Actor, asOf *int64, history bool) (out []Binding, err error) {
	if err := allow(actor, SeeReference, ""); err != nil {
		return nil, err
	}
	err = o.store.View(ctx, func(v View) error {
		held, err := v.Versions(VersionQuery{Noun: BindingNoun, AsOf: asOf, History: history})
		for _, x := range held {
			b := Binding{From: x.From, To: x.To}
			if err := decode(x, &b.Bound); err != nil {
				return err
			}
			if b.ByName, err = nameOf(v, b.By); err != nil {
				return err
			}
			out = append(out, b)
		}
		return err
	})
	slices.SortStableFunc(out, func(a, b Binding) int { return strings.Compare(a.Word, b.Word) })
	return out, err
}

// nameOf is the name of an account.
func nameOf(v View, id string) (string, error) {
	var a account.Account
	_, err := load(v, AccountNoun, id, &a)
	return a.Name, err
}
