package mayor

import (
	"testing"

	"nyata/internal/ground/figure"
	"nyata/internal/ground/period"
	"nyata/internal/record/indicator"
	"nyata/internal/record/metric"
	"nyata/internal/record/observation"
	"nyata/internal/record/receipt"
)

func cellOf(subject string, p period.Period, span period.Span, m observation.Measure, value float64, file string) metric.Cell {
	return metric.Cell{
		Subject: observation.Subject{Text: subject}, Agency: observation.Ref{ID: "dlh"}, Period: p, Span: span, Measure: m,
		Figure: figure.Figure{Kind: figure.Number, Value: value, Unit: "%"}, Citation: metric.Citation{SHA256: file, File: file},
	}
}

func TestASheetHasOneRowForASubjectOfManyDocuments(t *testing.T) {
	q1, q2 := period.Quarter(2026, 1), period.Quarter(2026, 2)
	s := spread([]metric.Cell{
		cellOf("Jalan", q2, period.Discrete, observation.Reported, 20, "tw2"),
		cellOf("Jalan", q1, period.Discrete, observation.Reported, 10, "tw2"),
		cellOf("Taman", q1, period.Discrete, observation.Reported, 5, "tw1"),
		cellOf("Jalan", q1, period.Discrete, observation.Reported, 10, "tw1"),
		cellOf("Jalan", q1, period.Discrete, observation.Reported, 11, "lkjip"),
	}, false)
	if s.total != 2 || len(s.columns) != 2 || s.columns[0].period != q1 {
		t.Fatalf("%d rows, columns %v", s.total, s.columns)
	}
	said := merge(s.rows[0].cells[0])
	if len(said) != 2 || said[0].times != 2 || said[0].Citation.SHA256 != "tw1" || said[1].Figure.Value != 11 {
		t.Errorf("first quarter of Jalan says %+v", said)
	}
	if len(s.rows[1].cells[1]) != 0 {
		t.Error("a figure that nobody stated")
	}
}

func TestCumulativeAndDiscreteAreNotOneColumn(t *testing.T) {
	q := period.Quarter(2026, 2)
	s := spread([]metric.Cell{
		cellOf("Jalan", q, period.Discrete, observation.Reported, 5, "a"),
		cellOf("Jalan", q, period.Cumulative, observation.Reported, 15, "a"),
	}, false)
	if len(s.columns) != 2 {
		t.Errorf("columns %v", s.columns)
	}
}

func TestPagesOfASheet(t *testing.T) {
	var cells []metric.Cell
	for i := range sheetRows + 1 {
		cells = append(cells, cellOf(string(rune('A'+i)), period.Year(2026), period.Discrete, observation.Reported, 1, "a"))
	}
	for first, want := range map[int]int{0: sheetRows, sheetRows: 1, -5: sheetRows, 10_000: sheetRows} {
		if got := len(spread(cells, false).from(first).rows); got != want {
			t.Errorf("from row %d: %d rows, want %d", first, got, want)
		}
	}
}

func TestTargetsStandBesideTheResultsTheyAreFor(t *testing.T) {
	q1, q2, year := period.Quarter(2026, 1), period.Quarter(2026, 2), period.Year(2026)
	kinds := map[string]receipt.DocumentType{"tw": receipt.RenjaEvaluation, "pk": receipt.Agreement}
	list := courses("%", []metric.Cell{
		cellOf("s", q1, period.Discrete, observation.Target, 80, "tw"),
		cellOf("s", q1, period.Cumulative, observation.Reported, 60, "tw"),
		cellOf("s", q2, period.Cumulative, observation.Reported, 70, "tw"),
		cellOf("s", q2, period.Discrete, observation.Target, 85, "tw"),
		cellOf("s", q2, period.Cumulative, observation.Achievement, 82, "tw"),
		cellOf("s", year, period.Discrete, observation.Target, 90, "pk"),
	}, kinds)
	if len(list) != 3 {
		t.Fatalf("%d courses, want quarters, the year, achievements: %+v", len(list), list)
	}
	quarters := list[0]
	if quarters.span != period.Cumulative || len(quarters.sources) != 2 || !quarters.drawable() || quarters.value(1, 0) != 85 || quarters.value(1, 1) != 70 {
		t.Errorf("quarters: %+v", quarters)
	}
	if list[1].grain != period.Years || list[1].drawable() {
		t.Errorf("year: %+v", list[1])
	}
	if !list[2].achievement {
		t.Errorf("achievements are not last: %+v", list[2])
	}
}

func TestDocumentsThatDisagreeAreNotDrawnAsOne(t *testing.T) {
	q := period.Quarter(2026, 1)
	c := courses("%", []metric.Cell{
		cellOf("s", q, period.Discrete, observation.Reported, 60, "a"),
		cellOf("s", q, period.Discrete, observation.Reported, 61, "b"),
	}, map[string]receipt.DocumentType{"a": receipt.RenjaEvaluation, "b": receipt.RenjaEvaluation})[0]
	if v := c.value(0, 0); v == v {
		t.Errorf("drawn at %v", v)
	}
}

func TestAgenciesAreComparedOnOneSpan(t *testing.T) {
	q1, q2 := period.Quarter(2026, 1), period.Quarter(2026, 2)
	of := func(agency string, c metric.Cell) metric.Cell {
		c.Agency.ID = agency
		return c
	}
	cells := []metric.Cell{
		of("dinkes", cellOf("s", q1, period.Cumulative, observation.Reported, 70, "a")),
		of("dinkes", cellOf("s", q2, period.Cumulative, observation.Reported, 80, "a")),
		of("dinkes", cellOf("s", period.Year(2025), period.Discrete, observation.Reported, 75, "a")),
		of("dlh", cellOf("s", q2, period.Discrete, observation.Reported, 60, "b")),
		of("", cellOf("s", q2, period.Cumulative, observation.Reported, 50, "c")),
	}
	added := compare(city(t), indicator.Indicator{Aggregation: indicator.Sum}, cells)
	if len(added.columns) != 2 || len(added.rows) != 2 || added.rows[0].agency != "dinkes" || added.rows[1].agency != "" || added.has("") {
		t.Errorf("sums are compared as %+v", added)
	}
	level := compare(city(t), indicator.Indicator{Aggregation: indicator.Last}, cells)
	if len(level.columns) != 2 || len(level.rows) != 3 || level.rows[0].agency != "dlh" || level.most() != 80 {
		t.Errorf("levels are compared as %+v", level)
	}
}

func TestAFigureWithoutUnitSaysTheSame(t *testing.T) {
	with, without := cellOf("s", period.Year(2026), period.Discrete, observation.Reported, 5, "a"), cellOf("s", period.Year(2026), period.Discrete, observation.Reported, 5, "b")
	without.Figure.Unit = ""
	other := with
	other.Figure.Unit = "km"
	if said := merge([]metric.Cell{with, without, other}); len(said) != 2 || said[0].Figure.Unit != "%" || said[0].times != 2 {
		t.Errorf("merged to %+v", said)
	}
}
