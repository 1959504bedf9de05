package satisfaction_test

import (
	"math"
	"testing"

	"pgregory.net/rapid"

	"nyata/internal/judgement/satisfaction"
)

func TestIndex(t *testing.T) {
	all := func(v int) (a satisfaction.Answers) {
		for u := range a {
			a[u] = v
		}
		return a
	}
	for name, x := range map[string]struct {
		answers []satisfaction.Answers
		want    float64
		n       int
	}{
		"everybody content":            {[]satisfaction.Answers{all(4), all(4)}, 100, 2},
		"nobody content":               {[]satisfaction.Answers{all(1)}, 25, 1},
		"nine elements weigh a ninth":  {[]satisfaction.Answers{{3, 3, 3, 3, 3, 3, 3, 3, 4}}, (8*3 + 4) / 9.0 * 25, 1},
		"blanks are left out, not nil": {[]satisfaction.Answers{{4, 0, 4, 4, 4, 4, 4, 4, 4}, {2, 2, 2, 2, 2, 2, 2, 2, 2}}, (8*3 + 2) / 9.0 * 25, 2},
		"an element nobody was asked":  {[]satisfaction.Answers{{4, 4, 4, 0, 4, 4, 4, 4, 4}}, 100, 1},
		"nobody answered":              {[]satisfaction.Answers{{}}, 0, 0},
		"answers out of range":         {[]satisfaction.Answers{{5, 9, -1, 0, 0, 0, 0, 0, 3}}, 75, 1},
	} {
		got := satisfaction.Of(x.answers)
		if math.Abs(got.Value-x.want) > 1e-12 || got.Respondents != x.n {
			t.Errorf("%s: %v of %d, want %v of %d", name, got.Value, got.Respondents, x.want, x.n)
		}
	}
}

// The weight is a ninth: the round 0.111 of some city services gives 99.9 where
// everybody answers 4.
func TestWeightIsExact(t *testing.T) {
	if got := satisfaction.Of([]satisfaction.Answers{{4, 4, 4, 4, 4, 4, 4, 4, 4}}).Value; got != 100 {
		t.Errorf("%v, want 100", got)
	}
}

func TestLetters(t *testing.T) {
	for value, want := range map[float64]string{
		100: "A", 88.31: "A", 88.3099: "B", 88.305: "B", 76.61: "B", 76.605: "C", 76.60: "C", 65: "C", 64.9999: "D", 64.94: "D", 25: "D", 24.9: "", 0: "",
		62.51: "D", 81.26: "B", // bounds of the repealed decree of 2004
	} {
		if got := satisfaction.Letter(value); got != want {
			t.Errorf("%v: %s, want %s", value, got, want)
		}
	}
}

func TestLowest(t *testing.T) {
	x := satisfaction.Of([]satisfaction.Answers{{4, 2, 3, 0, 4, 1, 2, 4, 4}})
	var got []int
	for _, e := range x.Lowest(3) {
		got = append(got, e.Number)
	}
	if len(got) != 3 || got[0] != 6 || got[1] != 2 || got[2] != 7 {
		t.Errorf("%v, want 6, 2, 7", got)
	}
}

func TestAnswerUpNeverLowersTheIndex(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		all := make([]satisfaction.Answers, rapid.IntRange(1, 20).Draw(t, "respondents"))
		for i := range all {
			for u := range all[i] {
				all[i][u] = rapid.IntRange(0, 4).Draw(t, "answer")
			}
		}
		before := satisfaction.Of(all).Value
		i, u := rapid.IntRange(0, len(all)-1).Draw(t, "who"), rapid.IntRange(0, 8).Draw(t, "element")
		if all[i][u] == 0 || all[i][u] == 4 {
			return
		}
		all[i][u]++
		after := satisfaction.Of(all).Value
		if after < before {
			t.Fatalf("%v became %v", before, after)
		}
		if after < 25 || after > 100+1e-9 {
			t.Fatalf("%v is no index", after)
		}
	})
}
