package receipt

import "nyata/internal/ground/period"

// EvidenceKind is a kind of file that holds evidence in rows, with columns of
// known meaning. A document needs no kind; its layout is found out.
type EvidenceKind string

// The kinds of evidence file.
const (
	SurveyEvidence       EvidenceKind = "survey"       // results of household or service surveys: one row per indicator, area, period
	SatisfactionEvidence EvidenceKind = "satisfaction" // raw answers to the nine elements of SKM (PermenPANRB 14/2017): one row per respondent
	InspectionEvidence   EvidenceKind = "inspection"   // spot checks and field checks
	ComplaintEvidence    EvidenceKind = "complaint"    // complaints, one per row: LAPOR-like table, Open311 GeoReport v2 as JSON or XML
	SensorEvidence       EvidenceKind = "sensor"       // daily readings of instruments: a date column and one column per quantity
	StatisticEvidence    EvidenceKind = "statistic"    // figures of a statistical office, with their vintage
	BudgetEvidence       EvidenceKind = "budget"       // budget and realisation by account or sub-activity
	ProcurementEvidence  EvidenceKind = "procurement"  // procurement plan: one row per package
)

// EvidenceKinds lists the kinds in a fixed order.
func EvidenceKinds() []EvidenceKind {
	return []EvidenceKind{
		SurveyEvidence, SatisfactionEvidence, InspectionEvidence, ComplaintEvidence,
		SensorEvidence, StatisticEvidence, BudgetEvidence, ProcurementEvidence,
	}
}

// Evidence says that a file is evidence in rows, and what its sender said of
// all rows. A file that is kept without what was removed from it has the rows
// where they stood.
type Evidence struct {
	Kind    EvidenceKind  `json:"kind"`
	Source  string        `json:"source,omitempty"`  // name of the source, for rows that name none
	Period  period.Period `json:"period,omitzero"`   // for rows that name none
	Vintage string        `json:"vintage,omitempty"` // for rows that have none: YYYY, YYYY-MM or YYYY-MM-DD
	Area    string        `json:"area,omitempty"`    // area id, for rows that name none
	Printed *float64      `json:"printed,omitempty"` // satisfaction: the index its makers printed, 25–100
	Photos  []string      `json:"photos,omitempty"`  // inspection: ids (SHA-256) of the photos kept with it
	Removed *Removed      `json:"removed,omitempty"` // what was taken out at the door; nil when nothing
}

// Removed counts the personal data that a file lost before it was kept.
type Removed struct {
	Cells  int `json:"cells"`  // cells of columns that hold names, addresses or other personal data
	Texts  int `json:"texts"`  // free texts, of which only their subject words were kept
	NIK    int `json:"nik"`    // numbers of residents found in any text
	NIP    int `json:"nip"`    // numbers of civil servants
	Phones int `json:"phones"` // telephone numbers
	Emails int `json:"emails"` // e-mail addresses
}

// Any says whether anything was removed.
func (r Removed) Any() bool { return r != Removed{} }
