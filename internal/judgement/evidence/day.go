package evidence

import (
	"regexp"
	"strconv"
	"strings"

	"nyata/internal/ground/heading"
	"nyata/internal/ground/period"
)

// day reads a date as exports print it: 2026-03-04, 2026/03/04, 04/03/2026 (day
// first), 4 Mar 2026, Rabu, 4 Maret 2026, Mar 4, 2026, with or without a time
// behind it.
func day(text string) (period.Period, bool) { return dayIn(text, false) }

// dayIn is day for a column that puts the month first.
func dayIn(text string, monthFirst bool) (period.Period, bool) {
	text = heading.Tidy(text)
	if p, ok := wordedDay(text); ok {
		return p, true
	}
	n, yearFirst, ok := threeNumbers(text)
	if !ok {
		return period.Period{}, false
	}
	y, m, d := n[0], n[1], n[2]
	switch {
	case yearFirst:
	case monthFirst:
		y, m, d = n[2], n[0], n[1]
	default:
		y, d = d, y
	}
	if y < 1945 || y > 2200 || m < 1 || m > 12 || d < 1 || d > 31 {
		return period.Period{}, false
	}
	p := period.Day(y, m, d)
	return p, !p.IsZero()
}

// threeNumbers are the numbers of a date without words.
func threeNumbers(text string) (n [3]int, yearFirst, ok bool) {
	text, _, _ = strings.Cut(text, " ")
	text, _, _ = strings.Cut(text, "T")
	parts := strings.FieldsFunc(text, func(r rune) bool { return r == '-' || r == '/' || r == '.' })
	if len(parts) != 3 {
		return n, false, false
	}
	for i, p := range parts {
		v, err := strconv.Atoi(p)
		if err != nil || v < 0 {
			return n, false, false
		}
		n[i] = v
	}
	return n, len(parts[0]) == 4, true
}

// The two ways a date with the month in letters is printed: day first, as
// LAPOR does, and month first. A weekday may stand before either.
var (
	dayFirst   = regexp.MustCompile(`^(?:\p{L}+\.?,? )?(\d{1,2})[ \-/]+(\p{L}+)\.?,?[ \-/]+(\d{4})(?:\D|$)`)
	monthFirst = regexp.MustCompile(`^(?:\p{L}+, )?(\p{L}+)\.? (\d{1,2}), (\d{4})(?:\D|$)`)
)

func wordedDay(text string) (period.Period, bool) {
	var d, m, y string
	if x := dayFirst.FindStringSubmatch(text); x != nil {
		d, m, y = x[1], x[2], x[3]
	} else if x := monthFirst.FindStringSubmatch(text); x != nil {
		m, d, y = x[1], x[2], x[3]
	} else {
		return period.Period{}, false
	}
	p, _, ok := period.Read(d+" "+m+" "+y, period.Period{})
	return p, ok && p.Grain() == period.Days && plausible(p)
}

// monthsFirst says whether a column of dates puts the month first: some date
// can only be read so, and none only with the day first.
func monthsFirst(texts []string) bool {
	found := false
	for _, t := range texts {
		n, yearFirst, ok := threeNumbers(heading.Tidy(t))
		if !ok || yearFirst {
			continue
		}
		if n[0] > 12 {
			return false
		}
		found = found || n[1] > 12
	}
	return found
}
