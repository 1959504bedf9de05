package report

import (
	"fmt"
	"io"
	"strings"

	"github.com/xuri/excelize/v2"

	"nyata/internal/ground/fault"
	"nyata/internal/record/proposal"
)

// The limits of a workbook that people send back.
const (
	maxInflated = 64 << 20
	maxPart     = 8 << 20
	maxRows     = 100_000
)

// Read reads the decisions of a returned workbook. A file that is no such
// workbook is fault.Invalid; a row that cannot be understood is a refusal and
// stops nothing else. Rows without a decision are left out.
func (Proposals) Read(r io.Reader) ([]proposal.Decision, []proposal.Refusal, error) {
	f, err := excelize.OpenReader(r, excelize.Options{UnzipSizeLimit: maxInflated, UnzipXMLSizeLimit: maxPart})
	if err != nil {
		return nil, nil, fault.Wrap(err, fault.Invalid, "report.no_workbook")
	}
	defer func() { _ = f.Close() }() // opened from memory: nothing is lost
	rows, err := f.GetRows(decideSheet)
	if err != nil || len(rows) == 0 || len(rows[0]) < len(decideColumns) || rows[0][0] != decideColumns[0].heading {
		return nil, nil, fault.New(fault.Invalid, "report.no_decisions", fault.With("sheet", decideSheet))
	}
	if len(rows) > maxRows {
		return nil, nil, fault.New(fault.Invalid, "report.too_many_rows", fault.With("rows", len(rows)), fault.With("most", maxRows))
	}
	var decisions []proposal.Decision
	var refused []proposal.Refusal
	for i, row := range rows[1:] {
		at := func(column int) string {
			if column >= len(row) {
				return ""
			}
			return strings.TrimSpace(strings.TrimPrefix(row[column], "'"))
		}
		if at(0) == "" || at(6) == "" {
			continue
		}
		d := proposal.Decision{Row: i + 2, Proposal: at(0), Into: at(7), Name: at(8), Unit: at(9), Reason: at(12)}
		if wrong := understand(&d, at(6), at(10), at(11)); wrong != nil {
			refused = append(refused, proposal.Refusal{Decision: d, Code: wrong.code, ID: wrong.id, EN: wrong.en})
			continue
		}
		decisions = append(decisions, d)
	}
	return decisions, refused, nil
}

type misunderstood struct{ code, id, en string }

// understand fills in what people write in words.
func understand(d *proposal.Decision, verdict, polarity, sum string) *misunderstood {
	switch strings.ToLower(verdict) {
	case "terima", "accept":
		d.Verdict = proposal.Accept
	case "gabung", "merge":
		d.Verdict = proposal.Merge
	case "tolak", "reject":
		d.Verdict = proposal.Reject
	default:
		return &misunderstood{
			"unknown_verdict",
			fmt.Sprintf("Baris %d: keputusan “%s” tidak dikenal. Tulis terima, gabung atau tolak.", d.Row, verdict),
			fmt.Sprintf("Row %d: decision “%s” is not known. Write terima, gabung or tolak.", d.Row, verdict),
		}
	}
	switch strings.ToLower(polarity) {
	case "", "naik", "up":
		d.Polarity = "up"
	case "turun", "down":
		d.Polarity = "down"
	case "rentang", "range":
		d.Polarity = "range"
	case "tetap", "flat":
		d.Polarity = "flat"
	default:
		return &misunderstood{
			"unknown_polarity",
			fmt.Sprintf("Baris %d: arah baik “%s” tidak dikenal. Tulis naik, turun, rentang atau tetap.", d.Row, polarity),
			fmt.Sprintf("Row %d: direction “%s” is not known. Write naik, turun, rentang or tetap.", d.Row, polarity),
		}
	}
	switch strings.ToLower(sum) {
	case "", "tidak", "no":
	case "ya", "yes":
		d.Sum = true
	default:
		return &misunderstood{
			"unknown_answer",
			fmt.Sprintf("Baris %d: “%s” pada kolom boleh dijumlahkan tidak dikenal. Tulis ya atau tidak.", d.Row, sum),
			fmt.Sprintf("Row %d: “%s” in the column on adding up is not known. Write ya or tidak.", d.Row, sum),
		}
	}
	return nil
}
