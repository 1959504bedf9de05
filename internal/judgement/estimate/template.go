package estimate

import "slices"

// template is what the reports of all agencies of an indicator err alike in a
// month: they fill in one ministry's form, or count by one list. Each agency's
// estimate takes its errors for its own, so that over several agencies they look as
// if they went out. It may as well be the evidence that errs in all places alike:
// reports and evidence cannot both be right, and the range must hold either.
type template struct {
	squares [][]float64 // what is expected of the squares and products of the error, by month
}

// alikeSteps are variances of the error's monthly steps, as they are tried.
var alikeSteps = []float64{1e-4, 3e-4, 1e-3, 3e-3}

// shownAlike is the log likelihood from which on such an error is believed in.
const shownAlike = 6

// fewestAlike is how many agencies must follow the truth for it to show.
const fewestAlike = 3

// findTemplate finds what the agencies of an indicator err alike; nil where nothing
// shows.
func (f *fit) findTemplate(w *smoother, k int) *template {
	if f.months < 3 {
		return nil
	}
	var q months
	q.clear(f.months)
	agencies := 0
	for g := range f.agencies {
		if f.agencies[g].indicator != k || f.habits[g].follows < 0.5 {
			continue
		}
		agencies++
		for _, i := range f.agencySeries[g] {
			m := f.aroundAll(w, i)
			w.regressMonths(f, &m, w.readings, &q, ofReports)
		}
	}
	if agencies < fewestAlike {
		return nil
	}
	logs := make([]float64, len(alikeSteps))
	for n, variance := range alikeSteps {
		logs[n] = q.together(variance)
	}
	most := slices.Max(logs)
	if most < shownAlike {
		return nil
	}
	step := 0.0
	for n, variance := range alikeSteps {
		if logs[n] > most-nearlyAsLikely {
			step = variance
		}
	}
	return &template{q.squares(step)}
}

// unison is what reports bring into a whole that may err alike.
type unison struct {
	by             []float64 // how the whole changes with the error of each month
	weight, square float64   // of areas, and of agencies whose areas err together anyway
	agencies       map[int]float64
}

func (u *unison) add(agency int, together bool, slope float64, by []float64) {
	for t, x := range by {
		u.by[t] += slope * x
	}
	u.weight += slope
	if together {
		u.agencies[agency] += slope
	} else {
		u.square += slope * slope
	}
}

// between is the part of what is expected of its square that lies between areas,
// and between agencies where areas of one err together: the rest stands in their
// own doubt.
func (u *unison) between(t *template, agencies int) float64 {
	if u.weight == 0 {
		return 0
	}
	square := u.square
	for g := range agencies {
		square += u.agencies[g] * u.agencies[g]
	}
	return quadratic(t.squares, u.by) * (1 - square/(u.weight*u.weight))
}

// quadratic is x'Mx.
func quadratic(m [][]float64, x []float64) float64 {
	sum := 0.0
	for t, a := range x {
		along := 0.0
		for u, b := range x {
			along += m[t][u] * b
		}
		sum += a * along
	}
	return max(sum, 0)
}
