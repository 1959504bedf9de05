package forecast

import (
	"fmt"
	"math"
	"slices"

	"nyata/internal/ground/period"
	"nyata/internal/record/document"
)

// Change is a period from which a series runs on another level or in another
// direction than before.
type Change struct {
	Period period.Period // first period of the new course
	At     int           // its place in the series, from 0
	Before float64       // where the old course stands just before
	After  float64       // where the new course begins
}

// Changes are the changes of course of a series, in order of time.
type Changes struct {
	Found    []Change
	Abstains document.Message // why none were looked for; empty otherwise
}

// penalty is what one more parameter must improve n·log(variance) by, in units
// of log(n). It is the smallest step of one half with which fewer than one in
// a hundred simulated series without any change is given one, whether it is
// level, rising or rising steeply, and however its errors hang together
// (make bench ONLY=changes). No annotated series was used to choose it.
const penalty = 2.5

const (
	fewestForChange = 12 // observed values
	mostParts       = 12 // stretches a series is divided into at most
)

// FindChanges looks for changes of course. A series is a number of stretches,
// each on a level of its own, or each on a straight line of its own; season is
// taken out first. For each number of stretches the best division is found
// exactly; which number holds is decided by an information criterion on the
// errors' unpredictable part, so that errors that hang together over time do
// not look like changes.
func FindChanges(s Series) Changes {
	if n := observed(s.Values); n < fewestForChange {
		return Changes{Abstains: document.Message{
			ID: fmt.Sprintf("Perubahan arah belum dapat dicari: baru ada %d nilai, paling sedikit perlu %d.", n, fewestForChange),
			EN: fmt.Sprintf("Changes of course cannot be looked for yet: there are %d values, at least %d are needed.", n, fewestForChange),
		}}
	}
	season := plainSeason(s.Values, s.Season())
	values := season.remove(s.Values)
	at, straight := divide(values)
	var out Changes
	starts := append([]int{0}, at...)
	for i, c := range at {
		end := len(values)
		if i+1 < len(at) {
			end = at[i+1]
		}
		p := s.First
		for range c {
			p = p.Next()
		}
		before, _ := course(values[starts[i]:c], straight)
		_, after := course(values[c:end], straight)
		out.Found = append(out.Found, Change{Period: p, At: c, Before: season.restore(before, c), After: season.restore(after, c)})
	}
	return out
}

// plainSeason is the season of a series whose steps from one value to the next
// are seasonal. Values themselves that rise, or change their level once, look
// seasonal without being so.
func plainSeason(values []float64, season int) *seasonal {
	full := bridged(values)
	steps := make([]float64, 0, len(full))
	for i := 1; i < len(full); i++ {
		steps = append(steps, full[i]-full[i-1])
	}
	if season < 2 || len(steps) <= season || !isSeasonal(steps, season, Naive2.Certainty) {
		return nil
	}
	return House.seasonOf(values, season)
}

// course is where a stretch ends and where it begins.
func course(values []float64, straight bool) (end, start float64) {
	if intercept, slope := line(values); straight && !math.IsNaN(slope) {
		return intercept + slope*float64(len(values)-1), intercept
	}
	sum, n := 0.0, 0.0
	for _, v := range values {
		if !math.IsNaN(v) {
			sum += v
			n++
		}
	}
	return sum / n, sum / n
}

// divide gives the starts of all stretches but the first, and whether they are
// straight lines or levels.
func divide(values []float64) (at []int, straight bool) {
	total := newSums(values)
	whole := total.level(0, len(values))
	if whole <= 0 {
		return nil, false
	}
	n := float64(observed(values))
	best := math.Inf(1)
	for _, lines := range []bool{false, true} {
		cost, each := total.level, 2.0 // a level and a start
		if lines {
			cost, each = total.straight, 3 // and a slope
		}
		for k, starts := range partitions(values, cost) {
			v := math.Max(unpredictable(values, starts, lines), 1e-12*whole/n)
			criterion := n*math.Log(v) + penalty*each*float64(k+1)*math.Log(n)
			if criterion < best {
				best, at, straight = criterion, starts, lines
			}
		}
	}
	return at, straight
}

// partitions are the best divisions into 1, 2, … stretches (optimal
// partitioning by dynamic programming: Auger and Lawrence, Bulletin of
// Mathematical Biology 51, 1989). No stretch is shorter than five periods, or
// three in a series of fewer than thirty.
func partitions(values []float64, cost func(i, j int) float64) [][]int {
	n, shortest := len(values), 5
	if n < 30 {
		shortest = 3
	}
	most := max(1, min(mostParts, n/shortest))
	least := make([]float64, n+1)
	for j := range least {
		least[j] = cost(0, j)
	}
	from := make([][]int, most)
	out := [][]int{nil}
	for k := 1; k < most; k++ {
		from[k] = make([]int, n+1)
		next := make([]float64, n+1)
		for j := range next {
			next[j] = math.Inf(1)
		}
		for j := (k + 1) * shortest; j <= n; j++ {
			for i := k * shortest; i <= j-shortest; i++ {
				if v := least[i] + cost(i, j); v < next[j] {
					next[j], from[k][j] = v, i
				}
			}
		}
		if least = next; math.IsInf(least[n], 1) {
			break
		}
		var starts []int
		for j, q := n, k; q > 0; q-- {
			j = from[q][j]
			starts = append(starts, j)
		}
		slices.Sort(starts)
		out = append(out, starts)
	}
	return out
}

// unpredictable is the variance of the errors around a division, less what
// each error tells of the next: the innovations of an AR(1) process.
func unpredictable(values []float64, starts []int, straight bool) float64 {
	errors := make([]float64, 0, len(values))
	bounds := append(append([]int{0}, starts...), len(values))
	for b := 1; b < len(bounds); b++ {
		part := values[bounds[b-1]:bounds[b]]
		end, start := course(part, straight)
		for i, v := range part {
			fitted := start
			if len(part) > 1 {
				fitted += (end - start) * float64(i) / float64(len(part)-1)
			}
			errors = append(errors, v-fitted) // NaN stays NaN
		}
	}
	var own, next float64
	for i, e := range errors {
		if math.IsNaN(e) {
			continue
		}
		own += e * e
		if i > 0 && !math.IsNaN(errors[i-1]) {
			next += e * errors[i-1]
		}
	}
	if own == 0 {
		return 0
	}
	memory := math.Max(0, math.Min(0.99, next/own))
	sum, n := 0.0, 0.0
	for i, e := range errors {
		if math.IsNaN(e) {
			continue
		}
		if i == 0 || math.IsNaN(errors[i-1]) {
			sum += e * e * (1 - memory*memory)
		} else {
			sum += (e - memory*errors[i-1]) * (e - memory*errors[i-1])
		}
		n++
	}
	return sum / n
}
