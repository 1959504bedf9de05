package rules

import (
	"fmt"
	"math"
	"strings"

	"nyata/internal/ground/figure"
	"nyata/internal/record/document"
	"nyata/internal/record/observation"
)

// say writes a sentence in both languages. Both templates take the same
// arguments; figures among them are written in the reader's notation.
func say(id, en string, args ...any) document.Message {
	return document.Message{ID: fmt.Sprintf(id, in("id", args)...), EN: fmt.Sprintf(en, in("en", args)...)}
}

// worded is an argument that has its own words in each language.
type worded interface{ in(lang string) string }

func in(lang string, args []any) []any {
	out := make([]any, len(args))
	for i, a := range args {
		switch v := a.(type) {
		case *observation.Candidate:
			out[i] = printed(v.Figure, lang)
		case worded:
			out[i] = v.in(lang)
		case figure.Figure:
			out[i] = printed(v, lang)
		default:
			out[i] = a
		}
	}
	return out
}

// printed is a figure as a sentence shows it; a dash is named, since it would
// look like punctuation.
func printed(f figure.Figure, lang string) string {
	if f.Kind == figure.Dash {
		return map[bool]string{true: "“-” (nothing)", false: "“-” (nihil)"}[lang == "en"]
	}
	return f.Format(lang)
}

// also adds a second sentence to a first.
func also(m document.Message, id, en string, args ...any) document.Message {
	more := say(id, en, args...)
	return document.Message{ID: m.ID + " " + more.ID, EN: m.EN + " " + more.EN}
}

// amount is a computed value in the unit of a figure, to two decimals.
func amount(v float64, like *observation.Candidate) figure.Figure {
	return figure.Figure{Kind: figure.Number, Value: hundredths(v), Unit: like.Figure.Unit}
}

// percent is a computed percentage, to two decimals.
func percent(v float64) figure.Figure {
	return figure.Figure{Kind: figure.Number, Value: hundredths(v), Unit: "%"}
}

func hundredths(v float64) float64 { return math.Round(v*100) / 100 }

// shown is a figure as a difference carries it: the Indonesian notation.
func shown(f figure.Figure) string { return f.Format("id") }

const longName = 110 // letters; what is longer is cut at a word

// subject is what a row is about, as printed and short enough for a sentence.
// A row that names nothing is called by its kind, else by its code.
func subject(c *observation.Candidate) string {
	for _, text := range []string{c.Subject.Text, c.Indicator.Text, c.Subject.Code} {
		if text = short(text); text != "" {
			return text
		}
	}
	return ""
}

func short(text string) string {
	words := strings.Fields(text)
	out := ""
	for _, w := range words {
		if len([]rune(out))+len([]rune(w)) >= longName {
			return out + " …"
		}
		if out != "" {
			out += " "
		}
		out += w
	}
	return out
}

// named puts a row's name in quotation marks; a row without one is described.
type named struct{ c *observation.Candidate }

func (n named) in(lang string) string {
	if s := subject(n.c); s != "" {
		return "“" + s + "”"
	}
	total := n.c.Subject.Type == observation.Total
	switch {
	case lang == "en" && total:
		return "the total row"
	case lang == "en":
		return "a row without a name"
	case total:
		return "baris jumlah"
	}
	return "baris tanpa nama"
}

// measured names what a row measures: its indicator, else its subject.
type measured struct{ c *observation.Candidate }

func (m measured) in(lang string) string {
	if text := short(m.c.Indicator.Text); text != "" {
		return "“" + text + "”"
	}
	return named(m).in(lang)
}

// measuredOrNamed names what a figure is about: money by its row, anything else
// by its indicator.
func measuredOrNamed(c *observation.Candidate) worded {
	if money(c) {
		return named{c}
	}
	return measured{c}
}

// count is a plain number inside a sentence.
type count float64

func (n count) in(lang string) string { return figure.Digits(float64(n), -1, lang) }
