package layout

import (
	"math"
	"strconv"
	"strings"
)

// scales tells whether the placed lines are the scale of a chart and not a
// table: a column of figures that falls by the same step from line to line, with
// hardly another column of other figures beside it.
func scales(rows []tableLine, cols []column) bool {
	axes, others := 0, 0
	for c := range cols {
		var values []float64
		figures := 0
		for _, r := range rows {
			p, ok := r.at(c)
			if !ok {
				continue
			}
			if p.numeric() {
				figures++
			}
			if v, ok := plain(p.words[0].Text); ok {
				values = append(values, v)
			}
		}
		switch {
		case fallsEvenly(values):
			axes++
		case figures*5 >= len(rows)*2:
			others++
		}
	}
	return axes > 0 && others <= axes/2
}

// fallsEvenly tells whether at least four figures fall by one step, which is not
// one: years and ranks may do that.
func fallsEvenly(values []float64) bool {
	if len(values) < 4 {
		return false
	}
	step := values[1] - values[0]
	if step >= 0 || step == -1 {
		return false
	}
	breaks := 0
	for i := 1; i < len(values); i++ {
		if math.Abs(values[i]-values[i-1]-step) > 1e-6*math.Abs(step) {
			breaks++
		}
	}
	return breaks*5 <= len(values)
}

// plain reads a figure without units; thousands may be grouped by commas, or by
// points when all groups are of three.
func plain(s string) (float64, bool) {
	s = strings.NewReplacer("%", "", "−", "-", "–", "-").Replace(s)
	if groups := strings.Split(strings.TrimPrefix(s, "-"), ","); len(groups) > 1 && len(groups[1]) == 3 {
		s = strings.ReplaceAll(s, ",", "")
	}
	v, err := strconv.ParseFloat(strings.ReplaceAll(s, ",", "."), 64)
	return v, err == nil && !math.IsNaN(v) && !math.IsInf(v, 0)
}
