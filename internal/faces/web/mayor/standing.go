package mayor

import (
	"context"
	"math"
	"strings"
	"unicode/utf8"

	"nyata/internal/casework"
	"nyata/internal/faces/chart"
	"nyata/internal/faces/web/ui"
	"nyata/internal/ground/period"
	"nyata/internal/ground/place"
	"nyata/internal/judgement/forecast"
	"nyata/internal/judgement/weigh"
	"nyata/internal/record/indicator"
)

// standing is an indicator of an agency beside the evidence, as a page shows it.
type standing struct {
	weigh.Standing
	indicator indicator.Indicator
	districts []weigh.Total  // of the month: the city and its kecamatan, in the order of the city's areas
	silent    []weigh.Belief // of areas that nobody reports on in the month, though others speak of them
}

// carded is how many standings have a card on the first page. On a narrow screen
// the table below repeats none of them.
const carded = 4

// known are the parts that anybody but the agency speaks of, reported on or not.
func (s standing) known() []weigh.Belief {
	var out []weigh.Belief
	for _, b := range s.Parts {
		if b.Sources > 0 {
			out = append(out, b)
		}
	}
	return append(out, s.silent...)
}

// standings are the indicators for which somebody other than the agency says
// something, those that disagree first, and how to get the course of one.
func (p Pages) standings(ctx context.Context, v *ui.Visit) ([]standing, func(indicator, agency string) []weigh.Standing, error) {
	if !v.MaySome(casework.SeeDifferences) || v.Past != nil { // what is believed is derived from what is known now
		return nil, nil, nil
	}
	summed, err := p.sums(ctx, v)
	if err != nil {
		return nil, nil, err
	}
	type at struct {
		indicator, area string
		month           period.Period
	}
	over := map[at]weigh.Total{}
	for _, t := range summed.totals {
		if t.Area != "" {
			over[at{t.Indicator, t.Area, t.Month}] = t
		}
	}
	var out []standing
	for _, s := range summed.all {
		if s.State == weigh.Unchecked {
			continue
		}
		if i, ok := v.Indicator(s.Indicator); ok {
			one := standing{Standing: s, indicator: i}
			for _, b := range summed.silent[reporting{s.Indicator, s.Month}] {
				if _, ok := v.City.Areas.ByID(b.Area); ok && len(v.City.Areas.Children(b.Area)) == 0 {
					one.silent = append(one.silent, b)
				}
			}
			for _, a := range v.City.Areas.All() {
				if t, ok := over[at{s.Indicator, a.ID, s.Month}]; ok {
					one.districts = append(one.districts, t)
				}
			}
			out = append(out, one)
		}
	}
	return out, summed.course, nil
}

// totalsTitle says what the evidence says of the whole city.
func (s standing) totalsTitle(v *ui.Visit) string {
	for _, t := range s.districts {
		if a, ok := v.City.Areas.ByID(t.Area); ok && a.Kind == place.City {
			return v.T("standing.totals.city", "indicator", v.IndicatorName(s.indicator), "value", s.value(v, t.Evidence.Value), "range", v.Interval(t.Evidence))
		}
	}
	return v.T("standing.totals", "indicator", v.IndicatorName(s.indicator), "period", v.Period(s.Month))
}

// over counts the standings whose reports are better than the evidence.
func over(list []standing) int { return in(weigh.Disagrees, list) }

// weak counts those with too little evidence.
func weak(list []standing) int { return in(weigh.Weak, list) }

func in(state weigh.State, list []standing) int {
	n := 0
	for _, s := range list {
		if s.State == state {
			n++
		}
	}
	return n
}

// status is that of its state.
func (s standing) status(v *ui.Visit) (tone, icon, word string) { return statusOf(v, s.State) }

// statusOf are tone, icon and word of a state.
func statusOf(v *ui.Visit, state weigh.State) (tone, icon, word string) {
	switch state {
	case weigh.Disagrees:
		return "disagrees", "cross", v.T("standing.state.disagrees")
	case weigh.Weak:
		return "weak", "triangle", v.T("standing.state.weak")
	case weigh.Modest:
		return "agrees", "note", v.T("standing.state.modest")
	case weigh.Agrees:
		return "agrees", "tick", v.T("standing.state.agrees")
	default:
		return "unknown", "dash", v.T("web.unchecked")
	}
}

// url opens the indicator.
func (s standing) url() string { return ui.IndicatorURL(s.Indicator) }

// value writes a number of the indicator with its unit.
func (s standing) value(v *ui.Visit, x float64) string { return v.Amount(x, s.Unit) }

// words say a standing in one sentence, for a chart's name and a list.
func (s standing) words(v *ui.Visit) string {
	return v.T("standing.words", "indicator", v.IndicatorName(s.indicator), "reported", s.value(v, s.Reported),
		"estimate", s.value(v, s.Evidence.Value), "range", v.Interval(s.Evidence))
}

// dumbbell draws report and evidence on one line.
func (s standing) dumbbell(v *ui.Visit) chart.SVG {
	return v.Dumbbell(s.words(v), s.Reported, s.Evidence, s.State == weigh.Weak, s.Unit)
}

// monthsAhead is how far a projection goes at most: to the end of the year.
func monthsAhead(last period.Period) int { return 12 - last.Part() }

// fan draws the course of one indicator and agency with its outlook to the end
// of the year. Note says why there is no outlook, where there is none.
func fan(v *ui.Visit, course []weigh.Standing, name string) (picture chart.SVG, note string) {
	last := course[len(course)-1].Month
	f := chart.Fan{Name: name, Unknown: v.T("web.chart.unknown"), Ahead: v.T("standing.fan.ahead"), Number: func(x float64) string { return v.Number(x, 1) }}
	values := make([]forecast.Value, len(course))
	byMonth := map[period.Period]weigh.Standing{}
	for i, s := range course {
		values[i] = forecast.Value{Period: s.Month, Value: s.Evidence.Value}
		byMonth[s.Month] = s
	}
	var words []string
	for p := course[0].Month; p.Compare(last) <= 0; p = p.Next() {
		label, group := v.PeriodShort(p)
		f.Periods, f.Groups = append(f.Periods, label), append(f.Groups, group)
		s, ok := byMonth[p]
		if !ok {
			nan := math.NaN()
			s = weigh.Standing{Evidence: weigh.Range{Value: nan, Low: nan, High: nan}, Reported: nan}
		} else {
			words = append(words, v.Period(p)+" "+v.Number(s.Evidence.Value, 1)+" ("+v.Interval(s.Evidence)+")")
		}
		f.Reported = append(f.Reported, s.Reported)
		f.Estimate = append(f.Estimate, s.Evidence.Value)
		f.From, f.To = append(f.From, s.Evidence.Low), append(f.To, s.Evidence.High)
		f.HalfFrom, f.HalfTo = append(f.HalfFrom, math.NaN()), append(f.HalfTo, math.NaN())
	}
	f.First = len(f.Periods)
	limits := forecast.Unlimited
	if course[0].Unit == "%" {
		limits = forecast.Limits{Low: 0, High: 100}
	}
	series, err := forecast.Of(values)
	if ahead := monthsAhead(last); err == nil && ahead > 0 {
		outlook := forecast.Make(series, ahead, limits)
		note = v.Message(outlook.Abstains)
		for _, p := range outlook.Points {
			label, group := v.PeriodShort(p.Period)
			f.Periods, f.Groups = append(f.Periods, label), append(f.Groups, group)
			f.Reported, f.Estimate = append(f.Reported, math.NaN()), append(f.Estimate, p.Value)
			f.From, f.To = append(f.From, p.Low90), append(f.To, p.High90)
			f.HalfFrom, f.HalfTo = append(f.HalfFrom, p.Low50), append(f.HalfTo, p.High50)
		}
		if n := len(outlook.Points); n > 0 {
			p := outlook.Points[n-1]
			words = append(words, v.T("standing.fan.end", "period", v.Period(p.Period), "value", v.Number(p.Value, 1), "low", v.Number(p.Low90, 1), "high", v.Number(p.High90, 1)))
		}
	}
	f.Description = strings.Join(words, "; ")
	return chart.DrawFan(f), note
}

// areas are the areas of a standing for a map: every kelurahan of the city,
// hatched where nothing is known.
func (s standing) areas(v *ui.Visit) []chart.Area {
	shapes := map[string][][][][2]float64{}
	for _, b := range v.City.Boundaries {
		shapes[b.Area] = b.Polygons
	}
	parts := map[string]weigh.Belief{}
	for _, b := range s.known() {
		parts[b.Area] = b
	}
	level := s.level(v)
	var out []chart.Area
	for _, a := range v.City.Areas.All() {
		if a.Kind != level {
			continue
		}
		drawn := chart.Area{ID: a.ID, Short: short(a.Name), Value: "–", Class: chart.Unknown, Shape: shapes[a.ID], Name: v.T("standing.map.unknown", "area", a.Name)}
		if b, ok := parts[a.ID]; ok {
			drawn.Class, drawn.Value = class(s, b.Evidence.Value), v.Number(b.Evidence.Value, 0)
			drawn.Name = v.T("standing.map.area", "area", a.Name, "value", v.Amount(b.Evidence.Value, s.Unit), "range", v.Interval(b.Evidence))
		}
		out = append(out, drawn)
	}
	return out
}

// level is the level at which the parts are reported.
func (s standing) level(v *ui.Visit) place.Kind {
	for _, b := range s.Parts {
		if a, ok := v.City.Areas.ByID(b.Area); ok {
			return a.Kind
		}
	}
	return place.Kelurahan
}

// mappable says that the parts are areas of a map.
func (s standing) mappable(v *ui.Visit) bool {
	for _, b := range s.Parts {
		if _, ok := v.City.Areas.ByID(b.Area); ok && b.Sources > 0 {
			return true
		}
	}
	return false
}

// class sorts a value into five equal steps between the least and the greatest
// of the parts; the first is the worst.
func class(s standing, x float64) int {
	low, high := math.Inf(1), math.Inf(-1)
	for _, b := range s.known() {
		low, high = math.Min(low, b.Evidence.Value), math.Max(high, b.Evidence.Value)
	}
	n := len(chart.Classes)
	c := n / 2
	if high > low {
		c = min(n-1, int(float64(n)*(x-low)/(high-low)))
	}
	if s.indicator.Polarity == indicator.Down {
		c = n - 1 - c
	}
	return c
}

// steps are the lower and upper ends of the classes that occur, worst first.
func (s standing) steps() []step {
	var out []step
	for c := range chart.Classes {
		one := step{class: c, low: math.Inf(1), high: math.Inf(-1)}
		for _, b := range s.known() {
			if class(s, b.Evidence.Value) == c {
				one.low, one.high = math.Min(one.low, b.Evidence.Value), math.Max(one.high, b.Evidence.Value)
				one.areas++
			}
		}
		if one.areas > 0 {
			out = append(out, one)
		}
	}
	return out
}

// step is one class of a map's legend.
type step struct {
	class     int
	low, high float64
	areas     int
}

func (s step) words(v *ui.Visit, unit string) string {
	if s.low == s.high {
		return v.Amount(s.low, unit)
	}
	return v.Number(s.low, 1) + "–" + v.Amount(s.high, unit)
}

// short is a name in a few letters for a tile: the first letters of its words,
// or of its only word.
func short(name string) string {
	words := strings.Fields(name)
	if len(words) == 1 {
		r := []rune(name)
		return string(r[:min(4, len(r))])
	}
	var b strings.Builder
	for i, w := range words[:min(2, len(words))] {
		n := 1 + i*2
		r := []rune(w)
		b.WriteString(string(r[:min(n, len(r))]))
	}
	if utf8.RuneCountInString(b.String()) > 4 {
		return string([]rune(b.String())[:4])
	}
	return b.String()
}

// part is the standing of one area alone.
func (s standing) part(b weigh.Belief) standing {
	alone := s
	alone.State = weigh.StateOf(b, s.indicator.Polarity)
	return alone
}

// finding is the sentence over an indicator: how far report and evidence lie
// apart, or that they agree.
func (s standing) finding(v *ui.Visit) string {
	gap := s.Gap(s.indicator.Polarity)
	args := []any{
		"indicator", v.IndicatorName(s.indicator), "gap", gapWords(v, math.Abs(gap), s.Unit), "period", v.Period(s.Month),
		"evidence", s.value(v, s.Evidence.Value), "reported", s.value(v, s.Reported), "agency", v.AgencyShort(s.Agency),
	}
	switch s.State {
	case weigh.Disagrees:
		return v.T("standing.finding.disagrees", args...)
	case weigh.Modest:
		return v.T("standing.finding.modest", args...)
	case weigh.Agrees:
		return v.T("standing.finding.agrees", args...)
	default:
		return v.T("standing.finding.weak", args...)
	}
}

// gapWords writes a distance: percentages are apart by points.
func gapWords(v *ui.Visit, gap float64, unit string) string {
	if unit == "%" {
		return v.T("standing.points", "number", v.Number(gap, 1))
	}
	return v.Amount(gap, unit)
}

// areasWords says how many areas there is enough evidence for, and how many
// differ.
func (s standing) areasWords(v *ui.Visit) string {
	return v.T("standing.areas", "verified", s.Verified, "areas", s.Areas, "over", s.Over, "under", s.Under)
}

// whereTitle names the area that is worst.
func (s standing) whereTitle(v *ui.Visit) string {
	worst := -1
	for i, b := range s.Parts {
		if b.Sources == 0 {
			continue
		}
		if worst < 0 || (b.Evidence.Value < s.Parts[worst].Evidence.Value) != (s.indicator.Polarity == indicator.Down) {
			worst = i
		}
	}
	if worst < 0 {
		return v.T("standing.where.nothing")
	}
	b := s.Parts[worst]
	return v.T("standing.where", "indicator", v.IndicatorName(s.indicator), "area", v.AreaName(b.Area), "value", s.value(v, b.Evidence.Value))
}
