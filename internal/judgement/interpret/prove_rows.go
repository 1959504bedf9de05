package interpret

import (
	"math"
	"strings"

	"nyata/internal/ground/figure"
	"nyata/internal/judgement/achieve"
	"nyata/internal/record/document"
	"nyata/internal/record/indicator"
	"nyata/internal/record/observation"
)

// identity is an equation between columns of one row. Which of the usual
// equations a form follows is found out from its own rows: one that holds in
// most of them is the form's, and the rows where it fails are doubtful.
type identity struct {
	name    string // "difference" or "ratio"
	problem string
	result  *column
	terms   []*column
	compute func(v []float64) (float64, bool)
	slack   float64 // of the result, in its own unit
	mixed   bool    // one of several that may hold row by row
	// polarity is the one the equation is right for; empty when it has none.
	polarity indicator.Polarity
}

// proveRows tests the row equations of the pairs plan and result.
func (g *grid) proveRows(p *proof) {
	for _, group := range g.pairs() {
		var fits []identity
		for _, id := range group {
			if holds, tested := g.holding(id); tested >= 3 && holds*10 >= tested*6 {
				fits = append(fits, id)
			}
		}
		if len(fits) == 0 {
			continue
		}
		for _, r := range g.rows {
			g.testRow(p, r, fits, group)
		}
	}
}

// testRow proves the row's cells when an equation of the form holds, and
// doubts the result when none does.
func (g *grid) testRow(p *proof, r *row, fits, group []identity) {
	var failed *document.Cell
	problem := ""
	for _, id := range fits {
		ok, cells, tested := g.test(id, r)
		if !tested {
			continue
		}
		if ok {
			for _, c := range cells {
				p.prove(c, id.name)
			}
			if r.known != nil && id.polarity != "" && r.known.Polarity != id.polarity && !g.holdsFor(r, group) {
				p.doubt(cells[0], id.problem) // the digits are right, the formula is another indicator's
			}
			return
		}
		failed, problem = cells[0], id.problem
	}
	if failed == nil {
		return
	}
	for _, id := range group { // another polarity or sign in this row
		if ok, cells, tested := g.test(id, r); tested && ok && id.mixed {
			for _, c := range cells {
				p.prove(c, id.name)
			}
			return
		}
	}
	p.doubt(failed, problem)
}

// holdsFor reports whether the equation of the row's own polarity holds too,
// or none is among those tried.
func (g *grid) holdsFor(r *row, group []identity) bool {
	for _, id := range group {
		if id.polarity == r.known.Polarity {
			ok, _, tested := g.test(id, r)
			return ok || !tested
		}
	}
	return true
}

func (g *grid) holding(id identity) (holds, tested int) {
	for _, r := range g.rows {
		ok, _, t := g.test(id, r)
		if t {
			tested++
		}
		if ok {
			holds++
		}
	}
	return holds, tested
}

// test evaluates an equation in one row. Cells come result first.
func (g *grid) test(id identity, r *row) (ok bool, cells []*document.Cell, tested bool) {
	if r.refuse != "" {
		return false, nil, false
	}
	got, cell, have := g.numberAt(r, id.result)
	if !have || readFigure(cell, id.result).figure.Kind == figure.Dash {
		return false, nil, false
	}
	cells = append(cells, cell)
	v := make([]float64, len(id.terms))
	nonzero := got != 0
	for i, c := range id.terms {
		x, k, have := g.numberAt(r, c)
		if !have {
			return false, nil, false
		}
		if x != 0 {
			nonzero = true
		}
		v[i] = x
		cells = append(cells, k)
	}
	want, defined := id.compute(v)
	if !nonzero || !defined {
		return false, nil, false
	}
	slack := id.slack
	if slack < math.Abs(want)*1e-9 {
		slack = math.Abs(want) * 1e-9
	}
	return math.Abs(got-want) <= slack, cells, true
}

// pairs finds plan and result columns of one period and the columns computed
// from them.
func (g *grid) pairs() [][]identity {
	var out [][]identity
	for _, plan := range g.cols {
		if plan.role != valueRole || plan.measure != observation.Budget && plan.measure != observation.Target {
			continue
		}
		for _, result := range g.cols {
			if result.role != valueRole || result == plan || result.money != plan.money || !answers(plan, result) || !sameScope(plan, result) {
				continue
			}
			if ids := g.differences(plan, result); ids != nil {
				out = append(out, ids)
			}
			if ids := g.ratios(plan, result); ids != nil {
				out = append(out, ids)
			}
		}
	}
	return out
}

// answers reports whether the result column answers the plan column: realised
// against budget, reported against target, budget after against before.
func answers(plan, result *column) bool {
	switch plan.measure {
	case observation.Budget:
		return result.measure == observation.Realised || result.measure == observation.Budget && plan.stage == observation.Original && result.stage == observation.Revised
	case observation.Target:
		return result.measure == observation.Reported
	default:
		return false
	}
}

func sameScope(plan, result *column) bool {
	return plan.period == result.period || plan.period.IsZero() || result.period.IsZero() || plan.period.Contains(result.period)
}

// after picks the column computed from a pair: the next of the measure to the
// right of both, before another pair begins.
func (g *grid) after(plan, result *column, m observation.Measure, money bool) *column {
	from := max(plan.index, result.index)
	for _, c := range g.cols[from+1:] {
		if c.role != valueRole {
			continue
		}
		if c.measure == m && c.money == money {
			if strings.HasPrefix(c.number, "1") && strings.Contains(c.number, "/") {
				return nil // it names its own operands
			}
			return c
		}
		if c.index > from+3 {
			break
		}
	}
	return nil
}

func (g *grid) differences(plan, result *column) []identity {
	c := g.after(plan, result, observation.Balance, plan.money)
	if c == nil {
		return nil
	}
	slack := 0.02
	if plan.money {
		slack = 1
	}
	t := []*column{plan, result}
	return []identity{
		{"difference", "balance_mismatch", c, t, func(v []float64) (float64, bool) { return v[0] - v[1], true }, slack, false, ""},
		{"difference", "balance_mismatch", c, t, func(v []float64) (float64, bool) { return v[1] - v[0], true }, slack, false, ""},
		{"difference", "balance_mismatch", c, t, func(v []float64) (float64, bool) { return math.Abs(v[1] - v[0]), true }, slack, false, ""},
	}
}

// ratios are the achievement formulas of LKj practice: higher is better, lower
// is better (PermenPANRB 8/2021), and for money also the relative change.
func (g *grid) ratios(plan, result *column) []identity {
	c := g.after(plan, result, observation.Achievement, false)
	if c == nil {
		return nil
	}
	t := []*column{plan, result}
	achievement := func(name string, q indicator.Polarity) identity {
		return identity{name, "achievement_mismatch", c, t, func(v []float64) (float64, bool) {
			a, defined := achieve.Of(q, v[0], v[1])
			return a.Percent, defined
		}, 0.5, true, q}
	}
	ids := []identity{achievement("ratio", indicator.Up)}
	if plan.money {
		return append(ids,
			identity{"relative_change", "achievement_mismatch", c, t, func(v []float64) (float64, bool) { return (v[1] - v[0]) / v[0] * 100, v[0] != 0 }, 0.5, false, ""},
			identity{"relative_change", "achievement_mismatch", c, t, func(v []float64) (float64, bool) { return math.Abs(v[1]-v[0]) / v[0] * 100, v[0] != 0 }, 0.5, false, ""})
	}
	return append(ids, achievement("ratio_lower_is_better", indicator.Down))
}
