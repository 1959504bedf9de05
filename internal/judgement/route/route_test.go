package route_test

import (
	"math"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"nyata/internal/judgement/route"
)

var examples = []route.Example{
	{Text: "Sampah menumpuk di gang", Topic: "sampah", Hints: []string{"sampah"}},
	{Text: "Bak sampah penuh", Topic: "sampah", Hints: []string{"sampah"}},
	{Text: "Jalan berlubang dalam", Topic: "jalan"},
	{Text: "Aspal jalan hancur", Topic: "jalan"},
	{Text: "Air ledeng mati", Topic: "air-bersih"},
}

func TestRank(t *testing.T) {
	m := route.Learn(examples)
	for text, want := range map[string]string{
		"tumpukan sampah":      "sampah",
		"jalannya berlubang":   "jalan",
		"ledeng di rumah mati": "air-bersih",
	} {
		if got := m.Rank(text, nil)[0]; got.Topic != want {
			t.Errorf("%q: %v, want %s", text, got, want)
		}
	}
}

// Choices are of every topic, in falling order, and sum to 1, whatever is asked.
func TestChoicesAreProbabilities(t *testing.T) {
	m, again := route.Learn(examples), route.Learn(examples)
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.String().Draw(t, "text")
		got := m.Rank(text, nil)
		sum := 0.0
		for i, c := range got {
			sum += c.P
			if c.P < 0 || c.P > 1 || math.IsNaN(c.P) || i > 0 && c.P > got[i-1].P {
				t.Fatalf("%v", got)
			}
		}
		if len(got) != 3 || math.Abs(sum-1) > 1e-9 {
			t.Fatalf("%v", got)
		}
		if !slices.Equal(got, again.Rank(text, nil)) {
			t.Fatal("the same examples give another model")
		}
	})
}

func TestLearnedIsInOrderOfDays(t *testing.T) {
	all := route.Learned()
	if len(all) != 272 {
		t.Errorf("%d complaints", len(all))
	}
	if !slices.IsSortedFunc(all, func(a, b route.Sorted) int { return cmpDay(a.Day, b.Day) }) {
		t.Error("not in the order of days: a split by time would look ahead")
	}
}

func cmpDay(a, b string) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}
