package interpret

import (
	"math"

	"nyata/internal/record/document"
	"nyata/internal/record/observation"
)

// proof is what the document's own arithmetic says of each cell. It is looked
// up by cell, never ranged over.
type proof struct {
	proven  map[*document.Cell][]string
	problem map[*document.Cell][]string
	formula map[*document.Cell]*observation.Formula
}

func (p *proof) prove(c *document.Cell, reason string) {
	for _, have := range p.proven[c] {
		if have == reason {
			return
		}
	}
	p.proven[c] = append(p.proven[c], reason)
}

func (p *proof) doubt(c *document.Cell, problem string) {
	for _, have := range p.problem[c] {
		if have == problem {
			return
		}
	}
	p.problem[c] = append(p.problem[c], problem)
}

// prove tests every identity the table offers.
func (g *grid) prove() *proof {
	p := &proof{proven: map[*document.Cell][]string{}, problem: map[*document.Cell][]string{}, formula: map[*document.Cell]*observation.Formula{}}
	g.proveSums(p)
	g.proveTotals(p)
	g.proveRows(p)
	g.proveFormulas(p)
	return p
}

// proveSums holds every parent against its children, column by column. Money
// only: outputs of sub-activities do not add up to an activity's.
func (g *grid) proveSums(p *proof) {
	for _, c := range g.cols {
		if c.role != valueRole || !c.money {
			continue
		}
		for _, r := range g.rows {
			if len(r.children) > 0 {
				g.proveSum(p, c, r)
			}
		}
	}
}

func (g *grid) proveSum(p *proof, c *column, r *row) {
	total, cell, ok := g.numberAt(r, c)
	if !ok {
		return
	}
	sum, found := 0.0, 0
	var cells []*document.Cell
	for _, child := range r.children {
		v, childCell, ok := g.numberAt(child, c)
		if childCell != nil && !ok {
			return // a child that is no number: the sum proves nothing
		}
		if !ok {
			continue
		}
		found++
		sum += v
		cells = append(cells, childCell)
		if g.coded && found > 0 && total != 0 && math.Abs(total-sum) <= sumTolerance(total, found) {
			break // revenue and spending may hang under one unit: the first adds up by itself
		}
	}
	if found == 0 {
		return
	}
	if math.Abs(total-sum) <= sumTolerance(total, found) {
		if total == 0 {
			return // nothing plus nothing proves no digit
		}
		p.prove(cell, "sum_of_children")
		for _, k := range cells {
			p.prove(k, "part_of_sum")
		}
		return
	}
	if g.coded && len(r.children) == 1 {
		return // codes before 2021 part spending over two trees: one child is no whole
	}
	p.doubt(cell, "sum_mismatch")
}

// sumTolerance allows each addend half a unit of rounding when the figures are
// printed in whole rupiah.
func sumTolerance(total float64, n int) float64 {
	return math.Max(0.5*float64(min(n, 4)), math.Abs(total)*1e-12)
}
