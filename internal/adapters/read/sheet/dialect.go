package sheet

import (
	"math"
	"strings"
)

// separators are the candidates, the more common first.
var separators = [...]byte{',', ';', '\t', '|'}

// sampleBytes is how much of a file decides its separator.
const sampleBytes = 256 << 10

// separatorOf chooses the separator under which the rows of the text are widest
// and most alike. A first line "sep=;", as Excel writes it, settles it. Text
// without any separator has a comma.
func separatorOf(text string) byte {
	if s, ok := declaredSeparator(text); ok {
		return s
	}
	if len(text) > sampleBytes {
		text = text[:sampleBytes]
		if i := strings.LastIndexByte(text, '\n'); i > 0 {
			text = text[:i]
		}
	}
	best, bestScore := separators[0], 0.0
	for _, s := range separators {
		if score := regularity(text, s); score > bestScore {
			best, bestScore = s, score
		}
	}
	return best
}

// declaredSeparator reads the line "sep=;".
func declaredSeparator(text string) (byte, bool) {
	first, _, _ := strings.Cut(text, "\n")
	first = strings.TrimRight(first, "\r")
	if len(first) == 5 && strings.EqualFold(first[:4], "sep=") {
		return first[4], true
	}
	return 0, false
}

// regularity is the share of rows that have the most frequent width, times the
// square root of that width less one: zero when most rows are one field, more
// for many columns that are nearly regular than for two that are perfectly so.
func regularity(text string, separator byte) float64 {
	x := lexer{text: text, separator: separator}
	widths := map[int]int{}
	rows := 0
	for {
		r, more := x.next()
		if !more {
			break
		}
		if len(r.fields) == 1 && strings.TrimSpace(r.fields[0]) == "" {
			continue
		}
		rows++
		widths[len(r.fields)]++
	}
	best := 0.0
	for width, n := range widths { // the maximum does not depend on the order
		best = max(best, float64(n)/float64(rows)*math.Sqrt(float64(width-1)))
	}
	return best
}

// unwrapped undoes a second wrapping: a spreadsheet that did not recognise the
// separator saved each line holding a quote as one quoted field, its quotes
// doubled. When a good part of the lines are such, they are laid bare, line by
// line, so that the numbering of the lines stays.
func unwrapped(text string, separator byte) string {
	all, _ := records(text, separator)
	wrapped := 0
	for _, r := range all {
		if r.quoted && r.lines == 1 && strings.Count(r.fields[0], string(separator)) >= 2 {
			wrapped++
		}
	}
	if wrapped < 10 || wrapped*20 < len(all) {
		return text
	}
	var b strings.Builder
	b.Grow(len(text))
	for line := range strings.Lines(text) {
		x := lexer{text: line, separator: separator}
		r, _ := x.next()
		if r.quoted && r.lines == 1 && len(r.fields) == 1 {
			b.WriteString(r.fields[0])
			b.WriteByte('\n')
			continue
		}
		b.WriteString(line)
	}
	return b.String()
}
