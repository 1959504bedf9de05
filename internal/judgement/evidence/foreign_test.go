package evidence_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"nyata/internal/judgement/evidence"
	"nyata/internal/record/document"
	"nyata/internal/record/receipt"
)

// TestBooksOfAnotherGovernmentAreNotTheCitys: a printed budget report names whose
// it is in its title alone.
func TestBooksOfAnotherGovernmentAreNotTheCitys(t *testing.T) {
	for title, refused := range map[string]int{
		"PEMERINTAH KABUPATEN MANDAILING NATAL": 1,
		"PEMERINTAH PROVINSI SUMATERA UTARA":    1,
		"PEMERINTAH KOTA CONTOH":                0,
		"Pemerintah Kota Contoh Tahun 2025":     0,
		"LAPORAN REALISASI ANGGARAN":            0,
	} {
		t.Run(title, func(t *testing.T) {
			r := read(t, receipt.BudgetEvidence, title+"\nkode,uraian,anggaran,tahun\n5.1,BELANJA OPERASI,100000000,2025\n")
			if len(r.Refused) != refused || refused == 0 && r.Accepted != 1 {
				t.Errorf("%d taken, refused %+v", r.Accepted, r.Refused)
			}
		})
	}
}

func TestRowsOfOneReasonAreNamedTogether(t *testing.T) {
	line := func(no int, reason string) evidence.Line {
		return evidence.Line{No: no, Reason: document.Message{ID: reason}}
	}
	var got [][2]int
	for _, r := range evidence.Runs([]evidence.Line{line(18, "a"), line(19, "a"), line(20, "b"), line(21, "a"), line(23, "a"), line(0, "x")}) {
		got = append(got, [2]int{r.From, r.To})
	}
	if diff := cmp.Diff([][2]int{{18, 19}, {20, 20}, {21, 21}, {23, 23}, {0, 0}}, got); diff != "" {
		t.Errorf("runs (-want +got):\n%s", diff)
	}
}
