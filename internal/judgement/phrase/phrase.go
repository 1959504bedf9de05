// Package phrase checks a sentence that a language model proposes for an
// answer. The model may write words and point at cells; every numeral that a
// person reads is put in by the program from the cell itself.
package phrase

import (
	"regexp"
	"strings"
	"unicode"

	"nyata/internal/record/document"
)

// Cell is something a sentence may point at as {{NAME}}: a figure, whose name
// begins with c, or what a figure is of (a name, a place, a period), whose name
// begins with r.
type Cell struct {
	Name string // "c1", "r1"
	Text string // as the answer writes it; a figure with its unit
}

func (c Cell) figure() bool { return strings.HasPrefix(c.Name, "c") }

// Move is what the figures of an answer do, as far as they tell.
type Move int

// The moves. Unknown allows no word of direction at all.
const (
	Unknown Move = iota
	Rising
	Falling
	Level
)

// Refusal says why a proposed sentence is not used.
type Refusal string

// The refusals. Empty means the sentence may be used.
const (
	Fits       Refusal = ""
	Empty      Refusal = "empty"
	TooLong    Refusal = "too_long"
	Digit      Refusal = "digit"
	NumberWord Refusal = "number_word"
	NoCell     Refusal = "no_cell"    // points at nothing, so it cites nothing
	StrayCell  Refusal = "stray_cell" // points at a cell that the answer does not have
	Direction  Refusal = "direction"  // says that something rises or falls, and the figures do not
	Link       Refusal = "link"       // markup, an address, or code
	Accusing   Refusal = "accusing"   // speaks of persons, not of figures
	Cause      Refusal = "cause"      // asserts a cause
	Foreign    Refusal = "foreign"    // has a word that is neither plain joining nor the answer's own
)

const maxSentence = 600 // characters

var reference = regexp.MustCompile(`\{\{([a-z0-9]+)\}\}`)

// Put checks a proposed text and gives it with the cells put in. Besides plain
// joining words, a direction that the figures have, and the words of the
// answer's own sentence, no word is taken: what cannot be said cannot mislead.
// The text is plain: it is escaped wherever it is shown.
func Put(text string, cells []Cell, move Move, own string) (string, Refusal) {
	text = strings.TrimSpace(text)
	if text == "" {
		return "", Empty
	}
	if len([]rune(text)) > maxSentence {
		return "", TooLong
	}
	byName := make(map[string]string, len(cells))
	for _, c := range cells {
		byName[c.Name] = c.Text
	}
	cited := false
	for _, f := range reference.FindAllStringSubmatch(text, -1) {
		if _, ok := byName[f[1]]; !ok {
			return "", StrayCell
		}
		cited = cited || Cell{Name: f[1]}.figure()
	}
	if !cited {
		return "", NoCell
	}
	if why := words(reference.ReplaceAllString(text, " "), move, own); why != Fits {
		return "", why
	}
	return reference.ReplaceAllStringFunc(text, func(r string) string { return byName[strings.Trim(r, "{}")] }), Fits
}

// words judges what stands between the references.
func words(text string, move Move, own string) Refusal {
	for _, r := range text {
		switch {
		case unicode.IsNumber(r): // every script, and ½ and Ⅳ too
			return Digit
		case strings.ContainsRune("<>{}[]`|\\@#_*", r), unicode.Is(unicode.Cf, r), unicode.IsControl(r) && r != '\n':
			return Link
		}
	}
	folded := strings.ToLower(text)
	if strings.Contains(folded, "://") || strings.Contains(folded, "www.") {
		return Link
	}
	mine := map[string]bool{}
	for _, w := range split(strings.ToLower(own)) {
		mine[w] = true
	}
	foreign := false
	for _, w := range split(folded) {
		switch {
		case numberWords[w]:
			return NumberWord
		case rising[w] && move != Rising, falling[w] && move != Falling, level[w] && move != Level:
			return Direction
		case accusing[w]:
			return Accusing
		case causes[w]:
			return Cause
		case denying[w] || !joining[w] && !mine[w] && !rising[w] && !falling[w] && !level[w]:
			foreign = true
		}
	}
	if foreign {
		return Foreign
	}
	return Fits
}

// split parts a text into words: letters, and hyphens between them.
func split(text string) []string {
	return strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && r != '-' })
}

// Note is what a reader is told when a model's sentence was not used.
var Note = document.Message{
	ID: "Kalimat ini disusun Nyata sendiri; usulan model bahasa tidak dipakai karena tidak lolos pemeriksaan.",
	EN: "This sentence is Nyata's own; the language model's was not used because it did not pass the checks.",
}
