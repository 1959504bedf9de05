// Package report writes workbooks for people to fill in and reads them back.
package report

import (
	"fmt"
	"io"

	"github.com/xuri/excelize/v2"

	"nyata/internal/record/indicator"
	"nyata/internal/record/observation"
	"nyata/internal/record/proposal"
)

// Proposals carries proposed indicators to a workbook and decisions back.
type Proposals struct{}

// The sheets and columns of the workbook. The first column names the proposal
// and is not to be changed; the columns from Keputusan on are to be filled in.
const (
	decideSheet = "Usulan indikator"
	knownSheet  = "Indikator"
)

var decideColumns = []struct {
	heading string
	width   float64
}{
	{"Kode usulan", 20},
	{"Nama yang tercetak", 60},
	{"Satuan", 14},
	{"Perangkat daerah", 22},
	{"Jumlah angka", 12},
	{"Tempat pertama", 40},
	{"Keputusan (terima/gabung/tolak)", 22},
	{"Gabung ke (kode indikator)", 28},
	{"Nama baru", 40},
	{"Satuan baru", 14},
	{"Arah baik (naik/turun/rentang/tetap)", 22},
	{"Boleh dijumlahkan (ya/tidak)", 18},
	{"Alasan menolak", 40},
}

// Write writes the open proposals, one a row, with a column for each decision,
// and on a second sheet the indicators they may be merged into.
func (Proposals) Write(w io.Writer, proposals []proposal.Proposal, indicators []indicator.Indicator) (err error) {
	f := excelize.NewFile()
	defer func() {
		if closed := f.Close(); err == nil {
			err = closed
		}
	}()
	if err := f.SetSheetName("Sheet1", decideSheet); err != nil {
		return fmt.Errorf("name sheet: %w", err)
	}
	if _, err := f.NewSheet(knownSheet); err != nil {
		return fmt.Errorf("add sheet: %w", err)
	}
	if err := writeDecisions(f, proposals); err != nil {
		return err
	}
	if err := writeIndicators(f, indicators); err != nil {
		return err
	}
	if err := f.SetDocProps(&excelize.DocProperties{Creator: "Nyata", Created: "2000-01-01T00:00:00Z", Modified: "2000-01-01T00:00:00Z"}); err != nil {
		return fmt.Errorf("set properties: %w", err)
	}
	_, err = f.WriteTo(w)
	return err
}

func writeDecisions(f *excelize.File, proposals []proposal.Proposal) error {
	row := make([]any, len(decideColumns))
	for i, c := range decideColumns {
		row[i] = c.heading
		name, err := excelize.ColumnNumberToName(i + 1)
		if err != nil {
			return err
		}
		if err := f.SetColWidth(decideSheet, name, name, c.width); err != nil {
			return fmt.Errorf("set width of %s: %w", name, err)
		}
	}
	if err := f.SetSheetRow(decideSheet, "A1", &row); err != nil {
		return fmt.Errorf("write headings: %w", err)
	}
	for i, p := range proposals {
		row := []any{p.ID, cell(p.Name), cell(p.Unit), cell(p.Agency), p.Count, cell(firstPlace(p.Sources))}
		if err := f.SetSheetRow(decideSheet, fmt.Sprintf("A%d", i+2), &row); err != nil {
			return fmt.Errorf("write proposal %s: %w", p.ID, err)
		}
	}
	bold, err := f.NewStyle(&excelize.Style{Font: &excelize.Font{Bold: true}, Alignment: &excelize.Alignment{WrapText: true, Vertical: "top"}})
	if err != nil {
		return fmt.Errorf("make style: %w", err)
	}
	if err := f.SetRowStyle(decideSheet, 1, 1, bold); err != nil {
		return fmt.Errorf("style headings: %w", err)
	}
	return f.SetPanes(decideSheet, &excelize.Panes{Freeze: true, XSplit: 2, YSplit: 1, TopLeftCell: "C2", ActivePane: "bottomRight"})
}

func writeIndicators(f *excelize.File, indicators []indicator.Indicator) error {
	head := []any{"Kode indikator", "Nama", "Satuan", "Perangkat daerah"}
	if err := f.SetSheetRow(knownSheet, "A1", &head); err != nil {
		return fmt.Errorf("write headings: %w", err)
	}
	for i, in := range indicators {
		row := []any{in.ID, cell(in.Name), cell(in.Unit), cell(in.Agency)}
		if err := f.SetSheetRow(knownSheet, fmt.Sprintf("A%d", i+2), &row); err != nil {
			return fmt.Errorf("write indicator %s: %w", in.ID, err)
		}
	}
	return nil
}

// cell keeps a text from being taken for a formula when the sheet is saved as
// CSV or pasted elsewhere.
func cell(s string) string {
	if s != "" && (s[0] == '=' || s[0] == '+' || s[0] == '-' || s[0] == '@' || s[0] == '\t' || s[0] == '\r') {
		return "'" + s
	}
	return s
}

// firstPlace says in words where a proposal was met first.
func firstPlace(sources []observation.Source) string {
	if len(sources) == 0 {
		return ""
	}
	s := sources[0]
	switch {
	case s.Page > 0:
		return fmt.Sprintf("%s, hal. %d", s.File, s.Page)
	case s.Sheet != "":
		return fmt.Sprintf("%s, %s!%s", s.File, s.Sheet, s.Cell)
	}
	return fmt.Sprintf("%s, %s", s.File, s.Cell)
}
