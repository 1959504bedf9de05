package score

import (
	"slices"
	"testing"
	"time"

	"nyata/bench/cities"
)

func TestOneChangeIsTakenUp(t *testing.T) {
	form, err := cities.Named("small")
	if err != nil {
		t.Fatal(err)
	}
	lines, err := Changed(form, 1009)
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range lines {
		t.Log(l.Name, l.Figure)
		if l.Name != "one changed observation" && !l.Reached { // the time is the machine's affair
			t.Errorf("%s: %s", l.Name, l.Figure)
		}
	}
}

func TestAChangeCanMissItsBars(t *testing.T) {
	quick := slices.Repeat([]time.Duration{time.Millisecond}, 50)
	slow := slices.Concat(quick[:24], slices.Repeat([]time.Duration{time.Second}, 26))
	for name, is := range map[string]struct {
		done changed
		want []bool
	}{
		"good":                 {changed{quick, 50, 1e-12}, []bool{true, true, true}},
		"most of them slow":    {changed{slow, 50, 1e-12}, []bool{false, true, true}},
		"one changes nothing":  {changed{quick, 49, 1e-12}, []bool{true, false, true}},
		"parts do not add up":  {changed{quick, 50, 1e-6}, []bool{true, true, false}},
		"nothing was measured": {changed{}, []bool{false}},
	} {
		var got []bool
		for _, l := range is.done.lines() {
			got = append(got, l.Reached)
		}
		if !slices.Equal(got, is.want) {
			t.Errorf("%s: %v, should be %v", name, got, is.want)
		}
	}
}
