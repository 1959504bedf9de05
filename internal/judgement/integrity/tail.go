package integrity

import "math"

// binomial is the probability of k or more of n where each has probability p.
func binomial(k, n int, p float64) float64 {
	if k <= 0 {
		return 1
	}
	sum := 0.0
	for i := n; i >= k; i-- { // small terms first
		sum += math.Exp(logFactorial(n) - logFactorial(i) - logFactorial(n-i) + float64(i)*math.Log(p) + float64(n-i)*math.Log1p(-p))
	}
	return math.Min(1, sum)
}

func logFactorial(n int) float64 {
	v, _ := math.Lgamma(float64(n) + 1)
	return v
}

// chiSquare is the probability of x or more with the given degrees of freedom
// (Abramowitz and Stegun, 26.4.4 and 26.4.5).
func chiSquare(x float64, freedom int) float64 {
	if x <= 0 {
		return 1
	}
	if freedom%2 == 0 {
		term, sum := 1.0, 1.0
		for k := 1; k < freedom/2; k++ {
			term *= x / 2 / float64(k)
			sum += term
		}
		return math.Exp(-x/2) * sum
	}
	root := math.Sqrt(x)
	term, sum := root, 0.0
	for k := 1; k <= (freedom-1)/2; k++ {
		sum += term
		term *= x / float64(2*k+1)
	}
	return math.Erfc(root/math.Sqrt2) + 2*math.Exp(-x/2)/math.Sqrt(2*math.Pi)*sum
}

// normal is the probability of z or more in a standard normal distribution.
func normal(z float64) float64 { return math.Erfc(z/math.Sqrt2) / 2 }
