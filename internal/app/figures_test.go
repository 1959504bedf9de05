package app

import (
	"log/slog"
	"strings"
	"testing"

	"nyata/internal/casework"
	"nyata/internal/ground/figure"
	"nyata/internal/ground/period"
	"nyata/internal/record/document"
	"nyata/internal/record/metric"
	"nyata/internal/record/observation"
	"nyata/internal/record/reading"
)

// TestSumsFollowTheLedger: an answer that is kept is never older than the last
// entry.
func TestSumsFollowTheLedger(t *testing.T) {
	ctx := t.Context()
	h, err := openHouse(ctx, environment{"NYATA_CACHE=" + t.TempDir()}, place{dir: t.TempDir(), city: "contoh"}, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	defer h.Close()
	f := &figures{facts: h.facts, city: h.city}
	record := func(name string, value float64) {
		t.Helper()
		r, _, err := h.office.Receive(ctx, casework.Program("intake"), casework.Incoming{Name: name, Content: strings.NewReader(name)})
		if err != nil {
			t.Fatal(err)
		}
		said := observation.Candidate{
			Source: observation.Source{Kind: document.CSV, Cell: "B2"}, Measure: observation.Budget, Period: period.Year(2026), Span: period.Discrete,
			Stage: observation.Original, State: observation.Read, Subject: observation.Subject{Type: observation.SubActivity, Code: "1.03.10.2.01.0021"},
			Figure: figure.Figure{Raw: "1", Kind: figure.Number, Value: value, Unit: "IDR"},
		}
		if _, err := h.office.RecordReading(ctx, casework.Program("intake"), reading.Reading{Receipt: r.ID, Reader: "test", Kind: document.CSV, Pages: 1, Candidates: []observation.Candidate{said}}); err != nil {
			t.Fatal(err)
		}
	}
	ask := func() int {
		t.Helper()
		r, err := f.Query(ctx, metric.Query{Group: []metric.Dimension{metric.ByYear}})
		if err != nil || len(r.Groups) != 1 {
			t.Fatalf("%d groups, %v", len(r.Groups), err)
		}
		return r.Groups[0].Count
	}
	record("a.csv", 1)
	if got := ask(); got != 1 {
		t.Errorf("counted %d, want 1", got)
	}
	if got := ask(); got != 1 || len(f.kept) != 1 {
		t.Errorf("counted %d again, %d answers kept", got, len(f.kept))
	}
	record("b.csv", 2)
	if got := ask(); got != 2 {
		t.Errorf("counted %d after another file, want 2", got)
	}
	f.city.forget()
	if got := ask(); got != 2 || len(f.kept) != 1 {
		t.Errorf("counted %d with another dictionary, %d answers kept", got, len(f.kept))
	}
}
