package forecast

import "math"

// least finds the lowest point of a function of one number: a coarse look over
// the whole range, then golden section around the best. The number of steps is
// fixed, so that the same values give the same bits.
func least(f func(float64) float64, low, high float64) float64 {
	const looks = 20
	step := (high - low) / looks
	best, bestAt := math.Inf(1), low
	for i := 0; i <= looks; i++ {
		x := low + step*float64(i)
		if v := f(x); v < best {
			best, bestAt = v, x
		}
	}
	a, b := math.Max(low, bestAt-step), math.Min(high, bestAt+step)
	ratio := (math.Sqrt(5) - 1) / 2
	c, d := b-ratio*(b-a), a+ratio*(b-a)
	fc, fd := f(c), f(d)
	for range 16 {
		if fc < fd {
			b, d, fd = d, c, fc
			c = b - ratio*(b-a)
			fc = f(c)
		} else {
			a, c, fc = c, d, fd
			d = a + ratio*(b-a)
			fd = f(d)
		}
	}
	return (a + b) / 2
}

// leastOf3 is the simplex search of Nelder and Mead (Computer Journal 7, 1965)
// over three numbers with a fixed number of steps.
func leastOf3(f func([3]float64) float64, from [3]float64) (at [3]float64, value float64) {
	var p [4][3]float64
	var v [4]float64
	p[0] = from
	for i := range 3 {
		p[i+1] = from
		p[i+1][i] += []float64{0.15, -0.01, -0.05}[i]
	}
	for i := range p {
		v[i] = f(p[i])
	}
	order := func() {
		for i := 1; i < 4; i++ {
			for j := i; j > 0 && v[j] < v[j-1]; j-- {
				v[j], v[j-1] = v[j-1], v[j]
				p[j], p[j-1] = p[j-1], p[j]
			}
		}
	}
	order()
	for range 80 {
		var mid [3]float64
		for i := range 3 {
			mid[i] = (p[0][i] + p[1][i] + p[2][i]) / 3
		}
		towards := func(t float64) ([3]float64, float64) {
			var q [3]float64
			for i := range 3 {
				q[i] = mid[i] + t*(p[3][i]-mid[i])
			}
			return q, f(q)
		}
		q, w := towards(-1)
		switch {
		case w < v[0]:
			if q2, w2 := towards(-2); w2 < w {
				q, w = q2, w2
			}
			p[3], v[3] = q, w
		case w < v[2]:
			p[3], v[3] = q, w
		default:
			t := 0.5
			if w < v[3] {
				t = -0.5
			}
			if q, w = towards(t); w < v[3] {
				p[3], v[3] = q, w
				break
			}
			for i := 1; i < 4; i++ {
				for k := range 3 {
					p[i][k] = (p[i][k] + p[0][k]) / 2
				}
				v[i] = f(p[i])
			}
		}
		order()
	}
	return p[0], v[0]
}
