package layout

import (
	"slices"

	"nyata/internal/record/document"
)

// figureShare is the most of a page's words that a picture may hold and still
// be taken for one; a drawing behind all the text is a watermark.
const figureShare = 0.4

// outside gives the words that stand outside the pictures of the page, and
// those inside: axis numbers and legends line up like tables.
func outside(words []document.Word, figures []document.Box) (out, in []document.Word) {
	for _, f := range figures {
		inside, rest := within(words, f)
		if len(inside) > 0 && float64(len(inside)) <= figureShare*float64(len(words)+len(in)) {
			words, in = rest, append(in, inside...)
		}
	}
	return words, in
}

// aroundFigure tells whether most of the block lies in or close around pictures,
// as the scale of a chart does.
func aroundFigure(ls []printed, figures []document.Box) bool {
	words, near := 0, 0
	for _, l := range ls {
		for _, w := range l.words {
			words++
			reach := 3 * l.size
			if slices.ContainsFunc(figures, func(f document.Box) bool {
				return holds(document.Box{X0: f.X0 - reach, Y0: f.Y0 - reach, X1: f.X1 + reach, Y1: f.Y1 + reach}, w)
			}) {
				near++
			}
		}
	}
	return near*2 > words
}
