package yardstick

import (
	"math"

	"nyata/bench/cities"
)

// learn is the M-step: every parameter from the smoothed states, with floors
// and light priors where an indicator has next to nothing to learn from.
func (in *indicator) learn() {
	in.learnLevel()
	in.learnComplaints()
	in.annual = in.learnVariance(cities.Bureau, 0.02, 5)
	in.sensor = in.learnVariance(cities.Sensor, 0.02, 5)
}

func (in *indicator) learnLevel() {
	areas := float64(len(in.series))
	sum, square := 0.0, 0.0
	for a := range in.series {
		sum += in.series[a].mean[0][level] / areas
	}
	in.home = sum
	readiness := 0.0
	for a := range in.series {
		s := &in.series[a]
		d := s.mean[0][level] - in.home
		square += (d*d + s.cov[0][level][level]) / areas
		readiness += (s.mean[0][ready]*s.mean[0][ready] + s.cov[0][ready][ready]) / areas
	}
	in.spread, in.readiness = max(square, 0.02), max(readiness, 0.01)

	steps, weights := 0.0, 0.0
	for t := 1; t < in.months; t++ {
		moved, weight := 0.0, 0.0
		for a := range in.series {
			s := &in.series[a]
			moved += s.weight[t] * (s.mean[t][level] - s.mean[t-1][level])
			weight += s.weight[t]
		}
		in.shared[t] = moved / (weight + 5) // a few areas' worth of doubt that all moved together
		for a := range in.series {
			s := &in.series[a]
			d := s.mean[t][level] - s.mean[t-1][level] - in.shared[t]
			square := d*d + s.cov[t][level][level] + s.cov[t-1][level][level] - 2*s.lag[t]
			s.weight[t] = (tails + 1) / (tails + square/in.step)
			steps, weights = steps+s.weight[t]*square, weights+1
		}
	}
	in.step = max(steps/weights, 5e-4)
}

func (in *indicator) learnComplaints() {
	// log(count/people) = rate + ready - slope*(level-home): weighted least
	// squares over the distribution of the state, the slope drawn to the usual.
	var w, y, x, xx, xy float64
	for a := range in.series {
		s := &in.series[a]
		for t := range s.evidence {
			for _, e := range s.evidence[t] {
				if e.kind != cities.Complaints {
					continue
				}
				weight := 1 / e.variance
				m, p := s.mean[t], s.cov[t]
				d := m[level] - in.home
				shown := math.Log((e.value+0.5)/s.people) - m[ready]
				w, y, x = w+weight, y+weight*shown, x+weight*d
				xx += weight * (d*d + p[level][level])
				xy += weight * (d*shown - p[level][ready])
			}
		}
	}
	if w == 0 {
		return
	}
	scale := slopeTrust * w / (w + slopeTrust)
	det := (xx + scale) - x*x/w
	in.slope = max((x*y/w-xy+scale*usualSlope)/det, 0.05)
	in.rate = (y + in.slope*x) / w

	sum, count := 0.0, 0.0
	for a := range in.series {
		s := &in.series[a]
		for t := range s.evidence {
			for _, e := range s.evidence[t] {
				if e.kind != cities.Complaints {
					continue
				}
				m, p := s.mean[t], s.cov[t]
				rest := math.Log((e.value+0.5)/s.people) - in.rate - m[ready] + in.slope*(m[level]-in.home)
				square := rest*rest + p[ready][ready] + in.slope*in.slope*p[level][level] - 2*in.slope*p[ready][level]
				sum, count = sum+square-(e.variance-in.extra), count+1
			}
		}
	}
	in.extra = max(sum/count, 0.005)
}

// learnVariance is the variance of a kind of evidence around what the state
// says, with the usual value counted a few times.
func (in *indicator) learnVariance(kind string, usual, trust float64) float64 {
	sum, count := usual*trust, trust
	for a := range in.series {
		s := &in.series[a]
		for t := range s.evidence {
			for _, e := range s.evidence[t] {
				if e.kind != kind {
					continue
				}
				rest, square := e.working, 0.0
				for i := range e.load {
					rest -= e.load[i] * s.mean[t][i]
					for j := range e.load {
						square += e.load[i] * e.load[j] * s.cov[t][i][j]
					}
				}
				sum, count = sum+rest*rest+square, count+1
			}
		}
	}
	return max(sum/count, 0.002)
}
