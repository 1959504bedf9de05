package evidence

import (
	"math"
	"strconv"

	"nyata/internal/ground/figure"
	"nyata/internal/ground/heading"
	"nyata/internal/ground/period"
)

// styles settles the number style of named columns, from all their cells.
func (w *walk) styles(columns ...string) map[string]figure.Style {
	out := map[string]figure.Style{}
	for _, name := range columns {
		i, ok := w.at[name]
		if !ok {
			continue
		}
		out[name] = w.style(i)
	}
	return out
}

func (w *walk) style(col int) figure.Style {
	var raws []string
	for _, row := range w.Rows[w.head+1:] {
		if col < len(row) {
			raws = append(raws, row[col])
		}
	}
	return figure.SettleColumn(raws)
}

// number reads a cell as a number in the style of its column. What programs
// write with an exponent is read too.
func number(raw string, style figure.Style) (figure.Figure, bool) {
	raw = heading.Tidy(raw)
	f := figure.Parse(raw, style)
	if f.Kind != figure.Number {
		if v, err := strconv.ParseFloat(raw, 64); err == nil && !math.IsNaN(v) && math.Abs(v) < figure.Limit {
			return figure.Figure{Raw: raw, Kind: figure.Number, Value: v}, true
		}
	}
	return f, f.Kind == figure.Number
}

// dotted is the style of a column that a program wrote: a point stands before
// decimals unless the column itself says otherwise.
func dotted(style figure.Style) figure.Style {
	if style == figure.UnknownStyle {
		return figure.English
	}
	return style
}

// most is the largest count taken.
const most = 1_000_000_000

// count reads a cell as a whole number, not negative; "1.250" is a thousand.
func count(raw string) (int, bool) {
	f, ok := number(raw, figure.Indonesian)
	if !ok || f.Value < 0 || f.Value != math.Trunc(f.Value) || f.Value > most {
		return 0, false
	}
	return int(f.Value), true
}

// when reads the period of a row: ISO as programs write it, or words; a year
// and a part of it may stand in two cells.
func (w *walk) when(text, year string) (period.Period, bool) {
	if text == "" && year == "" {
		return w.about.Period, !w.about.Period.IsZero()
	}
	if p, err := period.ParseISO(text); err == nil && !p.IsZero() {
		return p, true
	}
	if p, ok := day(text); ok {
		return p, true
	}
	base := w.about.Period
	if p, err := period.ParseISO(year); err == nil && !p.IsZero() {
		if base = p; text == "" {
			return p, true
		}
	}
	p, _, ok := period.Read(text, base)
	if !ok {
		p, ok = period.ReadQuarterMark(text, base)
	}
	return p, ok && plausible(p)
}

// plausible keeps years of no city out.
func plausible(p period.Period) bool {
	return p.Start().Year() >= 1945 && p.End().Year() <= 2200
}
