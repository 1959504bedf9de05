package answer

import (
	"cmp"
	"slices"

	"nyata/internal/ground/figure"
	"nyata/internal/ground/period"
	"nyata/internal/judgement/question"
	"nyata/internal/judgement/weigh"
	"nyata/internal/record/metric"
	"nyata/internal/record/observation"
)

// Believed is what the engine makes of all evidence: the estimates of an
// answer. The zero value has none.
type Believed struct {
	Beliefs []weigh.Belief // by area and month
	Totals  []weigh.Total  // over the areas of an agency, a kecamatan or the city
}

// Estimate says what stands behind an estimated value: its 90 % interval and
// the observations of others than the agency that it rests on.
type Estimate struct {
	Low, High float64
	Support   []string      // ids of observations, at most mostSupport, the report it is held against last
	Evidence  []metric.Cell // those that the reader may see, filled in by whoever can look them up
}

// mostSupport is how many observations are named behind one estimate.
const mostSupport = 4

// believed is an estimate of a place or an office in a month.
type believed struct {
	area, agency string
	month        period.Period
	unit         string
	value        weigh.Range
	support      []string
	total        bool // over areas
}

// estimated are the rows of an estimate. Of areas that only the reporting
// agency speaks of there is none: an estimate without evidence is a report.
func estimated(p question.Plan, m question.Metric, all Believed, b Book) []Row {
	if p.Op == question.Sum {
		p.Group = nil // the total of parts is an estimate of its own: ranges of parts do not add up
	}
	var out []Row
	for _, x := range all.of(p, m.Indicator, b) {
		r := Row{
			Metric: m, Area: observation.Ref{ID: x.area}, Agency: observation.Ref{ID: x.agency}, Period: x.month,
			Cell:     metric.Cell{Indicator: observation.Ref{ID: m.Indicator}, Area: observation.Ref{ID: x.area}, Agency: observation.Ref{ID: x.agency}, Period: x.month, Figure: figure.Of(x.value.Value, x.unit)},
			Estimate: &Estimate{Low: x.value.Low, High: x.value.High, Support: x.support},
		}
		if r.Cell.Figure.Unit == "" {
			r.Cell.Figure.Unit = b.Unit(m.Indicator)
		}
		out = append(out, r)
	}
	return monthsOf(p, out, b.Additive(m.Indicator))
}

// of are the estimates of an indicator at the level that a plan asks for.
func (all Believed) of(p question.Plan, indicator string, b Book) []believed {
	var out []believed
	group := p.GroupBy()
	rests := support{}
	for _, x := range all.Beliefs {
		if x.Indicator == indicator && x.Sources > 0 {
			rests.add(x, b)
		}
	}
	for _, x := range all.Beliefs {
		if x.Indicator != indicator || x.Sources == 0 {
			continue
		}
		rest := rests.of(x.Area, x.Month)
		if x.Report != nil && x.Report.Observation != "" {
			rest = append(rest, x.Report.Observation)
		}
		area := x.Area
		if b.Level(area) == "city" {
			area = ""
		}
		if wantedPlace(p, group, area, b) {
			out = append(out, believed{area, "", x.Month, x.Unit, x.Estimate, rest, false})
		}
	}
	for _, x := range all.Totals {
		if x.Indicator != indicator || x.Seen == 0 {
			continue
		}
		area := x.Area
		if b.Level(area) == "city" {
			area = ""
		}
		if x.Agency != "" {
			if !wantedOffice(p, group, x.Agency) {
				continue
			}
		} else if len(p.Agencies) > 0 || !wantedPlace(p, group, area, b) {
			continue
		}
		within := anyArea
		switch {
		case x.Agency != "":
			within = reportedBy + x.Agency
		case area != "":
			within = area
		}
		out = append(out, believed{area, x.Agency, x.Month, x.Unit, x.Estimate, rests.of(within, x.Month), true})
	}
	if group == "agency" {
		return out
	}
	return once(out)
}

// support are the observations of others than the agency, by area, in order of
// time: those of an area also by every area above it, and by who reports on it.
type support map[string][]monthly

type monthly struct {
	month period.Period
	ids   []string
}

// anyArea is the key of the observations of all areas; no area has it.
const anyArea = "*"

// reportedBy begins the key of the observations of areas that an agency
// reports on.
const reportedBy = "by "

func (s support) add(x weigh.Belief, b Book) {
	if len(x.Support) == 0 {
		return
	}
	keys := []string{x.Area, anyArea}
	for up := b.Parent(x.Area); up != "" && !slices.Contains(keys, up); up = b.Parent(up) {
		keys = append(keys, up)
	}
	if x.Report != nil && x.Report.Agency != "" {
		keys = append(keys, reportedBy+x.Report.Agency)
	}
	for _, key := range keys {
		s[key] = append(s[key], monthly{x.Month, x.Support})
	}
}

// of are the first few of a month, or of the newest month before it, since an
// estimate also rests on what was seen earlier.
func (s support) of(area string, month period.Period) []string {
	var newest period.Period
	for _, m := range s[area] {
		if m.month.Compare(month) <= 0 && (newest.IsZero() || m.month.Compare(newest) > 0) {
			newest = m.month
		}
	}
	var out []string
	for _, m := range s[area] {
		if m.month == newest {
			out = append(out, m.ids...)
		}
	}
	return slices.Clone(out[:min(len(out), mostSupport)])
}

// once orders estimates and keeps one of a place in a month: that over its
// areas rather than one of the whole, so that a course is of one kind, and of
// all its areas rather than of those that one agency reports on.
func once(all []believed) []believed {
	slices.SortStableFunc(all, func(a, b believed) int {
		return cmp.Or(a.month.Compare(b.month), cmp.Compare(a.area, b.area), cmp.Compare(b2i(b.total), b2i(a.total)), cmp.Compare(a.agency, b.agency))
	})
	return slices.CompactFunc(all, func(a, b believed) bool { return a.month == b.month && a.area == b.area })
}

func b2i(yes bool) int {
	if yes {
		return 1
	}
	return 0
}

// wantedOffice says whether a plan asks for what one agency reports on.
func wantedOffice(p question.Plan, group, agency string) bool {
	return group != "kecamatan" && group != "kelurahan" && len(p.Areas) == 0 && (len(p.Agencies) == 0 || slices.Contains(p.Agencies, agency))
}

// wantedPlace says whether a plan asks for an area; empty is the whole city.
func wantedPlace(p question.Plan, group, area string, b Book) bool {
	switch group {
	case "kecamatan", "kelurahan":
		return area != "" && b.Level(area) == group && (len(p.Areas) == 0 || slices.Contains(p.Areas, area) || slices.Contains(p.Areas, b.Parent(area)))
	case "agency":
		return false
	}
	if len(p.Areas) > 0 {
		return slices.Contains(p.Areas, area)
	}
	return area == ""
}

// monthsOf keeps the months a plan asks for. An estimate is of a month: of a
// longer time that has one value, that of its last month is shown, and the
// course of it where a course is asked for or the months add up.
func monthsOf(p question.Plan, rows []Row, sums bool) []Row {
	rows = slices.DeleteFunc(rows, func(r Row) bool {
		return !slices.ContainsFunc(p.Periods, func(s string) bool {
			if s == question.Latest || s == question.All {
				return true
			}
			want, err := period.ParseISO(s)
			return err == nil && want.Contains(r.Period)
		})
	})
	group := p.GroupBy()
	if sums || p.Op == question.Trend || p.Op == question.Why || group == "month" || slices.Contains(p.Periods, question.All) || slices.Contains(p.Periods, question.Latest) {
		return rows
	}
	last := func(r Row) period.Period {
		var newest period.Period
		for _, o := range rows {
			if o.Area.ID == r.Area.ID && o.Agency.ID == r.Agency.ID && sameAsked(p, o.Period, r.Period) && (newest.IsZero() || o.Period.Compare(newest) > 0) {
				newest = o.Period
			}
		}
		return newest
	}
	var out []Row
	for _, r := range rows {
		if last(r) == r.Period {
			out = append(out, r)
		}
	}
	return out
}

// sameAsked says whether two months lie in one of the periods asked for.
func sameAsked(p question.Plan, a, b period.Period) bool {
	return slices.ContainsFunc(p.Periods, func(s string) bool {
		want, err := period.ParseISO(s)
		return err == nil && want.Contains(a) && want.Contains(b)
	})
}
