package interpret

import (
	"math"

	"nyata/internal/record/document"
	"nyata/internal/record/observation"
)

// findFields recognises the row that heads several programmes, such as the
// name of a bidang: its money is the sum of the programmes that follow.
func (g *grid) findFields() {
	money := g.moneyColumns()
	rows := g.subjectRows()
	for i, r := range rows {
		if r.kind == "" && i+1 < len(rows) && rows[i+1].kind == observation.Programme && g.headsProgrammes(r, rows[i+1:], money) {
			r.kind, r.field = observation.Affair, true
			r.reasons = append(r.reasons, "level_by_sums")
		}
	}
}

// subjectRows are the body rows that name a subject of their own.
func (g *grid) subjectRows() []*row {
	var out []*row
	for _, r := range g.rows {
		if r.refuse == "" && !r.follows && r.joined() != "" {
			out = append(out, r)
		}
	}
	return out
}

// headsProgrammes reports whether some first programmes below add up to the
// row in two money columns or more, and in a third of those that hold
// anything; the others are the report's own contradictions.
func (g *grid) headsProgrammes(head *row, below []*row, money []*column) bool {
	sums := make([]float64, len(money))
	for _, r := range below {
		if r.kind == observation.Affair || r.kind == observation.OfAgency || r.kind == observation.Total {
			return false
		}
		if r.kind != observation.Programme {
			continue
		}
		fits, tested := 0, 0
		for c, col := range money {
			v, _, _ := g.numberAt(r, col)
			sums[c] += v
			want, _, ok := g.numberAt(head, col)
			if !ok || want == 0 && sums[c] == 0 {
				continue
			}
			tested++
			if math.Abs(want-sums[c]) <= sumTolerance(want, 2) {
				fits++
			}
		}
		if fits*3 >= tested && (fits >= 2 || fits == tested && fits > 0) {
			return true
		}
	}
	return false
}

// findTotals recognises a total row that does not say so: no subject, below
// all others, with the money of the top of the table.
func (g *grid) findTotals() {
	rows := g.subjectRows()
	money := g.moneyColumns()
	if len(rows) < 6 {
		return
	}
	for _, r := range rows[len(rows)-2:] {
		if r.subject != "" || r.code != "" || r.kind != "" {
			continue
		}
		for _, top := range rows[:min(3, len(rows))] {
			if g.sameMoney(r, top, money) {
				r.kind = observation.Total
				r.reasons = append(r.reasons, "repeats_the_top")
				break
			}
		}
	}
}

// sameMoney reports whether two rows share an amount in some money column.
func (g *grid) sameMoney(a, b *row, money []*column) bool {
	for _, c := range money {
		x, _, okX := g.numberAt(a, c)
		y, _, okY := g.numberAt(b, c)
		if okX && okY && x != 0 && x == y {
			return true
		}
	}
	return false
}

// proveTotals holds the total rows against the top level of the table. A total
// that adds up in one column and not in another keeps a problem there; one that
// adds up nowhere may be a total of other rows, and says nothing.
func (g *grid) proveTotals(p *proof) {
	if g.coded {
		return
	}
	for _, total := range g.roots {
		if total.kind != observation.Total {
			continue
		}
		held, failed := 0, []missed(nil)
		for _, c := range g.cols {
			if c.role != valueRole || !c.money {
				continue
			}
			switch m, result := g.proveTotal(p, c, total); result {
			case sumHolds:
				held++
			case sumFails:
				failed = append(failed, m)
			case sumSaysNothing:
			}
		}
		if held == 0 {
			continue
		}
		for _, m := range failed {
			p.doubt(m.cell, "total_mismatch")
			p.formula[m.cell] = &observation.Formula{Text: "total", Value: m.sum}
		}
	}
}

// missed is a total that is not the sum of the rows above it.
type missed struct {
	cell *document.Cell
	sum  float64
}

type sumResult int

const (
	sumSaysNothing sumResult = iota
	sumHolds
	sumFails
)

func (g *grid) proveTotal(p *proof, c *column, total *row) (missed, sumResult) {
	want, cell, ok := g.numberAt(total, c)
	if !ok || want == 0 {
		return missed{}, sumSaysNothing
	}
	sum := 0.0
	var cells []*document.Cell
	for _, r := range g.roots {
		if r == total {
			break
		}
		if r.kind == observation.Total {
			continue
		}
		v, k, ok := g.numberAt(r, c)
		if k != nil && !ok {
			return missed{}, sumSaysNothing // a part that is no number
		}
		if ok {
			sum += v
			cells = append(cells, k)
		}
	}
	if len(cells) == 0 {
		return missed{}, sumSaysNothing
	}
	if math.Abs(want-sum) > sumTolerance(want, len(cells)) {
		return missed{cell, sum}, sumFails
	}
	p.prove(cell, "total")
	for _, k := range cells {
		p.prove(k, "total")
	}
	return missed{}, sumHolds
}
