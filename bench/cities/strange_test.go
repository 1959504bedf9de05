package cities

import (
	"math"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// TestEveryStrangeThingShows is for the strange forms what
// TestEveryPeculiarityShows is for the foreign ones.
func TestEveryStrangeThingShows(t *testing.T) {
	const seed = 1012
	base := New(Stored()[0], seed)
	known := base.Case()
	shows := map[string]func(c *City, k *Case) bool{
		"local": func(_ *City, k *Case) bool { return spikes(k) > 0.02 },
		"channel": func(_ *City, k *Case) bool {
			half := complaintsBy(k, func(x Claim) int { return 2*x.Indicator + x.Month/(k.Months/2) })
			most := 0.0
			for i := range k.Indicators {
				most = max(most, half[2*i+1]/half[2*i])
			}
			return most > 1.4
		},
		"silence": func(_ *City, k *Case) bool { return slices.Min(complaintsBy(k, month)) == 0 },
		"fasting": func(_ *City, k *Case) bool {
			by := complaintsBy(k, func(x Claim) int { return x.Month % 12 })
			return slices.Max(by) > 1.7*slices.Min(by)
		},
		"eager": func(_ *City, k *Case) bool {
			by := complaintsBy(k, func(x Claim) int { return x.Month / 12 })
			return by[4] > 1.8*by[0]
		},
		"queue": func(_ *City, k *Case) bool { return complaintsFollow(k, 1) > complaintsFollow(k, 0) },
		"loud":  func(_ *City, k *Case) bool { return unrest(k) > 0.5 },
		"wave":  func(_ *City, k *Case) bool { return roundError(k) > 1.3*roundError(known) },
		"biennial": func(_ *City, k *Case) bool {
			by := countBy(k, Survey, func(x Claim) int { return x.Month / 12 })
			return by[0] == 0 && by[1] > 400 && by[2] == 0 && by[3] > 400
		},
		"pooled":    func(_ *City, k *Case) bool { return sampleError(k, Survey, math.Abs) > 0.065 },
		"announced": func(_ *City, k *Case) bool { return sampleError(k, SpotCheck, itself) > 0.03 },
		"bureau":    func(_ *City, k *Case) bool { return bureauLean(k) > 0.015 },
		"stuck":     func(_ *City, k *Case) bool { return repeated(k, Sensor) > 0.05 },
		"outage":    func(c *City, _ *Case) bool { return cityFalls(c) > 5 },
		"programme": func(c *City, _ *Case) bool { return cityRises(c) > 0 },
		"districts": func(c *City, _ *Case) bool { return togetherness(c) > 0.35 },
		"neighbours": func(_ *City, k *Case) bool {
			return twins(k) > 0.2
		},
		"template": func(_ *City, k *Case) bool { return allAgencies(k) > 0.02 },
		"yearly":   func(_ *City, k *Case) bool { return wrongBy(k, 11) > 1.2*wrongBy(k, 0) },
		"irregular": func(_ *City, k *Case) bool {
			return jitter(k) > 1.05*jitter(known)
		},
		"flattering": func(_ *City, k *Case) bool { return leanOnTruth(k) < -0.35 },
		"few": func(_ *City, k *Case) bool {
			return len(k.Types) == 6
		},
		"cauchit": func(_ *City, k *Case) bool { return atTheEdge(k) < 0.01 },
		"lists":   func(_ *City, k *Case) bool { return lasting(k) > 0.0001 },
		"revised": func(c *City, k *Case) bool { return putRight(c, k) > 1.5 },
		"halves":  func(c *City, k *Case) bool { return c.Form.Mergers > 0 && neverAsked(k) > 20 },
		"patience": func(_ *City, k *Case) bool {
			return leap(k) > 3
		},
		"full":    func(_ *City, k *Case) bool { return atTheEdge(k) > 0.3 },
		"lasting": func(_ *City, k *Case) bool { return lastingError(k) > 0.01 },
		"storm":   func(c *City, k *Case) bool { return seasonal(c) > 0.01 && spikes(k) > 0.02 },
	}
	for _, form := range Strange() {
		if form.Name == "" || form.About == "" || shows[form.Name] == nil {
			t.Errorf("a form without a name, a reason or a test: %+v", form)
			continue
		}
		c := New(form, seed)
		if !shows[form.Name](c, c.Case()) {
			t.Errorf("%s does not show what it is said to be", form.Name)
		}
		if shows[form.Name](base, known) {
			t.Errorf("base shows what %s is said to be", form.Name)
		}
	}
}

func month(x Claim) int { return x.Month }

func itself(x float64) float64 { return x }

// complaintsBy sums complaints in groups.
func complaintsBy(k *Case, group func(Claim) int) []float64 {
	var out []float64
	for _, x := range k.Claims {
		if x.Source == Complaints {
			i := group(x)
			for len(out) <= i {
				out = append(out, 0)
			}
			out[i] += x.Value
		}
	}
	return out
}

func countBy(k *Case, source string, group func(Claim) int) []float64 {
	out := make([]float64, k.Months)
	for _, x := range k.Claims {
		if x.Source == source {
			out[group(x)]++
		}
	}
	return out
}

// series are the values of a source by indicator and area, in order of time.
func seriesOf(k *Case, source string) [][]Claim {
	out := make([][]Claim, k.Indicators*k.Areas)
	for _, x := range k.Claims {
		if kind, _, _ := strings.Cut(x.Source, ":"); kind == source {
			i := x.Indicator*k.Areas + x.Area
			out[i] = append(out[i], x)
		}
	}
	return out
}

// spikes is the share of complaint counts above 2.5 times both neighbours and 15.
func spikes(k *Case) float64 {
	n, high := 0.0, 0.0
	for _, s := range seriesOf(k, Complaints) {
		for i := 1; i+1 < len(s); i++ {
			n++
			if s[i].Value > 2.5*max(s[i-1].Value, s[i+1].Value, 6) {
				high++
			}
		}
	}
	return high / n
}

// unrest is the variance of the step of log complaints from month to month.
func unrest(k *Case) float64 {
	sum, n := 0.0, 0.0
	for _, s := range seriesOf(k, Complaints) {
		for i := 1; i < len(s); i++ {
			d := math.Log((s[i].Value + 0.5) / (s[i-1].Value + 0.5))
			sum, n = sum+d*d/2, n+1
		}
	}
	return sum / n
}

// complaintsFollow is how well complaints go with the fall of the truth of so
// many months before: minus the mean product of their steps.
func complaintsFollow(k *Case, back int) float64 {
	sum := 0.0
	for _, s := range seriesOf(k, Complaints) {
		for i := 1; i < len(s); i++ {
			t := s[i].Month - back
			if t < 1 {
				continue
			}
			cell := k.Cell(s[i].Indicator, s[i].Area, t)
			step := logit(within(k.truth[cell])) - logit(within(k.truth[cell-1]))
			sum -= step * math.Log((s[i].Value+0.5)/(s[i-1].Value+0.5))
		}
	}
	return sum
}

// roundError is the spread over rounds and indicators of the mean error of a
// round's surveys.
func roundError(k *Case) float64 {
	sum, n := make([]float64, k.Indicators*k.Months), make([]float64, k.Indicators*k.Months)
	for _, x := range k.Claims {
		if x.Source == Survey {
			i := x.Indicator*k.Months + x.Month
			sum[i] += x.Value - k.truth[k.Cell(x.Indicator, x.Area, x.Month)]
			n[i]++
		}
	}
	var means []float64
	for i := range sum {
		if n[i] > 0 {
			means = append(means, sum[i]/n[i])
		}
	}
	return spread(means)
}

// lastingError is the spread over areas of the usual error of honest reports.
func lastingError(k *Case) float64 {
	var usual []float64
	for _, s := range seriesOf(k, "agency") {
		var errs []float64
		for _, x := range s {
			if _, id, _ := strings.Cut(x.Source, ":"); honest(k, id) {
				errs = append(errs, x.Value-k.truth[k.Cell(x.Indicator, x.Area, x.Month)])
			}
		}
		if len(errs) > 10 {
			slices.Sort(errs)
			usual = append(usual, errs[len(errs)/2])
		}
	}
	return spread(usual)
}

func honest(k *Case, id string) bool {
	n, err := strconv.Atoi(id)
	return err == nil && n < len(k.Types) && k.Types[n] == Honest
}

// sampleError is the mean of what is made of the errors of a kind of sample.
func sampleError(k *Case, source string, of func(float64) float64) float64 {
	sum, n := 0.0, 0.0
	for _, x := range k.Claims {
		if x.Source == source {
			sum += of(x.Value - k.truth[k.Cell(x.Indicator, x.Area, x.Month)])
			n++
		}
	}
	return sum / n
}

// bureauLean is the spread over indicators of the mean error of the annual figure.
func bureauLean(k *Case) float64 {
	sum, n := make([]float64, k.Indicators), make([]float64, k.Indicators)
	for _, x := range k.Claims {
		if x.Source == Bureau {
			truth := 0.0
			for t := x.Month - 6; t < x.Month+6; t++ {
				truth += k.truth[k.Cell(x.Indicator, x.Area, t)] / 12
			}
			sum[x.Indicator] += x.Value - truth
			n[x.Indicator]++
		}
	}
	var means []float64
	for i := range sum {
		if n[i] > 0 {
			means = append(means, math.Abs(sum[i]/n[i]))
		}
	}
	return mean(means)
}

// repeated is the share of figures of a source that repeat the one before.
func repeated(k *Case, source string) float64 {
	n, same := 0.0, 0.0
	for _, s := range seriesOf(k, source) {
		for i := 1; i < len(s); i++ {
			n++
			if s[i].Value == s[i-1].Value {
				same++
			}
		}
	}
	return same / n
}

// cityMeans calls each for the mean share over areas of neighbouring months.
func cityMeans(c *City, each func(before, now float64)) {
	for k := range c.Form.Indicators {
		before := 0.0
		for t := range c.Form.Months {
			now := 0.0
			for a := range c.Form.Areas {
				now += c.drawn(k, a, t) / float64(c.Form.Areas)
			}
			if t > 0 {
				each(before, now)
			}
			before = now
		}
	}
}

func cityFalls(c *City) (n int) {
	cityMeans(c, func(before, now float64) {
		if now < before-0.12 {
			n++
		}
	})
	return n
}

func cityRises(c *City) (n int) {
	cityMeans(c, func(before, now float64) {
		if now > before+0.07 {
			n++
		}
	})
	return n
}

// togetherness is how much of the steps neighbouring areas have in common.
func togetherness(c *City) float64 {
	both, own := 0.0, 0.0
	step := func(k, a, t int) float64 {
		d := logit(within(c.drawn(k, a, t))) - logit(within(c.drawn(k, a, t-1)))
		return min(max(d, -0.3), 0.3)
	}
	for k := range c.Form.Indicators {
		for a := 0; a+1 < c.Form.Areas; a += 2 {
			for t := 1; t < c.Form.Months; t++ {
				x, y := step(k, a, t), step(k, a+1, t)
				both += x * y
				own += (x*x + y*y) / 2
			}
		}
	}
	return both / own
}

// twins is the share of areas whose reports are those of another.
func twins(k *Case) float64 {
	all, same := 0.0, 0.0
	series := seriesOf(k, Agency)
	print := func(s []Claim) string {
		var b strings.Builder
		for _, x := range s {
			b.WriteString(strconv.Itoa(x.Month) + ":" + strconv.FormatFloat(x.Value, 'f', 3, 64) + " ")
		}
		return b.String()
	}
	seen := map[string]bool{}
	for _, s := range series {
		all++
		p := print(s)
		if seen[p] {
			same++
		}
		seen[p] = true
	}
	return same / all
}

// allAgencies is the spread, over indicators and years, of the mean error of
// honest reports.
func allAgencies(k *Case) float64 {
	years := k.Months / 12
	sum, n := make([]float64, k.Indicators*years), make([]float64, k.Indicators*years)
	byReport(k, func(_ string, x Claim, off float64) {
		i := x.Indicator*years + min(x.Month/12, years-1)
		sum[i] += off
		n[i]++
	})
	var means []float64
	for i := range sum {
		if n[i] > 0 {
			means = append(means, sum[i]/n[i])
		}
	}
	return spread(means)
}

// wrongBy is the mean absolute error of honest reports in a month of the year.
func wrongBy(k *Case, of int) float64 {
	sum, n := 0.0, 0.0
	byReport(k, func(_ string, x Claim, off float64) {
		if x.Month%12 == of && x.Month >= 12 {
			sum, n = sum+math.Abs(off), n+1
		}
	})
	return sum / n
}

// jitter is the mean absolute error of honest reports.
func jitter(k *Case) float64 {
	sum, n := 0.0, 0.0
	byReport(k, func(_ string, _ Claim, off float64) { sum, n = sum+math.Abs(off), n+1 })
	return sum / n
}

// leanOnTruth is the slope of the error of optimistic reports on the truth.
func leanOnTruth(k *Case) float64 {
	var xs, ys []float64
	for _, x := range k.Claims {
		id, is := strings.CutPrefix(x.Source, Agency+":")
		if !is {
			continue
		}
		g, _ := strconv.Atoi(id)
		cell := k.Cell(x.Indicator, x.Area, x.Month)
		if k.Types[g] == Optimistic && !k.episode[cell] {
			xs, ys = append(xs, k.truth[cell]), append(ys, x.Value-k.truth[cell])
		}
	}
	mx, my, xy, xx := mean(xs), mean(ys), 0.0, 0.0
	for i := range xs {
		xy += (xs[i] - mx) * (ys[i] - my)
		xx += (xs[i] - mx) * (xs[i] - mx)
	}
	return xy / xx
}

// atTheEdge is the share of cells in which nine in ten or more are served.
func atTheEdge(k *Case) float64 {
	n, high := 0.0, 0.0
	for _, x := range k.truth {
		if !math.IsNaN(x) {
			n++
			if x >= 0.9 {
				high++
			}
		}
	}
	return high / n
}

// lasting is the mean product of an honest agency's mean errors of two months
// half a year apart, around its mean of all months.
func lasting(k *Case) float64 {
	sum, n := make([]float64, len(k.Types)*k.Months), make([]float64, len(k.Types)*k.Months)
	byReport(k, func(id string, x Claim, off float64) {
		g, _ := strconv.Atoi(id)
		sum[g*k.Months+x.Month] += min(max(off, -0.1), 0.1)
		n[g*k.Months+x.Month]++
	})
	both, pairs := 0.0, 0.0
	for g := range k.Types {
		months := sum[g*k.Months : (g+1)*k.Months]
		for t := range months {
			months[t] /= max(n[g*k.Months+t], 1)
		}
		m := mean(months)
		for t := 6; t < k.Months && m != 0; t++ {
			both, pairs = both+(months[t]-m)*(months[t-6]-m), pairs+1
		}
	}
	return both / pairs
}

// putRight is how many times the error of a revised honest report one has that
// was not revised.
func putRight(c *City, k *Case) float64 {
	var sum, n [2]float64
	byReport(k, func(_ string, x Claim, off float64) {
		i := 0
		if c.revised(x.Indicator, x.Area, x.Month) {
			i = 1
		}
		sum[i], n[i] = sum[i]+math.Abs(off), n[i]+1
	})
	return sum[0] / n[0] / (sum[1] / n[1])
}

// neverAsked is how many areas have neither survey nor spot check.
func neverAsked(k *Case) int {
	asked := map[int]bool{}
	for _, x := range k.Claims {
		if x.Source == Survey || x.Source == SpotCheck {
			asked[x.Area] = true
		}
	}
	return k.Areas - len(asked)
}

// leap is how many times the complaints of the months a little above 55 % come in
// those a little below, of the same areas.
func leap(k *Case) float64 {
	var logs, n float64
	for _, s := range seriesOf(k, Complaints) {
		var sum, months [2]float64
		for _, x := range s {
			i := 0
			if share := k.truth[k.Cell(x.Indicator, x.Area, x.Month)]; share >= 0.55 && share < 0.65 {
				i = 1
			} else if share < 0.45 || share >= 0.65 {
				continue
			}
			sum[i] += x.Value
			months[i]++
		}
		if months[0] > 5 && months[1] > 5 {
			logs += math.Log(((sum[0] + 1) / months[0]) / ((sum[1] + 1) / months[1]))
			n++
		}
	}
	return math.Exp(logs / n)
}
