package mayor

import (
	"math"

	"nyata/internal/faces/web/ui"
	"nyata/internal/ground/period"
	"nyata/internal/record/metric"
	"nyata/internal/record/observation"
)

// title is the finding about the indicator: the last figure each side states,
// or that nothing has been read of it.
func (i indicatorView) title(v *ui.Visit) string {
	name := i.indicator.Name
	if v.Lang == "en" && i.indicator.NameEN != "" {
		name = i.indicator.NameEN
	}
	if len(i.beside) > 0 {
		return i.beside[0].finding(v)
	}
	if n := len(i.agencies.rows); n > 1 && i.chosen == "" {
		return v.T("web.indicator.title.agencies", "indicator", name, "count", n)
	}
	for _, c := range i.courses {
		if c.achievement {
			continue
		}
		if cell, ok := c.last(observation.Reported); ok {
			return v.T("web.indicator.title", "indicator", name, "value", v.Value(cell), "period", v.PeriodSpan(cell.Period, cell.Span))
		}
	}
	return v.T("web.indicator.title.nothing", "indicator", name)
}

// last is the latest single figure of a measure.
func (c course) last(measure observation.Measure) (metric.Cell, bool) {
	for i := len(c.periods) - 1; i >= 0; i-- {
		for j, s := range c.sources {
			if s.measure == measure && len(c.cells[i][j]) > 0 {
				return c.cells[i][j][0], true
			}
		}
	}
	return metric.Cell{}, false
}

// finding is the sentence over a course: how the last result lies to its
// target, or to what another document states, where both are numbers.
func (c course) finding(v *ui.Visit) string {
	agency := v.AgencyShort(c.agency)
	if c.achievement {
		return v.T("web.course.achievement", "agency", agency)
	}
	for i := len(c.periods) - 1; i >= 0; i-- {
		target, reported := math.NaN(), math.NaN()
		for j, s := range c.sources {
			value := c.value(i, j)
			switch {
			case math.IsNaN(value):
			case s.measure == observation.Target:
				target = value
			case !math.IsNaN(reported) && reported != value:
				return v.T("web.course.differ", "agency", agency, "period", v.Period(c.periods[i]))
			default:
				reported = value
			}
		}
		if !math.IsNaN(target) && !math.IsNaN(reported) {
			return v.T("web.course.against", "agency", agency, "period", c.when(v, i),
				"reported", v.Number(reported, 2), "target", v.Number(target, 2))
		}
	}
	return v.T("web.course.reported", "agency", agency, "first", v.Period(c.periods[0]), "last", v.Period(c.periods[len(c.periods)-1]))
}

func (c course) when(v *ui.Visit, i int) string { return v.PeriodSpan(c.periods[i], c.span) }

// spanWord says how the values of a course count; empty where they count for
// the period alone.
func (c course) spanWord(v *ui.Visit) string {
	switch c.span {
	case period.Cumulative:
		return v.T("web.span.cumulative")
	case period.UnknownSpan:
		return v.T("web.span.unknown")
	default:
		return v.T("web.span.discrete")
	}
}
