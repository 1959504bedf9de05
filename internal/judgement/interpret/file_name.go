package interpret

import (
	"strings"

	"nyata/internal/ground/period"
	"nyata/internal/record/receipt"
)

// byFileName fills in what the document itself leaves open, above all of a
// file that could not be read: it is then known which paper is missing.
func (a *About) byFileName(path string) {
	parts := strings.FieldsFunc(path, func(r rune) bool { return r == '/' || r == '\\' })
	for i := len(parts) - 1; i >= 0 && a.Year == 0; i-- {
		a.Year = yearIn(baseName(parts[i]), true)
	}
	if len(parts) == 0 {
		return
	}
	name := baseName(parts[len(parts)-1])
	if a.Year != 0 && (a.Period.IsZero() || a.Period == period.Year(a.Year)) {
		if p, _, ok := periodOf([]string{name}, a.Year); ok && (a.Period.IsZero() || a.Period.Contains(p)) {
			a.Period = p.Canonical()
		} else if a.Period.IsZero() {
			a.Period = period.Year(a.Year)
		}
	}
	if a.Type == receipt.UnknownType {
		a.Type = typeIn(fold(name))
	}
}

func typeIn(name string) receipt.DocumentType {
	switch {
	case hasAny(name, "kak", "kerangka acuan kerja", "tor"):
		return receipt.TermsOfReference
	case isRevised(name), hasAny(name, "perjanjian kinerja", "pk") && hasWord(name, "perubahan"):
		return receipt.RevisedAgreement
	case hasAny(name, "perjanjian kinerja", "pk"):
		return receipt.Agreement
	case hasAny(name, "lkjip", "lakip", "lkj"):
		return receipt.PerformanceReport
	case hasAny(name, "realisasi anggaran", "lra", "realisasi semester"):
		return receipt.BudgetRealisation
	case hasAny(name, "evaluasi renja", "evaluasi", "e81", "renja", "triwulan", "tw", "realisasi kinerja", "laporan kinerja"):
		return receipt.RenjaEvaluation
	case hasAny(name, "rekapitulasi", "rekap"):
		return receipt.OtherType
	case hasAny(name, "rup", "pengadaan"):
		return receipt.Procurement
	case hasAny(name, "apbd", "dpa", "rka"):
		return receipt.Budget
	}
	return receipt.UnknownType
}
