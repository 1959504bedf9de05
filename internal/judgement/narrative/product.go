package narrative

import (
	"math"

	"nyata/internal/ground/figure"
)

// product reads "4 x 6 m" and "4 m x 6 m": each side is an amount of its own.
func (s *sentence) product(i int, first magnitude) (sides []amount, next int, ok bool) {
	at := first.next
	a := amount{from: i, to: at, unitAt: at, figure: first.figure()}
	if u, behind, has := s.unit(at); has && u.sort == length {
		a.unit, a.to, at = u, behind, behind
	}
	if s.is(at, "sisi") && s.is(at+1, "x", "×", "@") { // "2 sisi x 75 m"
		b, has := s.times(a, first, i, at+1)
		return []amount{b}, b.to, has
	}
	if !s.is(at, "x", "×", "*") {
		return nil, i, false
	}
	if b, has := s.times(a, first, i, at); has {
		return []amount{b}, b.to, true
	}
	sides = append(sides, a)
	for s.is(at, "x", "×", "*") {
		if len(sides) == 3 { // space has no more
			return nil, i, false
		}
		m, has := s.magnitude(at + 1)
		if !has {
			return nil, i, false
		}
		b := amount{from: at + 1, to: m.next, unitAt: m.next, figure: m.figure()}
		at = m.next
		if u, behind, has := s.unit(at); has {
			b.unit, b.to, at = u, behind, behind
		}
		sides = append(sides, b)
	}
	last := sides[len(sides)-1].unit
	for k := range sides {
		b := &sides[k]
		if b.unit.name == "" {
			b.unit, b.alike = last, true
		}
		if b.unit.sort != length || b.unit.name == "" {
			return nil, i, false // "3 x 24 jam", "2 x 5 orang"
		}
		b.figure.Unit = b.unit.name
	}
	return sides, at, true
}

// times reads "2 x 60 m": a few times a length, as of a drain on both sides of a
// road, which is one amount.
func (s *sentence) times(a amount, first magnitude, i, at int) (amount, bool) {
	const few = 4
	second, ok := s.magnitude(at + 1)
	if !ok || a.unit.name != "" || first.value != math.Trunc(first.value) || first.value < 2 || first.value > few || second.value < 10 && !s.is(i-1, "sepanjang", "panjang", "rencana", "realisasi", "terpasang", "volume") {
		return a, false
	}
	u, next, ok := s.unit(second.next)
	if !ok || u.sort != length || s.is(next, "x", "×", "*") {
		return a, false
	}
	b := amount{from: a.from, to: next, unitAt: second.next, figure: figure.Of(exactly(first.value*second.value), u.name), unit: u}
	return b, true
}
