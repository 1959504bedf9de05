package sheet

import (
	"strconv"
	"strings"
	"unicode"

	"nyata/internal/record/document"
)

// isProse tells running text, a note or a Markdown file, from separated values:
// a good part of its lines are phrases, hardly anything between separators is a
// number or blank, and either most lines are not parted into one and the same
// number of fields, or a blank follows the separator as in a sentence.
func isProse(text string) bool {
	if _, declared := declaredSeparator(text); declared {
		return false
	}
	separator := separatorOf(text)
	t := tally(unwrapped(text[:min(len(text), sampleBytes)], separator), separator)
	switch {
	case t.lines == 0 || t.phrases*3 < t.lines:
		return false
	case t.bare*10 >= t.fields && t.fields > 0:
		return false
	default:
		return t.alike*10 < t.lines*6 || t.spaced*10 > t.later*7
	}
}

// tallied counts what tells prose from columns.
type tallied struct {
	lines   int // that are not blank
	phrases int // of them, with at least three words
	alike   int // of them, with the most frequent number of fields above one
	fields  int // of lines with several
	bare    int // of them, without a letter: numbers, codes, blanks
	later   int // of them, that follow a separator
	spaced  int // of those, that begin with a blank
}

func tally(text string, separator byte) tallied {
	var t tallied
	x := lexer{text: text, separator: separator}
	widths := map[int]int{}
	for {
		r, more := x.next()
		if !more {
			break
		}
		words := 0
		for i, f := range r.fields {
			words += wordsOf(f)
			if len(r.fields) == 1 {
				continue
			}
			t.fields++
			last := i == len(r.fields)-1 && strings.TrimSpace(f) == "" // what follows the comma a line ends with
			if !last && !strings.ContainsFunc(f, unicode.IsLetter) {
				t.bare++
			}
			if i > 0 {
				t.later++
				if last || strings.HasPrefix(f, " ") {
					t.spaced++
				}
			}
		}
		if words == 0 && len(r.fields) == 1 && strings.TrimSpace(r.fields[0]) == "" {
			continue
		}
		t.lines++
		if words >= 3 {
			t.phrases++
		}
		widths[len(r.fields)]++
	}
	for width, n := range widths { // the maximum does not depend on the order
		if width > 1 {
			t.alike = max(t.alike, n)
		}
	}
	return t
}

// wordsOf counts the words that have letters.
func wordsOf(text string) (n int) {
	for _, w := range strings.Fields(text) {
		if strings.ContainsFunc(w, unicode.IsLetter) {
			n++
		}
	}
	return n
}

// readProse reads running text: a paragraph is what stands between blank lines;
// a heading or an item of a list is one by itself. Markdown's marks are left
// out, its emphasis stays as it is written.
func readProse(text string) document.Page {
	page := document.Page{Kind: document.Text}
	open := false
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		heading, body, alone := marked(line)
		if body == "" {
			open = false
			continue
		}
		if open && !alone {
			last := &page.Paragraphs[len(page.Paragraphs)-1]
			last.Text += " " + body
			continue
		}
		page.Paragraphs = append(page.Paragraphs, document.Paragraph{Text: body, Heading: heading, Address: "P" + strconv.Itoa(len(page.Paragraphs)+1)})
		open = heading == 0
	}
	return page
}

// marked takes Markdown's mark off a line: the level of a heading, and whether
// the line begins a paragraph of its own. A line of marks alone is blank.
func marked(line string) (heading int, body string, alone bool) {
	if strings.Trim(line, "-=*_`~") == "" {
		return 0, "", true
	}
	if n := len(line) - len(strings.TrimLeft(line, "#")); n > 0 && n <= 6 && strings.HasPrefix(line[n:], " ") {
		return n, strings.Trim(line[n:], " #"), true
	}
	for _, mark := range []string{"- ", "* ", "+ ", "> "} {
		if rest, found := strings.CutPrefix(line, mark); found {
			return 0, strings.TrimSpace(rest), true
		}
	}
	digits := strings.TrimLeft(line, "0123456789")
	if n := len(line) - len(digits); n > 0 && n <= 3 && (strings.HasPrefix(digits, ". ") || strings.HasPrefix(digits, ") ")) {
		return 0, line, true
	}
	return 0, line, false
}
