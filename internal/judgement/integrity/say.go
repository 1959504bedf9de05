package integrity

import (
	"fmt"

	"nyata/internal/ground/figure"
	"nyata/internal/record/document"
)

// number is written in each language's marks, with decimals or as many as it
// needs when they are negative.
type number struct {
	v        float64
	decimals int
}

// about is a number to one decimal.
func about(v float64) number { return number{v, 1} }

// exact is a number with as many decimals as it has.
func exact(v float64) number { return number{v, -1} }

// say writes a sentence in both languages from the same arguments.
func say(id, en string, args ...any) document.Message {
	in := func(lang string) []any {
		out := make([]any, len(args))
		for i, a := range args {
			if n, ok := a.(number); ok {
				out[i] = figure.Digits(n.v, n.decimals, lang)
			} else {
				out[i] = a
			}
		}
		return out
	}
	return document.Message{ID: fmt.Sprintf(id, in("id")...), EN: fmt.Sprintf(en, in("en")...)}
}
