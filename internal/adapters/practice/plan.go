package practice

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"nyata/internal/ground/agency"
	"nyata/internal/record/indicator"
	"nyata/internal/record/reference"
)

// plan is what one agency planned and did in one year: the hierarchy of
// programmes with targets, results, budgets and money, consistent in itself.
type plan struct {
	agency   agency.Agency
	year     int
	quarters int // quarters that have passed
	root     *line
	before   *plan // the year before; nil for the first
}

// line is one level of the hierarchy.
type line struct {
	level    reference.Level // empty for the agency itself
	code     string          // with the agency's own field for X.XX
	name     string
	measures []*measure
	budget   int64    // rupiah
	spent    [4]int64 // per quarter
	parent   *line
	children []*line
}

// measure is one indicator of a line.
type measure struct {
	id       string // of the dictionary; empty for outputs of the nomenclature
	name     string
	unit     string
	polarity indicator.Polarity
	sum      bool   // results of quarters add up
	decimals int    // of printed results
	target   string // as printed
	revised  string // target after the mid-year change; empty when unchanged
	final    string // target of the last plan year
	goal     float64
	numeric  bool    // the target is one number
	base     float64 // the position before the first year; 0 where results add up
	done     [4]float64
	grade    string // the result of a grade, in every quarter
}

// The years the practice city reports on, with the quarters that have passed.
var years = []struct{ year, quarters int }{{2025, 4}, {2026, 3}}

// newPlans makes the plans of all agencies, by agency and year.
func newPlans(seed uint64, city *reference.City) ([]*plan, error) {
	var plans []*plan
	for _, a := range city.Agencies.All() {
		var before *plan
		for _, y := range years {
			p, err := newPlan(seed, city, a, y.year, y.quarters, before)
			if err != nil {
				return nil, fmt.Errorf("plan %s %d: %w", a.ID, y.year, err)
			}
			plans = append(plans, p)
			before = p
		}
	}
	if len(plans) == 0 {
		return nil, errors.New("the city has no agencies")
	}
	settleAbsorption(plans)
	return plans, nil
}

func newPlan(seed uint64, city *reference.City, a agency.Agency, year, quarters int, before *plan) (*plan, error) {
	edition := city.EditionFor(year)
	if edition == nil || len(a.Fields) == 0 {
		return nil, errors.New("no nomenclature for the year, or an agency without fields")
	}
	p := &plan{agency: a, year: year, quarters: quarters, before: before, root: &line{name: a.Name}}
	at := map[string]*line{}
	for _, field := range append([]string{"X.XX"}, a.Fields...) {
		for _, e := range edition.Entries {
			if !strings.HasPrefix(e.Code, field+".") {
				continue
			}
			l := &line{level: e.Level, code: strings.Replace(e.Code, "X.XX", a.Fields[0], 1), name: e.Name, parent: p.root}
			if up := at[e.Code[:strings.LastIndexByte(e.Code, '.')]]; up != nil {
				l.parent = up
			} else if up := at[e.Code[:max(0, len(e.Code)-len(".2.01"))]]; e.Level == reference.Activity && up != nil {
				l.parent = up
			}
			l.parent.children = append(l.parent.children, l)
			at[e.Code] = l
			rng := chance(seed, "baris", a.ID, e.Code)
			switch e.Level {
			case reference.SubActivity:
				p.subActivity(l, e, city, rng)
			case reference.Activity:
				l.measures = []*measure{progress(l, p, rng)}
			case reference.Programme:
				l.measures = p.outcomes(seed, city, e.Code)
			default: // affairs and fields of government stand above what an agency plans
			}
		}
	}
	p.root.total()
	return p, nil
}

// total adds money up from the leaves.
func (l *line) total() {
	if len(l.children) == 0 {
		return
	}
	l.budget, l.spent = 0, [4]int64{}
	for _, c := range l.children {
		c.total()
		l.budget += c.budget
		for q := range 4 {
			l.spent[q] += c.spent[q]
		}
	}
}

// lines is the hierarchy from the top, parents before children.
func (l *line) lines() []*line {
	out := []*line{l}
	for _, c := range l.children {
		out = append(out, c.lines()...)
	}
	return out
}

// find is the line of a code.
func (p *plan) find(code string) *line {
	for _, l := range p.root.lines() {
		if l.code == code {
			return l
		}
	}
	return nil
}

// spentTo is the money of the quarters up to and with q.
func (l *line) spentTo(q int) int64 {
	var n int64
	for _, m := range l.spent[:q] {
		n += m
	}
	return n
}

// doneTo is the result up to and with quarter q: added up, or the last.
func (m *measure) doneTo(q int) float64 {
	if !m.sum {
		return m.done[q-1]
	}
	n := 0.0
	for _, d := range m.done[:q] {
		n += d
	}
	return round(n, m.decimals)
}

// targetIn is the target that holds in a quarter, as printed: the revised one
// from the fourth on.
func (m *measure) targetIn(q int) string {
	if q == 4 && m.revised != "" {
		return m.revised
	}
	return m.target
}

// achievement is a result against a target in percent, by the formulas of
// PermenPANRB 8/2021 that the indicator's polarity asks for; false where the
// formula is not defined.
func (m *measure) achievement(result float64, target string) (float64, bool) {
	if m.polarity == indicator.Range {
		low, high, ok := strings.Cut(target, "-")
		a, _, okA := parseDecimal(low)
		b, _, okB := parseDecimal(high)
		switch {
		case !ok || !okA || !okB:
			return 0, false
		case result < a:
			return result / a * 100, true
		case result > b:
			return result / b * 100, true
		default:
			return 100, true
		}
	}
	goal, _, ok := parseDecimal(target)
	if !ok {
		return 100, m.grade == target
	}
	switch {
	case goal == 0:
		return 0, false
	case m.polarity == indicator.Down:
		return max(0, (2*goal-result)/goal*100), true
	default:
		return result / goal * 100, true
	}
}

// settleAbsorption makes the city's absorption what the agencies spent.
func settleAbsorption(plans []*plan) {
	for _, y := range years {
		var budget int64
		var spent [4]int64
		var m *measure
		for _, p := range plans {
			if p.year != y.year {
				continue
			}
			budget += p.root.budget
			for q := range 4 {
				spent[q] += p.root.spentTo(q + 1)
			}
			for _, l := range p.root.lines() {
				if i := slices.IndexFunc(l.measures, func(m *measure) bool { return m.id == "serapan-anggaran" }); i >= 0 {
					m = l.measures[i]
				}
			}
		}
		if m == nil || budget == 0 {
			continue
		}
		for q := range 4 {
			m.done[q] = round(float64(spent[q])/float64(budget)*100, m.decimals)
		}
	}
}

// yearText is a year as targets name it.
func yearText(y int) string { return strconv.Itoa(y) }
