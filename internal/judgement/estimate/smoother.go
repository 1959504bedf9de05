package estimate

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

// square is the expected square of the step of a slow state into a month, if
// its variance is q.
func (s *smoother) square(t, i int, q float64) float64 {
	e := q * s.pull[t][i]
	return e*e + q - q*q*s.hold[t][i]
}
