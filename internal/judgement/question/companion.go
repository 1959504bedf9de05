package question

import (
	"slices"
	"strings"

	"nyata/internal/ground/word"
)

// companions are words that stand beside a thing without telling more of it.
var (
	companionLines = bank("beside", "companion")
	companions     = lookup(companionLines)
)

// lookup reads lines of words and what goes with them.
func lookup(text string) map[string]map[string]bool {
	out := map[string]map[string]bool{}
	for _, l := range splitLines(text) {
		for key := range word.Set(l[0]) {
			k := concept(key)
			if out[k] == nil {
				out[k] = map[string]bool{}
			}
			for w := range word.Set(l[1]) {
				out[k][w] = true
			}
		}
	}
	return out
}

// accompanies says whether the word only goes with what is asked for: with a
// word in the name of each indicator, or with money where money is asked for.
func (r *reading) accompanies(i int) bool {
	w := r.text(i)
	if persons[w] && r.is(i-1, "berapa|many|jumlah|banyaknya") && slices.ContainsFunc(r.plan.Metrics, func(m Metric) bool { return !r.a.indicators[m.Indicator].Additive }) {
		return false // a rate is not asked for by how many
	}
	if len(r.plan.Metrics) == 0 || superlatives[w] != "" || negations[w] {
		return false
	}
	for _, m := range r.plan.Metrics {
		if m.Indicator == Budget {
			if !(r.is(i, "duit|uang|rupiah|dana|money") && m.Measure != Absorption) {
				return false
			}
			continue
		}
		if !r.goesWith(w, m.Indicator) {
			return false
		}
	}
	return true
}

func (r *reading) goesWith(w, id string) bool {
	if slices.ContainsFunc(r.a.beside[id], func(with map[string]bool) bool { return with[w] }) {
		return true
	}
	x := r.a.indicators[id]
	return (w == "duit" || w == "uang" || w == "rupiah") && (x.Unit == "IDR" || x.Unit == "rupiah")
}

// companionsOf are the sets of words that may stand beside an indicator, by
// the words of its name.
func companionsOf(x Indicator) []map[string]bool {
	var out []map[string]bool
	for _, n := range append(nameWords(x.Name), nameWords(x.NameEN)...) {
		if with := companions[concept(n)]; with != nil {
			out = append(out, with)
		}
	}
	return out
}

// splitLines reads lines of two parts with " : " between them.
func splitLines(text string) [][2]string {
	var out [][2]string
	for _, l := range strings.Split(text, "\n") {
		if a, b, ok := strings.Cut(l, " : "); ok {
			out = append(out, [2]string{a, b})
		}
	}
	return out
}
