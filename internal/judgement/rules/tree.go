package rules

import (
	"math"
	"slices"
	"strings"

	"nyata/internal/record/observation"
)

// sums counts how many parent figures equal the sum of the rows below them.
// Figures that are nothing plus nothing count for neither.
type sums struct {
	held, failed int
	exact        int // of those that hold, totals in less than whole thousands
}

// exactly reports whether a document's totals go below whole thousands, so
// that none of them was rounded to such.
func (s *sums) exactly() bool { return s != nil && s.exact >= 3 }

// weak reports whether so few sums hold that the hierarchy itself, not one
// figure, is in doubt.
func (s *sums) weak() bool { return s != nil && s.held+s.failed >= 6 && s.held < s.failed }

// weigh tests every sum of every document once.
func weigh(rows []*Row) map[string]*sums {
	out := map[string]*sums{}
	for _, r := range rows {
		if len(r.Children) == 0 {
			continue
		}
		s := out[r.document]
		if s == nil {
			s = &sums{}
			out[r.document] = s
		}
		own := r.ownSums()
		s.held += own.held
		s.failed += own.failed
		s.exact += own.exact
	}
	return out
}

// ownSums tests a row's money against that of the rows below it.
func (r *Row) ownSums() sums {
	var s sums
	for _, total := range r.Figures {
		if !money(total) || total.Measure == observation.Balance {
			continue
		}
		p := r.parts(total)
		switch {
		case !p.ok || p.total == 0 && p.sum == 0:
		case p.holds():
			s.held++
			if math.Mod(p.total, 1000) != 0 {
				s.exact++
			}
		case p.rounded():
			s.held++
		default:
			s.failed++
		}
	}
	return s
}

// parts is a total with the figures it should be the sum of.
type parts struct {
	total, sum float64
	figures    []*observation.Candidate // of the rows below, in reading order
	slack      float64                  // what rounding can explain
	ok         bool                     // every figure is a number and there is at least one below
}

func (r *Row) parts(total *observation.Candidate) parts {
	p := parts{slack: rounding(total)}
	v, ok := number(total)
	if !ok {
		return p
	}
	p.total = v
	for _, child := range r.Children {
		c := child.sameColumn(total)
		if c == nil {
			continue
		}
		v, ok := number(c)
		if !ok {
			return p
		}
		p.sum += v
		p.slack += rounding(c)
		p.figures = append(p.figures, c)
	}
	p.ok = len(p.figures) > 0
	return p
}

// holds reports whether rounding of the printed figures explains the gap.
func (p parts) holds() bool {
	return math.Abs(p.total-p.sum) <= math.Max(p.slack, math.Abs(p.total)*1e-12)
}

// rounded reports whether the gap is what rounding the total to whole
// thousands leaves.
func (p parts) rounded() bool {
	return math.Abs(p.total-p.sum) <= 500 && math.Mod(p.total, 1000) == 0 && math.Mod(p.sum, 1000) != 0
}

// whole reports whether the rows below a row are surely the parts it is made
// of, and if not, why.
func (f *Facts) whole(r *Row) (reason string, ok bool) {
	switch {
	case f.trees[r.document].weak() && !f.bounded(r):
		return "most_sums_fail", false
	case r.coded():
		return "codes_in_disorder", !f.strays(r)
	case r.shaky():
		return "level_by_sums", false
	case slices.ContainsFunc(r.Children, (*Row).shaky):
		return "level_by_sums", false
	case mixedLevels(r.Children):
		return "mixed_levels", false
	case someChildless(r.Children):
		return "childless_activity", false
	}
	return "", true
}

// bounded reports whether names, codes or headings, not sums, say where a row
// begins and where the next one at its level or above does: then whatever
// stands between them is its own, even if no sum in the document holds.
func (f *Facts) bounded(r *Row) bool {
	if r.inferred() {
		return false
	}
	for i := r.place + 1; i < len(f.Rows) && f.Rows[i].document == r.document; i++ {
		if next := f.Rows[i]; next.Owner == next && !next.below(r) {
			return !next.inferred()
		}
	}
	return true
}

// shaky reports whether a row with rows below it stands at its level only by
// inference, and none of its sums confirms it.
func (r *Row) shaky() bool {
	if !r.inferred() || len(r.Children) == 0 {
		return false
	}
	s := r.ownSums()
	return s.failed > 0 && s.held == 0
}

// mixedLevels reports whether the rows below a row stand at different levels:
// one of them is not where it belongs.
func mixedLevels(children []*Row) bool {
	for _, c := range children {
		if c.Head().Subject.Type != children[0].Head().Subject.Type {
			return true
		}
	}
	return false
}

// someChildless reports whether, among activities that have sub-activities,
// one whose level was only inferred has none: it may be a sub-activity itself.
func someChildless(children []*Row) bool {
	with, without := 0, 0
	for _, c := range children {
		switch {
		case len(c.Children) > 0:
			with++
		case c.inferred() && c.Head().Subject.Type == observation.Activity:
			without++
		}
	}
	return with > 0 && without > 0
}

// coded reports whether the codes that a row and most rows below it print are
// what hangs them together.
func (r *Row) coded() bool {
	printed := 0
	for _, c := range r.Children {
		if c.printsCode() {
			printed++
		}
	}
	return r.printsCode() && printed*2 > len(r.Children)
}

// printsCode reports whether a row's code stands in its cells: a code may also
// come from the nomenclature, by name.
func (r *Row) printsCode() bool {
	head := r.Head()
	code := strings.Trim(head.Subject.Code, ".")
	if code == "" {
		return false
	}
	joined := ""
	for _, cell := range head.Row {
		text := strings.ReplaceAll(cell, " ", "")
		if strings.HasPrefix(strings.Trim(text, "."), code) {
			return true
		}
		if joined += strings.Trim(text, ".") + "."; strings.HasPrefix(joined, code+".") { // a code printed over several columns
			return true
		}
	}
	return false
}

// strays reports whether the codes around a row are in such disorder that one
// typed wrongly may have left its place or taken another's: parts of codes of
// different length side by side, or rows between this one and the next of its
// kind that do not hang below it.
func (f *Facts) strays(r *Row) bool {
	for _, c := range r.Children {
		if depth(c) != depth(r.Children[0]) {
			return true
		}
	}
	own := codeParts(r)
	for i := r.place + 1; i < len(f.Rows) && f.Rows[i].document == r.document; i++ {
		next := f.Rows[i]
		if next.Owner != next || next.below(r) {
			continue
		}
		parts := codeParts(next)
		switch {
		case next.Head().Subject.Type == observation.Total || len(parts) < len(own):
			return false
		case len(parts) == len(own):
			return !slices.Equal(parts[:len(parts)-1], own[:len(own)-1])
		default:
			return true
		}
	}
	return false
}

// below reports whether a row hangs under another, at any depth.
func (r *Row) below(top *Row) bool {
	for p := r.Parent; p != nil; p = p.Parent {
		if p == top {
			return true
		}
	}
	return false
}

func depth(r *Row) int { return len(codeParts(r)) }

func codeParts(r *Row) []string {
	return strings.Split(strings.Trim(r.Head().Subject.Code, ". "), ".")
}
