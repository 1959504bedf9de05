package score

import (
	"fmt"
	"math"
	"os"
	"slices"
	"time"

	"nyata/bench/cities"
	"nyata/internal/adapters/claims"
	"nyata/internal/judgement/estimate"
)

// mostChange is the most that taking up one changed observation may take, in the
// middle of all: on a shared machine the slowest tell of the others.
const mostChange = 5 * time.Millisecond

// changes is how many observations are changed, one after the other.
const changes = 50

// Changed measures, in the engine itself and on a city, how long it takes to
// take up one survey that is corrected by one answer: from the observation to
// the new cells of its series.
func Changed(form cities.Form, seed uint64) ([]Line, error) {
	dir, err := os.MkdirTemp("", "nyata-city")
	if err != nil {
		return nil, err
	}
	defer func() { _ = os.RemoveAll(dir) }() // a folder of this city alone
	if err := cities.New(form, seed).WriteInput(dir); err != nil {
		return nil, err
	}
	read, err := claims.Read(dir)
	if err != nil {
		return nil, err
	}
	fit := estimate.Fit(read.Input, estimate.Options{Seed: 1})
	done, err := change(fit, read.Input)
	if err != nil {
		return nil, err
	}
	return done.lines(), nil
}

// changed is what became of the changes.
type changed struct {
	took  []time.Duration
	moved int     // estimates of the month of the survey that are others than before
	gap   float64 // most by which contributions fail to add up to an estimate, on the link scale
}

// series tells one from another.
type series struct{ indicator, area string }

// change corrects one survey in each of many series, one after the other.
func change(fit *estimate.Result, in estimate.Input) (changed, error) {
	var done changed
	by := map[series][]estimate.Claim{}
	var surveyed []series
	for _, c := range in.Claims {
		at := series{c.Indicator, c.Area}
		by[at] = append(by[at], c)
		if c.Kind == estimate.Survey && (len(surveyed) == 0 || surveyed[len(surveyed)-1] != at) {
			surveyed = append(surveyed, at)
		}
	}
	for i := range min(changes, len(surveyed)) {
		at := surveyed[i*len(surveyed)/min(changes, len(surveyed))]
		corrected := slices.Clone(by[at])
		j := slices.IndexFunc(corrected, func(c estimate.Claim) bool { return c.Kind == estimate.Survey })
		if corrected[j].Hits > 0 {
			corrected[j].Hits--
		} else {
			corrected[j].Hits++
		}
		before, _ := fit.Explain(at.indicator, at.area, corrected[j].Month)
		start := time.Now()
		if _, err := fit.Again(at.indicator, at.area, corrected); err != nil {
			return done, fmt.Errorf("indicator %s, area %s: %w", at.indicator, at.area, err)
		}
		done.took = append(done.took, time.Since(start))
		after, _ := fit.Explain(at.indicator, at.area, corrected[j].Month)
		if before.Estimate != after.Estimate {
			done.moved++
		}
		sum := after.Usual
		for _, part := range after.Parts {
			sum += part.Contribution
		}
		done.gap = max(done.gap, math.Abs(sum-after.Estimate))
	}
	return done, nil
}

func (c changed) lines() []Line {
	if len(c.took) == 0 {
		return []Line{{Name: "one changed observation", Figure: "no survey to change", Bar: "<= 5 ms", Judged: true}}
	}
	took := slices.Sorted(slices.Values(c.took))
	middle, tenth := took[len(took)/2], took[len(took)*9/10]
	ms := func(d time.Duration) float64 { return float64(d) / float64(time.Millisecond) }
	return []Line{
		{
			Name:   "one changed observation",
			Figure: fmt.Sprintf("median %.2f ms, nine in ten within %.2f ms", ms(middle), ms(tenth)),
			Bar:    fmt.Sprintf("<= %.0f ms", ms(mostChange)), Judged: true, Reached: middle <= mostChange,
		},
		{Name: "estimates it moves", Figure: fmt.Sprintf("%d of %d", c.moved, len(took)), Bar: "all", Judged: true, Reached: c.moved == len(took)},
		{Name: "contributions against the estimate", Figure: fmt.Sprintf("off by %.1e at most", c.gap), Bar: "<= 1e-09", Judged: true, Reached: c.gap <= 1e-9},
	}
}
