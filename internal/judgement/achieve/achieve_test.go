package achieve

import (
	"math"
	"testing"

	"pgregory.net/rapid"

	"nyata/internal/record/indicator"
)

func TestOf(t *testing.T) {
	for _, c := range []struct {
		situation        string
		polarity         indicator.Polarity
		target, reported float64
		want             float64
		method           Method
	}{
		{"higher is better, three quarters reached", indicator.Up, 80, 60, 75, HigherBetter},
		{"higher is better, beyond the target", indicator.Up, 50, 75, 150, HigherBetter},
		{"poverty below its target", indicator.Down, 5, 4, 120, LowerBetter},
		{"poverty above its target", indicator.Down, 5, 6, 80, LowerBetter},
		{"waiting three times too long is nothing achieved", indicator.Down, 10, 30, 0, LowerBetter},
		{"kept as it was", indicator.Flat, 12, 12, 100, Maintained},
	} {
		t.Run(c.situation, func(t *testing.T) {
			got, ok := Of(c.polarity, c.target, c.reported)
			if !ok || got.Percent != c.want || got.Method != c.method {
				t.Errorf("got %+v, %v; want %v %v", got, ok, c.want, c.method)
			}
		})
	}
	if _, ok := Of(indicator.Up, 0, 5); ok {
		t.Error("a target of zero has no achievement")
	}
}

// The regulation's own example prints 113 % for 92 against 80–90; by its
// formula it is 92/90.
func TestBetween(t *testing.T) {
	for _, c := range []struct {
		situation           string
		low, high, reported float64
		want                float64
		defined             bool
	}{
		{"above the range, against its upper end", 80, 90, 92, 102.22, true},
		{"inside the range", 80, 90, 85, 100, true},
		{"on its upper end", 80, 90, 90, 100, true},
		{"below the range, against its lower end", 80, 90, 60, 75, true},
		{"above a range that ends at zero has no measure", -5, 0, 3, 0, false},
	} {
		t.Run(c.situation, func(t *testing.T) {
			got, ok := Between(c.low, c.high, c.reported)
			if ok != c.defined || math.Abs(got.Percent-c.want) > 0.005 {
				t.Errorf("got %v, %v; want %v, %v", got.Percent, ok, c.want, c.defined)
			}
		})
	}
}

func TestInversely(t *testing.T) {
	if got, ok := Inversely(5, 4); !ok || got.Percent != 125 || got.Method != Inverse {
		t.Errorf("4 against 5: got %+v, %v", got, ok)
	}
	if _, ok := Inversely(5, 0); ok {
		t.Error("nothing reported has no inverse")
	}
}

func TestGraded(t *testing.T) {
	for _, c := range []struct {
		situation        string
		target, reported string
		want             float64
		defined          bool
	}{
		{"the opinion aimed at", "WTP", "WTP", 100, true},
		{"one opinion below", "WTP", "WDP", 75, true},
		{"the words for the same opinion", "Wajar Tanpa Pengecualian", "WTP", 100, true},
		{"SAKIP grade BB against A", "A", "BB", 83.33, true},
		{"better than aimed at", "B", "A", 150, true},
		{"in any spelling", " sangat  BAIK ", "Sangat Baik", 100, true},
		{"grades of two scales", "WTP", "BB", 0, false},
		{"a word that is no grade", "tinggi sekali", "rendah", 0, false},
		{"the same word, known or not", "tercapai", "tercapai", 100, true},
		{"nothing printed", "", "A", 0, false},
	} {
		t.Run(c.situation, func(t *testing.T) {
			got, ok := Graded(c.target, c.reported)
			if ok != c.defined || math.Abs(got.Percent-c.want) > 0.005 {
				t.Errorf("got %v, %v; want %v, %v", got.Percent, ok, c.want, c.defined)
			}
		})
	}
}

func TestReportedEqualToTargetIsExactly100(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		v := rapid.Float64Range(-1e15, 1e15).Filter(func(v float64) bool { return v != 0 }).Draw(t, "target")
		for _, p := range []indicator.Polarity{indicator.Up, indicator.Down, indicator.Flat} {
			if got, ok := Of(p, v, v); !ok || got.Percent != 100 {
				t.Fatalf("%s: reported = target = %v gives %v", p, v, got.Percent)
			}
		}
		if got, ok := Between(v, v, v); !ok || got.Percent != 100 {
			t.Fatalf("range: got %v", got.Percent)
		}
		if got, ok := Inversely(v, v); !ok || got.Percent != 100 {
			t.Fatalf("inverse: got %v", got.Percent)
		}
	})
}

// Any grade of any scale, held against itself, is reached.
func TestGradeEqualToTargetIsExactly100(t *testing.T) {
	for _, s := range scales {
		for _, names := range s.Grades {
			for _, a := range names {
				for _, b := range names {
					if got, ok := Graded(a, b); !ok || got.Percent != 100 {
						t.Errorf("%s: %q against %q gives %v, %v", s.Name, b, a, got.Percent, ok)
					}
				}
			}
		}
	}
}

// More never achieves less where higher is better, and never more where lower
// is.
func TestAchievementFollowsItsDirection(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		target := rapid.Float64Range(0.001, 1e9).Draw(t, "target")
		a := rapid.Float64Range(0, 1e9).Draw(t, "a")
		b := a + rapid.Float64Range(0, 1e9).Draw(t, "more")
		up1, _ := Of(indicator.Up, target, a)
		up2, _ := Of(indicator.Up, target, b)
		down1, _ := Of(indicator.Down, target, a)
		down2, _ := Of(indicator.Down, target, b)
		if up2.Percent < up1.Percent || down2.Percent > down1.Percent || down2.Percent < 0 {
			t.Fatalf("target %v: %v gives %v up, %v down; %v gives %v up, %v down", target, a, up1.Percent, down1.Percent, b, up2.Percent, down2.Percent)
		}
	})
}
