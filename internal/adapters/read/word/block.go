package word

import (
	"strings"
	"unicode"
)

// block is a paragraph or a table; exactly one is set.
type block struct {
	paragraph *paragraph
	table     *table
}

// paragraph is one paragraph with its text boxes.
type paragraph struct {
	text     strings.Builder
	label    string // number or letter that Word counts by itself: "1.", "a."
	heading  int
	indent   float64 // points
	bold     bool    // every run with text is bold
	plain    bool    // a run with text is not bold
	floating []block // text boxes anchored here
}

// lines are the printed lines as far as the file says: parted at line breaks.
func (p *paragraph) lines() []string {
	var lines []string
	for line := range strings.SplitSeq(clean(p.text.String()), "\n") {
		if line = strings.TrimSpace(line); line != "" {
			lines = append(lines, line)
		}
	}
	if p.label != "" {
		if len(lines) == 0 {
			return []string{p.label}
		}
		lines[0] = p.label + " " + lines[0]
	}
	return lines
}

func (p *paragraph) isBold() bool { return p.bold && !p.plain }

// table is a table as written: rows of cells that know their spans.
type table struct{ rows []row }

type row struct {
	before int // grid columns left out before the first cell
	cells  []tableCell
}

type tableCell struct {
	span      int  // grid columns
	continues bool // continues the cell above
	joins     bool // continues the cell to the left, as old files merge
	blocks    []block
}

// text is what a cell displays: its paragraphs as lines. Tables inside it are
// tables of their own.
func (c tableCell) text() (lines []string, bold bool, indent float64) {
	bold = true
	for _, b := range c.blocks {
		if b.paragraph == nil {
			continue
		}
		own := b.paragraph.lines()
		if len(own) == 0 {
			continue
		}
		if len(lines) == 0 {
			indent = b.paragraph.indent
		}
		lines = append(lines, own...)
		bold = bold && b.paragraph.isBold()
	}
	return lines, bold && len(lines) > 0, indent
}

// clean keeps letters, blanks and line ends; other control characters go.
func clean(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n':
			return '\n'
		case r == '\t' || unicode.Is(unicode.Zs, r):
			return ' '
		case r == '\u2028' || r == '\u2029':
			return '\n'
		case unicode.IsControl(r) || r == '\u200b' || r == '\ufeff':
			return -1
		}
		return r
	}, strings.ToValidUTF8(s, "\uFFFD"))
}
