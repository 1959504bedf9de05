package estimate

import (
	"math"
	"slices"
)

// Range is a value with an interval that holds the truth nine times in ten, in
// the indicator's unit.
type Range struct{ Value, Low, High float64 }

// Doubt says why a report is not verified.
type Doubt uint8

// The reasons for which a report is not verified.
const (
	None      Doubt = iota // it is verified
	Alone                  // no other source speaks of this indicator here
	Vague                  // other evidence leaves too wide a range
	Undecided              // evidence and report together do not settle whether they differ materially
	Silent                 // there is no report
)

// Cell is what is believed of one indicator in one area and month, and of the
// report of it. Where two agencies report the same there are two cells; where
// none does there is one without a report.
type Cell struct {
	Indicator, Area string
	Month           int
	Reported        bool
	Source          string  // the agency that reports
	Report          float64 // what it reports; NaN where nothing is
	Estimate        Range   // from evidence and reports
	Evidence        Range   // from the evidence alone, without any report
	Verified        bool
	Doubt           Doubt
	Material        float64 // probability that the report is materially wrong; NaN where not verified
	Flagged         bool
}

// Result is a fit: what is believed, and all that is needed to explain it or to
// do one series again.
type Result struct {
	Cells   []Cell // by indicator, area, month and source in natural order
	Sources []Source

	fit       *fit
	threshold float64 // a cell is flagged from this probability on
}

// z90 is the quantile of the normal that leaves a twentieth on either side.
const z90 = 1.6448536269514722

// placeCells is where the cells of each series begin among all, and where the last
// end.
func (f *fit) placeCells() []int {
	from := make([]int, len(f.series)+1)
	for i := range f.series {
		reports, months, last := 0, 0, int32(-1)
		for j := range f.series[i].obs {
			if o := &f.series[i].obs[j]; o.kind == Report {
				reports++
				if o.t != last {
					months, last = months+1, o.t
				}
			}
		}
		from[i+1] = from[i] + f.months - months + reports
	}
	return from
}

// cells appends what is believed of a series, month by month.
func (f *fit) cells(out []Cell, i int) []Cell {
	s := &f.series[i]
	next := 0
	for t := range f.months {
		b := f.believe(i, t)
		reported := false
		for ; next < len(s.obs) && int(s.obs[next].t) == t; next++ {
			if o := &s.obs[next]; o.kind == Report {
				reported = true
				out = append(out, f.cell(s, t, &b, o))
			}
		}
		if !reported {
			out = append(out, f.cell(s, t, &b, nil))
		}
	}
	return out
}

// cell is one month of a series with a report of it, or without.
func (f *fit) cell(s *series, t int, b *belief, o *observation) Cell {
	v := &f.services[s.indicator]
	c := Cell{
		Indicator: f.indicators[s.indicator], Area: f.areas[s.area], Month: t + f.first, Report: math.NaN(), Material: math.NaN(),
		Estimate: v.scale.around(b.mean, b.sd), Evidence: v.scale.around(b.evidence, b.alone),
	}
	if o == nil {
		c.Doubt = Silent
		return c
	}
	c.Reported, c.Source, c.Report = true, f.sources[o.source], o.value
	limit := f.opt.material(c.Indicator, v.scale.Scale)
	switch {
	case len(s.evidence) == 0:
		c.Doubt = Alone
	case f.vague(v, c.Indicator, b.evidence, b.alone):
		c.Doubt = Vague
	default:
		c.Verified = true
		c.Material = b.beyond(v.scale, limit, o.value)
	}
	return c
}

// vague tells whether the evidence alone, at this mean and standard deviation, leaves
// too wide a range to verify a report.
func (f *fit) vague(v *service, indicator string, mean, sd float64) bool {
	limit := f.opt.material(indicator, v.scale.Scale)
	return sd*v.scale.slope(mean) > f.opt.Gate*limit.at(v.scale.value(mean))
}

// around is the range of a value whose link is normal.
func (g gauge) around(mean, sd float64) Range {
	return Range{g.value(mean), g.value(mean - z90*sd), g.value(mean + z90*sd)}
}

// at is the materiality in the indicator's unit where the truth is value.
func (m Materiality) at(value float64) float64 {
	if m.Relative {
		return m.Amount * math.Abs(value)
	}
	return m.Amount
}

// beyond is the probability that a report is materially wrong.
func (b *belief) beyond(g gauge, limit Materiality, report float64) float64 {
	lo, hi := limit.bounds(report)
	lo, hi = g.edge(lo), g.edge(hi)
	outside := func(m moment, variance float64) float64 {
		sd := math.Sqrt(variance)
		return normalCDF((lo-m.mean)/sd) + normalCDF((m.mean-hi)/sd)
	}
	// errors have longer tails than nine in ten show: the width as stated
	return min(b.follows*outside(b.informed, b.informed.variance/b.narrowed)+(1-b.follows)*outside(b.uninformed, b.uninformed.variance), 1)
}

// cautious is the part of the false discovery rate asked for that is used: where
// models do not fit, more marks are wrong than stated (docs/decisions).
const cautious = 0.6

// flag marks as many verified reports, the surest first, as keep the expected
// share of wrong marks at the false discovery rate asked for (Müller, Parmigiani,
// Robert and Rousseau 2004, "Optimal sample size for multiple testing").
func (r *Result) flag() {
	var sure []float64
	for i := range r.Cells {
		if r.Cells[i].Verified {
			sure = append(sure, r.Cells[i].Material)
		}
	}
	slices.Sort(sure)
	slices.Reverse(sure)
	wrong := 0.0
	for n := 0; n < len(sure); {
		// equal probabilities are marked together or not at all
		end, sum := n, wrong
		for end < len(sure) && sure[end] == sure[n] {
			sum += 1 - sure[end]
			end++
		}
		if sum > cautious*r.fit.opt.FDR*float64(end) {
			break
		}
		r.threshold = sure[n]
		n, wrong = end, sum
	}
	r.settle(r.Cells)
}

// settled is the probability of a material difference up to which a report
// counts as borne out. Between it and the least that is flagged, evidence does
// not settle the matter, and the report is not verified: a check in the field
// would.
const settled = 0.25

// Checked says whether the evidence alone leaves a range narrow enough to hold a
// report against, whatever the report is. What judges an agency rests on it and not
// on Verified, which wants the matter settled too and so depends on reports.
func (c *Cell) Checked() bool { return c.Verified || c.Doubt == Undecided }

// settle sets the flags of cells, and takes back what is not settled.
func (r *Result) settle(cells []Cell) {
	for i := range cells {
		c := &cells[i]
		switch {
		case !c.Verified:
		case c.Material >= r.threshold:
			c.Flagged = true
		case c.Material > settled:
			c.Verified, c.Doubt, c.Material = false, Undecided, math.NaN()
		}
	}
}
