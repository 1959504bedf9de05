// Package reference holds the reference data of one city as values: agencies,
// areas, nomenclature, indicators, targets, scales. It is versioned: each set
// names its edition and its legal source. Loading it is an adapter's business.
package reference

import (
	"time"

	"nyata/internal/ground/agency"
	"nyata/internal/ground/place"
	"nyata/internal/record/indicator"
)

// City is the reference data of one city. A part that has not been loaded is
// empty, and whatever needs it abstains.
type City struct {
	ID           string         // folder name of the pack: "contoh", "samarinda"
	Name         string         // "Kota Samarinda"
	Code         string         // Kemendagri code, "64.72"
	Sample       bool           // fictional: every page says "data contoh"
	Zone         *time.Location // of its clocks; nil = that of the machine
	Areas        place.Tree
	Boundaries   []Boundary // by area id
	Agencies     agency.Tree
	Nomenclature []Edition // by first year
	Indicators   []indicator.Indicator
	Targets      []indicator.Target
	Expected     []Expectation // what each agency owes; by period, type, agency
}

// Edition is one edition of the national nomenclature of programmes,
// activities and sub-activities.
type Edition struct {
	ID       string // "2023", the year it takes effect
	Title    string // the regulation's number
	Source   string // where the rows were taken from
	From, To int    // first and last budget year it holds; To 0 = open
	Entries  []Entry
}

// Entry is a row of the nomenclature.
type Entry struct {
	Level       Level
	Code        string // U.BB.PP.J.KK.SSSS, cut at its level
	Name        string
	Performance string // KINERJA
	Indicator   string // official output indicator
	Unit        string // official unit
	Scope       string // "KABKOT", "PROV" or empty for both
	SPM         bool   // belongs to the minimum service standards
	Previous    string // code in the edition before
}

// Level is a level of the nomenclature.
type Level string

// The levels: urusan, bidang urusan, program, kegiatan, sub kegiatan.
const (
	Affair      Level = "urusan"
	Field       Level = "bidang"
	Programme   Level = "programme"
	Activity    Level = "activity"
	SubActivity Level = "sub_activity"
)

// EditionFor is the edition that holds in a budget year, or nil when none has
// been loaded for it.
func (c *City) EditionFor(year int) *Edition {
	var found *Edition
	for i := range c.Nomenclature {
		e := &c.Nomenclature[i]
		if e.From <= year && (e.To == 0 || year <= e.To) {
			found = e
		}
	}
	return found
}

// In gives a moment in the city's time.
func (c *City) In(t time.Time) time.Time {
	if c.Zone == nil {
		return t
	}
	return t.In(c.Zone)
}

// People are the inhabitants by area id, of the areas where they are known.
func (c *City) People() map[string]float64 {
	out := map[string]float64{}
	for _, a := range c.Areas.All() {
		if a.People > 0 {
			out[a.ID] = float64(a.People)
		}
	}
	return out
}
