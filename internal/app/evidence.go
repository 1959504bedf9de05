package app

import (
	"context"

	"nyata/internal/adapters/open311"
	"nyata/internal/adapters/pack"
	"nyata/internal/casework"
	"nyata/internal/casework/intake"
	"nyata/internal/faces/cli"
	"nyata/internal/ground/fault"
	rows "nyata/internal/judgement/evidence"
	"nyata/internal/record/document"
	"nyata/internal/record/receipt"
)

// evidenceRows turns an evidence file into rows: a table, or for complaints a
// list of Open311 service requests too.
func evidenceRows(data []byte, kind receipt.EvidenceKind) (rows.Table, error) {
	if kind == receipt.ComplaintEvidence && open311.Is(data) {
		requests, err := open311.Rows(data)
		return rows.Table{Kind: document.CSV, Rows: requests}, err
	}
	sheet, cells, err := pack.Sheet(data)
	t := rows.Table{Kind: document.CSV, Sheet: sheet, Rows: cells}
	if sheet != "" {
		t.Kind = document.XLSX
	}
	return t, err
}

// witness takes files of evidence in.
type witness struct {
	intake *intake.Intake
	city   *cityBook
}

// Take reads a file of evidence, accounts for every row, and records it.
func (e witness) Take(ctx context.Context, actor casework.Actor, in cli.Taking) (cli.Taken, error) {
	if len(in.Content) > maxImport {
		return cli.Taken{}, fault.New(fault.Invalid, "import.too_large", fault.With("file", in.Name), fault.With("most", maxImport>>20))
	}
	city, err := e.city.get(ctx)
	if err != nil {
		return cli.Taken{}, err
	}
	kept, err := intake.Admit(evidenceRows, in.Name, in.Content, in.Evidence.Kind, city)
	if err != nil {
		return cli.Taken{}, err
	}
	about := rows.About{Evidence: in.Evidence, File: kept.Name}
	said, rd := intake.Reading(kept.Table, about, city, "nyata "+Version)
	out := cli.Taken{Result: said, Removed: kept.Removed, Entry: -1}
	if rd.Unread {
		return out, nil
	}
	if kept.Removed.Any() {
		about.Removed = &kept.Removed
	}
	r, done, err := e.intake.TakeEvidence(ctx, actor, kept.File(about, said, rd), in.Dry)
	out.Receipt, out.Recorded, out.Entry = r.ID, done, done.Entry
	return out, err
}
