// Package metric holds the one query layer's language: what can be asked of
// the recorded facts, what comes back, and the rules on what may be added up.
// Pages, the machine interface, checks and questions all speak it; an adapter
// executes it.
package metric

import (
	"nyata/internal/ground/period"
	"nyata/internal/record/observation"
)

// Query asks for facts. An empty list does not narrow.
type Query struct {
	Indicators []string                  // indicator ids; Unmatched asks for figures of none
	Subjects   []string                  // subject codes of the nomenclature or account
	Types      []observation.SubjectType // levels of the subject
	Measures   []observation.Measure
	Kinds      []observation.SourceKind // kinds of source
	Sources    []string                 // source ids; Unmatched asks for those without one, reports
	Agencies   []string                 // agency ids; Unmatched asks for figures of none
	Areas      []string                 // area ids; Unmatched asks for figures of none
	Periods    []period.Period          // exactly these
	Within     period.Period            // wholly inside this one; zero does not narrow
	Spans      []period.Span
	Stages     []observation.Stage
	States     []observation.State // empty: all but rejected ones
	Files      []string            // receipt ids
	Lines      []int               // with Files: these rows of them only
	Page       int                 // with Files: this page only; 0 does not narrow
	Sheet      string              // with Files: this sheet only
	IDs        []string            // observation ids

	AsOf    *int64 // as believed after this many ledger entries; nil = now
	History bool   // every belief ever held, superseded ones too; excludes AsOf

	Group  []Dimension // sum per group instead of listing cells
	ByLine bool        // list the printed lines of reports and what each holds instead of cells; no limit
	Order  Order
	Limit  int    // at most this many cells or groups; 0 = DefaultLimit
	Cursor string // Result.Next of the page before
}

// Unmatched selects facts whose reference is unknown.
const Unmatched = "-"

// Limits of one answer.
const (
	DefaultLimit = 1000
	MaxLimit     = 100000
)

// Dimension is what facts can be grouped by.
type Dimension string

// The dimensions.
const (
	ByIndicator Dimension = "indicator"
	BySubject   Dimension = "subject" // code
	ByType      Dimension = "type"    // subject type
	ByMeasure   Dimension = "measure"
	ByAgency    Dimension = "agency"
	ByArea      Dimension = "area"
	ByPeriod    Dimension = "period"
	ByYear      Dimension = "year"
	BySpan      Dimension = "span"
	ByStage     Dimension = "stage"
	ByState     Dimension = "state"
	ByFile      Dimension = "file"
	ByKind      Dimension = "kind"   // of source
	BySource    Dimension = "source" // source id
)

// Order is the order of the answer. Ties are always broken the same way.
type Order string

// The orders. ByPlace is period, indicator, area, agency, then place in the
// file; InFile is the reading order of each file; the others are by value.
const (
	ByPlace    Order = ""
	InFile     Order = "file"
	Ascending  Order = "value"
	Descending Order = "-value"
)
