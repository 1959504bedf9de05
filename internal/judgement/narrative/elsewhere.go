package narrative

import (
	"nyata/internal/ground/period"
)

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

// dateClause keeps a period that the act is not of for all amounts of the clause
// that tells how it was then: "lebih tinggi daripada tahun 2024 ketika rehabilitasi
// hanya mencapai 5,1 km dan pembangunan 2,8 km".
func (s *sentence) dateClause(m period.Mention) {
	j := 0
	for j < len(s.list) && s.list[j].start < m.End {
		j++
	}
	for s.is(j, "lalu", "sebelumnya", ",") {
		j++
	}
	if !s.is(j, "ketika", "saat", "dimana", "waktu", "di") || s.is(j, "di") && !s.is(j+1, "mana") {
		return
	}
	for ; j < len(s.list) && !s.is(j, ";", "sehingga", "namun", "tetapi", "sedangkan", "menjadi"); j++ {
		if s.taken[j] {
			s.own(j, m.Period)
		}
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

// ofAside reports whether the date at j stands in a bracket with an amount of its
// own that the amount at token a is not in: "6.480 m (2024: 5.915 m)".
func (s *sentence) ofAside(j, a int) bool {
	if s.brackets()[j] < 0 {
		return false
	}
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

// citedAround reports whether a word or mark belongs to a mention whose year is
// part of a citation.
func (s *sentence) citedAround(j int) bool {
	return s.at(j).kind != number && (s.at(j+1).kind == number && s.cited(j+1) || s.at(j+2).kind == number && s.cited(j+2))
}
