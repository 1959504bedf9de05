package text

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"

	"golang.org/x/text/language"
	"golang.org/x/text/message"
	"golang.org/x/text/number"
)

const (
	minus = "\u2212" // a true minus, not a hyphen
	space = "\u00a0" // keeps a number and its unit on one line
)

// printers know the separators of each language; they may be shared.
var printers = map[Lang]*message.Printer{
	ID: message.NewPrinter(language.Indonesian),
	EN: message.NewPrinter(language.BritishEnglish),
}

// Number writes x with at most the given number of decimals, grouped in
// thousands: 1.234.567,5 in Indonesian, 1,234,567.5 in English. Trailing zeros
// are left out. A value that is no finite number is a dash: missing is not
// zero.
func Number(lang Lang, x float64, decimals int) string {
	return decimal(lang, x, number.MaxFractionDigits(decimals))
}

// Fixed is Number with exactly the given number of decimals, for columns.
func Fixed(lang Lang, x float64, decimals int) string {
	return decimal(lang, x, number.Scale(decimals))
}

// Percent writes x, already on the scale of percent, with its sign: 71,4% for
// 71.4.
func Percent(lang Lang, x float64, decimals int) string {
	s := Number(lang, x, decimals)
	if s == missing {
		return s
	}
	return s + "%"
}

// Rupiah writes an amount in whole rupiah: Rp1.234.567.
func Rupiah(lang Lang, x float64) string {
	s := Number(lang, math.Abs(x), 0)
	if s == missing {
		return s
	}
	if x < 0 && s != "0" {
		return minus + "Rp" + s
	}
	return "Rp" + s
}

// Count writes a whole number, grouped in thousands.
func Count(lang Lang, n int64) string {
	return trueMinus(printers[lang].Sprint(number.Decimal(n)))
}

// missing stands where there is no value.
const missing = "–"

func decimal(lang Lang, x float64, option number.Option) string {
	if math.IsNaN(x) || math.IsInf(x, 0) {
		return missing
	}
	s := trueMinus(printers[lang].Sprint(number.Decimal(x, option)))
	if strings.Trim(s, minus+"0.,") == "" {
		return strings.TrimPrefix(s, minus) // −0,0 would claim a direction
	}
	return s
}

func trueMinus(s string) string { return strings.Replace(s, "-", minus, 1) }

// Date writes a day: 23 November 2026.
func (c *Catalogue) Date(lang Lang, t time.Time) string {
	month := c.T(lang, "month."+strconv.Itoa(int(t.Month())))
	return strconv.Itoa(t.Day()) + space + month + space + strconv.Itoa(t.Year())
}

// Moment writes a day and a time of day with its zone, as the time carries it.
func (c *Catalogue) Moment(lang Lang, t time.Time) string {
	clock := t.Format("15.04")
	if lang == EN {
		clock = t.Format("15:04")
	}
	zone, _ := t.Zone()
	return c.Date(lang, t) + ", " + clock + space + zone
}

// Value writes a placeholder's value: text as it is, whole numbers grouped,
// other numbers with up to two decimals, times as a day, and anything else as
// fmt would. A year is a name and not an amount, so whole numbers for a
// placeholder called year are not grouped.
func (c *Catalogue) Value(lang Lang, name string, value any) string {
	switch v := value.(type) {
	case string:
		return v
	case int:
		return c.whole(lang, name, int64(v))
	case int64:
		return c.whole(lang, name, v)
	case float64:
		return Number(lang, v, 2)
	case time.Time:
		return c.Date(lang, v)
	case error:
		return v.Error()
	default:
		return fmt.Sprint(v)
	}
}

func (c *Catalogue) whole(lang Lang, name string, n int64) string {
	if name == "year" {
		return strconv.FormatInt(n, 10)
	}
	return Count(lang, n)
}
