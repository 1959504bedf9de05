package evidence_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"nyata/internal/judgement/evidence"
	"nyata/internal/record/receipt"
)

// TestAFileOfAnotherKindIsNotTaken: what a person chose by mistake is told as
// such, with what is missing, and never counted as something it is not.
func TestAFileOfAnotherKindIsNotTaken(t *testing.T) {
	const answers = "No,Tanggal,Layanan,U1,U2,U3,U4,U5,U6,U7,U8,U9\n1,2026-09-01,KTP,3,3,3,3,3,3,3,3,3\n"
	for situation, c := range map[string]struct {
		kind receipt.EvidenceKind
		text string
		code string
		says string
	}{
		"answers sent as complaints":             {receipt.ComplaintEvidence, answers, "no_subject_column", "jenis bukti"},
		"answers sent as a survey":               {receipt.SurveyEvidence, answers, "no_heading", "indikator"},
		"complaints without their headings":      {receipt.ComplaintEvidence, "1,3 September 2026,Budi,Sampah,\"Sampah menumpuk\"\n", "no_heading", "tanggal"},
		"complaints of which the headings alone": {receipt.ComplaintEvidence, "Tanggal,Kategori,Isi\n", "no_rows", "tidak ada baris data"},
		"a survey of which the headings alone":   {receipt.SurveyEvidence, "Indikator,n,x\n", "no_rows", "tidak ada baris data"},
	} {
		t.Run(situation, func(t *testing.T) {
			kept, removed := evidence.Clean(table(t, c.text), c.kind, contoh(t))
			r := account(t, evidence.Read(kept, about(c.kind), contoh(t)))
			if diff := cmp.Diff([]string{c.code}, codes(r.Refused)); diff != "" {
				t.Fatalf("refused (-want +got):\n%s", diff)
			}
			if said := r.Refused[0].Reason.ID; !strings.Contains(said, c.says) || strings.Contains(said, "Budi") {
				t.Errorf("says %q", said)
			}
			if c.code != "no_rows" && removed.Any() {
				t.Errorf("counts personal data of a file it did not take: %+v", removed)
			}
		})
	}
}

func TestADayThatIsListedTwiceCountsOnce(t *testing.T) {
	r := read(t, receipt.SensorEvidence, "tanggal,curah_hujan_mm\n2026-01-01,25\n1/1/2026,25\n2026-01-01,26\n2026-01-02,25\n2026-01-03,-3\n")
	if diff := cmp.Diff([]string{"twice"}, codes(r.Aside)); diff != "" || !strings.Contains(r.Aside[0].Reason.EN, "row 2") {
		t.Errorf("aside (-want +got):\n%s%+v", diff, r.Aside)
	}
	if diff := cmp.Diff([]string{"below_zero"}, codes(r.Refused)); diff != "" {
		t.Errorf("refused (-want +got):\n%s", diff)
	}
	if r.Accepted != 3 {
		t.Errorf("%d rows taken", r.Accepted)
	}
}
