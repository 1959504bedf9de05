package estimate

import "math"

func normalPDF(x float64) float64 { return math.Exp(-x*x/2) / math.Sqrt(2*math.Pi) }

func normalCDF(x float64) float64 { return 0.5 * math.Erfc(-x/math.Sqrt2) }

// The normal distribution at steps of 1/steps from -6 to 6, for what is asked a
// hundred million times and need not be exact.
const (
	normalEnd   = 6
	normalSteps = 256
)

type normalAt struct{ cdf, pdf float64 }

var normalTable = func() (out [2*normalEnd*normalSteps + 2]normalAt) {
	for i := range out {
		x := float64(i)/normalSteps - normalEnd
		out[i] = normalAt{normalCDF(x), normalPDF(x)}
	}
	return out
}()

// normals is the distribution and the density at x from -6 to 6, to six digits.
func normals(x float64) (cdf, pdf float64) {
	at := (x + normalEnd) * normalSteps
	i := int(at)
	w := at - float64(i)
	a, b := &normalTable[i], &normalTable[i+1]
	return a.cdf + w*(b.cdf-a.cdf), a.pdf + w*(b.pdf-a.pdf)
}
