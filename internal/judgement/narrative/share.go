package narrative

import (
	"math"

	"nyata/internal/ground/figure"
)

// bareAt reads a number at i that shares the unit of the one behind it: "dari 41
// menjadi 56 unit", "masing-masing 2, 3 dan 5 titik".
func (s *sentence) bareAt(i int) ([]amount, int) {
	if found, next := s.partOf(i); len(found) > 0 {
		return found, next
	}
	if found, next := s.beforeOther(i); len(found) > 0 {
		return found, next
	}
	if !s.is(i-1, "dari", "masing-masing", "berturut-turut", "semula", ",", "dan", "yakni", "yaitu", "hanya") {
		return nil, i
	}
	m, ok := s.magnitude(i)
	if !ok || isYear(s.list[i]) {
		return nil, i
	}
	change := s.is(i-1, "dari", "semula", "hanya")
	each := !change && s.shareOut(i)
	if !change && !each {
		return nil, i
	}
	at := s.pastEcho(m)
	switch {
	case s.is(at, "menjadi") && change, s.is(at, "dan", ",") && each:
	default:
		return nil, i
	}
	for at < len(s.list) {
		if s.is(at, ",", "dan", "menjadi", "serta") {
			at++
			continue
		}
		next, ok := s.magnitude(at)
		if !ok || isYear(s.list[at]) {
			return nil, i
		}
		behind := s.pastEcho(next)
		u, unitEnd, has := s.unit(behind)
		if !has {
			at = behind
			continue
		}
		if u.sort == span || u.sort == share || u.sort == money {
			return nil, i
		}
		a := amount{from: i, to: m.next, unitAt: m.next, figure: m.figure(), unit: u}
		a.figure.Unit = u.name
		if per, _, ok := s.per(unitEnd); ok && u.sort == size {
			a.figure.Unit += "/" + per
		}
		m.settle(&a, s)
		return []amount{a}, a.to
	}
	return nil, i
}

// reports and aims are words right behind which stands how much was reached, or was
// to be.
var (
	reports = set("terpasang", "realisasi", "realisasinya", "terealisasi", "terbangun", "tercapai", "capaian", "selesai", "terlayani")
	aims    = set("target", "targetnya", "rencana", "kontrak")
)

// beforeOther reads a number at i that shares the unit of the one it is told
// against: "terpasang 120, target 150 unit".
func (s *sentence) beforeOther(i int) ([]amount, int) {
	reported, aimed := reports[s.at(i-1).low], aims[s.at(i-1).low]
	if i == 0 || !reported && !aimed {
		return nil, i
	}
	m, ok := s.magnitude(i)
	if !ok || isYear(s.list[i]) {
		return nil, i
	}
	at := s.pastEcho(m)
	if !s.is(at, ",", ";", "/", "–", "-") || reported && !aims[s.at(at+1).low] || aimed && !reports[s.at(at+1).low] {
		return nil, i
	}
	other, ok := s.magnitude(at + 2)
	if !ok || isYear(s.list[at+2]) {
		return nil, i
	}
	a, ok := s.borrowed(i, m, other)
	if !ok {
		return nil, i
	}
	m.settle(&a, s)
	return []amount{a}, a.to
}

// borrowed is the amount at i of a number without a unit, in that of another
// number; false where the other counts or measures no thing.
func (s *sentence) borrowed(i int, m, from magnitude) (amount, bool) {
	u, _, has := s.unit(s.pastEcho(from))
	if !has || u.sort == span || u.sort == share || u.sort == money {
		return amount{}, false
	}
	a := amount{from: i, to: m.next, unitAt: m.next, figure: m.figure(), unit: u}
	a.figure.Unit = u.name
	return a, true
}

// partOf reads a number at i that is a part of the one behind "dari", with its
// unit: "18 dari 20 unit".
func (s *sentence) partOf(i int) ([]amount, int) {
	m, ok := s.magnitude(i)
	if !ok || isYear(s.list[i]) || s.is(i-1, "dari") {
		return nil, i
	}
	at := s.pastEcho(m)
	if !s.is(at, "dari") || m.value < 1 { // "setengah dari 16 pompa"
		return nil, i
	}
	for at++; s.is(at, "total", "target", "rencana", "seluruh", "keseluruhan", "jumlah"); {
		at++
	}
	whole, ok := s.magnitude(at)
	if !ok || isYear(s.list[at]) || whole.value < m.value {
		return nil, i
	}
	a, ok := s.borrowed(i, m, whole)
	if !ok {
		return nil, i
	}
	return []amount{a}, a.to
}

// ofThese reads a number at i that counts some of what was counted before it, by
// what stands behind: "9 buah, 3 rusak", "41 ruas, tiga di antaranya putus".
func (s *sentence) ofThese(i int, before *amount) ([]amount, int) {
	if before.unit.sort != count && before.unit.sort != thingCounted || before.figure.Kind != figure.Number {
		return nil, i
	}
	m, ok := s.magnitude(i)
	if !ok || isYear(s.list[i]) || m.value != math.Trunc(m.value) || m.value < 1 {
		return nil, i
	}
	if s.is(i-1, "target", "rencana", "kontrak", "desain", "targetnya", "rencananya") && (m.next >= len(s.list) || s.at(m.next).kind == mark && !s.is(m.next, "%", "-", "–", "/", "x", ":")) { // "135 titik (target 130)"
		a := amount{from: i, to: m.next, unitAt: m.next, figure: m.figure(), unit: before.unit}
		a.figure.Unit = before.unit.name
		return []amount{a}, a.to
	}
	if !s.is(i-1, ",", "dan", ";", "(", "namun", "tetapi", "sedangkan", "sementara", "serta", "baru", "hanya", "cuma") || m.value > before.figure.Value {
		return nil, i
	}
	at := s.pastEcho(m)
	if m.value <= before.figure.Value && s.is(i-1, "baru", "hanya", "cuma") && s.is(at, "yang") { // "dari rencana 12 unit baru 7 yang jadi"
		a := amount{from: i, to: m.next, unitAt: m.next, figure: m.figure(), unit: before.unit}
		a.figure.Unit = before.unit.name
		return []amount{a}, a.to
	}
	parted := s.is(0, "dari") && (isVerb(s.at(at).low) || statusWords[s.at(at).low] == done || statusWords[s.at(at).low] == undone) // "Dari 5 MCK, 4 selesai"
	some := parted || s.is(at, "di") && s.is(at+1, "antaranya") || s.is(at, "diantaranya", "lainnya", "lagi", "sisanya", "belum", "sudah", "masih", "tidak", "dalam") || states[s.at(at).low]
	if !some {
		return nil, i
	}
	a := amount{from: i, to: m.next, unitAt: m.next, figure: m.figure(), unit: before.unit}
	a.figure.Unit = before.unit.name
	return []amount{a}, a.to
}

// shareOut reports whether the numeral at i stands in a list that begins with
// "masing-masing" or "berturut-turut".
func (s *sentence) shareOut(i int) bool {
	for j := i - 1; j >= 0; j-- {
		switch {
		case s.is(j, "masing-masing", "berturut-turut"):
			return true
		case s.list[j].kind == number || s.taken[j] || s.is(j, ",", "dan", "serta"):
		default:
			return false
		}
	}
	return false
}
