package estimate

// What a month may do to all areas of an indicator alike: move theta, move how
// readily people complain, and spoil a survey round.
const (
	ofTheta = iota
	ofTalk
	ofRound
	effects
)

// monthly is what the areas of an indicator say of the effects of the months:
// information matrix and score around their present values. Effects of theta come
// first, month by month, then those on complaints, then those on the rounds of
// the months that have one.
type monthly struct {
	months  int
	at      [effects][]int // place of each effect; -1 where nothing tells of it
	n       int
	alike   float64   // weight of theta in complaints; 0 for that of each reading
	info    []float64 // n by n; until closed, each pair stands once
	pull    []float64
	columns []effect           // memory of one series
	told    [effects][]float64 // innovations of the readings of a month per new effect
	after   []later
}

// open begins with rounds in the months that have a survey.
func (q *monthly) open(surveyed []bool) {
	q.months = len(surveyed)
	q.n = 2 * q.months
	for e := range q.at {
		q.at[e] = resize(q.at[e], q.months)
	}
	for t, is := range surveyed {
		q.at[ofTheta][t], q.at[ofTalk][t], q.at[ofRound][t] = t, q.months+t, -1
		if is {
			q.at[ofRound][t] = q.n
			q.n++
		}
	}
	q.info, q.pull = resize(q.info, q.n*q.n), resize(q.pull, q.n)
	clear(q.info)
	clear(q.pull)
}

// hear adds what the evidence of one series says. It is regress for one unknown a
// month and effect, and takes no more time than that needs: how an effect of one
// month meets the readings of later ones goes through the state, which is small.
// Evidence has no reports, so that four places are enough.
func (s *smoother) hear(m *motion, rs []reading, q *monthly) {
	s.filter(m, rs)
	s.remember(m, rs, q)
	q.columns = q.columns[:0]
	next := 0
	for t := range m.step {
		from := next
		for next < len(rs) && int(rs[next].t) == t {
			next++
		}
		if t > 0 && s.places.year {
			anew := m.newYear(t)
			for i := range q.columns {
				c := &q.columns[i]
				if anew {
					c.b3 = 0
				}
				c.b3 += c.b0 / 12
			}
		}
		old := len(q.columns)
		q.begin(t, rs[from:next], s.places.year)
		q.meet(old, rs[from:next], s.heard[from:next], &q.after[t])
	}
}

// remember keeps, for the end of every month, what later readings say of the
// state: score and information.
func (s *smoother) remember(m *motion, rs []reading, q *monthly) {
	q.after = resize(q.after, len(m.step))
	var l later
	next := len(rs) - 1
	for t := len(m.step) - 1; t >= 0; t-- {
		q.after[t] = l
		for ; next >= 0 && int(rs[next].t) == t; next-- {
			l.hear(&s.heard[next], rs[next].v)
		}
		if s.places.year {
			l.accumulate(m.newYear(t))
		}
	}
}

// begin adds the effects of a month.
func (q *monthly) begin(t int, rs []reading, annual bool) {
	talk, round, other := -1, false, annual
	for j := range rs {
		switch r := &rs[j]; {
		case !(r.v > 0):
		case r.i2 == iPeople:
			talk = j
		case r.lean == cSurveys:
			round, other = true, true
		default:
			other = true
		}
	}
	if talk >= 0 && !other {
		q.columns = append(q.columns, effect{place: q.at[ofTalk][t], second: q.at[ofTheta][t], weight: q.weight(&rs[talk])})
		return
	}
	if !other {
		return
	}
	theta := effect{place: q.at[ofTheta][t]}
	if annual {
		theta.b3 = -1.0 / 12
	}
	q.columns = append(q.columns, theta)
	if talk >= 0 {
		q.columns = append(q.columns, effect{place: q.at[ofTalk][t]})
	}
	if round && q.at[ofRound][t] >= 0 {
		q.columns = append(q.columns, effect{place: q.at[ofRound][t]})
	}
}

func (q *monthly) add(c *effect, pull float64) {
	q.pull[c.place] += pull
	if c.weight != 0 {
		q.pull[c.second] += c.weight * pull
	}
}

func (q *monthly) pair(a, b *effect, x float64) {
	row := q.info[a.place*q.n : (a.place+1)*q.n]
	row[b.place] += x
	if b.weight != 0 {
		row[b.second] += b.weight * x
	}
	if a.weight == 0 {
		return
	}
	x *= a.weight
	row = q.info[a.second*q.n : (a.second+1)*q.n]
	row[b.place] += x
	if b.weight != 0 {
		row[b.second] += b.weight * x
	}
}

// pairAll pairs one effect with all that were before, which meet it in x.
func (q *monthly) pairAll(a *effect, before []effect, x *effect) {
	row, second := q.info[a.place*q.n:(a.place+1)*q.n], q.info[a.second*q.n:(a.second+1)*q.n]
	for d := range before {
		b := &before[d]
		sum := b.dot(x)
		row[b.place] += sum
		if b.weight != 0 {
			row[b.second] += b.weight * sum
		}
		if a.weight != 0 {
			second[b.place] += a.weight * sum
			second[b.second] += a.weight * b.weight * sum
		}
	}
}

// close makes the matrix whole.
func (q *monthly) close() {
	for i := range q.n {
		for j := range i {
			x := q.info[i*q.n+j] + q.info[j*q.n+i]
			q.info[i*q.n+j], q.info[j*q.n+i] = x, x
		}
		q.info[i*q.n+i] *= 2
	}
}
