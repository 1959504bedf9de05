package question

import (
	"slices"
	"strings"
	"time"

	"nyata/internal/ground/period"
	"nyata/internal/ground/word"
)

// reading is one question while it is understood. Each step marks the tokens
// it explains; what is left at the end explains a refusal.
type reading struct {
	a    *Asker
	now  time.Time
	base int           // year of a time that says none
	from period.Period // what a follow-up's times are said from
	t    []token
	bare []word.Token
	plan Plan

	periods    []period.Period
	words      []string // latest, all
	lastN      bool     // the period is "the last N years"
	periodList bool     // listed periods
	ranged     bool     // a..b
	fromTo     bool     // "dari a ke b"
	sinceLast  bool     // since the last full year
	spans      int      // places where periods are said, spans from a to b aside
	against    bool     // periods held against each other: "2025 dibanding 2024"
	refusal    Reason
	word       string

	topics    []*topic         // what is spoken of in other words
	forms     map[string][]int // tokens by their spellings, for those
	found     []mention        // names and indicators, in the order they stand
	group     string
	filters   []bound
	measure   measures
	op        Op
	order     string
	limit     int
	spent     bool   // a bound is of money spent
	timeLimit string // "tiga tahun dengan …"
	share     bool   // a share of one count in another
	below     string // of a ratio: the indicator below the line, where that was said
	sorted    bool   // all of them in order, not the first

	shares, numbers heard
	explained       int  // where what is explained is parted from what explains it; 0 = nowhere
	factorsBefore   bool // what explains stands before
}

// anew is a reading of the same words of which nothing is explained yet.
func (r *reading) anew() *reading {
	out := &reading{a: r.a, now: r.now, base: r.now.Year(), t: slices.Clone(r.t), bare: r.bare}
	for i := range out.t {
		out.t[i].by = unexplained
	}
	return out
}

// root is the root of the token at i in daily talk.
func (r *reading) root(i int) string {
	if i < 0 || i >= len(r.t) {
		return ""
	}
	if r.t[i].root == "" {
		r.t[i].root = talkRoot(r.t[i].Text)
	}
	return r.t[i].root
}

// refuse keeps the first reason to abstain.
func (r *reading) refuse(why Reason, word string) {
	if r.refusal == "" {
		r.refusal, r.word = why, word
	}
}

func (r *reading) text(i int) string {
	if i < 0 || i >= len(r.t) {
		return ""
	}
	return r.t[i].Text
}

func (r *reading) free(i int) bool { return i >= 0 && i < len(r.t) && r.t[i].by == unexplained }

// is says whether the token at i is one of the words, given as "a|b|c".
func (r *reading) is(i int, words string) bool {
	if i < 0 || i >= len(r.t) {
		return false
	}
	return among(words, r.t[i].Text)
}

// followed says whether one of the first words stands right before one of the next.
func (r *reading) followed(first, next string) bool {
	for i := range r.t {
		if r.is(i, first) && r.is(i+1, next) {
			return true
		}
	}
	return false
}

// among says whether w is one of the words of a list written "a|b|c".
func among(list, w string) bool {
	if w == "" {
		return false // as of an indicator without a unit
	}
	for from := 0; ; {
		at := strings.Index(list[from:], w)
		if at < 0 {
			return false
		}
		at += from
		end := at + len(w)
		if (at == 0 || list[at-1] == '|') && (end == len(list) || list[end] == '|') {
			return true
		}
		from = end
	}
}

// phrase says whether the words stand at i, each unexplained yet or a filler;
// every word may have alternatives: "lebih|more dari|than".
func (r *reading) phrase(i int, words string) bool {
	for len(words) > 0 {
		var w string
		w, words, _ = strings.Cut(words, " ")
		if !r.is(i, w) || r.t[i].by != unexplained && r.t[i].by != filler {
			return false
		}
		i++
	}
	return true
}

// take marks n tokens from i.
func (r *reading) take(i, n int, by role) {
	for ; n > 0 && i < len(r.t); n-- {
		r.t[i].by = by
		i++
	}
}

// cue looks for the first place where one of the phrases stands, marks it and
// says where it was; -1 when nowhere.
func (r *reading) cue(phrases ...string) int {
	for _, p := range phrases {
		n := strings.Count(p, " ") + 1
		for i := range r.t {
			if r.t[i].by == unexplained && r.phrase(i, p) {
				r.take(i, n, ofCue)
				return i
			}
		}
	}
	return -1
}

// peek is cue without marking.
func (r *reading) peek(phrases ...string) int {
	for _, p := range phrases {
		for i := range r.t {
			if r.phrase(i, p) {
				return i
			}
		}
	}
	return -1
}

// plain are the tokens as word knows them; their texts do not change once read.
func (r *reading) plain() []word.Token {
	if len(r.bare) == len(r.t) {
		return r.bare
	}
	out := make([]word.Token, len(r.t))
	for i, t := range r.t {
		out[i] = t.Token
	}
	r.bare = out
	return out
}

func sortedKeys[V any](m map[string]V) []string {
	out := make([]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	slices.Sort(out)
	return out
}
