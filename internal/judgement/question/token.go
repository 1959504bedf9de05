package question

import (
	"strings"

	"nyata/internal/ground/word"
)

// role is what explains a token.
type role int

const (
	unexplained role = iota
	filler
	ofPeriod
	ofName // an area, an agency or a source
	ofIndicator
	ofCue
)

// token is one word of the question on its way to being explained.
type token struct {
	word.Token
	typed   string // as it stands in the question, folded
	concept string
	mended  bool // its typing was corrected
	by      role
}

// maxTokens bounds what is taken for one question.
const maxTokens = 80

// tokenise takes a question apart and brings every word to its usual spelling:
// doubled words, informal spellings, clitics, words written together, typing
// errors against the closed vocabulary.
func (v *vocabulary) tokenise(folded string) []token {
	raw := word.Tokens(folded)
	out := make([]token, 0, len(raw))
	for i := 0; i < len(raw) && len(out) < maxTokens; i++ {
		t := raw[i]
		if t.Kind == word.Mark && t.Text == "-" && hyphen(raw, i) {
			if i+1 < len(raw) && i > 0 && raw[i+1].Text == raw[i-1].Text {
				i++ // a doubled word counts once
			}
			continue
		}
		if t.Kind == word.Number && t.Glued && t.Text == "2" && i > 0 && raw[i-1].Kind == word.Letters && len(raw[i-1].Text) > 3 && !period2(raw[i-1].Text) {
			continue // "turun2"
		}
		if t.Kind != word.Letters {
			out = append(out, token{Token: t, typed: t.Text})
			continue
		}
		for k, w := range v.words(t.Text) {
			n := token{Token: t, typed: t.Text, mended: w.mended}
			n.Text = w.text
			n.concept = v.conceptOf(w.text)
			n.Glued = n.Glued && k == 0
			if len(out) > 0 && out[len(out)-1].Text == n.Text && len(n.Text) > 2 && !v.place[n.Text] && timeWords[n.Text] == "" {
				continue // a doubled word counts once
			}
			out = append(out, n)
		}
	}
	return v.rejoin(out)
}

// hyphen says whether the hyphen at i only joins two words.
func hyphen(raw []word.Token, i int) bool {
	return i > 0 && i+1 < len(raw) && raw[i].Glued && raw[i+1].Glued && raw[i-1].Kind == word.Letters && raw[i+1].Kind == word.Letters
}

// period2 says whether a 2 behind the word numbers a period.
func period2(w string) bool {
	switch word.Plain(w) {
	case "triwulan", "semester", "kuartal", "quarter", "tahun", "bulan", "kwartal":
		return true
	}
	return false
}

type mending struct {
	text   string
	mended bool
}

// words are the usual spellings of one written word: mostly one, more where
// words were written together.
func (v *vocabulary) words(w string) []mending {
	if w == "kec" || w == "kel" || w == "kab" || w == "kcmtn" {
		return []mending{{word.Plain(w), false}}
	}
	if v.has(w) || v.spoken[w] {
		return []mending{{w, false}}
	}
	if p := word.Plain(w); p != w {
		return []mending{{p, false}}
	}
	if base, ok := v.unclitic(w); ok {
		return []mending{{base, false}}
	}
	if base, ok := strings.CutSuffix(w, "in"); ok && v.has(base+"kan") { // "bandingin"
		return []mending{{base + "kan", false}}
	}
	if base, ok := strings.CutPrefix(w, "ter"); ok && len(base) >= 4 && v.named[base] { // "terkumuh"
		return []mending{{"paling", false}, {base, false}}
	}
	if parts := v.split(w); parts != nil {
		return parts
	}
	if short := squeezed(w); short != w {
		if v.has(short) {
			return []mending{{short, true}}
		}
		if p := word.Plain(short); p != short {
			return []mending{{p, true}}
		}
	}
	if otherWords[w] {
		return []mending{{w, false}}
	}
	if v.derived(w) {
		if c, ok := v.correct(w); ok && synonyms[w] == "" && stem(c) == stem(w) {
			return []mending{{c, true}}
		}
		return []mending{{w, false}}
	}
	if c, ok := v.correct(w); ok {
		return []mending{{c, true}}
	}
	if base, ok := strings.CutSuffix(w, "nya"); ok && len(base) >= 4 {
		if c, ok := v.correct(base); ok {
			return []mending{{c, true}}
		}
	}
	return []mending{{w, false}}
}

// unclitic takes "-nya", "-kah" and the like off a word of the vocabulary.
func (v *vocabulary) unclitic(w string) (string, bool) {
	for range 2 {
		for _, e := range [...]string{"nya", "kah", "lah", "pun", "ny", "mu", "ku"} {
			base, ok := strings.CutSuffix(w, e)
			if !ok || len(base) < 3 || len(base) == 3 && e != "nya" && e != "ny" {
				continue
			}
			if v.has(base) {
				return base, true
			}
			if p := word.Plain(base); p != base {
				return p, true
			}
			if len(e) == 3 {
				w = base
				break
			}
		}
	}
	return "", false
}

// split parts words written together: "perkecamatan", "dipalaran", "airminum".
func (v *vocabulary) split(w string) []mending {
	for _, p := range [...]string{"per", "di", "ke", "se", "dari", "tahun", "pada"} {
		rest, ok := strings.CutPrefix(w, p)
		if !ok || len(rest) < 3 {
			continue
		}
		if v.has(rest) && (v.place[rest] || levels[rest] != "" || p != "ke" && p != "se" && p != "di") && !isAffixed(w) {
			if p == "se" {
				return []mending{{"seluruh", false}, {rest, false}}
			}
			return []mending{{p, false}, {rest, false}}
		}
	}
	if len(w) < 8 {
		return nil
	}
	for cut := 3; cut <= len(w)-3; cut++ {
		if a, b := w[:cut], w[cut:]; v.named[a] && v.named[b] && v.pairs[a+" "+b] {
			return []mending{{a, true}, {b, true}}
		}
	}
	return nil
}

// isAffixed says that a word is one word with a prefix, not two.
func isAffixed(w string) bool { return fillers[w] || cues[w] || otherWords[w] }

// squeezed takes out letters that are repeated for emphasis.
func squeezed(w string) string {
	var b strings.Builder
	for i := range len(w) {
		if i >= 2 && w[i] == w[i-1] && w[i] == w[i-2] {
			continue
		}
		if i == len(w)-1 && i >= 3 && w[i] == w[i-1] {
			continue
		}
		b.WriteByte(w[i])
	}
	return b.String()
}

// rejoin puts together a word that was parted by a space: "kese hatan".
func (v *vocabulary) rejoin(in []token) []token {
	out := in[:0]
	for i := 0; i < len(in); i++ {
		t := in[i]
		if i+1 < len(in) && t.Kind == word.Letters && in[i+1].Kind == word.Letters {
			if whole := t.typed + in[i+1].typed; len(whole) >= 7 && v.named[whole] && (!v.has(t.typed) || !v.has(in[i+1].typed)) {
				t.Text, t.typed, t.concept, t.mended = whole, t.typed+" "+in[i+1].typed, v.conceptOf(whole), true
				i++
			}
		}
		out = append(out, t)
	}
	return out
}
