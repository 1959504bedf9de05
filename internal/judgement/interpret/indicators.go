package interpret

import (
	"nyata/internal/record/indicator"
	"nyata/internal/record/observation"
)

// sameIndicator is the trigram similarity from which a printed wording is
// taken for a known indicator's.
const sameIndicator = 0.88

// indicatorIndex finds the city's own indicators by name or alias.
type indicatorIndex struct {
	list   []indicator.Indicator
	folded [][]string
	exact  map[string][]int // folded name or alias → indicators
}

func newIndicatorIndex(list []indicator.Indicator) *indicatorIndex {
	x := &indicatorIndex{list: list, folded: make([][]string, len(list)), exact: map[string][]int{}}
	for i := range list {
		for _, name := range append([]string{list[i].Name}, list[i].Aliases...) {
			f := fold(name)
			x.folded[i] = append(x.folded[i], f)
			x.exact[f] = append(x.exact[f], i)
		}
	}
	return x
}

// find gives the indicator a printed text names, of the agency or of the city:
// the same wording, else the nearest. Nil when none is near enough.
func (x *indicatorIndex) find(text, agency string) *indicator.Indicator {
	f := fold(text)
	if f == "" {
		return nil
	}
	for _, i := range x.exact[f] {
		if x.mayBe(i, agency) {
			return &x.list[i]
		}
	}
	best, at := 0.0, -1
	for i := range x.list {
		if !x.mayBe(i, agency) {
			continue
		}
		for _, name := range x.folded[i] {
			if s := similarity(name, f); s > best {
				best, at = s, i
			}
		}
	}
	if best < sameIndicator {
		return nil
	}
	return &x.list[at]
}

// mayBe reports whether an indicator can be an agency's: its own or the
// city's; a figure whose agency is unknown may be anyone's.
func (x *indicatorIndex) mayBe(i int, agency string) bool {
	owner := x.list[i].Agency
	return owner == "" || agency == "" || owner == agency
}

// indicators matches every row's indicator, each wording once.
func (in *Interpreter) indicators(g *grid, fr frame) {
	type wording struct{ text, agency string }
	met := map[wording]*indicator.Indicator{}
	for _, r := range g.rows {
		if r.refuse != "" || r.indicator == "" {
			continue
		}
		w := wording{r.indicator, in.agencyOf(r, fr).ID}
		known, seen := met[w]
		if !seen {
			known = in.wanted.find(w.text, w.agency)
			met[w] = known
		}
		r.known = known
	}
}

// agencyOf is the row's agency, else the document's.
func (in *Interpreter) agencyOf(r *row, fr frame) observation.Ref {
	if r.agency == "" {
		return fr.agency
	}
	return in.agency(r.agency)
}
