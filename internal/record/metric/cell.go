package metric

import (
	"nyata/internal/ground/figure"
	"nyata/internal/ground/period"
	"nyata/internal/record/document"
	"nyata/internal/record/observation"
)

// Cell is one fact with its citation. A number without a source is not shown,
// so there is no cell without one.
type Cell struct {
	Origin     observation.Origin
	Indicator  observation.Ref
	Subject    observation.Subject
	Agency     observation.Ref
	Area       observation.Ref
	Period     period.Period
	Span       period.Span
	Stage      observation.Stage
	Measure    observation.Measure
	Figure     figure.Figure
	State      observation.State
	Confidence float64
	Problems   []string
	From       int64 // ledger index that recorded it
	To         int64 // ledger index that superseded it; observation.Open while current
	Citation   Citation
}

// Citation opens the place a figure was read from.
type Citation struct {
	Observation string // observation id
	SHA256      string // receipt id
	File        string // name as received
	Kind        document.Kind
	Page        int
	Sheet       string
	Cell        string
	Box         *document.Box
}

// Group is the sum of the facts that share a key.
type Group struct {
	Key     []string // one value per dimension of Query.Group; empty string = unknown
	Count   int      // facts in the group
	Numbers int      // of them, facts with a number
	Sum     float64  // valid only when Refusal is empty
	Unit    string   // the one unit of the sum
	Refusal Refusal  // why there is no sum; empty when there is one
}

// Result is the answer to one query: Cells, Groups when the query groups, or
// Lines when it asks for them.
type Result struct {
	Cells  []Cell
	Groups []Group
	Lines  []Line
	AsOf   int64  // ledger size the answer was made from
	Next   string // cursor of the next page; empty when this is the last
}
