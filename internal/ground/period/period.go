// Package period holds the spans of time a figure can be about: a year, half
// year, quarter, month, day, or a range of those. It reads them from Indonesian
// and English text and never guesses a year that nobody gave.
package period

import (
	"fmt"
	"time"
)

// Grain is how fine a period is.
type Grain uint8

// The grains, coarse to fine; UnknownGrain belongs to the zero Period.
const (
	UnknownGrain Grain = iota
	Years
	Halves
	Quarters
	Months
	Days
	Ranges
)

// String names the grain as the machine interface does.
func (g Grain) String() string {
	switch g {
	case Years:
		return "year"
	case Halves:
		return "half"
	case Quarters:
		return "quarter"
	case Months:
		return "month"
	case Days:
		return "day"
	case Ranges:
		return "range"
	default:
		return "unknown"
	}
}

// Span says whether a value is about the period alone or about everything from
// the start of the year to the period's end.
type Span string

// The spans. A value of unknown span is never summed or compared.
const (
	Discrete    Span = "discrete"
	Cumulative  Span = "cumulative"
	UnknownSpan Span = "unknown"
)

// Period is a span of time. It is comparable with ==; the zero Period is
// unknown.
type Period struct {
	from, to atom // to is zero except for a range
}

// atom is a period that is not a range.
type atom struct {
	grain Grain
	n     uint8 // half, quarter or month, from 1
	day   uint8 // from 1
	year  int16
}

// Year is a calendar (and budget) year. Years outside 1–9999 give the zero
// Period, as do the other constructors for parts that do not exist.
func Year(y int) Period { return single(Years, y, 0, 0) }

// Half is a semester, 1 or 2.
func Half(y, h int) Period { return single(Halves, y, h, 0) }

// Quarter is a triwulan, 1 to 4.
func Quarter(y, q int) Period { return single(Quarters, y, q, 0) }

// Month is a month, 1 to 12.
func Month(y, m int) Period { return single(Months, y, m, 0) }

// Day is one date of the Gregorian calendar.
func Day(y, m, d int) Period { return single(Days, y, m, d) }

func single(g Grain, y, n, d int) Period {
	if y < 1 || y > 9999 {
		return Period{}
	}
	limit := [...]int{Years: 0, Halves: 2, Quarters: 4, Months: 12, Days: 12}[g]
	if n > limit || (n < 1 && g != Years) {
		return Period{}
	}
	if g == Days && (d < 1 || d > daysIn(y, n)) {
		return Period{}
	}
	return Period{from: atom{grain: g, year: int16(y), n: uint8(n), day: uint8(d)}} //nolint:gosec // n and d are in range, checked above
}

func daysIn(y, m int) int {
	return time.Date(y, time.Month(m)+1, 0, 0, 0, 0, 0, time.UTC).Day()
}

// Between is everything from the start of the earlier to the end of the later
// period. Where one holds the other it is that one; with an unknown period it
// is unknown.
func Between(a, b Period) Period {
	switch {
	case a.IsZero() || b.IsZero():
		return Period{}
	case a.Contains(b):
		return a
	case b.Contains(a):
		return b
	}
	if b.Start().Before(a.Start()) {
		a, b = b, a
	}
	last := b.from
	if b.to != (atom{}) {
		last = b.to
	}
	return Period{from: a.from, to: last}
}

// IsZero reports whether the period is unknown.
func (p Period) IsZero() bool { return p == Period{} }

// Equal is ==; it lets comparisons in tests look inside.
func (p Period) Equal(q Period) bool { return p == q }

// Grain is how fine the period is.
func (p Period) Grain() Grain {
	if p.to != (atom{}) {
		return Ranges
	}
	return p.from.grain
}

// Year is the year the period begins in; 0 when unknown.
func (p Period) Year() int { return int(p.from.year) }

// Part is the number of the half, quarter or month within the year, from 1; 0
// for years and ranges.
func (p Period) Part() int {
	if p.to != (atom{}) {
		return 0
	}
	return int(p.from.n)
}

func (a atom) start() time.Time {
	m, d := 1, 1
	switch a.grain {
	case Halves:
		m = int(a.n)*6 - 5
	case Quarters:
		m = int(a.n)*3 - 2
	case Months:
		m = int(a.n)
	case Days:
		m, d = int(a.n), int(a.day)
	default: // a year begins on 1 January
	}
	return time.Date(int(a.year), time.Month(m), d, 0, 0, 0, 0, time.UTC)
}

func (a atom) end() time.Time {
	s := a.start()
	switch a.grain {
	case Years:
		s = s.AddDate(1, 0, -1)
	case Halves:
		s = s.AddDate(0, 6, -1)
	case Quarters:
		s = s.AddDate(0, 3, -1)
	case Months:
		s = s.AddDate(0, 1, -1)
	default: // a day ends as it begins
	}
	return s
}

// Start is the first day, midnight UTC; the zero time when unknown.
func (p Period) Start() time.Time {
	if p.IsZero() {
		return time.Time{}
	}
	return p.from.start()
}

// End is the last day (inclusive), midnight UTC; the zero time when unknown.
func (p Period) End() time.Time {
	switch {
	case p.IsZero():
		return time.Time{}
	case p.to != (atom{}):
		return p.to.end()
	default:
		return p.from.end()
	}
}

// Contains reports whether every day of q is a day of p. An unknown period
// contains nothing and is contained in nothing.
func (p Period) Contains(q Period) bool {
	return !p.IsZero() && !q.IsZero() && !q.Start().Before(p.Start()) && !q.End().After(p.End())
}

// Compare orders periods by their first day, then the shorter before the
// longer, then by grain; the unknown period comes first. It is 0 only for equal
// periods.
func (p Period) Compare(q Period) int {
	switch {
	case p == q:
		return 0
	case p.IsZero():
		return -1
	case q.IsZero():
		return 1
	}
	if c := p.Start().Compare(q.Start()); c != 0 {
		return c
	}
	if c := p.End().Compare(q.End()); c != 0 {
		return c
	}
	if c := int(p.Grain()) - int(q.Grain()); c != 0 {
		return sign(c)
	}
	if c := int(p.from.grain) - int(q.from.grain); c != 0 {
		return sign(c)
	}
	return sign(int(p.to.grain) - int(q.to.grain))
}

func sign(n int) int {
	switch {
	case n < 0:
		return -1
	case n > 0:
		return 1
	default:
		return 0
	}
}

// String prints YYYY, YYYY-Sn, YYYY-Qn, YYYY-MM, YYYY-MM-DD or a..b; nothing
// when unknown.
func (p Period) String() string {
	if p.IsZero() {
		return ""
	}
	if p.to != (atom{}) {
		return p.from.String() + ".." + p.to.String()
	}
	return p.from.String()
}

func (a atom) String() string {
	switch a.grain {
	case Halves:
		return fmt.Sprintf("%04d-S%d", a.year, a.n)
	case Quarters:
		return fmt.Sprintf("%04d-Q%d", a.year, a.n)
	case Months:
		return fmt.Sprintf("%04d-%02d", a.year, a.n)
	case Days:
		return fmt.Sprintf("%04d-%02d-%02d", a.year, a.n, a.day)
	default:
		return fmt.Sprintf("%04d", a.year)
	}
}

// Next is the period of the same length that follows; Prev the one before. A
// range of mixed grains, and a step out of the years 1–9999, give unknown.
func (p Period) Next() Period { return p.step(1) }

// Prev is the period of the same length just before; see Next.
func (p Period) Prev() Period { return p.step(-1) }

func (p Period) step(dir int) Period {
	if p.to == (atom{}) {
		return Period{from: p.from.add(dir)}
	}
	if p.from.grain != p.to.grain {
		return Period{}
	}
	n := dir * (p.to.ordinal() - p.from.ordinal() + 1)
	a, b := p.from.add(n), p.to.add(n)
	if a == (atom{}) || b == (atom{}) {
		return Period{}
	}
	return Period{from: a, to: b}
}

// ordinal counts the atoms of one grain through time.
func (a atom) ordinal() int {
	y, n := int(a.year), int(a.n)-1
	switch a.grain {
	case Halves:
		return y*2 + n
	case Quarters:
		return y*4 + n
	case Months:
		return y*12 + n
	case Days:
		return int(a.start().Unix() / 86400)
	default:
		return y
	}
}

func (a atom) add(n int) atom {
	o := a.ordinal() + n
	switch a.grain {
	case Years:
		return Year(o).from
	case Halves:
		return Half(o/2, o%2+1).from
	case Quarters:
		return Quarter(o/4, o%4+1).from
	case Months:
		return Month(o/12, o%12+1).from
	case Days:
		t := a.start().AddDate(0, 0, n)
		return Day(t.Year(), int(t.Month()), t.Day()).from
	default:
		return atom{}
	}
}

// Canonical is the year, half, quarter or month that a range exactly covers, so
// that "Januari–Maret 2025" and the first quarter can be told to be one span of
// time. Any other period is returned as it is.
func (p Period) Canonical() Period {
	if p.Grain() != Ranges {
		return p
	}
	start, end := p.Start(), p.End()
	month := int(start.Month())
	for _, q := range [...]Period{Year(start.Year()), Half(start.Year(), (month+5)/6), Quarter(start.Year(), (month+2)/3), Month(start.Year(), month)} {
		if q.Start().Equal(start) && q.End().Equal(end) {
			return q
		}
	}
	return p
}
