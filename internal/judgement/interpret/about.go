package interpret

import (
	"cmp"
	"strings"
	"unicode"

	"nyata/internal/ground/period"
	"nyata/internal/record/document"
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

// aboutOf concludes from the title first, then from what the figures share,
// last from the file's name and folders: people file papers under their agency.
func (in *Interpreter) aboutOf(doc *document.Document, fr frame, candidates []observation.Candidate) About {
	a := About{Year: fr.year, Agency: fr.agency, Period: fr.period.Canonical(), Type: documentType(fr)}
	if a.Period.IsZero() && fr.year != 0 {
		a.Period = period.Year(fr.year)
	}
	if a.Agency.ID == "" {
		a.Agency = shared(candidates, a.Agency)
	}
	if a.Agency.ID == "" {
		a.Agency = in.agencyNamed(doc, a.Agency)
	}
	if fr.form == performance && a.Period.Grain() == period.Years {
		if last, ok := lastQuarter(candidates); ok {
			a.Period = last
		}
	}
	a.byFileName(doc.File)
	return a
}

// agencyLines is how many lines of the first page may name the agency.
const agencyLines = 12

// agencyNamed looks for the name of exactly one agency in the first lines,
// then in the file's name, then in its folders from the nearest up.
func (in *Interpreter) agencyNamed(doc *document.Document, otherwise observation.Ref) observation.Ref {
	var places []string
	if len(doc.Pages) > 0 {
		for i, p := range doc.Pages[0].Paragraphs {
			if i == agencyLines {
				break
			}
			places = append(places, p.Text)
		}
	}
	parts := strings.FieldsFunc(doc.File, func(r rune) bool { return r == '/' || r == '\\' })
	for i := len(parts) - 1; i >= 0; i-- {
		places = append(places, baseName(parts[i]))
	}
	for _, place := range places {
		if ref, ok := in.agencyIn(place); ok {
			return ref
		}
	}
	return otherwise
}

// longestName is the most words an agency's name has.
const longestName = 10

// agencyIn finds the longest run of words that names exactly one agency.
func (in *Interpreter) agencyIn(text string) (observation.Ref, bool) {
	words := strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '&' && r != '-' })
	for n := min(len(words), longestName); n > 0; n-- {
		for i := 0; i+n <= len(words); i++ {
			name := strings.Join(words[i:i+n], " ")
			if len(name) < 3 {
				continue
			}
			if found := in.city.Agencies.Find(name); len(found) == 1 {
				return observation.Ref{ID: found[0].ID, Text: name}, true
			}
		}
	}
	return observation.Ref{}, false
}

// isRevised says whether the folded name of an agreement is that of the one
// made after a change of the budget.
func isRevised(name string) bool {
	return hasAny(name, "perjanjian kinerja perubahan", "perubahan perjanjian kinerja", "perjanjian kinerja p", "pk perubahan", "perubahan pk")
}

func documentType(fr frame) receipt.DocumentType {
	switch {
	case hasAny(fr.title, "kerangka acuan kerja", "term of reference", "terms of reference"):
		return receipt.TermsOfReference
	case hasAny(fr.title, "laporan kinerja instansi pemerintah", "lkjip", "lakip", "laporan kinerja tahun", "laporan kinerja tahunan"):
		return receipt.PerformanceReport
	case hasAny(fr.title, "rekapitulasi", "rekap"):
		return receipt.OtherType // a list for use in the house, of no form
	}
	switch fr.form {
	case performance:
		return receipt.RenjaEvaluation
	case agreement:
		if fr.stage == observation.Revised || isRevised(fr.title) {
			return receipt.RevisedAgreement
		}
		return receipt.Agreement
	case budgeting, revising:
		return receipt.Budget
	case realising:
		return receipt.BudgetRealisation
	case procuring:
		return receipt.Procurement
	default:
		return receipt.UnknownType
	}
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
