package question

import (
	"cmp"
	"math"
	"slices"

	"nyata/internal/ground/word"
)

// choices are up to three plans that come near a question that was refused:
// its indicators by what they share with it, with the periods and areas that
// were understood. None is offered where something was asked to be changed,
// decided or told about a person, nor where nothing is shared but words that
// many things have: no offer is better than an unrelated one.
func (r *reading) choices() []Plan {
	switch r.refusal {
	case Injection, Privacy, Decision, OffScope:
		return nil
	default:
	}
	type near struct {
		id    string
		share float64
	}
	shared, told := r.sharedWords(), r.toldThings()
	var list []near
	best := 0.0
	for _, x := range r.a.catalogue.Indicators {
		n := near{x.ID, shared[x.ID] + told[x.ID]}
		if r.namesThing(x.ID) {
			n.share += namedShare
		}
		if n.share > 0 && slices.Contains(x.Measures, Reported) {
			list = append(list, n)
			best = max(best, n.share)
		}
	}
	list = slices.DeleteFunc(list, func(n near) bool { return n.share < nearBest*best })
	slices.SortStableFunc(list, func(a, b near) int { return cmp.Compare(b.share, a.share) })
	var out []Plan
	for _, n := range list[:min(3, len(list))] {
		out = append(out, r.choice(r.a.indicators[n.id]))
	}
	return out
}

// namesThing says whether an indicator was named, and not only people of whom
// something is asked.
func (r *reading) namesThing(id string) bool {
	return slices.ContainsFunc(r.found, func(m mention) bool {
		return m.kind == anIndicator && m.id == id && (id != r.a.population || slices.ContainsFunc(m.at, func(i int) bool { return r.is(i, "penduduk|populasi|population") }))
	})
}

// What counts as related: an indicator that is named goes before all others,
// and those that share less than so much of what the nearest shares are left out.
const (
	namedShare = 100
	nearBest   = 0.5
)

// choice is the plan for an indicator, with what was understood of time and place.
func (r *reading) choice(x Indicator) Plan {
	p := Plan{Op: Value, Metrics: []Metric{{x.ID, Reported}}, Periods: []string{Latest}}
	if len(r.periods) == 1 && slices.Contains(x.Grains, grainOf(r.periods[0])) && !r.periods[0].Start().After(r.now) {
		p.Periods = []string{r.periods[0].String()}
		if r.ranged {
			p.Op = Trend
		}
	}
	for _, id := range r.ids(anArea) {
		if slices.Contains(x.Levels, r.a.levelOf(id)) {
			p.Areas = append(p.Areas, id)
		}
	}
	if len(p.Areas) > 1 {
		p.Op = Compare
	}
	p.tidy()
	return p
}

// sharedWords is what the words of a question share with the names of each
// indicator: a word tells more the fewer indicators have it, and one that names
// people, a deed or a quantity tells nothing alone.
func (r *reading) sharedWords() map[string]float64 {
	out, strong := map[string]float64{}, map[string]bool{}
	for i := range r.t {
		t := &r.t[i]
		if !r.firstWith(i) || persons[t.Text] && !r.is(i, "penduduk") || t.by == ofName || t.by == ofPeriod || t.Kind != word.Letters || t.Text == "perjalanan" {
			continue
		}
		has := map[string]bool{} // whether it tells something in the name
		for _, k := range r.a.telling[t.concept] {
			p := &r.a.phrases[k]
			for _, w := range p.words {
				if w.concept == t.concept {
					has[p.indicator] = has[p.indicator] || w.needed && !saysLittle(w.text)
				}
			}
		}
		weight := math.Log(1 + float64(len(r.a.catalogue.Indicators))/float64(1+len(has)))
		for _, id := range sortedKeys(has) {
			if has[id] && !saysLittle(t.Text) {
				strong[id] = true
				out[id] += weight
			} else {
				out[id] += weight / weakPart
			}
		}
	}
	for _, id := range sortedKeys(out) {
		if !strong[id] {
			delete(out, id)
		}
	}
	return out
}

// weakPart is how much less a word tells that names no thing.
const weakPart = 4

// saysLittle says whether a word of a name only tells of people, deeds, states or
// quantities, so that things of all kinds share it.
func saysLittle(w string) bool {
	return persons[w] || generics[w] || quantities[w] || soft[w] || existing[w] || weakRoots[stem(w)] || weakRoots[concept(w)] || weakRoots[w]
}

// weakRoots are roots of deeds, states and places that things of all kinds have
// in their names.
var weakRoots = word.Set(`dapat kerja hasil bantu bangun baik perbaik tangan layan kelola tingkat laksana kembang terima milik guna capai sedia bina temu catat tetap beri salur aktif baru baku layak kondisi jadi umum publik tumbuh kurang tambah selesai tepat waktu standar baik berat rendah tinggi tempat wilayah rumah tangga anak ibu orang warga masyarakat penduduk usia tahun
built build repaired served handled new good people residents households children city share number average`)

// toldThings is what a question tells of each indicator by what is known of it,
// where that is most of what it tells.
func (r *reading) toldThings() map[string]float64 {
	out := map[string]float64{}
	t := r.talked()
	told := t.gistWords()
	all := t.tellsInAll(told)
	for _, x := range r.a.catalogue.Indicators {
		of := t.tellsOf(x.ID, told)
		at := slices.DeleteFunc(of.at, func(i int) bool { return saysLittle(t.text(i)) })
		if len(at) > 1 && of.sum >= toldOf*all {
			out[x.ID] = of.sum / all
		}
	}
	return out
}

// toldOf is the share of what a question tells that must be of a thing for it to
// be offered.
const toldOf = 0.4

// firstWith says whether no token before has the concept of the one at i.
func (r *reading) firstWith(i int) bool {
	return !slices.ContainsFunc(r.t[:i], func(t token) bool { return t.concept == r.t[i].concept })
}

// indexPhrases notes by concept the phrases that have it, and those with a word
// of it that tells what is meant, these as often as they have one.
func (a *Asker) indexPhrases() {
	a.telling, a.phrasesWith = map[string][]int{}, map[string][]int{}
	for k := range a.phrases {
		for _, w := range a.phrases[k].words {
			if list := a.phrasesWith[w.concept]; len(list) == 0 || list[len(list)-1] != k {
				a.phrasesWith[w.concept] = append(list, k)
			}
			if !w.small && !generics[w.text] && timeWords[w.text] == "" {
				a.telling[w.concept] = append(a.telling[w.concept], k)
			}
		}
	}
}
