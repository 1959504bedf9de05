// Package rules finds contradictions that documents alone can prove: figures
// that cannot both be right, or one that cannot be right by itself. A rule is a
// piece of data with a small pure function; each stands in a file of its own
// with its test, and registering it there is all it takes. Rules speak of
// figures, never of persons; what they find is a difference (perbedaan) and no
// audit result.
package rules

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"

	"nyata/internal/record/difference"
	"nyata/internal/record/document"
	"nyata/internal/record/observation"
)

// Rule is one test of figures against each other.
type Rule struct {
	ID       string // stable; part of the machine interface
	Version  string // raised when its verdicts change
	Source   string // the regulation, form or arithmetic it rests on
	Severity difference.Severity
	Title    document.Message // what it looks for, in a few words
	Check    func(f *Facts, report Report)
}

// Report takes a difference with the figures it rests on: they become its
// sources, and one that nothing proves makes it a possible misreading.
type Report func(d difference.Difference, figures ...*observation.Candidate)

var registered []Rule

// register adds a rule at package initialisation, from the file it stands in.
func register(r Rule) Rule {
	registered = append(registered, r)
	return r
}

// All lists the rules by id.
func All() []Rule {
	out := slices.Clone(registered)
	slices.SortFunc(out, func(a, b Rule) int { return cmp.Compare(a.ID, b.ID) })
	return out
}

// Find is the rule of an id; false when there is none.
func Find(id string) (Rule, bool) {
	for _, r := range registered {
		if r.ID == id {
			return r, true
		}
	}
	return Rule{}, false
}

// Check runs every rule over the facts. The result is ordered by document,
// place and rule, and does not depend on the order of the facts.
func Check(f *Facts) []difference.Difference {
	var out []difference.Difference
	for _, r := range All() {
		r.Check(f, func(d difference.Difference, figures ...*observation.Candidate) {
			d.Rule, d.Version = r.ID, r.Version
			if d.Severity == "" {
				d.Severity = r.Severity
			}
			for _, c := range figures {
				d.Sources = append(d.Sources, c.Source)
				if !certain(c) && d.Status != difference.Counted {
					d.Status = difference.PossibleMisreading
				}
			}
			if d.Status == "" {
				d.Status = difference.Counted
			}
			d.ID = identify(&d)
			out = append(out, d)
		})
	}
	slices.SortStableFunc(out, compare)
	return slices.CompactFunc(out, func(a, b difference.Difference) bool { return a.ID == b.ID })
}

// identify hashes what makes a difference the same one next time: the rule,
// where it stands and what it found.
func identify(d *difference.Difference) string {
	h := sha256.New()
	fmt.Fprintf(h, "%s\x00%s\x00%s\x00%s\x00", d.Rule, d.Period, d.Expected, d.Found)
	for _, s := range d.Sources {
		fmt.Fprintf(h, "%s %d %s %s %d %d %d\x00", s.SHA256, s.Page, s.Sheet, s.Cell, s.Table, s.RowNo, s.ColNo)
	}
	return "d-" + hex.EncodeToString(h.Sum(nil)[:8])
}

func compare(a, b difference.Difference) int {
	if len(a.Sources) > 0 && len(b.Sources) > 0 {
		s, t := a.Sources[0], b.Sources[0]
		if c := cmp.Or(cmp.Compare(s.File, t.File), cmp.Compare(s.SHA256, t.SHA256), cmp.Compare(s.Page, t.Page), cmp.Compare(s.Sheet, t.Sheet),
			cmp.Compare(s.Table, t.Table), cmp.Compare(s.RowNo, t.RowNo), cmp.Compare(s.ColNo, t.ColNo)); c != 0 {
			return c
		}
	}
	return cmp.Or(cmp.Compare(a.Rule, b.Rule), cmp.Compare(a.ID, b.ID))
}
