package interpret

import (
	"cmp"

	"nyata/internal/ground/period"
	"nyata/internal/record/observation"
	"nyata/internal/record/receipt"
)

// About is whose document it is and what it reports on, as the document itself
// says: for the receipt matrix. A person may say otherwise.
type About struct {
	Year   int // 0 when it names none
	Agency observation.Ref
	Period period.Period
	Type   receipt.DocumentType
}

// aboutOf concludes from the title first, then from what the figures share.
func (in *Interpreter) aboutOf(fr frame, candidates []observation.Candidate) About {
	a := About{Year: fr.year, Agency: fr.agency, Period: fr.period, Type: documentType(fr)}
	if a.Agency.ID == "" {
		a.Agency = shared(candidates, a.Agency)
	}
	if fr.form == performance && a.Period.Grain() == period.Years {
		if last, ok := lastQuarter(candidates); ok {
			a.Period = last
		}
	}
	return a
}

func documentType(fr frame) receipt.DocumentType {
	switch {
	case hasAny(fr.title, "kerangka acuan kerja", "term of reference", "terms of reference"):
		return receipt.TermsOfReference
	case hasAny(fr.title, "laporan kinerja instansi pemerintah", "lkjip", "lakip", "laporan kinerja tahun", "laporan kinerja tahunan"):
		return receipt.PerformanceReport
	}
	switch fr.form {
	case performance:
		return receipt.RenjaEvaluation
	case agreement:
		return receipt.Agreement
	case budgeting, revising:
		return receipt.Budget
	case realising:
		return receipt.BudgetRealisation
	case procuring:
		return receipt.Procurement
	}
	return receipt.UnknownType
}

// shared is the agency that nearly all figures name; two agencies in one
// document leave it open.
func shared(candidates []observation.Candidate, otherwise observation.Ref) observation.Ref {
	count := map[string]int{}
	best := observation.Ref{}
	for _, c := range candidates {
		if c.Agency.ID == "" {
			continue
		}
		count[c.Agency.ID]++
		if n, m := count[c.Agency.ID], count[best.ID]; n > m || n == m && cmp.Less(c.Agency.ID, best.ID) {
			best = c.Agency
		}
	}
	if count[best.ID]*10 >= len(candidates)*9 && best.ID != "" {
		return best
	}
	return otherwise
}

// lastQuarter is the last quarter for which the document reports more than
// blanks and dashes.
func lastQuarter(candidates []observation.Candidate) (period.Period, bool) {
	last := period.Period{}
	for i := range candidates {
		c := &candidates[i]
		v, ok := reading{figure: c.Figure}.number()
		if c.Period.Grain() != period.Quarters || !ok || v == 0 || c.Measure != observation.Reported && c.Measure != observation.Realised {
			continue
		}
		if last.IsZero() || last.Compare(c.Period) < 0 {
			last = c.Period
		}
	}
	return last, !last.IsZero()
}
