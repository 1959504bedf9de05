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
	base := cmp.Or(c.section, c.document())
	for _, m := range period.FindAll(s.text, c.Period) {
		if s.elsewhere(m) {
			s.dateAside(m)
			s.dateNext(m)
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
		if s.is(j, "setahun") && at == nil {
			nearby = cmp.Or(c.earlier, nearby)
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

// dateAside keeps a period that a bracket follows: "dibandingkan tahun 2024 (210
// unit)".
func (s *sentence) dateAside(m period.Mention) {
	for j, t := range s.list {
		if t.start >= m.End {
			if t.text == "(" {
				if s.asides == nil {
					s.asides = map[int]period.Period{}
				}
				s.asides[j] = m.Period
			}
			return
		}
	}
}

// dateNext keeps a period that the act is not of for the amount that it belongs
// to: "dibandingkan tahun 2024 yang hanya 40 unit".
func (s *sentence) dateNext(m period.Mention) {
	j := 0
	for j < len(s.list) && s.list[j].start < m.End {
		j++
	}
	first := j - 1
	for first > 0 && s.list[first].start > m.Start {
		first--
	}
	for k := first; k >= 0 && k >= first-2; k-- {
		if s.is(k, "lanjutan", "kelanjutan", "luncuran", "sejak", "musrenbang", "usulan", "reses", "sebagaimana") {
			return // when it began, and not how much it was then
		}
	}
	if j = s.amountBehind(j); j < len(s.list) {
		s.own(j, m.Period)
	}
}

// amountBehind is the token at which an amount begins behind token j, with only
// little words between; the end of the sentence where none does.
func (s *sentence) amountBehind(j int) int {
	for j < len(s.list) && !s.taken[j] && s.list[j].kind == word && (modifiers[s.list[j].low] || s.is(j, "yang", "lalu", "sebelumnya", "kemarin", "saja", "di", "angka", "masih", "sudah")) {
		j++
	}
	if j < len(s.list) && s.taken[j] {
		return j
	}
	return len(s.list)
}

func (s *sentence) own(j int, p period.Period) {
	if s.owned == nil {
		s.owned = map[int]period.Period{}
	}
	s.owned[j] = p
}

// elsewhere reports whether a period is not that of the act: what it is compared
// with ("dari tahun 2024", "sejak 2022"), the date of a letter or contract, or
// the years of a plan ("RPJMD 2021-2026").
func (s *sentence) elsewhere(m period.Mention) bool {
	first := 0
	for first < len(s.list) && s.list[first].start < m.Start {
		first++
	}
	j := first - 1
	for s.is(j, "tahun", "ta", "anggaran", "thn", "th", "pada", "tanggal", "tgl") {
		j--
	}
	of := j // what the period is said of: "dibandingkan dengan realisasi tahun 2024"
	for s.is(of, "dengan", "realisasi", "capaian", "kondisi", "periode", "pada", "target", "hasil", "jumlah", "angka") {
		of--
	}
	switch {
	case m.Period.Grain() == period.Days && s.is(first-1, "tanggal", "tgl", "bertanggal"):
		const near = 10
		for k := first - 1; k >= 0 && k >= first-near; k-- {
			if s.is(k, "nomor", "no", "surat", "kontrak", "spk", "spmk", "keputusan", "edaran", "disposisi") {
				return true
			}
		}
		return false
	case s.is(j, "rpjmd", "rpjpd", "rpjmn", "renstra", "rtrw"):
		return m.Period.Grain() == period.Ranges || j == first-1 && s.at(first).kind == number
	case s.is(j, "berdiri", "didirikan", "dibentuk", "lahir", "terbit", "diundangkan", "bertahun", "angkatan", "buatan", "keluaran", "produksi"):
		return true
	case s.is(of, "dibanding", "dibandingkan", "daripada"), s.is(j, "sejak", "terhadap", "seperti"):
		return true
	case s.is(j, "musrenbang", "reses", "usulan", "permohonan", "proposal") && s.is(j-1, "sesuai", "menindaklanjuti", "berdasarkan", "usulan", "hasil", "dari"):
		return true
	case s.is(j, "lanjutan", "luncuran") && s.at(j).kind == word && m.Period.Grain() == period.Years:
		return true
	case s.is(j, "dari"):
		return m.Period.Grain() == period.Years && (s.is(first-1, "tahun") || s.is(first, "tahun")) // "dari tahun 2024"; not "dari 2024 sampai …"
	}
	for k := j; k >= 0 && s.list[k].kind == word; k-- { // "sebagaimana direncanakan pada tahun 2024"
		if s.is(k, "sebagaimana") {
			return true
		}
	}
	return false
}

func (s *sentence) closedIn(from, to int) bool {
	for j := from; j < to; j++ {
		if s.is(j, ")") {
			return true
		}
	}
	return false
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
	case s.is(j+1, "lalu", "sebelumnya", "kemarin"):
		return period.Year(base.Year() - many)
	case s.is(j+1, "ini", "berjalan"):
		return period.Year(base.Year())
	case s.is(j+1, "depan", "mendatang", "berikutnya"):
		return period.Year(base.Year() + 1)
	}
	return period.Period{}
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

// period is when the i-th amount is, as the sentence or else the document says,
// and whether it was the sentence.
func (s *sentence) period(amounts []amount, i int, dates []period.Period, c Context) (when period.Period, said bool) {
	for at, p := range s.asides { // at most one bracket is open there
		if at < amounts[i].from && !s.closedIn(at+1, amounts[i].from) {
			return p, true
		}
	}
	if p, ok := s.owned[amounts[i].from]; ok {
		return p, true
	}
	if dates == nil {
		return c.Period, false
	}
	against := len(s.list) // what the amount is compared with begins there
	for j := len(s.list) - 1; j >= amounts[i].to; j-- {
		if s.is(j, "dibanding", "dibandingkan", "daripada", "terhadap") || s.is(j, "dari") && s.is(j-1, "naik", "turun", "meningkat", "menurun", "bertambah", "berkurang", "tinggi", "rendah", "banyak", "sedikit") {
			against = j
		}
	}
	if s.is(amounts[i].to, "dari", "dibanding", "dibandingkan", "daripada") && s.changes(amounts[i].from) {
		against = min(against, amounts[i].to) // "meningkat 6 unit dari capaian tahun 2024"
	}
	isDate := func(j int) bool {
		return j < against && !dates[j].IsZero() && !s.ofAnother(j, amounts, i) && !s.ofAside(j, amounts[i].from)
	}
	if at := s.behind(amounts, i, isDate); at >= 0 {
		return dates[at], true
	}
	if at := s.compared(amounts, i, isDate); at >= 0 {
		return dates[at], true
	}
	if from, to := s.nearest(amounts, i, isDate); from >= 0 {
		if to <= amounts[i].from {
			from = to - 1 // the nearest of "menindaklanjuti usulan tahun 2024, pada tahun 2025"
		}
		return dates[from], true
	}
	var only period.Period
	for j, p := range dates {
		if j >= amounts[i].to && (s.is(j, ";") || breaks[s.list[j].low]) && only.IsZero() {
			return c.Period, false // of another statement
		}
		if j >= amounts[i].to && s.is(j, "sisanya", "selebihnya", "sisa") && only.IsZero() {
			return c.Period, false // of what is left
		}
		if j >= amounts[i].to && s.is(j, "dari", "dibanding", "dibandingkan", "daripada", "naik", "turun", "terhadap") && only.IsZero() {
			return c.Period, false // the year behind is that of what it is compared with
		}
		if s.is(j, "lalu", "sebelumnya", "depan", "mendatang", "berikutnya", "kemarin") {
			return c.Period, false
		}
		if !p.IsZero() && s.ofAside(j, amounts[i].from) {
			continue
		}
		if !p.IsZero() && !only.IsZero() && p != only {
			return c.Period, false
		}
		only = cmp.Or(p, only)
	}
	if only.IsZero() {
		return c.Period, false
	}
	return only, true
}

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

// ofAside reports whether the date at j stands in a bracket with an amount of its
// own that the amount at token a is not in: "6.480 m (2024: 5.915 m)".
func (s *sentence) ofAside(j, a int) bool {
	open := j
	for open >= 0 && !s.is(open, "(") {
		if s.is(open, ")") {
			return false
		}
		open--
	}
	shut := j
	for shut < len(s.list) && !s.is(shut, ")") {
		shut++
	}
	return open >= 0 && shut < len(s.list) && (a < open || a > shut) && s.takenIn(open, shut)
}

// ofAnother reports whether the date at j belongs to an amount before the i-th
// alone: it stands in what a "yang" says of that. "yang tahun lalu dijanjikan 800
// m akhirnya diaspal 820 m"
func (s *sentence) ofAnother(j int, amounts []amount, i int) bool {
	if i == 0 || j >= amounts[i-1].from {
		return false
	}
	const near = 4
	for k := j - 1; k >= 0 && k >= j-near; k-- {
		if s.is(k, "yang") {
			return true
		}
		if !dateWords[s.list[k].low] && s.list[k].kind != number {
			return false
		}
	}
	return false
}

var dateWords = set("pada", "tahun", "thn", "ta", "anggaran", "di", "dalam", "bulan", "akhir", "awal", "sejak")

// datedClause reports whether the clause of token i holds a date.
func (s *sentence) datedClause(i int, dates []period.Period) bool {
	from, to := s.span(i)
	for j := from; j < to; j++ {
		if !dates[j].IsZero() {
			return true
		}
	}
	return false
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
	if !s.is(from-1, "naik", "turun", "meningkat", "menurun", "bertambah", "berkurang", "banyak", "sedikit", "tinggi", "rendah", "panjang", "besar", "kecil") && !s.is(from, "dibanding", "dibandingkan", "daripada") {
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
	for j := from; j < to; j++ {
		if s.is(j, "dari", "dibanding", "dibandingkan", "daripada") {
			return true
		}
	}
	return false
}

// citedAround reports whether a word or mark belongs to a mention whose year is
// part of a citation.
func (s *sentence) citedAround(j int) bool {
	return s.at(j).kind != number && (s.at(j+1).kind == number && s.cited(j+1) || s.at(j+2).kind == number && s.cited(j+2))
}
