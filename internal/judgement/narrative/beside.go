package narrative

// uses are words for a thing's being in use, which the one that was just built is.
var uses = set("sudah", "telah", "ditempati", "dihuni", "beroperasi", "berfungsi", "menyala", "aktif", "terisi")

// qualified is what stands right behind an amount, with no more than the name of
// the thing between: "16 titik rencana", "5 unit lampu yang belum terpasang".
func (s *sentence) qualified(a *amount, to int) cue {
	const longest = 4
	j := a.to
	for j < to && j < a.to+longest && !s.is(j, "yang") && s.noun(j) && !s.taken[j] {
		j++
	}
	if j >= to || s.taken[j] {
		return cue{}
	}
	if s.is(j, "yang") {
		return s.cuesRight(j+1, to)
	}
	if st, ok := s.statusAt(j); ok && st == toCome && j == a.to && !isVerb(s.list[j].low) && s.is(j, "rencana", "target", "kontrak", "usulan", "desain", "pesanan") {
		return cue{status: st}
	}
	return cue{}
}

// ofAll is what the last clause says of all amounts of the sentence: "galian 45 m3,
// urugan 30 m3, semuanya selesai".
func (s *sentence) ofAll() cue {
	if len(s.list) == 0 {
		return cue{}
	}
	from, to := s.span(len(s.list) - 1)
	if s.at(to-1).kind == mark && from == to-1 && from > 0 {
		from, to = s.span(from - 1)
	}
	if from == 0 || s.takenIn(from, to) {
		return cue{}
	}
	if s.holds(from, to, "semua", "semuanya", "seluruhnya", "keseluruhannya", "keduanya", "ketiganya", "keempatnya") {
		return s.cuesRight(from, to)
	}
	return cue{}
}

// shared is what is said behind several amounts of one thing: "sepanjang 62 m dan
// lebar 5,5 m yang dibangun sejak Maret". It reads from the i-th on, up to the token limit.
func (s *sentence) shared(amounts []amount, i, limit int) cue {
	const most = 24 // amounts of one list
	for end := min(len(amounts), i+most); i < end; i++ {
		if amounts[i].from > limit || !s.listed(amounts[i-1].to, amounts[i].from) || s.is(amounts[i].from-1, "dari") || s.is(amounts[i].to, "di", "diantaranya") && s.is(amounts[i].to+1, "antaranya") || s.is(amounts[i].to, "diantaranya") {
			return cue{}
		}
		from, to := s.span(amounts[i].from)
		if s.cues(amounts[i].from-1, max(from, amounts[i-1].to)) != (cue{}) {
			return cue{} // it has a verb of its own
		}
		right := s.cuesRight(amounts[i].to, min(to, s.reach(amounts, i)))
		if s.is(amounts[i].to, "yang", "telah", "sudah", "akan", "belum") || right.status != unsaid && right.status != existing || isVerb(right.verb) {
			return right
		}
	}
	return cue{}
}

// verbIn reports whether a verb stands between the tokens: the statement has its own.
func (s *sentence) verbIn(from, to int) bool { return s.any(asksDeed, from, to) }

// semicolon is the first one behind token i, where another statement begins; the end
// of the sentence where there is none.
func (s *sentence) semicolon(i int) int {
	for i < len(s.list) && !s.is(i, ";") {
		i++
	}
	return i
}

// causal reports whether the clause that begins at token from tells why: what
// stands before it is another matter.
func (s *sentence) causal(from int) bool {
	return s.is(from, "karena", "sebab", "disebabkan", "dikarenakan", "akibat", "lantaran", "sehingga") || s.is(from-1, "karena", "sebab", "disebabkan")
}

// bracket is the token behind the bracket that stands open at token i and was
// opened behind an amount; -1 where none is.
func (s *sentence) bracket(i int) int {
	if i >= len(s.list) {
		return -1
	}
	j := s.brackets()[i]
	if j < 0 {
		return -1
	}
	if start, _ := s.span(j); j > 0 && s.taken[j-1] || s.takenIn(start, j) {
		return j + 1
	}
	return -1
}

// clauseEnd is the token behind the clause of token i.
func (s *sentence) clauseEnd(i int) int {
	if i >= len(s.list) {
		return len(s.list)
	}
	_, to := s.span(i)
	return to
}

// listed reports whether nothing but a list stands between two amounts: no other
// statement begins there.
func (s *sentence) listed(from, to int) bool {
	for j := from; j < to; j++ {
		t := s.list[j]
		switch {
		case s.names[j] || t.kind != word:
			if t.text == ":" {
				return false
			}
		case breaks[t.low] && !s.is(j, "lalu", "kemudian", "selanjutnya", "selain"):
			return false
		case s.is(j, "dibanding", "dibandingkan", "daripada", "karena", "sebab", "akibat"):
			return false
		case isVerb(t.low) && !states[t.low] && !modifiers[t.low] && !stops[t.low] && dimensions[t.low] == "" && !s.is(j-1, "yang"):
			return false
		}
	}
	return true
}

// purpose reports whether what stands between two amounts says that the one is
// for the other.
func (s *sentence) purpose(from, to int) bool {
	return s.holds(from, to, "untuk", "guna", "bagi")
}

func (s *sentence) takenIn(from, to int) bool { return s.any(asksTaken, from, to) }

// continues reports whether the sentence, or its clause from a token on, only goes on with what the one before
// said: "Juga talud 85 m", "Total 178 m".
func (s *sentence) continues(from int) bool {
	return s.is(0, "kemudian", "selanjutnya", "lalu", "disusul", "juga", "total", "jumlah", "totalnya", "jumlahnya", "serta", "ditambah", "termasuk", "plus") || s.is(from, "juga", "total", "jumlah", "totalnya", "jumlahnya", "seluruhnya", "serta", "ditambah", "termasuk", "keseluruhan", "kumulatif", "plus")
}

// nextClause reads the cues of the clause behind that of the i-th amount, where
// a comma alone parts them and it holds no amount: "2 unit reservoir, dibangun
// 2024".
func (s *sentence) nextClause(amounts []amount, i int) cue {
	_, to := s.span(amounts[i].from)
	if to+1 >= len(s.list) || !s.is(to, ",") || breaks[s.list[to+1].low] || i+1 < len(amounts) && amounts[i+1].from < to {
		return cue{}
	}
	to, end := s.telling(to)
	if s.takenIn(to, end) || breaks[s.at(to+1).low] {
		return cue{}
	}
	c := s.cuesRight(to+1, end)
	if c.status == existing {
		return cue{}
	}
	return c
}

// telling goes from the comma at token to over clauses that only say which ones, or
// where, to the one that says what was done: "tiga posyandu, yakni A, B, dan C,
// direhabilitasi". It gives the comma before that and its end.
func (s *sentence) telling(to int) (comma, end int) {
	const most = 6 // clauses
	_, end = s.span(to)
	for n := 0; n < most && s.is(end, ",") && !s.takenIn(to, end) && s.plain(to+1, end); n++ {
		to = end
		if _, end = s.span(to); isVerb(s.at(to+1).low) && s.takenIn(to, end) {
			end = min(to+2, end) // "direhabilitasi dengan biaya Rp 45 juta"
		}
	}
	return to, end
}

// plain reports whether the clause from token from up to to says nothing of work.
func (s *sentence) plain(from, to int) bool {
	if from >= to || breaks[s.list[from].low] {
		return false
	}
	c := s.cuesRight(from, to)
	return c.kind == "" && (c.status == unsaid || c.status == existing && s.is(from, "berlokasi", "terletak", "berada", "bertempat"))
}
