package screen

import (
	"strings"
	"unicode"

	"nyata/internal/ground/person"
	"nyata/internal/record/document"
)

// Unshown counts the personal data a document holds in texts that no page shows,
// each once and without those that stand on a page as well.
func Unshown(doc *document.Document) int {
	if len(doc.Unshown) == 0 {
		return 0
	}
	known := map[string]bool{}
	n := 0
	for _, text := range doc.Unshown {
		for _, f := range printed.find(text) {
			if key := keyOf(f, text); !known[key] {
				known[key] = true
				n++
			}
		}
	}
	if n == 0 {
		return 0
	}
	shown := map[string]bool{}
	each(doc, func(text string) {
		for _, f := range printed.find(text) {
			if key := keyOf(f, text); known[key] && !shown[key] {
				shown[key] = true
				n--
			}
		}
	})
	return n
}

// keyOf is a find without the blanks and marks in it.
func keyOf(f person.Found, text string) string {
	return string(f.What) + " " + strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) || r == '@' {
			return unicode.ToLower(r)
		}
		return -1
	}, text[f.Start:f.End])
}

// each calls do with every text on the pages of a document.
func each(doc *document.Document, do func(text string)) {
	for i := range doc.Pages {
		p := &doc.Pages[i]
		for _, l := range lines(p.Words) {
			do(l.text)
		}
		for k := range p.Paragraphs {
			do(p.Paragraphs[k].Text)
		}
		for k := range p.Tables {
			for n := range p.Tables[k].Cells {
				do(p.Tables[k].Cells[n].Text)
			}
		}
	}
}
