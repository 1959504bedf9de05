package question

import (
	"strconv"
	"strings"

	"nyata/internal/ground/period"
	"nyata/internal/ground/word"
)

var months = map[string]int{
	"januari": 1, "februari": 2, "pebruari": 2, "maret": 3, "april": 4, "mei": 5, "juni": 6, "juli": 7, "agustus": 8, "september": 9, "oktober": 10, "november": 11, "nopember": 11, "desember": 12,
	"january": 1, "february": 2, "march": 3, "may": 5, "june": 6, "july": 7, "august": 8, "october": 10, "december": 12,
	"jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "agu": 8, "agt": 8, "aug": 8, "sep": 9, "sept": 9, "okt": 10, "oct": 10, "nov": 11, "des": 12, "dec": 12,
}

var ordinals = map[string]int{
	"1": 1, "2": 2, "3": 3, "4": 4, "i": 1, "ii": 2, "iii": 3, "iv": 4,
	"satu": 1, "pertama": 1, "dua": 2, "kedua": 2, "tiga": 3, "ketiga": 3, "empat": 4, "keempat": 4,
	"one": 1, "first": 1, "two": 2, "second": 2, "three": 3, "third": 3, "four": 4, "fourth": 4,
}

const (
	quarterWord = "triwulan|tw|kuartal|kwartal|quarter|q|trw|trwulan"
	halfWord    = "semester|smt|paruh|separuh"
	yearWord    = "tahun|year|ta|fy"
	monthWord   = "bulan|month"
)

// moment is a period as it stands in the question; its year may be missing.
type moment struct {
	grain period.Grain
	n     int // quarter, half or month
	year  int // 0 = not said
	fixed bool
	p     period.Period // when fixed
}

// moment reads one period at i and says where it ends; i when there is none.
func (r *reading) moment(i int) (moment, int) {
	if i < 0 || i >= len(r.t) {
		return moment{}, i
	}
	if m, next := r.lastOf(i); next > i {
		return m, next
	}
	if m, next := r.relative(i); next > i {
		return m, next
	}
	if r.is(i, "akhir|end|penghujung") { // the value of a year is the one at its end
		j := i + 1
		for r.is(j, "of|tahun|the|year") && j < i+3 {
			j++
		}
		if y := r.year(j); y != 0 {
			return moment{grain: period.Years, year: y}, j + 1
		}
		if m, next := r.relative(i + 1); next > i+1 && m.p.Grain() == period.Years {
			return m, next
		}
		if m, next := r.moment(i + 1); next > i+1 && m.grain != period.Years && !r.is(i+1, "akhir|end|penghujung") {
			return m, next
		}
	}
	switch {
	case r.is(i, quarterWord):
		return r.numbered(i, period.Quarters, 4)
	case r.is(i, "tri") && r.is(i+1, "wulan"):
		return r.numbered(i+1, period.Quarters, 4)
	case r.is(i, halfWord) || r.is(i, "s|h") && r.glued(i+1):
		return r.numbered(i, period.Halves, 2)
	case r.is(i, "first|second|third|fourth") && r.is(i+1, "quarter"):
		return r.dated(moment{grain: period.Quarters, n: ordinals[r.text(i)]}, i+2)
	case r.is(i, "first|second") && r.is(i+1, "half|semester"):
		return r.dated(moment{grain: period.Halves, n: ordinals[r.text(i)]}, i+2)
	case r.is(i, yearWord) && r.year(i+1) != 0:
		return moment{grain: period.Years, year: r.year(i + 1)}, r.past(i + 2)
	case r.is(i, "tahun|thn|th|ta") && r.is(i+1, ".") && r.year(i+2) != 0:
		return moment{grain: period.Years, year: r.year(i + 2)}, r.past(i + 3)
	case r.is(i, "tahun") && r.yearInWords(i+1) != 0:
		_, taken := word.Count(r.plain(), i+1)
		return moment{grain: period.Years, year: r.yearInWords(i + 1)}, i + 1 + taken
	case r.is(i, "'") && r.t[min(i+1, len(r.t)-1)].Kind == word.Number && r.glued(i+1) && len(r.text(i+1)) == 2:
		if n, err := strconv.Atoi(r.text(i + 1)); err == nil {
			return moment{grain: period.Years, year: 2000 + n}, i + 2
		}
	case r.is(i, "year") && r.is(i+1, "to") && r.is(i+2, "date"):
		return moment{fixed: true, p: period.Year(r.now.Year()), grain: period.Years, year: r.now.Year()}, i + 3
	case r.is(i, "ytd"):
		return moment{fixed: true, p: period.Year(r.now.Year()), grain: period.Years, year: r.now.Year()}, i + 1
	case r.is(i, "tahun") && r.is(i+1, "anggaran|kalender") && r.year(i+2) != 0:
		return moment{grain: period.Years, year: r.year(i + 2)}, i + 3
	case r.is(i, monthWord+"|bln"):
		if r.is(i+1, ".") && months[r.text(i+2)] != 0 {
			i++
		}
		if months[r.text(i+1)] != 0 {
			return r.monthAt(i + 1)
		}
		if n, err := strconv.Atoi(r.text(i + 1)); err == nil && n >= 1 && n <= 12 && len(r.text(i+1)) <= 2 {
			if m, next := r.dated(moment{grain: period.Months, n: n}, i+2); m.year != 0 {
				return m, next
			}
		}
	case months[r.text(i)] != 0:
		return r.monthAt(i)
	case r.year(i) != 0:
		return r.iso(i)
	case r.t[i].Kind == word.Number && len(r.text(i)) <= 2 && r.is(i+1, "/") && r.year(i+2) != 0 && !r.is(i-1, "/"):
		if n, _ := strconv.Atoi(r.text(i)); n >= 1 && n <= 12 {
			return moment{grain: period.Months, n: n, year: r.year(i + 2)}, i + 3
		}
	case r.t[i].Kind == word.Number && len(r.text(i)) <= 2 && months[r.text(i+1)] != 0 && r.year(i+2) != 0:
		r.refuse(NoGrain, r.t[i].typed) // a day
		return moment{grain: period.Months, n: months[r.text(i+1)], year: r.year(i + 2)}, i + 3
	}
	return moment{}, i
}

// at makes a period of a moment; an unsaid year is the one given.
func (m moment) at(year int) period.Period {
	if m.fixed {
		return m.p
	}
	if m.year != 0 {
		year = m.year
	}
	switch m.grain {
	case period.Quarters:
		return period.Quarter(year, m.n)
	case period.Halves:
		return period.Half(year, m.n)
	case period.Months:
		return period.Month(year, m.n)
	default:
		return period.Year(year)
	}
}

// numbered reads what stands behind "triwulan" or "semester".
func (r *reading) numbered(i int, g period.Grain, most int) (moment, int) {
	start := i
	i++
	if r.is(i, ".") {
		i++
	}
	if r.is(i, "ke") {
		i++
	}
	if r.is(i, "-") {
		i++
	}
	n := ordinals[r.text(i)]
	if n == 0 || n > most || r.is(start, "q|s") && !r.t[start+1].Glued {
		return moment{}, start
	}
	return r.dated(moment{grain: g, n: n}, i+1)
}

// dated adds the year that stands at i, if one does.
func (r *reading) dated(m moment, i int) (moment, int) {
	j := i
	for r.is(j, "tahun|year|thn|of|in|anggaran|/|-|,|ta|pada|di|'") && j < i+3 {
		j++
	}
	if y := r.year(j); y != 0 {
		m.year = y
		return m, j + 1
	}
	if y := r.yearInWords(j); y != 0 {
		_, taken := word.Count(r.plain(), j)
		m.year = y
		return m, j + taken
	}
	if m, next := r.datedBack(m, i); next > i {
		return m, next
	}
	return m, i
}

// year is the year the token at i writes, 0 when it is none.
func (r *reading) year(i int) int {
	if i < 0 || i >= len(r.t) || r.t[i].Kind != word.Number || len(r.t[i].Text) != 4 || strings.ContainsAny(r.t[i].Text, ".,") {
		return 0
	}
	y, err := strconv.Atoi(r.t[i].Text)
	if err != nil || y < 1950 || y > 2100 {
		return 0
	}
	return y
}

func (r *reading) glued(i int) bool { return i >= 0 && i < len(r.t) && r.t[i].Glued }

// iso reads a year, and "2025-Q3", "2025Q3", "2025-06", "2025 TW 3" behind it.
func (r *reading) iso(i int) (moment, int) {
	m := moment{grain: period.Years, year: r.year(i)}
	j := i + 1
	if r.is(j, "-|/") {
		j++
	}
	switch {
	case r.is(j, "q|tw|triwulan|kuartal|quarter") && ordinals[r.text(j+1)] != 0:
		return moment{grain: period.Quarters, n: ordinals[r.text(j+1)], year: m.year}, j + 2
	case r.is(j, "s|semester") && ordinals[r.text(j+1)] != 0 && ordinals[r.text(j+1)] <= 2:
		return moment{grain: period.Halves, n: ordinals[r.text(j+1)], year: m.year}, j + 2
	case j == i+2 && r.is(i+1, "-") && r.glued(j) && len(r.text(j)) == 2 && r.t[j].Kind == word.Number:
		if n, _ := strconv.Atoi(r.text(j)); n >= 1 && n <= 12 {
			return moment{grain: period.Months, n: n, year: m.year}, j + 1
		}
	}
	return m, r.past(i + 1)
}

// yearInWords is the year that stands at i in words, 0 when none does.
func (r *reading) yearInWords(i int) int {
	if n, taken := word.Count(r.plain(), i); taken > 2 && n >= 1990 && n <= 2100 && n == float64(int(n)) {
		return int(n)
	}
	return 0
}

// past steps over "lalu" behind a year that says when: "tahun 2024 lalu".
func (r *reading) past(i int) int {
	if y := r.year(i - 1); y != 0 && y < r.now.Year() && r.is(i, "lalu|silam|kemarin") && !r.is(i+1, "ke") || y == r.now.Year() && r.is(i, "ini") {
		return i + 1
	}
	return i
}

// monthAt reads a month by its name; "Agustus lalu" is the last one that began.
func (r *reading) monthAt(i int) (moment, int) {
	m, next := r.dated(moment{grain: period.Months, n: months[r.text(i)]}, i+1)
	if m.year == 0 && r.is(next, "lalu|kemarin|silam") {
		m.year = r.now.Year()
		if m.n > int(r.now.Month()) {
			m.year--
		}
		return m, next + 1
	}
	return m, next
}
