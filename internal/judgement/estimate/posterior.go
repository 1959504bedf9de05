package estimate

// posterior is what is believed of the effects of the months under normal priors
// for events: walks of steps, and what lasts one month.
type posterior struct {
	walk, inverse square // prior covariance of theta or complaints over the months; its inverse
	prior         square // inverse prior covariance of all effects
	l             square // factor of the posterior's inverse
	half          square
	cov           square
	mean          []float64
	g             []float64
	white, steps  []site // for what lasts a month, and for steps into the month
}

// pinned is the variance of walks in the first month: levels are known apart.
const pinned = 1e-6

// solve finds the mean, and the factor of the inverse covariance. It gives the log
// evidence for the seasons and the steps.
func (p *posterior) solve(q *monthly, c *common) (evidence float64) {
	n, months := q.n, q.months
	p.prior.size(n)
	clear(p.prior.x)
	for _, part := range [2]struct {
		from        int
		step, apart []float64
		season      float64
	}{{0, c.prior[aStep], c.prior[aFall], c.season[ofTheta]}, {months, c.prior[aTrend], c.prior[anOutcry], c.season[ofTalk]}} {
		p.walk.size(months)
		sum := pinned
		for t := range months {
			if t > 0 {
				sum += part.step[t]
			}
			for u := t; u < months; u++ {
				x := sum + part.season*yearly[(u-t)%12]
				p.walk.x[t*months+u], p.walk.x[u*months+t] = x, x
			}
			p.walk.x[t*months+t] += part.apart[t]
		}
		p.walk.factor()
		evidence -= p.walk.logs()
		p.walk.inverse(&p.inverse, &p.half)
		for t := range months {
			copy(p.prior.row(part.from + t)[part.from:part.from+months], p.inverse.row(t))
		}
	}
	for t, i := range q.at[ofRound] {
		if i >= 0 {
			p.prior.x[i*n+i] = 1 / c.prior[aSpoilt][t]
		}
	}
	p.l.size(n)
	for i := range p.l.x {
		p.l.x[i] = p.prior.x[i] + q.info[i]
	}
	p.l.factor()
	p.mean = resize(p.mean, n)
	copy(p.mean, q.pull)
	p.l.solve(p.mean)
	evidence -= p.l.logs()
	for i, x := range p.mean {
		evidence += x * q.pull[i] / 2
	}
	return evidence
}

// look forms score and information of every event, its own prior left in: a
// component v of the prior has the score l'g and the information l'Ql, where g is
// the prior's inverse times the mean and Q what the data say of the sum of all.
func (p *posterior) look(q *monthly) {
	n, months := q.n, q.months
	p.g = resize(p.g, n)
	for i := range n {
		s := 0.0
		for j, x := range p.prior.row(i) {
			s += x * p.mean[j]
		}
		p.g[i] = s
	}
	p.half.size(n)
	copy(p.half.x, p.prior.x)
	p.l.forward(&p.half)
	p.white, p.steps = resize(p.white, months), resize(p.steps, months)
	for t := range months {
		p.white[t], p.steps[t] = site{n: 3}, site{n: 2}
	}
	for i := range n {
		p.take(q, p.half.row(i))
	}
	for t := range months {
		p.white[t].mirror()
		p.steps[t].mirror()
	}
	// the prior's own part
	var tail [2]float64
	var corner [2]float64
	for t := months - 1; t >= 0; t-- {
		for e := range 2 {
			i := q.at[e][t]
			tail[e] += p.g[i]
			row := p.prior.row(i)
			// sum over the square from t on: add row and column of t
			corner[e] += row[i]
			for u := t + 1; u < months; u++ {
				corner[e] += 2 * row[q.at[e][u]]
			}
			p.steps[t].pull[e] = tail[e]
			p.steps[t].info[e][e] += corner[e]
			p.white[t].pull[e] = p.g[i]
			p.white[t].info[e][e] += row[i]
		}
		if i := q.at[ofRound][t]; i >= 0 {
			p.white[t].pull[2] = p.g[i]
			p.white[t].info[2][2] += p.prior.x[i*n+i]
		}
	}
}

// mirror fills the upper half.
func (s *site) mirror() {
	for e := range s.n {
		for d := range e {
			s.info[d][e] = s.info[e][d]
		}
	}
}

// take takes the squares of a row of half out of the information.
func (p *posterior) take(q *monthly, row []float64) {
	var x, sums [effects]float64
	for t := q.months - 1; t >= 0; t-- {
		x[ofRound] = 0
		for e := range effects {
			if i := q.at[e][t]; i >= 0 {
				x[e] = row[i]
				sums[e] += x[e]
			}
		}
		p.steps[t].less(&sums)
		p.white[t].less(&x)
	}
}

// less takes the products of x out of the information, in the lower half.
func (s *site) less(x *[effects]float64) {
	for e := range s.n {
		for d := range e + 1 {
			s.info[e][d] -= x[e] * x[d]
		}
	}
}

// spread forms the covariance.
func (p *posterior) spread() { p.l.inverse(&p.cov, &p.half) }
