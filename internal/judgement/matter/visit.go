package matter

import (
	"cmp"
	"math"
	"slices"

	"nyata/internal/judgement/weigh"
	"nyata/internal/record/document"
)

// Check is a way to look for oneself.
type Check struct {
	Name   document.Message
	Places int     // places or households looked at, for shares
	Within float64 // for other quantities: standard deviation of what is measured, as a fraction of it
	Travel float64 // cost of going there, in any unit that is the same for all checks
	Each   float64 // cost of each place, likewise
}

// Cost is what a check costs.
func (k Check) Cost() float64 { return k.Travel + float64(k.Places)*k.Each }

// design is how much more a cluster of neighbouring places varies than places
// drawn one by one.
const design = 2

// Visit is a field check that is proposed.
type Visit struct {
	Indicator, Area string
	Belief          weigh.Belief
	Check           Check
	Settles         float64 // expected reduction of wrong decisions by the check, 0–0.5
	Worth           float64 // the same times the share of the city's people and money at stake
	PerCost         float64 // worth for each unit of cost
}

// Visits lists the checks that are worth most for their cost: for each
// indicator and area the latest reported month, with the check that is best
// for it, in order. A decision is whether a report holds; it is wrong with the
// smaller of the two probabilities. A check moves the estimate by what it will
// probably find; what remains wrong afterwards, in the mean, is taken off
// (expected value of sample information: Raiffa and Schlaifer, Applied
// Statistical Decision Theory, 1961). Beliefs that are not verified are
// looked at too: there a visit tells most. Nothing is judged here, so a report
// that has become a clear difference needs no visit.
func Visits(c City, beliefs []weigh.Belief, checks []Check) []Visit {
	latest := map[Place]*weigh.Belief{}
	var places []Place
	for i := range beliefs {
		b := &beliefs[i]
		if b.Report == nil || c.Cities[b.Area] {
			continue // a whole city is no place to go to
		}
		p := Place{b.Indicator, b.Area}
		have, ok := latest[p]
		if !ok {
			places = append(places, p)
		}
		if !ok || b.Month.Compare(have.Month) > 0 {
			latest[p] = b
		}
	}
	var out []Visit
	for _, p := range places {
		if v, ok := c.best(latest[p], checks); ok {
			out = append(out, v)
		}
	}
	slices.SortFunc(out, func(a, b Visit) int {
		return cmp.Or(-cmp.Compare(a.PerCost, b.PerCost), cmp.Compare(a.Indicator, b.Indicator), cmp.Compare(a.Area, b.Area))
	})
	return out
}

// Settle is the cheapest check that would settle one figure: of those that
// remove most of what can be wrong about it, the one that costs least for it.
// False where no check would change anything.
func Settle(c City, b *weigh.Belief, checks []Check) (Visit, bool) { return c.best(b, checks) }

func (c City) best(b *weigh.Belief, checks []Check) (Visit, bool) {
	v, ok := c.look(b)
	if !ok {
		return Visit{}, false
	}
	share, _ := c.share(Place{b.Indicator, b.Area})
	var best Visit
	for _, k := range checks {
		if k.Cost() <= 0 {
			continue
		}
		s := v.settles(k.variance(b))
		w := Visit{Indicator: b.Indicator, Area: b.Area, Belief: *b, Check: k, Settles: s, Worth: s * share, PerCost: s * share / k.Cost()}
		if w.PerCost > best.PerCost {
			best = w
		}
	}
	return best, best.PerCost > 0
}

// variance is that of what a check finds. A share of places varies as a
// proportion does; its scale is 0–100 for percentages.
func (k Check) variance(b *weigh.Belief) float64 {
	scale := 0.0
	switch b.Unit {
	case "%":
		scale = 100
	case "":
		scale = 1
	}
	if p := b.Evidence.Value / scale; scale > 0 && p >= 0 && p <= 1 && k.Places > 0 {
		p = math.Max(0.02, math.Min(0.98, p))
		return scale * scale * design * p * (1 - p) / float64(k.Places)
	}
	sd := math.Max(k.Within, 0.01) * math.Abs(b.Evidence.Value)
	return math.Max(sd*sd, 1e-12)
}

// settles is by how much a check with that variance lowers the probability of
// deciding wrongly.
func (v view) settles(noise float64) float64 {
	limit := v.report - v.margin
	now := v.lies(limit)
	wrong := math.Min(now, 1-now)
	sd := (v.below + v.above) / 2
	prior := sd * sd
	left := math.Sqrt(prior * noise / (prior + noise)) // what stays unknown after the check
	moves := prior / math.Sqrt(prior+noise)            // how far the estimate moves
	const steps, reach = 200, 5.0
	after, mass := 0.0, 0.0
	for i := range steps {
		z := -reach + 2*reach*(float64(i)+0.5)/steps
		w := math.Exp(-z * z / 2)
		p := normal((limit - v.middle - moves*z) / left)
		after += w * math.Min(p, 1-p)
		mass += w
	}
	symmetric := normal((limit - v.middle) / sd)
	// the gain is that of the symmetric view, so that it cannot come from the
	// difference between the two halves of the interval
	return math.Max(0, math.Min(wrong, math.Min(symmetric, 1-symmetric)-after/mass))
}
