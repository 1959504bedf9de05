package narrative

// changes reports whether the words before the amount at token a say by how much
// something changed: "meningkat 6 unit", "lebih tinggi 5 unit".
func (s *sentence) changes(a int) bool {
	const near = 3
	for j := a - 1; j >= 0 && j >= a-near && !s.taken[j]; j-- {
		if s.is(j, "naik", "turun", "meningkat", "menurun", "bertambah", "berkurang", "kenaikan", "penurunan", "peningkatan", "selisih") || s.is(j, "tinggi", "rendah", "banyak", "sedikit", "besar", "kecil", "panjang", "pendek") && s.is(j-1, "lebih") {
			return true
		}
	}
	return false
}

// difference reports whether the amount only says by how much more or less was done
// than before: "dibangun 3 unit, bertambah 1 unit dibanding tahun lalu".
func (s *sentence) difference(a *amount) bool {
	if !s.is(a.from-1, "naik", "turun", "meningkat", "menurun", "bertambah", "berkurang", "selisih") {
		return false
	}
	const near = 3
	for j := a.to; j <= a.to+near; j++ {
		if s.is(j, "dibanding", "dibandingkan", "dari", "daripada", "terhadap") {
			return true
		}
	}
	return false
}

// changeBefore reports whether what stands before token i tells of more or less, a
// percentage aside: "naik dari", "turun 14,7% dari".
func (s *sentence) changeBefore(i int) bool {
	j := i - 1
	for n := 0; j > 0 && n < 4 && (s.taken[j] && s.shareIn(j) || s.is(j, "sebesar", "sekitar", "menjadi", "(", ")")); n++ {
		j--
	}
	return s.is(j, "naik", "turun", "meningkat", "menurun", "bertambah", "berkurang", "banyak", "sedikit", "tinggi", "rendah", "panjang", "besar", "kecil")
}

// shareIn reports whether the taken token j is one of a percentage.
func (s *sentence) shareIn(j int) bool {
	return s.is(j, "%", "persen", "prosen") || s.shareAt(j)
}

// behind is the date behind the i-th amount where the sentence names dates behind
// amounts: in brackets, "12 unit (2023)", or "dari 5 km pada tahun 2024 menjadi
// 8 km pada tahun 2025". It is -1 where there is none.
func (s *sentence) behind(amounts []amount, i int, isDate func(int) bool) int {
	a := &amounts[i]
	if s.is(a.to, "(") {
		for j := a.to + 1; j < len(s.list) && j <= a.to+3 && !s.taken[j]; j++ {
			if isDate(j) {
				return j
			}
		}
	}
	from, to := s.span(a.from)
	if s.is(a.from-1, "menjadi") { // "dari tahun 2024 sebesar 90 unit menjadi 96 unit pada tahun 2025"
		for j := a.to; j < min(to, s.reach(amounts, i)); j++ {
			if isDate(j) {
				return j
			}
		}
	}
	first := i
	for first > 0 && amounts[first-1].from >= from {
		first--
	}
	if first == i {
		return -1
	}
	for j := from; j < amounts[first].from; j++ {
		if isDate(j) {
			return -1
		}
	}
	dated := func(k int) int {
		for j := amounts[k].to; j < min(to, s.reach(amounts, k)); j++ {
			if isDate(j) {
				return j
			}
		}
		return -1
	}
	if dated(first) < 0 {
		return -1
	}
	return dated(i)
}

// compared is the date behind the amounts that others are compared with, which
// holds for all of them: "naik dari 11 paket dan 264 orang pada tahun
// sebelumnya". It is -1 where there is none.
func (s *sentence) compared(amounts []amount, i int, isDate func(int) bool) int {
	from := amounts[i].from
	start, _ := s.span(from)
	for j := start; j < from; j++ {
		if isDate(j) && !s.isComparator(start, from) {
			return -1
		}
	}
	for from > 0 && !s.is(from, "dari", "dibanding", "dibandingkan", "daripada") {
		if t := s.list[from-1]; breaks[t.low] || t.text == ";" || t.text == ":" {
			return -1
		}
		from--
	}
	if !s.changeBefore(from) && !s.is(from, "dibanding", "dibandingkan", "daripada") {
		return -1
	}
	for j := from; j < len(s.list); j++ {
		if breaks[s.list[j].low] || s.is(j, ";", ":", "menjadi") {
			return -1
		}
		if isDate(j) {
			return j
		}
	}
	return -1
}

// isComparator reports whether a word between the tokens compares.
func (s *sentence) isComparator(from, to int) bool {
	return s.holds(from, to, "dari", "dibanding", "dibandingkan", "daripada")
}
