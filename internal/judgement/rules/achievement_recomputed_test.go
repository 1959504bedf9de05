package rules

import (
	"fmt"
	"testing"

	"pgregory.net/rapid"

	"nyata/internal/record/difference"
	"nyata/internal/record/indicator"
	"nyata/internal/record/observation"
	"nyata/internal/record/reference"
)

// scored is a table of achievements whose other rows keep the usual formula.
func scored(target, result, printed, unit string, change ...func(*observation.Candidate)) func(p *paper) {
	return func(p *paper) {
		for range 3 {
			p.row(observation.SubActivity, "Lain", nil).indicator("Jumlah dokumen").put(observation.Target, year, "4", "dokumen").
				put(observation.Reported, year, "3", "dokumen").put(observation.Achievement, year, "75%", "%")
		}
		p.row(observation.OfIndicator, "Layanan", nil).indicator("Layanan kota").put(observation.Target, year, target, unit).
			put(observation.Reported, year, result, unit).put(observation.Achievement, year, printed, "%", change...)
	}
}

// known makes a city that knows the polarity of the indicator.
func known(p indicator.Polarity) *reference.City {
	return &reference.City{Indicators: []indicator.Indicator{{ID: "layanan", Name: "Layanan kota", Polarity: p}}}
}

func TestAchievementRecomputed(t *testing.T) {
	matched := func(c *observation.Candidate) { c.Indicator.ID = "layanan" }
	try(t, "achievement_recomputed", []situation{
		{name: "higher is better, printed too high", want: verdict{difference.Counted, "80%", "92,5%"}, make: scored("50", "40", "92,5%", "km")},
		{name: "as the formula gives", make: scored("50", "40", "80%", "km")},
		{name: "half a point is rounding", make: scored("60", "40", "67,1%", "km")},
		{name: "lower is better, by the regulation", make: scored("20", "22", "90%", "hari")},
		{name: "lower is better, as some regions invert it", make: scored("20", "25", "80%", "hari")},
		{name: "cut off at 100", make: scored("50", "80", "100%", "km")},
		{name: "cut off at 120", make: scored("50", "80", "120%", "km")},
		{name: "a share printed as a fraction", make: scored("50", "40", "0,8", "km")},
		{name: "inside a range", make: scored("80-90", "85", "100%", "%")},
		{name: "above a range, the regulation's own example", want: verdict{difference.Counted, "102,22%", "113%"}, make: scored("80-90", "92", "113%", "%")},
		{name: "one grade below", make: scored("WTP", "WDP", "75%", "")},
		{name: "one grade below, printed as reached", want: verdict{difference.Counted, "75%", "100%"}, make: scored("WTP", "WDP", "100%", "")},
		{name: "a target of nothing", make: scored("0", "5", "100%", "km")},
		{name: "result equal to target is 100", want: verdict{difference.Counted, "100%", "1%"}, make: scored("20", "20", "1%", "km")},
		{name: "target and result printed to one decimal", make: scored("1,3", "0,4", "28%", "km")},
		{name: "nothing proves the achievement", want: verdict{difference.PossibleMisreading, "80%", "92,5%"}, make: scored("50", "40", "92,5%", "km", unproven)},
		{name: "an output is never better when lower", want: verdict{difference.Counted, "0%", "100%"}, make: func(p *paper) {
			scored("4", "3", "75%", "dokumen")(p)
			p.row(observation.SubActivity, "Mebel", nil).indicator("Jumlah mebel").put(observation.Target, year, "35", "unit").put(observation.Reported, year, "0", "unit").put(observation.Achievement, year, "100%", "%")
		}},
		{name: "a programme that prints the mean of its parts", make: func(p *paper) {
			scored("4", "3", "75%", "dokumen")(p)
			top := p.row(observation.Programme, "Program", nil).put(observation.Target, year, "100", "%").put(observation.Reported, year, "60", "%").put(observation.Achievement, year, "75%", "%")
			for range 2 {
				p.row(observation.SubActivity, "Bagian", top).put(observation.Target, year, "4", "dokumen").put(observation.Reported, year, "3", "dokumen").put(observation.Achievement, year, "75%", "%")
			}
		}},
		{name: "a column that most rows compute in another way", make: func(p *paper) {
			for range 6 {
				scored("50", "40", "33%", "km")(p)
			}
			for _, r := range p.rows {
				if r.name == "Jumlah dokumen" {
					r.figures[2].Figure.Value = 12
				}
			}
		}},
	})
	for _, c := range []situation{
		{name: "known to be better when lower, printed as if higher were", want: verdict{difference.Counted, "80%", "110%"}, city: known(indicator.Down), make: scored("20", "22", "110%", "hari")},
		{name: "known to be better when higher, printed as if lower were", want: verdict{difference.Counted, "110%", "90%"}, city: known(indicator.Up), make: scored("20", "22", "90%", "hari")},
		{name: "to be kept as it is, and kept", city: known(indicator.Flat), make: scored("20", "20", "100%", "hari")},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := newPaper("a.pdf")
			c.make(p)
			all := candidates(p)
			for i := range all {
				if all[i].Indicator.Text == "Layanan kota" {
					matched(&all[i])
				}
			}
			var got []difference.Difference
			for _, d := range Check(NewFacts(c.city, all, nil)) {
				if d.Rule == "achievement_recomputed" {
					got = append(got, d)
				}
			}
			if c.name == "known to be better when lower, printed as if higher were" {
				// (2·20−22)/20 and 20/22 are both in use; the nearer is named.
				c.want.expected = "90,91%"
			}
			expect(t, got, c.want)
		})
	}
}

// During the year a percentage may count work in progress: against the year's
// target it is at most a note, and none where many rows do so.
func TestAchievementDuringTheYear(t *testing.T) {
	build := func(right int) *paper {
		p := newPaper("a.pdf")
		for range right {
			p.row(observation.SubActivity, "Lain", nil).indicator("Jumlah laporan").put(observation.Target, year, "4", "laporan").put(observation.Reported, q1, "1", "laporan").put(observation.Achievement, q1, "25%", "%")
		}
		p.row(observation.SubActivity, "Surat", nil).indicator("Jumlah laporan").put(observation.Target, year, "1", "laporan").put(observation.Reported, q1, "0", "laporan").put(observation.Achievement, q1, "25%", "%")
		return p
	}
	expect(t, found(t, "achievement_recomputed", nil, build(10)), verdict{difference.Note, "0%", "25%"})
	expect(t, found(t, "achievement_recomputed", nil, build(4)), verdict{})
}

// A running total may be held against the quarters it is printed as.
func TestAchievementUpToAQuarter(t *testing.T) {
	p := newPaper("a.pdf")
	for range 3 {
		p.row(observation.SubActivity, "Lain", nil).put(observation.Target, year, "4", "laporan").put(observation.Reported, q1, "1", "laporan").put(observation.Reported, q2, "1", "laporan").
			put(observation.Reported, q3, "1", "laporan").put(observation.Reported, q4, "1", "laporan").put(observation.Achievement, q4, "100%", "%", cumulative)
	}
	p.row(observation.SubActivity, "Surat", nil).put(observation.Target, year, "4", "laporan").put(observation.Reported, q1, "1", "laporan").put(observation.Reported, q2, "1", "laporan").
		put(observation.Reported, q3, "0", "laporan").put(observation.Reported, q4, "0", "laporan").put(observation.Achievement, q4, "100%", "%", cumulative)
	expect(t, found(t, "achievement_recomputed", nil, p), verdict{difference.Counted, "50%", "100%"})
}

// For every polarity, a result equal to its target is 100 and never a
// difference.
func TestResultEqualToTargetIsNeverADifference(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		v := rapid.Float64Range(0.01, 1e9).Draw(t, "target")
		polarity := rapid.SampledFrom([]indicator.Polarity{indicator.Up, indicator.Down, indicator.Flat, indicator.Range, ""}).Draw(t, "polarity")
		text := fmt.Sprintf("%.2f", v)
		p := newPaper("a.pdf")
		for range 4 {
			p.row(observation.OfIndicator, "Layanan", nil).indicator("Layanan kota").put(observation.Target, year, text, "km").put(observation.Reported, year, text, "km").put(observation.Achievement, year, "100%", "%")
		}
		all := candidates(p)
		var city *reference.City
		if polarity != "" {
			city = known(polarity)
			for i := range all {
				all[i].Indicator.ID = "layanan"
			}
		}
		if got := Check(NewFacts(city, all, nil)); len(got) > 0 {
			t.Fatalf("%s of %s is 100 %%, yet: %s", text, text, got[0].Explanation.EN)
		}
	})
}

// Of money the percentage is its share of the budget, or how much a budget
// changed.
func TestPercentagesOfMoney(t *testing.T) {
	share := func(last string) *paper {
		p := newPaper("a.csv")
		for range 3 {
			p.row(observation.SubActivity, "Lain", nil).rp(observation.Budget, year, "1.000.000").rp(observation.Realised, year, "900.000").put(observation.Achievement, year, "90", "%")
		}
		p.row(observation.SubActivity, "Jasa", nil).rp(observation.Budget, year, "1.000.000").rp(observation.Realised, year, "750.000").put(observation.Achievement, year, last, "%")
		return p
	}
	expect(t, found(t, "achievement_recomputed", nil, share("95")), verdict{difference.Counted, "75%", "95%"})
	expect(t, found(t, "achievement_recomputed", nil, share("75")), verdict{})

	p := newPaper("a.csv")
	for range 3 {
		p.row(observation.SubActivity, "Lain", nil).rp(observation.Budget, year, "1.000.000", stage(observation.Original)).rp(observation.Budget, year, "1.100.000", stage(observation.Revised)).put(observation.Achievement, year, "10,00", "%")
	}
	p.row(observation.Total, "SURPLUS / (DEFISIT)", nil).rp(observation.Budget, year, "-8.900.983.490", stage(observation.Original)).
		rp(observation.Budget, year, "-8.832.318.607", stage(observation.Revised)).put(observation.Achievement, year, "-77", "%")
	expect(t, found(t, "achievement_recomputed", nil, p), verdict{difference.Counted, "−0,77%", "−77%"})
}
