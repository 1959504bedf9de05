package weigh

import (
	"cmp"
	"slices"

	"nyata/internal/judgement/estimate"
)

// told is what one source says of one place: a place it can speak of once.
type told struct {
	place
	source string
	kind   estimate.Kind
}

// settle makes of several observations that say one thing the one claim that
// it is. Of reports, and of the vintages of a statistic, the latest counts.
// Readings of a sensor within a month are averaged: thirty days of one
// instrument are one look at the month. Complaints of a month are counted once
// however many exports list them, and an area nobody complained of in a month
// in which others did has none.
func (b *book) settle() {
	by := map[told][]entry{}
	var order []told
	var kept []entry
	for _, e := range b.entries {
		switch e.claim.Kind {
		case estimate.Survey, estimate.SpotCheck:
			kept = append(kept, e) // each visit is one of its own
			continue
		default: // speaks of a place once
		}
		at := told{place{e.claim.Indicator, e.claim.Area, e.claim.Month}, e.claim.Source, e.claim.Kind}
		if by[at] == nil {
			order = append(order, at)
		}
		by[at] = append(by[at], e)
	}
	for _, at := range order {
		group := by[at]
		if at.kind == estimate.Sensor {
			kept = append(kept, averaged(group))
			continue
		}
		kept = append(kept, slices.MaxFunc(group, later))
		if again := len(group) - 1; again > 0 {
			b.skipped[ToldAgain] += again
		}
	}
	b.entries = append(b.withoutComplaints(kept), b.complaints(kept)...)
}

// later orders what one source says of one place: by vintage, then by when it
// was recorded, then by id.
func later(a, b entry) int {
	return cmp.Or(cmp.Compare(a.from.Origin.Vintage, b.from.Origin.Vintage), cmp.Compare(a.from.From, b.from.From), cmp.Compare(a.from.ID, b.from.ID))
}

// averaged is the mean of several readings, in the order of their ids.
func averaged(group []entry) entry {
	out := group[0]
	sum, actual := 0.0, 0.0
	for i, e := range group {
		sum += e.claim.Value
		actual += e.actual
		if i > 0 {
			out.also = append(out.also, e.from.ID)
		}
	}
	out.claim.Value, out.actual = sum/float64(len(group)), actual/float64(len(group))
	return out
}

func (b *book) withoutComplaints(all []entry) []entry {
	return slices.DeleteFunc(slices.Clone(all), func(e entry) bool { return e.claim.Kind == estimate.Complaints })
}

// complaints are the counts of every source by area and month: those that were
// made, none for an area that is looked at while others complained, and for the
// whole city, where it is looked at, those of all its areas and those whose
// place is not known.
func (b *book) complaints(all []entry) []entry {
	type channel struct {
		indicator, source string
		month             int
	}
	counts := map[channel][]entry{}
	var order []channel
	areas := map[string][]string{} // of an indicator, that anything else is said of
	for _, e := range all {
		if e.claim.Kind != estimate.Complaints {
			if k := e.claim.Indicator; !slices.Contains(areas[k], e.claim.Area) {
				areas[k] = append(areas[k], e.claim.Area)
			}
			continue
		}
		c := channel{e.claim.Indicator, e.claim.Source, e.claim.Month}
		if counts[c] == nil {
			order = append(order, c)
		}
		counts[c] = append(counts[c], e)
	}
	var out []entry
	for _, c := range order {
		group := counts[c]
		met := map[string]bool{}
		whole := group[0]
		whole.claim.Area, whole.claim.Value, whole.also = "", 0, nil
		for i, e := range group {
			met[e.claim.Area] = true
			whole.claim.Value += e.claim.Value
			if i > 0 {
				whole.also = append(whole.also, e.from.ID)
			}
			if e.claim.Area != "" {
				out = append(out, e)
			}
		}
		whole.actual = whole.claim.Value
		slices.Sort(areas[c.indicator])
		for _, area := range areas[c.indicator] {
			switch {
			case area == "":
				out = append(out, whole)
			case !met[area]:
				none := group[0]
				none.claim.Area, none.claim.Value, none.actual, none.silent, none.also = area, 0, 0, true, nil
				out = append(out, none)
			}
		}
	}
	return out
}
