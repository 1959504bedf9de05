package question

import (
	"slices"

	"nyata/internal/ground/word"
)

// What a question must tell of one indicator to be read by weight. The shares
// were chosen on the open questions of bench/ask, where the indicator told most
// was the one meant in 62 of 72 paraphrases left unread, and on its near-misses.
const (
	fewest     = 3    // words that tell of it
	plenty     = 5    // words that tell of it beside one of its name
	mostly     = 0.8  // share of all that they tell then
	leastOf    = 0.55 // share of all that the words tell
	rivalled   = 0.62 // of what they tell of it, at most for any other
	unheardOf  = 0.5  // likewise for a thing that the catalogue does not have
	sharedWith = 0.6  // likewise where all that tells of that thing tells of this one
	apart      = 5.0  // what tells of one and not of another, to tell them apart
	further    = 6.0  // likewise of a thing that the catalogue does not have
	nearlyAll  = 0.7  // share of what it tells, for a thing not there, where all words are explained
	strange    = 4.0  // what a word tells that is known of nothing
)

// askByWeight reads a paraphrase in which some words are of nothing known: most
// of what it tells must be of one indicator, far more than of any other, and no
// word of the name may be said, for who says one and another thing beside it
// asks for that other thing.
func (a *Asker) askByWeight(before *reading) (Understood, bool) {
	r, told := before.asTold()
	id, at, spare := r.heaviest(told)
	if id == "" {
		return Understood{}, false
	}
	u, ok, _ := r.known(id, told, at, spare)
	return u, ok && !slices.ContainsFunc(u.Plan.Metrics, func(m Metric) bool { return m.Indicator != id })
}

// heaviest is the indicator of which the question tells by far the most, the
// words that tell it and those that tell of nothing known of it.
func (r *reading) heaviest(told []gistWord) (id string, at, spare []int) {
	all := r.tellsInAll(told)
	best := toldBy{}
	tells := make([]toldBy, 0, len(r.a.catalogue.Indicators))
	for _, x := range r.a.catalogue.Indicators {
		t := r.tellsOf(x.ID, told)
		tells = append(tells, t)
		if t.sum > best.sum {
			best = t
		}
	}
	if best.own && (len(best.at) < plenty || best.sum < mostly*all) || len(best.at) < fewest || len(best.spare) >= len(best.at) || best.sum < leastOf*all {
		return "", nil, nil
	}
	for _, x := range tells {
		if x.id != best.id && x.sum > rivalled*best.sum && !best.outdoes(&x, told) {
			return "", nil, nil
		}
	}
	if !r.deedsTold(&best, told) {
		return "", nil, nil
	}
	if slices.ContainsFunc(best.spare, func(i int) bool { return r.narrows(i, best.at) }) {
		return "", nil, nil
	}
	k := r.a.knows[best.id]
	for i := range best.at[0] {
		if r.free(i) && r.otherHead(i, r.a.indicators[best.id]) {
			return "", nil, nil // houses that burnt, for woods
		}
	}
	for i := range r.t {
		if r.free(i) && narrowing[r.text(i)] && !slices.Contains(best.at, i) {
			return "", nil, nil
		}
		if r.free(i) && negations[r.text(i)] && !r.orNot(i) && !k.denied(told, i) {
			return "", nil, nil // the thing, and not that it is not
		}
	}
	if r.elsewhere(&best, told) {
		return "", nil, nil
	}
	return best.id, best.at, append(best.spare, best.beside...)
}

// tellsInAll is how much all the words tell, of whatever thing.
func (r *reading) tellsInAll(told []gistWord) float64 {
	all := 0.0
	for i := range r.t {
		if r.tellable(i) {
			all += max(told[i].tells, strange)
		}
	}
	return all
}

// toldBy is what a question tells of one indicator.
type toldBy struct {
	id        string
	sum       float64 // how much
	at, spare []int   // where the words stand that tell it, and those that do not
	beside    []int   // where those of its scene do
	own       bool    // one of them is of its name
}

// orNot says whether a "not" only asks: "naik ga dari 2022", "jujur ga, …".
func (r *reading) orNot(i int) bool {
	return r.is(i-1, "naik|turun|bertambah|nambah|berkurang|membaik|meningkat|menurun|memburuk") || i+1 == len(r.t) || r.t[i+1].Kind == word.Mark || r.t[i+1].by == ofPeriod || r.is(i+1, "dari|sejak|pada|dalam|selama|ya|sih|from|since|between|in")
}

// tellable says whether a word may tell something: it is explained by nothing yet
// and does not only help to ask.
func (r *reading) tellable(i int) bool {
	t := &r.t[i]
	return t.by == unexplained && t.Kind == word.Letters && !r.idle(i) && !scenery[t.Text] && !r.grouping(i) && superlatives[t.Text] == "" && !negations[t.Text]
}

// tellsOf is what the words tell of an indicator.
func (r *reading) tellsOf(id string, told []gistWord) toldBy {
	k := r.a.knows[id]
	out := toldBy{id: id}
	used := make([]bool, len(k.name.words))
	for i := range r.t {
		if !r.tellable(i) {
			continue
		}
		n := k.name.find(&r.t[i], used)
		named := n >= 0 && !stopInNames[r.text(i)]
		if !k.any(told, i) && !named {
			out.spare = append(out.spare, i)
			continue
		}
		if !named && k.onlyScene(told, i) {
			out.sum += told[i].tells / 2
			out.beside = append(out.beside, i)
			continue
		}
		out.sum += max(told[i].tells, 0)
		out.at = append(out.at, i)
		if named {
			used[n] = true
			out.own = out.own || k.name.words[n].core
		}
	}
	return out
}

// narrows says whether the word at i makes what is asked for a part, a kind or an
// outcome of it: of widows, of private owners, that were found again.
func (r *reading) narrows(i int, at []int) bool {
	j := i - 1
	for r.is(j, "sudah|telah|masih|belum|sedang|baru|akan|are|were|was|have|has|been") {
		j--
	}
	w := r.text(i)
	return levels[w] != "" || persons[w] && w != "bayi" || // "bayi nyamuk"
		r.is(j, "yang|who|that|which") && !r.leadsTo(i, at) || r.is(i-1, "khusus|hanya|selain|kecuali|bukan|oleh|cuma|milik|kepunyaan|bagi|musim|except|only|excluding|besides") || r.is(i-2, "milik") ||
		r.is(i-1, "berapa|many|jumlah|banyaknya") && !r.is(i, "kubik|cubic|lokal|keping|helai|lembar|batang|petak|butir|eksemplar|karung|tabung") // it is what is counted
}

// leadsTo says whether the word is a verb of what is told right behind it: "yang
// mengandalkan pil", "yang diangkut perahu karet".
func (r *reading) leadsTo(i int, at []int) bool {
	if len(at) < fewest || !r.verbalAt(i) {
		return false
	}
	j := i + 1
	for r.is(j, "oleh|dengan|pada|ke|by|with|to|untuk") || r.free(j) && !slices.Contains(at, j) && r.verbalAt(j) {
		j++
	}
	return slices.Contains(at, j) && (len(at) > fewest || j == i+1)
}

// verbalAt says whether the word is a verb, by its form or by what it is.
func (r *reading) verbalAt(i int) bool {
	return verbal(r.text(i)) || verbal(r.t[i].typed) || r.is(i, "kebagian|masuk|keluar|punya|kena|bergantung|berlindung|using|relying|getting|receiving|having")
}

// narrowing are owners, schools, sexes, ages, outcomes and prices.
var narrowing = word.Set(`tk paud smp sma smk madrasah swasta negeri asing provinsi nasional pusat impor ekspor khusus selain kecuali bukan misalnya
pria lelaki laki wanita perempuan janda duda yatim lansia manula kakek nenek difabel disabilitas
ditolak dibatalkan batal gagal dicabut kabur meninggal mati tewas dicuri ilegal ketemu kembali dikembalikan balik selamat sembuh lolos
harga harganya ongkos tarif biaya gaji honor upah price prices cost costs fee fees fare salary wage wages
cewek cewe cowok girls boys mencabut injured hurt luka cedera
kaya berpunya emas perak perunggu rich wealthy gold silver bronze
pelosok terpencil
private imported foreign men women widows orphans elderly rejected cancelled failed recovered returned`)
