package matter_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"nyata/internal/house"
	"nyata/internal/judgement/integrity"
	"nyata/internal/judgement/matter"
	"nyata/internal/judgement/weigh"
	"nyata/internal/record/difference"
	"nyata/internal/record/document"
	"nyata/internal/record/observation"
)

func TestWhichReportsDiffer(t *testing.T) {
	for situation, c := range map[string]struct {
		belief weigh.Belief
		want   difference.Status // empty for none
	}{
		"far above the evidence":                    {belief("sampah", "k1", 84), difference.Counted},
		"somewhat above it":                         {belief("sampah", "k1", 75), difference.Note},
		"as the evidence":                           {belief("sampah", "k1", 68), ""},
		"far below it":                              {belief("sampah", "k1", 40), ""},
		"far above, too little evidence":            {unverified(belief("sampah", "k1", 84)), ""},
		"no report":                                 {without(belief("sampah", "k1", 0)), ""},
		"less is better, far below the evidence":    {belief("genangan", "k1", 50), difference.Counted},
		"less is better, far above the evidence":    {belief("genangan", "k1", 90), ""},
		"an indicator nobody knows the margin of":   {belief("lain", "k1", 99), ""},
		"far above evidence that could be anything": {between(belief("sampah", "k1", 84), 20, 60, 98), difference.Note},
	} {
		t.Run(situation, func(t *testing.T) {
			got := matter.FromBeliefs(city(), []weigh.Belief{c.belief})
			if c.want == "" {
				if len(got) != 0 {
					t.Errorf("gives %+v", got)
				}
				return
			}
			if len(got) != 1 || got[0].Status != c.want || got[0].Probability == nil || got[0].Kind != difference.Performance {
				t.Errorf("gives %+v", got)
			}
		})
	}
}

// rule is a difference of a rule in one file.
func rule(id, file string, kind difference.Kind, status difference.Status, gap float64) difference.Difference {
	return difference.Difference{
		ID: "d-" + id + file + string(status), Rule: id, Kind: kind, Status: status, Severity: difference.Medium, Gap: gap, Unit: "IDR",
		Agency: observation.Ref{ID: "dlh"}, Sources: []observation.Source{{SHA256: file}},
		Explanation: document.Message{ID: "Jumlah tidak cocok.", EN: "A sum does not fit."},
	}
}

// TestOneCause: what one rule finds in one file, or of one subject in several,
// is one matter.
func TestOneCause(t *testing.T) {
	about := func(subject, file string, agency string) difference.Difference {
		d := rule("money_without_output", file, difference.Performance, difference.Counted, 0)
		d.ID, d.Subject, d.Agency.ID = "d-"+subject+file+agency, subject, agency
		return d
	}
	for situation, c := range map[string]struct {
		all  []difference.Difference
		want int
	}{
		"one file, two subjects":                {[]difference.Difference{about("Bank sampah", "f1", "dlh"), about("Taman", "f1", "dlh")}, 1},
		"one subject, two files":                {[]difference.Difference{about("Bank sampah", "f1", "dlh"), about("Bank  Sampah", "f2", "dlh")}, 1},
		"two files that a third binds together": {[]difference.Difference{about("Taman", "f1", "dlh"), about("Bank sampah", "f2", "dlh"), about("Taman", "f2", "dlh")}, 1},
		"nothing in common":                     {[]difference.Difference{about("Taman", "f1", "dlh"), about("Bank sampah", "f2", "dlh")}, 2},
		"two agencies":                          {[]difference.Difference{about("Taman", "f1", "dlh"), about("Taman", "f2", "dpupr")}, 2},
		"two files of nobody known":             {[]difference.Difference{about("Taman", "f1", ""), about("Taman", "f2", "")}, 2},
	} {
		if got := matter.Gather(matter.Input{City: city(), Differences: c.all}); len(got) != c.want {
			t.Errorf("%s: %d matters, want %d", situation, len(got), c.want)
		}
	}
}

func input() matter.Input {
	april := belief("sampah", "k1", 86)
	april.Month = april.Month.Next()
	return matter.Input{
		City:    city(),
		Beliefs: []weigh.Belief{belief("sampah", "k1", 84), april, belief("sampah", "k2", 80), belief("genangan", "k1", 50)},
		Differences: []difference.Difference{
			rule("balance", "f1", difference.DataError, difference.Counted, 1e9),
			rule("balance", "f2", difference.DataError, difference.PossibleMisreading, 9e9),
			rule("children_sum", "f1", difference.DataError, difference.Counted, 5e9),
			rule("documents_differ", "f1", difference.Definition, difference.Counted, 1e6),
		},
		Signals: []integrity.Signal{
			{Test: "slope", Version: "1", Source: "dlh", Subjects: []string{"sampah@k1"}, P: 1e-9, Sentence: document.Message{ID: "Tidak bergerak.", EN: "Does not move."}},
			{Test: "heaping", Version: "1", Source: "dlh", P: 0.0019, Sentence: document.Message{ID: "Menumpuk.", EN: "Heaps up."}},
		},
		Topics: map[string]string{"sampah@k1": "sampah"},
		Asked:  450,
		Checks: checks,
	}
}

func TestGather(t *testing.T) {
	got := matter.Gather(input())
	var shape []string
	for _, m := range got {
		shape = append(shape, strings.Join([]string{string(m.Kind), m.Differences[0].Rule, string(m.Status)}, " "))
	}
	want := []string{
		"performance evidence counted", "performance evidence counted",
		"data_error children_sum counted", "data_error balance counted", "data_error balance possible_misreading",
		"definition documents_differ counted",
		"integrity integrity_slope counted", "integrity integrity_heaping note",
	}
	if !slices.Equal(shape, want) {
		t.Errorf("gathered\n%s\nwant\n%s", strings.Join(shape, "\n"), strings.Join(want, "\n"))
	}
	first := got[0]
	if first.Rank != 1 || len(first.Differences) != 3 || first.Differences[0].Indicator.ID != "sampah" || got[1].Rank != 2 || got[2].Rank != 1 {
		t.Errorf("ranks and groups: %+v", got)
	}
	sum := 0.0
	for _, d := range first.Differences {
		sum += d.Harm * *d.Probability
	}
	if first.Differences[0].Area.ID != "k1" || first.Harm != sum {
		t.Errorf("harm %v, of its differences %v", first.Harm, sum)
	}
	if len(first.Unknown) == 0 || !strings.Contains(first.Sentence.EN, "2 areas") {
		t.Errorf("says %q, not known %q", first.Sentence.EN, first.Unknown)
	}
	for i, want := range map[int]string{6: "Waste collected in Kelurahan Satu: does not move.", 7: "Environment agency: heaps up."} {
		if got[i].Sentence.EN != want {
			t.Errorf("a signal says %q, want %q", got[i].Sentence.EN, want)
		}
	}
	if first.Visit != nil || got[2].Visit != nil {
		t.Errorf("visits %+v and %+v, where all is settled", first.Visit, got[2].Visit)
	}
	in := input()
	slices.Reverse(in.Beliefs)
	slices.Reverse(in.Differences)
	slices.Reverse(in.Signals)
	if !reflect.DeepEqual(got, matter.Gather(in)) {
		t.Error("another order of the input gives other matters")
	}
}

// TestVisitOfAMatter: what is proposed is a check of the latest month, in an area
// that somebody can go to, and one that would settle something.
func TestVisitOfAMatter(t *testing.T) {
	later := func(b weigh.Belief) weigh.Belief {
		b.Month = b.Month.Next()
		return b
	}
	for situation, c := range map[string]struct {
		beliefs []weigh.Belief
		want    string // area; empty for none
	}{
		"unsettled in the latest month":          {[]weigh.Belief{belief("sampah", "k1", 90), later(belief("sampah", "k2", 74))}, "k2"},
		"unsettled in an earlier one":            {[]weigh.Belief{belief("sampah", "k1", 74), later(belief("sampah", "k2", 95))}, ""},
		"unsettled for the city, clear for area": {[]weigh.Belief{belief("sampah", "", 74), belief("sampah", "k1", 95)}, ""},
	} {
		m := city()
		m.Cities = map[string]bool{"": true}
		got := matter.Gather(matter.Input{City: m, Beliefs: c.beliefs, Checks: checks})
		if len(got) != 1 || (got[0].Visit != nil) != (c.want != "") || c.want != "" && got[0].Visit.Area != c.want {
			t.Errorf("%s: %+v, want %q", situation, got, c.want)
		}
	}
}

// TestWords reads every sentence for accusing words.
func TestWords(t *testing.T) {
	for _, m := range matter.Gather(input()) {
		for _, s := range append([]document.Message{m.Sentence}, m.Unknown...) {
			for _, text := range []string{s.ID, s.EN} {
				if word := house.Accusing(text); word != "" || text == "" {
					t.Errorf("%q says %q", text, word)
				}
			}
		}
	}
	for report := 20.0; report <= 100; report += 5 {
		for _, b := range []weigh.Belief{belief("sampah", "k1", report), unverified(belief("sampah", "k1", report)), belief("lain", "k1", report), between(belief("sampah", "k1", report), 66, 68, 70)} {
			for _, caps := range []matter.Caps{{}, {Doubtful: true}, {Contradicts: true}} {
				_, why := matter.GradeOf(city(), &b, caps)
				for _, text := range []string{why.ID, why.EN} {
					if word := house.Accusing(text); word != "" || text == "" {
						t.Errorf("%q says %q", text, word)
					}
				}
			}
		}
	}
}
