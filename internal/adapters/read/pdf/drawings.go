package pdf

import (
	"math"

	"nyata/internal/record/document"
)

// Types of page objects and path segments of the C interface.
const (
	objectText  = 1
	objectPath  = 2
	objectImage = 3
	objectForm  = 5

	segmentLine   = 0
	segmentBezier = 1
	segmentMove   = 2
)

const (
	// deepest is how far forms inside forms are followed.
	deepest = 8
	// mostObjects, mostSegments and mostPictures bound the work on one page: a
	// map or a hostile file may hold millions.
	mostObjects  = 200_000
	mostSegments = 400_000
	mostPictures = 2_000
	// thickest is the width in points up to which a filled rectangle is a
	// line and not an area.
	thickest = 3.0
	// paper is the least brightness of each colour part that counts as white,
	// faint the opacity up to which nothing is seen.
	paper = 250
	faint = 8
)

// drawings is what a page shows besides text.
type drawings struct {
	lines       []document.Rule // as found, on the displayed page
	shades      []shade
	pictures    []placed
	pictureArea float64 // points² of pictures on the page; overlaps count each time
	canvas      *canvas
	texts       map[uint64]int // place of each text object in the painting order
	segments    int
	objects     int
}

// placed is a picture and its place in the painting order.
type placed struct {
	box    document.Box
	order  int
	pixels float64 // how many it has; 0 when it does not say
}

// hides tells whether a picture was painted over the character.
func (d drawings) hides(g glyph) bool {
	order, known := d.texts[g.object]
	if !known {
		return false
	}
	for _, p := range d.pictures {
		if p.order > order && p.box.X0 <= g.box.X0 && p.box.X1 >= g.box.X1 && p.box.Y0 <= g.box.Y0 && p.box.Y1 >= g.box.Y1 {
			return true
		}
	}
	return false
}

// matrix is the affine map of a form: x' = a·x + c·y + e, y' = b·x + d·y + f.
type matrix struct{ a, b, c, d, e, f float64 }

func (m matrix) apply(x, y float64) (float64, float64) {
	return m.a*x + m.c*y + m.e, m.b*x + m.d*y + m.f
}

// times is the map that applies inner first and then m.
func (m matrix) times(inner matrix) matrix {
	return matrix{
		m.a*inner.a + m.c*inner.b, m.b*inner.a + m.d*inner.b,
		m.a*inner.c + m.c*inner.d, m.b*inner.c + m.d*inner.d,
		m.a*inner.e + m.c*inner.f + m.e, m.b*inner.e + m.d*inner.f + m.f,
	}
}

func (e *engine) matrixOf(object uint64) matrix {
	if e.call("FPDFPageObj_GetMatrix", object, e.out(0, 4)) == 0 {
		return matrix{a: 1, d: 1}
	}
	return matrix{e.float32At(0), e.float32At(1), e.float32At(2), e.float32At(3), e.float32At(4), e.float32At(5)}
}

// drawings collects lines and pictures of a page, those inside forms too.
func (e *engine) drawings(page uint64, where space) drawings {
	width, height := where.size()
	d := drawings{texts: map[uint64]int{}, canvas: newCanvas(width, height)}
	count := int(int32(e.call("FPDFPage_CountObjects", page)))
	for i := 0; i < count && e.failed == nil; i++ {
		e.draw(e.call("FPDFPage_GetObject", page, uint64(i)), matrix{a: 1, d: 1}, where, 0, &d)
	}
	d.lines = append(d.lines, edges(d.shades)...)
	for _, p := range d.pictures {
		w := min(p.box.X1, width) - max(p.box.X0, 0)
		h := min(p.box.Y1, height) - max(p.box.Y0, 0)
		if w > 0 && h > 0 {
			d.pictureArea += w * h
		}
	}
	return d
}

func (e *engine) draw(object uint64, outer matrix, where space, depth int, d *drawings) {
	if object == 0 || d.objects >= mostObjects {
		return
	}
	d.objects++
	switch e.call("FPDFPageObj_GetType", object) {
	case objectText:
		d.texts[object] = d.objects
	case objectPath:
		e.drawPath(object, outer, where, d)
	case objectImage:
		e.drawImage(object, outer, where, d)
	case objectForm:
		if depth >= deepest {
			return
		}
		inner := outer.times(e.matrixOf(object))
		count := int(int32(e.call("FPDFFormObj_CountObjects", object)))
		for i := 0; i < count && e.failed == nil && d.objects < mostObjects; i++ {
			e.draw(e.call("FPDFFormObj_GetObject", object, uint64(i)), inner, where, depth+1, d)
		}
	}
}

func (e *engine) drawImage(object uint64, outer matrix, where space, d *drawings) {
	// The unit square under the image's own matrix.
	m := outer.times(e.matrixOf(object))
	x0, y0 := m.apply(0, 0)
	x1, y1 := m.apply(1, 1)
	box := where.box(x0, y0, x1, y1)
	if len(d.pictures) < mostPictures {
		d.pictures = append(d.pictures, placed{box: box, order: d.objects, pixels: e.pixels(object)})
	}
	if line, ok := thin(box); ok {
		d.lines = append(d.lines, line)
	}
}

// pixels is how many pixels a picture has.
func (e *engine) pixels(object uint64) float64 {
	if e.call("FPDFImageObj_GetImagePixelSize", object, e.out(0, 4), e.out(1, 4)) == 0 {
		return 0
	}
	return float64(e.uint32At(0)) * float64(e.uint32At(1))
}

func (e *engine) drawPath(object uint64, outer matrix, where space, d *drawings) {
	if e.call("FPDFPath_GetDrawMode", object, e.out(0, 4), e.out(1, 4)) == 0 {
		return
	}
	filled, stroked := e.uint32At(0) != 0, e.uint32At(1) != 0
	var inside, line colour
	if filled {
		inside = e.colourOf("FPDFPageObj_GetFillColor", object)
		filled = inside.opacity() > faint
	}
	if stroked {
		line = e.colourOf("FPDFPageObj_GetStrokeColor", object)
		stroked = line.opacity() > faint
	}
	if !filled && !stroked {
		return
	}
	m := outer.times(e.matrixOf(object))
	var sub []point
	flush := func() {
		d.curves(sub)
		if filled {
			d.fill(sub, inside)
		}
		if stroked {
			d.stroke(sub)
		}
		sub = sub[:0]
	}
	count := int(int32(e.call("FPDFPath_CountSegments", object)))
	for i := 0; i < count && d.segments < mostSegments && e.failed == nil; i++ {
		d.segments++
		segment := e.call("FPDFPath_GetPathSegment", object, uint64(i))
		e.call("FPDFPathSegment_GetPoint", segment, e.out(0, 4), e.out(1, 4))
		x, y := m.apply(e.float32At(0), e.float32At(1))
		x, y = where.point(x, y)
		kind := e.call("FPDFPathSegment_GetType", segment)
		if kind == segmentMove {
			flush()
		}
		sub = append(sub, point{x, y, kind == segmentBezier})
		if e.call("FPDFPathSegment_GetClose", segment) != 0 {
			sub = append(sub, point{sub[0].x, sub[0].y, false})
			flush()
		}
	}
	flush()
}

// colourOf asks for a colour; black when the object does not say.
func (e *engine) colourOf(which string, object uint64) colour {
	if e.call(which, object, e.out(0, 4), e.out(1, 4), e.out(2, 4), e.out(3, 4)) == 0 {
		return colour{0, 0, 0, 255}
	}
	return colour{e.uint32At(0), e.uint32At(1), e.uint32At(2), e.uint32At(3)}
}

// point is a corner of a path; curved when a curve leads to it.
type point struct {
	x, y   float64
	curved bool
}

// curves marks where slanted and curved lines run.
func (d *drawings) curves(path []point) {
	for i := 1; i < len(path); i++ {
		a, b := path[i-1], path[i]
		dx, dy := math.Abs(a.x-b.x), math.Abs(a.y-b.y)
		if dx+dy > 0.5 && (b.curved || min(dx, dy) > max(dx, dy)/25) {
			d.canvas.mark(document.Box{X0: min(a.x, b.x), Y0: min(a.y, b.y), X1: max(a.x, b.x), Y1: max(a.y, b.y)})
		}
	}
}

// stroke keeps the upright and level lines of a stroked path.
func (d *drawings) stroke(path []point) {
	for i := 1; i < len(path); i++ {
		a, b := path[i-1], path[i]
		if b.curved {
			continue
		}
		if line, ok := straight(a, b); ok {
			d.lines = append(d.lines, line)
		}
	}
}

// fill keeps a thin filled rectangle as the line it shows, whatever its
// colour (a white line parts coloured cells), and a broad one as the shading of
// a cell unless it is as white as the paper.
func (d *drawings) fill(path []point, inside colour) {
	if len(path) < 4 || len(path) > 6 {
		return
	}
	box := document.Box{X0: path[0].x, Y0: path[0].y, X1: path[0].x, Y1: path[0].y}
	for i, p := range path {
		if p.curved {
			return
		}
		if i > 0 && math.Abs(p.x-path[i-1].x) > 0.5 && math.Abs(p.y-path[i-1].y) > 0.5 {
			return // a slanted side: not a rectangle
		}
		box.X0, box.Y0 = min(box.X0, p.x), min(box.Y0, p.y)
		box.X1, box.Y1 = max(box.X1, p.x), max(box.Y1, p.y)
	}
	if line, ok := thin(box); ok {
		d.lines = append(d.lines, line)
		return
	}
	if box.X1-box.X0 > thickest && box.Y1-box.Y0 > thickest && !inside.white() {
		d.shades = append(d.shades, shade{box, inside})
	}
}

// thin gives the line that a narrow rectangle shows.
func thin(box document.Box) (document.Rule, bool) {
	width, height := box.X1-box.X0, box.Y1-box.Y0
	switch {
	case height <= thickest && width > height:
		middle := (box.Y0 + box.Y1) / 2
		return document.Rule{X0: box.X0, Y0: middle, X1: box.X1, Y1: middle}, true
	case width <= thickest && height > width:
		middle := (box.X0 + box.X1) / 2
		return document.Rule{X0: middle, Y0: box.Y0, X1: middle, Y1: box.Y1}, true
	default:
		return document.Rule{}, false
	}
}

// straight gives the level or upright line from a to b; a slope under one in
// fifty counts as none.
func straight(a, b point) (document.Rule, bool) {
	dx, dy := math.Abs(a.x-b.x), math.Abs(a.y-b.y)
	switch {
	case dx > 0.5 && dy <= max(0.3, dx/50):
		middle := (a.y + b.y) / 2
		return document.Rule{X0: min(a.x, b.x), Y0: middle, X1: max(a.x, b.x), Y1: middle}, true
	case dy > 0.5 && dx <= max(0.3, dy/50):
		middle := (a.x + b.x) / 2
		return document.Rule{X0: middle, Y0: min(a.y, b.y), X1: middle, Y1: max(a.y, b.y)}, true
	default:
		return document.Rule{}, false
	}
}
