package estimate

import (
	"math"
	"slices"
)

// districts are groups of areas in which what happens, happens to all: besides
// the course of all areas of the indicator each group has one of its own, a walk.
// The estimate of one area does not know of it, so that its areas' errors look as
// if each stood alone.
type districts struct {
	of map[int]int // group of a series
	// what is expected of the squares and products of a group's deviation in every
	// month, from the evidence and with the reports
	alone, both [][][]float64
}

// stepsTogether are the parts of the variance of an area's steps that districts
// may share, as they are tried.
var stepsTogether = []float64{1.0 / 16, 1.0 / 8, 1.0 / 4, 1.0 / 2, 1}

// shownTogether is the log likelihood from which on districts are believed in.
const shownTogether = 4

// nearlyAsLikely is how much less the log likelihood may be.
const nearlyAsLikely = 2

// findDistricts finds the partition of an indicator's areas, among those that
// are asked for, whose groups the evidence shows to move together; nil where it
// shows none.
func (f *fit) findDistricts(w *smoother, k int, groups [][]int) *districts {
	if f.months < 3 {
		return nil
	}
	var best partition
	var step float64
	most := float64(shownTogether)
	for _, p := range partitions(groups) {
		if variance, log := f.sharedStep(w, k, p); log > most {
			most, best, step = log, p, variance
		}
	}
	if best == nil {
		return nil
	}
	d := &districts{of: map[int]int{}}
	for n, g := range best {
		for _, i := range g {
			d.of[i] = n
		}
		for _, both := range []bool{false, true} {
			q := &months{}
			f.tellTogether(w, g, q, both)
			if squares := q.squares(step); both {
				d.both = append(d.both, squares)
			} else {
				d.alone = append(d.alone, squares)
			}
		}
	}
	return d
}

// sharedStep is the variance of the steps that the groups of a partition share,
// and its log likelihood. Of those that are nearly as likely it is the largest: the
// steps of single areas, freed for their jumps, explain away some of what is shared.
func (f *fit) sharedStep(w *smoother, k int, p partition) (variance, log float64) {
	told := make([]months, len(p))
	for n, g := range p {
		f.tellTogether(w, g, &told[n], false)
	}
	logs := make([]float64, len(stepsTogether))
	for n, part := range stepsTogether {
		for g := range told {
			if len(p[g]) > 1 {
				logs[n] += told[g].together(part * f.services[k].step)
			}
		}
	}
	log = slices.Max(logs)
	for n, part := range stepsTogether {
		if logs[n] > log-nearlyAsLikely {
			variance = part * f.services[k].step
		}
	}
	return variance, log
}

// tellTogether is what areas say of a deviation they share, by their evidence or
// with the reports of agencies that follow the truth.
func (f *fit) tellTogether(w *smoother, group []int, q *months, reports bool) {
	q.clear(f.months)
	for _, i := range group {
		s := &f.series[i]
		var m motion
		if reports && s.agency >= 0 && f.habit(s).follows > 0.5 {
			m = f.aroundAll(w, i)
		} else {
			m = f.around(w, i)
		}
		w.regressMonths(f, &m, w.readings, q, ofTruth)
	}
}

// together is the log likelihood of a shared walk with this variance of its
// steps, less that of none.
func (q *months) together(variance float64) float64 {
	var l band
	prior := walk(variance)
	det := l.factor(q, prior)
	log := 0.0
	for t, x := range l.solve(q.pull) {
		log += x * q.pull[t] / 2
	}
	return log - (det-prior.logDet(len(q.pull)))/2
}

// squares is what is expected of the squares and products of the walk.
func (q *months) squares(variance float64) [][]float64 {
	n := len(q.pull)
	prior := walk(variance)
	precision := make([][]float64, n)
	for t := range precision {
		precision[t] = make([]float64, n)
	}
	for t := range n {
		for back := range min(t+1, reach) {
			precision[t][t-back] += q.info[t][back]
			if back > 0 {
				precision[t-back][t] += q.info[t][back]
			}
		}
		switch t {
		case 0:
			precision[t][t] += prior.first
		case n - 1:
			precision[t][t] += prior.last
		default:
			precision[t][t] += prior.each
		}
		if t > 0 {
			precision[t][t-1] -= prior.link
			precision[t-1][t] -= prior.link
		}
	}
	out := inverse(precision)
	mean := make([]float64, n)
	for t := range n {
		for u, x := range out[t] {
			mean[t] += x * q.pull[u]
		}
	}
	for t := range n {
		for u := range n {
			out[t][u] += mean[t] * mean[u]
		}
	}
	return out
}

// nearby is what the areas of one district bring into a whole: how it changes
// with the district's deviation in each month.
type nearby struct {
	alone, both    []float64
	weight, square float64
}

// add adds a part to one of the two.
func (n *nearby) add(to *[]float64, slope float64, by []float64) {
	if slope == 0 {
		return
	}
	for t, x := range by {
		(*to)[t] += slope * x
	}
}

// between is the part of what is expected of a square that lies between
// different areas: that of each with itself stands in its own variance.
func (n *nearby) between(by []float64, squares [][]float64) float64 {
	return quadratic(squares, by) * (1 - n.square/(n.weight*n.weight))
}

// logDet is the log determinant of a walk's precision over so many months.
func (c chain) logDet(months int) float64 {
	return math.Log(c.first-c.link) + float64(months-1)*math.Log(c.link)
}
