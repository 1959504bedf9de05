package narrative

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"nyata/internal/record/document"
)

// piece is a paragraph inside a passage.
type piece struct {
	page, paragraph int // indexes in the document
	start           int // byte of the passage where it begins
}

// passage is running text that belongs together: a paragraph, or the pieces of
// one that was broken over pages.
type passage struct {
	text    string
	pieces  []piece
	heading bool
	level   int // of the heading, from 1
}

// passages joins the paragraphs outside tables. Headers, footers, remarks and
// page numbers are left out. Workbooks have no running text.
func passages(doc *document.Document) []passage {
	again, plain := repeated(doc), withoutStyles(doc)
	var all []passage
	for i := range doc.Pages {
		page := &doc.Pages[i]
		if page.Kind == document.XLSX || page.Kind == document.XLS || page.Kind == document.CSV {
			continue
		}
		for k := range page.Paragraphs {
			p := &page.Paragraphs[k]
			if !spoken(p.Role) || again[furniture(p.Text)] || pageNumber.MatchString(p.Text) && (p.Heading == 0 || !bareYear.MatchString(p.Text)) || strings.TrimSpace(p.Text) == "" {
				continue
			}
			level := p.Heading
			if level == 0 && (looksLikeHeading(p.Text) || plain && standsAbove(p.Text, page.Paragraphs[k+1:])) {
				level = plainLevel
			}
			heading := level > 0
			if n := len(all); n > 0 && !heading && !all[n-1].heading && all[n-1].goesOn(p.Text, page.Kind) {
				all[n-1].add(p.Text, i, k)
				continue
			}
			all = append(all, passage{text: p.Text, pieces: []piece{{page: i, paragraph: k}}, heading: heading, level: level})
		}
	}
	return all
}

func spoken(r document.Role) bool {
	return r == document.Body || r == document.Footnote || r == document.TextBox
}

// pageNumber matches a paragraph that only numbers its page.
var pageNumber = regexp.MustCompile(`(?i)^[-–— ]*(?:(?:halaman|hal\.?|page)\s*)?(?:[0-9]{1,4}|[ivxl]{1,6})(?:\s*(?:/|dari|of)\s*[0-9]{1,4})?[-–— .]*$`)

// furniture is the text of a paragraph without its numbers, for finding what
// stands on every page.
func furniture(s string) string {
	return strings.Join(strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) }), " ")
}

// repeated finds the headers and footers of a document with pages: paragraphs
// first or last on most of its pages, their numbers aside.
func repeated(doc *document.Document) map[string]bool {
	const edge = 2 // paragraphs from the top or bottom
	on := map[string]int{}
	for i := range doc.Pages {
		ps := doc.Pages[i].Paragraphs
		seen := map[string]bool{}
		for k := range ps {
			if name := furniture(ps[k].Text); (k < edge || k >= len(ps)-edge) && name != "" && !seen[name] {
				seen[name] = true
				on[name]++
			}
		}
	}
	all := map[string]bool{}
	for name, n := range on {
		if n >= 3 && n*2 > len(doc.Pages) || n == 2 && len(doc.Pages) == 2 && len(name) < 80 {
			all[name] = true
		}
	}
	return all
}

// item matches the mark of a list's item at the start of a paragraph.
var item = regexp.MustCompile(`^(?:[0-9]{1,3}[.)]|[0-9]{1,2}(?:\.[0-9]{1,2})+\.?|\(?[a-zA-Z][.)]|[•●○▪■◦‣✓➢\-–—*·]|[ivx]{1,5}[.)])\s`)

// goesOn reports whether a paragraph carries on the sentence a passage ends in.
// Of a format that knows its paragraphs, only what plainly breaks off does.
func (p *passage) goesOn(next string, kind document.Kind) bool {
	text := strings.TrimRight(p.text, " ")
	next = strings.TrimLeft(next, " ")
	if text == "" || next == "" || item.MatchString(next) {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(text)
	if strings.ContainsRune(".!?:;", last) {
		return false
	}
	first, _ := utf8.DecodeRuneInString(next)
	if strings.ToUpper(text) == text && strings.ToUpper(next) != next && strings.ContainsFunc(text, unicode.IsLetter) {
		return false // a title
	}
	words := strings.Fields(text)
	end := strings.ToLower(words[len(words)-1])
	open := last == ',' || last == '-' || stops[end] || modifiers[end] || endsInNumber(end)
	if kind == document.DOCX || kind == document.Text {
		return open && (unicode.IsLower(first) || unicode.IsDigit(first))
	}
	const line = 6 // words of a line of running text
	if len(words) < line && !open {
		return false
	}
	return unicode.IsLower(first) || open && (unicode.IsDigit(first) || unicode.IsUpper(first) && len(words) >= line)
}

func endsInNumber(w string) bool {
	return w != "" && strings.Trim(w, "0123456789.,") == "" && isDigit(rune(w[len(w)-1]))
}

// add carries the passage on with a paragraph.
func (p *passage) add(text string, page, paragraph int) {
	if head, ok := strings.CutSuffix(p.text, "-"); ok && head != "" {
		before, _ := utf8.DecodeLastRuneInString(head)
		after, _ := utf8.DecodeRuneInString(text)
		if unicode.IsLower(before) && unicode.IsLower(after) { // a word parted at the end of its line
			p.text = head
		}
	} else {
		p.text += " "
	}
	p.pieces = append(p.pieces, piece{page: page, paragraph: paragraph, start: len(p.text)})
	p.text += text
}

// pieceAt is the piece that holds a byte of the passage, and where the next one
// begins.
func (p *passage) pieceAt(at int) (held piece, end int) {
	end = len(p.text)
	for i := len(p.pieces) - 1; i >= 0; i-- {
		if p.pieces[i].start <= at {
			return p.pieces[i], end
		}
		end = p.pieces[i].start
	}
	return p.pieces[0], end
}
