// Package estimate says what the state of the city is, and how far each report
// is from it.
package estimate

import (
	"cmp"
	"fmt"
	"math"
	"slices"
)

// fit is one estimate in the making.
type fit struct {
	*layout
	opt             Options
	services        []service
	tracks          []track
	searching, calm bool        // this pass looks for the bends of complaints; takes no step for a jump
	events          [][]float64 // by area: steps of the propensity to complain that all its indicators show; nil for none
	ending          []bool      // months before which an area ceases to be
	cap             []float64   // of each source: value at which it ends, if it does
	people          float64     // variance over areas of the common propensity to complain

	all     habits
	habits  []habit
	habitOf map[agencyKey]int
	finals  []track     // with reports
	lonely  []track     // of the reports alone
	shared  []regressed // what the evidence of each series says
}

// Range is a value with an interval that holds the truth nine times in ten.
type Range struct{ Value, Low, High float64 }

// Cell is what is believed of one indicator in one area and month.
type Cell struct {
	Indicator, Area string
	Month           int
	Estimate        Range
	Evidence        Range // without the agency's reports
	Reported        bool
	Source          string
	Report          float64
	Verified        bool
	Material        float64 // NaN where not verified
	Flagged         bool
}

// Result is a fit.
type Result struct {
	Cells []Cell
	fit   *fit
}

// Fit estimates.
func Fit(in Input, opt Options) *Result {
	f := &fit{layout: lay(&in), opt: opt.usual(), people: 0.1}
	f.learnEvidence()
	f.learnAgencies()
	f.finish()
	return f.result()
}

const z90 = 1.6448536269514722

func (f *fit) result() *Result {
	r := &Result{fit: f}
	for i := range f.series {
		s := &f.series[i]
		v := &f.services[s.indicator]
		mat := f.opt.material(f.indicators[s.indicator], v.scale)
		for j := range s.obs {
			o := &s.obs[j]
			if o.kind != Report {
				continue
			}
			b := f.believe(i, int(o.t))
			c := Cell{Indicator: f.indicators[s.indicator], Area: f.areas[s.area], Month: int(o.t) + f.first, Reported: true, Source: f.sources[o.source], Report: o.value}
			c.Estimate = rangeOf(v.scale, b.mean, b.sd)
			c.Evidence = rangeOf(v.scale, b.evidence, b.alone)
			lo, hi := mat.bounds(o.value)
			width := b.alone * v.scale.slope(b.evidence)
			c.Verified = width <= f.opt.Gate*mat.Amount*unitOf(v.scale, b.evidence)
			c.Material = math.NaN()
			if c.Verified {
				within := func(m, sd float64) float64 {
					return normalCDF((linkEdge(v.scale, hi)-m)/sd) - normalCDF((linkEdge(v.scale, lo)-m)/sd)
				}
				c.Material = 1 - b.follows*within(b.informed.mean, math.Sqrt(b.informed.variance)) - (1-b.follows)*within(b.evidence, b.alone)
			}
			r.Cells = append(r.Cells, c)
		}
	}
	r.flag(f.opt.FDR)
	return r
}

func unitOf(s Scale, x float64) float64 {
	if s == Count {
		return s.value(x)
	}
	return 1
}

func linkEdge(s Scale, v float64) float64 {
	if s == Share {
		if v <= 0 {
			return math.Inf(-1)
		}
		if v >= 1 {
			return math.Inf(1)
		}
		return math.Log(v / (1 - v))
	}
	return s.link(v)
}

func rangeOf(s Scale, mean, sd float64) Range {
	return Range{s.value(mean), s.value(mean - z90*sd), s.value(mean + z90*sd)}
}

func (r *Result) flag(q float64) {
	var order []int
	for i := range r.Cells {
		if r.Cells[i].Verified {
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(r.Cells[b].Material, r.Cells[a].Material) })
	sum := 0.0
	for n, i := range order {
		sum += 1 - r.Cells[i].Material
		if sum/float64(n+1) > q {
			break
		}
		r.Cells[i].Flagged = true
	}
}

// Notes is for debugging.
func (r *Result) Notes() []string {
	f := r.fit
	var out []string
	for a, e := range f.events {
		for t, d := range e {
			if d != 0 {
				out = append(out, fmt.Sprintf("event area %s month %d step %.2f", f.areas[a], t, d))
			}
		}
	}
	out = append(out, fmt.Sprintf("people %.3f all %+v", f.people, f.all))
	for k := range f.services {
		v := f.services[k]
		v.drift = nil
		sp := f.spreadsOf(k)
		out = append(out, fmt.Sprintf("kappa %d: reports %.2f n %.0f", k, sp.reports, sp.n))
		sdl, sdr := math.Sqrt(v.cov[cLevel][cLevel]), math.Sqrt(v.cov[cRate][cRate])
		out = append(out, fmt.Sprintf("service %d: level %.2f±%.2f (rate±%.2f) spread %.2f knot %.2f common %.4f step %.4f rate %.2f own %.4f shift %.5f below %.2f above %.2f restless %.3f offset %.3f wander %.5f tremble %.4f annual %.4f design %.2f %.2f", k, v.level, sdl, sdr, v.spread, v.knot, v.common, v.step, v.rate, v.own, v.shift, v.below, v.above, v.restless, v.offset, v.wander, v.tremble, v.annual, v.design[Survey], v.design[SpotCheck]))
	}
	for g := range f.habits {
		h := f.habits[g]
		out = append(out, fmt.Sprintf("%s lag %d shocks %.4f bias %.2f..%.2f sd %.2f plain %.2f own %.4f wander %.5f noise %.4f slips %.3f follows %.3f odds %.0f loose %.4f %.4f", f.sources[f.agencies[g].source], h.lag, h.shocks, h.shared[0], h.shared[knots-1], math.Sqrt(h.cov[2][2]), h.plain, h.own, h.wander, math.Sqrt(h.noise), h.slips, h.follows, h.odds, h.loose, math.Sqrt(h.looseOwn)))
	}
	return out
}
