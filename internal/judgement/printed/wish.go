package printed

import (
	"slices"

	"nyata/internal/ground/period"
	"nyata/internal/judgement/question"
	"nyata/internal/record/observation"
)

// wish is what a question asks of a row, by its words.
type wish struct {
	money, cash, spent, absorbed, ceiling, target, attained, percent, physical bool

	count bool // how many of something, how long or wide something is
	first bool // money is what is asked for first: "dana BOS …" against "sekolah yang mengelola dana"
}

// markWishes marks the words that ask for a measure. Such a word may also be
// one of a row, which then explains it.
func (r *reading) markWishes() {
	r.first = len(r.t)
	for i := range r.t {
		switch t := &r.t[i]; {
		case t.role == taken:
		case asksFor(t.text):
			t.role = min(max(t.role, cue), loose)
		case t.role == needed:
			r.first = min(r.first, i)
		}
	}
}

// within says whether a word stands in the row's own texts, behind the first
// word that the row must explain: there it is part of a name, "laporan realisasi
// kinerja", and asks for nothing.
func (r *reading) within(i int, x *row) bool {
	return i > r.first && slices.ContainsFunc(r.t[i].like, func(l likeness) bool {
		return l.weight == sameWord && (has(x.inSubject, l.id) || has(x.inIndicator, l.id))
	})
}

// wishOf is what the question asks of a row.
func (r *reading) wishOf(n int) wish { return r.wishIn(&r.c.rows[n]) }

// wishIn is what the question asks of what a row says.
func (r *reading) wishIn(of *row) wish {
	var w wish
	head := true
	for i := range r.t {
		t := &r.t[i]
		if t.role == taken || r.within(i, of) && (t.role == cue || asksFor(t.text)) {
			continue
		}
		x := t.text
		switch {
		case money[x]:
			w.money = true
			w.cash = w.cash || slices.Contains([]string{"uang", "uangnya", "duit", "duitnya", "dana", "dananya", "biaya", "biayanya", "rupiah", "rp", "money"}, x)
			w.first = w.first || head
		case spent[x]:
			w.spent = true
			w.absorbed = w.absorbed || slices.Contains([]string{"serapan", "serapannya", "penyerapan", "terserap", "diserap", "absorbed"}, x)
		case ceilings[x]:
			w.ceiling = true
		case targets[x]:
			w.target = true
		case attained[x]:
			w.attained = true
		case counted[x]:
			w.physical = w.physical || physical[x]
			w.percent = w.percent || x == "persentase"
			w.count = w.count || head && r.counts(i)
			if x == "berapa" && (r.is(i-1, "ada|sebanyak|sejumlah") || r.is(i+1, "banyak|jumlah|persentase|luas|panjang")) || x == "many" {
				w.count = true
			}
			continue
		case t.role == loose:
			continue
		case paid[x] && head: // "berapa gaji …"
			w.money, w.cash, w.first = true, true, true
		}
		head = false
	}
	return w
}

// counts says whether a word that asks for a number is followed by what is
// counted, not by a word for money or a measure.
func (r *reading) counts(i int) bool {
	for k := i + 1; k < len(r.t); k++ {
		x := r.t[k].text
		switch {
		case r.t[k].role == taken:
			return false
		case money[x], spent[x], ceilings[x], targets[x], attained[x], paid[x]:
			return false
		case counted[x] && x != "berapa" && x != "jumlah" && x != "banyak":
			return true
		case r.t[k].role == loose || counted[x]:
			continue
		}
		return true
	}
	return false
}

// measures are what may be meant, the likeliest first; only the first that the
// row has is asked for. None means that the question does not say.
func (w wish) measures(f fit, short bool) []string {
	counted := f.indicator > f.subject || f.plainer
	switch {
	case w.percent && (w.absorbed || w.spent && w.money) && !counted:
		return []string{question.Absorption}
	case w.ceiling && !w.spent:
		return []string{question.Ceiling}
	case w.target && (w.money || w.ceiling):
		return []string{question.Ceiling}
	case w.target:
		return []string{question.Target}
	case w.attained && w.money:
		return nil
	case w.attained && w.percent && !counted:
		return []string{question.Achievement}
	case w.attained:
		return []string{question.Reported, question.Achievement}
	case w.count || w.physical && !w.money:
		return []string{question.Reported}
	case w.absorbed:
		return []string{question.Realised}
	case w.money && (!counted || w.first):
		switch {
		case w.spent || w.ceiling:
			return []string{question.Realised}
		case w.cash || short: // a part of a year has no ceiling
			return []string{question.Realised, question.Ceiling}
		}
		return []string{question.Ceiling}
	case w.spent && counted:
		return []string{question.Reported}
	case w.spent:
		return []string{question.Realised, question.Reported}
	case w.percent || counted:
		return []string{question.Reported}
	}
	return nil
}

// measureOf is what is recorded of a measure, first what a computed one needs.
var measureOf = map[string][]observation.Measure{
	question.Reported:    {observation.Reported},
	question.Target:      {observation.Target},
	question.Achievement: {observation.Achievement},
	question.Ceiling:     {observation.Budget},
	question.Realised:    {observation.Realised},
	question.Absorption:  {observation.Budget, observation.Realised},
}

// short says whether all periods asked for are parts of a year.
func (r *reading) short() bool {
	return len(r.periods) > 0 && !slices.ContainsFunc(r.periods, func(p period.Period) bool { return p.Grain() == period.Years })
}
