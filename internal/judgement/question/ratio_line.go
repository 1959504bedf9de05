package question

import (
	"slices"

	"nyata/internal/ground/word"
)

// dividedMoney are the words for money that may stand in a ratio.
const dividedMoney = "anggaran|anggarannya|belanja|belanjanya|pagu|pagunya|apbd|budget|budgets|dana|dananya|spending|spend|spent|expenditure|serapan"

// eachOf takes what money or a thing is counted for each of: "per km
// jalan dibangun", "untuk setiap meter drainase", "per Rp 1 miliar anggaran". It
// says where the word for each stands; -1 where the unit is another than that of
// what stands behind it.
func (r *reading) eachOf() int {
	for i := range r.t {
		if !r.free(i) || !r.is(i, "per|setiap|tiap|each|every") {
			continue
		}
		if j, ok := r.unitOfEach(i); ok {
			from := i
			if r.is(i-1, "untuk|bagi|for|dari|of") && r.free(i-1) {
				from--
			}
			r.take(from, j-from, ofCue)
			return i
		}
	}
	return -1
}

// unitOfEach says where what follows the unit behind "per" begins, and whether
// it is a thing of that unit, or money behind an amount of it.
func (r *reading) unitOfEach(i int) (int, bool) {
	j, amount := i+1, false
	if r.is(j, "rp|idr") {
		j, amount = j+1, true
	}
	if _, taken := word.Count(r.plain(), j); taken > 0 {
		j, amount = j+taken, true
	}
	for r.is(j, "ribu|juta|miliar|milyar|triliun|thousand|million|billion|trillion|rupiah|rp|idr") {
		j, amount = j+1, true
	}
	if amount && r.is(j, "dari|of|untuk|in") {
		j++
	}
	if amount && r.is(j, dividedMoney) {
		return j, true
	}
	if amount || j >= len(r.t) {
		return 0, false
	}
	for _, m := range r.found { // "per km jalan dibangun", where the unit may be part of the name
		if m.kind != anIndicator {
			continue
		}
		unit := r.a.indicators[m.id].Unit
		if unit == "" || unit == "%" || !r.unitWord(j, unit) || m.first() < j || m.first() > j+2 {
			continue
		}
		if m.first() == j {
			return j, true
		}
		if k := j + 1; k == m.first() || k+1 == m.first() && r.is(k, "of|dari|the") {
			return m.first(), true
		}
	}
	return 0, false
}

// belowLine says which of the two of a ratio it is divided by: what stands first
// behind the word that divides, else the later one. At is where that word
// stands, -1 for none.
func (r *reading) belowLine(at int) string {
	type thing struct {
		id    string
		first int
	}
	var things []thing
	for _, m := range r.found {
		if m.kind == anIndicator {
			things = append(things, thing{m.id, m.first()})
		}
	}
	if len(r.measure.money) > 0 {
		for i := range r.t {
			if r.t[i].by == ofCue && r.is(i, dividedMoney) {
				things = append(things, thing{Budget, i})
				break
			}
		}
	}
	if len(things) != 2 || things[0].id == things[1].id {
		return ""
	}
	slices.SortFunc(things, func(x, y thing) int { return x.first - y.first })
	if at < things[0].first && at >= 0 {
		return things[0].id
	}
	return things[1].id
}
