package score

import (
	"fmt"
	"math"
	"os"
	"slices"
	"strconv"
	"strings"

	"nyata/bench/cities"
	"nyata/internal/adapters/claims"
	"nyata/internal/judgement/estimate"
)

// Together is how the estimate does on areas taken together, weighted by their
// inhabitants, in every month. Widths and errors are in points.
type Together struct {
	Of       string // which areas: all of the city, of a district of six, of an agency
	Wholes   float64
	Estimate Ranges
	Evidence Ranges // without any report
}

// Ranges are 90 % intervals held against the truth.
type Ranges struct {
	Inside float64 // share that holds the truth
	Half   float64 // mean half width
	Alike  float64 // what it would be if all areas erred alike
	Error  float64 // mean absolute error
}

// The areas taken together.
const (
	OfCity     = "whole city"
	OfDistrict = "districts of six areas"
	OfAgency   = "areas of an agency"
)

// wholesOf are the areas that are taken together for an indicator.
func wholesOf(c *cities.Case, of string, indicator int) [][]int {
	every := make([]int, c.Areas)
	for a := range every {
		every[a] = a
	}
	switch of {
	case OfDistrict:
		return slices.Collect(slices.Chunk(every, 6))
	case OfAgency:
		by := map[string][]int{}
		var order []string
		for _, claim := range c.Claims {
			if claim.Indicator != indicator || !strings.HasPrefix(claim.Source, cities.Agency) {
				continue
			}
			if by[claim.Source] == nil {
				order = append(order, claim.Source)
			}
			if !slices.Contains(by[claim.Source], claim.Area) {
				by[claim.Source] = append(by[claim.Source], claim.Area)
			}
		}
		var out [][]int
		for _, source := range order {
			if len(by[source]) > 1 {
				out = append(out, by[source])
			}
		}
		return out
	default:
		return [][]int{every}
	}
}

// TakeTogether estimates the city of a form and seed, in this process, and holds
// its totals against the truth.
func TakeTogether(form cities.Form, seed uint64) ([]Together, error) {
	dir, err := os.MkdirTemp("", "nyata-city")
	if err != nil {
		return nil, err
	}
	defer func() { _ = os.RemoveAll(dir) }() // a folder of this city alone
	made := cities.New(form, seed)
	if err := made.WriteInput(dir); err != nil {
		return nil, err
	}
	read, err := claims.Read(dir)
	if err != nil {
		return nil, err
	}
	fit := estimate.Fit(read.Input, estimate.Options{Seed: 1})
	c := made.Case()
	cells := make([]*estimate.Cell, c.Indicators*c.Areas*c.Months)
	for i := range fit.Cells {
		cell := &fit.Cells[i]
		k, _ := strconv.Atoi(cell.Indicator)
		a, _ := strconv.Atoi(cell.Area)
		cells[c.Cell(k, a, cell.Month)] = cell
	}
	// in one go, as the product asks: how areas of a kecamatan hang together is found
	// from the wholes there are
	var wholes []estimate.Whole
	var all []known
	out := []Together{{Of: OfCity}, {Of: OfDistrict}, {Of: OfAgency}}
	for n := range out {
		before := len(wholes)
		for k := range c.Indicators {
			for _, areas := range wholesOf(c, out[n].Of, k) {
				for t := range c.Months {
					if w, is := wholeOf(c, cells, k, t, areas); len(w.Weights) > 0 {
						is.of = n
						wholes, all = append(wholes, w), append(all, is)
					}
				}
			}
		}
		out[n].Wholes = float64(len(wholes) - before)
	}
	for i, total := range fit.Totals(wholes) {
		is := &all[i]
		one := &out[is.of]
		one.Estimate.add(total.Estimate, is.truth, is.alike, one.Wholes)
		one.Evidence.add(total.Evidence, is.truth, is.alikeAlone, one.Wholes)
	}
	return out, nil
}

// known is the truth of a whole, and how wide its ranges would be if all areas
// erred alike.
type known struct {
	of                       int
	truth, alike, alikeAlone float64
}

// wholeOf is areas of an indicator in a month; without weights where none is
// estimated.
func wholeOf(c *cities.Case, cells []*estimate.Cell, indicator, month int, areas []int) (estimate.Whole, known) {
	w := estimate.Whole{Indicator: strconv.Itoa(indicator), Month: month, Weights: map[string]float64{}}
	var is known
	weight := 0.0
	for _, a := range areas {
		at := c.Cell(indicator, a, month)
		truth, people, cell := c.Truth(at), float64(c.Population[a]), cells[at]
		if math.IsNaN(truth) || cell == nil {
			continue // the area is no longer, or nobody speaks of it
		}
		w.Weights[strconv.Itoa(a)] = people
		weight += people
		is.truth += people * truth
		is.alike += people * (cell.Estimate.High - cell.Estimate.Low) / 2
		is.alikeAlone += people * (cell.Evidence.High - cell.Evidence.Low) / 2
	}
	if weight > 0 {
		is.truth, is.alike, is.alikeAlone = is.truth/weight, is.alike/weight, is.alikeAlone/weight
	}
	return w, is
}

func (r *Ranges) add(x estimate.Range, truth, alike, n float64) {
	if x.Low <= truth && truth <= x.High {
		r.Inside += 1 / n
	}
	r.Half += 100 * (x.High - x.Low) / 2 / n
	r.Alike += 100 * alike / n
	r.Error += 100 * math.Abs(x.Value-truth) / n
}

// TogetherLines are the means over several cities beside their bars, in the
// order of the first city's.
func TogetherLines(cities [][]Together) []Line {
	var out []Line
	for i := range cities[0] {
		var mean Together
		n := float64(len(cities))
		for _, one := range cities {
			mean.Of = one[i].Of
			mean.Wholes += one[i].Wholes
			mean.Estimate.mean(one[i].Estimate, n)
			mean.Evidence.mean(one[i].Evidence, n)
		}
		for _, r := range []struct {
			name string
			Ranges
		}{{"estimate", mean.Estimate}, {"evidence alone", mean.Evidence}} {
			out = append(out, Line{
				Name:   mean.Of + ", " + r.name,
				Figure: fmt.Sprintf("%.3f of %.0f inside, +-%.2f points (all erring alike +-%.2f), error %.2f", r.Inside, mean.Wholes, r.Half, r.Alike, r.Error),
				Bar:    "0.85 to 0.95 inside, narrower", Judged: true,
				Reached: r.Inside >= 0.85 && r.Inside <= 0.95 && r.Half < r.Alike,
			})
		}
	}
	return out
}

func (r *Ranges) mean(x Ranges, n float64) {
	r.Inside += x.Inside / n
	r.Half += x.Half / n
	r.Alike += x.Alike / n
	r.Error += x.Error / n
}
