package wording

import (
	"math"
	"slices"
	"strings"

	"nyata/internal/faces/text"
	"nyata/internal/ground/period"
	"nyata/internal/judgement/answer"
	"nyata/internal/judgement/question"
)

// Answer says an answer in one sentence. Its numbers are those of the rows and
// of the result, nothing else.
func (s Speaker) Answer(a answer.Answer) string {
	line := capital(s.answer(a))
	if len(a.Missing) > 0 {
		line += " " + s.lacking(a.Missing)
	}
	if len(a.Unknown) > 0 {
		line += " " + s.T("ask.answer.unknown", "what", s.unknown(a))
	}
	return line
}

// fewUnknown is up to how many places of which nothing is known are named.
const fewUnknown = 4

// unknown says of which places nothing is known, or of how many.
func (s Speaker) unknown(a answer.Answer) string {
	if len(a.Unknown) > fewUnknown {
		return s.counted(a.Plan.GroupBy(), len(a.Unknown))
	}
	return list(s, a.Unknown, s.Area)
}

func (s Speaker) missing(m answer.Missing) string {
	switch {
	case m.Each != "":
		return s.T("ask.answer.missing.each."+m.Each, "what", s.Metric(m.Metric), "when", s.Period(m.Period))
	case m.Period != "" && m.Metric != question.Metric{}:
		return s.T("ask.answer.missing.of", "what", s.Metric(m.Metric), "when", s.Period(m.Period))
	case m.Period != "":
		return s.Period(m.Period)
	case m.Area != "":
		return s.Area(m.Area)
	case m.Agency != "":
		return s.Name(m.Agency)
	default:
		return s.Metric(m.Metric)
	}
}

func (s Speaker) answer(a answer.Answer) string {
	p := a.Plan
	what := list(s, p.Metrics, s.Metric)
	when := list(s, p.Periods, s.Period)
	switch {
	case len(a.Rows) == 0 && hasNote(a, answer.NoEstimate):
		return s.T("ask.answer.no_estimate", "what", what)
	case len(a.Rows) == 0 && p.Op == question.Filter && !hasNote(a, answer.Nothing) && !hasNote(a, answer.Elsewhere):
		if slices.ContainsFunc(p.Metrics, func(m question.Metric) bool { return m.Measure != question.Reported }) {
			return s.T("ask.answer.no_match", "what", what)
		}
		return s.T("ask.answer.no_match.reported", "what", what)
	case len(a.Rows) == 0:
		return s.T("ask.answer.nothing", "what", what, "when", when)
	}
	switch p.Op {
	case question.Sum, question.Value:
		if a.Result != nil {
			return s.T("ask.answer.sum", "what", what, "when", when, "value", s.amount(*a.Result, a.Unit), "count", len(a.Rows))
		}
	case question.Ratio:
		if a.Result != nil {
			return s.T("ask.answer.ratio", "above", s.Metric(s.above(p)), "below", s.Metric(*p.Over), "value", s.quotient(*a.Result, a.Unit), "rows", s.rows(a.Rows))
		}
		if p.Over != nil && !hasNote(a, answer.NotDivided) {
			return s.T("ask.answer.rows", "rows", s.several(a.Rows, p.GroupBy()))
		}
		if p.Over != nil {
			return s.T("ask.answer.ratio.none", "above", s.Metric(s.above(p)), "below", s.Metric(*p.Over), "when", when)
		}
	case question.Compare:
		if line := s.faced(a.Rows); line != "" {
			return line
		}
		if a.Result != nil && *a.Result == 0 {
			return s.T("ask.answer.compare.same", "rows", s.rows(a.Rows))
		}
		if a.Result != nil {
			return s.T("ask.answer.compare", "rows", s.rows(a.Rows), "difference", s.apart(math.Abs(*a.Result), a.Unit)) + s.sideways(a)
		}
	case question.Trend:
		if line := s.course(a); line != "" {
			return line
		}
	case question.Filter:
		return s.T("ask.answer.filter", "count", a.Matching, "rows", capital(s.several(a.Rows, "")))
	case question.Why:
		return s.T("ask.answer.why", "rows", s.courses(a))
	case question.Rank:
		if p.Order != nil {
			return s.T("ask.answer.rank."+*p.Order, "rows", s.ranked(a.Rows))
		}
	default:
	}
	return s.T("ask.answer.rows", "rows", s.several(a.Rows, p.GroupBy()))
}

// above is the metric of a ratio that stands above the line.
func (Speaker) above(p question.Plan) question.Metric {
	if p.Over != nil && p.Metrics[0] == *p.Over && len(p.Metrics) > 1 {
		return p.Metrics[1]
	}
	return p.Metrics[0]
}

func hasNote(a answer.Answer, n answer.Note) bool {
	for _, x := range a.Notes {
		if x == n {
			return true
		}
	}
	return false
}

// Row says one row: what, where, when and the value.
func (s Speaker) Row(r answer.Row) string {
	return s.T("ask.answer.row", "what", s.label(r), "value", s.Value(r))
}

func (s Speaker) label(r answer.Row) string {
	parts := s.parts(r)
	return s.joined(parts[:])
}

// joined puts the parts of a name that are there behind each other.
func (Speaker) joined(parts []string) string {
	return strings.Join(slices.DeleteFunc(slices.Clone(parts), func(part string) bool { return part == "" }), ", ")
}

// Value writes a row's figure as its cell has it; an estimate with its range.
func (s Speaker) Value(r answer.Row) string {
	if r.Over != nil {
		return s.quotient(r.Cell.Figure.Value, r.Cell.Figure.Unit)
	}
	if r.Estimate == nil {
		return r.Cell.Figure.Format(string(s.Lang))
	}
	return s.T("ask.answer.range", s.ranged(r)...)
}

// ranged are an estimate and both ends of its range, as they are written.
func (s Speaker) ranged(r answer.Row) []any {
	f := r.Cell.Figure
	f.Value, f.Raw = round(f.Value), ""
	return []any{"value", f.Format(string(s.Lang)), "low", s.Number(r.Estimate.Low, 1), "high", s.Number(r.Estimate.High, 1)}
}

// Short writes a row's figure as a table has it that says in its heading that
// ranges stand in brackets.
func (s Speaker) Short(r answer.Row) string {
	if r.Estimate == nil {
		return s.Value(r)
	}
	return s.T("ask.answer.range.short", s.ranged(r)...)
}

// round is an estimate as it is shown, to a tenth: more digits would say more
// than is known.
func round(x float64) float64 { return math.Round(10*x) / 10 }

// course says where a series began, where it ended and which way it went; for
// one metric of one place.
func (s Speaker) course(a answer.Answer) string {
	first, last := a.Rows[0], a.Rows[len(a.Rows)-1]
	for _, r := range a.Rows {
		if r.Metric != first.Metric || r.Area.ID != first.Area.ID || r.Agency.ID != first.Agency.ID || r.Cell.Figure.Unit != first.Cell.Figure.Unit {
			return ""
		}
	}
	x, ok := first.Number()
	y, ok2 := last.Number()
	if !ok || !ok2 || len(a.Rows) < 2 {
		return ""
	}
	way := "same"
	switch {
	case within(y, first) && within(x, last) && first.Estimate != nil:
		way = "unclear"
	case y > x:
		way = "up"
	case y < x:
		way = "down"
	}
	line := s.T("ask.answer.trend."+way, "what", s.Metric(first.Metric), "from", s.Period(first.Period.String()), "to", s.Period(last.Period.String()),
		"first", s.Value(first), "last", s.Value(last), "change", s.apart(math.Abs(y-x), first.Cell.Figure.Unit))
	if better := s.better(first.Metric, way); better != "" {
		line += " " + s.T("ask.answer."+better)
	}
	return line
}

// sideways says whether the later of two figures of one thing is the better
// one; nothing where they are of two things.
func (s Speaker) sideways(a answer.Answer) string {
	if len(a.Rows) != 2 || a.Rows[0].Period == a.Rows[1].Period || a.Rows[0].Area.ID != a.Rows[1].Area.ID || a.Rows[0].Agency.ID != a.Rows[1].Agency.ID || a.Rows[0].Estimate != nil {
		return ""
	}
	if better := s.better(a.Rows[0].Metric, way(0, *a.Result)); better != "" {
		return " " + s.T("ask.answer."+better)
	}
	return ""
}

// courses say of every metric how it went, or name its rows where it has no
// course.
func (s Speaker) courses(a answer.Answer) string {
	var out []string
	for _, m := range slices.Concat(a.Plan.Metrics, a.Plan.Factors) {
		one := answer.Answer{}
		for _, r := range a.Rows {
			if r.Metric == m {
				one.Rows = append(one.Rows, r)
			}
		}
		if len(one.Rows) == 0 {
			continue
		}
		line := s.course(one)
		if line == "" {
			line = capital(s.T("ask.answer.rows", "rows", s.rows(one.Rows)))
		}
		out = append(out, line)
	}
	return strings.Join(out, " ")
}

// within says whether a value lies in the interval of an estimate; in that of
// any other figure it does.
func within(x float64, r answer.Row) bool {
	return r.Estimate == nil || x >= r.Estimate.Low && x <= r.Estimate.High
}

// better says whether a way is the good one for the indicator.
func (s Speaker) better(m question.Metric, way string) string {
	good := s.indicators[m.Indicator].Polarity
	switch {
	case m.Measure != question.Reported && m.Measure != question.Estimate || way != "up" && way != "down" || good != "up" && good != "down":
		return ""
	case way == good:
		return "better"
	default:
		return "worse"
	}
}

// Note says what must be said beside an answer.
func (s Speaker) Note(n answer.Note) string { return s.T("ask.note." + string(n)) }

// Refusal says why a question is not answered, with what it lacks or the word
// that nothing explains.
func (s Speaker) Refusal(u question.Understood) string {
	switch u.Reason {
	case question.NoGrain, question.Future:
		if lack := s.lack(u.Word); lack != "" {
			return s.T("ask.reason."+string(u.Reason)+".what", "what", lack)
		}
	default:
	}
	line := s.T("ask.reason." + string(u.Reason))
	switch {
	case u.Word == "":
		return line
	case u.Reason == question.Privacy || u.Reason == question.Decision || u.Reason == question.OffScope || u.Reason == question.Injection:
		return s.T("ask.reason.because", "reason", line, "word", u.Word) // it was understood, and that is why
	default:
		return s.T("ask.reason.word", "reason", line, "word", u.Word)
	}
}

// lacks are the levels, grains and measures that figures may lack.
var lacks = map[string]bool{
	"city": true, "kecamatan": true, "kelurahan": true, "agency": true,
	"month": true, "quarter": true, "half": true, "year": true,
	"target": true, "gap": true, "achievement": true, "estimate": true,
}

// lack names a grouping, a measure or a period that figures lack; empty for any
// other word.
func (s Speaker) lack(word string) string {
	if p, err := period.ParseISO(word); err == nil && !p.IsZero() {
		return s.Period(word)
	}
	if lacks[word] {
		return s.T("ask.lack." + word)
	}
	return ""
}

// quotient writes a ratio with its unit, small ones with the digits they need:
// money below the line by the million or billion, people by the thousand or
// hundred thousand, as such figures are said.
func (s Speaker) quotient(x float64, unit string) string {
	of, per, divided := strings.Cut(unit, "/")
	for _, scale := range scales[per] {
		if !divided || x == 0 || math.Abs(x) >= scale.below {
			break
		}
		if y := x * scale.by; math.Abs(y) >= scale.below || scale.last {
			return s.T("ask.answer.per", "value", s.small(y), "unit", of, "per", s.T(scale.word))
		}
	}
	switch {
	case !divided:
		return s.small(x)
	case of == "IDR":
		return s.Rupiah(math.Round(x)) + "/" + per
	default:
		return s.small(x) + " " + strings.ReplaceAll(unit, "IDR", "Rp")
	}
}

// scale is how many of what stands below the line a small ratio is said of.
type scale struct {
	by, below float64
	word      string
	last      bool
}

var (
	ofPeople = []scale{{1e3, 0.1, "ask.per.thousand", false}, {1e5, 0.1, "ask.per.hundred_thousand", true}}
	scales   = map[string][]scale{
		"IDR":  {{1e6, 0.1, "ask.per.million_rupiah", false}, {1e9, 0.1, "ask.per.billion_rupiah", true}},
		"jiwa": ofPeople, "orang": ofPeople,
	}
)

func (s Speaker) small(x float64) string {
	if math.Abs(x) < 0.01 && x != 0 {
		return text.Number(s.Lang, x, 6)
	}
	return text.Number(s.Lang, x, 3)
}

// apart writes a distance: percentages lie apart by points.
func (s Speaker) apart(x float64, unit string) string {
	if unit == "%" {
		return s.T("ask.points", "number", s.Number(x, 2))
	}
	return s.amount(x, unit)
}
