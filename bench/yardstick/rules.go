package yardstick

import (
	"math"
	"slices"
	"strings"

	"nyata/bench/cities"
)

// near is how far other evidence of the same series may lie from a report to
// count beside it, in months.
const near = 6

// Trust believes every report: one share per cell, NaN where none was made.
func Trust(c *cities.Case) []float64 {
	out := blank(c)
	for _, claim := range c.Claims {
		if strings.HasPrefix(claim.Source, cities.Agency+":") {
			out[c.Cell(claim.Indicator, claim.Area, claim.Month)] = claim.Value
		}
	}
	return out
}

// Median takes the middle of the report and of everything else that is said
// about the same series within half a year. Counts say nothing here.
func Median(c *cities.Case) []float64 {
	return combined(c, func(report float64, others []said, _ float64) float64 {
		values := []float64{report}
		for _, o := range others {
			values = append(values, o.value)
		}
		slices.Sort(values)
		return (values[(len(values)-1)/2] + values[len(values)/2]) / 2
	})
}

// InverseVariance weighs them by what their kind usually errs, the report by
// what its agency's reports differ from the rest.
func InverseVariance(c *cities.Case) []float64 {
	return combined(c, func(report float64, others []said, agency float64) float64 {
		sum, weight := report/agency, 1/agency
		for _, o := range others {
			sum, weight = sum+o.value/o.variance, weight+1/o.variance
		}
		return sum / weight
	})
}

type said struct{ value, variance float64 }

// combined gives each report with what is near it, and the mean square by which
// its agency's reports differ from that.
func combined(c *cities.Case, combine func(report float64, others []said, agency float64) float64) []float64 {
	around := make([][]said, c.Indicators*c.Areas*c.Months)
	for _, claim := range c.Claims {
		kind, _, _ := strings.Cut(claim.Source, ":")
		variance := 0.0
		switch kind {
		case cities.Survey:
			variance = designEffect * claim.Value * (1 - claim.Value) / float64(claim.N)
		case cities.SpotCheck:
			variance = claim.Value * (1 - claim.Value) / float64(claim.N)
		case cities.Sensor:
			variance = 0.002
		case cities.Bureau:
			variance = 0.001
		default:
			continue
		}
		variance = max(variance, 0.001)
		for t := max(claim.Month-near, 0); t <= min(claim.Month+near, c.Months-1); t++ {
			i := c.Cell(claim.Indicator, claim.Area, t)
			apart := 0.0003 * math.Abs(float64(t-claim.Month)) // a month's step of 1.7 points
			around[i] = append(around[i], said{claim.Value, variance + apart})
		}
	}
	square, count := make([]float64, len(c.Types)), make([]float64, len(c.Types))
	each := func(use func(cell, agency int, value float64)) {
		for _, claim := range c.Claims {
			if id, is := strings.CutPrefix(claim.Source, cities.Agency+":"); is {
				use(c.Cell(claim.Indicator, claim.Area, claim.Month), whole(id), claim.Value)
			}
		}
	}
	each(func(cell, g int, value float64) {
		for _, o := range around[cell] {
			square[g], count[g] = square[g]+(value-o.value)*(value-o.value), count[g]+1
		}
	})
	out := blank(c)
	each(func(cell, g int, value float64) {
		agency := 0.005
		if count[g] > 0 {
			agency = max(square[g]/count[g], 0.0005)
		}
		out[cell] = combine(value, around[cell], agency)
	})
	return out
}

func blank(c *cities.Case) []float64 {
	out := make([]float64, c.Indicators*c.Areas*c.Months)
	for i := range out {
		out[i] = math.NaN()
	}
	return out
}

func whole(digits string) (n int) {
	for _, d := range digits {
		n = 10*n + int(d-'0')
	}
	return n
}
