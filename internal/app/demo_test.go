package app

import (
	"log/slog"
	"path"
	"testing"

	"nyata/internal/adapters/practice"
	"nyata/internal/casework"
	"nyata/internal/casework/intake"
	"nyata/internal/record/receipt"
)

// TestEvidenceOfThePracticeCityIsTakenWhole: every row of the evidence that the
// practice city is started with names an indicator and a place, and taking it in
// at the next start again changes nothing.
func TestEvidenceOfThePracticeCityIsTakenWhole(t *testing.T) {
	city, err := loadCity("contoh")
	if err != nil {
		t.Fatal(err)
	}
	papers := t.TempDir()
	if _, err := practice.Write(papers, practiceSeed, city); err != nil {
		t.Fatal(err)
	}
	state, err := practice.ReadState(papers)
	if err != nil {
		t.Fatal(err)
	}
	truth, err := truthsOf(papers).Truth()
	if err != nil || len(truth.Values) != len(state.Cells) || len(truth.Values) == 0 || truth.Manners["sampah-tertangani"] != "just_over_goal" {
		t.Errorf("%d of %d cells of what is the case, reported %v: %v", len(truth.Values), len(state.Cells), truth.Manners, err)
	}
	files, err := practice.ReadEvidence(papers)
	if err != nil {
		t.Fatal(err)
	}
	h, err := openHouse(t.Context(), environment{"NYATA_CACHE=" + t.TempDir()}, place{dir: t.TempDir(), city: "contoh"}, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := h.Close(); err != nil {
			t.Error(err)
		}
	})
	take := func(f practice.Evidence) intake.Taken {
		t.Helper()
		done, err := h.intake.TakeFile(t.Context(), casework.Program("test"), intake.Taking{
			Name: path.Base(f.File), Content: f.Data, Evidence: receipt.Evidence{Kind: receipt.EvidenceKind(f.Kind), Source: f.Source, Area: f.Area}, Dry: true,
		})
		if err != nil {
			t.Fatal(err)
		}
		return done
	}
	figures := map[string]int{}
	for _, f := range files {
		done := take(f)
		if done.Read == 0 || done.Accepted != done.Read || done.Unmapped != 0 || len(done.Notes) > 0 {
			t.Errorf("%s: %d of %d rows taken, %d without an indicator, notes %v", f.File, done.Accepted, done.Read, done.Unmapped, done.Notes)
		}
		for _, x := range done.Refused[:min(len(done.Refused), 3)] {
			t.Errorf("%s: row %d: %s", f.File, x.No, x.Reason.EN)
		}
		for _, x := range done.Aside[:min(len(done.Aside), 3)] {
			t.Errorf("%s: row %d set aside: %s", f.File, x.No, x.Reason.EN)
		}
		figures[f.Kind] += len(done.Candidates)
	}
	t.Logf("figures by kind: %v", figures)
	for _, kind := range []string{"survey", "inspection", "complaint", "sensor", "statistic"} {
		if figures[kind] == 0 {
			t.Errorf("no figures of kind %s", kind)
		}
	}
	for range 2 { // the second time as at the next start
		if err := practiceEvidence(t.Context(), h, papers); err != nil {
			t.Fatal(err)
		}
	}
	for _, f := range files {
		if done := take(f); done.Recorded.Added+done.Recorded.Changed+done.Recorded.Withdrawn > 0 {
			t.Errorf("%s: taken in twice, and still %+v", f.File, done.Recorded)
		}
	}
}
