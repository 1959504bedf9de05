package contradictions

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// The precision that counted differences must keep, and the share of those
// judged right that must still be found.
const (
	precisionFloor = 0.98
	keptFloor      = 0.95
)

// shared is the folder of shared data beside the repository.
func shared(t testing.TB) string {
	t.Helper()
	data := filepath.Join(root(t), "..", "shared", "data")
	if _, err := os.Stat(data); err != nil {
		t.Skip("the shared test data is not beside the repository")
	}
	return data
}

// TestPrecision checks the real documents and holds the result against the
// judged list. Run it with -v for the table.
func TestPrecision(t *testing.T) {
	if testing.Short() {
		t.Skip("reads forty documents")
	}
	data := shared(t)
	found, err := Run(context.Background(), data, t.TempDir(), Folders, nil)
	if err != nil {
		t.Fatal(err)
	}
	got := Compare(list(t), found, "")
	report(t, &got)
	if share, _, _ := got.Precision(); share < precisionFloor {
		t.Errorf("precision %.3f is below %.2f", share, precisionFloor)
	}
	if kept := float64(len(got.Kept)) / float64(len(got.Kept)+len(got.Lost)); kept < keptFloor {
		t.Errorf("only %.3f of what was judged right is still found", kept)
	}
}

// TestPrecisionOfNomenclature does the same for the rules that need the
// national list.
func TestPrecisionOfNomenclature(t *testing.T) {
	if testing.Short() {
		t.Skip("loads the national list")
	}
	data := shared(t)
	city, err := Nomenclature(data, 2023)
	if err != nil {
		t.Fatal(err)
	}
	found, err := Run(context.Background(), data, t.TempDir(), Folders[:1], city)
	if err != nil {
		t.Fatal(err)
	}
	got := Compare(list(t), found, "2023")
	report(t, &got)
	if len(got.Lost) > 0 || len(got.Back) > 0 {
		t.Errorf("%d judged right are lost, %d judged wrong are back", len(got.Lost), len(got.Back))
	}
}

func report(t *testing.T, r *Result) {
	t.Helper()
	var table strings.Builder
	if err := r.WriteTable(&table); err != nil {
		t.Fatal(err)
	}
	t.Logf("\n%s", table.String())
	for _, j := range r.Lost {
		t.Logf("lost: %+v", j.Claim)
	}
	for _, j := range r.Back {
		t.Logf("back: %+v (%s)", j.Claim, j.Comment)
	}
	for _, c := range r.Unjudged {
		t.Logf("not judged: %+v", c)
	}
}

// BenchmarkContradictions prints the precision with the other scores.
func BenchmarkContradictions(b *testing.B) {
	data, judged := shared(b), list(b)
	cache := b.TempDir()
	for b.Loop() {
		found, err := Run(context.Background(), data, cache, Folders, nil)
		if err != nil {
			b.Fatal(err)
		}
		got := Compare(judged, found, "")
		share, low, _ := got.Precision()
		b.ReportMetric(share, "precision")
		b.ReportMetric(low, "precision-low95")
		b.ReportMetric(float64(len(got.Kept)+len(got.Back)), "judged")
		b.ReportMetric(float64(len(got.Lost)), "lost")
		b.ReportMetric(float64(len(got.Unjudged)), "unjudged")
	}
}
