package interpret

import (
	"math"
	"strings"

	"nyata/internal/record/document"
	"nyata/internal/record/observation"
)

// columnFormula is an equation the form prints in its row of column numbers,
// such as "13 = 9 + 10 + 11 + 12" or "15 = 14 / 6 x 100".
type columnFormula struct {
	result int
	terms  []int
	ops    []byte // before each term: '+', '-' or '/'; the first is '+'
	scale  float64
}

// proveFormulas tests the equations the form itself prints.
func (g *grid) proveFormulas(p *proof) {
	for _, c := range g.cols {
		f, ok := parseFormula(c.number)
		if !ok || c.role != valueRole {
			continue
		}
		terms := make([]*column, len(f.terms))
		missing := false
		for i, n := range f.terms {
			if terms[i] = g.numbered(n, c); terms[i] == nil {
				missing = true
			}
		}
		if missing {
			continue
		}
		for _, r := range g.rows {
			g.testFormula(p, f, c, terms, r)
		}
	}
}

// numbered is the value column under a column number: the only one, or the one
// of several that has the same mark (K, % or Rp) as the result.
func (g *grid) numbered(n int, like *column) *column {
	var only *column
	under := 0
	for _, c := range g.cols {
		if k, ok := columnNumber(c.number); !ok || k != n {
			continue
		}
		if c.role == valueRole && leafMark(c) == leafMark(like) {
			return c
		}
		only = c
		under++
	}
	if under == 1 && only.role == valueRole && only.money == like.money {
		return only
	}
	return nil
}

func leafMark(c *column) string {
	if len(c.path) == 0 {
		return ""
	}
	return fold(c.path[len(c.path)-1])
}

func (g *grid) testFormula(p *proof, f columnFormula, c *column, terms []*column, r *row) {
	got, cell, ok := g.numberAt(r, c)
	if !ok || r.refuse != "" {
		return
	}
	cells := []*document.Cell{cell}
	want, have := 0.0, 0
	for i, t := range terms {
		v, k, ok := g.numberAt(r, t)
		if k != nil && !ok {
			return
		}
		if ok {
			have++
			cells = append(cells, k)
		}
		switch f.ops[i] {
		case '+':
			want += v
		case '-':
			want -= v
		case '/':
			if v == 0 {
				return
			}
			want /= v
		}
	}
	want *= f.scale
	if have == 0 || got == 0 && want == 0 {
		return
	}
	slack := 0.5
	if !c.money && f.scale == 1 {
		slack = 0.01
	}
	if math.Abs(got-want) <= math.Max(slack, math.Abs(want)*1e-9) {
		for _, k := range cells {
			p.prove(k, "column_formula")
		}
		return
	}
	p.doubt(cell, "formula_mismatch")
	columns := make([]int, 0, len(terms))
	for _, t := range terms {
		columns = append(columns, t.index)
	}
	p.formula[cell] = &observation.Formula{Text: c.number, Value: want, Columns: columns}
}

// parseFormula reads a printed column equation; anything unusual is none.
func parseFormula(text string) (columnFormula, bool) {
	left, right, found := strings.Cut(strings.Trim(text, "() "), "=")
	if !found {
		return columnFormula{}, false
	}
	n, ok := columnNumber(left)
	if !ok {
		return columnFormula{}, false
	}
	f := columnFormula{result: n, scale: 1}
	op, num, digits := byte('+'), 0, 0
	push := func() bool {
		if digits == 0 {
			return false
		}
		if op == '*' {
			if num != 100 {
				return false
			}
			f.scale = 100
		} else {
			f.terms, f.ops = append(f.terms, num), append(f.ops, op)
		}
		num, digits = 0, 0
		return true
	}
	for _, r := range right {
		switch {
		case r >= '0' && r <= '9':
			num, digits = num*10+int(r-'0'), digits+1
			if digits > 3 {
				return columnFormula{}, false
			}
		case r == ' ' || r == '(' || r == ')' || r == '%':
		default:
			if !push() {
				return columnFormula{}, false
			}
			switch r {
			case '+':
				op = '+'
			case '-', '–', '−':
				op = '-'
			case '/', ':', '÷':
				op = '/'
			case 'x', 'X', '×', '*':
				op = '*'
			default:
				return columnFormula{}, false
			}
		}
	}
	if !push() || len(f.terms) < 2 {
		return columnFormula{}, false
	}
	return f, true
}
