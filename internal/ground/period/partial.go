package period

// partial reads one year, half, quarter, month or day at i, with its year when
// it is given behind.
func (s *scanner) partial(i int) (partial, int, bool) {
	t := s.at(i)
	switch {
	case t.kind == number:
		return s.fromNumber(i)
	case t.kind != word:
		return partial{}, i, false
	case quarterWords[t.word]:
		return s.numbered(i, Quarters)
	case halfWords[t.word]:
		return s.numbered(i, Halves)
	case t.word == "tri" && s.is(i+1, "wulan"):
		return s.numbered(i+1, Quarters)
	case englishOrdinals[t.word] != 0:
		return s.ordinalFirst(i+1, englishOrdinals[t.word])
	case t.word == "h" && s.at(i+1).glued && (s.is(i+1, "1") || s.is(i+1, "2")):
		p, next := s.dated(partial{grain: Halves, n: s.at(i + 1).n}, i+2)
		return p, next, p.year != 0
	case monthOf(t.word) != 0:
		return s.fromMonth(i)
	case yearWords[t.word] || t.word == "t":
		return s.announcedYear(i)
	}
	if q, ok := gluedQuarter(t.word); ok {
		p, next := s.dated(partial{grain: Quarters, n: q, keyword: true}, i+1)
		return p, next, true
	}
	return partial{}, i, false
}

// dated gives p the year that stands at i, if one does, and returns what follows.
func (s *scanner) dated(p partial, i int) (partial, int) {
	year, next := s.yearBehind(i)
	p.year = year
	return p, next
}

func monthOf(w string) int {
	if m := monthNames[w]; m != 0 {
		return m
	}
	return shortMonths[w]
}

// gluedQuarter reads "TWII" and "QIV".
func gluedQuarter(w string) (int, bool) {
	for _, prefix := range [...]string{"tw", "triwulan"} {
		if len(w) > len(prefix) && w[:len(prefix)] == prefix {
			n := ordinals[w[len(prefix):]]
			return n, n != 0
		}
	}
	return 0, false
}

// numbered reads the number behind "triwulan" or "semester": "TW. II", "TW ke-2",
// "Q3", "quarter 3".
func (s *scanner) numbered(i int, g Grain) (partial, int, bool) {
	keyword := s.at(i).word
	i++
	if s.is(i, ".") || s.is(i, ":") {
		i++
	}
	if s.is(i, "ke") {
		i++
		if s.is(i, "-") {
			i++
		}
	} else if s.is(i, "-") && s.at(i).glued && s.at(i+1).glued {
		i++
	}
	t := s.at(i)
	n := ordinals[t.word]
	loose := !t.glued || t.kind != number
	if n == 0 || n > limitOf(g) || (keyword == "q" && loose) || s.isMore(i) {
		return partial{}, i, false
	}
	p, next := s.dated(partial{grain: g, n: n, keyword: true}, i+1)
	return p, next, true
}

// isMore reports whether the number at i goes on: "TW 2.500", "Q1,5".
func (s *scanner) isMore(i int) bool {
	mark, after := s.at(i+1), s.at(i+2)
	return (mark.word == "." || mark.word == ",") && mark.glued && after.kind == number && after.glued && after.n < firstYear && s.at(i).kind == number
}

// ordinalFirst reads "third quarter", "2nd half".
func (s *scanner) ordinalFirst(i, n int) (partial, int, bool) {
	g := Quarters
	switch s.at(i).word {
	case "quarter":
	case "half", "semester":
		g = Halves
	default:
		return partial{}, i, false
	}
	if n > limitOf(g) {
		return partial{}, i, false
	}
	p, next := s.dated(partial{grain: g, n: n}, i+1)
	return p, next, true
}

// fromNumber reads what begins with a number: a date, a day of a month, "2nd
// quarter", an ISO period or a bare year.
func (s *scanner) fromNumber(i int) (partial, int, bool) {
	t := s.at(i)
	if p, next, ok := s.numericDate(i); ok {
		return p, next, true
	}
	if t.n >= 1 && t.n <= 31 && len(t.word) <= 2 {
		return s.fromDay(i)
	}
	if len(t.word) != 4 || t.n < firstYear || t.n > lastYear {
		return partial{}, i, false
	}
	if p, next, ok := s.iso(i); ok {
		return p, next, true
	}
	if s.bareYear(i) {
		return partial{grain: Years, year: t.n}, i + 1, true
	}
	return partial{}, i, false
}

// fromDay reads "31 Desember 2023", "1st quarter", and the first day of "1–31
// Januari 2025".
func (s *scanner) fromDay(i int) (partial, int, bool) {
	day, next := s.at(i).n, i+1
	if suffix := s.at(next); suffix.glued && (suffix.word == "st" || suffix.word == "nd" || suffix.word == "rd" || suffix.word == "th") {
		next++
		if p, after, ok := s.ordinalFirst(next, day); ok && day <= 4 {
			return p, after, true
		}
	}
	if s.is(next, "-") && s.at(next).glued {
		next++ // "25-Jan"
	}
	if m := monthOf(s.at(next).word); m != 0 {
		p, after := s.dated(partial{grain: Days, n: m, day: day}, next+1)
		return p, after, validDay(p)
	}
	return s.dayRange(i)
}

// dayRange reads the first day of "1 s.d. 31 Januari 2025", whose month stands
// behind the second.
func (s *scanner) dayRange(i int) (partial, int, bool) {
	next, ok := s.upTo(i + 1)
	if !ok {
		if !s.is(i+1, "-") {
			return partial{}, i, false
		}
		next = i + 2
	}
	last, m := s.at(next), monthOf(s.at(next+1).word)
	if last.kind != number || m == 0 || last.n <= s.at(i).n || last.n > 31 {
		return partial{}, i, false
	}
	p, _ := s.dated(partial{grain: Days, n: m, day: s.at(i).n}, next+2)
	return p, i + 1, validDay(p)
}

// validDay checks a date whose year may be missing.
func validDay(p partial) bool {
	y := p.year
	if y == 0 {
		y = 2000 // a leap year
	}
	return !Day(y, p.n, p.day).IsZero()
}

// numericDate reads 31/12/2023, 31-12-2023 and 31.12.2023.
func (s *scanner) numericDate(i int) (partial, int, bool) {
	a, m1, b, m2, c := s.at(i), s.at(i+1), s.at(i+2), s.at(i+3), s.at(i+4)
	if (m1.word != "/" && m1.word != "-" && m1.word != ".") || m2.word != m1.word || b.kind != number || c.kind != number {
		return partial{}, i, false
	}
	if !m1.glued || !b.glued || !m2.glued || !c.glued || len(a.word) > 2 || len(b.word) > 2 || len(c.word) != 4 || s.wrapped(i, i+4) {
		return partial{}, i, false
	}
	day, month := a.n, b.n
	if month > 12 { // American order
		day, month = month, day
	}
	p := partial{grain: Days, n: month, day: day, year: c.n}
	return p, i + 5, c.n >= firstYear && c.n <= lastYear && validDay(p)
}

// wrapped reports whether the tokens from i to j are part of something longer,
// such as a code: a number joined by a mark stands before or behind.
func (s *scanner) wrapped(i, j int) bool {
	before, behind := s.at(i-1), s.at(j+1)
	if s.at(i).glued && (before.kind != mark || (joins(before) && before.glued && s.at(i-2).kind == number)) {
		return true
	}
	return behind.glued && (behind.kind != mark || (joins(behind) && s.at(j+2).glued && s.at(j+2).kind == number))
}

func joins(t token) bool {
	return t.word == "." || t.word == "," || t.word == "/" || t.word == "-" || t.word == ":"
}

// iso reads 2023-Q1, 2023-S1, 2023Q1, 2023-06 and 2023-06-30.
func (s *scanner) iso(i int) (partial, int, bool) {
	year, j := s.at(i).n, i+1
	hyphen := s.is(j, "-") && s.at(j).glued
	if hyphen {
		j++
	}
	t := s.at(j)
	if !t.glued {
		return partial{}, i, false
	}
	if n := s.at(j + 1); (t.word == "q" || t.word == "s" && hyphen) && n.glued && n.kind == number {
		g := Quarters
		if t.word == "s" {
			g = Halves
		}
		return partial{grain: g, n: n.n, year: year}, j + 2, n.n >= 1 && n.n <= limitOf(g) && !s.wrapped(i, j+1)
	}
	if !hyphen || len(t.word) != 2 || t.n < 1 || t.n > 12 {
		return partial{}, i, false
	}
	if d := s.at(j + 2); s.is(j+1, "-") && s.at(j+1).glued && d.glued && len(d.word) == 2 && d.n >= 1 {
		p := partial{grain: Days, n: t.n, day: d.n, year: year}
		return p, j + 3, validDay(p) && !s.wrapped(i, j+2)
	}
	return partial{grain: Months, n: t.n, year: year}, j + 1, !s.wrapped(i, j)
}

// fromMonth reads "Juni 2022", "June 30, 2022", "Jan-25" and a month alone.
func (s *scanner) fromMonth(i int) (partial, int, bool) {
	p := partial{grain: Months, n: monthOf(s.at(i).word)}
	next := i + 1
	if s.is(next, ".") && shortMonths[s.at(i).word] != 0 {
		next++
	}
	if d := s.at(next); d.kind == number && len(d.word) <= 2 && d.n >= 1 {
		after := next + 1
		if suffix := s.at(after); suffix.glued && suffix.kind == word {
			after++
		}
		if year, end := s.yearBehind(after); year != 0 && (s.is(after, ",") || s.at(after).kind == number) {
			day := partial{grain: Days, n: p.n, day: d.n, year: year}
			return day, end, validDay(day)
		}
	}
	if d := s.at(next + 1); s.at(next).glued && (s.is(next, "-") || s.is(next, "'")) && d.glued && len(d.word) == 2 && d.n >= 0 && !s.at(next+2).glued {
		p.year = 2000 + d.n // the short form of spreadsheets, "Jan-25"
		return p, next + 2, true
	}
	p.year, next = s.yearBehind(next)
	return p, next, true
}
