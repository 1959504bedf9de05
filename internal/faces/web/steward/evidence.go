package steward

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"nyata/internal/casework"
	"nyata/internal/casework/intake"
	"nyata/internal/faces/web/ui"
	"nyata/internal/ground/period"
	"nyata/internal/judgement/evidence"
	"nyata/internal/record/observation"
	"nyata/internal/record/receipt"
)

// Witness takes evidence in: it is the act of the command line too.
type Witness interface {
	TakeFile(ctx context.Context, actor casework.Actor, t intake.Taking) (intake.Taken, error)
}

// EvidencePages serves the page on which evidence comes in. A file is looked at
// first; it stays in memory, and nowhere else, until its sender confirms it or
// some minutes have passed.
type EvidencePages struct {
	Office interface {
		Receipts(ctx context.Context, actor casework.Actor, f receipt.Filter) ([]receipt.Receipt, error)
	}
	Witness   Witness
	Tray      *Tray
	MaxUpload int64
}

// evidenceView is what the page shows.
type evidenceView struct {
	held   []receipt.Receipt // files of evidence, newest first
	asked  intake.Taking     // what the form said; its content stays away
	period string            // as written
	print  string            // as written
	taken  *intake.Taken     // of the dry run
	mapped []mapping
	token  string // by which the file is confirmed; empty when there is nothing to confirm
	faults []ui.FieldFault
}

// mapping is what the rows of a file speak about.
type mapping struct {
	name      string
	known     bool // an indicator of the dictionary
	figures   int
	areas     int
	from, to  period.Period
	how       string
	sum       float64 // of complaints
	complaint bool
}

// Evidence answers GET /evidence.
func (p EvidencePages) Evidence(v *ui.Visit, w http.ResponseWriter, r *http.Request) error {
	return p.show(v, w, r, http.StatusOK, evidenceView{})
}

func (p EvidencePages) show(v *ui.Visit, w http.ResponseWriter, r *http.Request, status int, page evidenceView) error {
	all, err := p.Office.Receipts(r.Context(), v.Actor(), receipt.Filter{})
	if err != nil {
		return fmt.Errorf("list receipts: %w", err)
	}
	for _, one := range all {
		if one.Evidence != nil {
			page.held = append(page.held, one)
		}
	}
	slices.SortStableFunc(page.held, func(a, b receipt.Receipt) int { return b.ReceivedAt.Compare(a.ReceivedAt) })
	return v.Show(w, status, evidencePage(v, page))
}

// Take answers POST /evidence: a look at a file, or its confirmation.
func (p EvidencePages) Take(v *ui.Visit, w http.ResponseWriter, r *http.Request) error {
	form, err := ui.ReadForm(w, r, p.MaxUpload)
	if err != nil {
		return err
	}
	defer form.Close()
	if token := form.Value("confirm"); token != "" {
		return p.confirm(v, w, r, token, chosen(form))
	}
	page := evidenceView{period: strings.TrimSpace(form.Value("period")), print: strings.TrimSpace(form.Value("printed"))}
	page.asked, page.faults = asked(v, form)
	name, file, ok := form.File("file")
	if !ok {
		page.faults = append(page.faults, ui.FieldFault{Field: "file", Sentence: v.T("web.receive.nofile")})
	}
	if len(page.faults) > 0 {
		return p.show(v, w, r, http.StatusUnprocessableEntity, page)
	}
	if page.asked.Content, err = io.ReadAll(file); err != nil {
		return fmt.Errorf("read %s: %w", name, err)
	}
	page.asked.Name, page.asked.Dry = name, true
	taken, err := p.Witness.TakeFile(r.Context(), v.Actor(), page.asked)
	switch {
	case err != nil && !ui.Correctable(err):
		return fmt.Errorf("look at %s: %w", name, err)
	case err != nil:
		page.faults = []ui.FieldFault{{Field: "file", Sentence: v.Fault(err)}}
		return p.show(v, w, r, http.StatusUnprocessableEntity, page)
	}
	page.taken, page.mapped = &taken, mappings(v, taken.Candidates)
	if taken.Accepted > 0 {
		page.token = p.Tray.Put(v.Account.ID, page.asked)
	}
	page.asked.Content = nil
	return p.show(v, w, r, http.StatusOK, page)
}

// confirm records a file that was looked at.
func (p EvidencePages) confirm(v *ui.Visit, w http.ResponseWriter, r *http.Request, token string, topics map[int]string) error {
	t, ok := p.Tray.Get(v.Account.ID, token)
	if !ok {
		return p.show(v, w, r, http.StatusUnprocessableEntity, evidenceView{faults: []ui.FieldFault{{Field: "file", Sentence: v.T("evidence.gone")}}})
	}
	t.Dry, t.Topics = false, topics
	taken, err := p.Witness.TakeFile(r.Context(), v.Actor(), t)
	switch {
	case err != nil && !ui.Correctable(err):
		return fmt.Errorf("take %s: %w", t.Name, err)
	case err != nil:
		return p.show(v, w, r, http.StatusUnprocessableEntity, evidenceView{asked: intake.Taking{Evidence: t.Evidence}, faults: []ui.FieldFault{{Field: "file", Sentence: v.Fault(err)}}})
	}
	done := "evidence"
	if taken.Entry < 0 {
		done = "evidencesame"
	}
	return ui.Back(w, r, ui.DocumentURL(taken.Receipt), done)
}

// unsureShown is for how many complaints topics are offered at once.
const unsureShown = 100

// chosen are the topics a person chose, by row.
func chosen(form *ui.Form) map[int]string {
	out := map[int]string{}
	for name, value := range form.Each("topic.") {
		if no, err := strconv.Atoi(name); err == nil && value != "" {
			out[no] = value
		}
	}
	return out
}

// areaName is what an area is called.
func areaName(v *ui.Visit, id string) string {
	if a, ok := v.City.Areas.ByID(id); ok {
		return a.Name
	}
	return v.T("evidence.areas.city")
}

// asked reads what the form says of all rows of the file.
func asked(v *ui.Visit, form *ui.Form) (t intake.Taking, faults []ui.FieldFault) {
	wrong := func(field, key string) {
		faults = append(faults, ui.FieldFault{Field: field, Sentence: v.T(key)})
	}
	e := receipt.Evidence{Kind: receipt.EvidenceKind(form.Value("kind")), Source: strings.TrimSpace(form.Value("source")), Vintage: strings.TrimSpace(form.Value("vintage"))}
	if !slices.Contains(receipt.EvidenceKinds(), e.Kind) {
		wrong("kind", "evidence.nokind")
	}
	if text := strings.TrimSpace(form.Value("period")); text != "" {
		var err error
		if e.Period, err = period.ParseISO(text); err != nil {
			if e.Period, _, _ = period.Read(text, period.Period{}); e.Period.IsZero() {
				wrong("period", "evidence.noperiod")
			}
		}
	}
	if e.Vintage != "" {
		if q, err := period.ParseISO(e.Vintage); err != nil || q.IsZero() {
			wrong("vintage", "evidence.novintage")
		}
	}
	if text := strings.TrimSpace(form.Value("printed")); text != "" {
		value, err := strconv.ParseFloat(strings.ReplaceAll(text, ",", "."), 64)
		if err != nil || value < 25 || value > 100 || e.Kind != receipt.SatisfactionEvidence {
			wrong("printed", "evidence.noprinted")
		}
		e.Printed = &value
	}
	if text := strings.TrimSpace(form.Value("area")); text != "" {
		if _, ok := v.City.Areas.ByID(text); !ok {
			wrong("area", "evidence.noarea")
		}
		e.Area = text
	}
	return intake.Taking{Evidence: e}, faults
}

// mappings sums up what figures speak about, what speaks most first.
func mappings(v *ui.Visit, all []observation.Candidate) []mapping {
	by := map[observation.Ref]int{}
	var out []mapping
	areas := map[int]map[string]bool{}
	for i := range all {
		c := &all[i]
		key := observation.Ref{ID: c.Indicator.ID}
		if key.ID == "" {
			key.Text = cmp.Or(c.Indicator.Text, c.Subject.Text)
		}
		at, met := by[key]
		if !met {
			at = len(out)
			by[key] = at
			m := mapping{name: cmp.Or(key.Text, v.IndicatorCalled(key.ID, c.Indicator.Text)), known: key.ID != "", from: c.Period, to: c.Period, how: how(v, c), complaint: c.Origin.Kind == observation.Complaint}
			out = append(out, m)
			areas[at] = map[string]bool{}
		}
		m := &out[at]
		m.figures++
		m.sum += c.Figure.Value
		if c.Area.ID != "" {
			areas[at][c.Area.ID] = true
		}
		m.areas = len(areas[at])
		if !c.Period.IsZero() && c.Period.Compare(m.from) < 0 {
			m.from = c.Period
		}
		if m.to.Compare(c.Period) < 0 {
			m.to = c.Period
		}
	}
	slices.SortStableFunc(out, func(a, b mapping) int { return cmp.Compare(b.figures, a.figures) })
	return out
}

// how says why rows were mapped as they are.
func how(v *ui.Visit, c *observation.Candidate) string {
	for _, reason := range c.Reasons {
		switch word, _, _ := strings.Cut(reason, ":"); word {
		case "category_is_indicator", "category":
			return v.T("evidence.how.category")
		case "chosen":
			return v.T("evidence.how.chosen")
		case "routed":
			return v.T("evidence.how.routed")
		}
	}
	if c.Indicator.ID == "" {
		return v.T("evidence.how.none")
	}
	return v.T("evidence.how.name")
}

// count is how many figures there are, and of complaints how many they count.
func (m mapping) count(v *ui.Visit) string {
	if !m.complaint {
		return v.Count(int64(m.figures))
	}
	return v.Count(int64(m.figures)) + " " + v.T("evidence.complaints", "count", int(m.sum))
}

// span is the periods a mapping covers.
func (m mapping) span(v *ui.Visit) string {
	if m.from == m.to {
		return v.Period(m.from)
	}
	return v.T("evidence.span", "from", v.Period(m.from), "to", v.Period(m.to))
}

// The most lines of a file that are listed one by one.
const linesShown = 200

func lineReason(v *ui.Visit, x evidence.Line) string { return v.Message(x.Reason) }
