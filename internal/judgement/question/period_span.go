package question

import (
	"nyata/internal/ground/period"
	"nyata/internal/ground/word"
)

// lastMany reads "lima tahun terakhir", "the last three months".
func (r *reading) lastMany(i int) int {
	start := i
	if r.is(i, "the") {
		i++
	}
	english := r.is(i, "last|past|previous|recent")
	if english {
		i++
	}
	if next := r.firstMany(start); next > start {
		return next
	}
	n, taken := word.Count(r.plain(), i)
	unit := i + taken
	if one := oneOf[r.text(i)]; one != "" && !english {
		n, taken, unit = 1, 1, i
	}
	if taken == 0 || n < 1 || n > 60 || n != float64(int(n)) {
		return start
	}
	now := r.current(unit)
	if one := oneOf[r.text(unit)]; one != "" {
		now = r.currentOf(one)
	}
	next := i + taken + 1
	if unit == i {
		next = i + 1
	}
	switch {
	case now.IsZero():
		return start
	case english:
	case r.is(next, "terakhir|belakangan|kebelakang"):
		next++
		if r.is(next, "ini") {
			next++
		}
	case r.is(next, "ke") && r.is(next+1, "belakang|belakangan"):
		next += 2
	default:
		return start
	}
	to := now.Prev()
	from := to
	for range int(n) - 1 {
		from = from.Prev()
	}
	p := period.Between(from, to)
	if n == 1 {
		p = to
	}
	r.periods = append(r.periods, p)
	r.lastN, r.ranged = true, n > 1
	for j := start - 1; j >= 0 && r.free(j) && r.is(j, "selama|over|during|in|for|within|the|pada|sepanjang|kurun|periode"+r.spanWord(j)); j-- {
		r.t[j].by = ofPeriod
	}
	return next
}

// oneOf are words for one of a unit of time.
var oneOf = table("tahun:setahun bulan:sebulan triwulan:setriwulan,sekuartal semester:sesemester")

// firstMany reads "enam bulan pertama 2025", "the first three quarters of 2025"
// and the last ones of a year.
func (r *reading) firstMany(i int) int {
	start := i
	if r.is(i, "the") {
		i++
	}
	first, last := r.is(i, "first"), r.is(i, "last|final")
	english := first || last
	if english {
		i++
	}
	n, taken := word.Count(r.plain(), i)
	now := r.current(i + taken)
	if taken == 0 || n < 2 || n > 12 || n != float64(int(n)) || now.IsZero() || now.Grain() == period.Years {
		return start
	}
	next := i + taken + 1
	if !english {
		first, last = r.is(next, "pertama|awal"), r.is(next, "terakhir|akhir")
		if !first && !last {
			return start
		}
		next++
	}
	y, end := r.dated(moment{grain: now.Grain(), n: 1}, next)
	most := map[period.Grain]int{period.Months: 12, period.Quarters: 4, period.Halves: 2}[now.Grain()]
	if y.year == 0 || int(n) > most {
		return start
	}
	from, to := 1, int(n)
	if last {
		from, to = most-int(n)+1, most
	}
	r.periods = append(r.periods, period.Between(moment{grain: now.Grain(), n: from}.at(y.year), moment{grain: now.Grain(), n: to}.at(y.year)))
	r.ranged = true
	return end
}

// open reads "sejak 2020", "2020 sampai sekarang", "s.d. Juni 2025".
func (r *reading) open(i int) int {
	if r.is(i, "sejak|since|mulai|from|dari") {
		j := i + 1
		if r.is(j, "dari|tahun|bulan") && r.is(i, "mulai|sejak") && !r.is(j+1, "ini|lalu") {
			if r.is(j, "dari") {
				j++
			}
		}
		m, next := r.moment(j)
		if next == j {
			return i
		}
		end := next
		said := false
		if k, to := r.joiner(next, false); to {
			switch {
			case r.is(k, "sekarang|kini|now|present|today|ini"):
				end, said = k+1, true
			case r.is(k, "saat") && r.is(k+1, "ini"), r.is(k, "hari") && r.is(k+1, "ini"):
				end, said = k+2, true
			default:
				return i // a closed range
			}
		}
		if !said && r.is(i, "from|dari") && !r.is(next, "onwards|onward") {
			return i
		}
		if r.is(next, "onwards|onward") {
			end = next + 1
		}
		r.since(m.at(r.now.Year()))
		return end
	}
	m, next := r.moment(i)
	if next > i {
		if k, to := r.joiner(next, false); to && r.is(k, "sekarang|kini|now|present|today") {
			r.since(m.at(r.now.Year()))
			return k + 1
		} else if to && (r.is(k, "saat") || r.is(k, "hari")) && r.is(k+1, "ini") {
			r.since(m.at(r.now.Year()))
			return k + 2
		}
	}
	return i
}

// since adds the periods from p to the last complete one of its grain. Where p is
// that one itself, it is from then on that was asked for, and sinceLast sees
// whether there is more.
func (r *reading) since(p period.Period) {
	y, m := r.now.Year(), int(r.now.Month())
	last := period.Year(y - 1)
	switch p.Grain() {
	case period.Quarters:
		last = period.Quarter(y, (m+2)/3).Prev()
	case period.Halves:
		last = period.Half(y, (m+5)/6).Prev()
	case period.Months:
		last = period.Month(y, m).Prev()
	default:
	}
	q := period.Between(p, last)
	if q.IsZero() || p.Start().After(last.Start()) {
		q = p
	}
	r.sinceLast = q == p && p == last && p.Grain() == period.Years
	r.periods = append(r.periods, q)
	r.ranged = true
}

// beyond lets a span that would be the last full year alone go on to this year,
// where what is asked for has figures of it.
func (r *reading) beyond() {
	if !r.sinceLast || len(r.periods) != 1 {
		return
	}
	for _, m := range r.plan.Metrics {
		if last := r.a.indicators[m.Indicator].Last; last != "" && yearIn(last) < r.now.Year() {
			return
		}
	}
	r.periods[0] = period.Between(r.periods[0], period.Year(r.now.Year()))
}

// standing reads "terbaru", "saat ini", "semua tahun".
func (r *reading) standing() []string {
	var out []string
	for i := range r.t {
		if r.is(i, "tahun|bulan|triwulan|years|months|quarters") && r.is(i+1, "terakhir|belakangan") && (r.is(i-1, "beberapa|sejumlah") || r.t[i].doubled) || r.is(i, "recent|several") && r.is(i+1, "years|months|quarters") {
			r.refuse(Ambiguous, r.t[i].typed) // how many of them?
		}
	}
	if r.cue("per|posisi|kondisi|hingga|sampai hari|saat|tanggal ini", "per|posisi|kondisi sekarang|kini", "sampai|hingga saat|hari ini", "sampai|hingga dengan saat ini", "sampai|hingga dengan sekarang", "sampai|hingga sekarang|kini|terakhir", "these|nowadays days", "saat ini", "bulan|triwulan|kuartal|semester|tahun|periode|data terakhir|terbaru|terkini", "latest|most month|quarter|year|period|recent", "terbaru|terkini|sekarang|latest|currently|current|now|today|kini|terakhir|recent") >= 0 {
		out = append(out, Latest)
		r.cue("saat ini", "terbaru|terkini|sekarang|latest|currently|current|now|today|kini|terakhir")
	}
	if r.cue("dari tahun ke tahun", "year by|over|on year", "semua|seluruh|setiap tahun", "all years|time", "selama ini", "sepanjang masa|waktu|tahun", "dari waktu ke waktu", "over the years", "over time") >= 0 {
		out = append(out, All)
	}
	return out
}
