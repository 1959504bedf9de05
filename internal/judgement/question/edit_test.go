package question_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"nyata/internal/judgement/question"
)

var askable = []string{
	"berapa panjang jalan dibangun tahun 2025?", "jalan dibangun per kecamatan 2025", "kecamatan dengan penduduk terbanyak", "lima kelurahan dengan jalan dibangun terpanjang 2025",
	"tren saluran drainase terpelihara", "bandingkan jalan dibangun Hulu dan Hilir 2025", "anggaran dinas kesehatan 2025", "berapa jumlah penduduk Melati?",
	"kecamatan mana yang jalan dibangunnya di atas 5 km tahun 2025?", "total jalan dibangun 2021-2025", "rasio jalan dibangun per kapita 2025", "target jalan dibangun 2025",
	"kenapa saluran drainase terpelihara turun?", "jalan dibangun per tahun", "jalan dibangun menurut bps 2025",
}

// A plan that is read from a link is the plan that was written into it.
func TestPlannedKeepsWhatAQuestionMade(t *testing.T) {
	a := question.New(town())
	for _, q := range askable {
		u := a.Ask(q, today)
		if !u.Answered() {
			t.Errorf("%s: %s", q, print(t, u))
			continue
		}
		var read question.Plan
		if err := json.Unmarshal([]byte(print(t, u.Plan)), &read); err != nil {
			t.Fatal(err)
		}
		read.Over = u.Plan.Over
		if again := a.Planned(read, today); print(t, again) != print(t, u.Plan) {
			t.Errorf("%s:\n is %s\nwas %s", q, print(t, again), print(t, u.Plan))
		}
	}
}

func TestPlannedRefuses(t *testing.T) {
	a := question.New(town())
	for name, text := range map[string]string{
		"an operation there is none of":     `{"op":"drop","metrics":["roads:reported"]}`,
		"no metric":                         `{"op":"value"}`,
		"an indicator there is none of":     `{"op":"value","metrics":["x:reported"]}`,
		"a measure it does not have":        `{"op":"value","metrics":["people:target"]}`,
		"a measure there is none of":        `{"op":"value","metrics":["roads:secret"]}`,
		"an area there is none of":          `{"op":"value","metrics":["roads:reported"],"areas":["x"]}`,
		"an agency there is none of":        `{"op":"value","metrics":["roads:reported"],"agencies":["x"]}`,
		"a level it does not have":          `{"op":"value","metrics":["drains:reported"],"areas":["melati"]}`,
		"a grain it does not have":          `{"op":"value","metrics":["drains:reported"],"periods":["2025-Q1"]}`,
		"a period that is none":             `{"op":"value","metrics":["roads:reported"],"periods":["kemarin"]}`,
		"a time that has not begun":         `{"op":"value","metrics":["roads:reported"],"periods":["2031"]}`,
		"percentages summed":                `{"op":"sum","metrics":["drains:reported"],"periods":["2021..2025"]}`,
		"a ranking of nothing":              `{"op":"rank","metrics":["roads:reported"],"order":"desc"}`,
		"a ranking without an order":        `{"op":"rank","metrics":["roads:reported"],"group":"kecamatan"}`,
		"an order of its own":               `{"op":"rank","metrics":["roads:reported"],"group":"kecamatan","order":"random()"}`,
		"a filter without a bound":          `{"op":"filter","metrics":["roads:reported"],"group":"kecamatan"}`,
		"a bound on what there is none of":  `{"op":"filter","metrics":["roads:reported"],"group":"kecamatan","filters":["x:reported>1"]}`,
		"a grouping there is none of":       `{"op":"compare","metrics":["roads:reported"],"group":"street"}`,
		"a source there is none of":         `{"op":"value","metrics":["roads:reported"],"source":"gossip"}`,
		"a limit without end":               `{"op":"rank","metrics":["roads:reported"],"group":"kecamatan","order":"asc","limit":1000000}`,
		"a ratio of one":                    `{"op":"ratio","metrics":["roads:reported"]}`,
		"several values where one is asked": `{"op":"value","metrics":["roads:reported","drains:reported"]}`,
	} {
		var p question.Plan
		if err := json.Unmarshal([]byte(text), &p); err != nil {
			t.Fatal(err)
		}
		if u := a.Planned(p, today); u.Answered() {
			t.Errorf("%s is taken: %s", name, print(t, u))
		}
	}
}

func TestEdit(t *testing.T) {
	a := question.New(town())
	for _, test := range []struct {
		name, q string
		field   question.Field
		value   string
		want    string
	}{
		{"another year", askable[0], question.OfPeriod, "2024", `{"op":"value","metrics":["roads:reported"],"areas":[],"agencies":[],"group":null,"periods":["2024"],"order":null,"limit":null,"filters":[],"source":null,"factors":[]}`},
		{"some years", askable[0], question.OfPeriod, "2021..2025", `"op":"trend"`},
		{"a place", askable[0], question.OfArea, "hulu", `"areas":["hulu"]`},
		{"no place any more", "jalan dibangun di Hulu 2025", question.OfArea, "", `"areas":[]`},
		{"by kecamatan", askable[0], question.OfGroup, "kecamatan", `"op":"compare"`},
		{"by year", askable[0], question.OfGroup, "year", `"op":"trend"`},
		{"no groups, so no order", askable[3], question.OfGroup, "", `"op":"value"`},
		{"an order", askable[1], question.OfOrder, "asc:3", `"op":"rank"`},
		{"no order", askable[3], question.OfOrder, "", `"op":"compare"`},
		{"another indicator takes the bound away", "kecamatan mana yang jalan dibangunnya di atas 5 km tahun 2025?", question.OfIndicator, "people", `"metrics":["people:reported"]`},
		{"a measure", askable[0], question.OfMeasure, "target", `"metrics":["roads:target"]`},
		{"no bound", "kecamatan mana yang jalan dibangunnya di atas 5 km tahun 2025?", question.OfFilter, "", `"op":"compare"`},
	} {
		t.Run(test.name, func(t *testing.T) {
			was := a.Ask(test.q, today)
			if !was.Answered() {
				t.Fatalf("%s: %s", test.q, print(t, was))
			}
			before := print(t, was.Plan)
			u := a.Edit(was.Plan, test.field, test.value, today)
			if !u.Answered() || !contains(print(t, u), test.want) {
				t.Errorf("%s", print(t, u))
			}
			if print(t, was.Plan) != before {
				t.Error("the plan that was edited has changed")
			}
		})
	}
}

// Every value that is offered makes a plan of the right types, and the present
// one is offered once.
func TestOptionsAreOfTheRightTypes(t *testing.T) {
	a := question.New(town())
	rapid.Check(t, func(t *rapid.T) {
		p := a.Ask(rapid.SampledFrom(askable).Draw(t, "question"), today).Plan
		for range rapid.IntRange(1, 4).Draw(t, "edits") {
			field := rapid.SampledFrom(p.Fields()).Draw(t, "field")
			options := a.Options(p, field, today)
			chosen := 0
			for _, o := range options {
				if o.Chosen {
					chosen++
				}
				if u := a.Planned(o.Plan, today); !u.Answered() {
					t.Fatalf("%s=%q is offered and refused: %s", field, o.Value, u.Reason)
				}
			}
			if chosen != 1 {
				t.Fatalf("%s has %d present values", field, chosen)
			}
			p = options[rapid.IntRange(0, len(options)-1).Draw(t, "option")].Plan
		}
		if !slices.IsSorted(p.Areas) {
			t.Fatal("areas are not sorted")
		}
	})
}

// Documents print a figure for the city; estimates are made of its parts too.
func TestEstimatesReachFurtherThanDocuments(t *testing.T) {
	c := town()
	for i := range c.Indicators {
		if c.Indicators[i].ID == "drains" {
			c.Indicators[i].Levels = []string{"city"}
			c.Indicators[i].EstimateLevels, c.Indicators[i].EstimateGrains = []string{"city", "kecamatan", "kelurahan", "agency"}, []string{"year", "quarter", "month"}
		}
	}
	a := question.New(c)
	for text, want := range map[string]string{
		"perkiraan saluran drainase terpelihara per kecamatan":                "kecamatan",
		"kecamatan mana perkiraan saluran drainase terpelihara paling rendah": "kecamatan",
		"estimate of saluran drainase terpelihara for the city":               "",
		"perkiraan saluran drainase terpelihara Maret 2026":                   "",
	} {
		u := a.Ask(text, today)
		if !u.Answered() || u.Plan.Metrics[0].Measure != question.Estimate || u.Plan.GroupBy() != want {
			t.Errorf("%s: %s", text, print(t, u))
		}
	}
	if u := a.Ask("saluran drainase terpelihara per kecamatan", today); u.Reason != question.NoGrain {
		t.Errorf("what documents print of the city alone, by kecamatan: %s", print(t, u))
	}
}

func TestEditsOfOperationRatioAndFactors(t *testing.T) {
	c := town()
	c.Indicators[1].Unit = "km" // shares are not divided
	a := question.New(c)
	for _, x := range []struct{ q, field, value, want string }{
		{"berapa panjang jalan dibangun tahun 2025?", "op", "trend", `"op":"trend"`},
		{"berapa panjang jalan dibangun?", "op", "trend", `"periods":["all"]`},
		{"berapa panjang jalan dibangun tahun 2025?", "op", "rank", `"group":"kecamatan","periods":["2025"],"order":"desc"`},
		{"berapa panjang jalan dibangun tahun 2025?", "op", "compare", `"op":"compare","metrics":["roads:reported"],"areas":[],"agencies":[],"group":"kecamatan"`},
		{"lima kelurahan dengan jalan dibangun terpanjang 2025", "op", "value", `"op":"value","metrics":["roads:reported"],"areas":[],"agencies":[],"group":null,"periods":["2025"],"order":null,"limit":null`},
		{"lima kelurahan dengan jalan dibangun terpanjang 2025", "op", "sum", `"op":"sum"`},
		{"berapa panjang jalan dibangun tahun 2025?", "op", "ratio", ""},
		{"berapa panjang jalan dibangun tahun 2025?", "op", "filter", ""},
		{"berapa panjang jalan dibangun tahun 2025?", "op", "abstain", ""},
		{"berapa panjang jalan dibangun tahun 2025?", "op", "why", `"op":"why"`},
		{"rasio jalan dibangun per kapita 2025", "op", "value", `"op":"value","metrics":["roads:reported"]`},
		{"berapa panjang jalan dibangun tahun 2025?", "below", "people", `"op":"ratio","metrics":["people:reported","roads:reported"]`},
		{"berapa panjang jalan dibangun tahun 2025?", "below", "roads", ""},
		{"rasio jalan dibangun per kapita 2025", "below", "", `"op":"value","metrics":["roads:reported"]`},
		{"rasio jalan dibangun per kapita 2025", "above", "drains", `"op":"ratio","metrics":["drains:reported","people:reported"]`},
		{"rasio jalan dibangun per kapita 2025", "above", "", ""},
		{"berapa panjang jalan dibangun tahun 2025?", "above", "people", ""},
		{"kenapa saluran drainase terpelihara turun?", "factor:", "roads", `"factors":["roads:reported"]`},
		{"kenapa saluran drainase terpelihara turun?", "factor:", "drains", ""},
		{"kenapa saluran drainase terpelihara turun?", "factor:", "people", `"factors":["people:reported"]`},
		{"kenapa saluran drainase terpelihara turun?", "factor:people", "roads", ""}, // it is not beside it
		{"berapa panjang jalan dibangun?", "factor:", "people", `"op":"why","metrics":["roads:reported"]`},
	} {
		before := a.Ask(x.q, today)
		if !before.Answered() {
			t.Fatalf("%s: %s", x.q, print(t, before))
		}
		said := print(t, before.Plan)
		u := a.Edit(before.Plan, question.Field(x.field), x.value, today)
		if got := print(t, u); u.Answered() != (x.want != "") || !strings.Contains(got, x.want) {
			t.Errorf("%s, %s=%s: %s", x.q, x.field, x.value, got)
		}
		if print(t, before.Plan) != said {
			t.Errorf("%s, %s=%s: the plan given was changed", x.q, x.field, x.value)
		}
	}
	why := a.Edit(a.Ask("kenapa saluran drainase terpelihara turun?", today).Plan, question.OfFactor(""), "roads", today)
	if u := a.Edit(why.Plan, question.OfFactor("roads"), "people", today); !strings.Contains(print(t, u), `"factors":["people:reported"]`) {
		t.Errorf("one factor instead of another: %s", print(t, u))
	}
	if u := a.Edit(why.Plan, question.OfFactor("roads"), "", today); !strings.Contains(print(t, u), `"factors":[]`) {
		t.Errorf("a factor taken away: %s", print(t, u))
	}
	over := a.Ask("rasio jalan dibangun per kapita 2025", today).Plan
	if u := a.Edit(over, question.OfAbove, "drains", today); u.Plan.Over == nil || u.Plan.Over.Indicator != "people" {
		t.Errorf("below the line: %v", u.Plan.Over)
	}
}
