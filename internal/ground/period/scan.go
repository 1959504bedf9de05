package period

// The years a number of four digits may be: reports look back some decades, not
// to the constitution of 1945 that they cite, and ahead over long-term plans.
const (
	firstYear = 1950
	lastYear  = 2100
)

// partial is a period whose year may still be missing.
type partial struct {
	grain   Grain
	n, day  int
	year    int  // 0 when not given
	keyword bool // "triwulan" or "semester" stands before the number
}

func (p partial) in(year int) Period {
	if p.year != 0 {
		year = p.year
	}
	switch p.grain {
	case Years:
		return Year(year)
	case Halves:
		return Half(year, p.n)
	case Quarters:
		return Quarter(year, p.n)
	case Months:
		return Month(year, p.n)
	case Days:
		return Day(year, p.n, p.day)
	default:
		return Period{}
	}
}

// found is a mention before its missing years are supplied.
type found struct {
	start, end int
	from, to   partial // to has no grain unless it is a range
	span       Span
}

// yearless reports whether the mention needs a year from elsewhere.
func (f found) yearless() bool { return f.from.year == 0 && f.to.year == 0 }

// period is the mention with the given year where it names none; unknown when
// there is none to give.
func (f found) period(year int) Period {
	if f.yearless() && year == 0 {
		return Period{}
	}
	if f.to.grain == UnknownGrain {
		return f.from.in(year)
	}
	to := f.to.in(year)
	if f.to.year == 0 {
		to = f.to.in(f.from.year)
		if f.from.year == 0 {
			to = f.to.in(year)
		}
	}
	from := f.from.in(to.Year())
	if f.from.year == 0 && from.Start().After(to.Start()) {
		from = f.from.in(to.Year() - 1) // "Oktober–Maret 2024" begins the year before
	}
	if from.IsZero() || to.IsZero() || from.Start().After(to.Start()) {
		return Period{}
	}
	return Between(from, to)
}

// scanner walks the tokens of one text.
type scanner struct {
	list []token
	base int // year that "n" stands for, 0 when unknown
}

// at is the token at i; past the end, an empty mark.
func (s *scanner) at(i int) token {
	if i < 0 || i >= len(s.list) {
		return token{n: -1}
	}
	return s.list[i]
}

func (s *scanner) is(i int, w string) bool { return s.at(i).word == w && i >= 0 && i < len(s.list) }

// scan finds every mention, from left to right, the longest at each place.
func scan(text string, base int) []found {
	s := &scanner{list: tokens(text), base: base}
	var all []found
	for i := 0; i < len(s.list); {
		f, next, ok := s.mention(i)
		if !ok {
			i++
			continue
		}
		f.start, f.end = s.list[i].start, s.list[next-1].end
		all = append(all, f)
		i = next
	}
	return all
}

// mention reads sign of span, period, range and year at i.
func (s *scanner) mention(i int) (found, int, bool) {
	span := UnknownSpan
	at := i
	if next, ok := s.upTo(i); ok {
		span, at = Cumulative, s.skipFillers(next)
	} else if s.is(i, "kumulatif") || s.is(i, "cumulative") {
		span, at = Cumulative, s.skipFillers(i+1)
		if next, ok := s.upTo(at); ok {
			at = s.skipFillers(next)
		}
	} else if discreteWords[s.at(i).word] {
		span, at = Discrete, s.skipFillers(i+1)
	}
	from, next, ok := s.partial(at)
	if !ok {
		return found{}, 0, false
	}
	f := found{from: from, span: span}
	if to, after, ok := s.rangeEnd(next, from); ok {
		f.to, next = to, after
	} else if from.grain == Years {
		if fine, after, cumulative, ok := s.partOfYear(next); ok {
			fine.year = from.year
			f.from, next = fine, after
			if cumulative {
				f.span = Cumulative
			}
		}
	}
	if next2, ok := s.cumulativeBehind(next); ok {
		f.span, next = Cumulative, next2
	}
	if f.span == UnknownSpan {
		f.span = plainSpan(f)
	}
	if shortMonths[s.at(at).word] != 0 && next <= at+2 && !s.isWhole(at, next) && from.year == 0 && f.to.grain == UnknownGrain {
		return found{}, 0, false
	}
	return f, next, true
}

// isWhole reports whether the tokens from i to before j are all there are.
func (s *scanner) isWhole(i, j int) bool { return i == 0 && j == len(s.list) }

// plainSpan is the span that a mention has without words that say so: a whole
// year is about itself; so is a range of parts of years. A quarter, a month or
// a date may be either, and a range of years may state what its last year ends
// with.
func plainSpan(f found) Span {
	switch {
	case f.to.grain != UnknownGrain && f.to.grain != Years, f.to.grain == UnknownGrain && f.from.grain == Years:
		return Discrete
	default:
		return UnknownSpan
	}
}

// upTo reads a sign that everything up to the period is meant: s.d., s/d, sd,
// sampai (dengan), hingga, up to, until, through.
func (s *scanner) upTo(i int) (next int, ok bool) {
	switch s.at(i).word {
	case "s":
		if j := i + 1; (s.is(j, ".") || s.is(j, "/")) && s.is(j+1, "d") {
			if s.is(j+2, ".") {
				return j + 3, true
			}
			return j + 2, true
		}
	case "sd":
		if s.is(i+1, ".") {
			return i + 2, true
		}
		schools := s.at(i).capitals && s.at(i+1).kind == number // "jumlah SD 2023"
		return i + 1, !schools
	case "sampai":
		if s.is(i+1, "dengan") || s.is(i+1, "dgn") {
			return i + 2, true
		}
		return i + 1, true
	case "hingga", "until", "through", "thru":
		return i + 1, true
	case "up":
		if s.is(i+1, "to") {
			return i + 2, true
		}
	}
	return i, false
}

func (s *scanner) skipFillers(i int) int {
	for fillers[s.at(i).word] {
		i++
		if s.is(i, ".") && s.at(i-1).word == "tgl" {
			i++
		}
	}
	return i
}

// cumulativeBehind reads "(kumulatif)" behind a period.
func (s *scanner) cumulativeBehind(i int) (next int, ok bool) {
	open := s.is(i, "(")
	if open {
		i++
	}
	if !s.is(i, "kumulatif") && !s.is(i, "cumulative") {
		return i, false
	}
	if open && s.is(i+1, ")") {
		return i + 2, true
	}
	return i + 1, !open
}

// rangeEnd reads what joins a second period to the first, and that period.
func (s *scanner) rangeEnd(i int, from partial) (to partial, next int, ok bool) {
	next, ok = s.upTo(i)
	switch {
	case ok:
	case s.is(i, "-") || s.is(i, "to"):
		next = i + 1
	case s.is(i, ".") && s.is(i+1, "."):
		next = i + 2
	case s.is(i, "ke") && from.grain == Years:
		next = i + 1
	case s.is(i, "/") && from.grain == Years && s.at(i+1).n == from.year+1: // tahun ajaran 2023/2024
		next = i + 1
	default:
		return partial{}, i, false
	}
	next = s.skipFillers(next)
	// "Triwulan I – IV": the word stands once.
	if n := ordinals[s.at(next).word]; n > from.n && n > 0 && from.keyword && n <= limitOf(from.grain) {
		to = partial{grain: from.grain, n: n, keyword: true}
		to.year, next = s.yearBehind(next + 1)
	} else if to, next, ok = s.partial(next); !ok {
		return partial{}, i, false
	}
	fits := to.grain == from.grain || (from.grain == Months && to.grain == Days) || (from.grain == Days && to.grain == Months)
	if !fits || (from.year != 0 && to.year != 0 && from.in(0).Start().After(to.in(0).Start())) || (from.year != 0 && to.year == 0 && from.grain == Years) {
		return partial{}, i, false
	}
	return to, next, true
}

func limitOf(g Grain) int {
	if g == Halves {
		return 2
	}
	return 4
}

// partOfYear reads a quarter, half or month without a year of its own behind a
// year: "Tahun 2023 Triwulan II", "TA 2023 (s.d. TW II)", "2025Q3".
func (s *scanner) partOfYear(i int) (p partial, next int, cumulative, ok bool) {
	open := false
	for s.is(i, ",") || s.is(i, "-") || s.is(i, ":") || s.is(i, "(") {
		open = open || s.is(i, "(")
		i++
	}
	if j, yes := s.upTo(i); yes {
		cumulative, i = true, j
	}
	p, next, ok = s.partial(s.skipFillers(i))
	if !ok || p.year != 0 || p.grain == Years {
		return partial{}, i, false, false
	}
	if open && s.is(next, ")") {
		next++
	}
	return p, next, cumulative, true
}
