package question

import (
	"nyata/internal/ground/period"
	"nyata/internal/ground/word"
)

// relative reads "tahun lalu", "this quarter", "two years ago".
func (r *reading) relative(i int) (moment, int) {
	fixed := func(p period.Period, next int) (moment, int) {
		return moment{fixed: true, p: p, grain: p.Grain(), year: p.Year()}, next
	}
	unit, behind := i, i+1
	english := r.is(i, "this|last|next|past|previous|current")
	if english {
		unit, behind = i+1, i
	}
	now := r.current(unit)
	if p := r.from; !now.IsZero() && !p.IsZero() && (r.is(behind, "sebelumnya") && !english || english && r.is(behind, "previous") || r.is(i+1, "before|earlier|prior")) {
		if now.Grain() == p.Grain() { // in a follow-up: before the one spoken of
			p = p.Prev()
		} else {
			p = back(p)
		}
		return fixed(p, i+2)
	}
	if !now.IsZero() {
		next := i + 2
		switch {
		case english && r.is(behind, "this|current") || !english && r.is(behind, "ini|berjalan|sekarang"):
			return fixed(now, next)
		case english && r.is(behind, "last|past|previous") || !english && r.is(behind, "lalu|kemarin|sebelumnya"):
			return fixed(now.Prev(), next)
		case english && r.is(behind, "next") || !english && r.is(behind, "depan|mendatang"):
			return fixed(now.Next(), next)
		}
	}
	// "dua tahun lalu", "2 years ago", "3 bulan yang lalu"
	if n, taken := word.Count(r.plain(), i); taken > 0 && n >= 1 && n <= 60 && n == float64(int(n)) {
		now := r.current(i + taken)
		j := i + taken + 1
		if r.is(j, "yang|silam") {
			j++
		}
		if !now.IsZero() && (r.is(j, "lalu|silam|ago") || r.is(j-1, "silam")) {
			if r.is(j-1, "silam") {
				j--
			}
			for range int(n) {
				now = now.Prev()
			}
			return fixed(now, j+1)
		}
	}
	return moment{}, i
}

// current is the year, half, quarter or month that now is in, by its word.
func (r *reading) current(i int) period.Period {
	y, m := r.now.Year(), int(r.now.Month())
	switch {
	case r.is(i, "tahun|year|years"):
		return period.Year(y)
	case r.is(i, "semester|semesters|half|paruh"):
		return period.Half(y, (m+5)/6)
	case r.is(i, "triwulan|kuartal|kwartal|quarter|quarters|tw"):
		return period.Quarter(y, (m+2)/3)
	case r.is(i, "bulan|month|months"):
		return period.Month(y, m)
	default:
		return period.Period{}
	}
}

// currentOf is current by a word.
func (r *reading) currentOf(unit string) period.Period {
	c := &reading{now: r.now, t: []token{{Token: word.Token{Text: unit}}}}
	return c.current(0)
}

// lastOf reads the last part of a year: "triwulan terakhir 2025", "the final
// quarter of 2025", "semester akhir tahun lalu".
func (r *reading) lastOf(i int) (moment, int) {
	unit, next := i, i+2
	switch {
	case r.is(i, "last|final") && r.is(i+2, "of|in"):
		unit, next = i+1, i+3
	case r.is(i, "final"):
		unit = i + 1
	case !r.is(i+1, "terakhir|akhir|pamungkas|penutup"):
		return moment{}, i
	}
	m := moment{}
	switch r.current(unit).Grain() {
	case period.Quarters:
		m.grain, m.n = period.Quarters, 4
	case period.Halves:
		m.grain, m.n = period.Halves, 2
	case period.Months:
		m.grain, m.n = period.Months, 12
	default:
		return moment{}, i
	}
	if r.current(unit).IsZero() {
		return moment{}, i
	}
	if m, end := r.dated(m, next); m.year != 0 {
		return m, end
	}
	return moment{}, i
}

// datedBack adds a year that is said from now: "tahun lalu", "of last year",
// "dua tahun lalu".
func (r *reading) datedBack(m moment, i int) (moment, int) {
	j := i
	for r.is(j, "of|in|di|pada|the") && j < i+2 {
		j++
	}
	y, next := r.relative(j)
	if next > j && y.fixed && y.grain == period.Years {
		m.year = y.year
		return m, next
	}
	return m, i
}
