package rules

import (
	"cmp"
	"math"
	"slices"

	"nyata/internal/ground/period"
	"nyata/internal/record/difference"
	"nyata/internal/record/document"
	"nyata/internal/record/observation"
)

// revised is how many times one vintage of a statistic may be another before
// it is no revision any more.
const revised = 5

var _ = register(Rule{
	ID: "vintages_differ", Version: "1", Severity: difference.High,
	Source: document.Message{
		ID: "Dua edisi satu angka statistik yang berbeda lima kali lipat atau lebih bukan revisi: satuan, tanda desimal atau digitnya tertukar",
		EN: "Two vintages of one statistic that differ by a factor of five or more are no revision: a unit, a decimal mark or digits were mixed up",
	},
	Title: document.Message{ID: "Edisi statistik berbeda besaran", EN: "Vintages of a statistic differ in magnitude"},
	Check: func(f *Facts, report Report) {
		for _, group := range f.vintages() {
			like := typical(group)
			x, _ := number(like)
			for _, c := range group {
				y, _ := number(c)
				if c == like || y == x {
					continue
				}
				times := math.Abs(y / x)
				if times < 1 {
					times = 1 / times
				}
				d := about(c)
				d.Expected, d.Found, d.Gap = shown(like.Figure), shown(c.Figure), y-x
				if x*y > 0 && times < revised {
					d.Status, d.Severity = difference.Note, difference.Low
					d.Explanation = say(
						"%[1]s untuk %[2]s adalah %[3]s menurut edisi %[4]s dan %[5]s menurut edisi %[6]s: keduanya disimpan.",
						"%[2]s of %[1]s is %[3]s in the vintage %[4]s and %[5]s in the vintage %[6]s: both are kept.",
						when(c), measured{c}, like, vintage{like}, c, vintage{c})
				} else {
					d.Explanation = say(
						"%[1]s untuk %[2]s adalah %[3]s menurut edisi %[4]s dan %[5]s menurut edisi %[6]s: berbeda %[7]s kali, terlalu jauh untuk sebuah revisi.",
						"%[2]s of %[1]s is %[3]s in the vintage %[4]s and %[5]s in the vintage %[6]s: apart by a factor of %[7]s, too far for a revision.",
						when(c), measured{c}, like, vintage{like}, c, vintage{c}, count(math.Round(times)))
				}
				report(d, c, like)
			}
		}
	},
})

// vintage is when a source said so, or that it did not say when.
type vintage struct{ c *observation.Candidate }

func (v vintage) in(lang string) string {
	switch {
	case v.c.Origin.Vintage != "":
		return v.c.Origin.Vintage
	case lang == "en":
		return "without a date"
	}
	return "tanpa tanggal"
}

// vintages groups what statistics say of one indicator, area and period; the
// latest first.
func (f *Facts) vintages() [][]*observation.Candidate {
	type key struct {
		indicator, area string
		period          period.Period
	}
	by := map[key][]*observation.Candidate{}
	var order []key
	for _, c := range f.Evidence {
		x, ok := number(c)
		if c.Origin.SourceKind() != observation.Statistic || !ok || x == 0 || c.Period.IsZero() {
			continue
		}
		k := key{cmp.Or(c.Indicator.ID, words(c.Indicator.Text)), c.Area.ID, c.Period}
		if by[k] == nil {
			order = append(order, k)
		}
		by[k] = append(by[k], c)
	}
	var out [][]*observation.Candidate
	for _, k := range order {
		if len(by[k]) > 1 {
			slices.SortStableFunc(by[k], func(a, b *observation.Candidate) int { return cmp.Compare(b.Origin.Vintage, a.Origin.Vintage) })
			out = append(out, by[k])
		}
	}
	return out
}

// typical is the one of several values that lies in the middle of them by size;
// of two the later vintage.
func typical(group []*observation.Candidate) *observation.Candidate {
	if len(group) == 2 {
		return group[0]
	}
	sorted := slices.Clone(group)
	slices.SortStableFunc(sorted, func(a, b *observation.Candidate) int {
		x, _ := number(a)
		y, _ := number(b)
		return cmp.Compare(math.Abs(x), math.Abs(y))
	})
	return sorted[(len(sorted)-1)/2]
}
