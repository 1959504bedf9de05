// Package rules finds contradictions that documents alone can prove: figures
// that cannot both be right, or one that cannot be right by itself. A rule is a
// piece of data with a small pure function; each stands in a file of its own
// with its test, and registering it there is all it takes. Rules speak of
// figures, never of persons; what they find is a difference (perbedaan) and no
// audit result. A rule that cannot be sure abstains, or says what it noticed as
// a note: a wrong word about an agency costs more than a missed one.
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
	ID       string           // stable; part of the machine interface
	Version  string           // raised when its verdicts change
	Source   document.Message // the regulation, form or arithmetic it rests on
	Severity difference.Severity
	Title    document.Message // what it looks for, in a few words
	Check    func(f *Facts, report Report)
}

// Report takes a difference with the figures it rests on: they become its
// sources, the first being the one it is about, and one that nothing proves
// makes it a possible misreading.
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
			d.Kind = KindOf(r.ID)
			if len(figures) > 0 {
				d.Indicator, d.Area = figures[0].Indicator, figures[0].Area
				if d.Gap != 0 {
					d.Unit = figures[0].Figure.Unit
				}
			}
			d.ID = identify(&d)
			out = append(out, d)
		})
	}
	out = distinct(out)
	slices.SortStableFunc(out, compare)
	return out
}

// distinct keeps one of several differences that say the same of the same
// cell: a balance that neither its row nor its parts give is one difference.
// The first in the order of rules stays, which is a row's own equation before
// a sum over rows; a counted one before a note.
func distinct(all []difference.Difference) []difference.Difference {
	slices.SortStableFunc(all, func(a, b difference.Difference) int {
		return cmp.Or(cmp.Compare(weight(a.Status), weight(b.Status)), cmp.Compare(order(a.Rule), order(b.Rule)), cmp.Compare(a.Rule, b.Rule))
	})
	type key struct{ place, found, expected string }
	seen := map[key]bool{}
	ids := map[string]bool{}
	var out []difference.Difference
	for _, d := range all {
		if ids[d.ID] {
			continue
		}
		ids[d.ID] = true
		if len(d.Sources) > 0 && d.Expected != "" {
			k := key{place(d.Sources[0]), d.Found, d.Expected}
			if seen[k] {
				continue
			}
			seen[k] = true
		}
		out = append(out, d)
	}
	return out
}

func weight(s difference.Status) int {
	return slices.Index([]difference.Status{difference.Counted, difference.PossibleMisreading, difference.Note}, s)
}

// order puts equations a form states before sums that the rows imply.
func order(rule string) int {
	if i := slices.Index([]string{"column_formula", "balance", "quarters_sum", "children_sum"}, rule); i >= 0 {
		return i
	}
	return 99
}

// identify hashes what makes a difference the same one next time: the rule,
// where it stands and what it found.
func identify(d *difference.Difference) string {
	h := sha256.New()
	fmt.Fprintf(h, "%s\x00%s\x00%s\x00%s\x00", d.Rule, d.Period, d.Expected, d.Found)
	for _, s := range d.Sources {
		fmt.Fprintf(h, "%s\x00", place(s))
	}
	return "d-" + hex.EncodeToString(h.Sum(nil)[:8])
}

// place tells one cell of one file from every other, whatever the file's name.
func place(s observation.Source) string {
	return fmt.Sprintf("%s %d %s %s %d %d %d", s.SHA256, s.Page, s.Sheet, s.Cell, s.Table, s.RowNo, s.ColNo)
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
