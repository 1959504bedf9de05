// Package verdict holds what a person says of one figure after looking at the
// page: that it was read rightly, what it really says, or that it is no figure
// at all. A verdict stands above every reading of a machine, and beside it: the
// machine's reading stays, and comes back when the verdict is withdrawn.
package verdict

import (
	"time"

	"nyata/internal/ground/figure"
	"nyata/internal/ground/period"
	"nyata/internal/record/observation"
)

// Verdict is what a person says of one figure.
type Verdict struct {
	Observation string                `json:"observation"`     // id
	Kind        Kind                  `json:"kind"`            //
	Text        string                `json:"text,omitempty"`  // Corrected: what the page says, as a person writes it
	Unit        string                `json:"unit,omitempty"`  // Corrected: the unit
	Period      period.Period         `json:"period,omitzero"` // Corrected: the period
	Reason      string                `json:"reason,omitempty"`
	By          string                `json:"by"`   // account id
	At          time.Time             `json:"at"`   // UTC
	Read        observation.Candidate `json:"read"` // what the machine reads there
}

// Kind is a kind of verdict.
type Kind string

// The kinds. A verdict is withdrawn by ending it.
const (
	Confirmed Kind = "confirmed" // read rightly
	Corrected Kind = "corrected" // the page says something else
	Rejected  Kind = "rejected"  // what stands there is no figure of this row and column
)

// Says tells whether two verdicts say the same, whoever gives them and when.
func (v Verdict) Says(other Verdict) bool {
	return v.Kind == other.Kind && v.Text == other.Text && v.Unit == other.Unit && v.Period == other.Period && v.Reason == other.Reason
}

// Believed is what is believed of the figure: the machine's reading as the
// person judges it.
func (v Verdict) Believed() observation.Candidate {
	c := v.Read
	c.Reasons = append(append([]string(nil), c.Reasons...), "person_"+string(v.Kind))
	switch v.Kind {
	case Confirmed:
		c.State, c.Confidence = observation.Verified, 1
	case Corrected:
		c.State, c.Confidence = observation.Verified, 1
		c.Figure = figure.Parse(v.Text, figure.Indonesian)
		c.Figure.Unit, c.Period = v.Unit, v.Period
		c.Stored, c.Formula, c.Problems = nil, nil, nil // they are of what the machine read
	case Rejected:
		c.State = observation.Rejected
	}
	return c
}
