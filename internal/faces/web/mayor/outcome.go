package mayor

import (
	"cmp"
	"slices"

	"nyata/internal/faces/web/ui"
	"nyata/internal/ground/period"
	"nyata/internal/ground/place"
	"nyata/internal/judgement/matter"
	"nyata/internal/judgement/weigh"
	"nyata/internal/record/metric"
	"nyata/internal/record/observation"
)

// outcome is what the evidence alone says of an indicator's target and of what
// its result costs. No report has a part in it.
type outcome struct {
	reach  weigh.Reach
	target *metric.Cell  // what it is held against; nil where no document names one
	money  *matter.Money // of its programme in the same year; nil where it is not known
	cost   weigh.Range   // rupiah for one unit of the indicator; meaningless without money
}

// outcomeOf holds a standing's evidence against the target of its year and the
// money of its programme.
func (s standing) outcomeOf(v *ui.Visit, cells []metric.Cell, matters []matter.Matter) outcome {
	var o outcome
	enough := s.State != weigh.Weak && s.State != weigh.Unchecked
	if t, ok := s.targetIn(v, cells); ok {
		o.target, o.reach = &t, weigh.Reaches(s.indicator.Polarity, s.Evidence, enough, t.Figure.Value)
	}
	for _, m := range matters {
		if m.Money == nil || m.Agency.ID != s.Agency || m.Money.Year != s.Month.Year() || m.Differences[0].Indicator.ID != s.Indicator {
			continue
		}
		if cost, ok := weigh.CostOf(m.Money.Amount, s.indicator.Polarity, s.Evidence); ok && enough {
			o.money, o.cost = m.Money, cost
			break
		}
	}
	return o
}

// targetIn is the target of a standing's agency for the whole city and year, in
// the standing's unit; of several, the one of the latest stage.
func (s standing) targetIn(v *ui.Visit, cells []metric.Cell) (metric.Cell, bool) {
	var found []metric.Cell
	for _, c := range cells {
		if c.Measure != observation.Target || !c.Figure.IsNumber() || c.Figure.Unit != s.Unit || c.Agency.ID != s.Agency {
			continue
		}
		if c.Period.Grain() != period.Years || c.Period.Year() != s.Month.Year() || c.State == observation.Doubtful {
			continue
		}
		if a, ok := v.City.Areas.ByID(c.Area.ID); ok && a.Kind != place.City {
			continue
		}
		found = append(found, c)
	}
	if len(found) == 0 {
		return metric.Cell{}, false
	}
	late := []observation.Stage{observation.RPJMD, observation.Renstra, observation.RKPD, observation.Original, observation.Revised}
	return slices.MaxFunc(found, func(a, b metric.Cell) int {
		return cmp.Compare(slices.Index(late, a.Stage), slices.Index(late, b.Stage))
	}), true
}

// status is the tone, icon and word of what the evidence says of the target.
func (o outcome) status(v *ui.Visit) (tone, icon, word string) {
	switch o.reach {
	case weigh.Reached:
		return "agrees", "tick", v.T("outcome.reached")
	case weigh.Missed:
		return "disagrees", "cross", v.T("outcome.missed")
	case weigh.Unclear:
		return "weak", "triangle", v.T("outcome.unclear")
	default:
		return "unknown", "dash", v.T("web.unchecked")
	}
}

// unitWord is one unit of the indicator in words.
func (s standing) unitWord(v *ui.Visit) string {
	if s.Unit == "%" {
		return v.T("outcome.point")
	}
	return s.Unit
}
