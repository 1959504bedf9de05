package question

import (
	"nyata/internal/ground/word"
)

// role is what explains a token.
type role int

// token is one word of the question on its way to being explained.
type token struct {
	word.Token
	typed   string // as it stands in the question, folded
	concept string
	root    string // of daily talk; empty until it is asked for
	mended  bool   // its typing was corrected
	doubled bool   // it was written twice: "tahun-tahun"
	says    saying // whether it may stand beside whatever is asked for
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
				out[len(out)-1].doubled = true
			}
			continue
		}
		if t.Kind == word.Number && t.Glued && t.Text == "2" && i > 0 && raw[i-1].Kind == word.Letters && (len(raw[i-1].Text) > 3 || among("ibu|org|ank|tmn|rmh", raw[i-1].Text) || len(word.Plain(raw[i-1].Text)) > len(raw[i-1].Text)) && !period2(raw[i-1].Text) {
			continue // "turun2"
		}
		if t.Kind != word.Letters {
			out = append(out, token{Token: t, typed: t.Text})
			continue
		}
		list := v.words(t.Text)
		if base := v.compared(raw, i); base != "" { // "bagusan mana"
			list = []mending{{"lebih", false}, {base, false}}
		}
		if last := len(out) - 1; last >= 0 && len(list) == 1 && list[0].mended && among("kota|kabupaten|provinsi|kab", out[last].Text) && !v.place[list[0].text] && !leftOut(t.Text, list[0].text) && !sameLetters(t.Text, list[0].text) {
			list = []mending{{t.Text, false}} // another city must not become a word
		}
		for k, w := range list {
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
	return v.inContext(v.rejoin(out))
}

// hyphen says whether the hyphen at i only joins two words.
func hyphen(raw []word.Token, i int) bool {
	if i > 0 && i+1 < len(raw) && among("i|ii|iii", raw[i-1].Text) && among("ii|iii|iv", raw[i+1].Text) {
		return false // "triwulan I-III"
	}
	return i > 0 && i+1 < len(raw) && (months[raw[i-1].Text] == 0 || months[raw[i+1].Text] == 0) && raw[i].Glued && raw[i+1].Glued && raw[i-1].Kind == word.Letters && raw[i+1].Kind == word.Letters
}

// period2 says whether a 2 behind the word numbers a period.
func period2(w string) bool {
	switch word.Plain(w) {
	case "triwulan", "semester", "kuartal", "quarter", "tahun", "bulan", "kwartal":
		return true
	}
	return false
}

// rejoin puts together a word that was parted by a space: "kese hatan".
func (v *vocabulary) rejoin(in []token) []token {
	out := in[:0]
	for i := 0; i < len(in); i++ {
		t := in[i]
		if i+1 < len(in) && t.Kind == word.Letters && in[i+1].Kind == word.Letters {
			if t.typed == "per" && in[i+1].typed == "cent" {
				t.Text, t.typed, t.concept = "percent", "per cent", v.conceptOf("percent")
				i++
			} else if t.typed == "drop" && in[i+1].typed == "out" { // of school
				t.Text, t.typed, t.concept = "dropout", "drop out", v.conceptOf("dropout")
				i++
			} else if t.typed == "pick" && in[i+1].typed == "up" { // a car, no rise
				t.Text, t.typed, t.concept = "pickup", "pick up", v.conceptOf("pickup")
				i++
			} else if whole := t.typed + in[i+1].typed; len(whole) >= 6 && (v.named[whole] && len(whole) > 6 && (!v.has(t.typed) || !v.has(in[i+1].typed)) || v.all[whole] && !v.has(t.typed) && t.typed != t.Text || v.all[whole] && !v.has(t.typed) && !v.spoken[t.typed] && !otherWords[t.typed]) {
				t.Text, t.typed, t.concept, t.mended = whole, t.typed+" "+in[i+1].typed, v.conceptOf(whole), true
				i++
			}
		}
		out = append(out, t)
	}
	return out
}

const (
	unexplained role = iota
	filler
	ofPeriod
	ofName // an area, an agency or a source
	ofIndicator
	ofCue
)
