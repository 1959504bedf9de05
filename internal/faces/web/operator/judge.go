package operator

import (
	"fmt"
	"net/http"
	"strconv"

	"nyata/internal/casework"
	"nyata/internal/faces/web/ui"
	"nyata/internal/ground/fault"
	"nyata/internal/ground/period"
	"nyata/internal/record/observation"
	"nyata/internal/record/verdict"
)

// judging is what people said and may say of the shown figure.
type judging struct {
	may         bool // the reader may judge it
	done, total int  // figures of the document, and those a person has judged
	said        []casework.Judged
	value       string // of the form: as read, or as the reader wrote it
	unit        string
	period      string
	reason      string
	open        string // part of the form that stands open: "change" or "reject"
	faults      []ui.FieldFault
}

// judging fills in what the page says of verifying the shown figure.
func (p Pages) judging(v *ui.Visit, r *http.Request, w *viewer) error {
	f := w.figure()
	if f == nil {
		return nil
	}
	j := &w.judging
	j.may = v.Past == nil && w.receipt.Current() && v.May(casework.JudgeFigure, w.receipt.Agency)
	j.value, j.unit = f.Figure.Raw, f.Figure.Unit
	if !f.Period.IsZero() {
		j.period = v.Period(f.Period)
	}
	var err error
	if j.done, j.total, err = p.Office.Checked(r.Context(), v.Actor(), w.receipt.ID); err != nil {
		return fmt.Errorf("count verified figures of %s: %w", w.receipt.ID, err)
	}
	if j.said, err = p.Office.Verdicts(r.Context(), v.Actor(), f.ID); err != nil {
		return fmt.Errorf("list verdicts on %s: %w", f.ID, err)
	}
	return nil
}

// stands says whether a person's verdict stands.
func (j judging) stands() bool {
	n := len(j.said)
	return n > 0 && j.said[n-1].To == observation.Open
}

// left is how many figures no person has judged.
func (j judging) left() int { return j.total - j.done }

// reports are the words about what was done, by verdict.
var reports = map[verdict.Kind]string{
	verdict.Confirmed: "verified", verdict.Corrected: "corrected", verdict.Rejected: "figure-rejected", "": "undone",
}

// Judge answers POST /documents/{id}/figures/{figure}: a person says that a
// figure was read rightly, what the page says instead, that it is none, or
// takes that back. Then comes the next figure; after a withdrawal the same.
func (p Pages) Judge(v *ui.Visit, w http.ResponseWriter, r *http.Request) error {
	found, err := p.Office.Receipt(r.Context(), v.Actor(), r.PathValue("id"))
	if err != nil {
		return fmt.Errorf("find document: %w", err)
	}
	if !v.May(casework.JudgeFigure, found.Agency) {
		return fault.New(fault.NotFound, "web.fault.notfound")
	}
	form, err := ui.ReadForm(w, r, 0)
	if err != nil {
		return err
	}
	defer form.Close()
	place := ui.Place{Receipt: found.ID, Sheet: form.Value("sheet"), Figure: r.PathValue("figure")}
	place.Page, _ = strconv.Atoi(form.Value("page"))
	view, err := p.viewer(v, r, found, place)
	if err != nil {
		return err
	}
	if view.figure() == nil {
		return fault.New(fault.NotFound, "web.fault.notfound")
	}
	ruling := casework.Ruling{
		Observation: place.Figure, Kind: verdict.Kind(form.Value("verdict")), Text: form.Value("value"), Unit: form.Value("unit"), Reason: form.Value("reason"),
	}
	if ruling.From, err = strconv.ParseInt(form.Value("from"), 10, 64); err != nil {
		ruling.From = -1
	}
	j := &view.judging
	switch ruling.Kind {
	case verdict.Corrected:
		j.value, j.unit, j.period, j.reason, j.open = ruling.Text, ruling.Unit, form.Value("period"), ruling.Reason, "change"
		if ruling.Period, err = periodIn(j.period, view.figure().Period); err != nil {
			j.faults = append(j.faults, ui.FieldFault{Field: "period", Sentence: v.Fault(err)})
		}
	case verdict.Rejected:
		j.reason, j.open = ruling.Reason, "reject"
	default: // nothing was written
	}
	if len(j.faults) == 0 {
		_, err := p.Office.Judge(r.Context(), v.Actor(), ruling)
		if err == nil {
			return ui.Back(w, r, view.after(ruling.Kind)+"#verify", reports[ruling.Kind])
		}
		if !ui.Correctable(err) {
			return fmt.Errorf("judge %s: %w", place.Figure, err)
		}
		j.faults = append(j.faults, ui.FieldFault{Field: fieldOf(ruling.Kind), Sentence: v.Fault(err)})
	}
	return v.Show(w, http.StatusUnprocessableEntity, viewerPage(v, view))
}

// periodIn reads a period as people write it; nothing written leaves none.
func periodIn(text string, near period.Period) (period.Period, error) {
	if text == "" {
		return period.Period{}, nil
	}
	when, _, _ := period.Read(text, near)
	if when.IsZero() {
		return when, fault.New(fault.Invalid, "web.verify.period.unknown", fault.With("text", text))
	}
	return when, nil
}

// fieldOf is the field that a fault of a verdict is about.
func fieldOf(k verdict.Kind) string {
	switch k {
	case verdict.Corrected:
		return "value"
	case verdict.Rejected:
		return "reject-reason"
	default:
		return "verify"
	}
}

// after is the page that comes once a figure is judged.
func (w viewer) after(k verdict.Kind) string {
	if next := w.next(); k != "" && next != "" {
		return next
	}
	return w.url(w.active)
}

// figureURL is where the forms about the shown figure are sent.
func (w viewer) figureURL() string {
	return ui.DocumentURL(w.receipt.ID) + "/figures/" + w.figures[w.active].ID
}
