package answer_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"nyata/internal/ground/figure"
	"nyata/internal/ground/period"
	"nyata/internal/judgement/answer"
	"nyata/internal/judgement/question"
	"nyata/internal/judgement/weigh"
	"nyata/internal/record/metric"
	"nyata/internal/record/observation"
)

func belief(area string, month int, value float64, sources int, support ...string) weigh.Belief {
	return weigh.Belief{
		Indicator: "good", Area: area, Month: period.Month(2026, month), Unit: "%", Sources: sources, Support: support,
		Estimate: weigh.Range{Value: value, Low: value - 5, High: value + 5}, Report: &weigh.Report{Observation: fmt.Sprintf("report-%s-%d", area, month)},
	}
}

func total(area, agency string, month int, value float64) weigh.Total {
	return weigh.Total{Indicator: "good", Area: area, Agency: agency, Month: period.Month(2026, month), Unit: "%", Seen: 2, Estimate: weigh.Range{Value: value, Low: value - 2, High: value + 2}}
}

var believed = answer.Believed{
	Beliefs: []weigh.Belief{
		belief("hill", 3, 60, 2, "survey-1"), belief("hill", 6, 62, 2), belief("hill", 9, 64, 2, "survey-2", "check-1", "check-2", "check-3", "check-4"),
		belief("dale", 9, 90, 0), // nobody but the agency speaks of it
	},
	Totals: []weigh.Total{total("city", "", 3, 70), total("city", "", 9, 72), total("", "works", 9, 71), total("north", "", 9, 66)},
}

func TestEstimates(t *testing.T) {
	of := func(op question.Op, change func(*question.Plan), periods ...string) question.Plan {
		p := plan(op, question.Estimate, periods...)
		p.Metrics[0].Indicator = "good"
		if change != nil {
			change(&p)
		}
		return p
	}
	in := func(areas ...string) func(*question.Plan) { return func(p *question.Plan) { p.Areas = areas } }
	by := func(group string) func(*question.Plan) { return func(p *question.Plan) { p.Group = &group } }
	for _, c := range []struct {
		situation string
		plan      question.Plan
		want      string
		note      answer.Note
	}{
		{"the city now", of(question.Value, nil, question.Latest), "2026-09 72 (70–74)", ""},
		{"the city in March", of(question.Value, nil, "2026-03"), "2026-03 70 (68–72)", ""},
		{"a year has the estimate of its last month", of(question.Value, nil, "2026"), "2026-09 72 (70–74)", ""},
		{"a quarter likewise", of(question.Value, nil, "2026-Q1"), "2026-03 70 (68–72)", ""},
		{"before there was any", of(question.Value, nil, "2025"), "", answer.NoEstimate},
		{"a village", of(question.Value, in("hill"), "2026-09"), "hill 2026-09 64 (59–69) on survey-2 check-1 check-2 check-3 report-hill-9", ""},
		{"a month without anything new rests on what was seen before", of(question.Value, in("hill"), "2026-06"), "hill 2026-06 62 (57–67) on survey-1 report-hill-6", ""},
		{"a village of which only the agency speaks", of(question.Value, in("dale"), question.Latest), "", answer.NoEstimate},
		{"every village that evidence speaks of", of(question.Rank, by("kelurahan"), "2026-09"), "hill 2026-09 64 (59–69) on survey-2 check-1 check-2 check-3 report-hill-9", ""},
		{"every district", of(question.Value, by("kecamatan"), question.Latest), "north 2026-09 66 (64–68) on survey-2 check-1 check-2 check-3", ""},
		{"a district", of(question.Value, in("north"), "2026"), "north 2026-09 66 (64–68) on survey-2 check-1 check-2 check-3", ""},
		{"the lowest district", of(question.Rank, by("kecamatan"), "2026-09"), "north 2026-09 66 (64–68) on survey-2 check-1 check-2 check-3", ""},
		{"by agency", of(question.Value, by("agency"), question.Latest), "works 2026-09 71 (69–73)", ""},
		{"a course", of(question.Trend, nil, "2026"), "2026-03 70 (68–72); 2026-09 72 (70–74)", ""},
	} {
		t.Run(c.situation, func(t *testing.T) {
			a := answer.BuildBelieved(c.plan, nil, believed, town{})
			var got []string
			for _, r := range a.Rows {
				s := strings.TrimSpace(fmt.Sprintf("%s%s %s %g (%g–%g)", r.Area.ID, r.Agency.ID, r.Period, r.Cell.Figure.Value, r.Estimate.Low, r.Estimate.High))
				if r.Area.ID != "" {
					s += " on " + strings.Join(r.Estimate.Support, " ")
				}
				got = append(got, s)
			}
			if s := strings.Join(got, "; "); s != c.want {
				t.Errorf("rows %q, want %q", s, c.want)
			}
			if (c.note != "") != slices.Contains(a.Notes, answer.NoEstimate) {
				t.Errorf("notes %v", a.Notes)
			}
		})
	}
	length := believed
	length.Totals = []weigh.Total{total("city", "", 8, 30), total("city", "", 9, 31), total("north", "", 9, 12), total("south", "", 9, 19)}
	for i := range length.Totals {
		length.Totals[i].Indicator = "roads"
	}
	for _, c := range []struct {
		situation string
		change    func(*question.Plan)
		period    string
		want      []float64
		note      bool
	}{
		{"the sum of all districts is the city's own estimate", by("kecamatan"), "2026-09", []float64{31}, false},
		{"the sum over the city", nil, "2026-09", []float64{31}, false},
		{"two of several districts have no total", in("north", "south"), "2026-09", []float64{12, 19}, true},
		{"nor have several months", nil, "2026", []float64{30, 31}, true},
	} {
		p := of(question.Sum, c.change, c.period)
		p.Metrics[0].Indicator = "roads"
		a := answer.BuildBelieved(p, nil, length, town{})
		var got []float64
		for _, r := range a.Rows {
			got = append(got, r.Cell.Figure.Value)
		}
		if !slices.Equal(got, c.want) || a.Result != nil || slices.Contains(a.Notes, answer.RangesApart) != c.note {
			t.Errorf("%s: rows %v, result %v, notes %v", c.situation, got, a.Result, a.Notes)
		}
	}
	if a := answer.Build(of(question.Value, nil, question.Latest), nil, town{}); len(a.Rows) != 0 || !slices.Contains(a.Notes, answer.NoEstimate) {
		t.Errorf("without beliefs: %+v", a)
	}
}

func TestAchievement(t *testing.T) {
	y := period.Year(2025)
	q := func(n int, v float64) metric.Cell {
		return cell("roads", "", period.Quarter(2025, n), observation.Reported, v, "km")
	}
	state := cell("good", "", period.Quarter(2025, 4), observation.Reported, 80, "%")
	for _, c := range []struct {
		situation, indicator string
		cells                []metric.Cell
		want                 string
	}{
		{"as it is printed", "roads", []metric.Cell{cell("roads", "", y, observation.Achievement, 97, "%"), cell("roads", "", y, observation.Target, 10, "km"), cell("roads", "", y, observation.Reported, 8, "km")}, "97 from 0"},
		{"computed where nobody prints it", "roads", []metric.Cell{cell("roads", "", y, observation.Target, 10, "km"), cell("roads", "", y, observation.Reported, 8, "km")}, "80 from 2"},
		{"less is better", "poor", []metric.Cell{cell("poor", "", y, observation.Target, 5, "%"), cell("poor", "", y, observation.Reported, 6, "%")}, "80 from 2"},
		{"four quarters that add up", "roads", []metric.Cell{cell("roads", "", y, observation.Target, 10, "km"), q(1, 1), q(2, 2), q(3, 3), q(4, 3)}, "90 from 5"},
		{"a missing quarter is not zero", "roads", []metric.Cell{cell("roads", "", y, observation.Target, 10, "km"), q(1, 1), q(2, 2), q(4, 3)}, ""},
		{"a state at the end of the year", "good", []metric.Cell{cell("good", "", y, observation.Target, 100, "%"), state}, "80 from 2"},
		{"a target of zero", "roads", []metric.Cell{cell("roads", "", y, observation.Target, 0, "km"), cell("roads", "", y, observation.Reported, 8, "km")}, ""},
		{"units that differ", "roads", []metric.Cell{cell("roads", "", y, observation.Target, 10, "km"), cell("roads", "", y, observation.Reported, 8000, "m")}, ""},
		{"no target", "roads", []metric.Cell{cell("roads", "", y, observation.Reported, 8, "km")}, ""},
	} {
		p := plan(question.Value, question.Achievement, "2025")
		p.Metrics[0].Indicator = c.indicator
		a := answer.Build(p, c.cells, town{})
		got := ""
		for _, r := range a.Rows {
			got += fmt.Sprintf("%g from %d", r.Cell.Figure.Value, len(r.From))
			if (len(r.From) > 0) != slices.Contains(a.Notes, answer.FromTwo) {
				t.Errorf("%s: notes %v", c.situation, a.Notes)
			}
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", c.situation, got, c.want)
		}
	}
}

func TestFilterOnAnotherMeasure(t *testing.T) {
	y := period.Year(2025)
	cells := []metric.Cell{
		cell("roads", "north", y, observation.Target, 10, "km"), cell("roads", "north", y, observation.Reported, 8, "km"),
		cell("roads", "south", y, observation.Target, 10, "km"), cell("roads", "south", y, observation.Reported, 12, "km"),
	}
	group := "kecamatan"
	p := plan(question.Filter, question.Reported, "2025")
	p.Group = &group
	p.Filters = []question.Condition{{Metric: question.Metric{Indicator: "roads", Measure: question.Achievement}, Comparison: "<", Value: 100}}
	a := answer.Build(p, cells, town{})
	if len(a.Rows) != 1 || a.Rows[0].Area.ID != "north" || a.Rows[0].Cell.Figure != figure.Of(8, "km") || a.Matching != 1 || slices.Contains(a.Notes, answer.NotOfMeasure) {
		t.Errorf("rows %+v, notes %v", a.Rows, a.Notes)
	}
	q, _ := answer.Query(p)
	for _, m := range []observation.Measure{observation.Target, observation.Reported, observation.Achievement} {
		if !slices.Contains(q.Measures, m) {
			t.Errorf("%s is not asked for", m)
		}
	}
	if a := answer.Build(p, cells[1:2], town{}); len(a.Rows) != 0 || !slices.Contains(a.Notes, answer.NotOfMeasure) {
		t.Errorf("without any target: rows %+v, notes %v", a.Rows, a.Notes)
	}
}

func TestAWhyShowsTheCourse(t *testing.T) {
	var cells []metric.Cell
	for i := range 12 {
		cells = append(cells, cell("good", "", period.Quarter(2023+i/4, i%4+1), observation.Reported, float64(i), "%"))
	}
	cells = append(cells, cell("good", "", period.Year(2024), observation.Reported, 50, "%"), cell("roads", "", period.Year(2025), observation.Reported, 7, "km"))
	p := plan(question.Why, question.Reported, question.Latest)
	p.Metrics[0].Indicator = "good"
	p.Factors = []question.Metric{{Indicator: "roads", Measure: question.Reported}}
	a := answer.Build(p, cells, town{})
	var got []string
	for _, r := range a.Rows {
		got = append(got, r.Metric.Indicator+" "+r.Period.String())
	}
	want := "good 2024-Q1,good 2024-Q2,good 2024-Q3,good 2024-Q4,good 2025-Q1,good 2025-Q2,good 2025-Q3,good 2025-Q4,roads 2025"
	if s := strings.Join(got, ","); s != want || !slices.Contains(a.Notes, answer.Association) {
		t.Errorf("%s, notes %v", s, a.Notes)
	}
}
