package estimate

import (
	"errors"
	"slices"
	"sort"
)

// ErrRefit is the answer to a change that one series cannot take up by itself:
// another month, indicator, area, or reporting agency than the fit knows.
var ErrRefit = errors.New("estimate again from all claims: one series cannot take this up")

// Again takes the claims of one series, all of them, in place of those it had,
// and smooths that series alone; everything learned from all others, and the
// probability from which reports are flagged, is held. It gives what a fit over
// all claims would give with the same held, and changes the cells of the result.
// The claims' indicator and area are those given.
func (r *Result) Again(indicator, area string, claims []Claim) ([]Cell, error) {
	f := r.fit
	i, ok := f.find(indicator, area)
	if !ok {
		return nil, ErrRefit
	}
	old := f.series[i]
	s := series{indicator: old.indicator, area: old.area, logPop: old.logPop}
	for j := range claims {
		c := &claims[j]
		source, ok := f.sourceOf[c.Source]
		if t := c.Month - f.first; !ok || t < 0 || t >= f.months {
			return nil, ErrRefit
		}
		s.obs = append(s.obs, f.observe(c, source))
	}
	settle(&s)
	if old.silenced {
		s.agency, s.silenced = -1, true
	}
	if s.agency != old.agency && s.agency >= 0 {
		if _, known := f.habitOf[agencyKey{s.agency, s.indicator}]; !known {
			return nil, ErrRefit
		}
	}
	if g, known := f.habitOf[agencyKey{s.agency, s.indicator}]; known {
		f.counts[g].keep(&s, f.first)
	}
	f.series[i] = s
	w := &smoother{}
	f.againEvidence(w, i)
	f.vagueEvidence(w, i)
	f.againAll(w, i)
	cells := f.cells(nil, i)
	r.settle(cells)
	from, to := r.place(i)
	if len(cells) != to-from {
		r.Cells = slices.Replace(r.Cells, from, to, cells...)
		return cells, nil
	}
	copy(r.Cells[from:to], cells) // as a rule: a million cells behind them stay where they are
	return cells, nil
}

// place is where the cells of the i-th series stand: they are in the order of
// the series.
func (r *Result) place(i int) (from, to int) {
	at := func(least int) int {
		return sort.Search(len(r.Cells), func(j int) bool {
			k, _ := r.fit.find(r.Cells[j].Indicator, r.Cells[j].Area)
			return k >= least
		})
	}
	return at(i), at(i + 1)
}
