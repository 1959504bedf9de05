package question

import (
	"slices"

	"nyata/internal/ground/period"
	"nyata/internal/ground/word"
)

// readPeriods finds every period of the question.
func (r *reading) readPeriods() {
	for i := 0; i < len(r.t); i++ {
		if r.t[i].by != unexplained {
			continue
		}
		if next := r.lastMany(i); next > i {
			r.take(i, next-i, ofPeriod)
			i = next - 1
			continue
		}
		if next := r.open(i); next > i {
			r.take(i, next-i, ofPeriod)
			i = next - 1
			continue
		}
		m, next := r.moment(i)
		if next == i {
			continue
		}
		next = r.series(i, m, next)
		r.spans++
		r.take(i, next-i, ofPeriod)
		for j := i - 1; j >= 0 && r.free(j) && r.is(j, "pada|sepanjang|selama|during|periode|period|per|kurun|rentang|in|on|antara|between|from|dari|throughout|masa|untuk|for|sampai|hingga|dengan|s|/|d|.|sd|until|sejak|since|mulai|dlm"+r.spanWord(j)); j-- {
			if r.is(j, "sejak|since|mulai") && !r.ranged || r.is(j, "per") && m.grain == period.Years && r.t[j+1].Kind != word.Number || r.is(j, "dari|from") && !r.ranged || r.is(j, "/|.|dengan") && !r.upTo(j) {
				break
			}
			r.t[j].by = ofPeriod
		}
		i = next - 1
	}
	r.words = r.standing()
	if len(r.periods) > 0 {
		r.words = slices.DeleteFunc(r.words, func(w string) bool { return w == All }) // "year on year" of a month said
	}
}

// spanWord is "|waktu" where it ends "kurun waktu".
func (r *reading) spanWord(j int) string {
	if r.is(j, "waktu") && r.is(j-1, "kurun|rentang") {
		return "|waktu"
	}
	return ""
}

// upTo says whether the token is part of "s.d.", "s/d" or "sampai dengan".
func (r *reading) upTo(j int) bool {
	return r.is(j, "/|.") && (r.is(j+1, "d") || r.is(j-1, "d")) || r.is(j, "dengan") && r.is(j-1, "sampai|hingga")
}

// series reads what is joined to a period: the end of a range, or further
// periods of a list.
func (r *reading) series(i int, first moment, next int) int {
	list := []moment{first}
	between := r.is(i-1, "antara|between") && r.peek("bandingkan|perbandingan|compare|comparison|compared|banding|beda|perbedaan") < 0
	for {
		j, to := r.joiner(next, between && len(list) == 1)
		if j == next {
			break
		}
		m, end := r.moment(j)
		if p, next := r.before(list[len(list)-1], j); next > j {
			m, end = p, next
		}
		if last := list[len(list)-1]; end > j && !to && m.grain == period.Years && !m.fixed && last.n > 0 && last.year != 0 {
			m = moment{grain: last.grain, n: last.n, year: m.year} // "triwulan III 2025 dan 2026"
		} else if end > j && !to && m.n > 0 && last.grain == period.Years && !last.fixed && r.year(j) != 0 {
			r.refuse(Ambiguous, r.t[j].typed) // "2025 dan 2026 triwulan III"
		}
		if end == j && (!to || ordinals[r.text(j)] > 0) {
			m, end = r.another(list[len(list)-1], j)
		}
		if end == j {
			break
		}
		if to && r.is(j-1, "/") && r.comparing() && m.grain == period.Years && first.grain == period.Years { // "bandingkan 2024/2025"
			to = false
		}
		if to {
			p := period.Between(first.at(r.yearOf(first, m)), m.at(r.yearOf(m, first)))
			if p.IsZero() || len(list) > 1 {
				r.refuse(Ambiguous, r.t[j].typed)
				return end
			}
			r.periods = append(r.periods, p)
			r.ranged = true
			r.fromTo = r.fromTo || r.is(j-1, "ke|to")
			return end
		}
		r.against = r.against || r.is(j-1, "dibanding|dibandingkan|banding|than|against|vs|versus|lawan") || r.is(j-2, "dibanding|dibandingkan|banding|against|lawan")
		list = append(list, m)
		next = end
	}
	for k, m := range list {
		year := m.year
		for _, later := range list[k:] {
			if year == 0 {
				year = later.year
			}
		}
		p := m.at(year)
		if year == 0 && !m.fixed {
			p = m.at(r.base)
		}
		r.periods = append(r.periods, p)
	}
	r.periodList = r.periodList || len(list) > 1
	return next
}

// comparing says whether periods are to be held against each other.
func (r *reading) comparing() bool {
	return r.peek("bandingkan|perbandingan|compare|comparison|compared|banding|beda|perbedaan|vs|versus") >= 0
}

// before reads what stands before another period: "dibanding tahun
// sebelumnya", "the year before", "periode yang sama tahun lalu".
func (r *reading) before(first moment, i int) (moment, int) {
	p := first.at(r.yearOf(first, first))
	j := i
	same := false
	if r.is(j, "the") {
		j++
	}
	if r.is(j, "periode|triwulan|bulan|semester|period|month|quarter|masa") && (r.is(j+1, "yang") && r.is(j+2, "sama") || r.is(j+1, "sama")) {
		same = true
		j += 2
		if r.is(j, "sama") {
			j++
		}
		if r.is(j, "pada|di") {
			j++
		}
	} else if r.is(j, "same") && r.is(j+1, "period|month|quarter") {
		same = true
		j += 2
		if r.is(j, "of|in|a|the") {
			j++
		}
	}
	unit := r.current(j)
	behind := r.is(j+1, "sebelumnya|before|earlier|prior")
	ahead := r.is(j, "previous|prior|last") && !r.current(j+1).IsZero()
	switch {
	case same && (behind || r.is(j, "tahun") && r.is(j+1, "lalu|kemarin") || ahead && r.is(j+1, "year")):
		return moment{fixed: true, grain: p.Grain(), p: back(p), year: p.Year() - 1}, j + 2
	case !same && behind && !unit.IsZero() && (first.fixed || first.year != 0) && unit.Grain() == p.Grain():
		q := p.Prev()
		return moment{fixed: true, grain: q.Grain(), p: q, year: q.Year()}, j + 2
	}
	return moment{}, i
}

// back is the same part of the year before.
func back(p period.Period) period.Period {
	y, m := p.Year()-1, int(p.Start().Month())
	switch p.Grain() {
	case period.Quarters:
		return period.Quarter(y, (m+2)/3)
	case period.Halves:
		return period.Half(y, (m+5)/6)
	case period.Months:
		return period.Month(y, m)
	default:
		return period.Year(y)
	}
}

// yearOf is the year to give a moment that does not say its own.
func (r *reading) yearOf(m, other moment) int {
	switch {
	case m.year != 0:
		return m.year
	case other.year != 0:
		return other.year
	default:
		return r.base
	}
}

// joiner says where the second of two joined periods begins, and whether they
// are a range.
func (r *reading) joiner(i int, between bool) (next int, to bool) {
	switch {
	case r.is(i, "sampai|hingga") && r.is(i+1, "dengan"), r.is(i, "s") && r.is(i+1, "/") && r.is(i+2, "d"):
		if r.is(i, "s") {
			return i + 3, true
		}
		return i + 2, true
	case r.is(i, "s") && r.is(i+1, ".") && r.is(i+2, "d"):
		if r.is(i+3, ".") {
			return i + 4, true
		}
		return i + 3, true
	case r.is(i, "sampai|hingga|sd|until|till|through|to|ke|-|/"):
		return i + 1, true
	case between && r.is(i, "dan|and"):
		return i + 1, true
	case r.is(i, ",") && r.is(i+1, "dan|and|vs"):
		return i + 2, false
	case r.is(i, "dan|and|vs|versus|,|dengan|dibanding|dibandingkan|&|atau|or|banding|against|than|lawan"):
		if r.is(i+1, "tahun|dengan") && r.is(i, "dibanding|dibandingkan|banding") {
			return i + 1, false
		}
		return i + 1, false
	}
	return i, false
}

// another reads a further number of a list: "triwulan I dan II 2025".
func (r *reading) another(last moment, i int) (moment, int) {
	if last.grain != period.Quarters && last.grain != period.Halves {
		return last, i
	}
	n := ordinals[r.text(i)]
	if n == 0 || last.grain == period.Halves && n > 2 {
		return last, i
	}
	return r.dated(moment{grain: last.grain, n: n}, i+1)
}
