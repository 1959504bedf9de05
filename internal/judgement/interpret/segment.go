package interpret

import (
	"math"

	"nyata/internal/record/observation"
)

// segment parts the rows under each programme into activities and their
// sub-activities. Where names leave it open, the sums decide: an activity is
// the row whose money equals that of the rows up to the next activity.
func (g *grid) segment() {
	money := g.moneyColumns()
	if len(money) == 0 {
		return
	}
	var run []*row
	under, named := false, false
	flush := func() {
		if len(run) > 0 {
			g.segmentRun(run, money, named)
		}
		run = run[:0]
	}
	for _, r := range g.rows {
		if r.refuse != "" || r.follows || r.joined() == "" {
			continue
		}
		switch r.kind {
		case observation.Programme:
			flush()
			under, named = true, isSupportProgramme(fold(r.subject))
		case observation.Affair, observation.OfAgency, observation.Total, observation.Account:
			flush()
			under = false
		default:
			if under {
				run = append(run, r)
			}
		}
	}
	flush()
}

func (g *grid) moneyColumns() []*column {
	var out []*column
	for _, c := range g.cols {
		if c.role == valueRole && c.money && (c.measure == observation.Realised || c.measure == observation.Budget) {
			out = append(out, c)
		}
	}
	return out
}

// The costs that weigh one hierarchy against another. A sum that fails costs
// more than a group more; a name known at another level costs most.
const (
	costGroup     = 0.2 // every activity
	costChildless = 1.0 // an activity without sub-activities
	costUnfounded = 0.6 // a group with no money to test it
	costMismatch  = 1.5 // per column whose sum fails
	gainMatch     = 1.0 // per column whose sum holds: chance does not make money add up
	costWrongName = 6.0 // a row against its name in the nomenclature
	costUnproven  = 3.0 // an activity that nothing names and no column confirms
	costUnnamed   = 1.5 // an activity without a known name where every activity has one
	costLonely    = 0.2 // a childless activity without a known name: two of them cost more than one sum that fails
)

const maxGroup = 300 // rows one activity may have, to bound the work on a huge sheet

// segmentRun finds the cheapest parting of a run of rows by dynamic
// programming over where each activity ends. Where every activity is known by
// name, one that is not needs sums in its favour.
func (g *grid) segmentRun(run []*row, money []*column, named bool) {
	n := len(run)
	sums := make([][]float64, len(money)) // prefix sums by column
	for c, col := range money {
		sums[c] = make([]float64, n+1)
		for i, r := range run {
			v, _, _ := g.numberAt(r, col)
			sums[c][i+1] = sums[c][i] + v
		}
	}
	wrongAbove := make([]int, n+1) // rows before i that are known activities
	for i, r := range run {
		wrongAbove[i+1] = wrongAbove[i]
		if r.kind == observation.Activity {
			wrongAbove[i+1]++
		}
	}
	best := make([]float64, n+1)
	next := make([]int, n+1)
	for i := n - 1; i >= 0; i-- {
		best[i] = math.Inf(1)
		for j := i + 1; j <= min(n, i+maxGroup); j++ {
			cost := costGroup + best[j]
			if run[i].kind == observation.SubActivity {
				cost += costWrongName
			}
			cost += costWrongName * float64(wrongAbove[j]-wrongAbove[i+1])
			cost += sumCost(sums, i, j)
			if run[i].kind == "" {
				cost += unnamedCost(sums, i, j, named)
			}
			if cost < best[i] {
				best[i], next[i] = cost, j
			}
		}
	}
	for i := 0; i < n; i = next[i] {
		setKind(run[i], observation.Activity)
		for k := i + 1; k < next[i]; k++ {
			setKind(run[k], observation.SubActivity)
		}
	}
}

// sumCost weighs a group of header i and children i+1..j-1.
func sumCost(sums [][]float64, i, j int) float64 {
	if j == i+1 {
		return costChildless
	}
	cost, tested := 0.0, false
	for _, s := range sums {
		header := s[i+1] - s[i]
		children := s[j] - s[i+1]
		if header == 0 && children == 0 {
			continue
		}
		tested = true
		if d := header - children; d > 1 || d < -1 {
			cost += costMismatch
		} else {
			cost -= gainMatch
		}
	}
	if !tested {
		cost += costUnfounded
	}
	return cost
}

// unnamedCost is what a group costs whose header nothing names.
func unnamedCost(sums [][]float64, i, j int, named bool) float64 {
	cost := 0.0
	if named {
		cost += costUnnamed
	}
	if j == i+1 {
		return cost + costLonely
	}
	failed := false
	for _, s := range sums {
		header, children := s[i+1]-s[i], s[j]-s[i+1]
		switch d := header - children; {
		case header == 0 && children == 0:
		case d <= 1 && d >= -1:
			return cost
		default:
			failed = true
		}
	}
	if failed {
		cost += costUnproven
	}
	return cost
}

func setKind(r *row, k rowKind) {
	if r.kind == "" {
		r.kind = k
		r.reasons = append(r.reasons, "level_by_sums")
	}
}
