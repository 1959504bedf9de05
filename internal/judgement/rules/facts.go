package rules

import (
	"cmp"
	"slices"

	"nyata/internal/ground/period"
	"nyata/internal/record/difference"
	"nyata/internal/record/indicator"
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
	Rows     []*Row                   // of documents and account books, by document, then line
	Evidence []*observation.Candidate // of all other sources and plans, in reading order of their files
	Passages []Passage

	outputs    map[column]*filling              // how well documents fill in their outputs
	trees      map[string]*sums                 // by document: how many of its sums hold
	official   map[*reference.Edition]codeIndex // entries of the editions by code
	indicators map[string]*indicator.Indicator  // of the city, by id
}

// column is a period of a document.
type column struct {
	document string
	period   period.Period
	span     period.Span
}

func columnOf(c *observation.Candidate) column { return column{documentOf(c), c.Period, c.Span} }

// documentOf tells documents apart by their content: a file received under two
// names is one document.
func documentOf(c *observation.Candidate) string {
	return cmp.Or(c.Source.SHA256, c.Source.File)
}

// NewFacts arranges candidates. They may come in any order.
func NewFacts(city *reference.City, candidates []observation.Candidate, passages []Passage) *Facts {
	if city == nil {
		city = &reference.City{}
	}
	f := &Facts{City: city, Passages: passages}
	var told []observation.Candidate
	for i := range candidates {
		if stands(&candidates[i]) {
			told = append(told, candidates[i])
		} else {
			f.Evidence = append(f.Evidence, &candidates[i])
		}
	}
	slices.SortStableFunc(f.Evidence, inReadingOrder)
	f.Rows = arrange(told)
	f.official = indexEditions(city)
	f.indicators = map[string]*indicator.Indicator{}
	for i := range city.Indicators {
		f.indicators[city.Indicators[i].ID] = &city.Indicators[i]
	}
	f.outputs = fillings(f.Rows)
	f.trees = weigh(f.Rows)
	return f
}

// stands reports whether a figure stands in a document's rows, or in those of an
// account book. Evidence has rows of its own that form no tree.
func stands(c *observation.Candidate) bool {
	switch c.Origin.SourceKind() {
	case observation.Report:
		return true
	case observation.Transaction:
		return c.Measure == observation.Budget || c.Measure == observation.Realised
	default:
		return false
	}
}

// arrange makes rows of candidates and hangs them under each other.
func arrange(candidates []observation.Candidate) []*Row {
	sorted := make([]*observation.Candidate, 0, len(candidates))
	for i := range candidates {
		if candidates[i].Subject.Type != observation.InNarrative { // no rule is about a quantity in running text
			sorted = append(sorted, &candidates[i])
		}
	}
	slices.SortStableFunc(sorted, inReadingOrder)
	type key struct {
		document string
		line     int
	}
	var rows []*Row
	byLine := map[key]*Row{}
	named := map[string]string{} // document → the first name it came under
	for _, c := range sorted {
		doc := documentOf(c)
		if first, met := named[doc]; met && first != c.Source.File {
			continue // the same bytes under another name say nothing new
		}
		named[doc] = c.Source.File
		k := key{doc, c.Subject.Line}
		r := byLine[k]
		if r == nil || c.Subject.Line == 0 {
			r = &Row{Line: c.Subject.Line, document: doc, place: len(rows)}
			r.Owner = r
			byLine[k] = r
			rows = append(rows, r)
		}
		r.Figures = append(r.Figures, c)
	}
	for i, r := range rows {
		head := r.Head()
		if i > 0 && rows[i-1].document == r.document && slices.Contains(head.Reasons, "subject_of_row_above") {
			r.Owner = rows[i-1].Owner
			r.Owner.Follows = append(r.Owner.Follows, r)
		}
		if p := head.Subject.Parent; p != 0 && r.Owner == r {
			if up := byLine[key{r.document, p}]; up != nil && up != r {
				r.Parent = up
				up.Children = append(up.Children, r)
			}
		}
	}
	return rows
}

func inReadingOrder(a, b *observation.Candidate) int {
	s, t := a.Source, b.Source
	return cmp.Or(cmp.Compare(s.File, t.File), cmp.Compare(s.SHA256, t.SHA256), cmp.Compare(a.Subject.Line, b.Subject.Line),
		cmp.Compare(s.Page, t.Page), cmp.Compare(s.Sheet, t.Sheet), cmp.Compare(s.Table, t.Table),
		cmp.Compare(s.RowNo, t.RowNo), cmp.Compare(s.ColNo, t.ColNo), cmp.Compare(s.Cell, t.Cell), cmp.Compare(a.Figure.Raw, b.Figure.Raw))
}

// about fills in what a difference takes over from the figure it is about.
func about(c *observation.Candidate) difference.Difference {
	return difference.Difference{Subject: subject(c), Period: c.Period, Agency: c.Agency}
}
