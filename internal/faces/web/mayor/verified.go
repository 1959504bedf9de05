package mayor

import (
	"context"
	"fmt"
	"net/http"
	"strings"

	"nyata/internal/casework"
	"nyata/internal/casework/asking"
	"nyata/internal/faces/web/ui"
	"nyata/internal/faces/wording"
	"nyata/internal/ground/fault"
	"nyata/internal/ground/figure"
	"nyata/internal/ground/period"
	"nyata/internal/ground/person"
	"nyata/internal/judgement/question"
	"nyata/internal/record/verified"
)

// verifiedRow is one verified question and what asking it again came to.
type verifiedRow struct {
	casework.Verified
	plan    question.Plan
	check   verified.Check
	checked bool
}

// verifiedList is what the page of verified questions shows.
type verifiedList struct {
	rows    []verifiedRow
	speaker wording.Speaker
	changed int
	waiting int // not asked again yet
	may     bool
}

// VerifiedQuestions answers GET /verified.
func (p Pages) VerifiedQuestions(v *ui.Visit, w http.ResponseWriter, r *http.Request) error {
	list, err := p.verified(r.Context(), v)
	if err != nil {
		return err
	}
	return v.Show(w, http.StatusOK, verifiedPage(v, list))
}

// verified lists the verified questions, changed ones first.
func (p Pages) verified(ctx context.Context, v *ui.Visit) (verifiedList, error) {
	list := verifiedList{may: v.May(casework.VerifyQuestion, "")}
	asker, err := p.asker(ctx, v)
	if err != nil {
		return list, err
	}
	list.speaker = wording.NewSpeaker(v.Printer, asker.Catalogue()).Reading(asker.Rows)
	all, err := p.Office.VerifiedQuestions(ctx, v.Actor(), nil)
	if err != nil {
		return list, fmt.Errorf("list verified questions: %w", err)
	}
	_, checks, err := p.Office.Checks(ctx, v.Actor())
	if err != nil {
		return list, fmt.Errorf("list checks of verified questions: %w", err)
	}
	known := map[string]verified.Check{}
	for _, c := range checks {
		known[c.Question] = c
	}
	var same []verifiedRow
	for _, one := range all {
		row := verifiedRow{Verified: one}
		if row.plan, err = asking.Plan(one.Question); err != nil {
			return list, err
		}
		row.check, row.checked = known[one.ID]
		if row.stale() {
			row.checked = false // kept anew since it was last asked again
		}
		if row.checked && row.check.State != verified.Unchanged {
			list.rows = append(list.rows, row)
			continue
		}
		same = append(same, row)
	}
	list.changed = len(list.rows)
	list.rows = append(list.rows, same...)
	for _, r := range list.rows {
		if !r.checked {
			list.waiting++
		}
	}
	return list, nil
}

// stale says whether the question was kept with other figures after it was last
// asked again: a figure of then is not among those that are kept.
func (r verifiedRow) stale() bool {
	for _, c := range r.check.Changes {
		if c.Then == nil {
			continue
		}
		found := false
		for _, f := range r.Figures {
			found = found || f.Observation == c.Then.Observation && f.Raw == c.Then.Raw && f.Period == c.Then.Period
		}
		if !found {
			return true
		}
	}
	return false
}

// Verify answers POST /verified: the answer of a plan is kept in the reader's
// name, with the figures as they are at this moment.
func (p Pages) Verify(v *ui.Visit, w http.ResponseWriter, r *http.Request) error {
	form, err := ui.ReadForm(w, r, 0)
	if err != nil {
		return err
	}
	defer form.Close()
	plan, err := planOf(form.Value("plan"))
	if err != nil {
		return err
	}
	if plan == nil {
		return fault.New(fault.Invalid, "ask.fault.plan")
	}
	asker, err := p.asker(r.Context(), v)
	if err != nil {
		return err
	}
	u := asker.Planned(*plan, v.Now)
	if !u.Answered() {
		return fault.New(fault.Invalid, "ask.fault.plan")
	}
	size, err := p.Office.Size(r.Context())
	if err != nil {
		return fmt.Errorf("ask for the size of the ledger: %w", err)
	}
	a, err := asking.Run(r.Context(), p.figures(v), v.City, asker, u.Plan)
	if err != nil {
		return err
	}
	text := strings.Join(strings.Fields(form.Value("q")), " ")
	if len(text) > maxQuestion || len(person.FindPersonal(text)) > 0 || text != "" && !asker.Ask(text, v.Now).Answered() {
		text = "" // only a question that was understood is kept in its own words
	}
	q, err := asking.Keep(text, a, size)
	if err == nil {
		_, err = p.Office.Verify(r.Context(), v.Actor(), q)
	}
	if err != nil {
		return fmt.Errorf("keep answer: %w", err)
	}
	return ui.Back(w, r, "/verified", "question-verified")
}

// Retire answers POST /verified/{id}/retire.
func (p Pages) Retire(v *ui.Visit, w http.ResponseWriter, r *http.Request) error {
	if err := p.Office.Retire(r.Context(), v.Actor(), r.PathValue("id")); err != nil {
		return fmt.Errorf("retire question: %w", err)
	}
	return ui.Back(w, r, "/verified", "question-retired")
}

// changedAnswers are the verified questions whose answer has changed, for the
// first page; nothing for readers who may not see them.
func (p Pages) changedAnswers(ctx context.Context, v *ui.Visit) (verifiedList, error) {
	if !v.May(casework.SeeVerified, "") || v.Past != nil {
		return verifiedList{}, nil
	}
	_, checks, err := p.Office.Checks(ctx, v.Actor())
	if err != nil {
		return verifiedList{}, fmt.Errorf("list checks of verified questions: %w", err)
	}
	for _, c := range checks {
		if c.State != verified.Unchanged {
			list, err := p.verified(ctx, v)
			list.rows = list.rows[:list.changed]
			return list, err
		}
	}
	return verifiedList{}, nil
}

// title says whether anything has changed.
func (l verifiedList) title(v *ui.Visit) string {
	switch {
	case len(l.rows) == 0:
		return v.T("verified.title.none")
	case l.changed > 0:
		return v.T("verified.title.changed", "count", l.changed, "all", len(l.rows))
	case l.waiting > 0:
		return v.T("verified.title.waiting", "count", len(l.rows), "waiting", l.waiting)
	default:
		return v.T("verified.title", "count", len(l.rows))
	}
}

// words is the question as it was asked, else its plan in words.
func (l verifiedList) words(r verifiedRow) string {
	if r.Text != "" {
		return r.Text
	}
	return l.speaker.Sentence(r.plan)
}

// state is what asking again came to, as icon and word.
func (r verifiedRow) state(v *ui.Visit) (tone, icon, word string) {
	switch {
	case !r.checked:
		return "unknown", "dash", v.T("verified.state.waiting")
	case r.check.State == verified.Changed:
		return "weak", "triangle", v.T("verified.state.changed")
	case r.check.State == verified.Lost:
		return "disagrees", "cross", v.T("verified.state.lost")
	default:
		return "agrees", "tick", v.T("verified.state.unchanged")
	}
}

// about says what a figure is of.
func (l verifiedList) about(v *ui.Visit, c verified.Change) string {
	f := c.Then
	if f == nil {
		f = c.Now
	}
	var m question.Metric
	if m.UnmarshalText([]byte(f.Metric)) != nil {
		return f.Metric
	}
	parts := []string{l.speaker.Metric(m)}
	if f.Area != "" {
		parts = append(parts, l.speaker.Area(f.Area))
	}
	if f.Agency != "" {
		parts = append(parts, v.AgencyShort(f.Agency))
	}
	return strings.Join(append(parts, periodOf(v, f.Period)), ", ")
}

func periodOf(v *ui.Visit, s string) string {
	p, err := period.ParseISO(s)
	if err != nil {
		return s
	}
	return v.Period(p)
}

// value is a kept figure with its unit, to its last digit.
func value(v *ui.Visit, f *verified.Figure) string {
	if f.Value == nil {
		return f.Raw
	}
	return figure.Of(*f.Value, f.Unit).Format(string(v.Lang))
}

// placeOf is where a kept figure stands.
func placeOf(f *verified.Figure) ui.Place {
	return ui.Place{Receipt: f.SHA256, Page: f.Page, Sheet: f.Sheet, Cell: f.Cell, Figure: f.Observation}
}
