package estimate

import "errors"

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
	if s.agency != old.agency && s.agency >= 0 {
		if _, known := f.habitOf[agencyKey{s.agency, s.indicator}]; !known {
			return nil, ErrRefit
		}
	}
	f.series[i] = s
	w := &smoother{}
	f.againEvidence(w, i)
	f.vagueEvidence(w, i)
	f.againAll(w, i)
	cells := f.cells(nil, i)
	for j := range cells {
		cells[j].Flagged = cells[j].Verified && cells[j].Material >= r.threshold
	}
	from, to := r.place(indicator, area)
	r.Cells = append(r.Cells[:from:from], append(cells, r.Cells[to:]...)...)
	return cells, nil
}

// place is where a series' cells stand.
func (r *Result) place(indicator, area string) (from, to int) {
	for from < len(r.Cells) && (r.Cells[from].Indicator != indicator || r.Cells[from].Area != area) {
		from++
	}
	for to = from; to < len(r.Cells) && r.Cells[to].Indicator == indicator && r.Cells[to].Area == area; {
		to++
	}
	return from, to
}
