package narrative

// announced reports whether the sentence begins with a few words, before a colon and
// before token from, that say that what follows is to come: "Disepakati: SDA mengeruk
// 400 m".
func (s *sentence) announced(from int) bool {
	const few = 7
	for j := 0; j <= few && j <= from && !s.taken[j]; j++ {
		if s.is(j, ":") {
			return j > 0 && s.cues(j-1, 0).status == toCome
		}
	}
	return false
}

// onGround reports whether the words before the amount at token a name the ground
// on which something stands or is to: "di atas tanah milik pemerintah seluas 540
// m2".
func (s *sentence) onGround(a int) bool {
	const far = 10
	for j := a - 1; j >= 0 && j >= a-far && !s.taken[j]; j-- {
		if s.is(j, "tanah", "lahan", "tapak") {
			return s.is(j-1, "atas") && s.is(j-2, "di") || s.is(j-1, "pada", "di", "menempati")
		}
		if _, ok := s.workAt(j); ok || s.list[j].kind == mark && s.list[j].text != "±" {
			return false
		}
	}
	return false
}

// isNew reports whether the statement that begins at token from, behind a comma or
// a semicolon, ends before the amount at token a in a noun and the word for new,
// while what stands before it repairs.
func (s *sentence) isNew(from, a int) bool {
	return a-2 >= from && s.is(from, ";", ",") && s.is(a-1, "baru") && s.noun(a-2) && s.cues(from, 0).kind == Repaired
}

// census reports whether the sentence tells how many there are: "Jumlah SD di kota
// ini 86 sekolah". A total of what is planned ("Jumlah 36 titik") counts
// nothing that is there, nor do those who are to profit.
func (s *sentence) census() bool {
	first := 0
	for first < len(s.list) && s.list[first].kind != word {
		first++
	}
	if !s.is(first, "jumlah", "banyaknya") || !s.noun(first+1) || s.is(first+1, "seluruhnya", "semuanya", "keseluruhan", "keseluruhannya", "totalnya", "penerima", "peserta", "sasaran", "kebutuhan", "volume", "tenaga", "personel", "personil", "biaya", "harga") {
		return false
	}
	for j := range s.list {
		if _, ok := s.workAt(j); ok && !s.names[j] {
			return false
		}
	}
	return true
}

// topic is the work the sentence speaks of before token i.
func (s *sentence) topic(i int) Action {
	if j := s.lastOf(asksTopic, i-1); j >= 0 {
		k, _ := s.workAt(j)
		return k
	}
	return ""
}
