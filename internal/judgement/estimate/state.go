package estimate

// The state of a series in one month. All but theta drift slowly; year is the
// running mean of theta within a calendar year, which an annual statistic sees.
const (
	iTheta  = iota // the state of the city, on the link scale
	iReport        // deviation of this area's reports from its agency's usual bias
	iPeople        // propensity to complain, log rate per inhabitant
	iSensor        // bias of the sensor
	iYear          // mean of theta so far this year, times months passed over 12
	dim
)

type (
	vector [dim]float64
	matrix [dim][dim]float64
)

// reading is one observation made linear: z = c1·state[i1] + c2·state[i2] +
// noise with variance v. A reading whose v is not positive is left out.
type reading struct {
	t      int32
	i1, i2 int8
	c1, c2 float64
	z, v   float64
	lean   int8    // column of how far its kind leans; 0 for none
	rise   float64 // of a report: how far the evidence has theta above the level
	lo, hi float64 // of a complaint: theta's expected distance below and above the knot
}

// spread is what is kept of the covariance of a month: variance of theta, and
// its covariance with the propensity to complain.
type spread struct{ theta, people float64 }

// moment is a mean and a variance.
type moment struct{ mean, variance float64 }

func (m moment) square() float64 { return m.mean*m.mean + m.variance }
