package weigh

import (
	"time"

	ground "nyata/internal/ground/place"
	"nyata/internal/record/reference"
)

// level is what one agency reports of an indicator in one month without any
// area being counted twice, once alone and once within another.
type level struct {
	parts  []Belief // none holds another: what is shown, verified and counted by area
	figure []Belief // what the figure over all areas is made of
	wider  bool     // the figure is not made of the parts
}

// oneLevel takes the reports of a month apart where some are of areas that hold
// others, such as the whole city beside its kelurahan. The undivided areas are
// taken where they are at least half of what there is, else the areas around
// them. What adds up is added up over undivided areas only where none is
// missing; else the wider report is the figure, and the undivided areas are
// shown without being added to it.
func oneLevel(city *reference.City, parts []Belief, sum bool) level {
	reported := make(map[string]bool, len(parts))
	for _, b := range parts {
		reported[b.Area] = true
	}
	holds, within := map[string]bool{}, map[string]bool{}
	for _, b := range parts {
		for _, above := range around(city.Areas, b.Area) {
			if reported[above] {
				holds[above], within[b.Area] = true, true
			}
		}
	}
	if len(holds) == 0 {
		return level{parts: parts, figure: parts}
	}
	var narrow, wide []Belief
	for _, b := range parts {
		if !holds[b.Area] {
			narrow = append(narrow, b)
		}
		if !within[b.Area] {
			wide = append(wide, b)
		}
	}
	met, all := covered(city.Areas.At(parts[0].Month.End().Format(time.DateOnly)), narrow)
	switch {
	case sum && met < all || all == 0:
		return level{parts: narrow, figure: wide, wider: true}
	case met*2 < all:
		return level{parts: wide, figure: wide}
	default:
		return level{parts: narrow, figure: narrow}
	}
}

// around are the areas that hold an area, the nearest first. The whole city, which
// bears no id where a report names no area, holds all others.
func around(areas ground.Tree, area string) []string {
	if area == "" {
		return nil
	}
	var out []string
	a, ok := areas.ByID(area)
	for ok && a.Parent != "" {
		out = append(out, a.Parent)
		a, ok = areas.ByID(a.Parent)
	}
	return append(out, "")
}

// covered counts the undivided areas that are among the parts or within one, and
// all there are.
func covered(areas ground.Tree, parts []Belief) (met, all int) {
	among := map[string]bool{}
	for _, b := range parts {
		among[b.Area] = true
	}
	for _, a := range areas.All() {
		if len(areas.Children(a.ID)) > 0 {
			continue
		}
		all++
		in := among[a.ID]
		for _, above := range around(areas, a.ID) {
			in = in || among[above]
		}
		if in {
			met++
		}
	}
	return met, all
}
