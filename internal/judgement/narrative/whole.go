package narrative

import (
	"nyata/internal/ground/figure"
)

// locates are words that only say where a thing is.
var locates = set("berada", "terletak", "terdapat", "tersebar", "berlokasi", "tercatat", "merupakan")

// partsOf is what was said of the whole that the i-th amount is a part of, where
// its statement, the one before or a semicolon begins with words for parts: "dari
// jumlah tersebut 730 unit berada di A, 356 unit di B".
func (s *sentence) partsOf(amounts []amount, i int, before cue) (cue, bool) {
	const most = 24 // parts
	first := i
	for {
		start, _ := s.span(amounts[first].from)
		if s.is(start, ",", ";", "dan", ":") {
			start++
		}
		if s.is(start, "dari", "di") && s.is(start+1, "jumlah", "total", "antara", "antaranya", "angka", "keseluruhan") || s.is(start, "diantaranya", "rinciannya", "perinciannya", "rincian", "perincian") {
			break
		}
		if first == 0 || first == i-most || amounts[first-1].unit.name != amounts[i].unit.name || !s.listed(amounts[first-1].to, amounts[first].from) {
			return cue{}, false
		}
		first--
	}
	for k := first - 1; k >= 0; k-- {
		if amounts[k].unit.name == amounts[i].unit.name && s.told[k].status != toCome && amounts[k].figure.Value >= amounts[i].figure.Value {
			return s.told[k], s.told[k] != (cue{})
		}
	}
	return before, first == 0 && before != (cue{})
}

// partOfNext reports whether the i-th amount is told of as a part of the one behind
// it: "84 unit dari 120 unit".
func (s *sentence) partOfNext(amounts []amount, i int) bool {
	if i+1 >= len(amounts) {
		return false
	}
	of := s.behindModifiers(amounts[i+1].from)
	return of == amounts[i].to && s.is(of, "dari")
}

// against reports whether the amount behind the i-th says how much of it was
// reached: "pipa 3.400 m, realisasi 3.120 m".
func (s *sentence) against(amounts []amount, i int) bool {
	const near = 5
	if i+1 >= len(amounts) {
		return false
	}
	a, b := &amounts[i], &amounts[i+1]
	if b.from > a.to+near || a.unit.name != b.unit.name || a.figure.Kind != figure.Number || b.figure.Kind != figure.Number || !a.builds() {
		return false
	}
	reached := false
	for j := a.to; j < b.from; j++ {
		switch {
		case reached && s.is(j, ",", ";") && s.plainTo(a.to, j):
			return false // "21 unit selesai, 3 unit …"
		case s.is(j, "realisasi", "realisasinya", "terealisasi", "selesai", "tercapai", "rampung", "terpasang", "terbangun", "terlaksana", "terselesaikan", "dikerjakan"):
			reached = true
		case s.is(j, ",", "(", ":", "=", "–", "-", "sudah", "telah", "yang", "baru", "hanya", "sebanyak", "sepanjang", "seluas", "sampai", "saat", "ini", "fisik"):
		default:
			return false
		}
	}
	return reached
}

// partlyDone reports whether the amount behind the i-th says of how much of it work was
// done: "saluran 200 m baru digali 60 m".
func (s *sentence) partlyDone(amounts []amount, i int) bool {
	if i+1 >= len(amounts) {
		return false
	}
	a, b := &amounts[i], &amounts[i+1]
	if a.unit.name != b.unit.name || !(b.figure.Value < a.figure.Value) || !s.is(a.to, "baru", "hanya") || b.from > a.to+3 {
		return false
	}
	_, worked := s.workAt(a.to + 1)
	return worked && isVerb(s.list[a.to+1].low) || deeds[s.at(a.to+1).low]
}

// plainTo reports whether no mark stands between tokens from and to.
func (s *sentence) plainTo(from, to int) bool {
	for j := from; j < to; j++ {
		if s.list[j].kind == mark {
			return false
		}
	}
	return true
}

// behindModifiers is the first token to the left of i that says more than that a
// number follows.
func (s *sentence) behindModifiers(i int) int {
	i--
	for i > 0 && (modifiers[s.list[i].low] || s.is(i, "keseluruhan", "seluruh", "jumlah", "panjang", "luas", "volume")) {
		i--
	}
	return i
}

// ofWhole reads a part before its whole where only what stands behind both tells
// what was done, which is said of the part: "hanya 5 dari 9 halte yang diperbaiki".
func (s *sentence) ofWhole(amounts []amount, i int) (cue, bool) {
	part := i
	if i > 0 && s.is(amounts[i].from-1, "dari") && amounts[i-1].to == amounts[i].from-1 {
		part--
	}
	whole := part + 1
	if whole >= len(amounts) || amounts[part].unitAt < amounts[part].to && amounts[part].unit.name != amounts[whole].unit.name || amounts[part].to+1 != amounts[whole].from || !s.is(amounts[part].to, "dari") {
		return cue{}, false
	}
	from, to := s.span(amounts[part].from)
	right := s.cuesRight(amounts[whole].to, min(to, s.reach(amounts, whole)))
	if s.cues(amounts[part].from-1, from) != (cue{}) || right.kind == "" && right.status != done || right.status == toCome {
		return cue{}, false
	}
	if i == whole {
		return cue{status: existing}, true
	}
	return right, true
}

// outOf reads the amount behind "dari": the whole of which the amount before was
// a part, or what changed into the amount behind.
func (s *sentence) outOf(amounts []amount, i, whole int, last cue) (cue, bool) {
	a := &amounts[i]
	from, to := s.span(a.from)
	right := s.cuesRight(a.to, min(to, s.reach(amounts, i)))
	if right.status == toCome || right.kind != "" {
		return cue{}, false
	}
	if s.is(s.reach(amounts, i)-1, "menjadi", "ke", "jadi") {
		if s.cues(a.from-2, from).status == toCome { // "target dinaikkan dari 4 km menjadi 5 km"
			return cue{status: toCome}, true
		}
		return cue{status: existing}, true // "dari 6 orang menjadi 9 orang"
	}
	switch {
	case i == 0 && whole == 0:
		return cue{status: existing}, true // "Dari 1.146 titik lampu, 203 titik padam"
	case i > 0 && s.list[amounts[i-1].to-1].end <= s.list[a.from-1].start && amounts[i-1].to >= a.from-3 && amounts[i-1].to >= from:
		if last.status == existing || last.status == undone {
			return cue{status: existing}, true
		}
		if last.kind == Built || last.kind == Repaired || last.status == done {
			return cue{kind: last.kind, status: toCome}, true // "terbangun 3 km dari 5 km"
		}
	}
	return cue{}, false
}

// totals reports whether a word for a sum stands between tokens from and to.
func (s *sentence) totals(from, to int) bool {
	return s.any(asksTotal, from, to)
}

// remains reports whether the word for what is left stands between tokens from
// and a.
func (s *sentence) remains(a, from int) bool {
	return s.any(asksLeft, from, a)
}
