package matter

import (
	"math"

	"nyata/internal/judgement/weigh"
	"nyata/internal/record/indicator"
)

// excess is how far a report says more than the evidence.
type excess struct {
	probability float64 // that the truth is below the report by more than is material
	size        float64 // expected distance beyond what is material, in materialities
	view        view
}

// view is a report and its evidence in the direction in which a larger value
// looks better, with the spread of the truth to either side.
type view struct {
	report, middle, below, above, margin float64
	turned                               bool // less is better: all signs are turned
}

// quantile90 is how many standard deviations a 90 % interval reaches.
const quantile90 = 1.6448536269514722

// look takes the view of a belief; false where there is nothing to judge: no
// report, no materiality, no interval.
func (c City) look(b *weigh.Belief) (view, bool) {
	i, known := c.Indicators[b.Indicator]
	if b.Report == nil || !known || i.Material <= 0 || b.Evidence.High <= b.Evidence.Low {
		return view{}, false
	}
	v := view{
		report: b.Report.Value, middle: b.Evidence.Value, margin: i.Material,
		below: (b.Evidence.Value - b.Evidence.Low) / quantile90, above: (b.Evidence.High - b.Evidence.Value) / quantile90,
	}
	if i.Relative {
		v.margin = i.Material * math.Abs(b.Evidence.Value)
	}
	// where neither direction is better, the side the report stands on counts
	v.turned = i.Polarity == indicator.Down || (i.Polarity == indicator.Range || i.Polarity == indicator.Flat) && v.report < v.middle
	if v.turned {
		v.report, v.middle, v.below, v.above = -v.report, -v.middle, v.above, v.below
	}
	least := 1e-6 * math.Max(v.margin, 1e-9)
	v.below, v.above = math.Max(v.below, least), math.Max(v.above, least)
	return v, v.margin > 0 && !math.IsNaN(v.report) && !math.IsNaN(v.middle)
}

// excess is that of a view. Both its numbers grow with the report and with
// nothing else of it.
func (v view) excess() excess {
	x := v.report - v.margin
	return excess{probability: v.lies(x), size: v.short(x) / v.margin, view: v}
}

// lies is the probability that the truth is below x: half a normal
// distribution to either side of the middle.
func (v view) lies(x float64) float64 {
	if x <= v.middle {
		return normal((x - v.middle) / v.below)
	}
	return normal((x - v.middle) / v.above)
}

// short is the expected distance of the truth below x, 0 where it is above.
func (v view) short(x float64) float64 {
	if x <= v.middle {
		return v.below * hinge((x-v.middle)/v.below)
	}
	return v.below*hinge(0) + v.above*(hinge((x-v.middle)/v.above)-hinge(0))
}

// normal is the standard normal distribution function; hinge the expected
// value of max(0, z − Z).
func normal(z float64) float64 { return math.Erfc(-z/math.Sqrt2) / 2 }

func hinge(z float64) float64 {
	return math.Max(0, math.Exp(-z*z/2)/math.Sqrt(2*math.Pi)+z*normal(z))
}
