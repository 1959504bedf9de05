package narrative

import (
	"cmp"
	"math"

	"nyata/internal/ground/period"
)

// dates are the periods that the tokens of the sentence belong to; nil when it
// names none.
func (s *sentence) dates(c Context) []period.Period {
	var at []period.Period
	base := c.now()
	for _, m := range period.FindAll(s.text, c.Period) {
		if s.elsewhere(m) {
			s.dateAside(m)
			s.dateNext(m)
			s.dateClause(m)
			continue
		}
		for j, t := range s.list {
			if t.start >= m.Start && t.end <= m.End && !s.taken[j] && !s.cited(j) && !s.citedAround(j) {
				if at == nil {
					at = make([]period.Period, len(s.list))
				}
				at[j] = m.Period
			}
		}
	}
	for j := range s.list {
		nearby := base
		if at != nil && s.is(j+1, "sebelumnya", "berikutnya", "kemudian", "setelahnya") {
			for k := j - 1; k >= 0; k-- {
				if !at[k].IsZero() {
					nearby = period.Year(at[k].Year())
					break
				}
			}
		}
		if at == nil && (s.is(j, "setahun") || s.is(j, "tahun") && s.is(j+1, "sebelumnya", "berikutnya", "kemudian")) {
			nearby = cmp.Or(c.earlier, nearby) // than the one told of last
		}
		p := s.relative(j, nearby)
		if !p.IsZero() {
			for k := j - 1; k >= 0 && at != nil && !at[k].IsZero() && at[k].Year() == c.Period.Year(); k-- {
				at[k] = p // "pada Desember tahun lalu"
			}
		}
		switch {
		case !p.IsZero():
		case (s.is(j, "kini", "sekarang") || s.is(j, "saat", "dewasa") && s.is(j+1, "ini")) && !base.IsZero() && at != nil:
			p = period.Year(base.Year()) // and not a year named before
		default:
			p = s.yearInWords(j)
		}
		if !p.IsZero() {
			if at == nil {
				at = make([]period.Period, len(s.list))
			}
			at[j], at[min(j+1, len(at)-1)] = p, p
		}
	}
	return at
}

// relative reads "tahun lalu", "tahun ini" and "tahun depan" at j.
func (s *sentence) relative(j int, base period.Period) period.Period {
	if !base.IsZero() && s.is(j, "setahun") {
		switch {
		case s.is(j+1, "kemudian", "berikutnya", "setelahnya"):
			return period.Year(base.Year() + 1)
		case s.is(j+1, "sebelumnya", "lalu"):
			return period.Year(base.Year() - 1)
		}
	}
	if base.IsZero() || !s.is(j, "tahun", "thn", "th") {
		return period.Period{}
	}
	if s.is(j-1, "dari", "dibanding", "dibandingkan", "daripada", "dengan", "terhadap") {
		if next := s.amountBehind(j + 1); s.is(j+1, "lalu", "sebelumnya", "kemarin") && next < len(s.list) && next > j+2 {
			s.own(next, period.Year(base.Year()-1)) // "dibanding tahun sebelumnya yang hanya 40 unit"
		}
		return period.Period{}
	}
	many := 1
	if ago, ok := ones[s.at(j-1).low]; ok && ago > 1 { // "dua tahun lalu"
		many = int(ago)
	} else if s.at(j-1).kind == number && len(s.at(j-1).text) == 1 {
		many = int(s.at(j - 1).text[0] - '0')
	}
	if s.is(j+1, "anggaran", "yang") {
		j++
	}
	switch {
	case s.is(j+1, "sebelum") && s.is(j+2, "tahun") && s.is(j+3, "laporan", "pelaporan", "ini", "berjalan"):
		return period.Year(base.Year() - 1)
	case s.is(j+1, "lalu", "sebelumnya", "kemarin", "silam"):
		return period.Year(base.Year() - many)
	case s.is(j+1, "ini", "berjalan"):
		return period.Year(base.Year())
	case s.is(j+1, "depan", "mendatang", "berikutnya"):
		return period.Year(base.Year() + 1)
	}
	return period.Period{}
}

// YearInWords is the first year that a text spells out, "tahun dua ribu dua puluh
// lima", 0 where it spells none.
func YearInWords(text string) int {
	s := read(text)
	for j := range s.list {
		if p := s.yearInWords(j); !p.IsZero() {
			return p.Year()
		}
	}
	return 0
}

// yearInWords reads "tahun dua ribu dua puluh lima" at j.
func (s *sentence) yearInWords(j int) period.Period {
	if !s.is(j, "tahun") || !s.is(j+1, "dua", "seribu") {
		return period.Period{}
	}
	v, _, ok := s.spoken(j + 1)
	if !ok || v != math.Trunc(v) || v < 1945 || v > 2100 {
		return period.Period{}
	}
	return period.Year(int(v))
}
