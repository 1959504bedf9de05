package ui

import (
	"fmt"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"nyata/internal/faces/text"
	"nyata/internal/ground/figure"
	"nyata/internal/ground/period"
	"nyata/internal/record/metric"
	"nyata/internal/record/receipt"
)

// Value writes the figure of a cell with its unit, in the reader's language.
func (v *Visit) Value(c metric.Cell) string { return v.Figure(c.Figure) }

// Figure writes a figure with its unit. What was printed as no number is shown
// as printed.
func (v *Visit) Figure(f figure.Figure) string {
	if f.Kind == figure.Blank {
		return "–"
	}
	return f.Format(string(v.Lang))
}

// Side writes one side of a difference in the reader's notation. A difference
// carries it in the Indonesian one, with a sign before it where it is a bound.
func (v *Visit) Side(printed string) string {
	if printed == "" {
		return "–"
	}
	sign, number := SideParts(printed)
	if f := figure.Parse(number, figure.Indonesian); f.Kind == figure.Number {
		return sign + v.Figure(f)
	}
	return printed
}

// SideParts cuts a side of a difference into its sign ("≤ ", "> ", "≠ " or
// none) and the rest.
func SideParts(printed string) (sign, rest string) {
	if before, after, ok := strings.Cut(printed, " "); ok && strings.ContainsAny(before, "≤≥<>≠") {
		return before + " ", after
	}
	return "", printed
}

// Period writes a period as people say it: "TW III 2026", "Q3 2026".
func (v *Visit) Period(p period.Period) string {
	switch p.Grain() {
	case period.UnknownGrain:
		return v.T("web.period.unknown")
	case period.Halves:
		return v.T("web.period.half", "number", v.part(p), "year", p.Year())
	case period.Quarters:
		return v.T("web.period.quarter", "number", v.part(p), "year", p.Year())
	case period.Months:
		return v.T("month."+digits(p.Part())) + " " + digits(p.Year())
	case period.Days:
		return v.Date(p.Start())
	case period.Ranges:
		from, to, _ := strings.Cut(p.String(), "..")
		return v.iso(from) + " – " + v.iso(to)
	default:
		return digits(p.Year())
	}
}

// PeriodShort writes a period for the foot of a picture: its part of the year,
// and the year that it shares with its neighbours.
func (v *Visit) PeriodShort(p period.Period) (part, year string) {
	switch p.Grain() {
	case period.Halves:
		return v.T("web.period.half.short", "number", v.part(p)), digits(p.Year())
	case period.Quarters:
		return v.T("web.period.quarter.short", "number", v.part(p)), digits(p.Year())
	case period.Months:
		return string([]rune(v.T("month." + digits(p.Part())))[:3]), digits(p.Year())
	default:
		return v.Period(p), ""
	}
}

// iso writes one end of a range; as it stands when it is no period.
func (v *Visit) iso(s string) string {
	p, err := period.ParseISO(s)
	if err != nil {
		return s
	}
	return v.Period(p)
}

// PeriodSpan writes a period with how its values count, where that is known.
func (v *Visit) PeriodSpan(p period.Period, s period.Span) string {
	switch {
	case p.IsZero() || p.Grain() == period.Years: // a whole year counts from its start either way
		return v.Period(p)
	case s == period.Cumulative:
		return v.T("web.period.until", "period", v.Period(p))
	case s == period.Discrete:
		return v.Period(p)
	default:
		return v.T("web.period.unsure", "period", v.Period(p))
	}
}

// Where writes a place on a document: page, sheet and cell.
func (v *Visit) Where(p Place) string {
	switch {
	case p.Page > 0:
		return v.T("web.where.page", "page", p.Page)
	case p.Sheet != "" && p.Cell != "":
		return v.T("web.where.sheet-cell", "sheet", p.Sheet, "cell", p.Cell)
	case p.Sheet != "":
		return v.T("web.where.sheet", "sheet", p.Sheet)
	case p.Column:
		return v.T("web.where.cell", "cell", p.Cell)
	case p.Cell != "":
		return v.cellOfText(p.Cell)
	default:
		return v.T("web.where.file")
	}
}

// cellOfText writes the address of a cell or paragraph of a text document:
// T2R5C3, P14.
func (v *Visit) cellOfText(address string) string {
	var table, row, column, paragraph int
	if n, err := fmt.Sscanf(address, "T%dR%dC%d", &table, &row, &column); n == 3 && err == nil {
		return v.T("web.where.table", "table", table, "row", row, "column", column)
	}
	if n, err := fmt.Sscanf(address, "P%d", &paragraph); n == 1 && err == nil {
		return v.T("web.where.paragraph", "paragraph", paragraph)
	}
	return v.T("web.where.cell", "cell", address)
}

// ReceiptState is the tone, icon and word of how far a file has come.
func (v *Visit) ReceiptState(s receipt.State) (tone, icon, word string) {
	word = Capital(v.Receipt(s))
	switch s {
	case receipt.Read:
		return "agrees", "tick", word
	case receipt.Partly:
		return "weak", "triangle", word
	case receipt.Unreadable:
		return "disagrees", "cross", word
	case receipt.Reading:
		return "progress", "half", word
	default:
		return "unknown", "dash", word
	}
}

// When writes a moment in the city's time, which Now is in.
func (v *Visit) When(t time.Time) string { return v.Moment(t.In(v.Now.Location())) }

// Size writes a number of bytes.
func (v *Visit) Size(bytes int64) string {
	switch {
	case bytes >= 1<<20:
		return v.Number(float64(bytes)/(1<<20), 1) + " MB"
	case bytes >= 1<<10:
		return v.Number(float64(bytes)/(1<<10), 0) + " kB"
	default:
		return v.Count(bytes) + " B"
	}
}

// FileName is the last part of a file's name as received.
func FileName(name string) string {
	return name[strings.LastIndexByte(name, '/')+1:]
}

// part numbers a half or quarter: roman in Indonesian, as its papers do.
func (v *Visit) part(p period.Period) string {
	if v.Lang == text.ID && p.Part() <= 4 {
		return [...]string{"", "I", "II", "III", "IV"}[p.Part()]
	}
	return digits(p.Part())
}

func digits(n int) string { return strconv.Itoa(n) }

// Capital writes the first letter of a word large, where it begins a line.
func Capital(s string) string {
	first, size := utf8.DecodeRuneInString(s)
	if size == 0 {
		return s
	}
	return string(unicode.ToUpper(first)) + s[size:]
}
