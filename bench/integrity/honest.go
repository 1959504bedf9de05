// Package integrity measures how often integrity tests speak for honest
// sources, and how often for planted cases. Both are simulated by the hand
// that wrote the tests: real cases will be found less often than planted ones.
package integrity

import (
	"fmt"
	"math"
	"math/rand/v2"

	"nyata/internal/ground/period"
	"nyata/internal/judgement/integrity"
)

// Seeds of the simulation: thresholds were set on the first, what is printed
// comes from the second.
const (
	TuningSeed = 1000
	TestSeed   = 2000
)

// Habit is how honest sources of a city round, and what their figures are like.
type Habit struct {
	Name   string
	Grids  []float64 // roundings, one for each series, in turn
	Swing  float64   // strength of the season on the logit; 0 leaves it to chance, up to 0.3
	Capped bool      // nearly everything is reached: figures stand at 100 %
	Every  int       // months from one count to the next, in between the figure is sent in again; 0 counts each
}

// Habits are the roundings honest sources are simulated with. All figures are
// printed with one decimal, or two for the finest.
var Habits = []Habit{
	{Name: "0.01", Grids: []float64{0.01}},
	{Name: "0.1", Grids: []float64{0.1}},
	{Name: "0.5", Grids: []float64{0.5}},
	{Name: "1", Grids: []float64{1}},
	{Name: "5", Grids: []float64{5}},
	{Name: "differs by series", Grids: []float64{0.1, 1, 5}},
	{Name: "strong seasons", Grids: []float64{0.1, 1}, Swing: 1},
	{Name: "nearly all at 100 %", Grids: []float64{0.1, 1}, Capped: true},
	{Name: "counted once a year", Grids: []float64{0.1, 1}, Every: 12},
	{Name: "counted once a quarter", Grids: []float64{0.1, 1}, Every: 3},
}

// Sources is how many sources report in one simulated city.
const Sources = 12

// city is what sources report on shares of three topics in areas of their own,
// with targets and what the evidence says, and their money lines.
func city(chance *rand.Rand, h Habit) [][]integrity.Series {
	out := make([][]integrity.Series, Sources)
	length := []int{36, 48, 60}[chance.IntN(3)]
	quarterly := chance.IntN(4) == 0
	level := make([]float64, 3)
	swing := make([]float64, 3)
	for k := range level {
		level[k], swing[k] = 0.5+1.5*chance.Float64(), 0.3*chance.Float64()
		if chance.IntN(6) == 0 || h.Capped {
			level[k] = 4 // nearly everything is reached
		}
		if h.Swing > 0 {
			swing[k] = h.Swing
		}
	}
	for i := range out {
		noise := 0.8 + 2.2*chance.Float64() // points, one source measures better than another
		bias := 1.5 * chance.NormFloat64()
		grid := 0
		for k := range level {
			target := 100 / (1 + math.Exp(-level[k]-0.3*chance.NormFloat64()))
			target = math.Round(target)
			for a := range 1 + chance.IntN(4) {
				s := integrity.Series{
					Source: fmt.Sprintf("agency-%02d", i), Topic: fmt.Sprintf("topic-%d", k), Subject: fmt.Sprintf("topic-%d area-%02d-%d", k, i, a),
					Kind: integrity.Share, Span: period.Discrete, Unit: "%", Grid: 0.1,
				}
				if h.Grids[0] < 0.1 {
					s.Grid = 0.01
				}
				rounding := h.Grids[grid%len(h.Grids)]
				grid++
				truth(chance, length, quarterly, level[k]+0.4*chance.NormFloat64(), swing[k], func(p period.Period, t float64) {
					r := t + bias + noise*chance.NormFloat64()
					if chance.IntN(200) == 0 {
						r += 3 * noise * chance.NormFloat64() // an odd month
					}
					r = math.Min(100, math.Max(0, r))
					r = math.Round(r/rounding) * rounding
					tt := target
					s.Values = append(s.Values, integrity.Value{Period: p, Reported: math.Round(r*100) / 100, Target: &tt, Evidence: &integrity.Evidence{Mean: t}})
				})
				estimated(chance, &s)
				sentAgain(&s, h.Every)
				out[i] = append(out[i], s)
			}
		}
		out[i] = append(out[i], money(chance, fmt.Sprintf("agency-%02d", i)), spending(chance, fmt.Sprintf("agency-%02d", i)))
	}
	return out
}

// sentAgain repeats what was counted until the next count.
func sentAgain(s *integrity.Series, every int) {
	if every == 0 {
		return
	}
	for i, v := range s.Values {
		months := 1
		if v.Period.Grain() == period.Quarters {
			months = 3
		}
		if (v.Period.Part()-1)*months%every != 0 && i > 0 {
			s.Values[i].Reported = s.Values[i-1].Reported
		}
	}
}

// truth runs through a share in points: level, drift, season, a shock now and
// then that stays.
func truth(chance *rand.Rand, months int, quarterly bool, level, swing float64, each func(period.Period, float64)) {
	drift := 0.006 * chance.NormFloat64()
	phase := 2 * math.Pi * chance.Float64()
	x := level
	sum := 0.0
	for m := range months {
		x += drift + 0.05*chance.NormFloat64()
		if chance.IntN(60) == 0 {
			x += 0.4 * chance.NormFloat64()
		}
		t := 100 / (1 + math.Exp(-x-swing*math.Sin(2*math.Pi*float64(m)/12+phase)))
		if sum += t; !quarterly {
			each(period.Month(2020+m/12, 1+m%12), t)
		} else if m%3 == 2 {
			each(period.Quarter(2020+m/12, 1+m%12/3), sum/3)
			sum = 0
		}
	}
}

// estimated makes of the truth, which stands as evidence, what an estimate makes
// of it: off by errors that hang together over months, and drawn to the mean by
// as much as they make it move.
func estimated(chance *rand.Rand, s *integrity.Series) {
	const off = 1.5 // points
	mean, n := 0.0, float64(len(s.Values))
	for _, v := range s.Values {
		mean += v.Evidence.Mean / n
	}
	moves := 0.0
	for _, v := range s.Values {
		moves += (v.Evidence.Mean - mean) * (v.Evidence.Mean - mean) / n
	}
	keep := moves / (moves + off*off)
	e := off * chance.NormFloat64()
	for i, v := range s.Values {
		if i > 0 {
			e = 0.8*e + 0.6*off*chance.NormFloat64()
		}
		s.Values[i].Evidence = &integrity.Evidence{Mean: mean + keep*(v.Evidence.Mean+e-mean), SD: off * math.Sqrt(keep)}
	}
}

// money is a budget's lines: amounts over orders of magnitude, rounded as
// prices are, some of them standard amounts.
func money(chance *rand.Rand, source string) integrity.Series {
	s := integrity.Series{Source: source, Topic: "lines", Subject: "budget lines", Kind: integrity.Money, Span: period.Discrete, Unit: "IDR", Grid: 1}
	wide := 1.8 + chance.Float64()
	for range 150 + chance.IntN(500) {
		v := math.Exp(17 + wide*chance.NormFloat64())
		round := []float64{1, 1000, 50000}[chance.IntN(3)]
		if v = math.Round(v/round) * round; v > 0 {
			s.Values = append(s.Values, integrity.Value{Period: period.Year(2024), Reported: v})
		}
	}
	return s
}

// spending is money spent within each month, with the surge that ends every
// budget year.
func spending(chance *rand.Rand, source string) integrity.Series {
	s := integrity.Series{Source: source, Topic: "spending", Subject: "money spent", Kind: integrity.Index, Span: period.Discrete, Unit: "%", Grid: 0.01}
	surge := 1 + 3*chance.Float64()
	uneven := chance.IntN(2) == 0 // some have months that are far from the usual, for a reason
	for m := range 48 {
		off := chance.NormFloat64()
		if uneven {
			squares := 0.0
			for range 6 { // Student's t with six degrees of freedom
				x := chance.NormFloat64()
				squares += x * x / 6
			}
			off /= math.Sqrt(squares)
		}
		v := 6 * math.Exp(0.2*off)
		if m%12 >= 9 {
			v *= surge
		}
		s.Values = append(s.Values, integrity.Value{Period: period.Month(2020+m/12, 1+m%12), Reported: math.Round(v*100) / 100})
	}
	return s
}
