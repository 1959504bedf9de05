package mention

import (
	"cmp"
	"path"
	"slices"
	"strings"

	"nyata/internal/ground/figure"
	"nyata/internal/ground/period"
	"nyata/internal/ground/place"
	"nyata/internal/ground/word"
	"nyata/internal/judgement/narrative"
	"nyata/internal/record/observation"
	"nyata/internal/record/reference"
)

// Doubt is why a row is not kept in a sum unless a person ticks it.
type Doubt string

// The doubts.
const (
	Inside      Doubt = "inside"       // may be part of another row, named by Row.Inside
	Rival       Doubt = "rival"        // may be another figure for the same whole, named by Row.Inside
	State       Doubt = "state"        // tells how things stand, and others of its list do too
	YearUnknown Doubt = "year_unknown" // the text tells no year
	EarlierYear Doubt = "earlier_year" // no year was asked for, and others are of a later one
	Vague       Doubt = "vague"        // the text does not tell what it measures
	Unsure      Doubt = "unsure"       // the number can be read in two ways
)

// Row is one thing that running text says, with every place that says it.
type Row struct {
	Kept   observation.Recorded
	Same   []observation.Recorded // say the same once more
	Why    []string               // why each of Same does: codes joined by a blank
	Doubts []Doubt
	Inside int // index in its list of the row that may hold or mean it; -1 when none may
}

// ID is the observation that stands for the row.
func (r Row) ID() string { return r.Kept.ID }

// Sure says whether the row is kept in a sum before a person chooses.
func (r Row) Sure() bool { return len(r.Doubts) == 0 }

// List is rows that may be added up: of one action and one kind of unit.
type List struct {
	Action string // as observation.Narrative has it
	Unit   string // base unit
	Asked  bool   // the action that was asked for, or none was
	Sums   bool   // its amounts may be added up at all
	Rows   []Row  // the largest first
}

// Select finds among quantities those that say what is wanted, puts those that
// say the same into one row and the rows into lists. The lists that were asked
// for come first, then the longest. A quantity is left out when one word of the
// question is explained by nothing it says.
func (w Wanted) Select(all []observation.Recorded, city *reference.City) []List {
	var fit []observation.Recorded
	for _, q := range all {
		if q.Narrative != nil && w.fits(&q, city) {
			fit = append(fit, q)
		}
	}
	candidates := make([]observation.Candidate, len(fit))
	for i := range fit {
		candidates[i] = fit[i].Candidate
	}
	var lists []List
	for _, g := range Groups(candidates) {
		row := Row{Kept: fit[g.Kept], Why: g.Reasons, Inside: -1}
		for _, o := range g.Others {
			row.Same = append(row.Same, fit[o])
		}
		_, _, unit, _ := measured(row.Kept.Figure)
		at := slices.IndexFunc(lists, func(l List) bool { return l.Action == row.Kept.Narrative.Action && l.Unit == unit })
		if at < 0 {
			at = len(lists)
			action := row.Kept.Narrative.Action
			lists = append(lists, List{Action: action, Unit: unit, Asked: len(w.Actions) == 0 || slices.Contains(w.Actions, action), Sums: unit != "%"})
		}
		lists[at].Rows = append(lists[at].Rows, row)
	}
	for i := range lists {
		w.doubt(&lists[i], city)
	}
	slices.SortStableFunc(lists, func(a, b List) int {
		return cmp.Or(cmp.Compare(first(a.Asked), first(b.Asked)), cmp.Compare(len(b.Rows), len(a.Rows)), cmp.Compare(order[a.Action], order[b.Action]), cmp.Compare(a.Unit, b.Unit))
	})
	return lists
}

var order = map[string]int{string(narrative.Built): 0, string(narrative.Repaired): 1, string(narrative.Planned): 2, string(narrative.Other): 3}

func first(yes bool) int {
	if yes {
		return 0
	}
	return 1
}

// fits says whether a quantity says what is wanted.
func (w Wanted) fits(q *observation.Recorded, city *reference.City) bool {
	return q.State != observation.Rejected && w.inTime(q.Period) && w.inPlace(q, city) && w.ofOffice(q) && w.inUnit(q) && w.explained(q)
}

func (w Wanted) inTime(p period.Period) bool {
	return len(w.Periods) == 0 || p.IsZero() || slices.ContainsFunc(w.Periods, func(want period.Period) bool { return want.Contains(p) })
}

func (w Wanted) inPlace(q *observation.Recorded, city *reference.City) bool {
	if len(w.Areas) == 0 {
		return true
	}
	for id := q.Area.ID; id != ""; {
		if slices.Contains(w.Areas, id) {
			return true
		}
		a, known := city.Areas.ByID(id)
		if !known {
			break
		}
		id = a.Parent
	}
	return false
}

func (w Wanted) ofOffice(q *observation.Recorded) bool {
	return len(w.Agencies) == 0 || slices.Contains(w.Agencies, q.Agency.ID)
}

// inUnit says whether a quantity is measured as was asked. The width of a road
// is never its length, and neither counts how many there are.
func (w Wanted) inUnit(q *observation.Recorded) bool {
	_, _, unit, ok := measured(q.Figure)
	if !ok {
		return false
	}
	side := ""
	for _, k := range strings.Fields(word.Fold(q.Narrative.Object)) {
		if s := sides[k]; s != "" {
			side = s
			break
		}
	}
	if side != "" && side != "panjang" && w.Side != side || w.Side != "" && w.Side != "panjang" && w.Side != side {
		return false
	}
	switch w.Unit {
	case "":
		return w.Side == ""
	case "count":
		return !continuous[unit]
	default:
		return unit == w.Unit
	}
}

// continuous are base units that measure and do not count.
var continuous = word.Set("m m2 m3 kg IDR % liter gram hari jam menit bulan tahun minggu detik semester triwulan watt kWh kVA VA Mbps GB TB inci cm2 KK orang")

// explained says whether every word of the question is met by what is said
// around the quantity, and what it measures is what was asked about.
func (w Wanted) explained(q *observation.Recorded) bool {
	n := q.Narrative
	object := word.Keys(n.Object)
	around := slices.Concat(object, word.Keys(n.Sentence), word.Keys(n.Place), word.Keys(q.Figure.Unit), word.Keys(strings.TrimSuffix(path.Base(q.Source.File), path.Ext(q.Source.File))))
	for _, x := range w.Words {
		if !slices.ContainsFunc(x.Keys, func(k string) bool { return slices.Contains(around, k) }) {
			return false
		}
	}
	head := headOf(object)
	if head == "" || q.Figure.Unit == "IDR" || beings[w.Unit] {
		return true
	}
	return slices.ContainsFunc(w.Words, func(x Word) bool { return slices.Contains(x.Keys, head) })
}

// headOf is the key of what an object is: its first word that says more than
// what is measured of it.
func headOf(object []string) string {
	for _, k := range object {
		if !through[k] {
			return k
		}
	}
	return ""
}

// doubt orders the rows of a list and says which a sum must not hold by itself.
func (w Wanted) doubt(l *List, city *reference.City) {
	slices.SortStableFunc(l.Rows, func(a, b Row) int { return cmp.Compare(high(b.Kept.Figure), high(a.Kept.Figure)) })
	last := 0
	for _, r := range l.Rows {
		last = max(last, r.Kept.Period.Year())
	}
	for i := range l.Rows {
		r := &l.Rows[i]
		q := &r.Kept
		add := func(d Doubt, is bool) {
			if is {
				r.Doubts = append(r.Doubts, d)
			}
		}
		add(YearUnknown, q.Period.IsZero())
		add(EarlierYear, len(w.Periods) == 0 && !q.Period.IsZero() && q.Period.Year() < last)
		add(State, l.Action == string(narrative.Other) && len(l.Rows) > 1)
		add(Vague, headOf(word.Keys(q.Narrative.Object)) == "")
		add(Unsure, q.State == observation.Doubtful)
		for k := range i { // what is larger came before
			if d := overlap(&l.Rows[k].Kept, q, city); d != "" {
				r.Inside = k
				add(d, true)
				break
			}
		}
	}
}

func high(f figure.Figure) float64 {
	_, h, _, _ := measured(f)
	return h
}

// overlap says whether b may be a part of a, or another figure for the same: as
// much or less of the same thing in the same year, told of a smaller place or
// of no place either.
func overlap(a, b *observation.Recorded, city *reference.City) Doubt {
	if !a.Period.IsZero() && !b.Period.IsZero() && a.Period.Year() != b.Period.Year() || otherThing(a.Narrative.Object, b.Narrative.Object) {
		return ""
	}
	wide, narrow := areaOf(a, city), areaOf(b, city)
	if wide == "" && fold(a.Narrative.Place) == "" {
		if narrow == "" && fold(b.Narrative.Place) == "" {
			return Rival
		}
		return Inside
	}
	for narrow != "" && wide != "" {
		x, known := city.Areas.ByID(narrow)
		if !known {
			return ""
		}
		if narrow = x.Parent; narrow == wide {
			return Inside
		}
	}
	return ""
}

// otherThing says whether two objects are surely not one: their heads differ,
// or each has a word of its own that is no name ("saluran baru", "saluran
// lama").
func otherThing(a, b string) bool {
	if headOf(word.Keys(a)) != headOf(word.Keys(b)) {
		return true
	}
	return ownWord(a, b) && ownWord(b, a)
}

// ownWord says whether an object has a word in small letters that another
// lacks and that says more than what is measured.
func ownWord(object, other string) bool {
	theirs := word.Keys(other)
	return slices.ContainsFunc(strings.Fields(object), func(w string) bool {
		k := word.Key(word.Fold(w))
		return k != "" && w == strings.ToLower(w) && sizes[word.Fold(w)] == "" && !slices.Contains(theirs, k)
	})
}

// areaOf is the area of a quantity; the whole city is none.
func areaOf(q *observation.Recorded, city *reference.City) string {
	a, known := city.Areas.ByID(q.Area.ID)
	if !known || a.Kind == place.City || a.Kind == place.Province {
		return ""
	}
	return a.ID
}

// Keep gives the rows to add up: those whose id a person kept, or where no
// choice was made, those there is no doubt about.
func (l List) Keep(chosen bool, kept map[string]bool) []Row {
	var out []Row
	for _, r := range l.Rows {
		if chosen && kept[r.ID()] || !chosen && r.Sure() {
			out = append(out, r)
		}
	}
	return out
}

// Computation adds up rows of the list.
func (l List) Computation(rows []Row) (Computation, error) {
	all := make([]observation.Candidate, len(rows))
	for i, r := range rows {
		all[i] = r.Kept.Candidate
	}
	return Sum(all)
}
