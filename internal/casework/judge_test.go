package casework_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"nyata/internal/casework"
	"nyata/internal/ground/fault"
	"nyata/internal/ground/period"
	"nyata/internal/record/observation"
	"nyata/internal/record/reading"
	"nyata/internal/record/verdict"
)

func TestJudge(t *testing.T) {
	t.Parallel()
	start := func(t *testing.T) (*bureau, reading.Reading, []observation.Recorded) {
		t.Helper()
		b := open(t)
		r := b.receive(t, works, "tw2.pdf", "works")
		rd := reading.Reading{Receipt: r.ID, Reader: "1", Pages: 1, Candidates: lines(1, 2, 3)}
		b.read(t, rd)
		figures, err := b.Candidates(t.Context(), works, casework.Extract{Receipt: r.ID})
		if err != nil || len(figures) != 3 {
			t.Fatalf("%d figures, %v", len(figures), err)
		}
		return b, rd, figures
	}
	now := func(t *testing.T, b *bureau, id string) observation.Recorded {
		t.Helper()
		history, err := b.Observation(t.Context(), works, id)
		if err != nil || len(history) == 0 || !history[len(history)-1].Current() {
			t.Fatalf("history %+v, %v", history, err)
		}
		return history[len(history)-1]
	}
	correct := func(f observation.Recorded, text string) casework.Ruling {
		return casework.Ruling{Observation: f.ID, From: f.From, Kind: verdict.Corrected, Text: text, Unit: "unit", Period: period.Quarter(2023, 2), Reason: "salah baca"}
	}
	t.Run("a confirmed figure is verified by a person", func(t *testing.T) {
		b, _, f := start(t)
		got, err := b.Judge(t.Context(), works, casework.Ruling{Observation: f[0].ID, From: f[0].From, Kind: verdict.Confirmed})
		if err != nil || got.State != observation.Verified || got.Figure.Value != 1 || got.Confidence != 1 {
			t.Fatalf("%+v, %v", got, err)
		}
		if is := now(t, b, f[0].ID); is.State != observation.Verified {
			t.Errorf("recorded as %s", is.State)
		}
		size := b.size(t)
		if _, err := b.Judge(t.Context(), works, casework.Ruling{Observation: f[0].ID, From: got.From, Kind: verdict.Confirmed}); err != nil || b.size(t) != size {
			t.Errorf("the same again: %v, %d entries more", err, b.size(t)-size)
		}
		done, total, err := b.Checked(t.Context(), works, f[0].Source.SHA256)
		if err != nil || done != 1 || total != 3 {
			t.Errorf("%d of %d checked, %v", done, total, err)
		}
		b.sound(t)
	})
	t.Run("a correction supersedes, and the old belief stays readable", func(t *testing.T) {
		b, _, f := start(t)
		before := b.size(t)
		if _, err := b.Judge(t.Context(), works, correct(f[1], "86,5")); err != nil {
			t.Fatal(err)
		}
		is := now(t, b, f[1].ID)
		if is.Figure.Value != 86.5 || is.Figure.Raw != "86,5" || is.Figure.Unit != "unit" || is.State != observation.Verified || is.Period != period.Quarter(2023, 2) {
			t.Errorf("believed %+v", is)
		}
		then, err := b.Candidates(t.Context(), mayor, casework.Extract{Receipt: f[1].Source.SHA256, AsOf: &before})
		if err != nil || then[1].Figure.Value != 2 || then[1].State == observation.Verified {
			t.Errorf("as of before: %+v, %v", then[1], err)
		}
		said, err := b.Verdicts(t.Context(), mayor, f[1].ID)
		if err != nil || len(said) != 1 || said[0].By != works.ID || said[0].Reason != "salah baca" || said[0].At.IsZero() || said[0].Read.Figure.Value != 2 {
			t.Errorf("verdicts %+v, %v", said, err)
		}
		b.sound(t)
	})
	t.Run("a new reading does not undo what a person said", func(t *testing.T) {
		b, rd, f := start(t)
		if _, err := b.Judge(t.Context(), works, correct(f[1], "86,5")); err != nil {
			t.Fatal(err)
		}
		size := b.size(t)
		b.read(t, rd)
		if b.size(t) != size {
			t.Error("the same reading again is written down")
		}
		rd.Candidates = lines(1, 7, 3)
		rd.Candidates[1].Indicator = observation.Ref{ID: "jalan", Text: "Jalan"}
		rd.Reader = "2"
		b.read(t, rd)
		if is := now(t, b, f[1].ID); is.Figure.Value != 86.5 || is.Indicator.ID != "jalan" {
			t.Errorf("after a new reading: %+v", is)
		}
		if _, err := b.Judge(t.Context(), works, casework.Ruling{Observation: f[1].ID, From: -1}); err != nil {
			t.Fatal(err)
		}
		if is := now(t, b, f[1].ID); is.Figure.Value != 7 {
			t.Errorf("withdrawn, the machine's reading is %+v", is.Figure)
		}
		b.sound(t)
	})
	t.Run("a withdrawal is an entry and brings the reading back as it was", func(t *testing.T) {
		b, _, f := start(t)
		got, err := b.Judge(t.Context(), works, correct(f[2], "9"))
		if err != nil {
			t.Fatal(err)
		}
		size := b.size(t)
		if _, err := b.Judge(t.Context(), works, casework.Ruling{Observation: f[2].ID, From: got.From}); err != nil || b.size(t) != size+1 {
			t.Fatalf("%v, %d entries more", err, b.size(t)-size)
		}
		if d := cmp.Diff(f[2].Candidate, now(t, b, f[2].ID).Candidate); d != "" {
			t.Errorf("(-as read first +as it is now):\n%s", d)
		}
		_, err = b.Judge(t.Context(), works, casework.Ruling{Observation: f[2].ID, From: -1})
		isKind(t, err, fault.Conflict)
		b.sound(t)
	})
	t.Run("what was looked at must still be believed", func(t *testing.T) {
		b, _, f := start(t)
		if _, err := b.Judge(t.Context(), works, correct(f[0], "5")); err != nil {
			t.Fatal(err)
		}
		_, err := b.Judge(t.Context(), organiser, casework.Ruling{Observation: f[0].ID, From: f[0].From, Kind: verdict.Confirmed})
		isKind(t, err, fault.Conflict)
	})
	t.Run("who may judge what", func(t *testing.T) {
		b, _, f := start(t)
		confirm := casework.Ruling{Observation: f[0].ID, From: f[0].From, Kind: verdict.Confirmed}
		_, err := b.Judge(t.Context(), health, confirm)
		isKind(t, err, fault.NotFound)
		_, err = b.Judge(t.Context(), mayor, confirm)
		isKind(t, err, fault.Forbidden)
		_, err = b.Judge(t.Context(), watcher, confirm)
		isKind(t, err, fault.Forbidden)
		_, err = b.Judge(t.Context(), works, casework.Ruling{Observation: f[0].ID, Kind: verdict.Rejected})
		isKind(t, err, fault.Invalid)
		_, err = b.Judge(t.Context(), works, casework.Ruling{Observation: f[0].ID, Kind: verdict.Corrected, Text: " "})
		isKind(t, err, fault.Invalid)
		_, err = b.Judge(t.Context(), works, casework.Ruling{Observation: "x", Kind: verdict.Confirmed})
		isKind(t, err, fault.NotFound)
		if _, err := b.Judge(t.Context(), organiser, confirm); err != nil {
			t.Error(err)
		}
	})
}
