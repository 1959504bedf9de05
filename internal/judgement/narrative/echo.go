package narrative

import (
	"nyata/internal/ground/figure"
)

// pastEcho is the token behind a magnitude and its repetition in brackets:
// "1.250 (seribu dua ratus lima puluh) meter", "dua belas (12) unit". The
// repetition may hold the unit.
func (s *sentence) pastEcho(m magnitude) int { at, _ := s.echo(m); return at }

func (s *sentence) echo(m magnitude) (next int, u unit) {
	if !s.is(m.next, "(") {
		return m.next, unit{}
	}
	const longest = 24
	for j := m.next + 1; j < len(s.list) && j <= m.next+longest; j++ {
		t := s.list[j]
		switch {
		case t.text == ")" && j > m.next+1:
			return j + 1, u
		case t.kind == word && j == m.next+1 && s.misspelt(j):
			return j + 2, u
		case t.kind == word && (numberWord(t.low) || t.low == "rupiah" || t.low == "sen"):
		case t.kind == number && j == m.next+1 && figure.Parse(t.text, figure.Indonesian).Value == m.value:
		case t.kind == word && j > m.next+1:
			found, behind, ok := s.unit(j)
			if !ok || !s.is(behind, ")") {
				return m.next, unit{}
			}
			return behind + 1, found
		default:
			return m.next, unit{}
		}
	}
	return m.next, unit{}
}

// misspelt reports whether the one word at j in brackets can only repeat the
// number: a unit stands behind the bracket. "4 (ernpat) buah"
func (s *sentence) misspelt(j int) bool {
	if !s.is(j+1, ")") || !s.is(j-1, "(") {
		return false
	}
	if _, _, unit := s.unit(j); unit {
		return false
	}
	_, _, ok := s.unit(j + 2)
	return ok
}

// connector gives the token behind what joins the ends of a range at i; i when
// nothing does.
func (s *sentence) connector(i int) int {
	switch {
	case s.is(i, "-", "–", "—", "hingga", "sd"):
		return i + 1
	case s.is(i, "sampai"):
		if s.is(i+1, "dengan") {
			return i + 2
		}
		return i + 1
	case s.is(i, "s") && s.is(i+1, ".", "/") && s.is(i+2, "d"):
		if s.is(i+3, ".") {
			return i + 4
		}
		return i + 3
	}
	return i
}

// rangeEnd reads the other end of a range behind the first: "80-90", "3 km
// sampai 5 km", "antara 3 dan 5".
func (s *sentence) rangeEnd(from, at int) (magnitude, bool) {
	u, behind, has := s.unit(at)
	next := s.connector(at)
	if next == at && has {
		next = s.connector(behind)
		if next == behind {
			next = at
		}
	}
	if next == at && s.is(from-1, "antara") && s.is(at, "dan") {
		next = at + 1
	} else if next == at && s.is(from-1, "antara") && has && s.is(behind, "dan") {
		next = behind + 1
	}
	if next == at {
		return magnitude{}, false
	}
	second, ok := s.magnitude(next)
	if !ok {
		return magnitude{}, false
	}
	v, _, also := s.unit(s.pastEcho(second))
	return second, also && (!has || v.name == u.name)
}

// between is the range of two magnitudes; a scale on the second holds for both:
// "80-95 juta".
func between(a, b magnitude) figure.Figure {
	if b.scaled && !a.scaled && a.value < 1000 {
		a.value = exactly(a.value * b.by)
	}
	return figure.Figure{Kind: figure.Range, Low: min(a.value, b.value), High: max(a.value, b.value), Ambiguous: a.doubtful != 0 || b.doubtful != 0}
}
