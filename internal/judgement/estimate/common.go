package estimate

import (
	"math"
	"slices"
)

// What months do to all areas of an indicator alike is five unknowns a month:
// theta takes a step, or falls out for this month alone; the readiness to complain
// takes a step (a new channel, the season), or an outcry comes and goes; a survey
// round is spoilt. Complaints alone cannot tell the first from the third, nor the
// second from the fourth. What surveys, checks, sensors and statistics say decides
// where they speak; elsewhere it is decided by how often such things happen, and
// the doubt goes into the intervals.
const (
	aStep    = iota // of theta, and it stays
	aTrend          // step of the readiness to complain, and it stays
	aFall           // of theta, for one month
	anOutcry        // of complaints, for one month
	aSpoilt         // survey round
	eventKinds
)

// rare is how a kind of event is believed in: in how many months it happens (as
// if that had been seen in so many months), how large it is when it does (a
// variance), and how large its everyday form is (which is learned where learned).
type rare struct {
	share, months, size float64
	usual, strength     float64
	pooled              bool // complaints alone do not tell it
}

var rares = [eventKinds]rare{
	aStep:    {0.004, 240, 0.3, 0.0012, 12, true},
	aTrend:   {0.004, 240, 0.4, 1e-5, 12, true},
	aFall:    {0.004, 240, 0.4, 1e-5, 0, false},
	anOutcry: {0.02, 240, 0.6, 4e-4, 12, false},
	aSpoilt:  {0.02, 120, 0.15, 4e-4, 0, false},
}

// common is what is believed of an indicator's months.
type common struct {
	prior    [eventKinds][]float64 // variance each month's event has at present
	everyday [eventKinds]float64
	known    [eventKinds]float64 // how many months tell of that
	happened [eventKinds]float64 // expected number of events
	chances  [eventKinds]float64 // number of months in which there could have been one
	season   [2]float64          // variance of what theta and complaints do with the year
	talk     []float64           // by how much complaints are up in a month, on the logarithm
	deaf     []float64           // its variance if theta is known
	round    []float64           // by how much surveys are off in a month
	spoilt   []float64           // its variance
	course   []float64           // variance of theta in the month, in all areas alike
	theta    [][]float64         // and its covariance over the months
}

func newCommon(months int) common {
	var c common
	for e := range c.prior {
		c.prior[e] = make([]float64, months)
		c.everyday[e] = rares[e].usual
	}
	// nothing is known yet: complaints may have gone anywhere, theta hardly
	for t := range months {
		c.prior[aStep][t], c.prior[aTrend][t], c.prior[aFall][t] = 0.0012, 0.01, 1e-4
		c.prior[anOutcry][t], c.prior[aSpoilt][t] = 0.25, 0.05
	}
	c.talk, c.deaf = make([]float64, months), make([]float64, months)
	c.round, c.spoilt = make([]float64, months), make([]float64, months)
	c.course = make([]float64, months)
	return c
}

// shares are how often events happen in this city.
type shares [eventKinds]float64

func (f *fit) learnCommons(rounds int, spoilt, seasons bool) {
	each(len(f.services), f.opt.Workers, func(w *smoother, k int) { f.learnCommon(w, k, rounds, spoilt, seasons) })
	for e := range f.often {
		n, happened := 0.0, 0.0
		for k := range f.services {
			happened += f.services[k].months.happened[e]
			n += f.services[k].months.chances[e]
		}
		f.often[e] = towards(happened, n, rares[e].share, rares[e].months)
		n, sum := 0.0, 0.0
		for k := range f.services {
			c := &f.services[k].months
			n += c.known[e]
			sum += c.known[e] * math.Log(c.everyday[e])
		}
		f.usually[e] = math.Exp(towards(sum, n, math.Log(rares[e].usual), 12))
	}
}

// learnCommon finds the events of the months of one indicator.
func (f *fit) learnCommon(w *smoother, k, rounds int, spoilt, seasons bool) {
	v := &f.services[k]
	c := &v.months
	q := &w.monthly
	surveyed := make([]bool, f.months)
	other := false
	for _, i := range f.byIndicator[k] {
		for j := range f.series[i].obs {
			switch o := &f.series[i].obs[j]; o.kind {
			case Report, Complaints:
			case Survey:
				surveyed[o.t], other = spoilt, true
			default:
				other = true
			}
		}
	}
	q.open(surveyed)
	_, slope := v.response(v.level, v.spread)
	q.alike = -slope
	var m motion
	m.step = w.loose
	for _, i := range f.byIndicator[k] {
		s, t := &f.series[i], &f.tracks[i]
		f.motion(s, t, &m)
		w.loose = m.step
		w.readings = f.readings(s, t, w.readings)
		w.hear(&m, w.readings, q)
	}
	q.close()
	// around nothing instead of around the present values
	now := make([]float64, q.n)
	course := 0.0
	for t := range f.months {
		course += v.drift[t]
		now[q.at[ofTheta][t]], now[q.at[ofTalk][t]] = course, c.talk[t]
		if i := q.at[ofRound][t]; i >= 0 {
			now[i] = c.round[t]
		}
	}
	for i := range now {
		for j, x := range q.info[i*q.n : (i+1)*q.n] {
			q.pull[i] += x * now[j]
		}
	}
	p := &w.posterior
	if seasons {
		c.findSeasons(p, q)
	}
	for range rounds {
		p.solve(q, c)
		p.look(q)
		f.weighEvents(p, q, c, other)
	}
	p.solve(q, c)
	p.spread()
	before := 0.0
	c.theta = make([][]float64, f.months)
	for t := range f.months {
		i, j := q.at[ofTheta][t], q.at[ofTalk][t]
		v.drift[t] = p.mean[i] - before
		before = p.mean[i]
		c.course[t] = p.cov.x[i*q.n+i]
		c.theta[t] = slices.Clone(p.cov.row(i)[:f.months])
		c.talk[t] = p.mean[j]
		c.deaf[t] = max(p.cov.x[j*q.n+j]-p.cov.x[i*q.n+j]*p.cov.x[i*q.n+j]/max(c.course[t], 1e-9), 0)
		if r := q.at[ofRound][t]; r >= 0 {
			c.round[t], c.spoilt[t] = p.mean[r], p.cov.x[r*q.n+r]
		}
	}
}
