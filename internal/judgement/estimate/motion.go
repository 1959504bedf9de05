package estimate

// motion is how a state moves: a prior for the first month and the variances of
// the monthly steps. Step and drift belong to theta and have one value a month.
type motion struct {
	mean, variance vector
	step, drift    []float64
	people         []float64 // known steps of the propensity to complain; nil for none
	slow           vector    // monthly variance of each slow state; theta and year unused
	first          int       // calendar month (0 = January) of the first month
}

// predict moves mean and covariance one month on. New says that the month
// begins a calendar year.
func (m *motion) predict(t int, a *vector, p *matrix, anew bool) {
	a[iTheta] += m.drift[t]
	if m.people != nil {
		a[iPeople] += m.people[t]
	}
	p[iTheta][iTheta] += m.step[t]
	for i := iReport; i <= iSensor; i++ {
		p[i][i] += m.slow[i]
	}
	m.accumulate(a, p, anew)
}

func (m *motion) accumulate(a *vector, p *matrix, anew bool) {
	if anew {
		a[iYear] = 0
		for i := range dim {
			p[i][iYear], p[iYear][i] = 0, 0
		}
	}
	a[iYear] += a[iTheta] / 12
	for i := range iYear {
		c := p[i][iYear] + p[i][iTheta]/12
		p[i][iYear], p[iYear][i] = c, c
	}
	// the cross terms above already hold the new covariance with theta
	p[iYear][iYear] += 2*(p[iTheta][iYear]-p[iTheta][iTheta]/12)/12 + p[iTheta][iTheta]/144
}

func (m *motion) newYear(t int) bool { return t == 0 || mod(m.first+t, 12) == 0 }

func (m *motion) start() (vector, matrix) {
	a, p := m.mean, matrix{}
	for i := range dim {
		p[i][i] = m.variance[i]
	}
	a[iYear], p[iYear][iYear] = 0, 0
	m.accumulate(&a, &p, true)
	return a, p
}
