package narrative

// denied reports whether the clause behind that of the i-th amount takes it back:
// "ditambah 300 m, tetapi tidak jadi dilaksanakan", "24 unit, bukan bagian
// pekerjaan ini".
func (s *sentence) denied(amounts []amount, i int) bool {
	_, to := s.span(amounts[i].from)
	if i+1 < len(amounts) && amounts[i+1].from < to || to >= len(s.list) {
		return false
	}
	if s.is(to, ",") {
		to, _ = s.telling(to)
	}
	j := to
	for s.is(j, ",", "–", "—", "-", "(") {
		j++
	}
	if j == to && !breaks[s.at(j).low] {
		return false
	}
	for s.is(j, "tetapi", "tapi", "namun", "sayangnya", "akan", "akhirnya", "yang", "kemudian", "ternyata", "namun", "ini", "itu") {
		j++
	}
	_, end := s.span(min(j, len(s.list)-1))
	if s.takenIn(j, end) {
		return false
	}
	switch {
	case s.is(j, "bukan") && s.is(j+1, "bagian", "termasuk", "lingkup", "kewenangan", "pekerjaan"), s.is(j, "tidak", "tdk") && s.is(j+1, "termasuk", "jadi", "terlaksana", "terealisasi", "dilaksanakan", "dikerjakan", "dibangun", "sempat"):
		return true
	case s.is(j, "batal", "dibatalkan", "urung", "ditunda", "gagal"):
		return true
	case s.is(j, "di") && s.is(j+1, "luar") && s.is(j+2, "lingkup", "pekerjaan", "kontrak", "kegiatan"):
		return true
	}
	return false
}

// cancelled reports whether the words behind an amount, up to token to, take back
// what was to be: "yang direncanakan di A (1.100 m2) dibatalkan".
func (s *sentence) cancelled(from, to int) bool {
	if s.is(from, ")") {
		from++
	}
	for most := from + longestObject; from < min(to, most) && (s.names[from] || s.noun(from) && !s.taken[from] || s.is(from, "di", "untuk", "bagi", "pada")); { // "2 unit gapura batal"
		from++
	}
	for s.is(from, "akhirnya", "kemudian", "ternyata", "juga", "ini", "itu", "tersebut", "terpaksa") {
		from++
	}
	if s.is(from, "belum", "tidak") && s.is(from+1, "dapat", "bisa") {
		from += 2
	} else if s.is(from, "belum", "tidak") {
		from++
	}
	if from < to && s.is(from-1, "belum", "tidak", "dapat", "bisa") && s.is(from, "diakomodir", "diakomodasi", "terakomodir", "terakomodasi", "dipenuhi", "disetujui", "dikabulkan") {
		return true
	}
	return from < to && s.is(from, "batal", "dibatalkan", "urung", "gagal", "ditunda", "tertunda", "ditolak", "dicoret")
}

// deedIn reports whether a verb between the tokens says that work is done.
func (s *sentence) deedIn(from, to int) bool {
	for j := from; j < to; j++ {
		if deeds[s.list[j].low] {
			return true
		}
	}
	return false
}

// hoped reports whether the sentence wishes for something before token i.
func (s *sentence) hoped(i int) bool {
	for j := range i {
		if wishes[s.list[j].low] {
			return true
		}
	}
	return false
}
