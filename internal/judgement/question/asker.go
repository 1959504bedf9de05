package question

import (
	"slices"
	"strings"

	"nyata/internal/ground/word"
)

// Asker understands questions over one catalogue. It does not change once
// built and may be used by many at once.
type Asker struct {
	catalogue   Catalogue
	indicators  map[string]Indicator
	areas       map[string]Area
	vocabulary  *vocabulary
	names       map[string][]name // by first word
	phrases     []phrase
	byConcept   map[string][]int // phrases by a concept they need
	telling     map[string][]int // phrases by a concept that tells what they mean
	phrasesWith map[string][]int // phrases by any concept of theirs
	population  string           // id of the indicator that counts people, empty when there is none
	cityIDs     map[string]bool
	topics      []topic                    // those the catalogue has
	triggerBy   map[string][]triggerAt     // their triggers by a word they begin with
	spokenOf    map[string]map[string]bool // words that may stand beside an indicator spoken of
	offices     []office
	officeWord  map[string]bool // concepts of their words
	parts       []partName
	partsBy     map[string][]int             // parts by a concept or initials in them
	partsWith   map[string][]int             // parts by any word of theirs, its concept and their initials
	partsOf     map[string][]int             // parts by indicator
	own         map[string]map[string]bool   // concepts in the names of an indicator
	units       map[string]bool              // of indicators, as single words
	beside      map[string][]map[string]bool // words that may stand beside an indicator
	second      *Asker                       // the same, which knows bound words too; nil where there are none
	taught      map[string][]taughtName      // of the second: bound words by their first
	told        []string                     // indicators that a proposal says are meant
	attending   map[string][]map[string]bool // words that may attend an indicator in talk
	absent      absentNames                  // established names it has not
	knows       map[string]knownOf           // what is known of an indicator
	unheard     []bool                       // gists that it has nothing of
	bounded     string                       // the names of indicators, for bounds that are part of one
}

// New prepares a catalogue to be asked about.
func New(c Catalogue) *Asker {
	a := &Asker{
		catalogue: c, indicators: map[string]Indicator{}, areas: map[string]Area{}, vocabulary: newVocabulary(),
		absent: absentNames{}, attending: map[string][]map[string]bool{}, names: map[string][]name{}, byConcept: map[string][]int{}, cityIDs: map[string]bool{}, own: map[string]map[string]bool{}, partsBy: map[string][]int{}, officeWord: map[string]bool{}, units: map[string]bool{}, beside: map[string][]map[string]bool{},
	}
	a.indicators[Budget] = budget()
	a.beside[Budget] = companionsOf(budget())
	for _, i := range c.Indicators {
		a.indicators[i.ID] = i
		a.beside[i.ID] = companionsOf(i)
		a.attending[i.ID] = attendantsOf(i)
		for _, n := range append([]string{i.Name, i.NameEN}, i.Aliases...) {
			a.bounded += " " + strings.Join(nameWords(n), " ") + " |"
		}
		if u := nameWords(i.Unit); len(u) == 1 {
			a.units[u[0]] = true
			a.vocabulary.add(u[0])
		}
	}
	a.placeNames()
	a.agencyNames()
	a.officeNames()
	a.sourceNames()
	a.indicatorPhrases()
	a.partNames()
	a.indexParts()
	a.talk()
	a.knowledge()
	a.vocabulary.seal()
	for i, p := range a.phrases {
		if a.own[p.indicator] == nil {
			a.own[p.indicator] = map[string]bool{}
		}
		for _, w := range p.words {
			if !w.small {
				a.own[p.indicator][w.concept] = true
			}
		}
		for _, w := range p.words {
			if w.needed {
				a.byConcept[w.concept] = append(a.byConcept[w.concept], i)
				break
			}
		}
	}
	a.indexPhrases()
	a.topics = readTopics(a)
	a.indexTriggers()
	a.spokenOf = map[string]map[string]bool{}
	for _, t := range a.topics {
		for _, id := range [...]string{t.share, t.count} {
			if id == "" {
				continue
			}
			if a.spokenOf[id] == nil {
				a.spokenOf[id] = map[string]bool{}
			}
			for w := range t.field {
				a.spokenOf[id][w] = true
			}
		}
	}
	a.teach()
	return a
}

// Catalogue is what the asker was made of.
func (a *Asker) Catalogue() Catalogue { return a.catalogue }

// words are the words of a name in the catalogue, as a question's are read.
func nameWords(s string) []string {
	var out []string
	for _, t := range word.Tokens(word.Fold(s)) {
		if len(out) > 0 && out[len(out)-1] == t.Text && t.Kind == word.Letters {
			continue // a doubled word counts once, in names as in questions
		}
		if t.Kind == word.Letters || t.Kind == word.Number {
			if t.Text == "kec" || t.Text == "kel" || t.Text == "kab" {
				t.Text = word.Plain(t.Text)
			}
			out = append(out, t.Text)
		}
	}
	return out
}

// spellings are the name and its aliases, each once.
func spellings(name string, aliases []string) []string {
	out := []string{}
	for _, s := range append([]string{name}, aliases...) {
		s = strings.Join(nameWords(s), " ")
		if s != "" && !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return out
}
