package layout

import "nyata/internal/record/document"

// lying tells whether most of the page is set sideways or upside down, and by
// how many degrees. Broad tables are often printed so.
func lying(page document.Page) (degrees int, ok bool) {
	counts := map[int]int{}
	for _, w := range page.Words {
		counts[w.Turned]++
	}
	const leastWords = 20
	for _, d := range []int{90, 180, 270} {
		if counts[d] >= leastWords && counts[d]*10 > len(page.Words)*7 {
			return d, true
		}
	}
	return 0, false
}

// stand gives the page turned so that words turned by the degrees read from
// left to right.
func stand(page document.Page, degrees int) document.Page {
	out := page
	out.Words = make([]document.Word, len(page.Words))
	for i, w := range page.Words {
		w.Box = shift(turnBack(w.Box, degrees), page, degrees, 1)
		if w.Turned != 45 {
			w.Turned = (w.Turned - degrees + 360) % 360
		}
		out.Words[i] = w
	}
	out.Rules = make([]document.Rule, len(page.Rules))
	for i, r := range page.Rules {
		b := shift(turnBack(document.Box{X0: r.X0, Y0: r.Y0, X1: r.X1, Y1: r.Y1}, degrees), page, degrees, 1)
		out.Rules[i] = document.Rule{X0: b.X0, Y0: b.Y0, X1: b.X1, Y1: b.Y1, Fill: r.Fill}
	}
	out.Figures = make([]document.Box, len(page.Figures))
	for i, f := range page.Figures {
		out.Figures[i] = shift(turnBack(f, degrees), page, degrees, 1)
	}
	if degrees != 180 {
		out.Width, out.Height = page.Height, page.Width
	}
	return out
}

// lieBack gives boxes found on the standing page their place on the page as it
// lies.
func lieBack(tables []document.Table, texts []document.Paragraph, page document.Page, degrees int) {
	back := func(b document.Box) document.Box {
		b = turnForth(shift(b, page, degrees, -1), degrees)
		return document.Box{X0: hundredths(b.X0), Y0: hundredths(b.Y0), X1: hundredths(b.X1), Y1: hundredths(b.Y1)}
	}
	for i := range tables {
		tables[i].Box = back(tables[i].Box)
		for k := range tables[i].Cells {
			box := back(*tables[i].Cells[k].Box)
			tables[i].Cells[k].Box = &box
		}
	}
	for i := range texts {
		box := back(*texts[i].Box)
		texts[i].Box = &box
	}
}

// shift moves boxes turned around the origin onto the page (sign 1) or back
// (sign -1).
func shift(b document.Box, page document.Page, degrees int, sign float64) document.Box {
	dx, dy := 0.0, 0.0
	switch degrees {
	case 90:
		dy = page.Width
	case 180:
		dx, dy = page.Width, page.Height
	case 270:
		dx = page.Height
	}
	return document.Box{X0: b.X0 + sign*dx, Y0: b.Y0 + sign*dy, X1: b.X1 + sign*dx, Y1: b.Y1 + sign*dy}
}

// turnBack maps a box to where it would stand if the page were turned so that
// text turned by the degrees reads from left to right.
func turnBack(b document.Box, degrees int) document.Box {
	switch degrees {
	case 90:
		return document.Box{X0: b.Y0, Y0: -b.X1, X1: b.Y1, Y1: -b.X0}
	case 180:
		return document.Box{X0: -b.X1, Y0: -b.Y1, X1: -b.X0, Y1: -b.Y0}
	case 270:
		return document.Box{X0: -b.Y1, Y0: b.X0, X1: -b.Y0, Y1: b.X1}
	default:
		return b
	}
}

// turnForth is the way back from turnBack.
func turnForth(b document.Box, degrees int) document.Box {
	switch degrees {
	case 90:
		return document.Box{X0: -b.Y1, Y0: b.X0, X1: -b.Y0, Y1: b.X1}
	case 180:
		return document.Box{X0: -b.X1, Y0: -b.Y1, X1: -b.X0, Y1: -b.Y0}
	case 270:
		return document.Box{X0: b.Y0, Y0: -b.X1, X1: b.Y1, Y1: -b.X0}
	default:
		return b
	}
}
