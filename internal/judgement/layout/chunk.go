package layout

import (
	"regexp"
	"strings"

	"nyata/internal/record/document"
)

// chunk is a part of a printed line without a wide gap: what a reader takes as
// one cell or one run of text.
type chunk struct {
	words []document.Word
	box   document.Box
}

func (c chunk) text() string { return line{words: c.words}.text() }

// numeric tells whether the chunk is a figure or what stands for one.
func (c chunk) numeric() bool { return numeric(c.text()) }

const (
	// wideGap is the gap, in font sizes, that parts two chunks of a line set
	// with normal spaces; widestGap the one that parts them in any line.
	wideGap   = 0.62
	widestGap = 1.5
	// looseSpaces is how many times its smallest space a line may have
	// between words of one text.
	looseSpaces = 2.2
	// tightGap is the gap that may part columns when many lines have it in
	// the same place; thinGap the same between two figures.
	tightGap = 0.36
	thinGap  = 0.2
)

// chunks parts a line at its wide gaps. In a justified line all spaces are
// wide, so the smallest space of the line raises the limit.
func chunks(l line) []chunk {
	smallest := widestGap * l.size
	for i := 1; i < len(l.words); i++ {
		if g := l.words[i].Box.X0 - l.words[i-1].Box.X1; g > 0.05*l.size {
			smallest = min(smallest, g)
		}
	}
	limit := min(max(wideGap*l.size, looseSpaces*smallest), widestGap*l.size)
	if len(l.words) <= 3 {
		limit = min(limit, max(wideGap*l.size, 1.0*l.size))
	}
	return part(l, func(a, b document.Word) bool { return b.Box.X0-a.Box.X1 > limit })
}

// fineChunks parts a line at every gap that could be a narrow gutter.
func fineChunks(l line) []chunk {
	return part(l, func(a, b document.Word) bool {
		g := b.Box.X0 - a.Box.X1
		if g > tightGap*l.size {
			return true
		}
		return g > thinGap*l.size && numeric(a.Text) && numeric(b.Text) && !digitGroups(a.Text, b.Text)
	})
}

// part cuts a line where cut says so. A bullet or a number of a list item
// stays with its text. Leaders ("......") go with the text before them without
// making it longer, and part it from what follows.
func part(l line, cut func(a, b document.Word) bool) []chunk {
	var out []chunk
	led := false // the words since the last text are leaders
	for i, w := range l.words {
		dots := isLeader(l.words, i)
		switch {
		case i == 0, !dots && (led || cut(l.words[i-1], w) && !leads(l.words, i)):
			out = append(out, chunk{words: l.words[i : i+1], box: inked(w)})
		default:
			last := &out[len(out)-1]
			last.words = l.words[i-len(last.words) : i+1]
			if !dots {
				last.box = union(last.box, inked(w))
			}
		}
		led = dots || trailing(w.Text) > 0
	}
	return out
}

// isLeader tells whether word i is part of a row of dots that leads the eye
// from a label to its figure.
func isLeader(words []document.Word, i int) bool {
	if leaders.MatchString(words[i].Text) {
		return true
	}
	if words[i].Text != "." && words[i].Text != ".." {
		return false
	}
	alike := 0
	for j := i - 1; j >= 0 && words[j].Text == words[i].Text; j-- {
		alike++
	}
	for j := i + 1; j < len(words) && words[j].Text == words[i].Text; j++ {
		alike++
	}
	return alike >= 2
}

// trailing counts the leader dots at the end of a word; less than three are
// not leaders.
func trailing(s string) int {
	n := len(s) - len(strings.TrimRight(s, "."))
	if n < 3 || n == len(s) {
		return 0
	}
	return n
}

// inked is the box of a word without the leader dots at its end, which are
// about a quarter of the font size wide each.
func inked(w document.Word) document.Box {
	b := w.Box
	if n := trailing(w.Text); n > 0 {
		b.X1 = max(b.X0+(b.X1-b.X0)*0.1, b.X1-0.25*w.Size*float64(n))
	}
	return b
}

var (
	bullet     = regexp.MustCompile(`^[•●▪■◦○–—\-*·►✓o]$`)
	enumerator = regexp.MustCompile(`^\(?(?:\d{1,2}|[a-zA-Z]|[ivxIVX]{1,4})[.)]$`)
	leaders    = regexp.MustCompile(`^[.…_·]{3,}$`)
)

// leads tells whether the words before i are only the mark of a list item, and
// real text follows.
func leads(words []document.Word, i int) bool {
	if i != 1 || !bullet.MatchString(words[0].Text) && !enumerator.MatchString(words[0].Text) {
		return false
	}
	return len(words) > 3 && hasLetters(words[1].Text) && hasLetters(words[2].Text)
}

// digitGroups tells whether b goes on the digits of a in groups of three, as
// "12 345".
func digitGroups(a, b string) bool {
	return groupHead.MatchString(a) && groupTail.MatchString(b)
}

var (
	groupHead = regexp.MustCompile(`^[-−(]?\d{1,3}$`)
	groupTail = regexp.MustCompile(`^\d{3}(?:[.,]\d+)?[)%]*$`)
)

func hasLetters(s string) bool { return strings.IndexFunc(s, isLetter) >= 0 }
