package rules

import (
	"fmt"
	"testing"

	"nyata/internal/record/difference"
	"nyata/internal/record/observation"
)

// report is an agency's report of six rows.
func report6(file, agency string, amounts ...string) *paper {
	p := newPaper(file)
	p.agency = observation.Ref{Text: agency}
	for i, text := range amounts {
		p.row(observation.Activity, fmt.Sprintf("Kegiatan %c", 'A'+i), nil).rp(observation.Realised, q1, text)
	}
	return p
}

func TestSharedFigures(t *testing.T) {
	own := []string{"210.781.800", "4.516.718.375", "562.489.950", "2.932.974.563", "1.699.057.496", "53.866.000"}
	with := func(change map[int]string) []string {
		out := append([]string(nil), own...)
		for i, text := range change {
			out[i] = text
		}
		return out
	}
	for _, c := range []struct {
		name   string
		second *paper
		want   int
	}{
		{"four large amounts the same, two not", report6("b.pdf", "BPBD", with(map[int]string{4: "1.208.798.838", 5: "-"})...), 4},
		{"two the same may be chance", report6("b.pdf", "BPBD", with(map[int]string{2: "1", 3: "2", 4: "3", 5: "4"})...), 0},
		{"everything the same: one report received twice", report6("b.pdf", "BPBD", own...), 0},
		{"the same agency", report6("b.pdf", "SATPOL PP", with(map[int]string{4: "1.208.798.838", 5: "-"})...), 0},
		{"round amounts", report6("b.pdf", "BPBD", "200.000.000", "400.000.000", "500.000.000", "7.000.000", "1", "2"), 0},
		{"a document without an agency", report6("b.pdf", "", with(map[int]string{4: "1.208.798.838", 5: "-"})...), 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			first := own
			if c.name == "round amounts" {
				first = []string{"200.000.000", "400.000.000", "500.000.000", "7.000.000", "3", "4"}
			}
			got := found(t, "shared_figures", nil, report6("a.pdf", "SATPOL PP", first...), c.second)
			if len(got) != c.want {
				t.Fatalf("got %d, want %d", len(got), c.want)
			}
			for _, d := range got {
				if d.Status != difference.Counted || len(d.Sources) != 2 || d.Sources[0].File != "b.pdf" {
					t.Errorf("got %s about %v", d.Status, d.Sources)
				}
			}
		})
	}
	t.Run("another period", func(t *testing.T) {
		p := report6("b.pdf", "BPBD", with(map[int]string{4: "1.208.798.838", 5: "-"})...)
		for _, r := range p.rows {
			r.figures[0].Period = q2
		}
		if got := found(t, "shared_figures", nil, report6("a.pdf", "SATPOL PP", own...), p); len(got) > 0 {
			t.Errorf("got %s", got[0].Explanation.EN)
		}
	})
	t.Run("a row that stands twice", func(t *testing.T) {
		p := report6("b.pdf", "BPBD", with(map[int]string{4: "1.208.798.838", 5: "-"})...)
		p.row(observation.Activity, "Kegiatan A", nil).rp(observation.Realised, q1, "1.000")
		if got := found(t, "shared_figures", nil, report6("a.pdf", "SATPOL PP", own...), p); len(got) != 3 {
			t.Errorf("got %d, want the other three", len(got))
		}
	})
}
