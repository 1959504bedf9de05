// Package forecast measures forecasts and changes of course on public series
// and on simulated ones.
package forecast

import (
	"encoding/csv"
	"fmt"
	"math"
	"os"
	"strconv"

	"nyata/internal/ground/period"
	"nyata/internal/judgement/forecast"
)

// Ahead is how many months the M3 competition asked for.
const Ahead = 18

// Pair is one series of a competition: what was given and what came then.
type Pair struct{ Train, Test []float64 }

// Validation hides the last months of the training part instead of the test
// part: on it choices may be made.
func (p Pair) Validation() Pair {
	n := len(p.Train) - len(p.Test)
	return Pair{p.Train[:n], p.Train[n:]}
}

// Read reads the monthly series of the M3 competition: series, split, t, value.
func Read(path string) ([]Pair, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer func() { _ = f.Close() }() // only read
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", path, err)
	}
	var out []Pair
	id := ""
	for i, r := range rows[1:] {
		v, err := strconv.ParseFloat(r[3], 64)
		if err != nil {
			return nil, fmt.Errorf("read %s: row %d: %w", path, i+2, err)
		}
		if r[0] != id {
			id = r[0]
			out = append(out, Pair{})
		}
		if p := &out[len(out)-1]; r[1] == "train" {
			p.Train = append(p.Train, v)
		} else {
			p.Test = append(p.Test, v)
		}
	}
	return out, nil
}

// SMAPE is the symmetric mean absolute percentage error over all series and
// distances, 0–200. Forecasts below zero count as zero, as in the competition.
func SMAPE(all []Pair, r forecast.Recipe) float64 {
	total, n := 0.0, 0
	for _, p := range all {
		for h, f := range r.Point(p.Train, 12, len(p.Test)) {
			f = math.Max(0, f)
			total += 200 * math.Abs(f-p.Test[h]) / (f + p.Test[h])
			n++
		}
	}
	return total / float64(n)
}

// Coverage is the share of values inside the bands of the house's recipe, for
// the values one month ahead, for those 18 ahead, and for all.
type Coverage struct {
	Series               int // with a forecast
	Abstained            int
	Wide, Half           float64 // of the 90 % and 50 % band
	WideFirst, WideFinal float64 // of the 90 % band, 1 and 18 months ahead
}

// Covered measures the bands.
func Covered(all []Pair) Coverage {
	var c Coverage
	n := 0.0
	for _, p := range all {
		s := forecast.Series{First: period.Month(2000, 1), Values: p.Train}
		f := forecast.Make(s, len(p.Test), forecast.Limits{High: math.Inf(1)})
		if len(f.Points) == 0 {
			c.Abstained++
			continue
		}
		c.Series++
		for h, point := range f.Points {
			n++
			in := 0.0
			if v := p.Test[h]; point.Low90 <= v && v <= point.High90 {
				in = 1
			}
			c.Wide += in
			if h == 0 {
				c.WideFirst += in
			}
			if h == len(p.Test)-1 {
				c.WideFinal += in
			}
			if v := p.Test[h]; point.Low50 <= v && v <= point.High50 {
				c.Half++
			}
		}
	}
	c.Wide, c.Half = c.Wide/n, c.Half/n
	c.WideFirst, c.WideFinal = c.WideFirst/float64(c.Series), c.WideFinal/float64(c.Series)
	return c
}
