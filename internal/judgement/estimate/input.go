package estimate

// Kind is the way an observation speaks of the truth.
type Kind uint8

// The kinds of observation.
const (
	Report     Kind = iota // what the agency says of itself: checked, never evidence for itself
	Survey                 // households or users asked: Hits of Size found good
	SpotCheck              // places visited: Hits of Size found good
	Sensor                 // instrument with a bias of its own that drifts slowly
	Annual                 // statistic of a calendar year: mean of its twelve months
	Statistic              // other figure of a third party for one month
	Complaints             // number of complaints: fewer where the truth is higher
)

// kinds is how many kinds there are.
const kinds = int(Complaints) + 1

// Claim is one observation: a source says something of an indicator in an area
// and a month.
type Claim struct {
	Indicator, Area string
	Month           int // months counted from a January; may be negative
	Source          string
	Kind            Kind
	Value           float64 // share 0 to 1, count or other value; unused for Survey and SpotCheck
	Size, Hits      float64 // of Survey and SpotCheck: how many were looked at, how many were good
}

// Input is everything the estimate rests on. The order of claims means nothing.
type Input struct {
	Claims     []Claim
	Population map[string]float64 // inhabitants by area; complaints of areas without one stand on their own level
	Scales     map[string]Scale   // by indicator; where absent: Share when all values lie in 0 to 1, Count when all are whole numbers from 0, else Plain
}

// Materiality is how far a report may be from the truth before it matters.
type Materiality struct {
	Amount   float64 // in the indicator's unit: 0.05 is five points of a share
	Relative bool    // Amount is a fraction of the truth
}

// Options steer a fit. The zero value of a field means the usual value.
type Options struct {
	Material  map[string]Materiality // by indicator
	Otherwise Materiality            // of indicators not in Material; usually 0.05, relative for Count
	FDR       float64                // expected share of wrong flags among flags; usually 0.05
	Seed      uint64                 // taken for scripts; the estimate uses no chance, so it changes nothing
	Workers   int                    // series smoothed side by side; usually one per processor; never changes a result
	Gate      float64                // largest standard deviation of the evidence alone, in materialities, that counts as verified; usually 0.8
	passes    passes
}

// passes are how often each stage goes over the series.
type passes struct{ evidence, agency, again, final int }

func (o Options) usual() Options {
	if o.Otherwise.Amount == 0 {
		o.Otherwise.Amount = 0.05
	}
	if o.FDR == 0 {
		o.FDR = 0.05
	}
	if o.Gate == 0 {
		o.Gate = 0.8
	}
	o.passes = passes{evidence: 15, agency: 6, again: 8, final: 6}
	return o
}

// material is the materiality of an indicator.
func (o *Options) material(indicator string, s Scale) Materiality {
	if m, ok := o.Material[indicator]; ok {
		return m
	}
	m := o.Otherwise
	m.Relative = m.Relative || s == Count
	return m
}

// bounds are the smallest and largest truth for which a report of y is not
// materially wrong.
func (m Materiality) bounds(y float64) (lo, hi float64) {
	if !m.Relative {
		return y - m.Amount, y + m.Amount
	}
	if y >= 0 {
		return y / (1 + m.Amount), y / max(1-m.Amount, 1e-9)
	}
	return y / max(1-m.Amount, 1e-9), y / (1 + m.Amount)
}
