package practice

import (
	"fmt"
	"io/fs"
	"math"
	"strings"
	"testing"

	"nyata/city"
	"nyata/internal/adapters/pack"
	"nyata/internal/record/indicator"
	"nyata/internal/record/reference"
)

func plansOf(t *testing.T, seed uint64) []*plan {
	t.Helper()
	sub, err := fs.Sub(city.Packs, "contoh")
	if err != nil {
		t.Fatal(err)
	}
	c, err := pack.Load(sub)
	if err != nil {
		t.Fatal(err)
	}
	plans, err := newPlans(seed, c)
	if err != nil {
		t.Fatal(err)
	}
	return plans
}

// Before anything is planted, the plans contradict nothing: this is what makes
// the truth list complete.
func TestPlansAreCleanBeforePlanting(t *testing.T) {
	for seed := range uint64(8) {
		for _, p := range plansOf(t, seed) {
			checkClean(t, fmt.Sprintf("seed %d %s %d", seed, p.agency.ID, p.year), p, map[string]bool{})
		}
	}
}

// After planting, the figures still add up everywhere, and only the lines that
// were changed on purpose overspend or lack an output.
func TestPlantingChangesOnlyWhatItLists(t *testing.T) {
	for seed := range uint64(8) {
		plans := plansOf(t, seed)
		changed := map[string]bool{}
		for _, m := range plant(plans) {
			changed[m.agency+fmt.Sprint(m.year)+m.code] = true
		}
		for _, p := range plans {
			checkClean(t, fmt.Sprintf("seed %d %s %d planted", seed, p.agency.ID, p.year), p, changed)
		}
	}
}

func checkClean(t *testing.T, where string, p *plan, changed map[string]bool) {
	t.Helper()
	for _, l := range p.root.lines() {
		for q := range 4 {
			sum := int64(0)
			for _, c := range l.children {
				sum += c.spent[q]
			}
			if len(l.children) > 0 && sum != l.spent[q] {
				t.Errorf("%s %s: quarter %d is %d, its parts %d", where, l.code, q+1, l.spent[q], sum)
			}
		}
		if changed[p.agency.ID+fmt.Sprint(p.year)+l.code] {
			continue
		}
		if l.spentTo(4) > l.budget || l.budget <= 0 {
			t.Errorf("%s %s: spent %d of %d", where, l.code, l.spentTo(4), l.budget)
		}
		for _, ms := range l.measures {
			checkMeasure(t, where+" "+l.code+" "+ms.name, p, l, ms)
		}
	}
}

func checkMeasure(t *testing.T, where string, p *plan, l *line, ms *measure) {
	t.Helper()
	if l.level == reference.SubActivity {
		for q := range p.quarters {
			if (ms.done[q] > 0) != (l.spent[q] > 0) {
				t.Errorf("%s: quarter %d has output %v and money %d", where, q+1, ms.done[q], l.spent[q])
			}
		}
	}
	for q := 1; q < p.quarters; q++ {
		a, b := ms.done[q-1], ms.done[q]
		if a > 0 && b > 0 && ms.polarity != indicator.Range && ms.id != "pendapatan-asli-daerah" && (a/b > 8 || b/a > 8) {
			t.Errorf("%s: jumps from %v to %v", where, a, b)
		}
	}
	for q := 1; q <= p.quarters; q++ {
		if ms.unit == "%" && ms.grade == "" && ms.doneTo(q) > 105 {
			t.Errorf("%s: %v %%", where, ms.doneTo(q))
		}
	}
	if a, ok := ms.achievement(ms.doneTo(p.quarters), ms.targetIn(p.quarters)); !ok || a < 60 || a > 115 {
		if p.quarters == 4 || !ms.sum {
			t.Errorf("%s: achievement %v (%v)", where, a, ok)
		}
	}
}

// R = T gives exactly 100 for every polarity.
func TestAchievementOfTheTargetIsHundred(t *testing.T) {
	for _, pol := range []indicator.Polarity{indicator.Up, indicator.Down, indicator.Flat} {
		for _, goal := range []string{"0,36", "7", "1.234", "92,5"} {
			ms := &measure{polarity: pol}
			r, _, _ := parseDecimal(goal)
			if a, ok := ms.achievement(r, goal); !ok || math.Abs(a-100) > 1e-9 {
				t.Errorf("%s %s: %v %v", pol, goal, a, ok)
			}
		}
	}
	ranged := &measure{polarity: indicator.Range}
	for r, want := range map[float64]float64{80: 100, 85: 100, 90: 100, 40: 50, 92: 92.0 / 90 * 100} {
		if a, ok := ranged.achievement(r, "80-90"); !ok || math.Abs(a-want) > 1e-9 {
			t.Errorf("80-90 with %v: %v, want %v", r, a, want)
		}
	}
}

func TestDecimalsReadBackWhatTheyWrite(t *testing.T) {
	for x, decimals := range map[float64]int{0: 0, 7: 0, 1234: 0, 1234567.89: 2, 0.5: 1, 99.99: 2} {
		s := decimal(x, decimals)
		back, d, ok := parseDecimal(s)
		if !ok || back != x || d != decimals {
			t.Errorf("%v → %q → %v with %d decimals", x, s, back, d)
		}
	}
	for _, s := range []string{"BB", "80-90", "WTP", ""} {
		if _, _, ok := parseDecimal(s); ok {
			t.Errorf("%q was read as a number", s)
		}
	}
}

// No two paragraphs of the terms of reference are near-duplicates, except the
// two that are copied on purpose, and those are long enough to count.
func TestParagraphsDifferUnlessCopied(t *testing.T) {
	all, err := briefs()
	if err != nil {
		t.Fatal(err)
	}
	type text struct{ where, body string }
	var texts []text
	copied := 0
	for _, b := range all {
		if b.copied {
			copied++
			for _, before := range all {
				if before.agency == b.agency && before.year == b.year-1 {
					if n := len(strings.Fields(before.text[0])); n < 42 || !strings.Contains(before.text[0], "2025") {
						t.Errorf("%s: the copied paragraph has %d words", b.agency, n)
					}
				}
			}
		}
		for i, s := range b.text {
			if s != "" {
				texts = append(texts, text{fmt.Sprintf("%s %d %d", b.agency, b.year, i), s})
			}
		}
	}
	if copied != 2 {
		t.Errorf("%d paragraphs are copied", copied)
	}
	for i, a := range texts {
		for _, b := range texts[:i] {
			if s := likeness(a.body, b.body); s > 0.3 {
				t.Errorf("%s and %s are alike by %.0f %%", a.where, b.where, s*100)
			}
		}
	}
}

// likeness is the share of runs of four words that two texts have in common.
func likeness(a, b string) float64 {
	runs := func(s string) map[string]bool {
		w, out := strings.Fields(strings.ToLower(s)), map[string]bool{}
		for i := range max(0, len(w)-3) {
			out[strings.Join(w[i:i+4], " ")] = true
		}
		return out
	}
	x, y := runs(a), runs(b)
	both := 0
	for r := range x {
		if y[r] {
			both++
		}
	}
	if len(x) == 0 || len(y) == 0 {
		return 0
	}
	return float64(both) / float64(min(len(x), len(y)))
}
