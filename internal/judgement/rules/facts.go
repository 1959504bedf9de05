package rules

import (
	"cmp"
	"slices"
	"strings"

	"nyata/internal/ground/figure"
	"nyata/internal/ground/period"
	"nyata/internal/record/difference"
	"nyata/internal/record/observation"
	"nyata/internal/record/reference"
)

// Passage is a paragraph of a document, for rules about text.
type Passage struct {
	Source observation.Source
	Text   string
	Year   int // of the document; 0 when unknown
}

// Facts is what the rules look at: every candidate of the documents, arranged
// by row, and the reference data. It is read-only once made.
type Facts struct {
	City     *reference.City
	Rows     []*Row // by document, then line
	Passages []Passage
	byLine   map[string]map[int]*Row
	outputs  map[column]bool // the documents and periods that report outputs
}

// column is a period of a document.
type column struct {
	document string
	period   period.Period
	span     period.Span
}

func columnOf(c *observation.Candidate) column { return column{documentOf(c), c.Period, c.Span} }

// Row is the figures of one row of one document.
type Row struct {
	Line     int
	Parent   *Row
	Children []*Row
	Figures  []*observation.Candidate // in reading order
}

// NewFacts arranges candidates. They may come in any order.
func NewFacts(city *reference.City, candidates []observation.Candidate, passages []Passage) *Facts {
	if city == nil {
		city = &reference.City{}
	}
	f := &Facts{City: city, Passages: passages, byLine: map[string]map[int]*Row{}, outputs: map[column]bool{}}
	sorted := make([]*observation.Candidate, len(candidates))
	for i := range candidates {
		sorted[i] = &candidates[i]
	}
	slices.SortStableFunc(sorted, func(a, b *observation.Candidate) int {
		s, t := a.Source, b.Source
		return cmp.Or(cmp.Compare(s.File, t.File), cmp.Compare(s.SHA256, t.SHA256), cmp.Compare(a.Subject.Line, b.Subject.Line),
			cmp.Compare(s.Page, t.Page), cmp.Compare(s.Table, t.Table), cmp.Compare(s.RowNo, t.RowNo), cmp.Compare(s.ColNo, t.ColNo), cmp.Compare(s.Cell, t.Cell))
	})
	for _, c := range sorted {
		f.add(c)
	}
	for _, r := range f.Rows {
		head := r.Figures[0]
		if p := head.Subject.Parent; p != 0 {
			if up := f.byLine[documentOf(head)][p]; up != nil && up != r {
				r.Parent = up
				up.Children = append(up.Children, r)
			}
		}
	}
	return f
}

func (f *Facts) add(c *observation.Candidate) {
	doc := documentOf(c)
	if f.byLine[doc] == nil {
		f.byLine[doc] = map[int]*Row{}
	}
	r := f.byLine[doc][c.Subject.Line]
	if r == nil || c.Subject.Line == 0 {
		r = &Row{Line: c.Subject.Line}
		f.byLine[doc][c.Subject.Line] = r
		f.Rows = append(f.Rows, r)
	}
	r.Figures = append(r.Figures, c)
	if c.Measure == observation.Reported {
		f.outputs[columnOf(c)] = true
	}
}

func documentOf(c *observation.Candidate) string { return c.Source.SHA256 + "\x00" + c.Source.File }

// Head is the row's first figure: for what all of its figures share.
func (r *Row) Head() *observation.Candidate { return r.Figures[0] }

// Find is the row's figure of a measure for exactly a period and span, nil
// when there is none. A zero period matches a figure without one.
func (r *Row) Find(m observation.Measure, p period.Period, s period.Span) *observation.Candidate {
	for _, c := range r.Figures {
		if c.Measure == m && c.Period == p && c.Span == s {
			return c
		}
	}
	return nil
}

// Each gives the row's figures of a measure.
func (r *Row) Each(m observation.Measure) []*observation.Candidate {
	var out []*observation.Candidate
	for _, c := range r.Figures {
		if c.Measure == m {
			out = append(out, c)
		}
	}
	return out
}

// number is a figure's value; a dash counts as zero. False for text, grades,
// ranges and blanks.
func number(c *observation.Candidate) (float64, bool) {
	if c == nil {
		return 0, false
	}
	switch c.Figure.Kind {
	case figure.Number:
		return c.Figure.Value, true
	case figure.Dash:
		return 0, true
	}
	return 0, false
}

// hasProblem reports whether interpreting noticed a problem of a figure.
func hasProblem(c *observation.Candidate, code string) bool { return slices.Contains(c.Problems, code) }

// certain reports whether a reading is proven by machine or by a person.
func certain(c *observation.Candidate) bool {
	return c.State == observation.Proven || c.State == observation.Verified
}

// interim reports whether a period ends before its year does, so that what is
// missing may still come.
func interim(p period.Period) bool {
	if p.IsZero() {
		return true
	}
	return p.End().Before(period.Year(p.Year()).End())
}

// support reports whether a row belongs to the supporting programme that every
// agency has (X.XX.01, Program Penunjang Urusan Pemerintahan Daerah): salaries
// and upkeep, whose output shows in no single quarter.
func support(c *observation.Candidate) bool {
	if parts := strings.Split(c.Subject.Code, "."); len(parts) >= 3 && parts[2] == "01" {
		return true
	}
	for _, up := range append([]string{c.Subject.Text}, c.Subject.Path...) {
		if strings.Contains(strings.ToLower(strings.Join(strings.Fields(up), " ")), "penunjang urusan") {
			return true
		}
	}
	return false
}

// about fills in what a difference takes over from the figure it is about.
func about(c *observation.Candidate) difference.Difference {
	return difference.Difference{Subject: c.Subject.Text, Period: c.Period, Agency: c.Agency}
}
