package mayor

import (
	"strings"
	"testing"

	"nyata/internal/faces/chart"
	"nyata/internal/faces/text"
	"nyata/internal/faces/web/ui"
	"nyata/internal/faces/wording"
	"nyata/internal/ground/figure"
	"nyata/internal/ground/period"
	"nyata/internal/judgement/answer"
	"nyata/internal/judgement/question"
	"nyata/internal/record/metric"
)

// Bars beside each other are lengths of one scale, so money has none beside
// kilometres.
func TestBarsAreOfOneUnit(t *testing.T) {
	texts, err := text.Load()
	if err != nil {
		t.Fatal(err)
	}
	v := &ui.Visit{Printer: texts.In(text.ID)}
	row := func(id string, value float64, unit string) answer.Row {
		return answer.Row{
			Metric: question.Metric{Indicator: id, Measure: question.Reported}, Period: period.Year(2025),
			Cell: metric.Cell{Figure: figure.Of(value, unit)},
		}
	}
	believed := func(value, low, high float64) answer.Row {
		r := row("waste", value, "%")
		r.Metric.Measure, r.Estimate = question.Estimate, &answer.Estimate{Low: low, High: high}
		return r
	}
	estimates := asked{speaker: wording.NewSpeaker(v.Printer, question.Catalogue{})}
	estimates.answer.Plan.Op, estimates.answer.Rows = question.Filter, []answer.Row{believed(40, 31, 49), believed(56, 46, 66)}
	for _, drawn := range estimates.drawings(v) {
		if s := string(drawn); !strings.Contains(s, `class="chart interval"`) || strings.Contains(s, chart.Reported) {
			t.Errorf("an estimate is drawn in the way of reports: %s", s)
		}
	}
	for _, c := range []struct {
		situation string
		rows      []answer.Row
		drawn     bool
	}{
		{"both sides of a ratio of two units", []answer.Row{row("roads", 10.5, "km"), row("budget", 61e9, "IDR")}, false},
		{"two of one unit", []answer.Row{row("roads", 10.5, "km"), row("drains", 3, "km")}, true},
		{"one alone", []answer.Row{row("roads", 10.5, "km")}, false},
	} {
		a := asked{speaker: wording.NewSpeaker(v.Printer, question.Catalogue{})}
		a.answer.Plan.Op, a.answer.Rows = question.Ratio, c.rows
		if got := a.drawings(v) != nil; got != c.drawn {
			t.Errorf("%s: drawn %t, want %t", c.situation, got, c.drawn)
		}
	}
}
