package drawing

import (
	"encoding/xml"
	"math"
	"strconv"
	"strings"
)

// kind is what a frame is to the pictures in it.
type kind int

const (
	shape  kind = iota // a picture, or a shape filled with one
	group              // shapes in coordinates of their own
	anchor             // the place of a drawing in a text or on a sheet
)

// kinds are the elements that have a size, of DrawingML and of VML.
var kinds = map[string]kind{
	"pic": shape, "sp": shape, "wsp": shape, "cxnSp": shape, "graphicFrame": shape,
	"grpSp": group, "wgp": group, "wpc": group, "lockedCanvas": group,
	"inline": anchor, "anchor": anchor, "oneCellAnchor": anchor, "twoCellAnchor": anchor, "absoluteAnchor": anchor,
	"shape": shape, "rect": shape, "roundrect": shape, "oval": shape, "polyline": shape, "image": shape, "background": shape,
	"group": group,
}

// frame is an element with a size, while it is open.
type frame struct {
	kind          kind
	vml           bool
	depth         int
	width, height float64 // points
	sized         bool
	x, y          float64 // points for one unit of the coordinates inside
	from, to      corner  // of an anchor on a sheet
	corners       bool    // they are given
	guessed       bool    // the size is that of the cells
	holds         []shown
}

const (
	emu          = 1.0 / 12700 // points
	pixel        = 0.75        // points
	mostSide     = 14400.0     // points; a longer side is only claimed
	mostCropping = 50.0        // times
	usualCoords  = 1000.0      // units across a VML group that does not say
)

// open is the frame of an element that begins. VML gives its size there.
func (l *looker) open(e xml.StartElement, k kind) frame {
	f := frame{kind: k, depth: l.depth, x: emu, y: emu}
	style := attribute(e, "style")
	f.vml = style != "" || e.Name.Local == "group" || attribute(e, "coordsize") != ""
	var above frame
	if n := len(l.frames); n > 0 {
		above = l.frames[n-1]
	}
	if !f.vml {
		if above.depth > 0 && !above.vml && k != anchor {
			f.x, f.y = above.x, above.y
		}
		return f
	}
	x, y := pixel, pixel
	if above.vml && above.kind == group {
		x, y = above.x, above.y
	}
	f.setSize(length(style, "width", x), length(style, "height", y))
	if k == group && f.sized {
		f.x, f.y = f.width/usualCoords, f.height/usualCoords
		if w, h, found := strings.Cut(attribute(e, "coordsize"), ","); found {
			if w, h := positive(w), positive(h); w > 0 && h > 0 {
				f.x, f.y = f.width/w, f.height/h
			}
		}
	}
	return f
}

// cornerOf is the corner of the innermost frame, if that is an anchor; nil where it
// is not.
func (l *looker) cornerOf(name string) *corner {
	n := len(l.frames)
	if n == 0 || l.frames[n-1].kind != anchor {
		return nil
	}
	f := &l.frames[n-1]
	if name == "from" {
		return &f.from
	}
	f.corners = true
	return &f.to
}

// size takes the size of the innermost frame from a DrawingML element.
func (l *looker) size(e xml.StartElement) {
	n := len(l.frames)
	if n == 0 || l.frames[n-1].vml {
		return
	}
	f := &l.frames[n-1]
	x, y := emu, emu
	if n > 1 && !l.frames[n-2].vml && f.kind != anchor {
		x, y = l.frames[n-2].x, l.frames[n-2].y
	}
	f.setSize(positive(attribute(e, "cx"))*x, positive(attribute(e, "cy"))*y)
}

// inside takes the coordinates that a group gives to what stands in it.
func (l *looker) inside(e xml.StartElement) {
	n := len(l.frames)
	if n == 0 || l.frames[n-1].vml || !l.frames[n-1].sized {
		return
	}
	f := &l.frames[n-1]
	if w, h := positive(attribute(e, "cx")), positive(attribute(e, "cy")); w > 0 && h > 0 {
		f.x, f.y = f.width/w, f.height/h
	}
}

// crop notes which shares of the width and height of the picture named last are
// cut away: they stay in the file.
func (l *looker) crop(across, down float64) {
	if s := l.last(); s != nil {
		s.across, s.down = whole(across), whole(down)
	}
}

func whole(cut float64) float64 { return 1 / min(max(1-cut, 1/mostCropping), 1) }

// tile notes that the picture named last is repeated to fill its shape.
func (l *looker) tile() {
	if s := l.last(); s != nil {
		s.tiled = true
	}
}

// last is the picture that the innermost frame named last; nil where it named none.
func (l *looker) last() *shown {
	n := len(l.frames)
	if n == 0 || len(l.frames[n-1].holds) == 0 {
		return nil
	}
	return &l.frames[n-1].holds[len(l.frames[n-1].holds)-1]
}

// setSize sets a size in points that says something.
func (f *frame) setSize(width, height float64) {
	if width > 0 && height > 0 {
		f.width, f.height, f.sized = min(width, mostSide), min(height, mostSide), true
	}
}

// positive reads a number above zero; anything else is 0.
func positive(s string) float64 {
	n, err := strconv.ParseFloat(strings.TrimSpace(s), 64)
	if err != nil || !(n > 0) || math.IsInf(n, 0) {
		return 0
	}
	return n
}

// units are the points of the units of CSS.
var units = map[string]float64{"pt": 1, "in": 72, "cm": 72 / 2.54, "mm": 72 / 25.4, "pc": 12, "px": pixel}

// length reads a length of a style in points; one without a unit counts units of
// its own. 0 where there is none.
func length(style, name string, unit float64) float64 {
	for one := range strings.SplitSeq(style, ";") {
		key, value, _ := strings.Cut(one, ":")
		if strings.TrimSpace(key) != name {
			continue
		}
		value = strings.TrimSpace(value)
		if len(value) > 2 {
			if points, known := units[strings.ToLower(value[len(value)-2:])]; known {
				return positive(value[:len(value)-2]) * points
			}
		}
		return positive(value) * unit
	}
	return 0
}

// perThousandOfPercent reads a share that DrawingML writes as 25000 for a quarter.
func perThousandOfPercent(e xml.StartElement, name string) float64 {
	return positive(attribute(e, name)) / 100_000
}

// fraction reads a share that VML writes as .25 or as 16384f for a quarter.
func fraction(e xml.StartElement, name string) float64 {
	s := attribute(e, name)
	if in, of65536 := strings.CutSuffix(s, "f"); of65536 {
		return positive(in) / 65536
	}
	return positive(s)
}
