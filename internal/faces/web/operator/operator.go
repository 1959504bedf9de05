// Package operator holds the pages of those who bring documents in and look
// after them: what arrived and what became of it, the document beside its
// figures, subjects that no indicator matches yet, and the progress of reading.
package operator

import (
	"context"
	"io"

	"nyata/internal/casework"
	"nyata/internal/casework/intake"
	"nyata/internal/faces/web/ui"
	"nyata/internal/ground/period"
	"nyata/internal/record/difference"
	"nyata/internal/record/document"
	"nyata/internal/record/indicator"
	"nyata/internal/record/observation"
	"nyata/internal/record/proposal"
	"nyata/internal/record/receipt"
)

// Office is what these pages read and write. Every list holds only what the
// actor may see.
type Office interface {
	Receipts(ctx context.Context, actor casework.Actor, f receipt.Filter) ([]receipt.Receipt, error)
	Receipt(ctx context.Context, actor casework.Actor, id string) (receipt.Receipt, error)
	Candidates(ctx context.Context, actor casework.Actor, x casework.Extract) ([]observation.Recorded, error)
	Observation(ctx context.Context, actor casework.Actor, id string) ([]observation.Recorded, error)
	Differences(ctx context.Context, actor casework.Actor) (version string, ds []difference.Difference, err error)
	Proposals(ctx context.Context, actor casework.Actor, state proposal.State) ([]proposal.Proposal, error)

	ui.Ledger

	Receive(ctx context.Context, actor casework.Actor, in casework.Incoming) (r receipt.Receipt, fresh bool, err error)
	Classify(ctx context.Context, actor casework.Actor, id, agency string, p period.Period, t receipt.DocumentType) (receipt.Receipt, error)
	Judge(ctx context.Context, actor casework.Actor, r casework.Ruling) (observation.Recorded, error)
	Verdicts(ctx context.Context, actor casework.Actor, id string) ([]casework.Judged, error)
	Checked(ctx context.Context, actor casework.Actor, receiptID string) (done, total int, err error)
	ReleasePersonal(ctx context.Context, actor casework.Actor, id string, show bool, reason string) (receipt.Receipt, error)
	DecideProposals(ctx context.Context, actor casework.Actor, decisions []proposal.Decision) (proposal.Outcome, error)
}

// Documents looks into a stored file without recording anything. Whoever asks
// has made sure that the reader may see it.
type Documents interface {
	// Outline names the pages or sheets of a file in order, without content.
	Outline(ctx context.Context, receipt string) ([]document.Page, error)
	// Page is one page or sheet with its words, tables and paragraphs;
	// fault.NotFound when the file has none such.
	Page(ctx context.Context, receipt string, number int, sheet string) (document.Page, error)
	// Image is a page as a PNG of about the given width in pixels.
	Image(ctx context.Context, receipt string, number, width int) ([]byte, error)
}

// Search finds passages in the running text of documents, personal data masked.
type Search interface {
	// Find gives the passages that fit a question best, the best first, of the
	// documents that may allows.
	Find(ctx context.Context, question string, limit int, may func(receipt string) bool) ([]casework.Hit, error)
}

// ProposalSheets carries proposals to a workbook and decisions back.
type ProposalSheets interface {
	// Write writes the proposals with a column for each decision, and the
	// indicators they may be merged into on a second sheet.
	Write(w io.Writer, proposals []proposal.Proposal, indicators []indicator.Indicator) error
	// Read reads the decisions of a returned workbook; fault.Invalid when it is
	// not one. Rows that cannot be read come back as refusals.
	Read(r io.Reader) ([]proposal.Decision, []proposal.Refusal, error)
}

// Pages serves the pages.
type Pages struct {
	Office    Office
	Documents Documents
	Search    Search
	Sheets    ProposalSheets
	Files     ui.Opener
	MaxUpload int64                  // bytes of one received file
	Progress  func() intake.Progress // of reading; may be nil
}
