package rules

import (
	"strings"

	"nyata/internal/ground/period"
	"nyata/internal/record/observation"
)

// Row is the figures of one row of one document.
type Row struct {
	Line     int
	Parent   *Row
	Children []*Row                   // in reading order; rows that only add an indicator are none
	Owner    *Row                     // the row whose subject it shares; itself unless it adds an indicator to the row above
	Follows  []*Row                   // the rows that add indicators to this one
	Figures  []*observation.Candidate // in reading order

	document string
	place    int // index among the rows
}

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

// group is a subject's own row and those that add indicators to it.
func (r *Row) group() []*Row { return append([]*Row{r.Owner}, r.Owner.Follows...) }

// inferred reports whether a row's level was not printed but concluded, from
// sums or from a name in the nomenclature that other levels may share: then a
// sum that fails says as much against the level as against the figure.
func (r *Row) inferred() bool {
	for _, reason := range r.Head().Reasons {
		if reason == "level_by_sums" || strings.HasPrefix(reason, "nomenclature_") {
			return true
		}
	}
	return false
}

// sameColumn is the row's figure in the column of another row's.
func (r *Row) sameColumn(total *observation.Candidate) *observation.Candidate {
	for _, c := range r.Figures {
		if c.Measure == total.Measure && c.Period == total.Period && c.Span == total.Span && c.Stage == total.Stage &&
			(c.Source.ColNo == total.Source.ColNo || c.Source.Page != total.Source.Page || c.Source.Table != total.Source.Table) {
			return c
		}
	}
	return nil
}

// inColumns gives the row's figures that stand in the columns listed.
func (r *Row) inColumns(list []int) []*observation.Candidate {
	var out []*observation.Candidate
	for _, n := range list {
		for _, c := range r.Figures {
			if c.Source.ColNo == n {
				out = append(out, c)
			}
		}
	}
	return out
}
