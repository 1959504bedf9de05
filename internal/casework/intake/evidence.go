package intake

import (
	"context"
	"fmt"

	"nyata/internal/casework"
	"nyata/internal/ground/fault"
	"nyata/internal/ground/period"
	"nyata/internal/judgement/evidence"
	"nyata/internal/judgement/screen"
	"nyata/internal/record/document"
	"nyata/internal/record/reading"
	"nyata/internal/record/receipt"
	"nyata/internal/record/reference"
)

// Rows turns the bytes of an evidence file into rows of texts.
type Rows func(data []byte, kind receipt.EvidenceKind) (evidence.Table, error)

// ReadRows says how files of evidence are turned into rows; without it they
// are left as they were recorded.
func (in *Intake) ReadRows(rows Rows) { in.rows = rows }

// Reading makes what the office records of a table of evidence.
func Reading(t evidence.Table, about evidence.About, city *reference.City, program string) (evidence.Result, reading.Reading) {
	said := evidence.Read(t, about, city)
	rd := reading.Reading{
		Reader: program, Kind: t.Kind, Pages: 1, Candidates: said.Candidates, Problems: rowProblems(said.Refused, t.Sheet),
		Unread: said.Read == 0 && len(said.Refused) > 0, Period: spanned(said),
		Account: reading.Account{Rows: said.Read, Figures: said.Accepted, Headings: said.Outside + len(said.Aside), Refused: len(said.Refused)},
	}
	if about.Kind == receipt.BudgetEvidence {
		rd.DocumentType = receipt.BudgetRealisation
	}
	if about.Kind == receipt.ProcurementEvidence {
		rd.DocumentType = receipt.Procurement
	}
	return said, rd
}

// spanned is the one period all figures of a file are of; zero when several.
func spanned(said evidence.Result) (p period.Period) {
	for i := range said.Candidates {
		switch q := said.Candidates[i].Period; {
		case i == 0:
			p = q
		case q != p:
			return period.Period{}
		}
	}
	return p
}

// rowProblems lists refused rows as problems of the file: the first one by one,
// of more the number.
func rowProblems(refused []evidence.Line, sheet string) []document.Problem {
	var out []document.Problem
	for _, x := range refused[:min(len(refused), listed)] {
		m := x.Reason
		if x.No > 0 {
			m = document.Message{ID: fmt.Sprintf("Baris %d tidak diambil: %s", x.No, x.Reason.ID), EN: fmt.Sprintf("Row %d was not taken: %s", x.No, x.Reason.EN)}
		}
		out = append(out, document.Problem{Code: document.RowRefused, Sheet: sheet, Message: m})
	}
	if more := len(refused) - listed; more > 0 {
		out = append(out, document.Problem{Code: document.RowRefused, Sheet: sheet, Message: document.Message{
			ID: fmt.Sprintf("%d baris lagi tidak diambil.", more), EN: fmt.Sprintf("%d more rows were not taken.", more),
		}})
	}
	return out
}

// AboutOf is what a receipt says of all rows of its file.
func AboutOf(r receipt.Receipt) evidence.About {
	return evidence.About{Evidence: *r.Evidence, File: r.Name}
}

// readEvidence reads a file of evidence again, with the reference data of now.
func (in *Intake) readEvidence(ctx context.Context, city *reference.City, r receipt.Receipt) error {
	if in.rows == nil {
		return nil
	}
	data, err := in.bytes(ctx, r.ID)
	if err != nil {
		return err
	}
	table, err := in.rows(data, r.Evidence.Kind)
	if err != nil {
		return fault.Wrap(err, fault.Invalid, "import.unreadable", fault.With("file", r.Name))
	}
	_, rd := Reading(table, AboutOf(r), city, in.program)
	rd.Receipt = r.ID
	in.beside(ctx, r.Name, table, data, &rd)
	if err := ctx.Err(); err != nil {
		return err
	}
	_, err = in.office.RecordReading(ctx, in.actor, rd)
	return err
}

// beside notes what a workbook of evidence holds beside its rows: pictures that
// nobody has read, and personal data on other sheets, in remarks and in what no
// sheet shows. Only its rows go through the door, but it is kept as it came.
func (in *Intake) beside(ctx context.Context, name string, t evidence.Table, data []byte, rd *reading.Reading) {
	if t.Kind != document.XLSX {
		return
	}
	doc := in.reader.Read(ctx, name, data)
	rd.Pictures, rd.Enclosed = screen.Pictures(&doc), doc.Enclosed
	rd.Unshown = screen.Count(&doc).Total() + screen.Unshown(&doc)
}

// TakeEvidence records a file of evidence that was read elsewhere and has the rules
// run over everything again.
func (in *Intake) TakeEvidence(ctx context.Context, actor casework.Actor, f casework.EvidenceFile, dryRun bool) (receipt.Receipt, reading.Recorded, error) {
	r, done, err := in.office.TakeEvidence(ctx, actor, f, dryRun)
	if err == nil && done.Entry >= 0 {
		in.Wake()
	}
	return r, done, err
}

// Wake has the rules and the estimate run again over what is recorded.
func (in *Intake) Wake() {
	in.mu.Lock()
	defer in.mu.Unlock()
	in.state.Checked = false
	in.nudge()
}
