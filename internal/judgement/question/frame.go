package question

import (
	"time"

	"nyata/internal/ground/period"
	"nyata/internal/ground/word"
)

// Framer takes out of a question what any question may hold, whatever it is
// about: greetings, periods, usual spellings. It is for callers that match the
// rest themselves. It does not change once built and may be shared.
type Framer struct{ asker *Asker }

// NewFramer prepares a framer whose closed vocabulary also has the words
// given; a typing error is mended to one of them.
func NewFramer(words []string) *Framer {
	v := newVocabulary()
	for _, w := range words {
		v.add(w)
	}
	v.seal()
	return &Framer{&Asker{vocabulary: v, names: map[string][]name{}}}
}

// Frame is a question apart from what it is about.
type Frame struct {
	Words   []FrameWord
	Periods []period.Period // in the order they stand
	Ranged  bool            // a period runs from one to another
	UpTo    bool            // "s.d. triwulan II": from the beginning of its year on
}

// FrameWord is one word, number or sign of a question.
type FrameWord struct {
	Text   string // in its usual spelling, folded
	Typed  string // as it stands
	Kind   word.Kind
	Mended bool // its typing was corrected
	Apart  bool // explained: by a period or as chatter
	Filler bool // carries no condition, wherever it stands
}

// Frame takes a question asked on the day of now apart, or says why nobody
// listens to it. It accepts any bytes.
func (f *Framer) Frame(text string, now time.Time) (Frame, Reason) {
	if len(text) > maxLength {
		return Frame{}, OffScope
	}
	if why := screen(text); why != "" {
		return Frame{}, why
	}
	r := &reading{a: f.asker, now: now, t: f.asker.vocabulary.tokenise(word.Fold(text))}
	if len(r.t) == 0 {
		return Frame{}, Ambiguous
	}
	r.chatter()
	r.readPeriods()
	out := Frame{Periods: r.periods, Ranged: r.ranged}
	for i, t := range r.t {
		out.UpTo = out.UpTo || t.by == ofPeriod && (r.is(i, "sampai|hingga|sd|until|through") || r.upTo(i) && r.is(i, "/|."))
		out.Words = append(out.Words, FrameWord{Text: t.Text, Typed: t.typed, Kind: t.Kind, Mended: t.mended, Apart: t.by != unexplained, Filler: fillers[t.Text]})
	}
	out.UpTo = out.UpTo && !out.Ranged
	return out, r.refusal
}

// Concept is what a word stands for: its class of words that mean the same,
// else its root. Fold first.
func Concept(w string) string { return concept(w) }

// Personal says whether the word asks about a person.
func Personal(w string) bool { return privacyWords[w] }

// Likely is the reason to refuse a question whose word nothing explains.
func Likely(w string) Reason { return classify(&token{Token: word.Token{Text: w}}) }

// Common says whether a word is one of everyday language that is no typing
// error of anything.
func Common(w string) bool {
	_, known := synonyms[w]
	return known || otherWords[w] || roots[w] || fillers[w]
}
