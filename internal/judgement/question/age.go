package question

import (
	"slices"

	"nyata/internal/ground/word"
)

// ages explains the years of age in a question that are those in the full name
// of an indicator it names in short: "pendidikan kesetaraan usia 7–18 tahun".
// Other ages stay unexplained.
func (r *reading) ages() {
	for i := range r.t {
		end := i + 1
		switch {
		case r.is(i, "usia|umur|berusia|berumur|age|aged|ages") && (r.free(i) || r.t[i].by == ofIndicator || r.t[i].by == filler):
		case persons[r.text(i)] && r.t[i].by != ofName && end < len(r.t) && r.t[end].Kind == word.Number && r.is(end+1, "-|–|sampai|hingga|to|s"): // "warga 7–18 tahun"
		default:
			continue
		}
		var said []string
		for end < len(r.t) && (r.t[end].Kind == word.Number || len(said) == 1 && r.is(end, "-|–|sampai|hingga|to|and|dan|s|/|d")) && (r.free(end) || r.t[end].by == filler) {
			if r.t[end].Kind == word.Number {
				said = append(said, r.text(end))
			}
			end++
		}
		if len(said) == 0 || !r.aged(said) {
			continue
		}
		if r.is(end, "tahun|years|thn|th") && (r.free(end) || r.t[end].by == filler) {
			end++
		}
		r.take(i, end-i, ofIndicator)
	}
}

// aged says whether the name of an indicator that was named has all these
// numbers and no other.
func (r *reading) aged(said []string) bool {
	return slices.ContainsFunc(r.found, func(m mention) bool {
		if m.kind != anIndicator {
			return false
		}
		var has []string
		for _, w := range nameWords(r.a.indicators[m.id].Name) {
			if w[0] >= '0' && w[0] <= '9' {
				has = append(has, w)
			}
		}
		return slices.Equal(has, said)
	})
}
