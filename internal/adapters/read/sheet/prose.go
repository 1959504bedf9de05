package sheet

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

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
	case t.bare*10 >= t.fields && t.fields > 0 && t.alike*10 >= t.lines*6, t.tight*4 >= t.fields && t.tight >= fewBare:
		return false
	default:
		return t.alike*10 < t.lines*6 || t.spaced*10 > t.later*7
	}
}

// fewBare is how many fields without a letter a sentence or two may have, as a
// list of years.
const fewBare = 4

// tallied counts what tells prose from columns.
type tallied struct {
	lines   int // that are not blank
	phrases int // of them, with at least three words
	alike   int // of them, with the most frequent number of fields above one
	fields  int // of lines with several
	bare    int // of them, without a letter: numbers, codes, blanks
	tight   int // of those, without a blank before them
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
			if len(r.fields) == 1 || separator == ',' && i > 0 && decimal(r.fields[i-1], f) {
				continue
			}
			t.fields++
			last := i == len(r.fields)-1 && strings.TrimSpace(f) == "" // what follows the comma a line ends with
			if !last && !strings.ContainsFunc(f, unicode.IsLetter) {
				t.bare++
				if i == 0 || !strings.HasPrefix(f, " ") {
					t.tight++
				}
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

// decimal reports whether the comma between two fields may be that of a decimal:
// "42,5 m3", or stand before the dash behind a sum: "Rp 5.000,-". Two bare numbers
// are columns: running text has a word on one side.
func decimal(before, behind string) bool {
	if strings.Trim(before, "0123456789") == "" && strings.Trim(behind, "0123456789") == "" {
		return false
	}
	return before != "" && behind != "" && isDigit(before[len(before)-1]) && (isDigit(behind[0]) || behind[0] == '-')
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

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
// a heading, an item of a list or a line that its writer ended early is one by
// itself. Markdown's marks are left out, its emphasis stays as it is written.
func readProse(text string) document.Page {
	page := document.Page{Kind: document.Text}
	width := 0
	for line := range strings.Lines(text) {
		width = max(width, utf8.RuneCountInString(strings.TrimSpace(line)))
	}
	open, before := false, ""
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		heading, body, alone := marked(line)
		if body == "" {
			open = false
			continue
		}
		alone = alone || endedEarly(before, body, width)
		before = line
		if open && !alone {
			last := &page.Paragraphs[len(page.Paragraphs)-1]
			last.Text = carriedOn(last.Text, body)
			continue
		}
		page.Paragraphs = append(page.Paragraphs, document.Paragraph{Text: body, Heading: heading, Address: "P" + strconv.Itoa(len(page.Paragraphs)+1)})
		open = heading == 0
	}
	return page
}

// carriedOn is a paragraph with its next line. A word parted at the end of a line
// is made whole; one that is said twice, "gorong-gorong", keeps its hyphen.
func carriedOn(text, line string) string {
	head, parted := strings.CutSuffix(text, "-")
	first, _ := utf8.DecodeRuneInString(line)
	before, _ := utf8.DecodeLastRuneInString(head)
	switch {
	case !parted || !unicode.IsLower(first) || !unicode.IsLetter(before):
		return text + " " + line
	case strings.HasPrefix(line, head[strings.LastIndexByte(head, ' ')+1:]):
		return text + line
	}
	return head + line
}

// endedEarly reports whether a line was ended by its writer and not by the width
// of the text: it is short against the widest, or nothing is wrapped at all, and
// what follows does not begin in small letters.
func endedEarly(line, next string, width int) bool {
	const wrapped = 160 // characters of the widest line that still is one of a page
	first, _ := utf8.DecodeRuneInString(next)
	if unicode.IsLower(first) || strings.HasSuffix(line, ",") {
		return false
	}
	return width > wrapped || utf8.RuneCountInString(line)*10 < width*6
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
	return 0, line, lettered(line)
}

// lettered reports whether a line begins with an item's letter or bullet: "a. ",
// "b) ", "(1) ", "• ".
func lettered(line string) bool {
	mark, _, found := strings.Cut(line, " ")
	if !found || utf8.RuneCountInString(mark) > 4 {
		return false
	}
	inner := strings.Trim(mark, "().")
	first, _ := utf8.DecodeRuneInString(mark)
	return inner == "" && mark != "" && mark != "." || inner != mark && (len(inner) == 1 || strings.Trim(inner, "0123456789") == "") || !unicode.IsLetter(first) && utf8.RuneCountInString(mark) == 1 && unicode.In(first, unicode.So, unicode.Pd, unicode.Po) && first != '"'
}
