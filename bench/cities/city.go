// Package cities makes simulated cities: a true state nobody in the city can
// see, agencies that report it more or less well, and other evidence about it.
// They are what Nyata's estimate is measured on, because no real city is known
// in which the truth, the reports and the evidence are all on file.
//
// Four forms (base, sparse, nosurvey, dishonest) have the distributions of the
// folders in ../shared/data/truth-city-sim; a test compares them one by one.
// The others deliberately have another form than any engine assumes: see
// [Forms]. Nothing here describes a real place.
//
// A city is a pure function of its form and seed. Every series draws from a
// stream of its own, so that a form that changes one thing (fewer surveys)
// keeps everything else: the truth of base, sparse, nosurvey and dishonest with
// one seed is the same.
package cities

import "math"

// Kinds of sources, as they stand in claims.csv. Agencies and sensors carry an
// id after a colon: "agency:12", "sensor:7".
const (
	Agency     = "agency"
	Survey     = "survey"        // x of n sampled households are served well
	SpotCheck  = "spotcheck"     // x of n places visited are in order
	Sensor     = "sensor"        // a share with a drifting offset
	Bureau     = "bureau_annual" // noisy mean of twelve months, stored at the 7th (month 6, counted from 0)
	Complaints = "complaints"    // a count
)

// Types of agencies, as they stand in agencies.csv. The types are the
// simulation's own; nothing in the product speaks of an agency in such words.
const (
	Honest      = "honest"      // the truth and noise of 1 to 3 points
	Optimistic  = "optimistic"  // raised by a constant or growing amount
	Fabricating = "fabricating" // without regard to the truth
)

// Material is the difference between report and truth, as a share, above which
// a report counts as materially wrong: 5 percentage points.
const Material = 0.05

// Claim is one row of claims.csv.
type Claim struct {
	Indicator, Area, Month int
	Source                 string
	Value                  float64 // a share from 0 to 1; for complaints a count
	N, X                   int     // sample and those of it that are well; 0 where there is no sample
}

// City is a simulated city.
type City struct {
	Form       Form
	Seed       uint64
	Population []int     // per area
	Targets    []float64 // per indicator
	Types      []string  // per agency, in the first month

	agencies []agency
	owner    []int     // agency of indicator*areas + area
	truth    []float64 // (indicator*areas + area)*months + month: the state of the area as drawn
	into     []int     // per area: the area it is part of after the merger, itself where there is none
	from     []int     // per area: the area it takes in, or -1
}

// New makes the city of a form and seed.
func New(form Form, seed uint64) *City {
	c := &City{Form: form, Seed: seed}
	c.settle()
	c.live()
	c.appoint()
	return c
}

// Truth is the true share of an indicator in an area and month, from 0 to 1.
// After a merger the enlarged area has the mean of both by population, and the
// other area no longer exists: NaN.
func (c *City) Truth(indicator, area, month int) float64 {
	own := c.drawn(indicator, area, month)
	if month < c.Form.MergeMonth || c.Form.Mergers == 0 {
		return own
	}
	if c.into[area] != area {
		return math.NaN()
	}
	other := c.from[area]
	if other < 0 {
		return own
	}
	here, there := float64(c.Population[area]), float64(c.Population[other])
	return (here*own + there*c.drawn(indicator, other, month)) / (here + there)
}

// Episode says whether a report that otherwise follows the truth is inflated in
// this one month.
func (c *City) Episode(indicator, area, month int) bool {
	if c.agencies[c.owner[indicator*c.Form.Areas+area]].in(month, c.Form.Months).kind == Fabricating {
		return false
	}
	return c.Form.Episodes > 0 && c.cell("episode", indicator, area, month).Float64() < c.Form.Episodes
}

func (c *City) drawn(indicator, area, month int) float64 {
	return c.truth[(indicator*c.Form.Areas+area)*c.Form.Months+month]
}

// people is the population that stands behind an area in a month.
func (c *City) people(area, month int) float64 {
	n := float64(c.Population[area])
	if c.Form.Mergers > 0 && month >= c.Form.MergeMonth && c.from[area] >= 0 {
		n += float64(c.Population[c.from[area]])
	}
	return n
}
