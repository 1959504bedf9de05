package question

import (
	"slices"

	"nyata/internal/ground/word"
)

// namesAt adds the names whose first word stands at i.
func (r *reading) namesAt(all []mention, i int) []mention {
	for _, n := range r.a.names[r.t[i].Text] {
		at, ok := r.spelt(i, n.words)
		if !ok {
			continue
		}
		m := mention{kind: n.kind, id: n.id, level: n.level, at: at, score: 100*len(at) + 20}
		if n.kind == anArea {
			before := i - 1
			if r.is(before, ".") {
				before--
			}
			said := levels[r.text(before)]
			if r.is(before, "distrik") || r.free(before) && said != "" && !r.is(before, "district|village|ward|subdistrict") {
				ofEach := said == "kelurahan" && n.level == "kecamatan" && r.is(before, "kelurahan|desa") && r.is(before-1, "semua|seluruh|tiap|setiap|per|masing|se|all|every|each") // "semua kelurahan Raya Ulu"
				if said != n.level && !ofEach {
					continue
				}
				if ofEach {
					before = i
				} else if r.is(before, "kampung|desa") && r.free(before-1) && levels[r.text(before-1)] == n.level { // "kelurahan Kampung Tinta"
					before--
				}
				m.forced = !ofEach
				m.at = append(span(before, i), at...)
				m.score += 100 * (i - before)
			} else if after := at[len(at)-1] + 1; r.free(after) && r.is(after, "district|village|ward|subdistrict|kecamatan|kelurahan") && levels[r.text(after)] == n.level && !r.is(after, "kecamatan|kelurahan") {
				m.forced = true
				m.at = append(m.at, after)
				m.score += 100
			} else if r.is(after, "(") && levels[r.text(after+1)] == n.level && r.is(after+2, ")") {
				m.forced = true
				m.at = append(m.at, span(after, after+3)...)
				m.score += 100
			} else if r.is(after, "(") && levels[r.text(after+1)] != "" && r.is(after+2, ")") {
				continue
			} else if n.bare && !r.placeExpected(i, at[len(at)-1]) {
				continue
			}
			if n.level == "kecamatan" {
				m.score++
			}
			// "Sungai Pinang dalam 5 tahun terakhir" is no Sungai Pinang Dalam
			if end := at[len(at)-1]; r.is(end, "dalam") && end+1 < len(r.t) && r.t[end+1].by == ofPeriod && r.lastN && !m.forced && r.shorter(n.words) {
				continue
			}
		}
		if n.kind == aSource {
			m.score -= 10
		}
		if n.kind == anAgency && len(at) == 1 && officeHeads[r.text(i-1)] && r.free(i-1) && !r.official(i-1) { // "Dinas PUPR"
			m.at = []int{i - 1, i}
			m.score += 100
		}
		if last := m.at[len(m.at)-1]; n.kind == anAgency && englishHeads[r.text(last+1)] && r.free(last+1) {
			m.at = append(m.at, last+1)
			m.score += 100
		}
		all = append(all, m)
	}
	if id, at := r.officeAt(i); id != "" {
		all = append(all, mention{kind: anAgency, id: id, at: at, score: 100*len(at) + 10})
	}
	return all
}

// spelt says whether the words stand at i, one after the other; full stops
// and commas between them are left aside.
func (r *reading) spelt(i int, words []string) ([]int, bool) {
	at := make([]int, 0, len(words))
	for k, w := range words {
		for k > 0 && r.is(i, ".|,|&") && i+1 < len(r.t) && (r.is(i+1, w) || w == "dan") {
			i++
		}
		if i >= len(r.t) || r.t[i].by != unexplained || !r.is(i, w) && !(w == "dan" && r.is(i, "and|&")) {
			return nil, false
		}
		at = append(at, i)
		i++
	}
	return at, true
}

// numerals finds names with numbers in them, which would pass for amounts and
// periods: "Angka Partisipasi Sekolah Usia 7–12 Tahun", "Simpang Tiga tahun lalu".
func (r *reading) numerals() {
	for i := range r.t {
		if !r.free(i) {
			continue
		}
		var best mention
		for _, m := range r.namesAt(nil, i) {
			if m.score > best.score && slices.ContainsFunc(m.at[1:], func(k int) bool { return word.IsNumeral(r.text(k)) }) {
				best = m
			}
		}
		if best.score > 0 {
			r.found = append(r.found, best)
			for _, k := range best.at {
				r.t[k].by = ofName
			}
		}
	}
	for k := range r.a.phrases {
		p := &r.a.phrases[k]
		if !p.numeral {
			continue
		}
		for i := range r.t {
			if at := r.written(i, p); at != nil {
				r.take(at[0], at[len(at)-1]-at[0]+1, ofIndicator)
				r.found = append(r.found, mention{kind: anIndicator, id: p.indicator, at: at, literal: true})
				return
			}
		}
	}
}

// written says where the words of a phrase stand one after the other.
func (r *reading) written(i int, p *phrase) []int {
	var at []int
	for _, w := range p.words {
		for len(at) > 0 && r.is(i, "-|,|.") {
			i++
		}
		if !r.is(i, w.text) || r.t[i].by != unexplained {
			return nil
		}
		at = append(at, i)
		i++
	}
	return at
}

func span(from, to int) []int {
	out := make([]int, 0, to-from)
	for i := from; i < to; i++ {
		out = append(out, i)
	}
	return out
}
