package operator

import (
	"strconv"

	"nyata/internal/record/document"
	"nyata/internal/record/observation"
)

// overlay is one rectangle over the picture of a page, in points.
type overlay struct {
	box   document.Box
	class string
	url   string // opens the figure; empty for a frame that is no link
	label string
}

// rounded writes a coordinate to a tenth of a point.
func rounded(x float64) string { return strconv.FormatFloat(x, 'f', 1, 64) }

func (o overlay) x() string      { return rounded(o.box.X0) }
func (o overlay) y() string      { return rounded(o.box.Y0) }
func (o overlay) width() string  { return rounded(o.box.X1 - o.box.X0) }
func (o overlay) height() string { return rounded(o.box.Y1 - o.box.Y0) }

// viewBox is the page's own system of points, so that boxes need no
// conversion, whatever the size of the picture.
func (w viewer) viewBox() string {
	return "0 0 " + rounded(w.page.Width) + " " + rounded(w.page.Height)
}

// overlays are the boxes of the figures on the page, the row of the shown one
// below them and the shown one above.
func (w viewer) overlays(value func(observation.Recorded) string) []overlay {
	var list []overlay
	var row *document.Box
	for _, i := range w.neighbours() {
		row = union(row, w.figures[i].Source.Box)
	}
	if row != nil {
		list = append(list, overlay{box: *row, class: "box row"})
	}
	for i, f := range w.figures {
		if f.Source.Box == nil || i == w.active {
			continue
		}
		class := "box"
		if f.State == observation.Doubtful {
			class = "box doubt"
		}
		list = append(list, overlay{box: *f.Source.Box, class: class, url: w.url(i), label: value(f)})
	}
	switch {
	case w.active >= 0 && w.figures[w.active].Source.Box != nil:
		list = append(list, overlay{box: around(*w.figures[w.active].Source.Box), class: "box here"})
	case w.active < 0 && w.place.Box != nil:
		list = append(list, overlay{box: around(*w.place.Box), class: "box here"})
	}
	for _, b := range w.foundBoxes() {
		list = append(list, overlay{box: b, class: "box found"})
	}
	return list
}

// foundBoxes are the boxes of the words that were searched for: in the passage
// that was opened, else on the whole page.
func (w viewer) foundBoxes() []document.Box {
	if w.active >= 0 {
		return w.found.boxes(w.page, w.figures[w.active].Source.Box)
	}
	return w.found.boxes(w.page, w.place.Box)
}

// around leaves room between the frame and the ink of what it marks.
func around(b document.Box) document.Box {
	const room = 2
	return document.Box{X0: b.X0 - room, Y0: b.Y0 - room, X1: b.X1 + room, Y1: b.Y1 + room}
}

// union is the smallest box around two.
func union(a, b *document.Box) *document.Box {
	if a == nil || b == nil {
		if a == nil {
			return b
		}
		return a
	}
	return &document.Box{X0: min(a.X0, b.X0), Y0: min(a.Y0, b.Y0), X1: max(a.X1, b.X1), Y1: max(a.Y1, b.Y1)}
}
