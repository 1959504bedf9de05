package operator

import (
	"bytes"
	"fmt"
	"mime"
	"net/http"
	"strings"

	"nyata/internal/faces/web/ui"
	"nyata/internal/record/indicator"
	"nyata/internal/record/proposal"
)

// Decide answers POST /proposals/{id}: a person's choice about one proposal.
func (p Pages) Decide(v *ui.Visit, w http.ResponseWriter, r *http.Request) error {
	page, err := p.proposal(v, r)
	if err != nil {
		return err
	}
	form, err := ui.ReadForm(w, r, 0)
	if err != nil {
		return err
	}
	defer form.Close()
	decision := proposal.Decision{Proposal: page.ID, Verdict: proposal.Verdict(form.Value("verdict"))}
	switch decision.Verdict {
	case proposal.Accept:
		decision.Name, decision.Unit = strings.TrimSpace(form.Value("name")), strings.TrimSpace(form.Value("unit"))
		decision.Polarity, decision.Sum = form.Value("polarity"), form.Value("sum") != ""
	case proposal.Merge:
		decision.Into = form.Value("into")
	case proposal.Reject:
		decision.Reason = strings.TrimSpace(form.Value("reason"))
	default: // decisionFaults says so
	}
	page.asked = decision
	if page.faults = decisionFaults(v, decision); len(page.faults) == 0 {
		outcome, err := p.Office.DecideProposals(r.Context(), v.Actor(), []proposal.Decision{decision})
		switch {
		case err != nil && !ui.Correctable(err):
			return fmt.Errorf("decide proposal %s: %w", page.ID, err)
		case err != nil:
			page.faults = append(page.faults, ui.FieldFault{Sentence: v.Fault(err)})
		case len(outcome.Refused) > 0:
			page.faults = append(page.faults, ui.FieldFault{Sentence: refusal(v, outcome.Refused[0])})
		default:
			return ui.Back(w, r, "/proposals", doneWord(decision.Verdict))
		}
	}
	return v.Show(w, http.StatusUnprocessableEntity, proposalPage(v, page))
}

// decisionFaults are what is missing from a decision.
func decisionFaults(v *ui.Visit, d proposal.Decision) []ui.FieldFault {
	switch {
	case d.Verdict == proposal.Accept && d.Name == "":
		return []ui.FieldFault{{Field: "name", Sentence: v.T("web.decide.noname")}}
	case d.Verdict == proposal.Merge && d.Into == "":
		return []ui.FieldFault{{Field: "into", Sentence: v.T("web.decide.nointo")}}
	case d.Verdict == proposal.Reject && d.Reason == "":
		return []ui.FieldFault{{Field: "reason", Sentence: v.T("web.decide.noreason")}}
	case d.Verdict == proposal.Leave:
		return []ui.FieldFault{{Field: "accept", Sentence: v.T("web.decide.none")}}
	default:
		return nil
	}
}

func doneWord(verdict proposal.Verdict) string {
	return map[proposal.Verdict]string{proposal.Accept: "accepted", proposal.Merge: "merged", proposal.Reject: "rejected"}[verdict]
}

// refusal is why a decision was not carried out, in the reader's language.
func refusal(v *ui.Visit, r proposal.Refusal) string {
	if v.Lang == "en" {
		return r.EN
	}
	return r.ID
}

// DecideMany answers POST /proposals: the ticked proposals are accepted as
// they were read, or the decisions of a returned workbook are carried out.
func (p Pages) DecideMany(v *ui.Visit, w http.ResponseWriter, r *http.Request) error {
	form, err := ui.ReadForm(w, r, p.MaxUpload)
	if err != nil {
		return err
	}
	defer form.Close()
	decisions, refused, fault := p.decisions(v, form)
	var outcome proposal.Outcome
	if fault == "" {
		outcome, err = p.Office.DecideProposals(r.Context(), v.Actor(), decisions)
		if err != nil && !ui.Correctable(err) {
			return fmt.Errorf("decide %d proposals: %w", len(decisions), err)
		}
		if err != nil {
			fault = v.Fault(err)
		}
	}
	outcome.Refused = append(refused, outcome.Refused...)
	list, err := p.proposals(v, r)
	if err != nil {
		return err
	}
	if fault != "" {
		list.faults = []ui.FieldFault{{Field: "workbook", Sentence: fault}}
		return v.Show(w, http.StatusUnprocessableEntity, proposalsPage(v, list))
	}
	list.outcome = &outcome
	return v.Show(w, http.StatusOK, proposalsPage(v, list))
}

// decisions reads the form: ticked proposals or a workbook, and why there is
// neither.
func (p Pages) decisions(v *ui.Visit, form *ui.Form) ([]proposal.Decision, []proposal.Refusal, string) {
	if _, file, ok := form.File("workbook"); ok {
		decisions, refused, err := p.Sheets.Read(file)
		if err != nil {
			return nil, nil, v.Fault(err)
		}
		return decisions, refused, ""
	}
	var decisions []proposal.Decision
	for _, id := range form.Values("proposal") {
		decisions = append(decisions, proposal.Decision{Proposal: id, Verdict: proposal.Accept})
	}
	if len(decisions) == 0 {
		return nil, nil, v.T("web.proposals.nothing")
	}
	return decisions, nil, ""
}

// Workbook answers GET /proposals.xlsx: everything that waits, to be decided
// in a spreadsheet and sent back.
func (p Pages) Workbook(v *ui.Visit, w http.ResponseWriter, r *http.Request) error {
	waiting, err := p.Office.Proposals(r.Context(), v.Actor(), proposal.Proposed)
	if err != nil {
		return fmt.Errorf("list proposals: %w", err)
	}
	var book bytes.Buffer
	if err := p.Sheets.Write(&book, waiting, v.City.Indicators); err != nil {
		return fmt.Errorf("write workbook of proposals: %w", err)
	}
	w.Header().Set("Content-Type", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
	w.Header().Set("Content-Disposition", mime.FormatMediaType("attachment", map[string]string{"filename": v.T("web.proposals.file") + ".xlsx"}))
	w.Header().Set("Cache-Control", "no-store")
	_, err = w.Write(book.Bytes())
	return err
}

// polarities are what a person can choose for an accepted indicator.
var polarities = []indicator.Polarity{indicator.Up, indicator.Down, indicator.Range, indicator.Flat}
