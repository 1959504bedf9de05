package question

import (
	"slices"

	"nyata/internal/ground/word"
)

// What a question must tell of one indicator to be read by weight. The shares
// were chosen on the open questions of bench/ask, where the indicator told most
// was the one meant in 62 of 72 paraphrases left unread, and on its near-misses.
const (
	fewest    = 3    // words that tell of it
	leastOf   = 0.55 // share of all that the words tell
	rivalled  = 0.62 // of what they tell of it, at most for any other
	unheardOf = 0.5  // likewise for a thing that the catalogue does not have
	strange   = 4.0  // what a word tells that is known of nothing
)

// askByWeight reads a paraphrase in which some words are of nothing known: most
// of what it tells must be of one indicator, far more than of any other, and no
// word of the name may be said, for who says one and another thing beside it
// asks for that other thing.
func (a *Asker) askByWeight(before *reading) (Understood, bool) {
	r := before.talked()
	told := r.gistWords()
	id, at, spare := r.heaviest(told)
	if id == "" {
		return Understood{}, false
	}
	u, ok, _ := r.known(id, at, spare)
	return u, ok && !slices.ContainsFunc(u.Plan.Metrics, func(m Metric) bool { return m.Indicator != id })
}

// heaviest is the indicator of which the question tells by far the most, the
// words that tell it and those that tell of nothing known of it.
func (r *reading) heaviest(told []gistWord) (id string, at, spare []int) {
	var best, next, all float64
	for i := range r.t {
		if r.tellable(i) {
			all += max(told[i].tells, strange)
		}
	}
	for _, x := range r.a.catalogue.Indicators {
		w, here, rest, own := r.tellsOf(x.ID, told)
		switch {
		case w > best:
			best, next = w, best
			id, at, spare = x.ID, here, rest
			if own {
				id = ""
			}
		case w > next:
			next = w
		}
	}
	if id == "" || len(at) < fewest || len(spare) >= len(at) || best < leastOf*all || next > rivalled*best || slices.ContainsFunc(spare, r.narrows) {
		return "", nil, nil
	}
	k := r.a.knows[id]
	for i := range r.t {
		if r.free(i) && narrowing[r.text(i)] && !slices.Contains(at, i) {
			return "", nil, nil
		}
		if r.free(i) && negations[r.text(i)] && !k.denied(told, i) {
			return "", nil, nil // the thing, and not that it is not
		}
	}
	if r.otherwise(told, unheardOf*best, r.tellable) {
		return "", nil, nil
	}
	return id, at, spare
}

// tellable says whether a word may tell something: it is explained by nothing yet
// and does not only help to ask.
func (r *reading) tellable(i int) bool {
	t := &r.t[i]
	return t.by == unexplained && t.Kind == word.Letters && !r.idle(i) && !scenery[t.Text] && !r.grouping(i) && superlatives[t.Text] == "" && !negations[t.Text]
}

// tellsOf is how much the words tell of an indicator, where they stand, which do
// not, and whether one is of its name.
func (r *reading) tellsOf(id string, told []gistWord) (sum float64, at, spare []int, own bool) {
	k := r.a.knows[id]
	used := make([]bool, len(k.name.words))
	for i := range r.t {
		if !r.tellable(i) {
			continue
		}
		n := k.name.find(&r.t[i], used)
		named := n >= 0 && !stopInNames[r.text(i)]
		switch {
		case k.any(told, i) || named:
			sum += max(told[i].tells, 0)
			at = append(at, i)
			if named {
				used[n] = true
				own = own || k.name.words[n].core
			}
		default:
			spare = append(spare, i)
		}
	}
	return sum, at, spare, own
}

// narrows says whether the word at i makes what is asked for a part, a kind or an
// outcome of it: of widows, of private owners, that were found again.
func (r *reading) narrows(i int) bool {
	j := i - 1
	for r.is(j, "sudah|telah|masih|belum|sedang|baru|akan|are|were|was|have|has|been") {
		j--
	}
	w := r.text(i)
	return levels[w] != "" || persons[w] && w != "bayi" || // "bayi nyamuk"
		r.is(j, "yang|who|that|which") || r.is(i-1, "khusus|hanya|selain|kecuali|bukan|oleh|cuma|except|only|excluding|besides")
}

// narrowing are owners, schools, sexes, ages and outcomes.
var narrowing = word.Set(`tk paud smp sma smk madrasah swasta negeri asing provinsi nasional pusat impor ekspor khusus selain kecuali bukan misalnya
pria lelaki wanita perempuan janda duda yatim lansia manula kakek nenek difabel disabilitas
ditolak dibatalkan batal gagal dicabut kabur meninggal mati tewas dicuri ilegal ketemu kembali dikembalikan balik selamat sembuh lolos
private imported foreign men women widows orphans elderly rejected cancelled failed recovered returned`)
