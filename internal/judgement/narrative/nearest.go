package narrative

import (
	"strings"
)

// nearest finds the run of tokens that holds and belongs to the i-th amount: in
// its clause before it, then behind it up to the next amount, then in earlier
// clauses.
func (s *sentence) nearest(amounts []amount, i int, holds func(int) bool) (from, to int) {
	a := &amounts[i]
	if from, to, ok := s.respectively(amounts, i, holds); ok {
		return from, to
	}
	lower, upper := s.span(a.from)
	for j := a.from - 1; j >= lower; j-- {
		if holds(j) {
			return s.run(j, holds)
		}
	}
	limit := s.reach(amounts, i)
	upper = min(upper, limit)
	for j := a.to; j < upper; j++ {
		if holds(j) {
			return s.run(j, holds)
		}
	}
	if s.tells(upper) { // "1 unit, ditempatkan di Kelurahan A"
		_, end := s.span(min(upper+1, len(s.list)-1))
		for j := upper; j < min(end, limit); j++ {
			if holds(j) {
				return s.run(j, holds)
			}
		}
	}
	for j := lower - 1; j >= 0; j-- {
		if holds(j) {
			return s.run(j, holds)
		}
	}
	return -1, -1
}

// reach is the token where the next amount begins that is no aside in brackets:
// what stands before it may speak of the i-th.
func (s *sentence) reach(amounts []amount, i int) int {
	if len(s.reaches) != len(amounts) {
		s.reaches = make([]int, len(amounts))
	}
	if s.reaches[i] == 0 {
		s.reaches[i] = s.reachOf(amounts, i) + 1
	}
	return s.reaches[i] - 1
}

func (s *sentence) reachOf(amounts []amount, i int) int {
	depth, next := 0, i+1
	for j := amounts[i].to; j < len(s.list); j++ {
		switch s.list[j].text {
		case "(":
			depth++
		case ")":
			depth--
		}
		if next < len(amounts) && j == amounts[next].from {
			if depth <= 0 {
				return j
			}
			j, next = amounts[next].to-1, next+1
		}
	}
	return len(s.list)
}

// tells reports whether a comma stands at i and a clause behind it that says more
// of what was just named.
func (s *sentence) tells(i int) bool {
	next := s.at(i + 1)
	return s.is(i, ",") && next.kind == word && !breaks[next.low] &&
		(isVerb(next.low) && strings.HasPrefix(next.low, "di") || isVerb(next.low) && strings.HasPrefix(next.low, "ter") || isVerb(next.low) && strings.HasPrefix(next.low, "ber") || s.is(i+1, "di", "pada", "yaitu", "yakni", "tepatnya", "yang", "lokasi", "lokasinya"))
}

// respectively pairs amounts behind "masing-masing" with what stands before it,
// where there are as many of the one as of the other: "pada 2024 dan 2025
// masing-masing 800 m dan 950 m".
func (s *sentence) respectively(amounts []amount, i int, holds func(int) bool) (from, to int, ok bool) {
	each := -1
	for j, t := range s.list {
		if t.low == "masing-masing" || t.low == "berturut-turut" {
			each = j
		}
	}
	if each < 0 || amounts[i].from < each {
		return 0, 0, false
	}
	var runs [][2]int
	for j := 0; j < each; j++ {
		if holds(j) {
			end := j + 1
			for end < each && holds(end) {
				end++
			}
			runs = append(runs, [2]int{j, end})
			j = end
		}
	}
	first := 0
	for first < len(amounts) && amounts[first].from < each {
		first++
	}
	of := 0 // amounts of the list
	for k := first; k < len(amounts) && (k == first || s.onlyJoined(amounts[k-1].to, amounts[k].from)); k++ {
		of++
	}
	if len(runs) < 2 || len(runs) != of || i-first >= of {
		return 0, 0, false
	}
	return runs[i-first][0], runs[i-first][1], true
}

// onlyJoined reports whether nothing but commas and little words stands between
// two amounts.
func (s *sentence) onlyJoined(from, to int) bool {
	for j := from; j < to; j++ {
		if !s.is(j, ",", "dan", "serta") {
			return false
		}
	}
	return true
}

// run is the whole run of tokens around j, over the commas and little words
// that join its parts.
func (s *sentence) run(j int, holds func(int) bool) (from, to int) {
	from, to = j, j+1
	for from > 0 && (holds(from-1) || from > 1 && s.is(from-1, ",", "/") && holds(from-2)) {
		from--
	}
	for to < len(s.list) && (holds(to) || to+1 < len(s.list) && s.is(to, ",", "/") && holds(to+1)) {
		to++
	}
	return from, to
}
