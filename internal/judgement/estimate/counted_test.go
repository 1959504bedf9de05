package estimate

import (
	"math/rand/v2"
	"testing"
)

// reporting is a layout of one agency with areas whose figure of a month is given.
func reporting(areas, months int, figure func(area, month int) float64) *layout {
	l := &layout{indicators: []string{"0"}, byIndicator: [][]int{nil}, months: months}
	for a := range areas {
		var s series
		for t := range months {
			if (t+a)%11 != 0 { // some never come
				s.obs = append(s.obs, observation{t: int32(t), kind: Report, value: figure(a, t)})
			}
		}
		settle(&s)
		l.series = append(l.series, s)
		l.byIndicator[0] = append(l.byIndicator[0], a)
	}
	l.groupAgencies()
	l.countings()
	return l
}

func TestHowOftenAnAgencyCounts(t *testing.T) {
	const areas, months = 5, 48
	drawn := func(of func(month int) int) func(int, int) float64 {
		return func(a, t int) float64 { return rand.New(rand.NewPCG(uint64(a), uint64(of(t)))).Float64() }
	}
	changes := make([]int, months) // at odd times, and in every area at others
	for t := 1; t < months; t++ {
		changes[t] = changes[t-1]
		if rand.New(rand.NewPCG(9, uint64(t))).Float64() < 0.09 {
			changes[t]++
		}
	}
	for name, c := range map[string]struct {
		of   func(month int) int
		want int
	}{
		"every month":           {func(t int) int { return t }, 1},
		"once a year, in April": {func(t int) int { return (t + 9) / 12 }, 12},
		"once a quarter":        {func(t int) int { return t / 3 }, 3},
		"copied at odd times":   {func(t int) int { return changes[t] }, 1},
		"always the same":       {func(int) int { return 0 }, 1},
	} {
		t.Run(name, func(t *testing.T) {
			l := reporting(areas, months, drawn(c.of))
			if got := l.counts[0].period; got != c.want {
				t.Fatalf("period %d, want %d", got, c.want)
			}
			for a := range l.series {
				if got, most := len(l.series[a].reports), months/c.want+1; c.want > 1 && got > most {
					t.Errorf("area %d has %d figures that say something new, want at most %d", a, got, most)
				}
			}
		})
	}
}

func TestWhoseFiguresAreWhose(t *testing.T) {
	l := reporting(4, 30, func(a, t int) float64 {
		if a == 3 {
			a = 2 // sends in what its neighbour reports
		}
		if a == 1 {
			return 0.95 // round, and the same for ever
		}
		return float64(int(1000*rand.New(rand.NewPCG(uint64(a), uint64(t))).Float64())) / 1000
	})
	for a := range l.series {
		for b := range a {
			want := a == 3 && b == 2
			if got := alike(&l.series[a], &l.series[b]); got != want {
				t.Errorf("areas %d and %d alike: %v, want %v", a, b, got, want)
			}
		}
	}
	if alike(&l.series[1], &l.series[1]) {
		t.Error("round figures that never change are taken for copies")
	}
}

// TestFiguresThatMayBeAnothersTellNothingOfWidths: of a pair the one is silenced
// and neither tells how evidence fits, since the wrong one may have been kept.
func TestFiguresThatMayBeAnothersTellNothingOfWidths(t *testing.T) {
	l := reporting(3, 30, func(a, t int) float64 {
		if a == 2 {
			a = 1
		}
		return float64(int(1000*rand.New(rand.NewPCG(uint64(a), uint64(t))).Float64())) / 1000
	})
	f := &fit{layout: l, services: make([]service, 1), tracks: make([]track, len(l.series))}
	for i := range f.tracks {
		f.tracks[i].theta, f.tracks[i].known = make([]float64, 30), make([]float64, 30)
	}
	f.silenceCopies()
	silenced := 0
	for i, s := range f.series {
		if s.silenced {
			silenced++
		}
		if want := i > 0; s.twin != want {
			t.Errorf("area %d is one of a pair: %v, want %v", i, s.twin, want)
		}
	}
	if silenced != 1 {
		t.Errorf("%d areas are silenced, want 1", silenced)
	}
}
