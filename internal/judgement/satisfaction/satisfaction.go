// Package satisfaction computes the public satisfaction index (SKM/IKM) of
// PermenPANRB 14/2017 from raw answers.
package satisfaction

import (
	"cmp"
	"slices"
)

// Elements is the number of elements a service is asked about.
const Elements = 9

// Best and Worst bound an answer.
const (
	Worst = 1
	Best  = 4
)

// Names are the nine elements, U1 to U9 (PermenPANRB 14/2017, appendix).
var Names = [Elements]string{
	"persyaratan", "sistem, mekanisme dan prosedur", "waktu penyelesaian", "biaya/tarif", "produk spesifikasi jenis pelayanan",
	"kompetensi pelaksana", "perilaku pelaksana", "penanganan pengaduan, saran dan masukan", "sarana dan prasarana",
}

// Answers are one respondent's answers, 1 to 4; 0 where one was not given.
type Answers [Elements]int

// Element is how one element was answered.
type Element struct {
	Number int     // 1 to 9
	N      int     // answers given
	Mean   float64 // NRR, the mean of them, 1 to 4; 0 when nobody answered
}

// Index is the result of one service in one period.
type Index struct {
	Respondents int               // who answered at least one element
	Elements    [Elements]Element // by number
	Asked       int               // elements that anybody answered
	Value       float64           // IKM, 25 to 100; 0 when nobody answered
}

// Of computes the index: for every element the mean of the answers given (NRR),
// the sum of the means each weighted 1/9 (1/k where only k elements were
// asked), times 25. Nothing is rounded on the way: 0.111 for 1/9 loses a
// thousandth.
func Of(all []Answers) Index {
	var x Index
	var sums [Elements]int
	for _, a := range all {
		any := false
		for u, v := range a {
			if v < Worst || v > Best {
				continue
			}
			any = true
			sums[u] += v
			x.Elements[u].N++
		}
		if any {
			x.Respondents++
		}
	}
	total := 0.0
	for u := range x.Elements {
		e := &x.Elements[u]
		e.Number = u + 1
		if e.N > 0 {
			e.Mean = float64(sums[u]) / float64(e.N)
			total += e.Mean
			x.Asked++
		}
	}
	if x.Asked > 0 {
		x.Value = total / float64(x.Asked) * scale
	}
	return x
}

// scale turns the mean of 1 to 4 into 25 to 100.
const scale = 25

// Lowest are the elements with the lowest means, lowest first, those of equal
// mean by number; at most n.
func (x Index) Lowest(n int) []Element {
	var asked []Element
	for _, e := range x.Elements {
		if e.N > 0 {
			asked = append(asked, e)
		}
	}
	slices.SortStableFunc(asked, func(a, b Element) int { return cmp.Or(cmp.Compare(a.Mean, b.Mean), cmp.Compare(a.Number, b.Number)) })
	return asked[:min(n, len(asked))]
}

// The lower bounds of the letters on the scale of 25 to 100 (PermenPANRB
// 14/2017, table of values of perception). The table prints two decimals and
// leaves gaps between its classes (76.60 to 76.61): a value belongs to the
// highest class whose lower bound it reaches, unrounded. The bounds of the
// repealed decree of 2004 (43.76, 62.51, 81.26) are not these.
const (
	lowA = 88.31
	lowB = 76.61
	lowC = 65.00
)

// Letter is the quality of a service by its index: A sangat baik, B baik, C
// kurang baik, D tidak baik; empty below 25, where there is no index.
func Letter(value float64) string {
	switch {
	case value >= lowA:
		return "A"
	case value >= lowB:
		return "B"
	case value >= lowC:
		return "C"
	case value >= Worst*scale:
		return "D"
	default:
		return ""
	}
}
