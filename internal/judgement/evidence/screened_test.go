package evidence_test

import (
	"slices"
	"testing"

	"nyata/internal/ground/person"
	"nyata/internal/judgement/evidence"
	"nyata/internal/record/receipt"
)

// What the screening of documents would mask is not let in with a survey.
func TestCleanLeavesNothingToScreen(t *testing.T) {
	table := evidence.Table{Rows: [][]string{
		{"no", "jawaban", "nilai"},
		{"1", "Kirim ke budi.karsa+1@mail.contoh.id.", "80"},
		{"2", "Rekening Bank Kaltimtara 0012345678 a.n. Budi", "75"},
		{"3", "NIK 6472010203040005, HP 0812-3456-7890", "70"},
		{"4", "jalannya bagus sekali", "90"},
	}}
	clean, removed := evidence.Clean(table, receipt.SurveyEvidence, nil)
	for _, row := range clean.Rows {
		for _, cell := range row {
			if found := person.FindAll(cell); len(found) > 0 {
				t.Errorf("%q is let in with %v", cell, found)
			}
		}
	}
	if removed.Emails != 1 || removed.NIK != 1 || removed.Phones != 1 || removed.Texts != 1 {
		t.Errorf("taken out: %+v", removed)
	}
	if !slices.Equal(clean.Rows[4], table.Rows[4]) {
		t.Errorf("what is not personal became %q", clean.Rows[4])
	}
}
