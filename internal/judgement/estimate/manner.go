package estimate

import "math"

// The manners of agencies: hardly any bias; a bias that is the same wherever theta
// stands; one that falls as theta rises, as if figures went part of the way to a
// target. A bias that rises with theta is not among them: where reports of an
// indicator swing wider than its evidence, it is the evidence that is too calm.
const (
	plain = iota
	biased
	drawn
	manners
)

// straight is the variance of how a bias changes with theta where it does not.
const straight = 1e-5

// What is believed of manners before anything is known.
var (
	usualManners = [manners]manner{
		plain:  {0, 0.05 * 0.05, 0.03 * 0.03, 0, straight},
		biased: {0.3, 0.35 * 0.35, 0.12 * 0.12, 0, straight},
		drawn:  {0.3, 0.35 * 0.35, 0.12 * 0.12, -0.3, 0.2 * 0.2},
	}
	usualShare = [manners]float64{0.5, 0.4, 0.1}
)

// mannered is what is believed of an agency's shared quantities if it is of a manner.
type mannered struct {
	p    float64 // that it is
	mean column
	cov  columnM
}

// as is what is believed of an agency under each manner, and the log evidence for
// all together. That a bias goes with theta can be told only where the evidence tells
// theta: what it gets wrong where it is vague looks the same.
func (a *habits) as(h *habit) (out [manners]mannered, evidence float64) {
	var logs [manners]float64
	top := math.Inf(-1)
	for k := range out {
		out[k].mean, out[k].cov, logs[k] = a.manners[k].after(&h.heard)
		logs[k] += math.Log(a.share[k])
		if k == drawn {
			m := &a.manners[k]
			logs[k] += math.Log(h.shown * below(out[k].mean[cSlope], out[k].cov[cSlope][cSlope]) / below(m.rise, m.slope))
		}
		top = math.Max(top, logs[k])
	}
	sum := 0.0
	for k := range out {
		out[k].p = math.Exp(logs[k] - top)
		sum += out[k].p
	}
	for k := range out {
		out[k].p /= sum
	}
	return out, top + math.Log(sum)
}

// learnManners is a step of EM for manners and their shares. Both kinds of bias are
// alike where theta stands at the level.
func (a *habits) learnManners(all []habit) {
	var n, first, square, change, rise, bent [manners]float64
	of := 0.0
	for g := range all {
		h := &all[g]
		as, _ := a.as(h)
		of += h.follows
		for k := range as {
			m, v, w := &as[k].mean, &as[k].cov, h.follows*as[k].p
			n[k] += w
			first[k] += w * m[0]
			square[k] += w * (m[0]*m[0] + v[0][0])
			for c := 1; c < knots; c++ {
				d := m[c] - m[c-1]
				change[k] += w * (d*d + v[c][c] - 2*v[c][c-1] + v[c-1][c-1]) / (knots - 1)
			}
			rise[k] += w * m[cSlope]
			bent[k] += w * (m[cSlope]*m[cSlope] + v[cSlope][cSlope])
		}
	}
	for k := range a.share {
		a.share[k] = towards(n[k], of, usualShare[k], 4)
	}
	p := &a.manners[plain]
	p.variance = towards(square[plain], n[plain], 0.002, 4)
	p.change = towards(change[plain], n[plain], 0.0006, 4)
	b, d := &a.manners[biased], &a.manners[drawn]
	with := n[biased] + n[drawn]
	b.mean = towards(first[biased]+first[drawn], with, 0.25, 4)
	around := square[biased] + square[drawn] - 2*b.mean*(first[biased]+first[drawn]) + with*b.mean*b.mean
	b.variance = max(towards(around, with, 0.12, 4), 0.01)
	b.change = towards(change[biased]+change[drawn], with, 0.012, 4)
	d.mean, d.variance, d.change = b.mean, b.variance, b.change
	usual := usualManners[drawn]
	d.rise = towards(rise[drawn], n[drawn], usual.rise, 4)
	d.slope = towards(bent[drawn]-2*d.rise*rise[drawn]+n[drawn]*d.rise*d.rise, n[drawn], usual.slope, 4)
}

// below is the probability of a normal quantity below 0.
func below(mean, variance float64) float64 { return normalCDF(-mean / math.Sqrt(variance)) }
