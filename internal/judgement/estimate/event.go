package estimate

import "math"

// most is how many kinds of events may lie behind what one month shows.
const most = effects

// site is what all areas say, without what is believed beforehand, of some events
// of one month: score and information.
type site struct {
	n    int
	pull [most]float64
	info [most][most]float64
}

// without takes prior variances out of score and information.
func (s *site) without(prior [most]float64) site {
	var a [most][most + most + 1]float64
	for i := range s.n {
		for j := range s.n {
			a[i][j] = -s.info[i][j] * prior[j]
			a[i][s.n+j] = s.info[i][j]
		}
		a[i][i]++
		a[i][2*s.n] = s.pull[i]
	}
	eliminate(&a, s.n)
	out := site{n: s.n}
	for i := range s.n {
		for j := range s.n {
			out.info[i][j] = (a[i][s.n+j] + a[j][s.n+i]) / 2
		}
		out.pull[i] = a[i][2*s.n]
	}
	return out
}

// eliminate solves for everything right of the first n columns and gives the
// logarithm of the determinant.
func eliminate(a *[most][most + most + 1]float64, n int) (logDet float64) {
	for i := range n {
		best := i
		for r := i + 1; r < n; r++ {
			if math.Abs(a[r][i]) > math.Abs(a[best][i]) {
				best = r
			}
		}
		a[i], a[best] = a[best], a[i]
		d := a[i][i]
		if math.Abs(d) < 1e-12 {
			d = math.Copysign(1e-12, d)
		}
		logDet += math.Log(math.Abs(d))
		for j := range a[i] {
			a[i][j] /= d
		}
		for r := range n {
			if f := a[r][i]; r != i && f != 0 {
				for j := range a[r] {
					a[r][j] -= f * a[i][j]
				}
			}
		}
	}
	return logDet
}

// under is the log evidence for prior variances, and mean and variance of each
// event under them.
func (s *site) under(prior [most]float64) (evidence float64, out [most]moment) {
	var a [most][most + most + 1]float64
	for i := range s.n {
		for j := range s.n {
			a[i][j] = s.info[i][j] * prior[j]
		}
		a[i][i]++
		a[i][s.n+i] = 1
		a[i][2*s.n] = s.pull[i]
	}
	evidence = -eliminate(&a, s.n) / 2
	for i := range s.n {
		out[i] = moment{prior[i] * a[i][2*s.n], max(prior[i]*a[i][s.n+i], 0)}
		evidence += s.pull[i] * out[i].mean / 2
	}
	return evidence, out
}

// weighing sums, over months, how often events happened and how large their
// everyday form is.
type weighing struct {
	square, known float64
}

// weigh holds against each other what may have happened in a month, and gives each
// event the variance that follows: what it had if it happened, by how likely that
// is.
func (s *site) weigh(kinds []int, c *common, often *shares, t int, sums *[eventKinds]weighing) {
	var now [most]float64
	for i, e := range kinds {
		now[i] = c.prior[e][t]
	}
	free := s.without(now)
	var logs [1 << most]float64
	var found [1 << most][most]moment
	top := math.Inf(-1)
	for h := range 1 << s.n {
		var prior [most]float64
		for i, e := range kinds {
			if h>>i&1 == 1 {
				prior[i] = rares[e].size
				logs[h] += math.Log(often[e])
			} else {
				prior[i] = c.everyday[e]
				logs[h] += math.Log(1 - often[e])
			}
		}
		var evidence float64
		evidence, found[h] = free.under(prior)
		logs[h] += evidence
		top = max(top, logs[h])
	}
	total := 0.0
	for h := range 1 << s.n {
		logs[h] = math.Exp(logs[h] - top)
		total += logs[h]
	}
	for i, e := range kinds {
		happened, size := 0.0, 0.0
		for h := range 1 << s.n {
			if p := logs[h] / total; h>>i&1 == 1 {
				happened += p
				size += p * found[h][i].square()
			}
		}
		c.prior[e][t] = max((1-happened)*c.everyday[e]+size, 1e-7)
		c.happened[e] += happened
		c.chances[e]++
		m := found[0][i]
		p := logs[0] / total
		sums[e].square += p * m.mean * m.mean
		sums[e].known += p * (1 - m.variance/c.everyday[e])
	}
}

// weighEvents gives every event its variance. Other says that there is evidence
// beside complaints; else how theta and complaints move by themselves is taken
// from the other indicators.
func (f *fit) weighEvents(p *posterior, q *monthly, c *common, other bool) {
	var sums [eventKinds]weighing
	c.happened, c.chances = [eventKinds]float64{}, [eventKinds]float64{}
	for t := range q.months {
		s := &p.white[t]
		if q.at[ofRound][t] >= 0 {
			s.weigh([]int{aFall, anOutcry, aSpoilt}, c, &f.often, t, &sums)
		} else {
			s.n = 2
			s.weigh([]int{aFall, anOutcry}, c, &f.often, t, &sums)
		}
		if t > 0 {
			p.steps[t].weigh([]int{aStep, aTrend}, c, &f.often, t, &sums)
		}
	}
	for e := range sums {
		r := &rares[e]
		if r.strength == 0 || !(sums[e].known > 1e-9) {
			continue
		}
		if r.pooled && !other {
			c.everyday[e] = f.usually[e]
			continue
		}
		c.known[e] = sums[e].known
		next := c.everyday[e] * min(max(sums[e].square/sums[e].known/c.everyday[e], 0.1), 8)
		w := sums[e].known / (sums[e].known + r.strength)
		c.everyday[e] = min(max(math.Exp(w*math.Log(next)+(1-w)*math.Log(f.usually[e])), 1e-6), 0.05)
	}
}
