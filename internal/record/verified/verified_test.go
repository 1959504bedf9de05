package verified_test

import (
	"testing"

	"pgregory.net/rapid"

	"nyata/internal/record/verified"
)

func number(v float64) *float64 { return &v }

func figure(area string, v float64) verified.Figure {
	return verified.Figure{Metric: "roads:reported", Area: area, Period: "2025", Raw: "x", Value: &v, Unit: "km", File: "a.pdf", Page: 3}
}

func TestCompare(t *testing.T) {
	kept := verified.Question{ID: "q", Figures: []verified.Figure{figure("north", 12), figure("south", 5)}, Result: number(17), Unit: "km"}
	moved := figure("south", 5)
	moved.File, moved.Page = "b.pdf", 9
	for _, test := range []struct {
		name    string
		now     []verified.Figure
		result  *float64
		state   verified.State
		changes int
		check   func(verified.Check) bool
	}{
		{name: "the same figures", now: kept.Figures, result: number(17), state: verified.Unchanged},
		{name: "the same figures in another order", now: []verified.Figure{kept.Figures[1], kept.Figures[0]}, result: number(17), state: verified.Unchanged},
		{name: "the same value on another page", now: []verified.Figure{kept.Figures[0], moved}, result: number(17), state: verified.Unchanged},
		{name: "another value", now: []verified.Figure{figure("north", 13), kept.Figures[1]}, result: number(18), state: verified.Changed, changes: 1, check: func(c verified.Check) bool {
			return *c.Changes[0].Then.Value == 12 && *c.Changes[0].Now.Value == 13 && *c.Result == 18
		}},
		{name: "a figure that is gone", now: kept.Figures[:1], result: number(12), state: verified.Changed, changes: 1, check: func(c verified.Check) bool { return c.Changes[0].Now == nil }},
		{name: "a figure more", now: append([]verified.Figure{figure("east", 1)}, kept.Figures...), result: number(18), state: verified.Changed, changes: 1, check: func(c verified.Check) bool { return c.Changes[0].Then == nil }},
		{name: "nothing any more", state: verified.Changed, changes: 2},
		{name: "only what is computed", now: kept.Figures, result: number(20), state: verified.Changed},
		{name: "another unit", now: []verified.Figure{{Metric: "roads:reported", Area: "north", Period: "2025", Raw: "x", Value: number(12), Unit: "m"}, kept.Figures[1]}, result: number(17), state: verified.Changed, changes: 1},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := kept.Compare(test.now, test.result)
			if c.State != test.state || len(c.Changes) != test.changes {
				t.Fatalf("%s with %d changes, want %s with %d", c.State, len(c.Changes), test.state, test.changes)
			}
			if test.check != nil && !test.check(c) {
				t.Errorf("%+v", c.Changes)
			}
		})
	}
}

// Every figure of then and of now is either the same or stands in one change.
func TestCompareLosesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		some := func(name string) []verified.Figure {
			return rapid.SliceOfN(rapid.Custom(func(t *rapid.T) verified.Figure {
				return figure(rapid.SampledFrom([]string{"a", "b"}).Draw(t, "area"), float64(rapid.IntRange(0, 3).Draw(t, "value")))
			}), 0, 6).Draw(t, name)
		}
		then, now := some("then"), some("now")
		c := verified.Question{Figures: then}.Compare(now, nil)
		before, after := 0, 0
		for _, x := range c.Changes {
			if x.Then != nil {
				before++
			}
			if x.Now != nil {
				after++
			}
		}
		if len(then)-before != len(now)-after || len(then)-before < 0 {
			t.Fatalf("%d then, %d now, changes of %d and %d", len(then), len(now), before, after)
		}
		if same := (verified.Question{Figures: then}).Compare(then, nil); same.State != verified.Unchanged {
			t.Fatalf("the same figures are %s", same.State)
		}
	})
}
