package period

// announcedYear reads "Tahun 2023", "Tahun Anggaran 2025", "TA 2025", "T.A. 2025"
// and, where the base gives it, "tahun n-1". A number right before "tahun" is
// that of a rule: "Peraturan Nomor 86 Tahun 2017" names no period.
func (s *scanner) announcedYear(i int) (partial, int, bool) {
	j := i + 1
	if s.is(i, "t") {
		if !s.is(j, ".") || !s.is(j+1, "a") {
			return partial{}, i, false
		}
		j += 2
	}
	if s.at(i-1).kind == number && i > 0 {
		return partial{}, i, false
	}
	year, next := s.yearAfterFillers(j)
	return partial{grain: Years, year: year}, next, year != 0 && !s.ofRule(i, next)
}

// gazette is how many words before its year a gazette is named: "Lembaran Negara
// Republik Indonesia Tahun 2014 Nomor 292".
const gazette = 5

// ofRule reports whether the year between the tokens i and next names a rule or
// its place in a gazette.
func (s *scanner) ofRule(i, next int) bool {
	switch s.at(next).word {
	case "tentang", "nomor", "no":
		return true
	}
	for j := i - 1; j >= i-gazette && j >= 0; j-- {
		if w := s.at(j).word; w == "lembaran" || w == "berita" {
			return true
		}
	}
	return false
}

// yearBehind reads the year behind a part of it, or 0: "TW II Tahun 2023",
// "TW 2/2023", "Desember, 2023", "first half of 2025".
func (s *scanner) yearBehind(i int) (year, next int) {
	j := i
	open := s.is(j, "(")
	if open || s.is(j, ",") || s.is(j, "/") || s.is(j, "-") || s.is(j, ".") || s.is(j, "'") {
		j++
	}
	j = s.skipFillers(j)
	switch w := s.at(j).word; {
	case w == "fiscal" && yearWords[s.at(j+1).word]:
		j += 2
	case yearWords[w]:
		j++
	case w == "t" && s.is(j+1, ".") && s.is(j+2, "a"):
		j += 3
	}
	year, next = s.yearAfterFillers(j)
	if year == 0 {
		return 0, i
	}
	if open && s.is(next, ")") {
		next++
	}
	return year, next
}

// yearAfterFillers reads the year itself, behind "anggaran" and marks; 0 when
// none stands there.
func (s *scanner) yearAfterFillers(j int) (year, next int) {
	for fillers[s.at(j).word] || s.is(j, ".") || s.is(j, ":") {
		j++
	}
	if year, next = s.yearN(j); year != 0 {
		return year, next
	}
	if t := s.at(j); len(t.word) == 4 && t.n >= firstYear && t.n <= lastYear && s.standsAlone(j) {
		return t.n, j + 1
	}
	return 0, j
}

// yearN reads "n", "n-1", "(n+1)", counted from the base.
func (s *scanner) yearN(i int) (year, next int) {
	if s.base == 0 {
		return 0, i
	}
	open := s.is(i, "(")
	if open {
		i++
	}
	if !s.is(i, "n") {
		return 0, i
	}
	year, next = s.base, i+1
	sign := s.at(next).word
	if d := s.at(next + 1); (sign == "-" || sign == "+") && len(d.word) == 1 && d.n > 0 {
		if sign == "-" {
			d.n = -d.n
		}
		year, next = year+d.n, next+2
	}
	if open && s.is(next, ")") {
		next++
	}
	return year, next
}

// bareYear reports whether the four digits at i can be a year: not part of a
// code or an amount, not the year of a rule (announcedYear refused it), not a
// count of something.
func (s *scanner) bareYear(i int) bool {
	before := s.at(i - 1)
	if before.word == "." {
		before = s.at(i - 2)
	}
	behind := s.at(i + 1)
	return s.standsAlone(i) && !yearWords[before.word] && !citationWords[before.word] && !countedThings[behind.word] && behind.word != "%" && !s.ofRule(i, i+1)
}

// standsAlone reports whether the year at i is no piece of a longer number or
// code; a dash or slash to another year makes a range, and "TW 2/2023" is a
// quarter with its year.
func (s *scanner) standsAlone(i int) bool {
	before, behind := s.at(i-1), s.at(i+1)
	if s.at(i).glued {
		if before.kind == word {
			return false
		}
		if joins(before) && before.glued && s.at(i-2).kind == number && !s.joinsYears(i-1) && !s.numbersPart(i-2) {
			return false
		}
	}
	if !behind.glued {
		return true
	}
	return behind.kind == mark && (!joins(behind) || !s.at(i+2).glued || s.at(i+2).kind != number || s.joinsYears(i+1))
}

// joinsYears reports whether the mark at i stands between two years.
func (s *scanner) joinsYears(i int) bool {
	isYear := func(t token) bool { return len(t.word) == 4 && t.n >= firstYear && t.n <= lastYear }
	return (s.is(i, "-") || s.is(i, "/")) && isYear(s.at(i-1)) && isYear(s.at(i+1))
}

// numbersPart reports whether the number at i is that of a quarter or half.
func (s *scanner) numbersPart(i int) bool {
	if n := s.at(i).n; n < 1 || n > 4 {
		return false
	}
	i--
	for s.is(i, ".") || s.is(i, "-") || s.is(i, "ke") {
		i--
	}
	return quarterWords[s.at(i).word] || halfWords[s.at(i).word]
}
