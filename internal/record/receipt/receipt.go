// Package receipt holds the receipt of a file: that it arrived, from whom,
// what it is, and what became of it. Every file that arrives has one, readable
// or not.
package receipt

import (
	"slices"
	"time"

	"nyata/internal/ground/period"
	"nyata/internal/record/document"
)

// Receipt is one received file.
type Receipt struct {
	ID           string             `json:"id"`                      // lower-case hex SHA-256 of the file's bytes
	Name         string             `json:"name"`                    // as received; below a watched folder with its path, slashes forward
	AlsoNamed    []string           `json:"also_named,omitempty"`    // names under which the same bytes came too, in the order they came
	Size         int64              `json:"size"`                    // bytes
	ReceivedAt   time.Time          `json:"received_at"`             // UTC
	By           string             `json:"by"`                      // account id, or "machine:<program>"
	Kind         document.Kind      `json:"kind,omitempty"`          // format of most of its pages; empty until read
	Agency       string             `json:"agency,omitempty"`        // agency id; empty when unknown
	Period       period.Period      `json:"period,omitzero"`         // the period reported on; zero when unknown
	DocumentType DocumentType       `json:"document_type,omitempty"` //
	Evidence     *Evidence          `json:"evidence,omitempty"`      // nil for a document
	State        State              `json:"state"`                   //
	Pages        int                `json:"pages,omitempty"`         // pages or sheets read
	Figures      int                `json:"figures,omitempty"`       // observations read from it
	Problems     []document.Problem `json:"problems,omitempty"`      // what could not be read and what to do about it
	Supersedes   string             `json:"supersedes,omitempty"`    // id of the file this one corrects; empty when none
	SupersededBy string             `json:"superseded_by,omitempty"` // id of the file that corrects this one; empty when current
	ReadAt       time.Time          `json:"read_at,omitzero"`        // UTC; zero until read
	Reader       string             `json:"reader,omitempty"`        // program and version that read it
	Personal     Personal           `json:"personal,omitzero"`       // personal data found in it; masked until released
	Pictures     int                `json:"pictures,omitempty"`      // pictures on pages with text that nobody has read; covered until released
	Unshown      int                `json:"unshown,omitempty"`       // personal data in parts of it that no page shows, such as deleted text
	Enclosed     int                `json:"enclosed,omitempty"`      // objects and files packed into it that nobody has opened
	Released     *Release           `json:"released,omitempty"`      // nil while masked
	Withheld     *Withheld          `json:"withheld,omitempty"`      // nil for a file that may be looked into
	Entry        int64              `json:"-"`                       // ledger index that last changed the receipt
}

// Current says whether no later file corrects this one.
func (r Receipt) Current() bool { return r.SupersededBy == "" }

// Unsearched are the problems by which a part of the file was not read, so that
// nobody knows whether it holds personal data.
func (r Receipt) Unsearched() []document.Problem {
	var out []document.Problem
	for _, p := range r.Problems {
		if slices.Contains(unread, p.Code) {
			out = append(out, p)
		}
	}
	return out
}

// unread are the problems after which something of a file was not read.
var unread = []document.Code{document.Scanned, document.OldOCR, document.Broken, document.TooLarge, document.Truncated, document.TimedOut, document.Crashed}

// State is how far a file has come.
type State string

// The states, in the order a file passes through them.
const (
	Received   State = "received"   // stored, not read yet
	Reading    State = "reading"    // being read now
	Read       State = "read"       // read whole
	Partly     State = "partly"     // read, with problems on some pages or rows
	Unreadable State = "unreadable" // nothing could be read from it
)

// DocumentType says which paper of the planning and reporting year a file is.
type DocumentType string

// The document types a city expects.
const (
	UnknownType       DocumentType = ""
	RPJMD             DocumentType = "rpjmd"
	Renstra           DocumentType = "renstra"
	RKPD              DocumentType = "rkpd"
	Renja             DocumentType = "renja"
	RenjaEvaluation   DocumentType = "evaluasi-renja" // quarterly evaluation of plan results
	Agreement         DocumentType = "perjanjian-kinerja"
	RevisedAgreement  DocumentType = "perjanjian-kinerja-perubahan" // stands beside the first one, which it does not correct
	ActionPlan        DocumentType = "rencana-aksi"
	PerformanceReport DocumentType = "lkjip"
	Budget            DocumentType = "apbd"
	BudgetRealisation DocumentType = "lra"
	Procurement       DocumentType = "rup"
	TermsOfReference  DocumentType = "kak"
	OtherType         DocumentType = "lain"
)

// DocumentTypes lists the known types in a fixed order.
func DocumentTypes() []DocumentType {
	return []DocumentType{
		RPJMD, Renstra, RKPD, Renja, RenjaEvaluation, Agreement, RevisedAgreement, ActionPlan,
		PerformanceReport, Budget, BudgetRealisation, Procurement, TermsOfReference, OtherType,
	}
}

// Filter narrows a list of receipts; a zero field does not narrow.
type Filter struct {
	Agency       string
	Period       period.Period
	DocumentType DocumentType
	State        State
	Superseded   bool   // include corrected files too
	AsOf         *int64 // as recorded after this many entries; nil = now
}

// Passes says whether a receipt is one the filter asks for, AsOf aside.
func (f Filter) Passes(r Receipt) bool {
	return (f.Agency == "" || r.Agency == f.Agency) &&
		(f.Period.IsZero() || r.Period == f.Period) &&
		(f.DocumentType == "" || r.DocumentType == f.DocumentType) &&
		(f.State == "" || r.State == f.State) &&
		(f.Superseded || r.Current())
}
