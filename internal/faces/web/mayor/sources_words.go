package mayor

import (
	"math"
	"strings"

	"nyata/internal/faces/web/ui"
	"nyata/internal/judgement/weigh"
	"nyata/internal/record/observation"
)

// sourcesTitle is the finding of the page: which source is furthest better
// than the evidence. Only percentages can be held against each other.
func sourcesTitle(v *ui.Visit, list []learnedOf) string {
	if len(list) == 0 {
		return v.T("source.title.none")
	}
	best, ok := foremost(list[0].rows)
	if !ok {
		return v.T("source.title.agree")
	}
	return v.T("source.title", "source", best.name(v), "indicator", v.IndicatorName(best.indicator), "gap", gapWords(v, math.Abs(best.Bias.Value), best.Unit))
}

// finding is the sentence over the sources of an indicator.
func (o learnedOf) finding(v *ui.Visit) string {
	name := v.IndicatorName(o.indicator)
	if best, ok := foremost(o.rows); ok {
		return v.T("source.finding.better", "indicator", name, "source", best.name(v), "gap", gapWords(v, math.Abs(best.Bias.Value), best.Unit))
	}
	return v.T("source.finding.agree", "indicator", name)
}

// tellers names all sources of an indicator.
func (o learnedOf) tellers(v *ui.Visit) string {
	names := make([]string, len(o.rows))
	for i, s := range o.rows {
		names[i] = s.name(v)
	}
	return strings.Join(names, ", ")
}

// name is a source in words.
func (s learned) name(v *ui.Visit) string {
	switch {
	case s.reported():
		return v.T("source.name.report", "agency", v.AgencyShort(s.Agency))
	case s.Kind == observation.Sensor:
		return v.T("source.name.sensor", "name", s.Name)
	case s.Yearly:
		return v.T("source.name.yearly")
	default:
		return v.T("source.name." + string(s.Kind))
	}
}

// status is on which side of the evidence a source stands.
func (s learned) status(v *ui.Visit) (tone, icon, word string) {
	switch {
	case !s.measured():
		return "progress", "note", v.T("source.state.evidence")
	case s.Bias == nil:
		return "unknown", "dash", v.T("web.unchecked")
	case s.side() > 0:
		return "weak", "triangle", v.T("source.state.above")
	case s.side() < 0:
		return "weak", "triangle", v.T("source.state.below")
	default:
		return "agrees", "tick", v.T("source.state.close")
	}
}

// words say in plain sentences what was learned of a source.
func (s learned) words(v *ui.Visit) string {
	switch {
	case !s.measured():
		return v.T("source.words.evidence." + string(s.Kind))
	case s.Bias == nil:
		return v.T("source.words.unchecked")
	}
	gap := gapWords(v, math.Abs(s.Bias.Value), s.Unit)
	var out string
	switch s.side() {
	case 1:
		out = v.T("source.words.above", "gap", gap)
	case -1:
		out = v.T("source.words.below", "gap", gap)
	default:
		out = v.T("source.words.close")
	}
	if s.side() != 0 && math.Abs(s.Last-s.First) > math.Abs(s.Bias.Value)/2 {
		out += " " + v.T("source.words.moves", "first", s.signed(v, s.First), "last", s.signed(v, s.Last))
	}
	if s.still() {
		out += " " + v.T("source.words.still")
	}
	return out
}

// still says that an agency's figures rather do not follow the evidence.
func (s learned) still() bool { return s.reported() && s.Follows < 0.5 }

// signed writes a distance with its sign.
func (s learned) signed(v *ui.Visit, x float64) string {
	text := gapWords(v, x, s.Unit)
	if x > 0 {
		return "+" + text
	}
	return text
}

// bias and its range, or why there is none.
func (s learned) bias(v *ui.Visit) string {
	switch {
	case s.Bias != nil:
		return s.signed(v, s.Bias.Value)
	case s.measured():
		return v.T("source.unknown")
	default:
		return v.T("source.assumed")
	}
}

// between is the range of the bias, empty where there is none.
func (s learned) between(v *ui.Visit) string {
	if s.Bias == nil {
		return ""
	}
	return v.T("source.between", "low", v.Number(s.Bias.Low, 1), "high", v.Number(s.Bias.High, 1))
}

// noise of one figure, in what it is measured in.
func (s learned) noise(v *ui.Visit) string {
	switch s.Spread() {
	case weigh.InRatio:
		return v.T("source.noise.design", "factor", v.Number(s.Noise, 1))
	case weigh.InLog:
		return v.T("source.noise.log", "percent", v.Number(100*math.Expm1(s.Noise), 0))
	default:
		if s.Comparisons == 0 {
			return v.T("source.unknown")
		}
		return "±" + gapWords(v, s.Noise, s.Unit)
	}
}

// late is by how many months an agency's figures are behind.
func (s learned) late(v *ui.Visit) string {
	switch {
	case !s.reported():
		return "–"
	case s.Comparisons == 0 || s.still(): // what does not follow is not behind either
		return v.T("source.unknown")
	case s.Late == 0:
		return v.T("source.late.none")
	default:
		return v.T("source.late", "count", s.Late)
	}
}
