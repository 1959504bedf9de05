package printed

import (
	"cmp"
	"slices"

	"nyata/internal/record/observation"
)

// fit says how well a row is what a question names.
type fit struct {
	row                int
	score              float64 // 0–1
	subject, indicator float64 // how well by its own words alone
	share              float64 // of the words of what it matched best, by weight, that the question has
	own                int     // needed words that its own texts explain
	plainer            bool    // many more of its words are said as the indicator has them than as the subject has
	unsaid             bool    // the question says nothing of what narrows the indicator
}

// fits are the rows that explain every needed word, the best first. Where no
// row does, missing is the needed word that the nearest leave unexplained.
func (r *reading) fits() (out []fit, missing *token) {
	rarest := -1
	for i := range r.t {
		t := &r.t[i]
		if t.role != needed {
			continue
		}
		if len(t.like)+len(t.long) == 0 {
			if units[t.text] == "" {
				return nil, t
			}
			continue
		}
		if len(t.long) > 0 {
			continue // its words may stand in any row
		}
		if rarest < 0 || r.reach(t) < r.reach(&r.t[rarest]) {
			rarest = i
		}
	}
	if rarest < 0 {
		return r.fitsOfAcronym()
	}
	seen := map[int32]bool{}
	least := 1 << 30
	for _, l := range r.t[rarest].like {
		for _, n := range r.c.words.rows[l.id] {
			if seen[n] || !r.allowed(int(n)) {
				seen[n] = true
				continue
			}
			seen[n] = true
			f, lacks, last := r.fit(int(n))
			if lacks == 0 {
				out = append(out, f)
			} else if lacks < least {
				least, missing = lacks, last
			}
		}
	}
	if len(out) > 0 {
		missing = nil
	} else if missing == nil {
		missing = &r.t[rarest]
	}
	slices.SortFunc(out, func(a, b fit) int { return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.row, b.row)) })
	return out, missing
}

// fitsOfAcronym are the rows where nothing but acronyms is named.
func (r *reading) fitsOfAcronym() (out []fit, missing *token) {
	for i := range r.t {
		if r.t[i].role == needed && (len(r.t[i].long) > 0 || len(r.t[i].like) > 0) {
			missing = &r.t[i]
		}
	}
	if missing == nil {
		return nil, nil
	}
	for n := range r.c.rows {
		if !r.allowed(n) {
			continue
		}
		if f, lacks, _ := r.fit(n); lacks == 0 && f.own > 0 {
			out = append(out, f)
		}
	}
	if len(out) > 0 {
		missing = nil
	}
	slices.SortFunc(out, func(a, b fit) int { return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.row, b.row)) })
	return out, missing
}

// reach is in how many rows a word may stand.
func (r *reading) reach(t *token) int {
	n := 0
	for _, l := range t.like {
		n += len(r.c.words.rows[l.id])
	}
	return n
}

// allowed says whether a row is of the offices and documents that are meant.
func (r *reading) allowed(n int) bool {
	x := &r.c.rows[n]
	if len(r.offices) > 0 && !slices.ContainsFunc(r.offices, func(o []int) bool { return slices.Contains(o, x.office) }) {
		return false
	}
	return r.files == nil || slices.ContainsFunc(x.prints, func(p printing) bool { return r.files[p.file] })
}

// side is one text of a row as the words of a question meet it.
type side struct {
	words []int32
	met   map[int32]float64
	asked float64 // weight of the needed words it explains
}

func (s *side) meet(t *token) bool {
	best := 0.0
	for _, l := range t.like {
		if !has(s.words, l.id) {
			continue
		}
		best = max(best, l.weight)
		s.met[l.id] = max(s.met[l.id], l.weight)
		if l.weight == sameWord {
			break
		}
	}
	if best == 0 {
		for _, w := range t.spelledOut(s.words) {
			best = otherWord
			s.met[w] = max(s.met[w], best)
		}
	}
	if t.role == needed {
		s.asked += best * t.weight
	}
	return best > 0
}

// share of its words that are met, by weight.
func (s *side) share(d *dictionary) float64 {
	all, met := 0.0, 0.0
	for _, w := range s.words {
		all += d.weights[w]
		met += d.weights[w] * s.met[w]
	}
	if all == 0 {
		return 0
	}
	return met / all
}

// How much it counts that the question says nothing else, against that it says
// all the row does; and what a wrong level takes off.
const (
	weightOfAsked = 0.7
	weightOfShare = 0.3
	otherKind     = 0.15
	otherCount    = 0.05 // a share where a number of things is asked for, or the other way
)

func (r *reading) fit(n int) (f fit, lacks int, last *token) {
	f, lacks, last = r.fitOf(&r.c.rows[n])
	f.row = n
	return f, lacks, last
}

// fitOf says how well a row is what a question names, and how many of its words
// the row does not explain.
func (r *reading) fitOf(x *row) (f fit, lacks int, last *token) {
	d := r.c.words
	subject := side{words: x.inSubject, met: map[int32]float64{}}
	indicator := side{words: x.inIndicator, met: map[int32]float64{}}
	total := 0.0
	exact := 0
	for i := range r.t {
		t := &r.t[i]
		if t.role == taken || len(t.like)+len(t.long) == 0 && t.role != needed {
			continue
		}
		inS, inI := subject.meet(t), indicator.meet(t)
		for _, l := range t.like[:min(1, len(t.like))] {
			if l.weight == sameWord && has(x.inIndicator, l.id) {
				exact++
			}
			if l.weight == sameWord && has(x.inSubject, l.id) {
				exact--
			}
		}
		if t.role == cue && (inS || inI) && r.within(i, x) {
			f.own++
		}
		if t.role != needed {
			continue
		}
		total += t.weight
		switch {
		case inS || inI:
			f.own++
		case r.beside(x, t):
		default:
			lacks++
			last = t
		}
	}
	if total == 0 {
		total = 1
	}
	both := side{words: union(x.inSubject, x.inIndicator), met: subject.met}
	for w, v := range indicator.met {
		both.met[w] = max(both.met[w], v)
	}
	f.subject = weightOfAsked*subject.asked/total + weightOfShare*subject.share(d)
	f.indicator = weightOfAsked*indicator.asked/total + weightOfShare*indicator.share(d)
	asked := 0.0
	for i := range r.t {
		t := &r.t[i]
		if t.role != needed {
			continue
		}
		best := 0.0
		for _, l := range t.like {
			if has(both.words, l.id) {
				best = max(best, l.weight)
			}
		}
		if best == 0 && t.spelledOut(both.words) != nil {
			best = otherWord
		}
		asked += best * t.weight
	}
	together := weightOfAsked*asked/total + weightOfShare*both.share(d)
	f.score = max(f.subject, f.indicator, together)
	f.share = max(subject.share(d), indicator.share(d), both.share(d))
	for i := range r.t {
		t := &r.t[i]
		if t.role == needed && slices.ContainsFunc(t.like, func(l likeness) bool { return l.weight == sameWord && has(x.called, l.id) }) {
			f.share = max(f.share, namesAll)
		}
	}
	if x.rate != r.rate {
		f.indicator -= otherCount
		f.score = max(f.subject, min(f.score, f.indicator))
	}
	if r.kind != "" && x.kind != r.kind && !(r.kind == observation.Activity && x.kind == observation.SubActivity) && !r.saysKind(x) {
		f.score -= otherKind
	}
	f.plainer = exact >= 2
	f.unsaid = r.unsaid(x, indicator.met)
	return f, lacks, last
}

// saysKind says whether a row of an account book calls itself by the level that
// is asked for: "Program Pendidikan Anak Usia Dini".
func (r *reading) saysKind(x *row) bool {
	first := wordsOf(x.subject)
	return x.kind == observation.Account && len(first) > 0 && (r.kind == observation.Programme && first[0] == "program" || r.kind == observation.Activity && first[0] == "kegiatan")
}

// beside says whether a word is explained by the rows above, the unit of the
// row's figures, or the document.
func (r *reading) beside(x *row, t *token) bool {
	for _, l := range t.like {
		if has(x.around, l.id) {
			return true
		}
	}
	if t.spelledOut(union(x.around, union(x.inSubject, x.inIndicator))) != nil {
		return true
	}
	if u := units[t.text]; u != "" {
		said := false
		for _, h := range x.held {
			if h.Unit == "IDR" || h.Unit == "%" || h.Unit == "" {
				continue
			}
			said = true
			for _, w := range wordsOf(h.Unit) {
				if w == t.text || units[w] == u {
					return true
				}
			}
		}
		if !said && (u == "km" || u == "m" || u == "ha" || u == "unit" || u == "kg" || u == "ton") {
			return true // the form prints no unit at all
		}
	}
	return slices.ContainsFunc(x.prints, func(p printing) bool { return r.c.files[p.file].about(t.text) })
}

// unsaid says whether the indicator is narrowed by what stands behind "yang"
// and the question has none of that.
func (r *reading) unsaid(x *row, met map[int32]float64) bool {
	narrows := false
	for _, w := range x.clause {
		if met[w] > 0 && !emptyClause[r.c.words.texts[w]] {
			return false
		}
		narrows = narrows || !emptyClause[r.c.words.texts[w]]
	}
	return narrows
}
