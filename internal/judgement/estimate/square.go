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
func (d *square) factor() {
	for i := range d.n {
		a := d.row(i)
		for j := 0; j <= i; j++ {
			b := d.row(j)
			s := a[j]
			for k, x := range a[:j] {
				s -= x * b[k]
			}
			if j == i {
				a[i] = math.Sqrt(max(s, 1e-9))
			} else {
				a[j] = s / b[j]
			}
		}
	}
}

// forward solves l·y = y in place, l being the factor, for all columns of y.
func (d *square) forward(y *square) {
	for i := range d.n {
		a, out := d.row(i), y.row(i)
		for j, x := range a[:i] {
			if x == 0 {
				continue
			}
			for k, v := range y.row(j) {
				out[k] -= x * v
			}
		}
		for k := range out {
			out[k] /= a[i]
		}
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

// inverse of the matrix whose factor d is.
func (d *square) inverse(out *square) {
	var y square
	y.size(d.n)
	clear(y.x)
	for i := range d.n {
		y.x[i*d.n+i] = 1
	}
	d.forward(&y)
	out.size(d.n)
	clear(out.x)
	for k := range d.n {
		a := y.row(k)
		for i := range d.n {
			if a[i] == 0 {
				continue
			}
			row := out.row(i)
			for j, x := range a {
				row[j] += a[i] * x
			}
		}
	}
}

func resize[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n)
	}
	return s[:n]
}
