package layout

import (
	"math"
	"regexp"
)

// dashed matches a text drawn out by dashes over the columns it speaks of:
// "--- Million tons ---".
var dashed = regexp.MustCompile(`^[-–—]{2,}.*\pL.*[-–—]{2,}$|^[-–—] .*\pL.* [-–—]$`)

// banners widens lone texts that name the unit or the part of the table for all
// columns of figures: drawn out by dashes, or, between rows of figures, set over
// the middle of three columns or more.
func banners(rows []tableLine, cols []column) {
	last := len(cols) - 1
	if last < 2 {
		return
	}
	hull := cols[last].x1 - cols[1].x0
	center := (cols[last].x1 + cols[1].x0) / 2
	data := false
	for i, r := range rows {
		if r.hasFigure() {
			data = data || !onlyYears(r)
			continue
		}
		if len(r.pieces) != 1 || r.pieces[0].from == 0 {
			continue
		}
		p := &rows[i].pieces[0]
		amid := math.Abs((p.box.X0+p.box.X1)/2-center) < 0.06*hull
		if dashed.MatchString(p.text()) || data && amid && last >= 3 {
			p.from, p.to = 1, last
		}
	}
}
