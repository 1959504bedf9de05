package reference

import (
	"nyata/internal/ground/period"
	"nyata/internal/record/receipt"
)

// Expectation is one document a city expects from an agency: a place of the
// receipt matrix that should not stay empty.
type Expectation struct {
	Type   receipt.DocumentType
	Agency string        // agency id
	Period period.Period // the period reported on
	Due    string        // last day to hand it in, YYYY-MM-DD; empty when none is set
}
