package mayor

import (
	"slices"
	"strings"

	"nyata/internal/faces/chart"
	"nyata/internal/faces/web/ui"
	"nyata/internal/judgement/answer"
)

// columns are what the table of an answer has. What all rows have in common is
// said once above it.
type columns struct {
	named  []rowName   // at least one
	common string      // empty when nothing is in common
	value  string      // heads the values: that a range stands in brackets, where any does
	drawn  []chart.SVG // of each row; nil when none has a drawing
	held   bool        // some row has evidence beside it
}

// rowName is one name of a row under its label.
type rowName struct {
	label string
	of    func(answer.Row) string
}

func (a asked) columns(v *ui.Visit) columns {
	rows := a.answer.Rows
	out := columns{value: v.T("ask.column.value"), drawn: a.drawings(v)}
	out.held = slices.ContainsFunc(rows, func(r answer.Row) bool { _, ok := a.heldOf(r); return ok })
	if slices.ContainsFunc(rows, func(r answer.Row) bool { return r.Estimate != nil }) {
		out.value = v.T("ask.column.value.range")
	}
	all := []rowName{
		{v.T("ask.column.metric"), func(r answer.Row) string { return a.speaker.What(r) }},
		{v.T("ask.column.area"), func(r answer.Row) string { return a.speaker.Area(r.Area.ID) }},
		{v.T("ask.column.agency"), func(r answer.Row) string { return a.speaker.Name(r.Agency.ID) }},
		{v.T("ask.column.period"), func(r answer.Row) string { return strings.ReplaceAll(v.Period(r.Period), " ", "\u00a0") }}, // on one line
	}
	all = slices.DeleteFunc(all, func(c rowName) bool {
		return !slices.ContainsFunc(rows, func(r answer.Row) bool { return c.of(r) != "" })
	})
	var common []string
	for _, c := range all {
		if len(rows) > 1 && !slices.ContainsFunc(rows, func(r answer.Row) bool { return c.of(r) != c.of(rows[0]) }) {
			common = append(common, c.of(rows[0]))
		} else {
			out.named = append(out.named, c)
		}
	}
	if len(out.named) == 0 { // rows alike but for their sources
		out.named, common = all[:1], common[1:]
	}
	out.common = strings.Join(common, " · ")
	return out
}
