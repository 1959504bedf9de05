package question

// Catalogue is what can be asked about. Its JSON form is the machine interface
// of `nyata ask --catalogue`.
type Catalogue struct {
	Indicators []Indicator `json:"indicators"`
	Agencies   []Agency    `json:"agencies"`
	Areas      []Area      `json:"areas"`
	Sources    []Source    `json:"sources"`
	Taught     []Taught    `json:"taught,omitempty"` // words that people have bound
}

// Indicator is something that is measured.
type Indicator struct {
	ID       string   `json:"id"`
	Name     string   `json:"name"`
	NameEN   string   `json:"name_en"`
	Aliases  []string `json:"aliases"`
	Unit     string   `json:"unit"`     // "%", "km", "count"
	Additive bool     `json:"additive"` // may be summed over areas and periods
	Polarity string   `json:"polarity"` // up, down, range: which direction is good
	Grains   []string `json:"grains"`   // year, half, quarter, month
	Levels   []string `json:"levels"`   // city, kecamatan, kelurahan, agency
	Measures []string `json:"measures"` // reported, estimate, target, gap, achievement
	First    string   `json:"first"`    // first and last period there is anything for
	Last     string   `json:"last"`

	// Levels and grains of estimates, where they are made of more than documents
	// print; empty where they are those above.
	EstimateLevels []string `json:"estimate_levels,omitempty"`
	EstimateGrains []string `json:"estimate_grains,omitempty"`
}

// of is the indicator with the levels and grains that one measure has.
func (x Indicator) of(measure string) Indicator {
	if measure != Estimate {
		return x
	}
	if len(x.EstimateLevels) > 0 {
		x.Levels = x.EstimateLevels
	}
	if len(x.EstimateGrains) > 0 {
		x.Grains = x.EstimateGrains
	}
	return x
}

// Agency is an office of the city.
type Agency struct {
	ID      string   `json:"id"`
	Name    string   `json:"name"`
	Aliases []string `json:"aliases"`
}

// Area is the city or a part of its territory.
type Area struct {
	ID      string   `json:"id"`
	Code    string   `json:"code"`
	Name    string   `json:"name"`
	Kind    string   `json:"kind"` // city, kecamatan, kelurahan, desa
	Parent  string   `json:"parent"`
	Aliases []string `json:"aliases"`
}

// Source is who says a figure.
type Source struct {
	ID      string   `json:"id"`
	Name    string   `json:"name"`
	Aliases []string `json:"aliases"`
}

// Budget is the id of the built-in indicator of what agencies may spend and
// have spent.
const Budget = "budget"

// budget is the built-in indicator: money, additive, of agencies and the city.
func budget() Indicator {
	return Indicator{
		ID: Budget, Name: "anggaran", NameEN: "budget", Unit: "IDR", Additive: true, Polarity: "up",
		Grains: []string{"year", "quarter", "month"}, Levels: []string{"city", "agency"},
		Measures: []string{Ceiling, Realised, Absorption},
	}
}
