package intake_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"nyata/internal/casework"
	"nyata/internal/record/account"
	"nyata/internal/record/difference"
	"nyata/internal/record/verdict"
)

// TestACheckSeesWhatMovedAndReadsNothingElse: a second file moves its own figures
// and no others, a person's verdict those of its file; and what is found is what a
// program finds that has just been started.
func TestACheckSeesWhatMovedAndReadsNothingElse(t *testing.T) {
	dir := t.TempDir()
	d, end := open(t, dir)
	a := d.take(t, "a.csv", report)
	d.drain(t)
	found := func(d *desk) []difference.Difference {
		t.Helper()
		_, list, err := d.office.Differences(t.Context(), machine)
		if err != nil {
			t.Fatal(err)
		}
		return list
	}
	moved := func(from int64, id string) bool {
		t.Helper()
		in, err := d.office.Moved(t.Context(), machine, from, d.size(t))
		if err != nil {
			t.Fatal(err)
		}
		return in(id)
	}
	first := d.size(t)
	b := d.take(t, "b.csv", "Program|Anggaran 2025|Realisasi 2025\nProgram Pasar|10|30\nProgram Sungai|50|40\nProgram Laut|70|60")
	d.drain(t)
	if moved(first, a.ID) || !moved(first, b.ID) {
		t.Errorf("the first file moved %v, the second %v", moved(first, a.ID), moved(first, b.ID))
	}
	two := len(found(d))
	second := d.size(t)
	figures, err := d.office.Candidates(t.Context(), machine, casework.Extract{Receipt: a.ID})
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range figures {
		if f.Figure.Value == 120 {
			steward := casework.Actor{ID: "a-walidata", Role: account.Steward}
			if _, err := d.office.Judge(t.Context(), steward, casework.Ruling{Observation: f.ID, From: f.From, Kind: verdict.Corrected, Text: "90"}); err != nil {
				t.Fatal(err)
			}
		}
	}
	d.Recheck()
	d.drain(t)
	if !moved(second, a.ID) || moved(second, b.ID) {
		t.Error("a verdict does not move the figures of its file alone")
	}
	after := found(d)
	if len(after) >= two {
		t.Errorf("%d differences after the correction, %d before", len(after), two)
	}
	if err := d.office.CacheDifferences(t.Context(), machine, "", nil); err != nil {
		t.Fatal(err)
	}
	end()
	d, end = open(t, dir)
	defer end()
	d.drain(t)
	if diff := cmp.Diff(found(d), after); diff != "" {
		t.Errorf("a fresh program finds something else:\n%s", diff)
	}
}
