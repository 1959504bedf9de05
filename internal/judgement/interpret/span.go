package interpret

import (
	"sort"

	"nyata/internal/ground/period"
)

// settleSpans decides from the figures themselves whether the columns of a
// year's periods are discrete or cumulative, unless the heading says that they
// are cumulative. A cumulative series never falls; one that falls in several
// rows is discrete. Where the figures allow both, only the words decide.
func (g *grid) settleSpans() {
	for _, family := range g.families() {
		if len(family) < 2 {
			continue
		}
		falls, rises, rows := 0, 0, 0
		for _, r := range g.rows {
			fell, rose := g.trend(r, family)
			if fell || rose {
				rows++
			}
			if fell {
				falls++
			}
			if rose && !fell {
				rises++
			}
		}
		for _, c := range family {
			switch {
			case c.span == period.Cumulative: // said so: figures that fall are the report's affair
			case falls >= 2 && falls*20 >= rows:
				c.span = period.Discrete
				c.reasons = append(c.reasons, "span_by_figures")
			case c.percent && falls*50 <= rows && rises >= 5:
				c.span = period.Cumulative
				c.reasons = append(c.reasons, "span_by_figures")
			}
		}
	}
}

// trend compares a row's figures over the periods of a family: whether they
// ever fall to a lower value that is not blank, and whether they rise.
func (g *grid) trend(r *row, family []*column) (fell, rose bool) {
	last, have := 0.0, false
	for _, c := range family {
		v, _, ok := g.numberAt(r, c)
		if !ok {
			continue
		}
		if have && v < last {
			fell = true
		}
		if have && v > last {
			rose = true
		}
		last, have = v, true
	}
	return fell, rose
}

// families groups the columns that hold one measure for the parts of a year,
// by time, one column a period.
func (g *grid) families() [][]*column {
	by := map[string][]*column{}
	var names []string
	for _, c := range g.cols {
		if c.role != valueRole || c.period.IsZero() || c.period.Grain() == period.Years || c.period.Grain() == period.Ranges {
			continue
		}
		if by[c.family] == nil {
			names = append(names, c.family)
		}
		by[c.family] = append(by[c.family], c)
	}
	sort.Strings(names)
	out := make([][]*column, 0, len(names))
	for _, n := range names {
		f := by[n]
		sort.SliceStable(f, func(i, j int) bool { return f[i].period.Compare(f[j].period) < 0 })
		series := f[:1]
		for _, c := range f[1:] {
			if c.period != series[len(series)-1].period {
				series = append(series, c)
			}
		}
		out = append(out, series)
	}
	return out
}
