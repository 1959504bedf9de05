package wording_test

import (
	"fmt"
	"strings"
	"testing"

	"nyata/internal/faces/text"
	"nyata/internal/faces/wording"
	"nyata/internal/ground/figure"
	"nyata/internal/ground/period"
	"nyata/internal/judgement/answer"
	"nyata/internal/judgement/question"
	"nyata/internal/record/metric"
	"nyata/internal/record/observation"
)

// wards are a plan by kelurahan over ten of them, and an answer of those with a
// value, as estimates where a width is given.
func wards(op question.Op, width float64, values ...float64) (question.Catalogue, answer.Answer) {
	level, desc := "kelurahan", "desc"
	m := question.Metric{Indicator: "roads", Measure: question.Reported}
	if width > 0 {
		m.Measure = question.Estimate
	}
	c := villageCatalogue
	a := answer.Answer{Plan: question.Plan{Op: op, Metrics: []question.Metric{m}, Group: &level, Periods: []string{"2025"}}, Matching: len(values)}
	if op == question.Rank {
		a.Plan.Order = &desc
	}
	for i, v := range values {
		id := fmt.Sprintf("w%d", i)
		c.Areas = append(c.Areas, question.Area{ID: id, Name: fmt.Sprintf("Ke-%d", i+1), Kind: "kelurahan"})
		r := answer.Row{Metric: m, Area: observation.Ref{ID: id}, Period: period.Year(2025), Cell: metric.Cell{Figure: figure.Of(v, "km")}}
		if width > 0 {
			r.Estimate = &answer.Estimate{Low: v - width, High: v + width}
		}
		a.Rows = append(a.Rows, r)
	}
	for i := len(values); i < 10; i++ {
		id := fmt.Sprintf("w%d", i)
		c.Areas = append(c.Areas, question.Area{ID: id, Name: fmt.Sprintf("Ke-%d", i+1), Kind: "kelurahan"})
		a.Unknown = append(a.Unknown, id)
	}
	return c, a
}

// An answer of many rows is said by its ends and their number, so that it is
// read in a moment.
func TestManyRowsAreSaidByTheirEnds(t *testing.T) {
	texts, err := text.Load()
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range []struct {
		name   string
		lang   text.Lang
		op     question.Op
		width  float64
		values []float64
		want   string
	}{
		{
			"estimates", text.ID, question.Value, 1,
			[]float64{3, 9, 5, 4},
			"Estimasi Panjang Jalan, 2025 — tertinggi Kelurahan Ke-2 9 km (rentang 90%: 8–10); terendah Kelurahan Ke-1 3 km (rentang 90%: 2–4); 4 kelurahan. Belum diketahui: 6 kelurahan.",
		},
		{
			"in English", text.EN, question.Value, 1,
			[]float64{3, 9, 5, 4},
			"Length of roads (estimate), 2025 — highest Kelurahan Ke-2 9 km (90% range: 8–10); lowest Kelurahan Ke-1 3 km (90% range: 2–4); 4 kelurahan. Not known: 6 kelurahan.",
		},
		{
			"reported", text.ID, question.Value, 0,
			[]float64{3, 9, 5, 4, 6, 9, 7},
			"Panjang Jalan, 2025 — tertinggi Kelurahan Ke-2 dan 1 lainnya 9 km; terendah Kelurahan Ke-1 3 km; 7 kelurahan. Belum diketahui: Kelurahan Ke-8, Kelurahan Ke-9 dan Kelurahan Ke-10.",
		},
		{"all the same", text.ID, question.Value, 0, []float64{9, 9, 9, 9, 9, 9, 9, 9, 9, 9}, "Panjang Jalan, 2025 — semuanya 9 km; 10 kelurahan."},
		{"few", text.ID, question.Value, 0, []float64{3, 9, 5}, "Panjang Jalan, 2025 — Kelurahan Ke-1: 3 km; Kelurahan Ke-2: 9 km; Kelurahan Ke-3: 5 km. Belum diketahui: 7 kelurahan."},
		{
			"an order of estimates", text.ID, question.Rank, 1,
			[]float64{9, 8, 7, 6, 5, 4, 3},
			"Tertinggi: estimasi Panjang Jalan, 2025 — Kelurahan Ke-1: 9 km (rentang 90%: 8–10); berikutnya Kelurahan Ke-2, Kelurahan Ke-3, Kelurahan Ke-4, Kelurahan Ke-5; dan 2 baris lagi di tabel. Belum diketahui: Kelurahan Ke-8, Kelurahan Ke-9 dan Kelurahan Ke-10.",
		},
		{"a condition", text.ID, question.Filter, 0, []float64{9, 8, 7, 6, 5, 4}, "6 memenuhi syarat. Panjang Jalan, 2025 — tertinggi Kelurahan Ke-1 9 km; terendah Kelurahan Ke-6 4 km. Belum diketahui: Kelurahan Ke-7, Kelurahan Ke-8, Kelurahan Ke-9 dan Kelurahan Ke-10."},
	} {
		t.Run(x.name, func(t *testing.T) {
			c, a := wards(x.op, x.width, x.values...)
			if got := wording.NewSpeaker(texts.In(x.lang), c).Answer(a); got != x.want {
				t.Errorf("said\n%s\nwant\n%s", got, x.want)
			}
		})
	}
}

// What is missing of much is named in part, with how much more there is.
func TestMuchThatIsMissing(t *testing.T) {
	texts, err := text.Load()
	if err != nil {
		t.Fatal(err)
	}
	c, a := wards(question.Compare, 0, 3, 9, 5)
	a.Unknown = nil
	for i := range 8 {
		a.Missing = append(a.Missing, answer.Missing{Period: fmt.Sprint(2010 + i)})
	}
	if got := wording.NewSpeaker(texts.In(text.ID), c).Answer(a); !strings.HasSuffix(got, "Tidak ada data untuk 2010, 2011, 2012 dan 5 lainnya.") {
		t.Error(got)
	}
}
