package narrative

import (
	"nyata/internal/ground/figure"
)

// amount is a quantity as tokens: its number or numbers and its unit.
type amount struct {
	from, to int // tokens
	unitAt   int // first token of the unit; to when it has none
	figure   figure.Figure
	unit     unit
	alike    bool // shares its unit with the amount after it: "4 x 6 m"
}

// amounts finds what is counted or measured, from the left.
func (s *sentence) amounts() []amount {
	var all []amount
	for i := 0; i < len(s.list); {
		found, next := s.amountAt(i)
		if len(found) == 0 {
			found, next = s.bareAt(i)
		}
		if len(found) == 0 && len(all) > 0 {
			found, next = s.ofThese(i, &all[len(all)-1])
		}
		if len(found) == 0 {
			i++
			continue
		}
		for _, a := range found {
			for j := a.from; j < a.to; j++ {
				s.taken[j] = true
			}
		}
		all = append(all, found...)
		i = next
	}
	return all
}

// amountAt reads the amounts that begin at i: one, or the sides of a product.
func (s *sentence) amountAt(i int) ([]amount, int) {
	if at, ok := s.currency(i); ok {
		a, next, ok := s.moneyAt(i, at)
		if !ok {
			return nil, i
		}
		return []amount{a}, next
	}
	first, ok := s.magnitude(i)
	if !ok {
		return nil, i
	}
	if sides, next, ok := s.product(i, first); ok {
		return sides, next
	}
	a := amount{from: i, to: first.next, figure: first.figure()}
	at, echoed := s.echo(first)
	first.echoUnit = echoed
	if second, ok := s.rangeEnd(i, at); ok {
		a.figure, at, first = between(first, second), s.pastEcho(second), second
		a.to = second.next
	}
	if !s.withUnit(&a, at, first) {
		return nil, i
	}
	s.withRest(&a)
	if a.figure.Kind == figure.Number {
		a.to = s.saidAgain(a.to, a.figure.Value, a.unit)
	}
	return []amount{a}, a.to
}

// saidAgain is the token behind a bracket at token i that says an amount a second time,
// with its unit: "2.050 m (dua ribu lima puluh meter)"; i where none does.
func (s *sentence) saidAgain(i int, value float64, of unit) int {
	if !s.is(i, "(") || !numberWord(s.at(i+1).low) {
		return i
	}
	v, next, ok := s.spoken(i + 1)
	if !ok || v != value {
		return i
	}
	if u, behind, has := s.unit(next); has && u.name == of.name && s.is(behind, ")") {
		return behind + 1
	}
	return i
}

// withRest adds the smaller unit behind a larger: "2 km 300 m".
func (s *sentence) withRest(a *amount) {
	smaller := map[string]string{"km": "m", "ton": "kg"}[a.unit.name]
	if smaller == "" || a.figure.Kind != figure.Number || s.at(a.to).kind != number {
		return
	}
	m, ok := s.numeral(a.to)
	if !ok || m.value >= 1000 {
		return
	}
	if u, next, ok := s.unit(m.next); ok && u.name == smaller {
		a.figure.Value, a.figure.Ambiguous, a.figure.Alternative = exactly(a.figure.Value+m.value/1000), false, 0
		a.to = next
	}
}

// withUnit gives an amount the unit that stands at token at; false when it has
// none and no other word says what is counted.
func (s *sentence) withUnit(a *amount, at int, m magnitude) bool {
	if s.is(at, "an") && s.glued(at) { // "50an orang"
		at++
	} else if s.is(at, "-") && s.is(at+1, "an") && s.glued(at+1) {
		at += 2
	}
	u, next, ok := s.unit(at)
	if s.is(at, "-") && s.glued(at) { // "12-unit"
		u, next, ok = s.unit(at + 1)
	}
	switch {
	case s.at(at).text == "M" && s.moneyBefore(a.from) && a.figure.Kind == figure.Number:
		a.figure.Value, a.figure.Ambiguous, a.figure.Alternative = exactly(a.figure.Value*1e9), false, 0
		a.unit, a.unitAt, a.to = units["rupiah"], at, at+1
	case ok && !s.misread(a, u, at):
		a.unit, a.unitAt, a.to = u, at, next
	case m.echoUnit.name != "":
		a.unit, a.unitAt, a.to = m.echoUnit, at, at
	case m.large && s.speaksOfMoney():
		a.unit, a.unitAt, a.to = units["rupiah"], at, max(at, a.to)
	case s.countsNext(a.from, at) || s.acronym(a.from, at) || s.plainNoun(a.from, at):
		t := s.at(at)
		a.unit, a.unitAt, a.to = unit{t.low, thingCounted}, at, at+1
	default:
		return false
	}
	a.figure.Unit = a.unit.name
	if per, next, ok := s.per(a.to); ok && a.unit.sort == size {
		a.figure.Unit, a.to = a.unit.name+"/"+per, next
	}
	m.settle(a, s)
	return a.unit.sort != span // how long something takes is no quantity of what was done
}

// misread reports whether what looks like a unit is none here: "m" of a name,
// "kelas" before its number, a single letter that begins a name.
func (s *sentence) misread(a *amount, u unit, at int) bool {
	t := s.at(at)
	if len(t.text) == 1 && t.kind == word && !lengths[t.low] && t.low != "l" && t.low != "w" {
		return true
	}
	if labels[t.low] && s.at(at+1).kind == number && u.sort != length { // "3 RT 05"
		return true
	}
	if t.text == "L" && s.is(at+1, ",", "/", "dan", ";") && s.at(at+2).kind == number && s.is(at+3, "p") { // men and women
		return true
	}
	if u.name == "kali" && s.is(at+1, "lipat") {
		return true
	}
	one := s.is(a.from, "satu") && a.to == a.from+1
	if u.sort == thingCounted && (one && !s.counted(a.from) || capital(t.text) && capital(s.at(at+1).text) && abstract[t.low]) {
		return true // "dalam satu sasaran", "2 Program Pembinaan …"
	}
	if !isYear(s.list[a.from]) || a.from+1 != at || u.sort == length || u.sort == size {
		return false
	}
	return s.calledYear(a.from) || u.sort == thingCounted && u.name != "orang" && (capital(t.text) || a.from == 0)
}

// calledYear reports whether the words before a numeral make it a year.
func (s *sentence) calledYear(i int) bool {
	if romans[s.at(i-1).low] && s.is(i-2, "semester", "smt", "triwulan", "tw", "kuartal", "tahap") {
		return true // "semester II 2024 saluran …"
	}
	return s.is(i-1, "tahun", "ta", "anggaran", "th", "thn", "pada", "sejak", "hingga", "sampai", "s.d", "akhir", "awal", "-", "–", "/", ")", "tahun-tahun", "selama", "sepanjang", "dalam", "di", "untuk", "mulai", "dari", "semester", "triwulan", "per") || months[s.at(i-1).low]
}

// romans number halves and quarters of a year.
var romans = set("i", "ii", "iii", "iv")
