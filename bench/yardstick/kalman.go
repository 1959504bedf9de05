package yardstick

type (
	vector = [3]float64
	matrix = [3][3]float64
)

// smooth runs forwards (Kalman, one scalar at a time) and backwards (Rauch,
// Tung, Striebel).
func (in *indicator) smooth(s *series) {
	n := in.months
	before := make([]vector, n) // prediction of a month
	beforeCov := make([]matrix, n)
	after, afterCov := make([]vector, n), make([]matrix, n)
	for t := range n {
		var x vector
		var p matrix
		if t == 0 {
			x[level] = in.home
			p[level][level], p[ready][ready], p[offset][offset] = in.spread, in.readiness, offsetSpread
		} else {
			x, p = after[t-1], afterCov[t-1]
			x[level] += in.shared[t]
			p[level][level] += in.step / s.weight[t]
			p[ready][ready] += readyStep
			p[offset][offset] += offsetStep
		}
		before[t], beforeCov[t] = x, p
		for i := range s.evidence[t] {
			e := &s.evidence[t][i]
			in.work(s, e)
			x, p = update(x, p, e.load, e.working, e.variance)
		}
		after[t], afterCov[t] = x, p
	}
	s.mean[n-1], s.cov[n-1] = after[n-1], afterCov[n-1]
	for t := n - 2; t >= 0; t-- {
		gain := times(afterCov[t], inverse(beforeCov[t+1]))
		var x vector
		for i := range x {
			x[i] = after[t][i]
			for j := range x {
				x[i] += gain[i][j] * (s.mean[t+1][j] - before[t+1][j])
			}
		}
		var change matrix
		for i := range change {
			for j := range change {
				change[i][j] = s.cov[t+1][i][j] - beforeCov[t+1][i][j]
			}
		}
		p := times(times(gain, change), transposed(gain))
		for i := range p {
			for j := range p {
				p[i][j] += afterCov[t][i][j]
			}
		}
		lag := times(s.cov[t+1], transposed(gain))
		s.mean[t], s.cov[t], s.lag[t+1] = x, p, lag[level][level]
	}
}

func update(x vector, p matrix, load vector, y, variance float64) (vector, matrix) {
	var ph vector
	expected, total := 0.0, variance
	for i := range x {
		for j := range x {
			ph[i] += p[i][j] * load[j]
		}
		expected += load[i] * x[i]
	}
	for i := range x {
		total += load[i] * ph[i]
	}
	for i := range x {
		x[i] += ph[i] / total * (y - expected)
	}
	for i := range x {
		for j := range x {
			p[i][j] -= ph[i] * ph[j] / total
		}
	}
	return x, p
}

func times(a, b matrix) (c matrix) {
	for i := range c {
		for j := range c {
			for l := range c {
				c[i][j] += a[i][l] * b[l][j]
			}
		}
	}
	return c
}

func transposed(a matrix) (c matrix) {
	for i := range c {
		for j := range c {
			c[i][j] = a[j][i]
		}
	}
	return c
}

// inverse of a symmetric positive matrix, by cofactors.
func inverse(a matrix) (c matrix) {
	minor := func(i, j int) float64 {
		i1, i2, j1, j2 := (i+1)%3, (i+2)%3, (j+1)%3, (j+2)%3
		return a[i1][j1]*a[i2][j2] - a[i1][j2]*a[i2][j1]
	}
	det := a[0][0]*minor(0, 0) + a[0][1]*minor(0, 1) + a[0][2]*minor(0, 2)
	for i := range c {
		for j := range c {
			c[j][i] = minor(i, j) / det
		}
	}
	return c
}
