package operator

import (
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"nyata/internal/casework"
	"nyata/internal/faces/web/ui"
	"nyata/internal/ground/fault"
	"nyata/internal/record/document"
	"nyata/internal/record/observation"
	"nyata/internal/record/receipt"
)

// viewer is a page or sheet of a document with what was read from it.
type viewer struct {
	receipt receipt.Receipt
	outline []document.Page
	at      int // index of the shown page in outline
	page    document.Page
	figures []observation.Recorded      // of the shown page, in reading order
	place   ui.Place                    // asked for
	active  int                         // index of the shown figure; -1 when the place holds none
	zoom    bool                        // the picture is shown large, to be moved about in its frame
	then    func(address string) string // keeps the day that is looked at
	judging judging                     // of the shown figure
	gone    bool                        // a figure was asked for that is not believed any more
	found   found                       // words that were searched for
	unread  bool                        // the picture is withheld: no word of it has been read
}

// View answers GET /documents/{id}/view: the page beside its figures.
func (p Pages) View(v *ui.Visit, w http.ResponseWriter, r *http.Request) error {
	found, err := p.receipt(v, r)
	if err != nil {
		return err
	}
	if !readable(v, found) {
		return ui.Back(w, r, v.Then(ui.DocumentURL(found.ID)), "")
	}
	view, err := p.viewer(v, r, found, placeAsked(found.ID, r))
	if err != nil {
		return err
	}
	return v.Show(w, http.StatusOK, viewerPage(v, view))
}

// viewer puts together what is shown of a place of a document.
func (p Pages) viewer(v *ui.Visit, r *http.Request, found receipt.Receipt, place ui.Place) (viewer, error) {
	ctx := r.Context()
	outline, err := p.Documents.Outline(ctx, found.ID)
	if err != nil {
		return viewer{}, fmt.Errorf("outline %s: %w", found.ID, err)
	}
	view := viewer{receipt: found, then: v.Then, outline: outline, place: place, active: -1, zoom: r.URL.Query().Get("zoom") != "", found: foundIn(r.URL.Query())}
	view.at = pageOf(outline, view.place)
	if view.at < 0 {
		return viewer{}, fault.New(fault.NotFound, "web.fault.notfound")
	}
	shown := outline[view.at]
	view.place.Page, view.place.Sheet = shown.Number, shown.Sheet
	view.page, err = p.shownPage(ctx, found, shown.Number, shown.Sheet)
	if err != nil {
		return viewer{}, fmt.Errorf("open page %d %q of %s: %w", shown.Number, shown.Sheet, found.ID, err)
	}
	view.unread = covered(found, view.page).withheld
	view.figures, err = p.Office.Candidates(ctx, v.Actor(), casework.Extract{Receipt: found.ID, Page: shown.Number, Sheet: shown.Sheet, AsOf: v.AsOf()})
	if err != nil {
		return viewer{}, fmt.Errorf("list figures of %s: %w", found.ID, err)
	}
	view.active = slices.IndexFunc(view.figures, view.place.Holds)
	view.gone = view.place.Figure != "" && view.active < 0
	return view, p.judging(v, r, &view)
}

// placeAsked is the place an address names.
func placeAsked(id string, r *http.Request) ui.Place {
	query := r.URL.Query()
	place := ui.Place{Receipt: id, Sheet: query.Get("sheet"), Cell: query.Get("cell"), Figure: query.Get("figure")}
	place.Page, _ = strconv.Atoi(query.Get("page"))
	if box, ok := ui.ParseBox(query.Get("box")); ok {
		place.Box = &box
	}
	return place
}

// pageOf is the index of the page or sheet a place names; the first when it
// names none, -1 when the document has none such.
func pageOf(outline []document.Page, place ui.Place) int {
	if place.Page == 0 && place.Sheet == "" {
		return min(0, len(outline)-1)
	}
	return slices.IndexFunc(outline, func(p document.Page) bool {
		return p.Number == place.Page && p.Sheet == place.Sheet
	})
}

// figure is the shown figure; nil when the place holds none.
func (w viewer) figure() *observation.Recorded {
	if w.active < 0 {
		return nil
	}
	return &w.figures[w.active]
}

// url opens a figure of the shown page by its index.
func (w viewer) url(i int) string {
	return w.keep(ui.Place{Receipt: w.receipt.ID, Page: w.place.Page, Sheet: w.place.Sheet, Figure: w.figures[i].ID}, w.zoom)
}

// keep is the address of a place with the picture as large as it is wanted.
func (w viewer) keep(place ui.Place, zoom bool) string {
	address := w.found.keep(w.then(place.URL()))
	if !zoom {
		return address
	}
	if strings.Contains(address, "?") {
		return address + "&zoom=1"
	}
	return address + "?zoom=1"
}

// zoomURL shows the same place larger, or whole again.
func (w viewer) zoomURL() string { return w.keep(w.place, !w.zoom) }

// neighbours are the indexes of the figures in the row of the shown one, the
// shown one among them.
func (w viewer) neighbours() []int {
	shown := w.figure()
	if shown == nil || shown.Source.Table < 0 {
		return nil
	}
	var row []int
	for i, f := range w.figures {
		if f.Source.Table == shown.Source.Table && f.Source.RowNo == shown.Source.RowNo {
			row = append(row, i)
		}
	}
	return row
}

// previous and next open the neighbouring figure in reading order, on the
// neighbouring page where the shown one has no more; empty at the ends.
func (w viewer) previous() string {
	switch {
	case w.active > 0:
		return w.url(w.active - 1)
	case w.at > 0:
		return w.keep(placeOf(w.receipt.ID, w.outline[w.at-1]), w.zoom)
	default:
		return ""
	}
}

func (w viewer) next() string {
	switch {
	case w.active+1 < len(w.figures):
		return w.url(w.active + 1)
	case w.at+1 < len(w.outline):
		return w.keep(placeOf(w.receipt.ID, w.outline[w.at+1]), w.zoom)
	default:
		return ""
	}
}

// problems are what could not be read on the shown page, or of the whole file.
func (w viewer) problems() []document.Problem {
	var here []document.Problem
	for _, p := range w.receipt.Problems {
		if p.Page == w.place.Page && p.Sheet == w.place.Sheet || p.Page == 0 && p.Sheet == "" {
			here = append(here, p)
		}
	}
	return here
}
