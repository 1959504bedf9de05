package text

import (
	"strings"

	"nyata/internal/record/account"
	"nyata/internal/record/difference"
	"nyata/internal/record/document"
	"nyata/internal/record/indicator"
	"nyata/internal/record/metric"
	"nyata/internal/record/observation"
	"nyata/internal/record/proposal"
	"nyata/internal/record/receipt"
)

// State is the word for how far a reading can be trusted.
func (p Printer) State(s observation.State) string { return p.T("state." + string(s)) }

// Measure is the word for a side of the plan-and-result pair.
func (p Printer) Measure(m observation.Measure) string { return p.T("measure." + string(m)) }

// SourceKind is the word for a kind of source.
func (p Printer) SourceKind(k observation.SourceKind) string { return p.T("source_kind." + string(k)) }

// Subject is the word for what a row is about.
func (p Printer) Subject(s observation.SubjectType) string { return p.T("subject." + string(s)) }

// Stage is the word for a stage of plan or budget; every shift of a budget
// keeps its number.
func (p Printer) Stage(s observation.Stage) string {
	if n, ok := strings.CutPrefix(string(s), "pergeseran-"); ok {
		return p.T("stage.pergeseran", "number", n)
	}
	return p.T("stage." + string(s))
}

// Severity is the word for how much a difference matters if it is real.
func (p Printer) Severity(s difference.Severity) string { return p.T("severity." + string(s)) }

// Status is the word for whether a difference counts.
func (p Printer) Status(s difference.Status) string { return p.T("status." + string(s)) }

// Kind is the word for the format a page came from.
func (p Printer) Kind(k document.Kind) string { return p.T("kind." + string(k)) }

// Problem is the short word for a kind of problem with a file; the problem's
// own message says the rest.
func (p Printer) Problem(c document.Code) string { return p.T("problem." + string(c)) }

// Polarity is the word for which direction of an indicator is good.
func (p Printer) Polarity(q indicator.Polarity) string { return p.T("polarity." + string(q)) }

// Receipt is the word for how far a received file has come.
func (p Printer) Receipt(s receipt.State) string { return p.T("receipt.state." + string(s)) }

// DocumentType is the name of a kind of document.
func (p Printer) DocumentType(d receipt.DocumentType) string {
	if d == receipt.UnknownType {
		return p.T("document.type.unknown")
	}
	return p.T("document.type." + string(d))
}

// Proposal is the word for what became of a proposed indicator.
func (p Printer) Proposal(s proposal.State) string { return p.T("proposal.state." + string(s)) }

// Role is the name of a duty.
func (p Printer) Role(r account.Role) string { return p.T("role." + string(r)) }

// Refusal says why figures were not added up; nothing when they were.
func (p Printer) Refusal(r metric.Refusal) string {
	if r == metric.Summed {
		return ""
	}
	return p.T("metric.refusal." + string(r))
}

// Message picks the printer's language of a text that came with both.
func (p Printer) Message(m document.Message) string {
	if p.Lang == EN {
		return m.EN
	}
	return m.ID
}
