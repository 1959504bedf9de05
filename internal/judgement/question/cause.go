package question

import (
	"slices"
)

// cause finds what is asked to be explained, and by what.
func (r *reading) cause() {
	const effects = "bikin|membuat|mendorong|menyebabkan|mengakibatkan|memicu|mempengaruhi|memengaruhi|causing|cause|caused"
	split := -1
	factorsBefore := false
	if i := r.peek("karena|akibat|sebab apa|kenapa"); i >= 0 { // "gara-gara apa"
		r.take(i, 2, ofCue)
		r.op = Why
	}
	if i := r.peek("karena|disebabkan|akibat|dikarenakan|because|gara"); i >= 0 {
		split = i
		if j := r.peek("makanya|sehingga|maka|jadinya"); j > i {
			split, factorsBefore = j, true
			r.take(j, 1, ofCue)
		}
	} else if i := r.peek("caused|driven|explained by"); i >= 0 && r.betweenIndicators(i) { // "is A caused by B"
		split = i
		r.op = Why
		r.take(i, 2, ofCue)
	} else if i := r.peek(effects); i >= 0 && r.peek("apa|apakah|does|did|is") >= 0 && len(r.ids(anIndicator)) > 1 {
		split, factorsBefore = i, true
		r.take(i, 1, ofCue)
	} else if i := r.peek("penyebab|pemicu|biang"); i > 0 && r.betweenIndicators(i) { // "apakah A penyebab B"
		split, factorsBefore = i, true
	} else if i := r.peek("behind"); i > 0 && r.is(0, "is|are|was|were") && r.betweenIndicators(i) { // "is A behind B"
		split, factorsBefore = i, true
		r.op = Why
		r.take(i, 1, ofCue)
	} else if i := r.peek("due to"); i >= 0 {
		split = i
		r.take(i, 2, ofCue)
	}
	known := r.cue("karena|gara|akibat|lantaran apa|apakah|siapa") >= 0
	asked := r.cue("kok bisa", "how come", "kenapa|mengapa|why", "apa saja|sih|ya penyebab|sebab|faktor|alasan|penyebabnya", "apa|apakah yang menyebabkan|mengakibatkan|membuat|bikin", "apa penyebab|sebab|faktor|alasan", "what caused|causes|cause|explains|drives|drove", "what is|are|was the reason|cause|reasons|causes", "reason|reasons for|behind", "penyebab|faktor|sebab|penyebabnya|alasannya|alasan|why|explain") >= 0 || r.op == Why || known
	if !asked && (split < 0 || !r.explainedBy(split, factorsBefore)) {
		return // "yang sakit karena nyamuk" is no question why
	}
	if r.cue("karena|disebabkan|akibat|dikarenakan|because|gara", "penyebab|faktor|sebab|causes|cause|caused") >= 0 || asked || split >= 0 {
		r.op = Why
		r.cue("oleh|of")
		r.cue("behind")
		for r.cue("penyebab|faktor|sebab|karena|because|apakah") >= 0 {
			continue
		}
	}
	if r.op == Why && len(r.ids(aSource)) > 0 {
		if i := r.peek("beda|berbeda|selisih|different|differ"); i >= 0 {
			r.refuse(Ambiguous, r.t[i].typed) // why two sources differ is no why of the figure
		}
	}
	r.cue("kenapa|mengapa|why")
	r.cue("yang|that memengaruhi|mempengaruhi|menyebabkan|mendorong|membuat|drives|drove|explains")
	for r.cue("tidak|not|belum|masih|makin|semakin|terus|selalu|kok|still|so|tetap|malah|sangat|terlalu|makin|turun|naik|tinggi|rendah|parah|menurun|meningkat|membaik|memburuk|jelek|buruk|besar|banyak|sedikit|high|low|falling|rising|lambat|kecil|bertambah|berkurang|luas|mahal|seret|susah|sulit|gampang|kunjung|juga") >= 0 {
		continue
	}
	for r.cue("lack|shortage|absence|scarcity|bad|badly|inadequate|insufficient|limited|buruknya|jeleknya|minimnya|rusaknya|susahnya|sulitnya|langkanya|kotornya") >= 0 {
		continue
	}
	for r.cue("menipis|menyusut|melambung|meroket|melejit|membengkak|melorot|ambruk|langka|loyo|mandek|macet|tersendat|melemah|menguat|menyedihkan|tinggi2|shrink|shrank|shrunk|shrinking|soar|soared|slump|slumped|plunge|plunged|dip|dipped|surge|surged|stuck|weak|poor|slow|slowed|turunnya|naiknya|tingginya|rendahnya|turun|naik|tinggi|rendah|menurun|meningkat|penurunan|kenaikan|peningkatan|berubah|perubahan|membaik|memburuk|seret|sepi|ramai|rame|jeblok|anjlok|merosot|melonjak|melambat|stagnan|lambat|buruk|jelek|parah|banyak|sedikit|besar|kecil|bertambah|berkurang|rise|rose|risen|rising|fall|fell|fallen|falling|drop|dropped|increase|increased|increasing|decrease|decreased|decline|declined|declining|high|low|so|up|down|worse|worsen|worsened|improve|improved|banget|sangat|masih|terus|makin|semakin|still|lebih|luas|minim|kurang|mahal|go|goes|went|change|changed|jump|jumped|grow|grew") >= 0 {
		continue
	}
	if split < 0 {
		return
	}
	r.explained, r.factorsBefore = split, factorsBefore
	for _, m := range r.found {
		if m.kind == anIndicator && (m.first() > split) != factorsBefore {
			r.plan.Factors = append(r.plan.Factors, Metric{m.id, Reported})
		}
	}
}

// explainedBy says whether an indicator stands where the explanation does.
func (r *reading) explainedBy(split int, before bool) bool {
	if slices.ContainsFunc(r.found, func(m mention) bool { return m.kind == anIndicator && (m.first() > split) != before }) {
		return true
	}
	for i := range r.t {
		if r.is(i, causalMoney) && (i > split) != before && len(r.ids(anIndicator)) > 0 {
			return true
		}
	}
	return false
}

// causalMoney is money as something that may explain.
const causalMoney = "anggaran|pagu|belanja|serapan|penyerapan|dana|budget|spending|absorption"

// moneyExplains says whether money is thought to explain what is asked about.
func (r *reading) moneyExplains() bool {
	if r.op != Why || r.explained == 0 || len(r.plan.Factors) > 0 && len(r.plan.Metrics) == 0 {
		return false
	}
	for i := range r.t {
		if r.is(i, causalMoney) && r.t[i].by == ofCue && (i > r.explained) != r.factorsBefore {
			return true
		}
	}
	return false
}

func (r *reading) betweenIndicators(i int) bool {
	before, behind := false, false
	for _, m := range r.found {
		if m.kind == anIndicator {
			before = before || m.last() < i
			behind = behind || m.first() > i
		}
	}
	return before && behind
}
