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
	Expected    string // as shown to people
	Found       string
	Gap         float64 // size in the unit of the figures; for ranking, 0 when none
	Sources     []observation.Source
	Explanation document.Message // one sentence in both languages
}

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
