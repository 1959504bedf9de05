package question

import (
	"slices"

	"nyata/internal/ground/word"
)

// ratio says whether one thing is asked for per another, and takes the words.
func (r *reading) ratio(indicators []string) bool {
	mentions := 0
	for _, m := range r.found {
		if m.kind == anIndicator {
			mentions++
		}
	}
	if r.perUnit(indicators) {
		return false
	}
	if r.a.population != "" && r.cue("per kapita|capita", "setiap|tiap|per|untuk seribu|sejuta|seratus|1000|10000|100000|100 orang|jiwa|warga penduduk|warga", "setiap|tiap seribu|sejuta|seratus|1000|10000|100000|100 orang|jiwa|warga|penduduk", "per seribu|sejuta|seratus|1000|10000|100000|100 orang|jiwa|warga", "per orang|jiwa|kepala|person|head|resident", "perkapita", "setiap|tiap satu orang|jiwa|warga|penduduk|kepala", "setiap|tiap seorang warga|penduduk", "setiap|tiap orang|jiwa|kepala") >= 0 {
		if !slices.Contains(indicators, r.a.population) {
			r.found = append(r.found, mention{kind: anIndicator, id: r.a.population, at: []int{len(r.t)}})
		}
		r.plan.Over = &Metric{r.a.population, Reported}
		r.cue("rasio|rasionya|ratio")
		r.cue(eachGives)
		r.cue("ke|kepada|untuk|bagi")
		r.cue("dihitung dari")
		return true
	}
	if r.eachPerson() {
		r.plan.Over = &Metric{r.a.population, Reported}
		return true
	}
	if r.share {
		r.cue("total|seluruh|jumlah|all|total")
		return true
	}
	two := mentions >= 2 || mentions == 1 && len(r.measure.money) > 0
	if !two {
		return false
	}
	if r.cue("setiap|tiap seribu|sejuta|seratus|1000|10000|100000|100 orang|jiwa|kepala", "setiap|tiap seribu|sejuta|seratus|1000|10000|100000|100", "per seribu|sejuta|seratus|1000|10000|100000|100 orang") >= 0 {
		return true
	}
	if len(indicators) == 2 && r.a.indicators[indicators[0]].Additive && r.a.indicators[indicators[1]].Additive && r.cue("kontribusi|sumbangan|porsi|andil|sumbangsih|contribution|share") >= 0 {
		r.cue("terhadap|dalam|dari|bagi|pada|kepada|to|of|in")
		r.cue("dari|of")
		r.cue("total|seluruh")
		return true
	}
	said := r.cue("rasio|ratio|rasionya|proporsi|proportion|nisbah") >= 0
	at := r.eachOf()
	if at < 0 {
		at = r.cue("per", "terhadap|relative|dibagi|divided by", "dibagi|terhadap|relative")
		if at >= 0 {
			r.takePer()
		}
	}
	if said || at >= 0 {
		r.below = r.belowLine(at)
		r.cue("to|with|and|dengan|dan|banding")
		r.cue("antara|of|to|per|terhadap|dengan|dibanding")
		return true
	}
	if len(r.measure.money) == 1 && r.hasShareHead() && r.cue("dari|of|terhadap") >= 0 { // "berapa persen PAD dari anggaran"
		r.cue("persen|persentase|percentage|percent|share|%")
		r.cue("total|the|seluruh")
		r.below = r.belowLine(-1)
		return true
	}
	return false
}

// eachPerson takes "tiap satu warga … menyumbang berapa ke", where the people
// were found as the population.
func (r *reading) eachPerson() bool {
	for _, m := range r.found {
		if m.kind != anIndicator || m.id != r.a.population || len(m.at) != 1 {
			continue
		}
		i := m.first() - 1
		if r.free(i) && r.is(i, "satu") {
			i--
		}
		if !r.free(i) || !r.is(i, "tiap|setiap") || len(r.ids(anIndicator)) != 2 {
			continue
		}
		r.take(i, m.first()-i, ofCue)
		r.cue(eachGives)
		r.cue("ke|kepada|untuk|bagi")
		return true
	}
	return false
}

// eachGives are verbs for what every one of many gives or bears.
const eachGives = "menyumbang|nyumbang|menyetor|sumbang|menanggung|kebagian|menghasilkan|memberi"

// takePer takes the number behind "per": "per 1000 penduduk".
func (r *reading) takePer() {
	for i := range r.t {
		if r.t[i].by == ofCue && r.is(i, "per") && i+1 < len(r.t) && r.free(i+1) {
			if _, taken := word.Count(r.plain(), i+1); taken > 0 {
				r.take(i+1, taken, ofCue)
			}
		}
	}
}

// shareOf handles "berapa persen A dari B": there the share is asked for, and
// is not part of A's name. It keeps that reading only if A and B are counts.
func (r *reading) shareOf() bool {
	i := slices.IndexFunc(r.t, func(t token) bool { return t.by == unexplained && (shareHeads[t.Text] || t.Text == "%") })
	if i < 0 || r.peek("dari|of|terhadap") < i {
		return false
	}
	before := slices.Clone(r.t)
	r.t[i].by = ofCue
	r.findNames()
	at := -1
	counts := 0
	for k := range r.t {
		if k > i && r.is(k, "dari|of|terhadap") && r.betweenIndicators(k) {
			at = k
		}
	}
	for _, m := range r.found {
		if x := r.a.indicators[m.id]; m.kind == anIndicator && x.Additive && x.Unit != "%" {
			counts++
		}
	}
	if at >= 0 && counts == 2 && len(r.ids(anIndicator)) == 2 {
		r.t[at].by = ofCue
		r.share = true
		return true
	}
	r.t, r.found = before, nil
	return false
}
