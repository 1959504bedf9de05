package narrative

import (
	"nyata/internal/ground/period"
)

// sentence is a sentence taken apart.
type sentence struct {
	text   string
	list   []token
	taken  []bool // belongs to an amount
	clause []int  // the number of the clause a token stands in

	answers  [askedAll]answers
	spans    [][2]int // the first token of each clause, and the one behind its last
	open     []int    // the bracket that stands open before a token
	reaches  []int    // of the amounts, as far as they were asked for, and one more
	statuses []seen   // of the tokens, as far as they were asked for

	told   []cue                 // of the amounts that were gone through
	owned  map[int]period.Period // by the token of an amount that has a period beside it which is not that of the others
	asides map[int]period.Period // what a bracket's amounts are dated by, by the token of the bracket

	names    []bool // belongs to the name of a place
	villages []bool // and that is one of the city's divisions
}

func read(text string) *sentence {
	s := &sentence{text: text, list: tokens(text)}
	s.taken = make([]bool, len(s.list))
	return s
}

// at is the token at i; outside the sentence, an empty mark.
func (s *sentence) at(i int) token {
	if i < 0 || i >= len(s.list) {
		return token{kind: mark}
	}
	return s.list[i]
}

// glued reports whether no blank stands between the tokens i-1 and i.
func (s *sentence) glued(i int) bool {
	return i > 0 && i < len(s.list) && s.list[i-1].end == s.list[i].start
}

// is reports whether one of the words stands at i.
func (s *sentence) is(i int, words ...string) bool {
	low := s.at(i).low
	if low == "" {
		return false
	}
	for _, w := range words {
		if low == w {
			return true
		}
	}
	return false
}

// holds reports whether one of the words stands among the tokens from and up to,
// without, the other.
func (s *sentence) holds(from, to int, words ...string) bool {
	for j := from; j < to; j++ {
		if s.is(j, words...) {
			return true
		}
	}
	return false
}

func set(words ...string) map[string]bool {
	m := make(map[string]bool, len(words))
	for _, w := range words {
		m[w] = true
	}
	return m
}
