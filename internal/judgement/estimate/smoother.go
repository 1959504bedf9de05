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
	lo, hi float64 // of a complaint: theta's expected distance below and above the knot
}

// motion is how a state moves: a prior for the first month and the variances of
// the monthly steps. Step and drift belong to theta and have one value a month.
type motion struct {
	mean, variance vector
	step, drift    []float64
	people         []float64 // known steps of the propensity to complain; nil for none
	slow           vector    // monthly variance of each slow state; theta and year unused
	first          int       // calendar month (0 = January) of the first month
}

// kept is what the forward pass keeps of one reading for the backward pass.
type kept struct {
	gain vector // P·Z, not divided by f
	v, f float64
	used bool
}

// path is the result of smoothing: moments of the state in every month, and the
// disturbances that parameters are learned from.
type path struct {
	mean  []vector
	cov   []spread
	step  []moment // theta's step into each month, less its drift; step[0] unused
	pull  []vector // score of each slow state's step into the month (r); at 0 that of its first value
	hold  []vector // and the information in it (N)
	begin vector   // variances in the first month
	eps   []moment // noise of each reading
}

// spread is what is kept of the covariance of a month: variance of theta, and
// its covariance with the propensity to complain.
type spread struct{ theta, people float64 }

// moment is a mean and a variance.
type moment struct{ mean, variance float64 }

func (m moment) square() float64 { return m.mean*m.mean + m.variance }

// smoother holds the memory of one worker; it is used for one series after the
// other.
type smoother struct {
	path
	a         []vector
	p         []matrix
	kept      []kept
	readings  []reading
	evident   []reading // those of the evidence alone, for spoken
	units     []float64 // of each report: slope of its scale where it was made linear
	parts     []part    // of the reports of a ragged agency, one for each reading of them
	b         [][columns]vector
	e         []column // innovation of each reading per shared quantity
	by        []column
	compact   bool // the last series was filtered in places
	places    places
	filtered  []filtered
	heard     []heard
	derived   []column
	months    months
	monthly   monthly
	posterior posterior
	loose     []float64 // step variances of the series at hand
}

func (s *smoother) size(months, readings int) {
	s.a, s.p, s.kept = resize(s.a, months), resize(s.p, months), resize(s.kept, readings)
	s.results(months, readings)
}

// results makes room for what smoothing gives.
func (s *smoother) results(months, readings int) {
	s.mean, s.cov, s.step = resize(s.mean, months), resize(s.cov, months), resize(s.step, months)
	s.pull, s.hold, s.eps = resize(s.pull, months), resize(s.hold, months), resize(s.eps, readings)
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

// update takes one reading into mean and covariance and keeps what the backward
// pass needs.
func update(r *reading, a *vector, p *matrix, k *kept) {
	k.used = r.v > 0
	if !k.used {
		return
	}
	v := r.z - r.c1*a[r.i1]
	if r.c2 != 0 {
		v -= r.c2 * a[r.i2]
		for i := range dim {
			k.gain[i] = r.c1*p[i][r.i1] + r.c2*p[i][r.i2]
		}
		k.f = r.c1*k.gain[r.i1] + r.c2*k.gain[r.i2] + r.v
	} else {
		for i := range dim {
			k.gain[i] = r.c1 * p[i][r.i1]
		}
		k.f = r.c1*k.gain[r.i1] + r.v
	}
	k.v = v
	g := 1 / k.f
	for i := range dim {
		gi := k.gain[i] * g
		a[i] += gi * v
		for j := range dim {
			p[i][j] -= gi * k.gain[j]
		}
	}
}

// run smooths one series. Readings must be in order of time.
func (s *smoother) run(m *motion, rs []reading) {
	if s.filter(m, rs); s.compact {
		s.smooth(m, rs)
		return
	}
	s.runAll(m, rs)
}

// runOn smooths the series that regress went over.
func (s *smoother) runOn(m *motion, rs []reading) {
	if s.compact {
		s.smooth(m, rs)
		return
	}
	s.runAll(m, rs)
}

// runAgain is runOn after means were moved, in motion or readings, and nothing else.
func (s *smoother) runAgain(m *motion, rs []reading) {
	if s.compact {
		s.repeat(m, rs)
		s.smooth(m, rs)
		return
	}
	s.runAll(m, rs)
}

// filter is the filter alone where places are enough.
func (s *smoother) filter(m *motion, rs []reading) {
	if s.compact = s.places.fill(rs); s.compact {
		s.forth(m, rs)
	}
}

// runAll smooths one series with all states there are.
func (s *smoother) runAll(m *motion, rs []reading) {
	s.compact = false
	months := len(m.step)
	s.size(months, len(rs))
	a, p := m.start()
	next := 0
	for t := range months {
		if t > 0 {
			m.predict(t, &a, &p, m.newYear(t))
		}
		s.a[t], s.p[t] = a, p
		for ; next < len(rs) && int(rs[next].t) == t; next++ {
			update(&rs[next], &a, &p, &s.kept[next])
		}
	}
	s.back(m, rs)
}

// back is the backward pass in the form of de Jong (1989), with one reading at
// a time (Koopman and Durbin 2000, "Fast filtering and smoothing for
// multivariate state space models"): it needs no inverse.
func (s *smoother) back(m *motion, rs []reading) {
	var r vector
	var n matrix
	next := len(rs) - 1
	for t := len(m.step) - 1; t >= 0; t-- {
		for ; next >= 0 && int(rs[next].t) == t; next-- {
			s.eps[next] = backReading(&rs[next], &s.kept[next], &r, &n)
		}
		s.month(t, &r, &n)
		for i := iReport; i <= iSensor; i++ {
			s.pull[t][i], s.hold[t][i] = r[i], n[i][i]
		}
		if t == 0 {
			return
		}
		backMonth(&r, &n, m.newYear(t))
		q := m.step[t]
		s.step[t] = moment{q * r[iTheta], q - q*q*n[iTheta][iTheta]}
	}
}

// square is the expected square of the step of a slow state into a month, if
// its variance is q.
func (s *smoother) square(t, i int, q float64) float64 {
	e := q * s.pull[t][i]
	return e*e + q - q*q*s.hold[t][i]
}

// month forms the smoothed moments of a month from r and N.
func (s *smoother) month(t int, r *vector, n *matrix) {
	p := &s.p[t]
	for i := range dim {
		m := s.a[t][i]
		for j := range dim {
			m += p[i][j] * r[j]
		}
		s.mean[t][i] = m
	}
	c := spread{p[iTheta][iTheta], p[iTheta][iPeople]}
	for j := range dim {
		var pn float64
		for k := range dim {
			pn += p[iTheta][k] * n[k][j]
		}
		c.theta -= pn * p[j][iTheta]
		c.people -= pn * p[j][iPeople]
	}
	s.cov[t] = c
	if t > 0 {
		return
	}
	for i := range dim {
		v := p[i][i]
		for j := range dim {
			for k := range dim {
				v -= p[i][j] * n[j][k] * p[k][i]
			}
		}
		s.begin[i] = v
	}
}

// backReading takes r and N over one reading and gives the reading's noise.
func backReading(o *reading, k *kept, r *vector, n *matrix) moment {
	if !k.used {
		return moment{}
	}
	g := 1 / k.f
	var nk vector
	var kr, knk float64
	for i := range dim {
		var c float64
		for j := range dim {
			c += n[i][j] * k.gain[j]
		}
		nk[i] = c * g
		kr += k.gain[i] * g * r[i]
		knk += k.gain[i] * g * nk[i]
	}
	u := k.v*g - kr
	d := g + knk
	eps := moment{o.v * u, o.v - o.v*o.v*d}
	i, j := o.i1, o.i2
	r[i] += o.c1 * u
	if o.c2 != 0 {
		r[j] += o.c2 * u
	}
	// N = ZZ'(1/f + k'Nk) - Z(Nk)' - (Nk)Z' + N
	for x := range dim {
		n[i][x] -= o.c1 * nk[x]
		n[x][i] -= o.c1 * nk[x]
	}
	n[i][i] += o.c1 * o.c1 * d
	if o.c2 != 0 {
		for x := range dim {
			n[j][x] -= o.c2 * nk[x]
			n[x][j] -= o.c2 * nk[x]
		}
		n[j][j] += o.c2 * o.c2 * d
		n[i][j] += o.c1 * o.c2 * d
		n[j][i] += o.c1 * o.c2 * d
	}
	return eps
}

// backMonth takes r and N over the step into a month: the transpose of
// accumulate.
func backMonth(r *vector, n *matrix, anew bool) {
	r[iTheta] += r[iYear] / 12
	for i := range dim {
		n[iTheta][i] += n[iYear][i] / 12
	}
	for i := range dim {
		n[i][iTheta] += n[i][iYear] / 12
	}
	if anew {
		r[iYear] = 0
		for i := range dim {
			n[iYear][i], n[i][iYear] = 0, 0
		}
	}
}
