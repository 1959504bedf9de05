package narrative

import (
	"strings"
)

// currency reads a currency at i and gives the token behind it.
func (s *sentence) currency(i int) (next int, ok bool) {
	if !s.is(i, "rp", "idr") {
		return i, false
	}
	if next = i + 1; s.is(next, ".") && s.glued(next) {
		next++
	}
	return next, true
}

// moneyAt reads the money whose currency stands at i and number at at.
func (s *sentence) moneyAt(i, at int) (a amount, next int, ok bool) {
	m, ok := s.sum(at)
	if !ok {
		return a, i, false
	}
	rp := units["rupiah"]
	a = amount{from: i, to: m.next, unitAt: m.next, figure: m.figure(), unit: rp}
	next = m.next
	connected := s.connector(next)
	if behind, has := s.currency(connected); connected > next && has {
		if second, is := s.sum(behind); is {
			a.figure, next, m = between(m, second), second.next, second
		}
	} else if second, is := s.sum(connected); connected > next && is {
		a.figure, next, m = between(m, second), second.next, second
	}
	a.to, a.unitAt = next, next
	if s.is(next, ",") && s.is(next+1, "-", "–") && s.glued(next) && s.glued(next+1) {
		next += 2
	}
	m.next = next
	if behind := s.pastEcho(m); behind > next {
		next = behind
	}
	a.figure.Unit = rp.name
	if s.is(next, "rupiah") {
		next++
	}
	return a, max(next, a.to), true
}

// sum is a magnitude behind a currency, where "M" and "T" are scales and a
// number of eight digits is no telephone.
func (s *sentence) sum(at int) (magnitude, bool) {
	m, ok := s.magnitude(at)
	if !ok {
		return m, false
	}
	switch {
	case m.scaled:
	case s.at(m.next).text == "M":
		m = m.times(1e9, m.next+1)
	case s.at(m.next).text == "T":
		m = m.times(1e12, m.next+1)
	}
	return m, true
}

// speaksOfMoney reports whether the sentence is about money, so that "2,5
// miliar" needs no currency.
func (s *sentence) speaksOfMoney() bool {
	for _, t := range s.list {
		switch t.low {
		case "anggaran", "dana", "biaya", "pagu", "kontrak", "senilai", "belanja", "nilai", "rupiah", "rp", "apbd", "apbn", "dak", "dau", "anggarannya", "biayanya", "pagunya", "hps", "rab", "pendanaan":
			return true
		}
	}
	return false
}

// moneyBefore reports whether the noun before a number is of money: then "1,5 M"
// is no length.
func (s *sentence) moneyBefore(from int) bool {
	for j := from - 1; j >= 0 && j >= from-3; j-- {
		low := strings.TrimSuffix(s.list[j].low, "nya")
		if plans[low] && low != "target" && low != "rencana" && low != "usulan" || pays[low] && low != "realisasi" && low != "sisa" {
			return true
		}
		if !modifiers[low] {
			return false
		}
	}
	return false
}
