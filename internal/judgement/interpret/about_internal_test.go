package interpret

import (
	"testing"

	"nyata/internal/record/observation"
	"nyata/internal/record/receipt"
)

// An agreement and the one made after a change of the budget are two papers.
func TestAgreementAndItsRevisionAreTwoPapers(t *testing.T) {
	for name, want := range map[string]receipt.DocumentType{
		"perjanjian kinerja dlh 2026":              receipt.Agreement,
		"pk dlh 2026":                              receipt.Agreement,
		"perjanjian kinerja perubahan dlh 2026":    receipt.RevisedAgreement,
		"perubahan perjanjian kinerja dlh":         receipt.RevisedAgreement,
		"pk perubahan dlh 2026":                    receipt.RevisedAgreement,
		"pk dlh 2026 perubahan":                    receipt.RevisedAgreement,
		"apbd perubahan 2026":                      receipt.Budget,
		"evaluasi renja perubahan tw iii dlh 2026": receipt.RenjaEvaluation,
	} {
		if got := typeIn(name); got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
	for name, x := range map[string]struct {
		frame frame
		want  receipt.DocumentType
	}{
		"the first agreement":                 {frame{form: agreement, title: "perjanjian kinerja tahun 2026", stage: observation.Original}, receipt.Agreement},
		"one titled as revised":               {frame{form: agreement, title: "perubahan perjanjian kinerja tahun 2026", stage: observation.Original}, receipt.RevisedAgreement},
		"one whose figures are of the change": {frame{form: agreement, title: "perjanjian kinerja", stage: observation.Revised}, receipt.RevisedAgreement},
	} {
		if got := documentType(x.frame); got != x.want {
			t.Errorf("%s: %q, want %q", name, got, x.want)
		}
	}
}
