package narrative

// cuesRight reads rightwards from token i up to token to.
func (s *sentence) cuesRight(i, to int) cue {
	var c cue
	for j := i; j < to; j++ {
		if s.is(j, "dari", "dibanding", "dibandingkan", "daripada", "terhadap", "untuk", "guna", "bagi", "demi") {
			break // what stands behind speaks of another amount
		}
		if s.is(j, "dan", "serta", "namun", "tetapi") && isVerb(c.verb) && work[c.verb] != "" && s.otherDenied(j+1, to) {
			break
		}
		if s.is(j, "(") {
			for j < to && !s.is(j, ")") {
				j++
			}
			continue
		}
		if s.taken[j] || s.names[j] || j+1 == to && to < len(s.list) && s.taken[to] && !s.shareAt(to) { // "30 buah dikurangi 4 buah"
			continue
		}
		if w, ok := s.statusAt(j); ok && (c.status == unsaid || w != existing) && !s.is(j, "sisa", "sisanya") && !(c.status == undone && w == toCome && s.joinedAt(j, i)) {
			c.status, c.word = w, s.list[j].low // the last word counts: "yang direncanakan belum terealisasi"
		}
		if k, ok := s.workAt(j); ok && c.kind == "" && !(k == Other && c.status == done && s.is(j-1, "dan", "serta")) { // "selesai dan diuji"
			c.kind, c.verb = k, s.list[j].low
			if c.status == existing && states[c.word] && isVerb(c.verb) { // "12 titik rusak diganti"
				c.status, c.word = unsaid, ""
			}
		} else if c.verb == "" && deeds[s.list[j].low] {
			c.verb = s.list[j].low
		}
	}
	return c
}

// otherDenied reports whether another work is denied from token i on: "dibangun tahun
// 2012 dan belum pernah direhabilitasi".
func (s *sentence) otherDenied(i, to int) bool {
	if !s.is(i, "belum", "tidak") {
		return false
	}
	for i++; s.is(i, "pernah", "sempat", "lagi", "juga"); {
		i++
	}
	return i < to && work[s.list[i].low] != "" && isVerb(s.list[i].low)
}

// joinedAt reports whether "dan" stands close before token j: what is said there
// takes nothing back of what was said before it. "belum dikeruk dan diusulkan"
func (s *sentence) joinedAt(j, from int) bool {
	const near = 3
	if s.is(j-1, "gagal", "batal") { // "gagal lelang"
		return true
	}
	for k := j - 1; k >= from && k >= j-near; k-- {
		if s.is(k, "dan", "serta", "sehingga", "maka") {
			return true
		}
	}
	return false
}

// shareAt reports whether a percentage stands at token i.
func (s *sentence) shareAt(i int) bool {
	for s.at(i).kind == word && numberWord(s.at(i).low) && s.at(i+1).kind == word { // "seratus persen"
		i++
	}
	return s.at(i).kind == number && s.is(i+1, "%", "persen", "prosen") || s.is(i, "persen", "prosen")
}
