package narrative

// asked is something that is asked of the same tokens for every amount of a
// sentence, and found out once: a list of a thousand amounts is a thousand times as
// long as one, and no more.
type asked uint8

const (
	asksTaken   asked = iota // belongs to an amount
	asksDeed                 // is a verb of the statement
	asksTotal                // is a word for a sum
	asksLeft                 // is a word for what is left
	asksCue                  // may say something of an amount to its right
	asksTopic                // is a word of work
	asksThing                // is of a place, or of the name of a thing
	asksApart                // is more than a word between a thing and its number
	asksNamed                // is of the name of a place
	asksVillage              // is of the name of a village
	asksDone                 // says that something is done already
	askedAll
)

// answers are what was found out: how many tokens before the i-th are so, and the
// last up to the i-th that is; -1 where none is.
type answers struct{ count, last []int }

// once gives the answers to a question. The amounts, and the names of places, must be
// known.
func (s *sentence) once(q asked) *answers {
	a := &s.answers[q]
	if a.count == nil {
		a.count, a.last = make([]int, len(s.list)+1), make([]int, len(s.list))
		last := -1
		for j := range s.list {
			a.count[j+1] = a.count[j]
			if s.ask(q, j) {
				a.count[j+1]++
				last = j
			}
			a.last[j] = last
		}
	}
	return a
}

// any reports whether one of the tokens from and up to, without, the other is so.
func (s *sentence) any(q asked, from, to int) bool {
	if from >= to {
		return false
	}
	count := s.once(q).count
	return count[to] > count[from]
}

// lastOf is the last token up to the j-th that is so; -1 where none is.
func (s *sentence) lastOf(q asked, j int) int {
	if j < 0 {
		return -1
	}
	return s.once(q).last[j]
}

// ask finds out whether the j-th token is so.
func (s *sentence) ask(q asked, j int) bool {
	low := s.list[j].low
	switch q {
	case asksTaken:
		return s.taken[j]
	case asksDeed:
		return isVerb(low) && !states[low] && !modifiers[low] && !stops[low] && s.list[j].kind == word
	case asksTotal:
		return s.is(j, "seluruhnya", "total", "totalnya", "keseluruhan", "keseluruhannya", "jumlahnya", "semuanya", "kumulatif", "kumulatifnya")
	case asksLeft:
		return s.is(j, "sisa", "sisanya", "sisa-sisanya")
	case asksCue:
		if s.opened(j) >= 0 {
			return true
		}
		if s.taken[j] || s.names[j] {
			return false
		}
		_, tells := s.statusAt(j)
		_, worked := s.workAt(j)
		return tells || worked || looks[low] || deeds[low] || s.is(j, "dapat", "mampu", "bisa", "terlampaui", "tanam")
	case asksTopic:
		_, ok := s.workAt(j)
		return ok && !s.names[j] && !generic[low]
	case asksThing:
		return s.names[j] || !s.taken[j] && (s.noun(j) || s.trait(j))
	case asksApart:
		return !modifiers[low] && dimensions[low] == "" && s.list[j].text != "±"
	case asksNamed:
		return s.names[j]
	case asksVillage:
		return s.villages[j]
	case asksDone:
		return s.is(j, "telah", "sudah", "berhasil", "dapat", "mampu", "selesai", "rampung")
	case askedAll:
	}
	return false
}

// bounds keeps where the clauses begin and end.
func (s *sentence) bounds() {
	if len(s.list) == 0 {
		return
	}
	s.spans = make([][2]int, s.clause[len(s.clause)-1]+1)
	for j := range s.list {
		b := &s.spans[s.clause[j]]
		if b[1] == 0 {
			b[0] = j
		}
		b[1] = j + 1
	}
}

// brackets keeps for each token the bracket that stands open before it, -1 where none
// does.
func (s *sentence) brackets() []int {
	if s.open == nil {
		s.open = make([]int, len(s.list))
		var stack []int
		for j := range s.list {
			s.open[j] = -1
			if len(stack) > 0 {
				s.open[j] = stack[len(stack)-1]
			}
			switch {
			case s.list[j].text == "(":
				stack = append(stack, j)
			case s.list[j].text == ")" && len(stack) > 0:
				stack = stack[:len(stack)-1]
			}
		}
	}
	return s.open
}
