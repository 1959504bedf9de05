package narrative

// cue is what the words around an amount say of it.
type cue struct {
	kind   Action
	verb   string
	status status
	word   string // the status was read from
}

// cues reads leftwards from token i down to token from: the nearest word of
// work and the nearest word of its status.
func (s *sentence) cues(i, from int) (c cue) {
	state := false   // the status is that of a thing
	reached := false // what was to be: "12 km yang diperjanjikan dapat diselesaikan 10 km"
	look := false    // it was only looked at
	then := -1       // the verb of work that another deed, of another year, stands before: "diusulkan tahun 2023 dan dibangun tahun 2025"
	defer func() {
		if look && c.kind == "" {
			c.kind = Other
		}
	}()
	for j := i; j >= from; j-- {
		attainedHere := reached && deeds[c.verb] // "yang semula ditargetkan 800 m hanya dapat dilaksanakan 640 m"
		if c.kind == "" && c.status == unsaid && !attainedHere {
			if j = s.lastOf(asksCue, j); j < from { // over what says nothing
				break
			}
		}
		if open := s.opened(j); open > from && s.takenIn(open, j) { // "65 KK (target 70 KK), 5 KK pindah"
			j = open
			continue
		}
		if s.taken[j] || s.names[j] {
			if s.taken[j] && (c.kind != "" || c.status != unsaid || attainedHere) {
				return c // what stands before another amount speaks of that one
			}
			continue
		}
		low := s.list[j].low
		reached = reached || deeds[c.verb] && s.is(j, "dapat", "mampu", "bisa") || low == "terlampaui"
		if looks[low] || low == "tanam" && s.is(j-1, "luas") {
			look = true
			if state && c.status == existing { // "inventarisasi lahan terdampak"
				c.status, c.word = unsaid, ""
			}
		}
		if k, ok := s.workAt(j); ok && c.kind == "" {
			c.kind, c.verb = k, low
			if isVerb(low) && s.is(j-1, "dan", "lalu", "kemudian", "akhirnya", "serta") {
				then = j
			}
			if state && c.status == existing {
				c.status, c.word = unsaid, ""
			}
		} else if c.verb == "" && deeds[low] {
			c.verb = low
		}
		if w, ok := s.statusAt(j); ok && !(w == existing && s.onlyTells(j)) && !(w == toCome && reached && s.is(j-1, "yang")) && (c.status == unsaid || c.status == existing && w != existing) && (w != existing || !isVerb(c.verb)) {
			if w == toCome && then >= 0 && isVerb(low) && s.yearIn(j+1, then) {
				return c
			}
			c.status, c.word, state = w, low, states[low]
		}
		if c.status == toCome || c.status == undone || c.kind != "" && c.status != unsaid {
			return c
		}
	}
	return c
}

// yearIn reports whether a year stands between tokens from and to.
func (s *sentence) yearIn(from, to int) bool {
	for j := from; j < to; j++ {
		if isYear(s.list[j]) {
			return true
		}
	}
	return false
}

// onlyTells reports whether the word at j only says how many of what a verb of work
// before it tells: "rumah yang diperbaiki tercatat 36 unit".
func (s *sentence) onlyTells(j int) bool {
	if !s.is(j, "tercatat", "ada", "terdapat", "merupakan") || j == 0 {
		return false
	}
	k, ok := s.workAt(j - 1)
	return ok && k != Other && isVerb(s.list[j-1].low)
}

// opened is the bracket that the one at token j shuts; -1 where none is there.
func (s *sentence) opened(j int) int {
	if !s.is(j, ")") {
		return -1
	}
	for k := j - 1; k >= 0 && !s.is(k, ")"); k-- {
		if s.is(k, "(") {
			return k
		}
	}
	return -1
}
