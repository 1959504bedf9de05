// Package difference holds perbedaan: two figures that cannot both be right,
// or a figure that cannot be right by itself. A difference is about figures,
// never about persons; only a named inspector makes one a finding.
package difference

import (
	"nyata/internal/ground/period"
	"nyata/internal/record/document"
	"nyata/internal/record/observation"
)

// Difference is one contradiction as a rule found it.
type Difference struct {
	ID          string // stable: hash of rule, sources and figures
	Rule        string // rule id
	Version     string // rule version
	Severity    Severity
	Status      Status
	Subject     string
	Period      period.Period
	Agency      observation.Ref
	Indicator   observation.Ref
	Area        observation.Ref
	Kind        Kind
	Expected    string // as shown to people
	Found       string
	Gap         float64  // size in the unit of the figures; for ranking, 0 when none
	Unit        string   // of Gap; empty when unknown
	Probability *float64 // 0–1 that the figures really differ by more than matters; nil where nothing gives one
	Harm        float64  // 0 and more: share of the city's people and money touched, times size of gap, times years; for ranking within a kind only
	Sources     []observation.Source
	Explanation document.Message // one sentence in both languages
}

// Kind says what sort of thing is amiss. Kinds are ranked apart: a slip of
// arithmetic is no result that was missed.
type Kind string

// The kinds.
const (
	DataError   Kind = "data_error"  // figures that arithmetic says cannot both be right
	Definition  Kind = "definition"  // figures of different things under one name
	Performance Kind = "performance" // a report that says more than the evidence, or money and result that do not fit
	Integrity   Kind = "integrity"   // figures that do not look measured; a signal, no more
)

// Kinds are the kinds in the order they are shown.
func Kinds() []Kind { return []Kind{Performance, DataError, Definition, Integrity} }

// Severity is how much a difference matters if it is real.
type Severity string

// The severities, lowest first.
const (
	Low    Severity = "low"
	Medium Severity = "medium"
	High   Severity = "high"
)

// Status says whether a difference counts.
type Status string

// The statuses of the machine interface.
const (
	Counted            Status = "counted"
	Note               Status = "note"                // worth knowing, not a contradiction
	PossibleMisreading Status = "possible_misreading" // rests on an unproven cell
)
