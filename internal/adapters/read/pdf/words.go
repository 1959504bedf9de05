package pdf

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"nyata/internal/record/document"
)

// words joins characters into words, in the order of the page's content. Only
// what lies on the page is kept, and a letter printed twice (once more beside
// itself, to look bold) is kept once. A drawn upright line always parts words:
// figures of two columns may stand close by its sides.
func words(glyphs []glyph, lines []document.Rule, width, height float64) []document.Word {
	fences := uprights(lines)
	var out []document.Word
	var run []glyph
	end := func() {
		if len(run) > 0 {
			out = append(out, word(run))
			run = run[:0]
		}
	}
	printed := newOverprint()
	for _, g := range glyphs {
		if g.blank() {
			end()
			continue
		}
		if g.box.X1 <= 0 || g.box.Y1 <= 0 || g.box.X0 >= width || g.box.Y0 >= height {
			continue
		}
		if printed.again(g) {
			continue
		}
		if len(run) > 0 && (!continues(run[len(run)-1], g) || fences.between(run[len(run)-1], g)) {
			end()
		}
		run = append(run, g)
	}
	end()
	return out
}

// continues tells whether b goes on with the word that a is in.
func continues(a, b glyph) bool {
	if a.turned != b.turned {
		return false
	}
	if a.box == b.box && a.object == b.object {
		return true // letters of one ligature
	}
	em := max(a.size, b.size)
	along, across := gap(a, b)
	if along < -0.5*em || along > 0.3*em {
		return false
	}
	if across > 0.55*em {
		return false
	}
	// A raised or lowered sign after a digit is a footnote mark or an
	// exponent: "12.345" with a small "1" behind must not become "12.3451".
	raised := across > 0.12*em || math.Abs(a.size-b.size) > 0.2*em
	return !raised || !endsInDigit(a.text) && !endsInDigit(b.text)
}

// gap measures from the end of a to the start of b along the reading
// direction, and the distance of their baselines.
func gap(a, b glyph) (along, across float64) {
	switch a.turned {
	case 1:
		return b.box.Y0 - a.box.Y1, math.Abs(b.x - a.x)
	case 2:
		return a.box.X0 - b.box.X1, math.Abs(b.y - a.y)
	case 3:
		return a.box.Y0 - b.box.Y1, math.Abs(b.x - a.x)
	case -1:
		dx := max(a.box.X0-b.box.X1, b.box.X0-a.box.X1, 0)
		dy := max(a.box.Y0-b.box.Y1, b.box.Y0-a.box.Y1, 0)
		return math.Hypot(dx, dy), 0
	default:
		return b.box.X0 - a.box.X1, math.Abs(b.y - a.y)
	}
}

// fences are drawn upright lines from the left.
type fences []document.Rule

// uprights picks the drawn upright lines out of rules in order.
func uprights(lines []document.Rule) fences {
	var out fences
	for _, l := range lines {
		if l.X0 == l.X1 && !l.Fill {
			out = append(out, l)
		}
	}
	return out
}

// between tells whether a line stands between two neighbouring characters.
func (f fences) between(a, b glyph) bool {
	from, to := (a.box.X0+a.box.X1)/2, (b.box.X0+b.box.X1)/2
	i, _ := slices.BinarySearchFunc(f, from, func(l document.Rule, x float64) int { return cmp.Compare(l.X0, x) })
	for ; i < len(f) && f[i].X0 < to; i++ {
		if f[i].Y0 <= a.y-0.3*a.size && f[i].Y1 >= a.y {
			return true
		}
	}
	return false
}

func endsInDigit(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	return unicode.IsDigit(r)
}

// word makes a word of its characters. Upright words get the height of their
// font over and under the baseline, so that "-" and "Agg" stand in one row.
func word(run []glyph) document.Word {
	var text strings.Builder
	box := run[0].box
	bold := 0
	size := 0.0
	for _, g := range run {
		text.WriteString(g.text)
		box.X0, box.Y0 = min(box.X0, g.box.X0), min(box.Y0, g.box.Y0)
		box.X1, box.Y1 = max(box.X1, g.box.X1), max(box.Y1, g.box.Y1)
		size = max(size, g.size)
		if g.bold {
			bold++
		}
	}
	first := run[0]
	if first.turned == 0 {
		const ascent, descent = 0.74, 0.21 // of common text fonts
		box.Y0, box.Y1 = min(box.Y0, first.y-ascent*size), max(box.Y1, first.y+descent*size)
	}
	return document.Word{
		Text:       norm.NFC.String(text.String()),
		Box:        document.Box{X0: round(box.X0), Y0: round(box.Y0), X1: round(box.X1), Y1: round(box.Y1)},
		Size:       round(size),
		Bold:       bold*2 > len(run),
		Turned:     turnedDegrees(first.turned),
		Confidence: 1,
	}
}

func turnedDegrees(quarter int) int {
	if quarter < 0 {
		return 45
	}
	return quarter * 90
}

// round keeps hundredths of a point: finer than any printer, and free of the
// noise of single-precision numbers.
func round(v float64) float64 { return math.Round(v*100) / 100 }

// overprint remembers where each letter stands, by squares of 4 points.
type overprint map[[2]int][]glyph

func newOverprint() overprint { return overprint{} }

// again tells whether the same letter already stands in the same place, and
// remembers it otherwise.
func (o overprint) again(g glyph) bool {
	const square = 4
	column, row := int(math.Floor(g.x/square)), int(math.Floor(g.y/square))
	near := 0.12 * g.size
	for dx := -1; dx <= 1; dx++ {
		for dy := -1; dy <= 1; dy++ {
			for _, other := range o[[2]int{column + dx, row + dy}] {
				if other.text == g.text && math.Abs(other.x-g.x) <= near && math.Abs(other.y-g.y) <= near &&
					math.Abs(other.size-g.size) <= 0.1*g.size {
					return true
				}
			}
		}
	}
	key := [2]int{column, row}
	o[key] = append(o[key], g)
	return false
}
