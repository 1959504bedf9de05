package casework_test

import (
	"testing"
	"time"

	"nyata/internal/ground/fault"
	"nyata/internal/record/asked"
	"nyata/internal/record/verified"
)

func TestVerify(t *testing.T) {
	t.Parallel()
	value := 12.5
	q := verified.Question{Text: "berapa panjang jalan 2025?", Plan: []byte(`{"op":"value"}`), Figures: []verified.Figure{{Metric: "roads:reported", Period: "2025", Value: &value, Unit: "km", File: "a.pdf", Page: 3}}}
	b := open(t)
	kept, err := b.Verify(t.Context(), mayor, q)
	if err != nil || kept.By != mayor.ID || kept.ID == "" {
		t.Fatalf("%+v, %v", kept, err)
	}
	before := b.size(t)
	again, err := b.Verify(t.Context(), steward, q)
	if err != nil || again.ID != kept.ID {
		t.Fatalf("the same plan is kept as %s and %s, %v", kept.ID, again.ID, err)
	}
	all, err := b.VerifiedQuestions(t.Context(), mayor, nil)
	if err != nil || len(all) != 1 || all[0].By != steward.ID || *all[0].Figures[0].Value != value {
		t.Errorf("%+v, %v", all, err)
	}
	then, err := b.VerifiedQuestions(t.Context(), mayor, &before)
	if err != nil || len(then) != 1 || then[0].By != mayor.ID {
		t.Errorf("as of before: %+v, %v", then, err)
	}
	if _, err := b.VerifiedQuestions(t.Context(), works, nil); fault.KindOf(err) != fault.Forbidden {
		t.Errorf("an operator of one agency reads them: %v", err)
	}
	if _, err := b.Verify(t.Context(), works, q); fault.KindOf(err) != fault.Forbidden {
		t.Errorf("an operator keeps one: %v", err)
	}
	if _, err := b.Verify(t.Context(), mayor, verified.Question{Plan: q.Plan}); fault.KindOf(err) != fault.Invalid {
		t.Errorf("an answer without a figure is kept: %v", err)
	}
	if err := b.Retire(t.Context(), mayor, kept.ID); err != nil {
		t.Fatal(err)
	}
	if err := b.Retire(t.Context(), mayor, kept.ID); fault.KindOf(err) != fault.NotFound {
		t.Errorf("retired twice: %v", err)
	}
	b.sound(t)
}

func TestAskedAreCountedWithoutAnEntry(t *testing.T) {
	t.Parallel()
	b := open(t)
	before := b.size(t)
	for range 3 {
		if err := b.NoteAsked(t.Context(), asked.Asked{Face: asked.Page, Outcome: asked.Refused, Reason: "no_indicator", Word: "badak"}); err != nil {
			t.Fatal(err)
		}
	}
	if err := b.NoteAsked(t.Context(), asked.Asked{Face: asked.Page, Outcome: asked.Answered}); err != nil {
		t.Fatal(err)
	}
	counts, words, err := b.Asked(t.Context(), steward, time.Unix(0, 0), 10)
	if err != nil || len(counts) != 2 || counts[0].Count != 3 || len(words) != 1 || words[0].Count != 3 || words[0].Last.Minute() != 0 {
		t.Errorf("%+v, %+v, %v", counts, words, err)
	}
	if b.size(t) != before {
		t.Error("a question makes a ledger entry")
	}
	if _, _, err := b.Asked(t.Context(), works, time.Unix(0, 0), 10); fault.KindOf(err) != fault.Forbidden {
		t.Errorf("an operator reads them: %v", err)
	}
}
