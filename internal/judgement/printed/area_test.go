package printed_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"nyata/internal/ground/figure"
	"nyata/internal/ground/period"
	"nyata/internal/judgement/printed"
	"nyata/internal/judgement/question"
	"nyata/internal/record/indicator"
	"nyata/internal/record/metric"
	"nyata/internal/record/observation"
)

type nowhere struct{}

func (nowhere) Level(string) string                { return "" }
func (nowhere) Parent(string) string               { return "" }
func (nowhere) Areas(string) []string              { return nil }
func (nowhere) Additive(string) bool               { return false }
func (nowhere) Unit(string) string                 { return "" }
func (nowhere) Polarity(string) indicator.Polarity { return "" }

// clinics are two yearly tables "Jumlah Posyandu menurut Kecamatan" of a city
// that nobody's reference data know, and one of teachers.
func clinics(whole bool) (lines []metric.Line, cells []metric.Cell) {
	number := map[string]int{}
	add := func(file, what, area string, year int, value float64) {
		number[file]++
		at := number[file]
		o := observation.Ref{Text: area}
		lines = append(lines, metric.Line{
			SHA256: file, File: file, Number: at, Subject: observation.Subject{Line: at}, Indicator: observation.Ref{Text: what}, Area: o,
			Held: []metric.Held{{Measure: observation.Reported, Period: period.Year(year), Span: period.Discrete, Stage: observation.Realisation, Number: true}},
		})
		cells = append(cells, metric.Cell{
			Subject: observation.Subject{Line: at}, Indicator: observation.Ref{Text: what}, Area: o, Period: period.Year(year), Span: period.Discrete, Stage: observation.Realisation,
			Measure: observation.Reported, Figure: figure.Of(value, ""), State: observation.Proven, Citation: metric.Citation{Observation: fmt.Sprint(file, at), SHA256: file},
		})
	}
	for year, file := range map[int]string{2023: "a", 2024: "b"} {
		for i, area := range []string{"Awan", "Bukit", "Cemara"} {
			add(file, "Jumlah Posyandu menurut Kecamatan", area, year, float64(10*i+year-2000))
		}
		if whole {
			add(file, "Jumlah Posyandu menurut Kecamatan", "", year, 99)
		}
	}
	for i, area := range []string{"Awan", "Bukit", "Cemara"} {
		add("c", "Jumlah Guru menurut Kecamatan", area, 2024, float64(100-i))
	}
	return lines, cells
}

// Tables by area whose title alone says what is counted are asked for by it: of
// one area, of each, in their order, and of the whole where it is printed.
func TestTablesByArea(t *testing.T) {
	now := time.Date(2026, 11, 27, 0, 0, 0, 0, time.UTC)
	for _, x := range []struct {
		question string
		whole    bool
		want     string // areas and values, or the reason
	}{
		{"berapa jumlah posyandu per kecamatan tahun 2024?", true, "Kecamatan Awan 24, Kecamatan Bukit 34, Kecamatan Cemara 44"},
		{"berapa jumlah posyandu per kecamatan tahun 2023?", false, "Kecamatan Awan 23, Kecamatan Bukit 33, Kecamatan Cemara 43"},
		{"kecamatan mana yang posyandunya paling banyak?", true, "Kecamatan Cemara 44"},
		{"urutkan kecamatan menurut jumlah posyandu 2024", true, "Kecamatan Cemara 44, Kecamatan Bukit 34, Kecamatan Awan 24"},
		{"2 kecamatan dengan guru paling sedikit", false, "Kecamatan Cemara 98, Kecamatan Bukit 99"},
		{"berapa jumlah posyandu di Kecamatan Bukit tahun 2024?", true, "Kecamatan Bukit 34"},
		{"berapa jumlah posyandu di Kecamatan Bukit tahun 2023?", false, "Kecamatan Bukit 33"},
		{"berapa posyandu di Kecamatan Bukit tahun 2023?", false, "Kecamatan Bukit 33"},
		{"kecamatan mana yang posyandunya paling sedikit?", true, "Kecamatan Awan 24"},
		{"berapa jumlah posyandu tahun 2024?", true, " 99"},
		{"berapa jumlah posyandu tahun 2024?", false, "no_grain, instead: Kecamatan Awan 24, Kecamatan Bukit 34, Kecamatan Cemara 44"},
		{"berapa jumlah dokter per kecamatan 2024?", true, "no_indicator"},
		{"berapa jumlah posyandu per kelurahan 2024?", true, "no_indicator"},
		{"berapa jumlah posyandu di Kecamatan Damai 2024?", true, "no_indicator"},
	} {
		t.Run(fmt.Sprint(x.question, x.whole), func(t *testing.T) {
			lines, cells := clinics(x.whole)
			lines = append(lines, metric.Line{ // whose office has a row of its own
				SHA256: "d", File: "d", Number: 1, Subject: observation.Subject{Line: 1, Text: "Pelayanan Umum"}, Agency: observation.Ref{Text: "Kecamatan Bukit"},
				Held: []metric.Held{{Measure: observation.Realised, Period: period.Year(2024), Span: period.Discrete, Unit: "IDR", Number: true}},
			})
			c := printed.New(lines, nil)
			say := func(p question.Plan) string {
				var out []string
				for _, r := range c.Answer(p, cells, nowhere{}).Rows {
					out = append(out, fmt.Sprintf("%s %g", r.Area.ID, r.Cell.Figure.Value))
				}
				return strings.Join(out, ", ")
			}
			u := c.Ask(x.question, now)
			got := string(u.Reason)
			if u.Answered() {
				got = say(u.Plan)
				if again := c.Planned(u.Plan); !again.Answered() || say(again.Plan) != got {
					t.Errorf("its plan gives %q", say(again.Plan))
				}
			} else if x.want != got && len(u.Choices) == 1 {
				got += ", instead: " + say(u.Choices[0])
			}
			if got != x.want {
				t.Errorf("answered %q (%s), want %q", got, u.Word, x.want)
			}
		})
	}
}
