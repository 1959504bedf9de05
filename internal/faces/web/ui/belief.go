package ui

import (
	"math"

	"nyata/internal/faces/chart"
	"nyata/internal/ground/figure"
	"nyata/internal/ground/place"
	"nyata/internal/judgement/weigh"
	"nyata/internal/record/indicator"
)

// Amount writes a number with the unit of its indicator.
func (v *Visit) Amount(x float64, unit string) string {
	if unit == "%" {
		return v.Number(x, 1) + "%"
	}
	if unit == "IDR" {
		f := figure.Of(math.Round(x), unit)
		return v.Figure(f)
	}
	return v.Number(x, 1) + " " + unit
}

// Interval writes a 90 % range: "66–76,8".
func (v *Visit) Interval(r weigh.Range) string {
	return v.Number(r.Low, 1) + "–" + v.Number(r.High, 1)
}

// IndicatorName is an indicator's name in the reader's language.
func (v *Visit) IndicatorName(i indicator.Indicator) string {
	if v.Lang == "en" && i.NameEN != "" {
		return i.NameEN
	}
	return i.Name
}

// Indicator is an indicator of the dictionary; false when it has none such.
func (v *Visit) Indicator(id string) (indicator.Indicator, bool) {
	for _, i := range v.City.Indicators {
		if i.ID == id {
			return i, true
		}
	}
	return indicator.Indicator{}, false
}

// IndicatorCalled is the name of an indicator in the reader's language; printed
// where the dictionary does not hold it.
func (v *Visit) IndicatorCalled(id, printed string) string {
	if i, ok := v.Indicator(id); ok {
		return v.IndicatorName(i)
	}
	return printed
}

// AreaName is an area's name; the city's own where the id is empty or the city's,
// which is listed as its bare name.
func (v *Visit) AreaName(id string) string {
	if a, ok := v.City.Areas.ByID(id); ok && (a.Kind != place.City || v.City.Name == "") {
		return a.Name
	} else if ok {
		return v.City.Name
	}
	if id == "" {
		return v.City.Name
	}
	return id
}

// Dumbbell draws a report beside the evidence. Reported is NaN where nothing
// was reported; weak evidence has a dashed range. Percentages share one scale.
func (v *Visit) Dumbbell(name string, reported float64, evidence weigh.Range, weak bool, unit string) chart.SVG {
	low, high := 0.0, 100.0
	if unit != "%" {
		low, high = math.Min(0, evidence.Low), 1.1*math.Max(math.Max(reported, evidence.High), 1e-9)
	}
	return chart.DrawInterval(chart.Interval{
		Name: name, Low: low, High: high, Reported: reported, Estimate: evidence.Value,
		From: evidence.Low, To: evidence.High, Weak: weak, Target: math.NaN(),
	})
}
