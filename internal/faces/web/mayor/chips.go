package mayor

import (
	"cmp"
	"encoding/json"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"nyata/internal/faces/web/ui"
	"nyata/internal/ground/fault"
	"nyata/internal/judgement/question"
)

// maxPlan is how many bytes of a plan in an address are read.
const maxPlan = 8 << 10

// linked is a plan as an address carries it: with what a ratio has below the
// line, which the machine interface leaves to the order.
type linked struct {
	question.Plan
	Over *question.Metric `json:"over,omitempty"`
}

// again is the plan as a link or a form carries it.
func again(p question.Plan) string {
	raw, err := json.Marshal(linked{p, p.Over})
	if err != nil {
		return ""
	}
	return string(raw)
}

// planURL is the permanent address of a plan's answer.
func planURL(p question.Plan) string {
	query := url.Values{"plan": {again(p)}}
	return "/ask?" + query.Encode()
}

// planOf reads the plan that an address or a form carries; nil where there is
// none. It is not checked yet.
func planOf(given string) (*question.Plan, error) {
	if given == "" {
		return nil, nil
	}
	var l linked
	if len(given) > maxPlan || json.Unmarshal([]byte(given), &l) != nil {
		return nil, fault.New(fault.Invalid, "ask.fault.plan")
	}
	l.Plan.Over = l.Over
	return &l.Plan, nil
}

// chip is one part of the plan, with what can stand in its place.
type chip struct {
	field   question.Field
	id      string // of its list on the page
	text    string
	options []chipOption
	absent  bool // the plan does not say it
}

type chipOption struct {
	value, label string
	chosen       bool
}

// partOf is the plan's part that a field is said in.
var partOf = map[question.Field]string{
	question.OfOp: "op", question.OfArea: "areas", question.OfAgency: "agencies", question.OfPeriod: "periods", question.OfGroup: "group",
	question.OfOrder: "order", question.OfFilter: "filters", question.OfSource: "source",
}

// chips are the parts of the plan in the order it is said.
func (a asked) chips(v *ui.Visit) []chip {
	p := a.understood.Plan
	said := map[string]string{}
	for _, part := range a.speaker.Plan(p) {
		said[part.Field] = part.Text
	}
	var out []chip
	for n, field := range p.Fields() {
		c := chip{field: field, id: "chip-" + field.Kind() + "-" + strconv.Itoa(n), text: a.part(field, said[partOf[field]])}
		if c.absent = c.text == ""; c.absent {
			c.text = v.T("ask.chip.add." + field.Kind())
		}
		for _, o := range a.asker.Options(p, field, v.Now) {
			if !o.Chosen && again(o.Plan) == again(p) {
				continue // it changes nothing, as an order does to what is only selected
			}
			c.options = append(c.options, chipOption{o.Value, a.option(field, o, said[partOf[field]]), o.Chosen})
		}
		if named[field.Kind()] {
			slices.SortStableFunc(c.options, func(x, y chipOption) int { // what takes the field away stays first
				return cmp.Or(cmp.Compare(min(1, len(x.value)), min(1, len(y.value))), strings.Compare(x.label, y.label))
			})
		}
		if len(c.options) < 2 {
			c.options = nil
		}
		if c.absent && c.options == nil || field == question.OfOrder && p.GroupBy() == "" {
			continue
		}
		out = append(out, c)
	}
	return out
}

// named are the fields whose values are names, listed by the alphabet.
var named = map[string]bool{
	string(question.OfIndicator): true, string(question.OfAbove): true, string(question.OfBelow): true, "factor": true,
	string(question.OfAgency): true, string(question.OfArea): true,
}

// part is what the plan says of a field; empty where it does not.
func (a asked) part(field question.Field, said string) string {
	p := a.understood.Plan
	switch {
	case len(p.Metrics) == 0:
		return said
	case field == question.OfIndicator:
		return a.speaker.Indicators(p.Metrics)
	case field == question.OfMeasure:
		return a.speaker.Measures(p.Metrics)
	case field == question.OfAbove:
		return a.speaker.T("ask.chip.above", "indicator", a.speaker.Indicator(p.Above().Indicator))
	case field == question.OfBelow && p.Over != nil:
		return a.speaker.T("ask.chip.below", "indicator", a.speaker.Indicator(p.Over.Indicator))
	}
	for _, f := range p.Factors {
		if question.OfFactor(f.Indicator) == field {
			return a.speaker.T("ask.chip.factor", "indicator", a.speaker.Indicator(f.Indicator))
		}
	}
	return said
}

// option is what a value is called. Several things together are called as the
// plan says them.
func (a asked) option(field question.Field, o question.Option, said string) string {
	if o.Value == "" {
		return a.speaker.T("ask.chip.none." + field.Kind())
	}
	if o.Chosen && said != "" {
		return said
	}
	if field == question.OfAbove || field == question.OfBelow || field.Kind() == "factor" {
		return a.speaker.Indicator(o.Value)
	}
	switch field {
	case question.OfOp:
		return a.speaker.T("ask.op." + o.Value)
	case question.OfIndicator:
		return a.speaker.Indicators(o.Plan.Metrics)
	case question.OfMeasure:
		return a.speaker.Measures(o.Plan.Metrics)
	case question.OfAgency:
		return a.speaker.Name(o.Value)
	case question.OfArea:
		return a.speaker.Area(o.Value)
	case question.OfPeriod:
		return a.speaker.Period(o.Value)
	default:
	}
	for _, part := range a.speaker.Plan(o.Plan) {
		if part.Field == partOf[field] {
			return part.Text
		}
	}
	return o.Value
}

// edit is one part of a plan that a follow-up changed.
type edit struct{ was, is string }

// edits are the parts in which two plans differ, in words.
func (a asked) edits(v *ui.Visit) []edit {
	if a.before == nil || !a.understood.Answered() {
		return nil
	}
	was, is := map[string]string{}, map[string]string{}
	for _, part := range a.speaker.Plan(*a.before) {
		was[part.Field] = part.Text
	}
	for _, part := range a.speaker.Plan(a.understood.Plan) {
		is[part.Field] = part.Text
	}
	var out []edit
	for _, field := range []string{"op", "metrics", "factors", "areas", "agencies", "group", "periods", "order", "filters", "source"} {
		if was[field] != is[field] {
			e := edit{was[field], is[field]}
			if e.was == "" {
				e.was = v.T("ask.page.edited.none")
			}
			if e.is == "" {
				e.is = v.T("ask.page.edited.none")
			}
			out = append(out, e)
		}
	}
	return out
}
