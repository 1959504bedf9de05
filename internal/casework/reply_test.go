package casework_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"nyata/internal/casework"
	"nyata/internal/ground/fault"
	"nyata/internal/record/difference"
	"nyata/internal/record/observation"
)

func differ(t *testing.T) *bureau {
	t.Helper()
	b := open(t)
	err := b.CacheDifferences(t.Context(), reader, "v1", []difference.Difference{
		{ID: "d1", Rule: "sum", Agency: observation.Ref{ID: "dpupr"}}, {ID: "d2", Rule: "sum", Agency: observation.Ref{ID: "dinkes"}},
	})
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestDifferences(t *testing.T) {
	b := differ(t)
	for actor, want := range map[casework.Actor][]string{mayor: {"d1", "d2"}, works: {"d1"}, health: {"d2"}} {
		version, all, err := b.Differences(t.Context(), actor)
		var got []string
		for _, d := range all {
			got = append(got, d.ID)
		}
		if diff := cmp.Diff(want, got); diff != "" || version != "v1" || err != nil {
			t.Errorf("%s: version %s, %v (-want +got):\n%s", actor.ID, version, err, diff)
		}
	}
	_, _, err := b.Differences(t.Context(), casework.Actor{})
	isKind(t, err, fault.Forbidden)
	isKind(t, b.CacheDifferences(t.Context(), admin, "v2", nil), fault.Forbidden)
	if n := b.size(t); n != 0 {
		t.Errorf("what is derived made %d entries", n)
	}
}

func TestReply(t *testing.T) {
	b := differ(t)
	answer := func(actor casework.Actor, id, text string) error {
		_, err := b.Reply(t.Context(), actor, casework.Answer{Difference: id, Text: text})
		return err
	}
	isKind(t, answer(works, "d1", "  "), fault.Invalid)
	isKind(t, answer(works, "d1", strings.Repeat("x", 20001)), fault.Invalid)
	isKind(t, answer(works, "none", "text"), fault.NotFound)
	isKind(t, answer(works, "d2", "text"), fault.NotFound) // another agency's: not theirs to know of
	isKind(t, answer(mayor, "d1", "text"), fault.Forbidden)
	_, err := b.Reply(t.Context(), works, casework.Answer{Difference: "d1", Agency: "dinkes", Text: "text"})
	isKind(t, err, fault.Conflict)
	if err := answer(works, "d1", "Panjang dihitung ulang."); err != nil {
		t.Fatal(err)
	}
	r, err := b.Reply(t.Context(), works, casework.Answer{Difference: "d1", FileName: `c:\bukti.pdf`, File: strings.NewReader("evidence")})
	if err != nil || r.FileName != "c:/bukti.pdf" {
		t.Fatalf("%+v, %v", r, err)
	}
	got, err := b.Replies(t.Context(), mayor, []string{"d1", "d2"})
	if err != nil || len(got) != 2 || got[0].Text != "Panjang dihitung ulang." || got[1].File != r.File || got[0].By != works.ID {
		t.Errorf("%+v, %v", got, err)
	}
	if got, err := b.Replies(t.Context(), health, []string{"d1"}); err != nil || len(got) != 0 {
		t.Errorf("another agency sees %+v, %v", got, err)
	}
	f, err := b.OpenFile(t.Context(), works, r.File)
	if err != nil || readAll(t, f) != "evidence" {
		t.Errorf("attachment: %v", err)
	}
	_, err = b.OpenFile(t.Context(), health, r.File)
	isKind(t, err, fault.NotFound)
	b.sound(t)
}
