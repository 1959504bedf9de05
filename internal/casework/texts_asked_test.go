package casework_test

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"nyata/internal/adapters/search"
	"nyata/internal/casework"
	"nyata/internal/ground/figure"
	"nyata/internal/ground/period"
	"nyata/internal/judgement/mention"
	"nyata/internal/record/document"
	"nyata/internal/record/observation"
	"nyata/internal/record/reading"
	"nyata/internal/record/reference"
	"nyata/internal/record/verdict"
)

// running is a document of one figure in a table and quantities of its text:
// an amount, an object and a sentence each.
func running(told ...string) []observation.Candidate {
	out := lines(7)
	for i := 0; i < len(told); i += 3 {
		out = append(out, observation.Candidate{
			Source:  observation.Source{Kind: document.Native, Page: 2, Table: -1, Box: &document.Box{X0: 10, Y0: float64(10 * i), X1: 20, Y1: float64(10*i) + 5}},
			Subject: observation.Subject{Type: observation.InNarrative, Text: told[i+1]}, Agency: observation.Ref{ID: "dpupr"}, Period: period.Year(2025), Measure: observation.Other,
			Figure: figure.Parse(told[i], figure.Indonesian), Confidence: 0.9, State: observation.Read,
			Narrative: &observation.Narrative{Object: told[i+1], Action: "built", Sentence: told[i+2]},
		})
	}
	return out
}

func (b *bureau) index(t *testing.T) *search.Index {
	t.Helper()
	x, err := search.Open(t.Context(), filepath.Join(b.folder, "search.db"), b.Office)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = x.Close() })
	return x
}

func TestWhatTextsSay(t *testing.T) {
	b := open(t)
	report := b.receive(t, watcher, "laporan.pdf", "a")
	b.read(t, reading.Reading{Receipt: report.ID, Reader: "1", Agency: "dpupr", Candidates: running(
		"1,25 km", "Jalan Pelangi", "Jalan Pelangi dibangun 1,25 km.", "800 m", "jalan setapak", "Jalan setapak 800 m selesai.", "3 unit", "jembatan", "Dibangun 3 unit jembatan.")})
	text := casework.Text{Year: 2025, Passages: []casework.Passage{{Text: "Jalan setapak terlambat karena hujan.", Source: observation.Source{Page: 2, Table: -1}}, {Text: "Jalan kota selesai.", Source: observation.Source{Page: 3, Table: -1}}}}
	if err := b.CacheText(t.Context(), reader, report.ID, text); err != nil {
		t.Fatal(err)
	}
	index := b.index(t)
	ask := func(actor casework.Actor, question string) string {
		if _, err := index.CatchUp(t.Context()); err != nil {
			t.Fatal(err)
		}
		w, _ := mention.Read(question, &reference.City{}, time.Date(2026, 11, 23, 0, 0, 0, 0, time.UTC))
		lists, err := b.Mentioned(t.Context(), actor, index, w, &reference.City{})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, l := range lists {
			for _, r := range l.Rows {
				got = append(got, fmt.Sprint(r.Kept.Figure.Raw))
			}
		}
		passages, err := b.Passages(t.Context(), actor, index, w, 5)
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range passages {
			got = append(got, fmt.Sprintf("%s:%d", p.File.Name, p.Source.Page))
		}
		return strings.Join(got, ", ")
	}
	for _, c := range []struct {
		situation, question string
		actor               casework.Actor
		want                string
	}{
		{"lengths of roads", "panjang jalan dibangun 2025", mayor, "1,25 km, 800 m, laporan.pdf:3, laporan.pdf:2"},
		{"every word must be met", "panjang jalan setapak dibangun 2025", works, "800 m, laporan.pdf:2"},
		{"nothing of the kind", "panjang jalan tol dibangun 2025", mayor, ""},
		{"another agency's", "panjang jalan dibangun 2025", health, ""},
		{"reasons", "kenapa jalan setapak terlambat", mayor, "800 m, laporan.pdf:2"},
		{"another year", "berapa jembatan dibangun 2019", mayor, ""},
	} {
		if got := ask(c.actor, c.question); c.situation != "reasons" && got != c.want || c.situation == "reasons" && !strings.HasSuffix(got, "laporan.pdf:2") {
			t.Errorf("%s: %q finds %q, want %q", c.situation, c.question, got, c.want)
		}
	}

	held, err := b.Quantities(t.Context(), mayor, report.ID)
	if err != nil || len(held) != 3 {
		t.Fatalf("%d quantities, %v", len(held), err)
	}
	if _, err := b.Judge(t.Context(), works, casework.Ruling{Observation: held[2].ID, From: -1, Kind: verdict.Rejected, Reason: "bukan jembatan"}); err != nil {
		t.Fatal(err)
	}
	if got := ask(mayor, "berapa jembatan dibangun 2025"); got != "" {
		t.Errorf("what a person rejected is told: %q", got)
	}
	if got, err := b.Figures(t.Context(), health, []string{held[0].ID, "no id"}); err != nil || len(got) != 0 {
		t.Errorf("another agency's figures %v, %v", got, err)
	}
}
