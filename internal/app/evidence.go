package app

import (
	"errors"

	"nyata/internal/adapters/open311"
	"nyata/internal/adapters/pack"
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
		switch {
		case errors.Is(err, open311.ErrDocumentType):
			err = fault.Wrap(err, fault.Invalid, "import.document_type")
		case err != nil:
			err = fault.Wrap(err, fault.Invalid, "import.open311")
		}
		return rows.Table{Kind: document.CSV, Rows: requests}, err
	}
	sheet, cells, err := pack.Sheet(data, func(found [][]string) bool { return rows.Fits(kind, found) })
	t := rows.Table{Kind: document.CSV, Sheet: sheet, Rows: cells}
	if sheet != "" {
		t.Kind = document.XLSX
	}
	return t, err
}
