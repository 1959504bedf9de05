// Package indicator holds the dictionary of what a city measures: the
// indicators with their unit, polarity and aggregation, and the targets set
// for them.
package indicator

import "nyata/internal/ground/period"

// Polarity says which direction is good.
type Polarity string

// The polarities. Range targets ("80–90") are best inside the range; Flat
// ("dipertahankan") is reached exactly when reported equals target.
const (
	Up    Polarity = "up"
	Down  Polarity = "down"
	Range Polarity = "range"
	Flat  Polarity = "flat"
)

// Aggregation says how values of parts of a period become the value of the
// whole: only Sum may be added up.
type Aggregation string

// The aggregations. Percentages, indices and grades are Last or Mean.
const (
	Sum   Aggregation = "sum"
	Last  Aggregation = "last"
	Mean  Aggregation = "mean"
	Grade Aggregation = "grade"
)

// Indicator is one entry of the dictionary. An indicator without an owner is
// the city's as a whole.
type Indicator struct {
	ID          string // stable, lower-case words joined by "-"
	Name        string // as the city words it, Indonesian
	NameEN      string
	Aliases     []string
	Unit        string // as the city words it: "%", "km", "dokumen"
	Agency      string // owner's agency id; empty for the whole city
	Polarity    Polarity
	Aggregation Aggregation
	Level       string // input, proses, output, outcome, impact
	Code        string // sub-activity (or higher) code it measures; empty when none
	Formula     string
	Source      string // where the definition stands
	Version     string // edition of the dictionary
	From, To    int    // first and last year it holds; 0 = open
}

// Target is what was promised for one period.
type Target struct {
	Indicator string
	Agency    string // empty for the whole city
	Area      string // empty for the whole city
	Period    period.Period
	Value     string // as written: "85", "80-90", "A"
	Unit      string
	Document  string // rpjmd, renstra, perjanjian kinerja
	Stage     string // murni, perubahan
	Source    string
}
