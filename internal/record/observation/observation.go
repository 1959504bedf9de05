// Package observation holds the single shape for all that anyone says about
// the city: "source says that indicator I of subject S in period P is V".
// A report is not special; it is one source among others.
package observation

import (
	"nyata/internal/ground/figure"
	"nyata/internal/ground/period"
	"nyata/internal/record/document"
)

// Candidate is one observation as a document states it, with its provenance
// and the reasons for every match. Interpreting makes candidates; recording
// turns them into ledger entries.
type Candidate struct {
	Source     Source        `json:"source"`
	Origin     Origin        `json:"origin,omitzero"`   // who says it; zero = a report
	Row        []string      `json:"row,omitempty"`     // texts of the row's cells
	Heading    []string      `json:"heading,omitempty"` // heading path of the column, from the top
	Agency     Ref           `json:"agency,omitzero"`   // responsible agency; ID empty when it matches none
	Area       Ref           `json:"area,omitzero"`
	Subject    Subject       `json:"subject,omitzero"`
	Indicator  Ref           `json:"indicator,omitzero"` // ID empty when it matches none: a proposed indicator
	Period     period.Period `json:"period,omitzero"`
	Span       period.Span   `json:"span,omitempty"`
	Stage      Stage         `json:"stage,omitempty"`
	Measure    Measure       `json:"measure,omitempty"`
	Figure     figure.Figure `json:"figure"`
	Stored     *float64      `json:"stored,omitempty"` // what a workbook holds behind a figure it shows rounded, in the figure's unit; nil where they are the same
	Confidence float64       `json:"confidence"`       // 0–1, of reading and matching together
	State      State         `json:"state"`
	Problems   []string      `json:"problems,omitempty"` // codes such as ref_error, sum_mismatch
	Reasons    []string      `json:"reasons,omitempty"`  // why the row, column and match were read so; codes with details
	Narrative  *Narrative    `json:"narrative,omitempty"`
	Formula    *Formula      `json:"formula,omitempty"` // the form's own equation, where the figure does not satisfy it
}

// Source is where a figure stands: one click opens it.
type Source struct {
	File   string        `json:"file,omitempty"`
	SHA256 string        `json:"sha256,omitempty"`
	Kind   document.Kind `json:"kind"`
	Page   int           `json:"page,omitempty"`  // from 1; 0 for sheets and DOCX
	Sheet  string        `json:"sheet,omitempty"` // sheet name
	Cell   string        `json:"cell,omitempty"`  // A1, T2R5C3 or P14
	Box    *document.Box `json:"box,omitempty"`
	Table  int           `json:"table"` // index of the table on its page, from 0; -1 outside tables
	RowNo  int           `json:"row"`   // row of the table, from 0
	ColNo  int           `json:"col"`   // column of the table, from 0
}

// Ref is a match to reference data together with the text that was matched.
type Ref struct {
	ID   string `json:"id,omitempty"`
	Text string `json:"text,omitempty"`
}

// Subject is what the row is about.
type Subject struct {
	Type   SubjectType `json:"type,omitempty"`
	Code   string      `json:"code,omitempty"`   // code of the nomenclature or account; empty when unknown
	Text   string      `json:"text,omitempty"`   // as printed
	Depth  int         `json:"depth,omitempty"`  // level in the document's own hierarchy, from 0
	Path   []string    `json:"path,omitempty"`   // texts of the rows above it in the hierarchy, from the top
	Line   int         `json:"line,omitempty"`   // number of the row in its document, from 1, the same for all its figures
	Parent int         `json:"parent,omitempty"` // Line of the row above it in the hierarchy; 0 at the top
}

// SubjectType is the level of a row's subject.
type SubjectType string

// The subject types of the machine interface.
const (
	Affair      SubjectType = "urusan"
	Programme   SubjectType = "programme"
	Activity    SubjectType = "activity"
	SubActivity SubjectType = "sub_activity"
	OfIndicator SubjectType = "indicator"
	Account     SubjectType = "account"
	OfAgency    SubjectType = "agency"
	Total       SubjectType = "total"
	InNarrative SubjectType = "narrative"
	Unknown     SubjectType = "unknown"
)

// Stage is the stage of plan or budget a figure belongs to.
type Stage string

// The stages; Shift(n) of a budget is written "pergeseran-n".
const (
	RPJMD        Stage = "rpjmd"
	Renstra      Stage = "renstra"
	RKPD         Stage = "rkpd"
	Original     Stage = "murni"
	Revised      Stage = "perubahan"
	Realisation  Stage = "realisasi"
	UnknownStage Stage = "unknown"
)

// Measure says which side of the plan-and-result pair a figure is.
type Measure string

// The measures of the machine interface; Observed and Planned come from
// imported evidence only.
const (
	Target      Measure = "target"
	Reported    Measure = "reported"    // the K of a period
	Achievement Measure = "achievement" // reported against target, in percent
	Budget      Measure = "budget"
	Realised    Measure = "realised" // the Rp of a period
	Balance     Measure = "balance"  // budget less realised
	Observed    Measure = "observed" // what a source other than the reporting agency saw, asked or counted
	Planned     Measure = "planned"  // value of a planned procurement package
	Other       Measure = "other"
)

// State grades a reading. It changes a figure's grade, never its admission
// (trust rule 4).
type State string

// The states a machine can give; Verified and Rejected only a person gives.
const (
	Proven   State = "proven"   // arithmetic proves the reading
	Read     State = "read"     // read, not verified
	Verified State = "verified" // verified or corrected by a named person
	Doubtful State = "doubtful" // something speaks against the reading
	Rejected State = "rejected" // a named person says that it is no figure of its row and column; it counts nowhere
)

// Formula is an equation that a form prints between its columns and that a
// figure does not satisfy.
type Formula struct {
	Text    string  `json:"text"`    // as the form prints it: "13 = 9 + 10 + 11 + 12"
	Value   float64 `json:"value"`   // what it gives for this row
	Columns []int   `json:"columns"` // its operands' columns in the table, from 0
}

// Narrative is what a quantity in running text adds.
type Narrative struct {
	Object   string `json:"object,omitempty"`
	Action   string `json:"action,omitempty"` // built, planned, repaired or other
	Place    string `json:"place,omitempty"`
	Sentence string `json:"sentence,omitempty"`
}
