package printed

import (
	"regexp"
	"slices"
	"strings"
	"time"

	"nyata/internal/ground/period"
	"nyata/internal/ground/word"
	"nyata/internal/judgement/question"
	"nyata/internal/record/observation"
)

// role is what a word of a question does.
type role int

const (
	needed role = iota // the row must explain it
	cue                // asks for a measure; a row may explain it too
	loose              // carries no condition
	taken              // names an office, a place or a document
)

// token is one word of a question.
type token struct {
	text, typed string
	role        role
	named       bool // stands in brackets
	mended      bool
	like        []likeness
	long        [][]likeness // of an acronym: the words it stands for
	weight      float64
}

// reading is a question while it is understood.
type reading struct {
	c       *Catalogue
	t       []token
	periods []period.Period
	ranged  bool
	upTo    bool
	now     time.Time

	offices [][]int      // each mention with the offices it may mean
	files   map[int]bool // documents meant by name or place; nil = any
	kind    observation.SubjectType
	rate    bool // a share is asked for
	first   int  // where the first needed word stands
	stage   observation.Stage

	sought sought // what is said of rows held against each other

	refusal question.Reason
	word    string
}

func (r *reading) refuse(why question.Reason, w string) {
	if r.refusal == "" {
		r.refusal, r.word = why, w
	}
}

// read takes a question apart: periods, offices, places, what is asked of the
// row, and the words that the row must explain.
func (c *Catalogue) read(text string, now time.Time) (*reading, question.Reason) {
	return c.readAs(text, now, ofOne)
}

// way is how a question is read.
type way int

// The ways: for a row or a few, for rows held against each other, and for a row
// of an area that also has an office.
const (
	ofOne way = iota
	heldTogether
	ofOneArea
)

// readAs reads a question in one of the ways.
func (c *Catalogue) readAs(text string, now time.Time, as way) (*reading, question.Reason) {
	f, why := c.framer.Frame(spelled(text), now)
	if why != "" {
		return nil, why
	}
	r := &reading{c: c, periods: f.Periods, ranged: f.Ranged, upTo: f.UpTo, now: now}
	brackets := false
	for _, w := range f.Words {
		brackets = w.Text == "(" || brackets && w.Text != ")"
		if w.Apart || w.Kind == word.Mark && w.Text != "%" {
			continue
		}
		t := token{text: w.Text, typed: w.Typed, mended: w.Mended, named: brackets}
		if p := word.Plain(t.text); small[p] {
			t.text = p
		}
		if p := abbreviated[t.text]; p != "" {
			t.text = p
		}
		if base, ok := strings.CutSuffix(t.text, "nya"); ok && asksFor(base) {
			t.text = base
		}
		if t.text == "%" {
			t.text = "persentase"
		}
		if w.Filler || chat[t.text] || small[t.text] {
			t.role = loose
		}
		r.t = append(r.t, t)
	}
	if as == heldTogether && !r.seek() {
		return r, ""
	}
	if as != ofOneArea {
		r.findOffices()
		r.findPlaces()
		r.settleOffices()
	}
	r.findKind()
	r.findStage()
	r.markWishes()
	r.rate = slices.ContainsFunc(r.t, func(t token) bool { return t.role != taken && rates[t.text] })
	for i := range r.t {
		t := &r.t[i]
		if t.role == taken {
			continue
		}
		if t.like = c.words.like(t.text); len(t.like) == 0 && t.role == needed && units[t.text] == "" && acronyms[t.text] == nil {
			t.like = c.words.misspelt(t.text)
			t.mended = len(t.like) > 0
		}
		for _, l := range t.like {
			t.weight = max(t.weight, c.words.weights[l.id]*l.weight)
		}
	}
	r.expand()
	return r, ""
}

// schools tells the primary school from "s.d.", which is written the same in
// small letters.
var schools = regexp.MustCompile(`\bSD\b`)

func spelled(text string) string {
	if text == strings.ToUpper(text) {
		return text
	}
	return schools.ReplaceAllString(text, "sekolah dasar")
}

func (r *reading) is(i int, words string) bool {
	if i < 0 || i >= len(r.t) {
		return false
	}
	for _, w := range strings.Split(words, "|") {
		if r.t[i].text == w {
			return true
		}
	}
	return false
}

// findOffices takes the words that name offices.
func (r *reading) findOffices() {
	for i := 0; i < len(r.t); i++ {
		if r.t[i].role == taken || small[r.t[i].text] {
			continue
		}
		list, end := r.officeAt(i)
		if end == i {
			continue
		}
		if w := r.t[i].text; end == i+1 && r.narrow(func(f *file) bool { return f.nobody && f.about(w) }) {
			r.t[i].role = taken // a document that bears the office's name and says nothing of whose it is
			continue
		}
		for k := i; k < end; k++ {
			r.t[k].role = taken
		}
		if !slices.ContainsFunc(r.offices, func(o []int) bool { return slices.Equal(o, list) }) {
			r.offices = append(r.offices, list)
		}
		i = end - 1
	}
}

// officeAt reads an office's name at i: one of its spellings, the longest
// first, or its head with as many of its words as make plain which is meant.
// Offices of several places may have one name.
func (r *reading) officeAt(i int) (list []int, end int) {
	best := i
	for _, first := range [...]string{r.t[i].text, r.joined(i)} {
		for _, f := range r.c.forms[first] {
			k, n := i+1, 1
			if first != r.t[i].text {
				k = i + 2
			}
			for n < len(f.words) && k < len(r.t) {
				if small[r.t[k].text] {
					k++
					continue
				}
				if r.t[k].text != f.words[n] {
					break
				}
				k++
				n++
			}
			switch {
			case n < len(f.words) || k < best:
			case k > best:
				best, list = k, []int{f.office}
			case !slices.Contains(list, f.office):
				list = append(list, f.office)
			}
		}
	}
	if heads[r.t[i].text] {
		words := []string{r.t[i].text}
		var found []int
		at := i
		for k := i + 1; k < len(r.t); k++ {
			if small[r.t[k].text] || r.is(k, "kota|kabupaten|daerah") {
				continue
			}
			longer := append(slices.Clone(words), r.t[k].text)
			owners := r.c.owners(longer)
			if len(owners) == 0 {
				break
			}
			words, found, at = longer, owners, k+1
		}
		if at > best {
			list, best = found, at
		}
	}
	slices.Sort(list)
	return list, best
}

// joined is a word and the next one as one: "satpol pp".
func (r *reading) joined(i int) string {
	if i+1 < len(r.t) {
		return r.t[i].text + r.t[i+1].text
	}
	return ""
}

// findPlaces takes the words that say which documents are meant: the city or
// regency they are of, or words of their names that no row has.
func (r *reading) findPlaces() {
	for i := 0; i < len(r.t); i++ {
		if r.t[i].role == taken {
			continue
		}
		at := i
		if r.is(i, "kota|kabupaten|pemkot|pemkab") {
			at++
		}
		if end := r.placeAt(at); end > at {
			for k := i; k < end; k++ {
				r.t[k].role = taken
			}
			i = end - 1
			continue
		}
		if r.t[i].role != needed || len(r.c.words.like(r.t[i].text)) > 0 {
			continue
		}
		for _, n := range [...]int{1, 2} {
			w := r.t[i].text
			if n == 2 {
				w = r.joined(i)
			}
			if w != "" && r.narrow(func(f *file) bool { return f.about(w) }) {
				for k := i; k < i+n; k++ {
					r.t[k].role = taken
				}
				break
			}
		}
	}
}

// placeAt reads the name of a place that documents are of.
func (r *reading) placeAt(i int) int {
	for n := 3; n > 0; n-- {
		if i+n > len(r.t) {
			continue
		}
		var words []string
		for k := i; k < i+n; k++ {
			words = append(words, r.t[k].text)
		}
		name := strings.Join(words, " ")
		if r.narrow(func(f *file) bool { return f.of(name) }) {
			return i + n
		}
	}
	return i
}

// narrow keeps of the documents those that are meant; false when none is.
func (r *reading) narrow(meant func(*file) bool) bool {
	kept := map[int]bool{}
	for i := range r.c.files {
		if (r.files == nil || r.files[i]) && meant(&r.c.files[i]) {
			kept[i] = true
		}
	}
	if len(kept) == 0 {
		return false
	}
	r.files = kept
	return true
}

// settleOffices keeps of the offices that a name may mean those that the
// documents meant are of, and those of which anything is printed for the years
// asked for.
func (r *reading) settleOffices() {
	for k, list := range r.offices {
		if len(list) < 2 {
			continue
		}
		keep := func(fits func(o *office) bool) {
			kept := slices.DeleteFunc(slices.Clone(list), func(o int) bool { return !fits(&r.c.offices[o]) })
			if len(kept) > 0 {
				list, r.offices[k] = kept, kept
			}
		}
		keep(func(o *office) bool {
			return r.files == nil || slices.ContainsFunc(o.files, func(f int) bool { return r.files[f] })
		})
		keep(func(o *office) bool {
			return slices.ContainsFunc(r.periods, func(p period.Period) bool { return slices.Contains(o.years, p.Year()) })
		})
	}
}

// findKind takes words for the level of the row.
func (r *reading) findKind() {
	for i := range r.t {
		switch {
		case r.t[i].role == taken:
		case r.is(i, "sub") && r.is(i+1, "kegiatan|activity|activities"), r.is(i, "subkegiatan|subactivity"):
			r.kind = observation.SubActivity
		case r.is(i, "kegiatan|activity|activities") && !r.is(i-1, "sub") && r.kind == "":
			r.kind = observation.Activity
		case r.is(i, "program|programme|programmes|programs") && r.kind == "":
			r.kind = observation.Programme
		case r.is(i, "urusan") && r.kind == "":
			r.kind = observation.Affair
		}
		if kinds[r.t[i].text] && r.t[i].role == needed {
			r.t[i].role = loose
		}
	}
}

// findStage takes words for the stage of plan or budget.
func (r *reading) findStage() {
	for i := range r.t {
		if r.t[i].role == taken {
			continue
		}
		var s observation.Stage
		switch {
		case r.is(i, "perubahan|papbd|apbdp|revisi|direvisi|revised") && (i+1 == len(r.t) || !r.followedByName(i)):
			s = observation.Revised
		case r.is(i, "sesudah|setelah|after") && r.is(i+1, "perubahan|revisi|pergeseran"):
			s = observation.Revised
		case r.is(i, "murni|induk|original"), r.is(i, "sebelum|before") && r.is(i+1, "perubahan|revisi|pergeseran"):
			s = observation.Original
		case !r.spokenOf(i): // "penyusunan renstra" is no stage
		case r.is(i, "renstra"):
			s = observation.Renstra
		case r.is(i, "rpjmd"):
			s = observation.RPJMD
		case r.is(i, "rkpd|renja"):
			s = observation.RKPD
		}
		if s == "" || r.stage != "" {
			continue
		}
		if r.is(i, "sesudah|setelah|sebelum|after|before") {
			r.t[i+1].role = loose
		}
		r.stage, r.t[i].role = s, cue
	}
}

// spokenOf says whether the word at i names the plan that a figure stands in: it is
// spoken of as a target's or a budget's.
func (r *reading) spokenOf(i int) bool {
	return r.is(i-1, "target|pagu|anggaran|akhir|periode|dalam|di|menurut|versi|pada|indikatif") || r.is(i-2, "akhir|periode|target")
}

// followedByName says whether a needed word follows at once: "perubahan iklim".
func (r *reading) followedByName(i int) bool {
	return r.t[i+1].role == needed && !money[r.t[i+1].text] && !ceilings[r.t[i+1].text]
}
