package inspector

import (
	"fmt"
	"net/http"

	"nyata/internal/faces/web/ui"
	"nyata/internal/judgement/estimate"
	"nyata/internal/judgement/matter"
)

// shownVisits is how many field checks are proposed at once.
const shownVisits = 20

// usual is how the estimate judges where a city has not said otherwise.
var usual estimate.Options

// Visits answers GET /visits: where a look would settle most.
func (p Pages) Visits(v *ui.Visit, w http.ResponseWriter, r *http.Request) error {
	all, err := p.Office.Visits(r.Context(), v.Actor())
	if err != nil {
		return fmt.Errorf("list visits: %w", err)
	}
	return v.Show(w, http.StatusOK, visitsPage(v, all[:min(len(all), shownVisits)]))
}

// visitsTitle is the finding: where to go first.
func visitsTitle(v *ui.Visit, all []matter.Visit) string {
	if len(all) == 0 {
		return v.T("visit.title.none")
	}
	return v.T("visit.title", "area", v.AreaName(all[0].Area))
}
