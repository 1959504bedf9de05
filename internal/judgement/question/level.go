package question

import "slices"

// levelOfName says whether a word for a part of the territory is no grouping
// there but belongs to what is asked for: the last word of its name, "pengaspalan
// jalan poros desa", or what it is counted in, "desa wisata … berapa desa".
func (r *reading) levelOfName(i int, w string) bool {
	if r.is(i-1, each) || r.is(i+1, "mana|manakah|apa|by|demi") || r.t[i].doubled || r.is(i-1, "which|what|mana") {
		return false
	}
	for _, m := range r.found {
		if m.kind != anIndicator {
			continue
		}
		x := r.a.indicators[m.id]
		if m.last()+1 == i && len(m.at) > 1 && r.a.own[m.id][r.t[i].concept] && !r.saidIn(m, w) {
			return true
		}
		if r.is(i-1, "berapa|many") && m.last() < i && levels[w] != "" && slices.ContainsFunc(nameWords(x.Unit), func(u string) bool { return levels[u] == levels[w] }) {
			return true
		}
	}
	return false
}

// saidIn says whether the mention already has the word.
func (r *reading) saidIn(m mention, w string) bool {
	return slices.ContainsFunc(m.at, func(i int) bool { return r.text(i) == w || r.t[i].concept == concept(w) })
}
