package metric

import (
	"nyata/internal/ground/period"
	"nyata/internal/record/observation"
)

// Line is one printed row of a document, as its figures tell of it: what can
// be asked for by its own words.
type Line struct {
	SHA256    string
	File      string // name as received
	Number    int    // of the row in its document, from 1
	Above     int    // number of the row above it in the hierarchy; 0 at the top
	Subject   observation.Subject
	Indicator observation.Ref
	Agency    observation.Ref
	Area      observation.Ref
	Held      []Held // its figures, in a fixed order
}

// Held is a kind of figure that a line has.
type Held struct {
	Measure observation.Measure
	Period  period.Period
	Span    period.Span
	Stage   observation.Stage
	Unit    string
	Number  bool // a number stands there, not a dash or a word
}
