// Package wording says plans and answers in the reader's language, from the
// text catalogue: a plan in words, part by part, and an answer as one sentence
// whose every number is a cell's or computed from cells.
package wording

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"nyata/internal/faces/text"
	"nyata/internal/ground/period"
	"nyata/internal/judgement/printed"
	"nyata/internal/judgement/question"
)

// Speaker says plans over one catalogue in one language.
type Speaker struct {
	text.Printer
	indicators map[string]question.Indicator
	names      map[string]string // of areas, agencies and sources by id
	kinds      map[string]string // of areas
	row        func(id string) (printed.Name, bool)
}

// NewSpeaker prepares the names of a catalogue.
func NewSpeaker(p text.Printer, c question.Catalogue) Speaker {
	s := Speaker{Printer: p, indicators: map[string]question.Indicator{}, names: map[string]string{}, kinds: map[string]string{}}
	for _, x := range c.Indicators {
		s.indicators[x.ID] = x
	}
	for _, x := range c.Areas {
		s.names[x.ID], s.kinds[x.ID] = x.Name, x.Kind
	}
	for _, x := range c.Agencies {
		s.names[x.ID] = x.Name
	}
	for _, x := range c.Sources {
		s.names[x.ID] = x.Name
	}
	return s
}

// Reading is the speaker that also knows rows of documents.
func (s Speaker) Reading(rows *printed.Catalogue) Speaker {
	s.row = rows.Name
	return s
}

// Part is one part of a plan in words; a page makes a chip of it that opens
// what can stand in its place.
type Part struct {
	Field string // the plan's field it says: op, metrics, areas, agencies, group, periods, order, filters, source, factors
	Text  string
}

// Plan says what was understood, part by part.
func (s Speaker) Plan(p question.Plan) []Part {
	var out []Part
	add := func(field, text string) {
		if text != "" {
			out = append(out, Part{field, text})
		}
	}
	add("op", s.T("ask.op."+string(p.Op)))
	add("metrics", list(s, p.Metrics, s.Metric))
	if len(p.Factors) > 0 {
		add("factors", s.T("ask.factors", "list", list(s, p.Factors, s.Metric)))
	}
	add("areas", list(s, s.areas(p), s.Area))
	add("agencies", list(s, p.Agencies, s.Name))
	if g := p.GroupBy(); g != "" {
		add("group", s.T("ask.group", "by", s.T("ask.group."+g)))
	}
	add("periods", list(s, p.Periods, s.Period))
	if p.Span == string(period.Cumulative) {
		add("span", s.T("ask.part.cumulative"))
	}
	if p.Stage != "" {
		add("stage", s.T("ask.part.stage", "stage", p.Stage))
	}
	if p.Order != nil {
		limit := s.T("ask.order." + *p.Order)
		if p.Limit != nil {
			limit = s.T("ask.order.limit", "order", limit, "count", *p.Limit)
		}
		add("order", limit)
	}
	add("filters", list(s, p.Filters, s.Condition))
	if p.Source != nil {
		add("source", s.T("ask.source", "source", s.Name(*p.Source)))
	}
	return out
}

// areas are those a plan names, also by a row that a table tells of one area.
func (s Speaker) areas(p question.Plan) []string {
	if s.row == nil || p.Group != nil || !printed.Is(p) {
		return p.Areas
	}
	var out []string
	for _, m := range p.Metrics {
		if n, ok := s.row(m.Indicator); ok && n.Area != "" {
			out = append(out, n.Area)
		}
	}
	return out
}

// Sentence is the plan in one line.
func (s Speaker) Sentence(p question.Plan) string {
	parts := s.Plan(p)
	texts := make([]string, len(parts))
	for i, x := range parts {
		texts[i] = x.Text
	}
	return strings.Join(texts, " · ")
}

// list joins what is said of each of some things: "a, b dan c".
func list[T any](s Speaker, things []T, say func(T) string) string {
	texts := make([]string, 0, len(things))
	for _, x := range things {
		if t := say(x); !slices.Contains(texts, t) {
			texts = append(texts, t)
		}
	}
	switch n := len(texts); n {
	case 0:
		return ""
	case 1:
		return texts[0]
	default:
		return s.T("ask.and", "list", strings.Join(texts[:n-1], ", "), "last", texts[n-1])
	}
}

// Indicator is an indicator's name in the reader's language.
func (s Speaker) Indicator(id string) string {
	if s.row != nil && strings.HasPrefix(id, printed.Mark) {
		if n, ok := s.row(id); ok {
			return cmp.Or(n.Indicator, n.Subject)
		}
	}
	x, ok := s.indicators[id]
	switch {
	case id == question.Budget:
		return s.T("ask.budget")
	case !ok:
		return id
	case s.Lang == text.EN && x.NameEN != "":
		return x.NameEN
	default:
		return x.Name
	}
}

// Metric names a measure of an indicator, or of a row of a document by its own
// words.
func (s Speaker) Metric(m question.Metric) string {
	if s.row != nil && strings.HasPrefix(m.Indicator, printed.Mark) {
		if n, ok := s.row(m.Indicator); ok {
			return s.T("ask.line."+m.Measure, "indicator", cmp.Or(n.Indicator, n.Subject), "subject", cmp.Or(n.Subject, n.Indicator))
		}
	}
	if m.Indicator == question.Budget {
		return s.T("ask.money." + m.Measure)
	}
	return s.T("ask.measure."+m.Measure, "indicator", s.Indicator(m.Indicator))
}

// Name of an area, an agency or a source; empty for none.
func (s Speaker) Name(id string) string {
	if n := s.names[id]; n != "" {
		return n
	}
	return strings.ToUpper(id)
}

// Area is an area's name with its kind; empty for none.
func (s Speaker) Area(id string) string {
	switch s.kinds[id] {
	case "kecamatan":
		return s.T("ask.area.kecamatan", "name", s.Name(id))
	case "kelurahan":
		return s.T("ask.area.kelurahan", "name", s.Name(id))
	default:
		if _, known := s.names[id]; !known {
			return id // as a document prints it
		}
		return s.Name(id)
	}
}

// Period says a period of a plan.
func (s Speaker) Period(p string) string {
	switch p {
	case question.Latest:
		return s.T("ask.period.latest")
	case question.All:
		return s.T("ask.period.all")
	}
	if a, b, ok := strings.Cut(p, ".."); ok {
		return s.T("ask.period.range", "from", s.Period(a), "to", s.Period(b))
	}
	x, err := period.ParseISO(p)
	if err != nil {
		return p
	}
	switch x.Grain() {
	case period.Halves:
		return s.T("ask.period.half", "number", s.number(x.Part()), "year", x.Year())
	case period.Quarters:
		return s.T("ask.period.quarter", "number", s.number(x.Part()), "year", x.Year())
	case period.Months:
		return s.T("ask.month."+strconv.Itoa(x.Part()), "year", x.Year())
	default:
		return p
	}
}

// number of a half or quarter: roman in Indonesian, as its papers have it.
func (s Speaker) number(n int) string {
	if s.Lang == text.ID && n >= 1 && n <= 4 {
		return [...]string{"I", "II", "III", "IV"}[n-1]
	}
	return strconv.Itoa(n)
}

// Condition says a filter.
func (s Speaker) Condition(c question.Condition) string {
	names := map[string]string{">": "more", ">=": "least", "<": "less", "<=": "most", "=": "equal"}
	return s.T("ask.filter."+names[c.Comparison], "metric", s.Metric(c.Metric), "value", s.amount(c.Value, s.unit(c.Metric)))
}

func (s Speaker) unit(m question.Metric) string {
	switch {
	case m.Measure == question.Achievement || m.Measure == question.Absorption:
		return "%"
	case m.Indicator == question.Budget:
		return "IDR"
	}
	return s.indicators[m.Indicator].Unit
}

// amount writes a number with its unit.
func (s Speaker) amount(x float64, unit string) string {
	switch unit {
	case "%":
		return s.Percent(x, 2)
	case "IDR":
		return s.Rupiah(x)
	case "", "count":
		return s.Number(x, 2)
	default:
		return s.Number(x, 2) + " " + unit
	}
}
