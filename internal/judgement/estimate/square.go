package estimate

import "math"

// square is a square matrix, row by row.
type square struct {
	n int
	x []float64
}

func (d *square) size(n int) {
	d.n, d.x = n, resize(d.x, n*n)
}

func (d *square) row(i int) []float64 { return d.x[i*d.n : (i+1)*d.n] }

// factor is the Cholesky factor, in the lower half, of a positive definite matrix.
// Four rows go side by side, so that none waits for its own sum.
func (d *square) factor() {
	for j := range d.n {
		b := d.row(j)
		s := b[j]
		for _, x := range b[:j] {
			s -= x * x
		}
		pivot := math.Sqrt(max(s, 1e-9))
		b[j] = pivot
		b = b[:j]
		i := j + 1
		for ; i+4 <= d.n; i += 4 {
			r0, r1, r2, r3 := d.row(i), d.row(i+1), d.row(i+2), d.row(i+3)
			s0, s1, s2, s3 := r0[j], r1[j], r2[j], r3[j]
			a0, a1, a2, a3 := r0[:len(b)], r1[:len(b)], r2[:len(b)], r3[:len(b)]
			for k, x := range b {
				s0 -= a0[k] * x
				s1 -= a1[k] * x
				s2 -= a2[k] * x
				s3 -= a3[k] * x
			}
			r0[j], r1[j], r2[j], r3[j] = s0/pivot, s1/pivot, s2/pivot, s3/pivot
		}
		for ; i < d.n; i++ {
			r := d.row(i)
			s := r[j]
			for k, x := range b {
				s -= r[k] * x
			}
			r[j] = s / pivot
		}
	}
}

// logs is the sum of the logarithms of the diagonal.
func (d *square) logs() float64 {
	out := product{rest: 1}
	for i := range d.n {
		out.times(d.x[i*d.n+i])
	}
	return out.log + math.Log(out.rest)
}

// forward solves l·y = y in place, l being the factor, for all columns of y. What
// is 0 right of all that stands above and in a row stays so.
func (d *square) forward(y *square) {
	width := 0
	for i := range d.n {
		a, out := d.row(i), y.row(i)
		for k := d.n; k > width; k-- {
			if out[k-1] != 0 {
				width = k
			}
		}
		out = out[:width]
		for j := 0; j < i; j += 4 {
			less(out, a[j:i], y, j)
		}
		for k := range out {
			out[k] /= a[i]
		}
	}
}

// less takes from a row, for up to the first four of the weights, as many times
// the rows of y from j on.
func less(out, weights []float64, y *square, j int) {
	n := len(out)
	if len(weights) < 4 {
		for r, x := range weights {
			for k, v := range y.row(j + r)[:n] {
				out[k] -= x * v
			}
		}
		return
	}
	x0, x1, x2, x3 := weights[0], weights[1], weights[2], weights[3]
	y0, y1, y2, y3 := y.row(j)[:n], y.row(j + 1)[:n], y.row(j + 2)[:n], y.row(j + 3)[:n]
	for k, v := range out {
		out[k] = v - x0*y0[k] - x1*y1[k] - x2*y2[k] - x3*y3[k]
	}
}

// solve solves for one right side in place.
func (d *square) solve(y []float64) {
	for i := range d.n {
		s := y[i]
		for j, x := range d.row(i)[:i] {
			s -= x * y[j]
		}
		y[i] = s / d.x[i*d.n+i]
	}
	for i := d.n - 1; i >= 0; i-- {
		y[i] /= d.x[i*d.n+i]
		for j, x := range d.row(i)[:i] {
			y[j] -= x * y[i]
		}
	}
}

// inverse of the matrix whose factor d is; half is room for the inverse of d.
func (d *square) inverse(out, half *square) {
	half.size(d.n)
	clear(half.x)
	for i := range d.n {
		half.x[i*d.n+i] = 1
	}
	d.forward(half)
	out.size(d.n)
	for i := range d.n {
		row := out.row(i)[:i+1]
		clear(row)
		for k := i; k < d.n; k += 4 {
			more(row, half, i, k)
		}
		for j, x := range row {
			out.x[j*d.n+i] = x
		}
	}
}

// more adds to the beginning of row i of y'y what four rows of y from k on have.
func more(out []float64, y *square, i, k int) {
	n := len(out)
	if k+4 > y.n {
		for r := k; r < y.n; r++ {
			a := y.row(r)
			x := a[i]
			for j, v := range a[:n] {
				out[j] += x * v
			}
		}
		return
	}
	r0, r1, r2, r3 := y.row(k), y.row(k+1), y.row(k+2), y.row(k+3)
	x0, x1, x2, x3 := r0[i], r1[i], r2[i], r3[i]
	r0, r1, r2, r3 = r0[:n], r1[:n], r2[:n], r3[:n]
	for j, v := range out {
		out[j] = v + x0*r0[j] + x1*r1[j] + x2*r2[j] + x3*r3[j]
	}
}

func resize[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n)
	}
	return s[:n]
}
