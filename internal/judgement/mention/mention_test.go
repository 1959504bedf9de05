package mention_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"nyata/internal/ground/figure"
	"nyata/internal/ground/period"
	"nyata/internal/judgement/mention"
	"nyata/internal/record/observation"
)

// said is a mention: "file value unit action year place object".
func said(line string) observation.Candidate {
	f := strings.Split(line, "|")
	for i := range f {
		f[i] = strings.TrimSpace(f[i])
	}
	c := observation.Candidate{
		Source: observation.Source{File: f[0]}, Figure: figure.Parse(f[1], figure.Indonesian),
		Narrative: &observation.Narrative{Action: f[2], Place: f[4], Object: f[5]},
	}
	if f[3] != "" {
		c.Period, _ = period.ParseISO(f[3])
	}
	return c
}

func TestGroups(t *testing.T) {
	for _, c := range []struct {
		situation string
		lines     []string
		want      string
	}{
		{
			"once in km, once in m",
			[]string{"a|1,25 km|built|2025|Kelurahan Mega Lipat|panjang Jalan Pelangi", "b|1.250 m|built|2025|Kel. Mega Lipat|Jalan Pelangi"},
			"0+[1] same_amount_other_unit same_place same_object other_document",
		},
		{"planned in the KAK, built in the report", []string{"a|2 km|planned|2025|X|jalan", "b|2 km|built|2025|X|jalan"}, "0 1"},
		{"two villages", []string{"a|2 km|built|2025|Kelurahan A|jalan", "a|2 km|built|2025|Kelurahan B|jalan"}, "0 1"},
		{"two years", []string{"a|2 km|built|2024|X|jalan", "a|2 km|built|2025|X|jalan"}, "0 1"},
		{"another thing", []string{"a|2 unit|built|2025|X|jembatan", "b|2 unit|built|2025|X|pompa"}, "0 1"},
		{"rounded in km", []string{"a|1.236 m|built|2025|X|jalan", "b|1,2 km|built|2025|X|jalan"}, "0+[1] same_amount_rounded same_place same_object other_document"},
		{"not what it could round to", []string{"a|1.290 m|built|2025|X|jalan", "b|1,2 km|built|2025|X|jalan"}, "0 1"},
		{"two lengths in metres that are close", []string{"a|1.250 m|built|2025|X|jalan", "b|1.251 m|built|2025|X|jalan"}, "0 1"},
		{"the one that says more is kept", []string{"a|2 km|built|||jalan", "b|2 km|built|2025|X|jalan"}, "1+[0] same_amount place_unknown same_object year_unknown other_document"},
		{"an amount alone", []string{"a|2 km|built|||", "b|2 km|built|||"}, "0 1"},
	} {
		t.Run(c.situation, func(t *testing.T) {
			var all []observation.Candidate
			for _, l := range c.lines {
				all = append(all, said(l))
			}
			var got []string
			for _, g := range mention.Groups(all) {
				s := fmt.Sprint(g.Kept)
				if len(g.Others) > 0 {
					s += fmt.Sprintf("+%v %s", g.Others, strings.Join(g.Reasons, "; "))
				}
				got = append(got, s)
			}
			if strings.Join(got, " ") != c.want {
				t.Errorf("groups %q, want %q", strings.Join(got, " "), c.want)
			}
		})
	}
}

func TestGroupsLoseNoMention(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var all []observation.Candidate
		for range rapid.IntRange(0, 12).Draw(t, "n") {
			all = append(all, said(strings.Join([]string{
				rapid.SampledFrom([]string{"a", "b"}).Draw(t, "file"), rapid.SampledFrom([]string{"1 km", "1.000 m", "2 unit"}).Draw(t, "amount"),
				rapid.SampledFrom([]string{"built", "planned"}).Draw(t, "action"), rapid.SampledFrom([]string{"", "2025"}).Draw(t, "year"),
				rapid.SampledFrom([]string{"", "X"}).Draw(t, "place"), rapid.SampledFrom([]string{"", "jalan", "saluran"}).Draw(t, "object"),
			}, "|")))
		}
		var met []int
		for _, g := range mention.Groups(all) {
			met = append(append(met, g.Kept), g.Others...)
			if len(g.Others) != len(g.Reasons) || slices.Contains(g.Reasons, "") {
				t.Fatalf("group %+v lacks a reason", g)
			}
			for _, o := range g.Others {
				if all[o].Narrative.Action != all[g.Kept].Narrative.Action {
					t.Fatalf("planned and built in one group: %+v", g)
				}
			}
		}
		slices.Sort(met)
		for i, m := range met {
			if i != m {
				t.Fatalf("mentions %v of %d", met, len(all))
			}
		}
		if len(met) != len(all) {
			t.Fatalf("%d of %d mentions are in a group", len(met), len(all))
		}
	})
}

func TestSum(t *testing.T) {
	for _, c := range []struct {
		situation string
		lines     []string
		want      string
	}{
		{"km and m, in the unit of the first", []string{"a|1,25 km|built|||jalan", "a|750 m|built|||jalan"}, "2 km of 2"},
		{"with a range", []string{"a|3-5 unit|planned|||pompa", "a|2 unit|planned|||pompa"}, "5..7 unit of 2"},
		{"percentages", []string{"a|50%|other|||x"}, "mention.no_sum"},
		{"metres and units", []string{"a|5 m|built|||x", "a|5 unit|built|||x"}, "mention.units_differ"},
		{"planned beside built", []string{"a|5 m|built|||x", "a|5 m|planned|||x"}, "mention.actions_differ"},
		{"nothing", nil, "mention.no_rows"},
	} {
		var all []observation.Candidate
		for _, l := range c.lines {
			all = append(all, said(l))
		}
		sum, err := mention.Sum(all)
		got := fmt.Sprintf("%g %s of %d", sum.Figure.Value, sum.Figure.Unit, sum.Rows)
		if sum.Figure.Kind == figure.Range {
			got = fmt.Sprintf("%g..%g %s of %d", sum.Figure.Low, sum.Figure.High, sum.Figure.Unit, sum.Rows)
		}
		if err != nil {
			got = err.Error()
		}
		if !strings.Contains(got, c.want) {
			t.Errorf("%s: %q, want %q", c.situation, got, c.want)
		}
	}
}
