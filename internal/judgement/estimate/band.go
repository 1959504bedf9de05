package estimate

import "math"

// band is the Cholesky factor of a banded matrix: what is said of the monthly
// errors and their prior, an autoregression.
type band struct{ l [][reach]float64 }

// chain is a prior of the months: precision of the first, of each by itself, of
// the last, and minus that between neighbours.
type chain struct{ first, each, last, link float64 }

// memory is the chain of an autoregression with this variance.
func memory(variance float64) chain {
	p := 1 / (variance * (1 - shockMemory*shockMemory))
	return chain{p, p * (1 + shockMemory*shockMemory), p, p * shockMemory}
}

// walk is the chain of a walk with this variance of its steps that begins at 0.
func walk(variance float64) chain {
	p := 1 / variance
	return chain{1e4 + p, 2 * p, p, p}
}

// factor gives the log determinant.
func (b *band) factor(q *months, c chain) float64 {
	n := len(q.pull)
	if len(b.l) != n {
		b.l = make([][reach]float64, n)
	}
	det := 0.0
	for t := range n {
		row := q.info[t]
		switch t {
		case 0:
			row[0] += c.first
		case n - 1:
			row[0] += c.last
		default:
			row[0] += c.each
		}
		if t > 0 {
			row[1] -= c.link
		}
		for k := min(t, reach-1); k >= 0; k-- {
			s := row[k]
			for j := k + 1; j <= min(t, reach-1) && j-k < reach; j++ {
				s -= b.l[t][j] * b.l[t-k][j-k]
			}
			if k == 0 {
				s = math.Sqrt(max(s, 1e-9))
				det += 2 * math.Log(s)
				b.l[t][0] = s
			} else {
				b.l[t][k] = s / b.l[t-k][0]
			}
		}
	}
	return det
}

func (b *band) solve(right []float64) []float64 {
	n := len(right)
	x := make([]float64, n)
	for t := range n {
		s := right[t]
		for k := 1; k <= min(t, reach-1); k++ {
			s -= b.l[t][k] * x[t-k]
		}
		x[t] = s / b.l[t][0]
	}
	for t := n - 1; t >= 0; t-- {
		s := x[t]
		for k := 1; k < reach && t+k < n; k++ {
			s -= b.l[t+k][k] * x[t+k]
		}
		x[t] = s / b.l[t][0]
	}
	return x
}

// diagonal of the inverse, from that of the last month back: the inverse is formed
// within the band only (Takahashi, Fagan and Chen 1973).
func (b *band) diagonal() []float64 {
	n := len(b.l)
	out := make([]float64, n)
	var near [reach][reach]float64 // near[t%reach][k]: month t with month t+k
	for t := n - 1; t >= 0; t-- {
		last := min(reach, n-t)
		row := &near[t%reach]
		first := b.l[t][0]
		for k := last - 1; k >= 0; k-- {
			sum := 0.0
			if k == 0 {
				sum = 1 / first
			}
			for j := 1; j < last; j++ {
				// the inverse of month t+j with month t+k
				x := row[j]
				if k > 0 {
					x = near[(t+min(j, k))%reach][max(j, k)-min(j, k)]
				}
				sum -= b.l[t+j][j] * x
			}
			row[k] = sum / first
		}
		out[t] = max(row[0], 0)
	}
	return out
}
