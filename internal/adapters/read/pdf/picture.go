package pdf

import "nyata/internal/record/document"

const (
	// background is the number of words printed over a picture, and inked the
	// share of it they take up, from either of which on it is the ground of the
	// page's own text: a letterhead, the shadow of a box.
	background = 12
	inked      = 0.08
	// apart is how far apart, in points, the pieces of one picture may lie.
	apart = 1.5
)

// unsearched are the boxes of the pictures on a page with text that may hold
// text of their own. Pieces that touch are one picture.
func unsearched(pictures []placed, words []document.Word, width, height float64) []document.Box {
	var out []document.Box
	for _, p := range together(pictures) {
		b := document.Box{X0: round(max(p.box.X0, 0)), Y0: round(max(p.box.Y0, 0)), X1: round(min(p.box.X1, width)), Y1: round(min(p.box.Y1, height))}
		w, h := b.X1-b.X0, b.Y1-b.Y0
		if !document.LargePicture(w, h) || p.pixels < document.LeastPixels {
			continue
		}
		over, ink := 0, 0.0
		for i := range words {
			x, y := (words[i].Box.X0+words[i].Box.X1)/2, (words[i].Box.Y0+words[i].Box.Y1)/2
			if x >= b.X0 && x <= b.X1 && y >= b.Y0 && y <= b.Y1 {
				over++
				ink += (words[i].Box.X1 - words[i].Box.X0) * (words[i].Box.Y1 - words[i].Box.Y0)
			}
		}
		if over < background && ink < inked*w*h {
			out = append(out, b)
		}
	}
	return out
}

// together joins the pieces of pictures that touch, in the order in which the
// first of each was painted.
func together(pieces []placed) []placed {
	var out []placed
	for _, p := range pieces {
		if !(p.box.X1 >= p.box.X0 && p.box.Y1 >= p.box.Y0) {
			continue // no place at all
		}
		if min(p.box.X1-p.box.X0, p.box.Y1-p.box.Y0) < thickest {
			continue // a line
		}
		for i := 0; i < len(out); i++ {
			o := out[i]
			if o.box.X0-apart > p.box.X1 || p.box.X0-apart > o.box.X1 || o.box.Y0-apart > p.box.Y1 || p.box.Y0-apart > o.box.Y1 {
				continue
			}
			p.box = document.Box{X0: min(o.box.X0, p.box.X0), Y0: min(o.box.Y0, p.box.Y0), X1: max(o.box.X1, p.box.X1), Y1: max(o.box.Y1, p.box.Y1)}
			p.pixels += o.pixels
			p.order = min(o.order, p.order)
			out = append(out[:i], out[i+1:]...)
			i = -1 // the larger box may touch those before
		}
		out = append(out, p)
	}
	return out
}
