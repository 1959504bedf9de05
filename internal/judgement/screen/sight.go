package screen

import (
	"strings"

	"nyata/internal/ground/person"
	"nyata/internal/record/document"
)

// sight is how the words of a page came to be known. What is recognised in a
// picture takes letters for digits and digits for each other, so that a number
// need not pass the checks of its kind to be a personal one.
type sight bool

// The two kinds of sight.
const (
	printed    sight = false
	recognised sight = true
)

func seenBy(kind document.Kind) sight { return kind == document.Scan || kind == document.Image }

// Unsearched says that a page is shown as a picture of which no word has been
// read, so that nobody can tell what personal data the picture holds.
func Unsearched(page document.Page) bool {
	return page.Width > 0 && len(page.Words)+len(page.Paragraphs)+len(page.Tables) == 0
}

// Pictures counts the pictures on pages with text that nobody has read.
func Pictures(doc *document.Document) int {
	n := 0
	for i := range doc.Pages {
		n += len(doc.Pages[i].Pictures)
	}
	return n
}

// find finds personal data of every sort in a text, in order.
func (s sight) find(text string) []person.Found {
	own := person.FindAll(text)
	if s == printed {
		return own
	}
	alike := asDigits(text)
	return apart(own, person.FindPersonal(alike), longNumbers(alike))
}

// apart puts lists of finds into one, without overlaps: what is in an earlier
// list stays.
func apart(lists ...[]person.Found) []person.Found {
	var all []person.Found
	for _, list := range lists {
		for _, f := range list {
			free := true
			at := 0
			for i, o := range all {
				if f.Start < o.End && o.Start < f.End {
					free = false
				}
				if o.Start < f.Start {
					at = i + 1
				}
			}
			if free {
				all = append(all[:at], append([]person.Found{f}, all[at:]...)...)
			}
		}
	}
	return all
}

// mask masks a text. What looks like a number only when letters are taken for
// digits is masked whole.
func (s sight) mask(text string) string {
	if s == printed {
		return person.Mask(text)
	}
	own := person.FindAll(text)
	hide := make([]bool, len(text))
	hidden := false
	for _, f := range s.find(text) {
		for _, o := range own {
			if f == o {
				f.Start = f.End
			}
		}
		for i := f.Start; i < f.End; i++ {
			hide[i], hidden = true, true
		}
	}
	if !hidden {
		return person.Mask(text)
	}
	var b strings.Builder
	for i, r := range text {
		if hide[i] && r != ' ' && r != '-' {
			r = '•'
		}
		b.WriteRune(r)
	}
	return person.Mask(b.String())
}

// alike are the letters that recognition mistakes for digits.
var alike = map[byte]byte{
	'O': '0', 'o': '0', 'Q': '0', 'D': '0', 'I': '1', 'l': '1', '|': '1', '!': '1', 'i': '1', 'Z': '2', 'z': '2',
	'A': '4', 'S': '5', 's': '5', 'G': '6', 'b': '6', 'B': '8', 'g': '9', 'q': '9',
}

// asDigits takes letters for the digits they resemble, in words that are mostly
// digits. The text keeps its length.
func asDigits(text string) string {
	out := []byte(text)
	for start := 0; start < len(out); start++ {
		end := start
		digits := 0
		for end < len(out) && out[end] != ' ' {
			if '0' <= out[end] && out[end] <= '9' {
				digits++
			}
			end++
		}
		if end-start >= 4 && 2*digits >= end-start {
			for i := start; i < end; i++ {
				if d, is := alike[out[i]]; is {
					out[i] = d
				}
			}
		}
		start = end
	}
	return string(out)
}

// A NIK has 16 digits and a NIP 18; recognition loses one or sees one double.
const (
	fewestNIK, fewestNIP, mostNIP = 15, 18, 19
)

// longNumbers are the unbroken numbers as long as a NIK or NIP. No amount of
// money is printed so.
func longNumbers(text string) []person.Found {
	var out []person.Found
	for i := 0; i < len(text); i++ {
		start := i
		for i < len(text) && '0' <= text[i] && text[i] <= '9' {
			i++
		}
		switch n := i - start; {
		case n >= fewestNIK && n < fewestNIP:
			out = append(out, person.Found{Start: start, End: i, What: person.NIK})
		case n >= fewestNIP && n <= mostNIP:
			out = append(out, person.Found{Start: start, End: i, What: person.NIP})
		}
	}
	return out
}
