package contradictions

import (
	"cmp"
	"fmt"
	"io"
	"math"
	"slices"
	"strings"

	"nyata/internal/record/difference"
)

// Result is how a run compares with the list.
type Result struct {
	Kept     []Judgement // judged right, and still counted
	Lost     []Judgement // judged right, and no longer counted
	Back     []Judgement // judged wrong, and counted
	Unjudged []Claim     // counted, and on no line
	Rules    []Tally     // by rule
}

// Tally counts the judged differences of one rule that a run reports.
type Tally struct {
	Rule         string
	Right, Wrong int
}

// Compare holds the counted differences of a run against the lines of the list
// that such a run can answer: those without an edition, or with the one named.
func Compare(list []Judgement, found []difference.Difference, edition string) Result {
	counted := map[Claim]int{}
	var order []Claim
	for i := range found {
		if found[i].Status != difference.Counted {
			continue
		}
		c := ClaimOf(&found[i])
		if counted[c] == 0 {
			order = append(order, c)
		}
		counted[c]++
	}
	var out Result
	tally := map[string]*Tally{}
	count := func(rule string) *Tally {
		if tally[rule] == nil {
			tally[rule] = &Tally{Rule: rule}
		}
		return tally[rule]
	}
	judged := map[Claim]bool{}
	for _, j := range list {
		if j.Edition != "" && j.Edition != edition || j.Status != difference.Counted || edition != "" && j.Edition == "" {
			continue
		}
		here := counted[j.Claim] > 0
		switch {
		case here && j.Right:
			counted[j.Claim]--
			out.Kept = append(out.Kept, j)
			count(j.Rule).Right++
		case here:
			counted[j.Claim]--
			out.Back = append(out.Back, j)
			count(j.Rule).Wrong++
		case j.Right && j.Run == "now":
			out.Lost = append(out.Lost, j)
		}
		judged[j.Claim] = true
	}
	for _, c := range order {
		if edition != "" && !strings.HasSuffix(c.Rule, "_of_nomenclature") {
			continue // judged without the edition
		}
		for range counted[c] {
			out.Unjudged = append(out.Unjudged, c)
		}
	}
	for _, t := range tally {
		out.Rules = append(out.Rules, *t)
	}
	slices.SortFunc(out.Rules, func(a, b Tally) int { return cmp.Compare(a.Rule, b.Rule) })
	return out
}

// Precision is the share of the judged differences a run counts that are
// right, with the ends of its 95 % interval (Wilson 1927). All are 0 when none
// is judged.
func (r *Result) Precision() (share, low, high float64) {
	return interval(len(r.Kept), len(r.Kept)+len(r.Back))
}

func interval(right, n int) (share, low, high float64) {
	if n == 0 {
		return 0, 0, 0
	}
	const z = 1.959964
	p, m := float64(right)/float64(n), float64(n)
	middle := (p + z*z/(2*m)) / (1 + z*z/m)
	half := z / (1 + z*z/m) * math.Sqrt(p*(1-p)/m+z*z/(4*m*m))
	return p, math.Max(middle-half, 0), math.Min(middle+half, 1)
}

// WriteTable prints the result by rule and in all.
func (r *Result) WriteTable(w io.Writer) error {
	var b strings.Builder
	fmt.Fprintf(&b, "%-28s %6s %6s\n", "rule", "right", "wrong")
	for _, t := range r.Rules {
		fmt.Fprintf(&b, "%-28s %6d %6d\n", t.Rule, t.Right, t.Wrong)
	}
	share, low, high := r.Precision()
	fmt.Fprintf(&b, "precision %.3f (95 %% interval %.3f to %.3f) over %d judged; judged right and lost %d, not judged %d\n",
		share, low, high, len(r.Kept)+len(r.Back), len(r.Lost), len(r.Unjudged))
	_, err := io.WriteString(w, b.String())
	return err
}
