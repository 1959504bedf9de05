package narrative

import (
	"cmp"

	"nyata/internal/ground/period"
)

// closedIn reports whether a bracket is shut between the tokens.
func (s *sentence) closedIn(from, to int) bool {
	return s.holds(from, to, ")")
}

// period is when the i-th amount is, as the sentence or else the document says,
// and whether it was the sentence.
func (s *sentence) period(amounts []amount, i int, dates []period.Period, c Context) (when period.Period, said bool) {
	for at, p := range s.asides { // at most one bracket is open there
		if at < amounts[i].from && !s.closedIn(at+1, amounts[i].from) {
			return p, true
		}
	}
	if p, ok := s.owned[amounts[i].from]; ok {
		return p, true
	}
	if dates == nil {
		return c.Period, false
	}
	if at := s.inTurn(amounts, i, dates); at >= 0 {
		return dates[at], true
	}
	against := len(s.list) // what the amount is compared with begins there
	for j := len(s.list) - 1; j >= amounts[i].to; j-- {
		if s.is(j, "dibanding", "dibandingkan", "daripada", "terhadap") || s.is(j, "dari") && s.changeBefore(j) {
			against = j
		}
	}
	if s.is(amounts[i].to, "dari", "dibanding", "dibandingkan", "daripada") && s.changes(amounts[i].from) {
		against = min(against, amounts[i].to) // "meningkat 6 unit dari capaian tahun 2024"
	}
	isDate := func(j int) bool {
		return j < against && !dates[j].IsZero() && !s.ofAnother(j, amounts, i) && !s.ofAside(j, amounts[i].from)
	}
	if at := s.behind(amounts, i, isDate); at >= 0 {
		return dates[at], true
	}
	if at := s.compared(amounts, i, isDate); at >= 0 {
		return dates[at], true
	}
	if from, to := s.nearest(amounts, i, isDate); from >= 0 {
		if to <= amounts[i].from {
			from = to - 1 // the nearest of "menindaklanjuti usulan tahun 2024, pada tahun 2025"
		}
		return dates[from], true
	}
	var only period.Period
	for j, p := range dates {
		if j >= amounts[i].to && (s.is(j, ";") || breaks[s.list[j].low]) && only.IsZero() {
			return c.Period, false // of another statement
		}
		if j >= amounts[i].to && s.is(j, "sisanya", "selebihnya", "sisa") && only.IsZero() {
			return c.Period, false // of what is left
		}
		if j >= amounts[i].to && s.is(j, "dari", "dibanding", "dibandingkan", "daripada", "naik", "turun", "terhadap") && only.IsZero() {
			return c.Period, false // the year behind is that of what it is compared with
		}
		if s.is(j, "lalu", "sebelumnya", "depan", "mendatang", "berikutnya", "kemarin") {
			return c.Period, false
		}
		if !p.IsZero() && s.ofAside(j, amounts[i].from) {
			continue
		}
		if !p.IsZero() && s.ofLater(amounts, i, j) {
			return c.Period, false
		}
		if !p.IsZero() && !only.IsZero() && p != only {
			return c.Period, false
		}
		only = cmp.Or(p, only)
	}
	if only.IsZero() {
		return c.Period, false
	}
	return only, true
}

// inTurn is the date of the i-th amount where a colon parts a list of as many years
// from as many amounts: "realisasi 2023, 2024, 2025: 3 km, 4 km, 5 km". It is -1 where
// none does.
func (s *sentence) inTurn(amounts []amount, i int, dates []period.Period) int {
	colon := amounts[0].from - 1
	if len(amounts) < 2 || !s.is(colon, ":") {
		return -1
	}
	var years []int
	for j := colon - 1; j >= 0 && (isYear(s.list[j]) && !dates[j].IsZero() || s.is(j, ",", "dan", "serta", "/")); j-- {
		if isYear(s.list[j]) {
			years = append(years, j)
		}
	}
	if len(years) != len(amounts) {
		return -1
	}
	for k := 1; k < len(amounts); k++ {
		if !s.onlyJoined(amounts[k-1].to, amounts[k].from) {
			return -1
		}
	}
	return years[len(years)-1-i]
}

// ofLater reports whether the date at j stands behind a later amount that something
// else is said of: "2.750 unit telah tersambung, 1.250 unit menyusul tahun 2026".
func (s *sentence) ofLater(amounts []amount, i, j int) bool {
	last := i
	for last+1 < len(amounts) && amounts[last+1].from < j {
		last++
	}
	if last == i {
		return false
	}
	_, to := s.span(amounts[i].from)
	return s.cuesRight(amounts[i].to, min(to, amounts[last].from)).status != unsaid
}

// datedClause reports whether the clause of token i holds a date.
func (s *sentence) datedClause(i int, dates []period.Period) bool {
	from, to := s.span(i)
	for j := from; j < to; j++ {
		if !dates[j].IsZero() {
			return true
		}
	}
	return false
}
