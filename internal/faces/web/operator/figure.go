package operator

import (
	"net/http"

	"nyata/internal/faces/web/ui"
)

// Figure answers GET /figures/{id}: it leads to the page a figure stands on,
// wherever that is now. The address is what other pages and answers cite.
func (p Pages) Figure(v *ui.Visit, w http.ResponseWriter, r *http.Request) error {
	beliefs, err := p.Office.Observation(r.Context(), v.Actor(), r.PathValue("id"))
	if err != nil {
		return err
	}
	last := beliefs[len(beliefs)-1]
	place := ui.PlaceOfSource(last.Source)
	place.Figure = last.ID
	http.Redirect(w, r, place.URL(), http.StatusSeeOther)
	return nil
}
