package wording_test

import (
	"testing"

	"nyata/internal/faces/text"
	"nyata/internal/faces/wording"
	"nyata/internal/ground/figure"
	"nyata/internal/ground/period"
	"nyata/internal/judgement/answer"
	"nyata/internal/judgement/question"
	"nyata/internal/record/metric"
)

// A report held against the evidence is told in one sentence: what each says
// and which looks better, with no more digits than are known.
func TestAReportIsHeldAgainstTheEvidence(t *testing.T) {
	texts, err := text.Load()
	if err != nil {
		t.Fatal(err)
	}
	c := villageCatalogue
	id := c.Indicators[0].ID
	for _, x := range []struct {
		name           string
		lang           text.Lang
		polarity       string
		told, low, est float64
		want           string
	}{
		{"a report that looks better", text.ID, "up", 80.1, 57.8, 59.35, "dilaporkan 80,1%, estimasinya 59,4% (rentang 90%: 57,8–60,9). Laporannya 20,7 poin lebih baik."},
		{"of what should be low", text.EN, "down", 80.1, 57.8, 59.35, "reported 80.1%, estimated at 59.4% (90% range: 57.8–60.9). The report is 20.7 points worse."},
		{"within the range", text.ID, "up", 60, 57.8, 59.35, "dilaporkan 60%, masih di dalam rentang estimasi: 59,4% (rentang 90%: 57,8–60,9)."},
		{"of what is neither good nor bad", text.ID, "range", 80.1, 57.8, 59.35, "dilaporkan 80,1%, estimasinya 59,4% (rentang 90%: 57,8–60,9). Selisihnya 20,7 poin."},
	} {
		t.Run(x.name, func(t *testing.T) {
			c.Indicators = []question.Indicator{{ID: id, Name: "Jalan Mantap", NameEN: "Good roads", Unit: "%", Polarity: x.polarity}}
			row := func(measure string, v float64, p period.Period) answer.Row {
				return answer.Row{Metric: question.Metric{Indicator: id, Measure: measure}, Period: p, Cell: metric.Cell{Figure: figure.Of(v, "%")}}
			}
			estimate := row(question.Estimate, x.est, period.Month(2025, 12))
			estimate.Estimate = &answer.Estimate{Low: x.low, High: 2*x.est - x.low}
			a := answer.Answer{Plan: question.Plan{Op: question.Compare, Periods: []string{"2025"}}, Rows: []answer.Row{estimate, row(question.Reported, x.told, period.Quarter(2025, 4))}}
			got := wording.NewSpeaker(texts.In(x.lang), c).Answer(a)
			name := map[text.Lang]string{text.ID: "Jalan Mantap, triwulan IV 2025: ", text.EN: "Good roads, quarter 4 of 2025: "}[x.lang]
			if got != name+x.want {
				t.Errorf("got  %q\nwant %q", got, name+x.want)
			}
		})
	}
}
