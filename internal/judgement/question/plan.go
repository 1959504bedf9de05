package question

import (
	"slices"
	"strings"
)

// Op is what a plan does.
type Op string

// The operations.
const (
	Value   Op = "value"
	Sum     Op = "sum"
	Compare Op = "compare"
	Trend   Op = "trend"
	Rank    Op = "rank"
	Filter  Op = "filter"
	Ratio   Op = "ratio"
	Why     Op = "why"
	Abstain Op = "abstain"
)

// The measures of an indicator; the last three belong to Budget.
const (
	Reported    = "reported"
	Estimate    = "estimate"
	Target      = "target"
	Gap         = "gap"
	Achievement = "achievement"
	Ceiling     = "budget"
	Realised    = "realised"
	Absorption  = "absorption"
)

// Reason is why a question is not answered.
type Reason string

// The reasons to abstain.
const (
	NoIndicator Reason = "no_indicator" // nothing in the catalogue is what is asked for
	NoArea      Reason = "no_area"      // a place that the catalogue does not have
	NoGrain     Reason = "no_grain"     // no figures of that level, period or measure
	Future      Reason = "future"       // asked of a time that has not begun
	Ambiguous   Reason = "ambiguous"    // more than one reading, or too little said
	Decision    Reason = "decision"     // asks what should be done
	Privacy     Reason = "privacy"      // asks about a person
	OffScope    Reason = "off_scope"    // not a question about figures
	Injection   Reason = "injection"    // asks to change something, or carries instructions or code
)

// Latest and All are periods that depend on what is recorded.
const (
	Latest = "latest"
	All    = "all"
)

// Metric is one measure of one indicator, written "indicator:measure".
type Metric struct{ Indicator, Measure string }

func (m Metric) String() string { return m.Indicator + ":" + m.Measure }

// MarshalText writes "indicator:measure".
func (m Metric) MarshalText() ([]byte, error) { return []byte(m.String()), nil }

// UnmarshalText reads what MarshalText wrote.
func (m *Metric) UnmarshalText(b []byte) error {
	m.Indicator, m.Measure, _ = strings.Cut(string(b), ":")
	return nil
}

// Plan is a question understood: everything a query needs and nothing else.
// All lists are sorted and hold each value once; no list is nil.
type Plan struct {
	Op       Op          `json:"op"`
	Metrics  []Metric    `json:"metrics"`
	Areas    []string    `json:"areas"`    // area ids; none = the whole city
	Agencies []string    `json:"agencies"` // agency ids
	Group    *string     `json:"group"`    // agency, kecamatan, kelurahan, month, quarter, year, source, indicator
	Periods  []string    `json:"periods"`  // latest, all, YYYY, YYYY-Qn, YYYY-Sn, YYYY-MM, a..b
	Order    *string     `json:"order"`    // asc, desc
	Limit    *int        `json:"limit"`    // none = all
	Filters  []Condition `json:"filters"`
	Source   *string     `json:"source"`
	Factors  []Metric    `json:"factors"`         // of a why: what is thought to explain it
	Stage    string      `json:"stage,omitempty"` // of a row of a document: of plan or budget; empty = any
	Span     string      `json:"span,omitempty"`  // of a row of a document: "cumulative" = from the beginning of the year on
	Over     *Metric     `json:"-"`               // of a ratio: the metric below the line
	Notes    []Note      `json:"-"`               // what was taken for granted, to be said with the answer
}

// Note is something the reading took for granted.
type Note string

// The notes.
const (
	TookKecamatan Note = "took_kecamatan" // a name of a kecamatan and of a kelurahan
	TookOffice    Note = "took_office"    // the office of a kecamatan, because money belongs to offices
)

// GroupBy is the plan's grouping, empty when there is none.
func (p Plan) GroupBy() string {
	if p.Group == nil {
		return ""
	}
	return *p.Group
}

// tidy brings a plan into the one form that equal plans share.
func (p *Plan) tidy() {
	sortMetrics(&p.Metrics)
	sortMetrics(&p.Factors)
	sortStrings(&p.Areas)
	sortStrings(&p.Agencies)
	sortStrings(&p.Periods)
	if p.Filters == nil {
		p.Filters = []Condition{}
	}
	slices.SortFunc(p.Filters, func(a, b Condition) int { return strings.Compare(a.String(), b.String()) })
	p.Filters = slices.Compact(p.Filters)
}

func sortMetrics(list *[]Metric) {
	if *list == nil {
		*list = []Metric{}
	}
	slices.SortFunc(*list, func(a, b Metric) int { return strings.Compare(a.String(), b.String()) })
	*list = slices.Compact(*list)
}

func sortStrings(list *[]string) {
	if *list == nil {
		*list = []string{}
	}
	slices.Sort(*list)
	*list = slices.Compact(*list)
}
