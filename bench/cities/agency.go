package cities

import (
	"math"
	"math/rand/v2"
	"strconv"
)

// agency reports one indicator for some areas.
type agency struct {
	kind  string
	noise float64 // sd in points/100
	// optimistic: what is added on the logit, and whether it grows
	raise   float64
	growing bool
	// fabricating: how
	style int
	// peculiarities of foreign forms
	delay    int
	rounding bool
	common   []float64 // per month, on the logit
	next     *agency   // its ways from halfway on; nil where they stay
}

// in is the agency as it reports in a month.
func (who *agency) in(month, months int) *agency {
	if who.next != nil && month >= months/2 {
		return who.next
	}
	return who
}

// The ways of fabricating.
const (
	overTarget = iota // a little above the target, whatever the truth
	copied            // last month's figure again, sometimes changed
	rising            // multiples of 5 % that climb
)

func name(purpose string, id int) string { return purpose + " " + strconv.Itoa(id) }

// appoint deals the areas of each indicator to its agencies and gives every
// agency its ways.
func (c *City) appoint() {
	f := c.Form
	c.owner = make([]int, f.Indicators*f.Areas)
	next := 0
	for k := range f.Indicators {
		count := f.Agencies / f.Indicators
		if k < f.Agencies%f.Indicators {
			count++
		}
		for i, a := range c.stream(name("deal", k)).Perm(f.Areas) {
			c.owner[k*f.Areas+a] = next + i%count
		}
		next += count
	}
	c.agencies, c.Types = make([]agency, f.Agencies), make([]string, f.Agencies)
	for g := range c.agencies {
		c.agencies[g] = c.character(name("agency", g))
		c.Types[g] = c.agencies[g].kind
		if c.stream(name("turn", g)).Float64() < f.Turn {
			next := c.character(name("agency after the turn", g))
			c.agencies[g].next = &next
		}
	}
}

func (c *City) character(stream string) agency {
	f := c.Form
	r := c.stream(stream)
	out := agency{kind: Fabricating}
	switch u := r.Float64(); {
	case u < f.HonestShare:
		out.kind = Honest
	case u < f.HonestShare+f.OptimisticShare:
		out.kind = Optimistic
	}
	out.noise = between(r, 0.01, 0.03)
	out.raise, out.growing = between(r, 0.25, 0.90), r.Float64() < 0.35
	out.style = r.IntN(3)
	if f.MaxDelay > 0 {
		out.delay = 1 + r.IntN(f.MaxDelay)
	}
	out.rounding = out.kind == Honest && r.Float64() < f.Rounding
	// A wrong list is corrected slowly: the shared error of a month keeps 0.6
	// of the month before, or as the form says, at the standard deviation of the form.
	keeps := 0.6
	if f.CommonKeeps > 0 {
		keeps = f.CommonKeeps
	}
	out.common = make([]float64, f.Months)
	for t := range out.common {
		step := normal(r, 0, f.CommonError)
		if t == 0 {
			out.common[t] = step
			continue
		}
		out.common[t] = keeps*out.common[t-1] + math.Sqrt(1-keeps*keeps)*step
	}
	return out
}

// reports are the reports of a series in the order of months; NaN where none
// came.
func (c *City) reports(k, a int) []float64 {
	f := c.Form
	if f.Neighbours > 0 && a > 0 && c.stream(name("no staff", a)).Float64() < f.Neighbours {
		for near := a - 1; near >= 0; near-- { // nearest of the same agency that has staff
			if c.owner[k*f.Areas+near] == c.owner[k*f.Areas+a] && c.stream(name("no staff", near)).Float64() >= f.Neighbours {
				return c.reports(k, near)
			}
		}
	}
	template := c.template(k)
	first := &c.agencies[c.owner[k*f.Areas+a]]
	r := c.series("report", k, a)
	out := make([]float64, f.Months)
	written := first.start(r, c.Targets[k])
	counted := 0.0
	for t := range out {
		who := first.in(t, f.Months)
		if who != first && t == f.Months/2 {
			written = who.start(r, c.Targets[k])
		}
		if who.kind == Fabricating {
			written = who.fabricate(r, written, c.Targets[k], t)
			out[t] = who.print(written)
		} else {
			out[t] = who.print(c.follow(r, who, k, a, t, template))
		}
		if f.Yearly && who.kind != Fabricating && t%12 != 0 {
			out[t] = counted // what was counted in January, to the last digit
		}
		counted = out[t]
		if r.Float64() < f.Missing || math.IsNaN(c.Truth(k, a, t)) {
			out[t] = math.NaN()
		}
	}
	return out
}

// follow is what an agency says that looks at the truth.
func (c *City) follow(r *rand.Rand, who *agency, k, a, t int, template []float64) float64 {
	of := t - who.delay
	if c.Form.Yearly {
		of = t - t%12
	}
	if c.Form.Irregular > 0 {
		of -= c.cell("late", k, a, t).IntN(c.Form.Irregular + 1)
	}
	noise := who.noise
	if c.revised(k, a, t) {
		of, noise = t, noise/2
	}
	state := c.Truth(k, a, max(of, 0))
	if math.IsNaN(state) {
		return state
	}
	shift := who.common[t] + template[t]
	switch {
	case who.kind == Optimistic && c.Form.Flattering:
		state += max(c.Targets[k]-state, 0) / 2
	case who.kind == Optimistic:
		growth := 1.0
		if who.growing {
			growth = 0.4 + 1.2*float64(t)/float64(max(c.Form.Months-1, 1))
		}
		shift += growth * who.raise
	}
	y := expit(logit(within(state))+shift) + normal(c.series("lasting", k, a), 0, c.Form.AreaError)
	if c.Form.HeavyTails {
		y += 0.5 * noise * student2(r)
	} else {
		y += normal(r, 0, noise)
	}
	if c.Episode(k, a, t) {
		more := y + between(r, 0.08, 0.25)
		if r.Float64() < 0.5 && c.Targets[k] > y {
			return c.Targets[k] + between(r, 0, 0.01)
		}
		return more
	}
	return y
}

// revised says whether the report on file is the final figure.
func (c *City) revised(k, a, t int) bool {
	return c.Form.Revised > 0 && c.cell("revised", k, a, t).Float64() < c.Form.Revised
}

// template is the error that all agencies of an indicator share, by month.
func (c *City) template(k int) []float64 {
	r := c.stream(name("template", k))
	out := make([]float64, c.Form.Months)
	for t := range out {
		if t == 0 {
			out[t] = normal(r, 0, c.Form.Template)
			continue
		}
		out[t] = out[t-1] + normal(r, 0, c.Form.Template/8)
	}
	return out
}

func (who *agency) start(r *rand.Rand, target float64) float64 {
	switch who.style {
	case copied:
		return round(between(r, 0.75, 0.95), 2)
	case rising:
		return between(r, 0.68, 0.87)
	}
	return target
}

func (who *agency) fabricate(r *rand.Rand, last, target float64, month int) float64 {
	switch who.style {
	case copied:
		if month > 0 && r.Float64() < 0.09 {
			last = round(last+normal(r, 0.012, 0.025), 2)
		}
		return min(last, 0.98)
	case rising:
		return last + 0.1/60
	}
	return target + math.Abs(normal(r, 0, 0.012))
}

// print is the figure as it is written down: three digits, or the agency's habit.
func (who *agency) print(y float64) float64 {
	if who.kind == Fabricating && who.style == rising {
		return min(round(y*20, 0)/20, 0.95)
	}
	if who.rounding {
		y = round(y*20, 0) / 20
	}
	return round(within(y), 3)
}
