package estimate

import (
	"math"
	"slices"
)

// Source is what was learned of one source of one indicator, or of one kind of
// source where single ones cannot be told apart.
type Source struct {
	Indicator, Source string
	Kind              Kind
	// Bias is what the source is above the truth on average, in the indicator's
	// unit at its typical level; BiasLow and BiasHigh hold it nine times in ten.
	// First and Last are its values in the first and last month.
	Bias, BiasLow, BiasHigh float64
	First, Last             float64
	// Follows is, for an agency, the probability that its figures follow the
	// truth at all; for complaints how much the log rate falls per unit of the
	// link scale; else 1.
	Follows float64
	// Noise is the standard deviation of a single figure around the truth, bias
	// taken out, in the indicator's unit; for surveys and spot checks the design
	// effect: variance over that of independent answers.
	Noise float64
	// Late is by how many months an agency's figures are behind.
	Late int
	// Reports is how many figures the source gave; Comparisons in how many
	// stretches of half a year and area something else spoke beside it: beyond
	// that, comparisons are not independent.
	Reports, Comparisons int
}

// describe lists what was learned of every source.
func (f *fit) describe() []Source {
	of := make([][]Source, len(f.services))
	each(len(of), f.opt.Workers, func(_ *smoother, k int) {
		of[k] = f.describeEvidence(k)
		for g := range f.habits {
			if f.agencies[g].indicator == k {
				of[k] = append(of[k], f.describeAgency(g))
			}
		}
	})
	return slices.Concat(of...)
}

func (f *fit) describeAgency(g int) Source {
	h := &f.habits[g]
	v := &f.services[f.agencies[g].indicator]
	at := f.typical(f.agencies[g].indicator)
	out := Source{
		Indicator: f.indicators[f.agencies[g].indicator], Source: f.sources[f.agencies[g].source], Kind: Report,
		Follows: h.follows, Late: h.lag, Noise: math.Sqrt(h.noise),
	}
	if v.scale.Scale != Share {
		out.Noise *= v.scale.slope(at)
	}
	var mean column
	for t := range f.months {
		i, w := f.hat(t)
		mean[i] += (1 - w) / float64(f.months)
		mean[i+1] += w / float64(f.months)
	}
	mean[cSlope] = at - v.level
	bias, sd := 0.0, math.Sqrt(h.cov.variance(&mean))
	for i := range cLevel {
		bias += mean[i] * h.shared[i]
	}
	off := func(x float64) float64 { return v.scale.value(at+x) - v.scale.value(at) }
	out.Bias, out.BiasLow, out.BiasHigh = off(bias), off(bias-z90*sd), off(bias+z90*sd)
	rise := mean[cSlope] * h.shared[cSlope]
	out.First, out.Last = off(h.shared[0]+rise), off(h.shared[knots-1]+rise)
	for _, i := range f.agencySeries[g] {
		out.Reports += len(f.series[i].reports)
		out.Comparisons += f.compared(&f.series[i], func(o *observation) bool { return o.kind == Report })
	}
	return out
}

// typical is the mean of theta over areas and months, on the link scale.
func (f *fit) typical(k int) float64 {
	sum, n := 0.0, 0.0
	for _, i := range f.byIndicator[k] {
		for t := range f.finals[i].mean {
			sum += f.tracks[i].mean[t][iTheta]
			n++
		}
	}
	return sum / max(n, 1)
}

// compared counts the stretches of half a year in which both the observations
// told by mine and others stand.
func (f *fit) compared(s *series, mine func(*observation) bool) int {
	count, stretch, saw, other := 0, int32(-1), false, false
	for j := range s.obs {
		o := &s.obs[j]
		if o.t/6 != stretch {
			if saw && other {
				count++
			}
			stretch, saw, other = o.t/6, false, false
		}
		if mine(o) {
			saw = true
		} else {
			other = true
		}
	}
	if saw && other {
		count++
	}
	return count
}

// describeEvidence lists surveys, checks, statistics and complaints as kinds,
// and sensors one by one.
func (f *fit) describeEvidence(k int) []Source {
	v := &f.services[k]
	at := f.typical(k)
	slope := v.scale.slope(at)
	name := f.indicators[k]
	all := make([]Source, kinds)
	var sensors []Source
	for _, i := range f.byIndicator[k] {
		s := &f.series[i]
		var here [kinds]bool
		for _, j := range s.evidence {
			o := &s.obs[j]
			if !here[o.kind] {
				here[o.kind] = true
				kind := o.kind
				all[kind].Comparisons += f.compared(s, func(o *observation) bool { return o.kind == kind })
				all[kind].Source = f.sources[o.source]
			}
			all[o.kind].Reports++
		}
		if s.sensor >= 0 {
			sensors = append(sensors, f.describeSensor(i, at))
		}
	}
	var out []Source
	for kind := Survey; kind <= Complaints; kind++ {
		d := all[kind]
		if d.Reports == 0 || kind == Sensor {
			continue
		}
		d.Indicator, d.Kind, d.Follows = name, kind, 1
		if c := leansOf(kind); c != 0 {
			off := func(x float64) float64 { return v.scale.value(at+x) - v.scale.value(at) }
			lean, sd := v.lean[c-cSurveys], math.Sqrt(v.cov[c][c])
			d.Bias, d.BiasLow, d.BiasHigh = off(lean), off(lean-z90*sd), off(lean+z90*sd)
			d.First, d.Last = d.Bias, d.Bias
		}
		switch kind {
		case Survey, SpotCheck:
			d.Noise = v.design[kind]
		case Annual:
			d.Noise = math.Sqrt(v.annual) * slope
		case Statistic:
			d.Noise = math.Sqrt(v.other) * slope
		case Complaints:
			_, d.Follows = v.response(v.level, v.spread)
			d.Noise = math.Sqrt(v.restless)
		default:
		}
		out = append(out, d)
	}
	return append(out, sensors...)
}

func (f *fit) describeSensor(i int, at float64) Source {
	s, k := &f.series[i], &f.tracks[i]
	v := &f.services[s.indicator]
	off := func(x float64) float64 { return v.scale.value(at+x) - v.scale.value(at) }
	out := Source{Indicator: f.indicators[s.indicator], Source: f.sources[s.sensor], Kind: Sensor, Follows: 1, Noise: math.Sqrt(v.tremble) * v.scale.slope(at)}
	mean := 0.0
	for t := range k.mean {
		mean += k.mean[t][iSensor] / float64(f.months)
	}
	// how well a bias can be known at best: as well as theta itself
	doubt := 0.0
	for t := range k.sd2 {
		doubt += k.sd2[t] / float64(f.months)
	}
	sd := math.Sqrt(min(doubt, v.offset))
	out.Bias, out.BiasLow, out.BiasHigh = off(mean), off(mean-z90*sd), off(mean+z90*sd)
	out.First, out.Last = off(k.mean[0][iSensor]), off(k.mean[f.months-1][iSensor])
	for _, j := range s.evidence {
		if s.obs[j].source == s.sensor {
			out.Reports++
		}
	}
	out.Comparisons = f.compared(s, func(o *observation) bool { return o.source == s.sensor })
	return out
}
