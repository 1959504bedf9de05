package text

import "time"

// In binds the catalogue to one language.
func (c *Catalogue) In(lang Lang) Printer { return Printer{Lang: lang, catalogue: c} }

// Printer says things in one language. Pages are given one instead of a
// catalogue and a language.
type Printer struct {
	Lang      Lang
	catalogue *Catalogue
}

// T is Catalogue.T in the printer's language.
func (p Printer) T(key string, pairs ...any) string {
	return p.catalogue.T(p.Lang, key, pairs...)
}

// Date is Catalogue.Date in the printer's language.
func (p Printer) Date(t time.Time) string { return p.catalogue.Date(p.Lang, t) }

// Moment is Catalogue.Moment in the printer's language.
func (p Printer) Moment(t time.Time) string { return p.catalogue.Moment(p.Lang, t) }

// Number is Number in the printer's language.
func (p Printer) Number(x float64, decimals int) string { return Number(p.Lang, x, decimals) }

// Percent is Percent in the printer's language.
func (p Printer) Percent(x float64, decimals int) string { return Percent(p.Lang, x, decimals) }

// Rupiah is Rupiah in the printer's language.
func (p Printer) Rupiah(x float64) string { return Rupiah(p.Lang, x) }

// Count is Count in the printer's language.
func (p Printer) Count(n int64) string { return Count(p.Lang, n) }
