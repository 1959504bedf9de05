package period

// Mention is a period found inside a longer text, at bytes Start to End.
type Mention struct {
	Start, End int
	Period     Period
	Span       Span
}

// FindAll finds every period named in a text, in order. Base supplies the year
// where a mention has none; with an unknown base, or one of several years, such
// mentions are left out. Years of rules ("Nomor 86 Tahun 2017") are no periods.
func FindAll(text string, base Period) []Mention {
	year := baseYear(base)
	var all []Mention
	for _, f := range scan(text, year) {
		if p := f.period(year); !p.IsZero() {
			all = append(all, Mention{Start: f.start, End: f.end, Period: p, Span: f.span})
		}
	}
	return all
}

// Read reads the period a heading, caption or cell names, in Indonesian or
// English. Base supplies the year when the text has none: "Triwulan II" in a
// report of 2023. A part of a year and the only year elsewhere in the text
// belong together: "Laporan Triwulan II Dinas Kesehatan Tahun 2023". It is false
// when the text names no period, or several different ones.
func Read(text string, base Period) (Period, Span, bool) {
	all := scan(text, baseYear(base))
	year := baseYear(base)
	if y := onlyYear(all); y != 0 {
		year = y
		all = withoutYears(all)
	}
	var p Period
	span := UnknownSpan
	for i, f := range all {
		q := f.period(year)
		switch {
		case i == 0:
			p, span = q, f.span
		case q != p:
			return Period{}, UnknownSpan, false
		case span != f.span:
			span = firstKnown(span, f.span)
		}
	}
	return p, span, !p.IsZero()
}

// onlyYear is the one year among the mentions, when all others are parts of a
// year without one; else 0.
func onlyYear(all []found) int {
	year, parts := 0, 0
	for _, f := range all {
		switch {
		case f.from.grain == Years && f.to.grain == UnknownGrain && f.span == Discrete:
			if year != 0 && year != f.from.year {
				return 0
			}
			year = f.from.year
		case f.yearless():
			parts++
		default:
			return 0
		}
	}
	if parts == 0 {
		return 0
	}
	return year
}

func withoutYears(all []found) []found {
	var parts []found
	for _, f := range all {
		if f.yearless() {
			parts = append(parts, f)
		}
	}
	return parts
}

// firstKnown joins the spans of two mentions of one period: two that contradict
// each other leave it unknown.
func firstKnown(a, b Span) Span {
	switch {
	case a == UnknownSpan:
		return b
	case b == UnknownSpan:
		return a
	default:
		return UnknownSpan
	}
}

// ReadQuarterMark reads the mark of a quarter as column headings print it, a
// roman I to IV alone or behind "TW", as a quarter of the base's year. Nothing
// else may stand in the text, and the base must lie within one year.
func ReadQuarterMark(text string, base Period) (Period, bool) {
	year := baseYear(base)
	list := tokens(text)
	for len(list) > 0 && (list[0].word == "(" || list[0].word == "." || quarterWords[list[0].word]) {
		list = list[1:]
	}
	for len(list) > 0 && (list[len(list)-1].word == ")" || list[len(list)-1].word == ".") {
		list = list[:len(list)-1]
	}
	if len(list) != 1 || list[0].kind != word || year == 0 {
		return Period{}, false
	}
	switch list[0].word {
	case "i", "ii", "iii", "iv":
		return Quarter(year, ordinals[list[0].word]), true
	}
	if n, ok := gluedQuarter(list[0].word); ok {
		return Quarter(year, n), true
	}
	return Period{}, false
}

// baseYear is the year a base can supply, 0 when it has none or several.
func baseYear(base Period) int {
	if base.IsZero() || base.Start().Year() != base.End().Year() {
		return 0
	}
	return base.Year()
}
