// Package matter turns what machines notice into what people decide about:
// rules, integrity tests and the estimate give differences (perbedaan), and
// differences of one cause are one matter (persoalan), ranked by harm times
// certainty within its kind. It also grades single figures, says whether a
// target is reached, and proposes the field checks that settle most for their
// cost.
//
// Raising a report never improves anything here. Whatever judges an agency
// rests on the evidence without its reports: a report counts only by how far
// it says more than that evidence, and saying less is never held against it.
// Thresholds are fixed, so that one report cannot move another's rank.
package matter

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"math"
	"slices"
	"strings"

	"nyata/internal/judgement/integrity"
	"nyata/internal/judgement/weigh"
	"nyata/internal/record/difference"
	"nyata/internal/record/document"
	"nyata/internal/record/observation"
)

// Version is raised when the same input would give other matters.
const Version = "1"

// Matter is all differences of one kind that have one cause.
type Matter struct {
	ID          string // stable: hash of kind and cause
	Kind        difference.Kind
	Rank        int // from 1 within its kind
	Agency      observation.Ref
	Status      difference.Status // the best of its differences: counted before possible misreading before note
	Harm        float64           // share of the city's people and money touched, times gap in materialities, times years, times certainty; for ranking only
	People      float64           // inhabitants of the areas its differences that count are about; 0 = not known
	Money       *Money            // what the programme of its indicator costs in a year; nil = not known, or it is about no indicator
	Probability *float64          // highest of its differences; nil where none has one
	Sentence    document.Message
	Unknown     []document.Message // what is not known and would matter
	Differences []difference.Difference
	Visit       *Visit   // the field check of its latest month that would settle most for its cost; nil where none would settle anything
	Related     []string // matters of other kinds about the same agency and indicator
}

// Input is everything matters are made of. The order of slices means nothing.
type Input struct {
	City        City
	Differences []difference.Difference // of rules
	Signals     []integrity.Signal
	Asked       int               // how many times an integrity test was put to a source, for the false-discovery rate
	Topics      map[string]string // indicator of each subject an integrity test was put to
	Beliefs     []weigh.Belief
	Checks      []Check // ways to look, for the visit proposed with a matter
}

// Gather makes matters, ordered by kind and rank. The same input gives the
// same matters in any order of its parts.
func Gather(in Input) []Matter {
	all := slices.Clone(in.Differences)
	for i := range all {
		if all[i].Harm == 0 {
			all[i].Harm = in.City.harmOf(&all[i])
		}
	}
	performance, around := fromBeliefs(in.City, in.Beliefs)
	all = append(all, performance...)
	all = append(all, FromSignals(in.City, in.Signals, in.Asked, in.Topics)...)
	slices.SortStableFunc(all, func(a, b difference.Difference) int {
		return cmp.Or(cmp.Compare(weight(a.Status), weight(b.Status)), -cmp.Compare(a.Harm*certainty(&a), b.Harm*certainty(&b)), cmp.Compare(a.ID, b.ID))
	})
	var out []Matter
	for _, group := range together(all) {
		first := &group[0]
		out = append(out, Matter{ID: identify("m", name(group)), Kind: first.Kind, Agency: first.Agency, Status: first.Status, Differences: group})
	}
	believed := map[string]*weigh.Belief{}
	for i := range in.Beliefs {
		if b := &in.Beliefs[i]; b.Report != nil {
			believed[evidenceID(b)] = b
		}
	}
	for i := range out {
		out[i].sum(in.City, around)
		out[i].Visit = in.City.visit(&out[i], believed, in.Checks)
	}
	rank(out)
	relate(out)
	return out
}

// leastSettled is the fall in wrong decisions from which on a check is proposed:
// below it the matter is as good as settled.
const leastSettled = 0.005

// visit is the field check that would settle most of a matter for its cost, of
// its latest month, since nobody can look at an earlier one, and of areas that can
// be gone to.
func (c City) visit(m *Matter, believed map[string]*weigh.Belief, checks []Check) *Visit {
	var latest []*weigh.Belief
	for i := range m.Differences {
		b := believed[m.Differences[i].ID]
		if b == nil || c.Cities[b.Area] {
			continue
		}
		if len(latest) > 0 && b.Month.Compare(latest[0].Month) > 0 {
			latest = nil
		}
		if len(latest) == 0 || b.Month == latest[0].Month {
			latest = append(latest, b)
		}
	}
	var best *Visit
	for _, b := range latest {
		if v, ok := Settle(c, b, checks); ok && v.Settles >= leastSettled && (best == nil || v.PerCost > best.PerCost) {
			best = &v
		}
	}
	return best
}

// sum fills in what a matter takes from its differences. Harm adds up: what
// lasts for a year in ten areas weighs more than one odd month in one.
func (m *Matter) sum(c City, around map[string]bool) {
	for i := range m.Differences {
		d := &m.Differences[i]
		m.Harm += d.Harm * certainty(d)
		if d.Probability != nil && (m.Probability == nil || *d.Probability > *m.Probability) {
			m.Probability = d.Probability
		}
	}
	m.People, m.Money = c.touched(m)
	m.Sentence = c.sentence(m)
	m.Unknown = c.unknown(m, around[m.Differences[0].ID])
}

// touched is whom and what money a matter touches: the inhabitants of its areas,
// and the budget of its indicator where it is about one.
func (c City) touched(m *Matter) (people float64, money *Money) {
	areas, indicators := map[string]bool{}, map[string]bool{}
	for i := range m.Differences {
		d := &m.Differences[i]
		if d.Indicator.ID == "" || d.Status != m.Status {
			continue
		}
		indicators[d.Indicator.ID] = true
		if s := c.Stakes[Place{d.Indicator.ID, d.Area.ID}]; !areas[d.Area.ID] {
			areas[d.Area.ID] = true
			people += s.People
		}
	}
	if len(indicators) == 1 {
		if b, ok := c.Budgets[m.Differences[0].Indicator.ID]; ok {
			money = &b
		}
	}
	return math.Min(people, c.People), money
}

// rank orders matters by kind; within a kind those that count come first, then
// the larger harm.
func rank(all []Matter) {
	slices.SortStableFunc(all, func(a, b Matter) int {
		return cmp.Or(
			cmp.Compare(slices.Index(difference.Kinds(), a.Kind), slices.Index(difference.Kinds(), b.Kind)),
			cmp.Compare(weight(a.Status), weight(b.Status)),
			-cmp.Compare(a.Harm, b.Harm),
			cmp.Compare(a.ID, b.ID),
		)
	})
	n := 0
	for i := range all {
		if i > 0 && all[i].Kind != all[i-1].Kind {
			n = 0
		}
		n++
		all[i].Rank = n
	}
}

// relate names matters of other kinds that one agency has with one indicator.
func relate(all []Matter) {
	by := map[string][]int{}
	for i, m := range all {
		seen := map[string]bool{}
		for _, d := range m.Differences {
			if k := d.Agency.ID + "\x00" + d.Indicator.ID; d.Agency.ID != "" && d.Indicator.ID != "" && !seen[k] {
				seen[k] = true
				by[k] = append(by[k], i)
			}
		}
	}
	for _, group := range by {
		for _, i := range group {
			for _, j := range group {
				if all[i].Kind != all[j].Kind && !slices.Contains(all[i].Related, all[j].ID) {
					all[i].Related = append(all[i].Related, all[j].ID)
				}
			}
		}
	}
	for i := range all {
		slices.Sort(all[i].Related)
	}
}

// weight puts statuses in order.
func weight(s difference.Status) int {
	return slices.Index([]difference.Status{difference.Counted, difference.PossibleMisreading, difference.Note}, s)
}

// certainty is a difference's probability; where it has none, arithmetic is
// certain unless it rests on a doubtful reading.
func certainty(d *difference.Difference) float64 {
	switch {
	case d.Probability != nil:
		return *d.Probability
	case d.Status == difference.Counted:
		return 1
	case d.Status == difference.PossibleMisreading:
		return 0.3
	default:
		return 0.1
	}
}

func identify(letter, key string) string {
	h := sha256.Sum256([]byte(key))
	return letter + "-" + hex.EncodeToString(h[:8])
}

// IsID says whether an id is a matter's: it begins as Gather makes it.
func IsID(id string) bool { return strings.HasPrefix(id, "m-") }
