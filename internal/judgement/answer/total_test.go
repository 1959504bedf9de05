package answer_test

import (
	"testing"

	"nyata/internal/ground/period"
	"nyata/internal/judgement/answer"
	"nyata/internal/judgement/question"
	"nyata/internal/record/metric"
	"nyata/internal/record/observation"
)

func TestTotal(t *testing.T) {
	parts := []metric.Cell{
		cell("roads", "north", period.Year(2025), observation.Reported, 8, "km"), cell("roads", "south", period.Year(2025), observation.Reported, 12, "km"),
	}
	parts[1].State = observation.Read
	group := "kecamatan"
	p := plan(question.Sum, question.Reported, "2025")
	p.Group = &group
	total, ok := answer.Build(p, parts, town{}).Total()
	if !ok || total.Cell.Figure.Value != 20 || total.Cell.Figure.Unit != "km" || total.Area.ID != "" || total.Period != period.Year(2025) || len(total.From) != 2 || total.Cell.State != observation.Read ||
		total.Cell.Citation != parts[0].Citation {
		t.Errorf("%v: %+v", ok, total)
	}
	if one, ok := answer.Build(p, parts[:1], town{}).Total(); ok {
		t.Errorf("of one part: %+v", one)
	}
	p.Op = question.Compare
	if two, ok := answer.Build(p, parts, town{}).Total(); ok {
		t.Errorf("of a comparison: %+v", two)
	}
	var quarters []metric.Cell
	for q := range 4 {
		quarters = append(quarters, cell("roads", "", period.Quarter(2025, q+1), observation.Reported, 2, "km"))
	}
	year, ok := answer.Build(plan(question.Value, question.Reported, "2025"), quarters, town{}).Total()
	if !ok || year.Cell.Figure.Value != 8 || year.Period != period.Year(2025) || len(year.From) != 4 {
		t.Errorf("a year of its quarters, %v: %+v", ok, year)
	}
}
