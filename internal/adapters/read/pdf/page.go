package pdf

import "nyata/internal/record/document"

// space maps the coordinates of a PDF page (origin bottom left of its user
// space, before rotation) to points from the top left of the page as
// displayed: the visible box is cut out, then turned.
type space struct {
	left, bottom, right, top float64 // visible box in user space
	quarter                  int     // clockwise quarter turns of the page
}

// width and height of the page as displayed.
func (s space) size() (width, height float64) {
	width, height = s.right-s.left, s.top-s.bottom
	if s.quarter%2 == 1 {
		width, height = height, width
	}
	return width, height
}

// point maps one point.
func (s space) point(x, y float64) (float64, float64) {
	switch s.quarter {
	case 1:
		return y - s.bottom, x - s.left
	case 2:
		return s.right - x, y - s.bottom
	case 3:
		return s.top - y, s.right - x
	default:
		return x - s.left, s.top - y
	}
}

// box maps a rectangle given by two opposite corners.
func (s space) box(x0, y0, x1, y1 float64) document.Box {
	ax, ay := s.point(x0, y0)
	bx, by := s.point(x1, y1)
	return document.Box{X0: min(ax, bx), Y0: min(ay, by), X1: max(ax, bx), Y1: max(ay, by)}
}

func (e *engine) spaceOf(page uint64) space {
	s := space{quarter: int(int32(e.call("FPDFPage_GetRotation", page))) & 3}
	if e.call("FPDF_GetPageBoundingBox", page, e.out(0, 4)) != 0 {
		s.left, s.top, s.right, s.bottom = e.float32At(0), e.float32At(1), e.float32At(2), e.float32At(3)
	}
	if s.right <= s.left || s.top <= s.bottom {
		s.left, s.bottom = 0, 0
		s.right = float32Of(e.call("FPDF_GetPageWidthF", page))
		s.top = float32Of(e.call("FPDF_GetPageHeightF", page))
		if s.quarter%2 == 1 {
			s.right, s.top = s.top, s.right
		}
	}
	return s
}

// readPage reads page index (from 0). The problem is nil for a page that was
// read; a page that is only a picture comes without words. What it holds and does
// not show goes to rest.
func (e *engine) readPage(doc uint64, name string, index int, rest *beside) (document.Page, *document.Problem) {
	out := document.Page{Number: index + 1, Kind: document.Native}
	page := e.call("FPDF_LoadPage", doc, uint64(index))
	if page == 0 {
		problem := brokenPage(name, index+1)
		return out, &problem
	}
	defer e.call("FPDF_ClosePage", page)

	where := e.spaceOf(page)
	out.Width, out.Height = where.size()
	out.Width, out.Height = round(out.Width), round(out.Height)
	drawn := e.drawings(page, where)
	glyphs := e.glyphs(page, where)
	rest.hidden(glyphs, out.Width, out.Height)
	rest.annotations(e, page)

	var problem document.Problem
	switch judge(glyphs, drawn, out.Width*out.Height) {
	case picture:
		out.Kind = document.Scan
		problem = scannedPage(name, index+1)
	case pictureWithOCR:
		out.Kind = document.Scan
		problem = oldOCR(name, index+1)
	case unreadableText:
		out.Kind = document.Scan
		problem = lettersWithoutMeaning(name, index+1)
	default:
		out.Rules = rules(drawn.lines, out.Width, out.Height)
		out.Words = words(visible(glyphs), out.Rules, out.Width, out.Height)
		out.Figures = drawn.canvas.figures()
		out.Pictures = unsearched(drawn.pictures, out.Words, out.Width, out.Height)
		return out, nil
	}
	return out, &problem
}
