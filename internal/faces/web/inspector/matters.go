package inspector

import (
	"fmt"
	"net/http"

	"nyata/internal/faces/web/ui"
	"nyata/internal/judgement/matter"
	"nyata/internal/record/difference"
)

// shownMatters is how many matters of a kind the list shows before it is asked
// for all of that kind.
const shownMatters = 10

// matters is what the list of matters shows.
type matters struct {
	kinds   []kindOfMatter
	only    difference.Kind // the kind shown whole; empty shows the foremost of each
	counted int             // that wait for a word
	compare bool            // there is a page that holds the estimate against the truth
}

// kindOfMatter is the matters of one kind, in rank.
type kindOfMatter struct {
	kind  difference.Kind
	rows  []matter.Matter
	total int
}

// Matters answers GET /matters.
func (p Pages) Matters(v *ui.Visit, w http.ResponseWriter, r *http.Request) error {
	all, err := p.Office.Matters(r.Context(), v.Actor())
	if err != nil {
		return fmt.Errorf("list matters: %w", err)
	}
	page := matters{only: difference.Kind(r.URL.Query().Get("kind")), compare: p.Practice && v.City.Sample}
	for _, kind := range difference.Kinds() {
		one := kindOfMatter{kind: kind}
		for _, m := range all {
			if m.Kind != kind || m.Status == difference.Note {
				continue
			}
			one.total++
			if m.Status == difference.Counted {
				page.counted++
			}
			if page.only == kind || page.only == "" && len(one.rows) < shownMatters {
				one.rows = append(one.rows, m)
			}
		}
		page.kinds = append(page.kinds, one)
	}
	return v.Show(w, http.StatusOK, mattersPage(v, page))
}

// title is the finding of the list.
func (m matters) title(v *ui.Visit) string {
	if m.counted == 0 {
		return v.T("matter.title.none")
	}
	return v.T("matter.title", "count", m.counted)
}
