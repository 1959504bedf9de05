package question

import (
	"slices"
	"strings"

	"nyata/internal/ground/word"
)

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
	if (w == "terpadat" || w == "termiskin") && v.stems[concept(w[3:])] { // where the catalogue has the density, it is meant
		return []mending{{"paling", false}, {w[3:], false}}
	}
	if v.has(w) {
		return []mending{{w, false}}
	}
	if p := word.Plain(w); p != w {
		return []mending{{p, false}}
	}
	if v.spoken[w] {
		if base, ok := strings.CutSuffix(w, "nya"); ok && v.named[base] {
			return []mending{{base, false}}
		}
		if base, ok := strings.CutSuffix(w, "s"); ok && len(base) >= 4 && v.named[base] && synonyms[w] == "" { // "hotspots"
			return []mending{{base, false}}
		}
		return []mending{{w, false}}
	}
	if base, ok := v.unclitic(w); ok {
		return []mending{{base, false}}
	}
	if formal := v.colloquial(w); formal != "" {
		return []mending{{formal, false}}
	}
	if base, ok := strings.CutPrefix(w, "ber"); ok && len(base) >= 5 && v.all[base] { // "beranggaran"
		return []mending{{base, false}}
	}
	if base, ok := strings.CutSuffix(strings.TrimSuffix(w, "nya"), "in"); ok && len(base) >= 4 { // "bandingin", "dikabulinnya", "ngucurin"
		for _, form := range [...]string{base + "kan", base + "i", "me" + base + "kan", "me" + base + "i", base} {
			if v.has(form) || v.spoken[form] && form != base {
				return []mending{{form, false}}
			}
		}
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
	if base, ok := strings.CutSuffix(w, "s"); ok && len(base) >= 4 && v.all[base] { // "city's"
		return []mending{{base, false}}
	}
	if otherWords[w] || elsewhere[w] || v.office != nil && v.office(w) {
		return []mending{{w, false}}
	}
	if knownShort[w] {
		return []mending{{w, false}}
	}
	if v.derived(w) {
		if c, ok := v.correct(w); ok && synonyms[w] == "" && stem(c) == stem(w) {
			return []mending{{c, true}}
		}
		return []mending{{w, false}}
	}
	if c, ok := v.correct(w); ok {
		if c == "terpadat" || c == "termiskin" {
			return v.words(c)
		}
		return []mending{{c, true}}
	}
	if base, ok := strings.CutSuffix(w, "nya"); ok && len(base) >= 4 {
		if c, ok := v.correct(base); ok {
			return []mending{{c, true}}
		}
	}
	return []mending{{w, false}}
}

// colloquial gives the formal spelling of a verb as it is spoken: "kepakai" is
// "terpakai", "nginap" is "menginap".
func (v *vocabulary) colloquial(w string) string {
	known := func(f string) bool { return v.has(f) || v.spoken[f] }
	if base, ok := strings.CutPrefix(w, "ke"); ok && len(base) >= 4 && known("ter"+base) {
		return "ter" + base
	}
	if len(w) >= 5 && w[0] == 'n' && known("me"+w) { // nginap, nyuntik, nunggu
		return "me" + w
	}
	return ""
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
	for _, p := range [...]string{"per", "antar", "pre", "prr", "peer", "di", "ke", "se", "dari", "tahun", "pada"} {
		rest, ok := strings.CutPrefix(w, p)
		if !ok || len(rest) < 3 {
			continue
		}
		if v.has(rest) && (v.place[rest] || levels[rest] != "" || p == "se" && (rest == "kota" || rest == "kabupaten") || p != "ke" && p != "se" && p != "di" && !fillers[rest]) && !isAffixed(w) {
			if p == "se" {
				return []mending{{"seluruh", false}, {rest, false}}
			}
			if p == "pre" || p == "prr" || p == "peer" {
				p = "per"
			}
			return []mending{{p, false}, {rest, false}}
		}
	}
	if len(w) < 8 {
		return nil
	}
	for cut := 3; cut <= len(w)-3; cut++ {
		if a, b := w[:cut], w[cut:]; len(w) >= 9 && len(a) >= 4 && len(b) >= 4 && v.all[a] && v.all[b] && (v.named[a] || v.named[b]) || v.named[a] && v.named[b] && v.pairs[a+" "+b] {
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

// compared is the adjective of a comparison as it is spoken: "bagusan mana",
// "mana yang gedean".
func (v *vocabulary) compared(raw []word.Token, i int) string {
	base, ok := strings.CutSuffix(raw[i].Text, "an")
	if !ok || len(base) < 3 || v.named[raw[i].Text] {
		return ""
	}
	near := func(k int) bool {
		return k >= 0 && k < len(raw) && (raw[k].Text == "mana" || raw[k].Text == "siapa" || raw[k].Text == "mn")
	}
	if !near(i+1) && !near(i-1) && !(i > 1 && near(i-2) && raw[i-1].Text == "yang") {
		return ""
	}
	if p := word.Plain(base); extremes[p] != "" {
		return p
	}
	if p := word.Plain(base); p == "cepat" || p == "bersih" || p == "kotor" || p == "lambat" {
		return p
	}
	return ""
}

// inContext mends what only its neighbours make plain: a word too short to
// guess at that stands beside the other word of a name, "tiga tahu terakhir".
func (v *vocabulary) inContext(t []token) []token {
	for i := range t {
		w := &t[i]
		if w.Kind != word.Letters || len(w.Text) < 3 || len(w.Text) > 12 {
			continue
		}
		if w.Text == "tahu" && i+1 < len(t) && (t[i+1].Kind == word.Number || t[i+1].Text == "terakhir" || t[i+1].Text == "lalu" || t[i+1].Text == "ini") {
			w.Text, w.mended = "tahun", true
			continue
		}
		if w.Text == "smp" && i > 0 && i+1 < len(t) && yearly(&t[i-1]) && yearly(&t[i+1]) { // "2022 smp 2024"
			w.Text, w.concept = "sampai", v.conceptOf("sampai")
			continue
		}
		if v.has(w.Text) || v.spoken[w.Text] || otherWords[w.Text] || word.Plain(w.Text) != w.Text || synonyms[w.Text] != "" || roots[w.Text] || roots[stem(w.Text)] {
			continue
		}
		var left, right string
		if i > 0 && t[i-1].Kind == word.Letters {
			left = t[i-1].Text
		}
		if i+1 < len(t) && t[i+1].Kind == word.Letters {
			right = t[i+1].Text
		}
		if c := v.beside(w.Text, left, right); c != "" {
			w.Text, w.concept, w.mended = c, v.conceptOf(c), true
			continue
		}
		if c := v.meantFiller(w.Text); c != "" && !among(behindPlace, left) {
			w.Text, w.concept, w.mended = c, v.conceptOf(c), true
		}
	}
	return t
}

// yearly says whether the token is the number of a year.
func yearly(t *token) bool {
	return t.Kind == word.Number && len(t.Text) == 4 && (strings.HasPrefix(t.Text, "20") || strings.HasPrefix(t.Text, "19"))
}

// beside is the one word that names put behind left or before right and that w
// is a typing error of.
func (v *vocabulary) beside(w, left, right string) string {
	limit, found := 1, ""
	if len(w) >= 6 {
		limit = 2
	}
	for _, c := range append(slices.Clone(v.behind[left]), v.before[right]...) {
		if c == found || len(c) < 3 || word.Distance(w, c, limit) > limit || w[0] != c[0] || len(c) <= 4 && len(c) < len(w) && !doubled(w) || len(c) == len(w) && len(c) <= 5 && !slip(w, c) {
			continue
		}
		if found != "" {
			return ""
		}
		found = c
	}
	return found
}
