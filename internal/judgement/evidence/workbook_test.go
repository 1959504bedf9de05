package evidence_test

import (
	"testing"

	"nyata/internal/judgement/evidence"
	"nyata/internal/record/receipt"
)

// TestHeadingsInTwoRows: a workbook merges "Hasil" over n and x, and every other
// name down to the row of these.
func TestHeadingsInTwoRows(t *testing.T) {
	r := read(t, receipt.SurveyEvidence, "HASIL SURVEI KOTA CONTOH,,,,\n\nIndikator,Periode,Kelurahan,Hasil,\n,,,n,x\nPersentase Sampah Tertangani,2026-09,Awan Biru,120,50\n")
	if len(r.Refused) > 0 || r.Read != 1 || r.Accepted != 1 {
		t.Fatalf("%+v", r)
	}
	if s := r.Candidates[0].Origin.Sample; s == nil || s.N != 120 || s.X == nil || *s.X != 50 {
		t.Errorf("sample %+v", s)
	}
	// A first data row of words alone is data.
	r = read(t, receipt.SurveyEvidence, "Indikator,Periode,Kelurahan,n,x\nPersentase Sampah Tertangani,September,,banyak,\n")
	if r.Read != 1 || len(r.Refused) != 1 || r.Refused[0].No != 2 {
		t.Errorf("%+v", r)
	}
}

func TestTheSheetOfAKind(t *testing.T) {
	contents := [][]string{{"Daftar isi"}, {"1", "Data survei"}}
	data := [][]string{{"Indikator", "Tanggal", "n", "x"}, {"Persentase Sampah Tertangani", "2026-09-01", "120", "50"}}
	for _, kind := range []receipt.EvidenceKind{receipt.SurveyEvidence, receipt.InspectionEvidence, receipt.SensorEvidence} {
		if evidence.Fits(kind, contents) || !evidence.Fits(kind, data) {
			t.Errorf("%s: contents %v, data %v", kind, evidence.Fits(kind, contents), evidence.Fits(kind, data))
		}
	}
	if evidence.Fits(receipt.BudgetEvidence, data) || evidence.Fits(receipt.ProcurementEvidence, data) || evidence.Fits(receipt.StatisticEvidence, data) {
		t.Error("a survey passes for a table of another kind")
	}
}
