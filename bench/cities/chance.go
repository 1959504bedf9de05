package cities

import (
	"hash/fnv"
	"math"
	"math/rand/v2"
	"strconv"
)

// stream is the chance of one purpose, and of one series or cell of it. It does
// not depend on what else was drawn or in which order.
func (c *City) stream(purpose string) *rand.Rand {
	h := fnv.New64a()
	_, _ = h.Write([]byte(purpose))
	return rand.New(rand.NewPCG(c.Seed, h.Sum64()))
}

func (c *City) series(purpose string, indicator, area int) *rand.Rand {
	return c.stream(purpose + " " + strconv.Itoa(indicator) + " " + strconv.Itoa(area))
}

// cell is for single draws that several parts of the city must agree on.
func (c *City) cell(purpose string, indicator, area, month int) *rand.Rand {
	return c.stream(purpose + " " + strconv.Itoa(indicator) + " " + strconv.Itoa(area) + " " + strconv.Itoa(month))
}

func between(r *rand.Rand, low, high float64) float64 { return low + (high-low)*r.Float64() }

func normal(r *rand.Rand, mean, sd float64) float64 { return mean + sd*r.NormFloat64() }

// student2 is Student's t with 2 degrees of freedom: no variance, so that a
// draw in a hundred lies seven scales away and more.
func student2(r *rand.Rand) float64 {
	return r.NormFloat64() / math.Sqrt(r.ExpFloat64())
}

// poisson counts the steps of exponential waits that fit into the mean.
func poisson(r *rand.Rand, mean float64) int {
	n := 0
	for left := mean - r.ExpFloat64(); left > 0; left -= r.ExpFloat64() {
		n++
	}
	return n
}

// gamma has the shape given and scale 1 (Marsaglia and Tsang, A simple method
// for generating gamma variables, ACM TOMS 26(3), 2000).
func gamma(r *rand.Rand, shape float64) float64 {
	if shape < 1 {
		return gamma(r, shape+1) * math.Pow(r.Float64(), 1/shape)
	}
	d := shape - 1.0/3
	c := 1 / math.Sqrt(9*d)
	for {
		x := r.NormFloat64()
		v := 1 + c*x
		if v <= 0 {
			continue
		}
		v = v * v * v
		if math.Log(1-r.Float64()) < x*x/2+d-d*v+d*math.Log(v) {
			return d * v
		}
	}
}

// sampled is how many of n are well when each is with chance p and their
// answers hang together: a beta-binomial with the design effect given.
func sampled(r *rand.Rand, n int, p, design float64) int {
	if rho := (design - 1) / float64(n-1); rho > 0 {
		m := 1/rho - 1
		a, b := gamma(r, p*m), gamma(r, (1-p)*m)
		p = a / (a + b)
	}
	x := 0
	for range n {
		if r.Float64() < p {
			x++
		}
	}
	return x
}

func logit(p float64) float64 { return math.Log(p / (1 - p)) }

func expit(x float64) float64 { return 1 / (1 + math.Exp(-x)) }

// within keeps a share where it can be reported and put on a logit.
func within(p float64) float64 { return min(max(p, 0.005), 0.995) }

func round(x float64, digits int) float64 {
	scale := math.Pow(10, float64(digits))
	return math.Round(x*scale) / scale
}
