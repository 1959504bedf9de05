package inspector

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"slices"

	"nyata/internal/casework"
	"nyata/internal/faces/chart"
	"nyata/internal/faces/web/ui"
	"nyata/internal/ground/fault"
	"nyata/internal/ground/figure"
	"nyata/internal/judgement/rules"
	"nyata/internal/record/difference"
	"nyata/internal/record/observation"
	"nyata/internal/record/reply"
)

// view is what a difference's page shows.
type view struct {
	difference.Difference
	rule    rules.Rule
	known   bool // the rule is
	places  []place
	replies []reply.Reply
	mayAct  bool
	faults  []ui.FieldFault
	text    string // of a reply that was refused
}

// place is one of the places a difference rests on.
type place struct {
	observation.Source
	open   bool                  // the reader may open the file
	figure *observation.Recorded // what was read there; nil when it is not known any more
}

// Difference answers GET /differences/{id}.
func (p Pages) Difference(v *ui.Visit, w http.ResponseWriter, r *http.Request) error {
	d, err := p.find(r.Context(), v, r.PathValue("id"))
	if err != nil {
		return err
	}
	page, err := p.view(r.Context(), v, d)
	if err != nil {
		return err
	}
	return v.Show(w, http.StatusOK, differencePage(v, page))
}

// view gathers what is known about a difference.
func (p Pages) view(ctx context.Context, v *ui.Visit, d difference.Difference) (view, error) {
	page := view{Difference: d, mayAct: d.Status == difference.Counted && v.May(casework.ReplyDifference, d.Agency.ID)}
	page.rule, page.known = rules.Find(d.Rule)
	replies, err := p.Office.Replies(ctx, v.Actor(), []string{d.ID})
	if err != nil {
		return page, fmt.Errorf("list replies to %s: %w", d.ID, err)
	}
	page.replies = replies
	for _, source := range d.Sources {
		one, err := p.place(ctx, v, source)
		if err != nil {
			return page, err
		}
		page.places = append(page.places, one)
	}
	return page, nil
}

// place looks up what was read at a source. A file of another agency stays
// named, and closed.
func (p Pages) place(ctx context.Context, v *ui.Visit, source observation.Source) (place, error) {
	one := place{Source: source}
	switch _, err := p.Office.Receipt(ctx, v.Actor(), source.SHA256); {
	case errors.Is(err, fault.NotFound):
		return one, nil
	case err != nil:
		return one, fmt.Errorf("find file %s: %w", source.SHA256, err)
	}
	one.open = true
	recorded, err := p.Office.Candidates(ctx, v.Actor(), casework.Extract{Receipt: source.SHA256, Page: source.Page, Sheet: source.Sheet})
	if err != nil {
		return one, fmt.Errorf("list figures of %s: %w", source.SHA256, err)
	}
	at := ui.PlaceOfSource(source)
	if i := slices.IndexFunc(recorded, func(o observation.Recorded) bool { return at.Holds(o) }); i >= 0 {
		one.figure = &recorded[i]
	}
	return one, nil
}

// picture draws both figures where both are numbers of one unit.
func (d view) picture(v *ui.Visit) chart.SVG {
	sign, bound := ui.SideParts(d.Expected)
	if sign != "" && sign != "≤ " {
		return "" // no one figure to draw
	}
	found, expected := figure.Parse(d.Found, figure.Indonesian), figure.Parse(bound, figure.Indonesian)
	if found.Kind != figure.Number || expected.Kind != figure.Number || found.Unit != expected.Unit {
		return ""
	}
	return chart.DrawPair(chart.Pair{
		Name:   v.Message(d.Explanation),
		Stated: found.Value, Expected: expected.Value,
		Number: func(x float64) string { return v.Number(x, 2) },
	})
}
