package interpret_test

import (
	"slices"
	"testing"

	"nyata/internal/record/document"
)

// A workbook may show 1 for a stored 0.75: people see the 1, arithmetic has to
// use what the workbook used.
func TestStoredValueBehindARoundedDisplay(t *testing.T) {
	p := page(1,
		[]string{"Uraian", "Target", "Realisasi s.d. 2024", "Realisasi 2025", "Realisasi s.d. 2025"},
		[]string{"1", "2", "3", "4", "5 = 3 + 4"},
		[]string{"Penyusunan dokumen rencana kerja", "2", "1", "1", "2"},
	)
	p.Kind = document.XLSX
	cells := p.Tables[0].Cells
	for i := range cells {
		switch cells[i].Address {
		case "C3":
			cells[i].Stored = &document.Stored{Number: 0.75}
		case "D3":
			cells[i].Stored = &document.Stored{Number: 1}
		case "E3":
			cells[i].Stored = &document.Stored{Number: 1.75}
		}
	}
	r := read(p)
	sum := at(t, r, 1, "E3")
	if sum.Figure.Value != 2 || sum.Stored == nil || *sum.Stored != 1.75 {
		t.Errorf("shown 2 for 1.75: got value %v, stored %v", sum.Figure.Value, sum.Stored)
	}
	if one := at(t, r, 1, "D3"); one.Stored != nil {
		t.Errorf("shown as stored: got stored %v", *one.Stored)
	}
	if !slices.Contains(sum.Reasons, "column_formula") || slices.Contains(sum.Problems, "formula_mismatch") {
		t.Errorf("0.75 + 1 = 1.75 holds although 1 + 1 = 2 is shown: reasons %v, problems %v", sum.Reasons, sum.Problems)
	}
}
