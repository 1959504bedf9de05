package rules

import (
	"fmt"

	"nyata/internal/ground/figure"
	"nyata/internal/record/document"
	"nyata/internal/record/observation"
)

// say writes a sentence in both languages. Both templates take the same
// arguments in the same order; figures among them are written in the reader's
// notation.
func say(id, en string, args ...any) document.Message {
	return document.Message{ID: fmt.Sprintf(id, in("id", args)...), EN: fmt.Sprintf(en, in("en", args)...)}
}

func in(lang string, args []any) []any {
	out := make([]any, len(args))
	for i, a := range args {
		switch v := a.(type) {
		case *observation.Candidate:
			out[i] = v.Figure.Format(lang)
		case interface{ in(string) string }:
			out[i] = v.in(lang)
		case figure.Figure:
			out[i] = v.Format(lang)
		default:
			out[i] = a
		}
	}
	return out
}

// amount is a computed value in the unit of a figure.
func amount(v float64, like *observation.Candidate) figure.Figure {
	return figure.Figure{Kind: figure.Number, Value: v, Unit: like.Figure.Unit}
}

// percent is a computed percentage, to two decimals.
func percent(v float64) figure.Figure {
	rounded := float64(int64(v*100+sign(v)*0.5)) / 100
	return figure.Figure{Kind: figure.Number, Value: rounded, Unit: "%"}
}

func sign(v float64) float64 {
	if v < 0 {
		return -1
	}
	return 1
}

// shown is a figure as a difference carries it: the Indonesian notation.
func shown(f figure.Figure) string { return f.Format("id") }
