package observation

// Origin is who says it: the kind of source, which source of that kind, and
// what stands behind its number. The zero Origin is the report of an agency,
// since that is what most documents are.
type Origin struct {
	Kind    SourceKind `json:"kind,omitempty"`    // empty = Report
	ID      string     `json:"id,omitempty"`      // stable, lower-case words joined by "-"; empty for a report: its agency is the source
	Name    string     `json:"name,omitempty"`    // as shown to people; never a person's
	Vintage string     `json:"vintage,omitempty"` // when the source said so, YYYY, YYYY-MM or YYYY-MM-DD; empty when it says it once only
	Sample  *Sample    `json:"sample,omitempty"`  // nil when nothing was sampled
}

// SourceKind is a kind of source. Kinds differ only in how their number hangs
// together with the truth; the shape of an observation is the same for all.
type SourceKind string

// The kinds of source.
const (
	Report      SourceKind = "report"      // an agency about its own work
	Survey      SourceKind = "survey"      // households or users of a service, asked
	Inspection  SourceKind = "inspection"  // somebody went and looked
	Complaint   SourceKind = "complaint"   // number of complaints; few complaints are no good service (domain.md 3.4)
	Sensor      SourceKind = "sensor"      // an instrument
	Statistic   SourceKind = "statistic"   // a statistical office
	Transaction SourceKind = "transaction" // an account book: budget lines, payments, procurement
)

// SourceKinds lists the kinds in a fixed order.
func SourceKinds() []SourceKind {
	return []SourceKind{Report, Survey, Inspection, Complaint, Sensor, Statistic, Transaction}
}

// Sample is what a sampled number rests on.
type Sample struct {
	N            int     `json:"n"`                       // asked, visited or measured; 0 when unknown
	X            *int    `json:"x,omitempty"`             // of them, those that were good or said yes; nil where it is no share
	DesignEffect float64 `json:"design_effect,omitempty"` // variance against a simple random sample of the same size, ≥ 1 as a rule; 0 when unknown
	Method       string  `json:"method,omitempty"`        // how they were chosen, in the source's words
}

// SourceKind is the kind of the source, Report when none is named.
func (o Origin) SourceKind() SourceKind {
	if o.Kind == "" {
		return Report
	}
	return o.Kind
}

// Independent says whether the source is another than the agency that reports:
// only such a source can support or contradict a report (trust rule 4).
// Account books are kept by the agencies themselves.
func (o Origin) Independent() bool {
	switch o.SourceKind() {
	case Survey, Inspection, Complaint, Sensor, Statistic:
		return true
	default:
		return false
	}
}
