package casework_test

import (
	"strings"
	"testing"

	"nyata/internal/casework"
	"nyata/internal/ground/fault"
	"nyata/internal/record/account"
	"nyata/internal/record/entry"
	"nyata/internal/record/vocabulary"
)

// lexicon understands some words, and has indicators only.
type lexicon map[string]bool

func (l lexicon) Unknown(words string) bool { return !l[words] }
func (l lexicon) Has(kind vocabulary.Kind, id string) bool {
	return kind == vocabulary.Indicator && id != ""
}

var steward = casework.Actor{ID: "steward", Role: account.Steward}

func TestBind(t *testing.T) {
	t.Parallel()
	known := lexicon{"jalan": true}
	word := vocabulary.Bound{Word: "Gorong-gorong", Kind: vocabulary.Indicator, ID: "drainase", Reason: "begitu warga menyebutnya"}
	t.Run("a word is bound by a named person and taken back by an entry", func(t *testing.T) {
		b := open(t)
		before := b.size(t)
		got, err := b.Bind(t.Context(), steward, known, word)
		if err != nil || got.Word != "gorong gorong" || got.By != steward.ID || got.At.IsZero() {
			t.Fatalf("%+v, %v", got, err)
		}
		bound := b.size(t)
		if bound != before+1 {
			t.Errorf("%d entries for one word", bound-before)
		}
		if err := b.Release(t.Context(), steward, "gorong gorong"); err != nil {
			t.Fatal(err)
		}
		for asOf, want := range map[int64]int{before: 0, bound: 1, bound + 1: 0} {
			words, err := b.Words(t.Context(), mayor, &asOf, false)
			if err != nil || len(words) != want {
				t.Errorf("after %d entries: %d words, %v; want %d", asOf, len(words), err, want)
			}
		}
		history, err := b.Words(t.Context(), mayor, nil, true)
		if err != nil || len(history) != 1 || history[0].Current() || history[0].Reason != word.Reason {
			t.Errorf("history %+v, %v", history, err)
		}
		b.sound(t)
	})
	t.Run("the ledger says what it means, never the word", func(t *testing.T) {
		b := open(t)
		if _, err := b.Bind(t.Context(), steward, known, word); err != nil {
			t.Fatal(err)
		}
		entries, err := b.Entries(t.Context(), steward, b.size(t)-1, 1)
		if err != nil || entries[0].Kind != entry.WordBound || string(entries[0].Body) != `{"kind":"indicator","id":"drainase"}` {
			t.Errorf("%+v, %v", entries, err)
		}
	})
	for _, test := range []struct {
		name  string
		actor casework.Actor
		word  vocabulary.Bound
		kind  fault.Kind
	}{
		{"an operator", works, word, fault.Forbidden},
		{"the mayor", mayor, word, fault.Forbidden},
		{"a word that is understood", steward, vocabulary.Bound{Word: "Jalan", Kind: vocabulary.Indicator, ID: "x", Reason: "y"}, fault.Conflict},
		{"a number of a person", steward, vocabulary.Bound{Word: "6472014107900001", Kind: vocabulary.Indicator, ID: "x", Reason: "y"}, fault.Invalid},
		{"no reason", steward, vocabulary.Bound{Word: "badak", Kind: vocabulary.Indicator, ID: "x"}, fault.Invalid},
		{"nothing to bind to", steward, vocabulary.Bound{Word: "badak", Kind: vocabulary.Agency, ID: "x", Reason: "y"}, fault.Invalid},
		{"too much", steward, vocabulary.Bound{Word: strings.Repeat("badak ", 6), Kind: vocabulary.Indicator, ID: "x", Reason: "y"}, fault.Invalid},
	} {
		t.Run(test.name, func(t *testing.T) {
			b := open(t)
			before := b.size(t)
			if _, err := b.Bind(t.Context(), test.actor, known, test.word); fault.KindOf(err) != test.kind || b.size(t) != before {
				t.Errorf("%v, want %s; %d entries", err, test.kind, b.size(t)-before)
			}
		})
	}
	t.Run("twice", func(t *testing.T) {
		b := open(t)
		if _, err := b.Bind(t.Context(), steward, known, word); err != nil {
			t.Fatal(err)
		}
		if _, err := b.Bind(t.Context(), organiser, known, word); fault.KindOf(err) != fault.Conflict {
			t.Errorf("%v", err)
		}
		if err := b.Release(t.Context(), steward, "badak"); fault.KindOf(err) != fault.NotFound {
			t.Errorf("%v", err)
		}
	})
	t.Run("personal numbers in a reason are masked", func(t *testing.T) {
		b := open(t)
		one := word
		one.Reason = "kata warga 6472014107900001"
		got, err := b.Bind(t.Context(), steward, known, one)
		if err != nil || strings.Contains(got.Reason, "6472014107900001") {
			t.Errorf("%q, %v", got.Reason, err)
		}
	})
}
