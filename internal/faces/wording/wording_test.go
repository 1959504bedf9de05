package wording_test

import (
	"regexp"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"nyata/internal/faces/text"
	"nyata/internal/faces/wording"
	"nyata/internal/ground/figure"
	"nyata/internal/ground/period"
	"nyata/internal/judgement/answer"
	"nyata/internal/judgement/printed"
	"nyata/internal/judgement/question"
	"nyata/internal/record/metric"
	"nyata/internal/record/observation"
	"nyata/internal/record/reference"
)

func speaker(t testing.TB, lang text.Lang) wording.Speaker {
	t.Helper()
	c, err := text.Load()
	if err != nil {
		t.Fatal(err)
	}
	return wording.NewSpeaker(c.In(lang), question.Catalogue{
		Indicators: []question.Indicator{{ID: "roads", Name: "Jalan Dibangun", NameEN: "Roads built", Unit: "km", Polarity: "up"}},
		Areas:      []question.Area{{ID: "north", Name: "Utara", Kind: "kecamatan"}},
	})
}

func TestPlanInWords(t *testing.T) {
	group, desc, five := "kecamatan", "desc", 5
	roads := question.Metric{Indicator: "roads", Measure: question.Target}
	for _, x := range []struct {
		plan question.Plan
		lang text.Lang
		want string
	}{
		{question.Plan{Op: question.Value, Metrics: []question.Metric{roads}, Areas: []string{"north"}, Periods: []string{"2026-Q3"}}, text.ID, "nilai · target Jalan Dibangun · Kecamatan Utara · triwulan III 2026"},
		{question.Plan{Op: question.Rank, Metrics: []question.Metric{roads}, Group: &group, Order: &desc, Limit: &five, Periods: []string{"2021..2025"}}, text.EN, "ranking · Roads built (target) · by kecamatan · 2021 to 2025 · highest first, the first 5"},
		{question.Plan{Op: question.Filter, Metrics: []question.Metric{roads}, Filters: []question.Condition{{Metric: roads, Comparison: ">=", Value: 1200.5}}, Periods: []string{"latest"}}, text.ID, "saringan · target Jalan Dibangun · terbaru · target Jalan Dibangun paling sedikit 1.200,5 km"},
	} {
		if got := speaker(t, x.lang).Sentence(x.plan); got != x.want {
			t.Errorf("%q, want %q", got, x.want)
		}
	}
}

var digits = regexp.MustCompile(`[0-9][0-9.,]*[0-9]|[0-9]`)

// Every number in a sentence is a cell's, a result's, a period's or a count of
// rows: nothing is made up on the way.
func TestNumbersAreTraceable(t *testing.T) {
	both := map[text.Lang]wording.Speaker{text.ID: speaker(t, text.ID), text.EN: speaker(t, text.EN)}
	rapid.Check(t, func(t *rapid.T) {
		roads := question.Metric{Indicator: "roads", Measure: question.Reported}
		op := rapid.SampledFrom([]question.Op{question.Value, question.Compare, question.Trend, question.Sum, question.Why, question.Filter}).Draw(t, "op")
		p := question.Plan{Op: op, Metrics: []question.Metric{roads}, Periods: []string{"2015..2024"}}
		a := answer.Answer{Plan: p}
		for i := range rapid.IntRange(0, 8).Draw(t, "rows") {
			v := rapid.Float64Range(0, 1e6).Draw(t, "value")
			a.Rows = append(a.Rows, answer.Row{Metric: roads, Period: period.Year(2015 + i), Cell: metric.Cell{Figure: figure.Of(v, "km"), State: observation.Proven}})
		}
		a.Matching = len(a.Rows)
		for lang, s := range both {
			allowed := s.Sentence(p)
			for i, r := range a.Rows {
				allowed += " " + s.Value(r) + " " + r.Period.String()
				if first, ok := a.Rows[0].Number(); ok {
					if v, ok := r.Number(); ok {
						allowed += " " + text.Number(lang, max(v-first, first-v), 2)
					}
				}
				allowed += " " + text.Count(lang, int64(i)) + " " + text.Count(lang, int64(i+1))
			}
			for _, n := range digits.FindAllString(s.Answer(a), -1) {
				if !strings.Contains(allowed, n) {
					t.Fatalf("%s: %q has %s, which no row has: %s", lang, s.Answer(a), n, allowed)
				}
			}
		}
	})
}

// Several places of one thing are told after it, and rows of documents are
// called by their words, never by their ids.
func TestRowsOfDocumentsInWords(t *testing.T) {
	var loose metric.Loose
	var all []observation.Candidate
	for i, area := range []string{"north", "south", "east"} {
		all = append(all, observation.Candidate{
			Source: observation.Source{File: "jalan.pdf", SHA256: strings.Repeat("a", 64), Page: 1, RowNo: i + 1}, Agency: observation.Ref{ID: "works", Text: "Dinas PU"}, Area: observation.Ref{ID: area, Text: area},
			Subject: observation.Subject{Type: observation.OfIndicator, Text: "Panjang Jalan Rusak", Line: i + 1}, Indicator: observation.Ref{Text: "Panjang Jalan Rusak"},
			Period: period.Year(2025), Span: period.Discrete, Measure: observation.Reported, Figure: figure.Of(float64(i+1), "km"), State: observation.Proven,
		})
	}
	loose.Add(all[0].Source.SHA256, all)
	areas := []question.Area{{ID: "north", Kind: "kecamatan"}, {ID: "south", Kind: "kecamatan"}, {ID: "east", Kind: "kecamatan"}}
	rows := printed.New(loose.Query(metric.Query{ByLine: true}).Lines, nil, areas...)
	u := rows.Ask("panjang jalan rusak per kecamatan 2025", time.Date(2026, 11, 27, 0, 0, 0, 0, time.UTC))
	if !u.Answered() {
		t.Fatalf("%+v", u)
	}
	q, _ := rows.Query(u.Plan)
	s := speaker(t, text.ID).Reading(rows)
	a := rows.Answer(u.Plan, loose.Query(q).Cells, answer.CityBook{City: &reference.City{}})
	if got, want := s.Answer(a), "Panjang Jalan Rusak, WORKS, 2025 — east: 3 km; Kecamatan Utara: 1 km; south: 2 km."; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	if got := s.Indicators(u.Plan.Metrics); got != "Panjang Jalan Rusak" {
		t.Errorf("the indicator is called %q", got)
	}
	money := []question.Metric{{Indicator: u.Plan.Metrics[0].Indicator, Measure: question.Ceiling}}
	if got := s.Measures(money); got != "anggaran" {
		t.Errorf("the budget of a row of a document is called %q", got)
	}
}
