package mayor

import (
	"math"
	"net/url"
	"slices"
	"strings"

	"nyata/internal/faces/chart"
	"nyata/internal/faces/web/ui"
	"nyata/internal/ground/figure"
	"nyata/internal/ground/period"
	"nyata/internal/record/indicator"
	"nyata/internal/record/metric"
	"nyata/internal/record/observation"
	"nyata/internal/record/reference"
)

// comparedPeriods is how many periods agencies are compared over: what fits a
// screen, the latest ones.
const comparedPeriods = 6

// comparison is what several agencies report of one indicator, one row each.
type comparison struct {
	columns []moment
	rows    []comparedRow
}

type comparedRow struct {
	agency string
	cells  [][]metric.Cell // one list per column
}

// compare lays the reported figures out by agency, in the city's order, over
// the length of period that most of them are for. A level (the last value
// counts) is the same at the end of a quarter as up to it; of anything else
// only the most frequent span is shown, since the others do not compare.
func compare(city *reference.City, i indicator.Indicator, cells []metric.Cell) comparison {
	level := i.Aggregation == indicator.Last || i.Aggregation == indicator.Grade
	reported := mainLane(cells, level)
	var c comparison
	for _, cell := range reported {
		if m := (moment{cell.Period, cell.Span}); !slices.Contains(c.columns, m) {
			c.columns = append(c.columns, m)
		}
	}
	slices.SortFunc(c.columns, byMoment)
	c.columns = c.columns[max(0, len(c.columns)-comparedPeriods):]
	rows := map[string]int{}
	for _, cell := range reported {
		column := slices.Index(c.columns, moment{cell.Period, cell.Span})
		at, seen := rows[cell.Agency.ID]
		if !seen {
			at = len(c.rows)
			rows[cell.Agency.ID] = at
			c.rows = append(c.rows, comparedRow{cell.Agency.ID, make([][]metric.Cell, len(c.columns))})
		}
		if column >= 0 {
			c.rows[at].cells[column] = append(c.rows[at].cells[column], cell)
		}
	}
	order := map[string]int{}
	for i, a := range city.Agencies.All() {
		order[a.ID] = i + 1
	}
	slices.SortStableFunc(c.rows, func(a, b comparedRow) int {
		if order[a.agency] == 0 || order[b.agency] == 0 {
			if d := min(1, order[b.agency]) - min(1, order[a.agency]); d != 0 {
				return d // those the city does not know come last
			}
			return strings.Compare(a.agency, b.agency)
		}
		return order[a.agency] - order[b.agency]
	})
	return c
}

// mainLane keeps of the reported figures those over the most frequent length
// of period and, unless they are levels, of the most frequent span. Levels lose
// their span.
func mainLane(cells []metric.Cell, level bool) []metric.Cell {
	type kind struct {
		grain period.Grain
		span  period.Span
	}
	of := func(c metric.Cell) kind {
		if level {
			return kind{c.Period.Grain(), period.Discrete}
		}
		return kind{c.Period.Grain(), laneOf(c, "").span}
	}
	count := map[kind]int{}
	var most kind
	for _, c := range cells {
		if c.Measure != observation.Reported {
			continue
		}
		k := of(c)
		if count[k]++; count[k] > count[most] {
			most = k
		}
	}
	var kept []metric.Cell
	for _, c := range cells {
		if c.Measure == observation.Reported && of(c) == most {
			c.Span = most.span
			kept = append(kept, c)
		}
	}
	return kept
}

// has says whether an agency has a row.
func (c comparison) has(agency string) bool {
	return slices.ContainsFunc(c.rows, func(r comparedRow) bool { return agency != "" && r.agency == agency })
}

// values are the row's numbers; NaN where there is none, or more than one.
func (r comparedRow) values() []float64 {
	list := make([]float64, len(r.cells))
	for i, cells := range r.cells {
		list[i] = math.NaN()
		if said := merge(cells); len(said) == 1 && said[0].Figure.Kind == figure.Number {
			list[i] = said[0].Figure.Value
		}
	}
	return list
}

// most is the largest number of all rows.
func (c comparison) most() float64 {
	most := 0.0
	for _, r := range c.rows {
		for _, v := range r.values() {
			if v > most { // false for NaN
				most = v
			}
		}
	}
	return most
}

// spark draws the row on the scale of all rows.
func (c comparison) spark(v *ui.Visit, r comparedRow) chart.SVG {
	words := []string{v.AgencyShort(r.agency)}
	for i, cells := range r.cells {
		for _, one := range merge(cells) {
			words = append(words, v.PeriodSpan(c.columns[i].period, c.columns[i].span)+" "+v.Value(one.Cell))
		}
	}
	return chart.DrawSpark(chart.Spark{Name: strings.Join(words, ", "), Values: r.values(), Max: c.most()})
}

// url is the page with one agency's courses.
func (i indicatorView) url(agency string) string {
	return ui.IndicatorURL(i.indicator.ID) + "?agency=" + url.QueryEscape(agency) + "#agency"
}
