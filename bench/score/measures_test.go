package score

import (
	"math"
	"slices"
	"strings"
	"testing"

	"nyata/bench/cities"
)

// oneSeries is a city of one indicator and area with the truth given month by
// month and reports where there are some.
func oneSeries(t *testing.T, truth []float64, reports map[int]float64) *cities.Case {
	t.Helper()
	return cities.Known(1, 1, len(truth), func(_, _, month int) float64 { return truth[month] }, reportsOf(reports))
}

func reportsOf(reports map[int]float64) []cities.Claim {
	var out []cities.Claim
	for month := range 1000 {
		if y, is := reports[month]; is {
			out = append(out, cities.Claim{Month: month, Source: "agency:0", Value: y})
		}
	}
	return out
}

var none = math.NaN()

// said is a row about a month: what it estimates, its interval, its probability.
func said(month int, report, estimate, low, high, p float64, flagged bool) Row {
	return Row{
		Month: month, Estimate: estimate, Low: low, High: high, Verified: !math.IsNaN(p), Flagged: flagged,
		Material: p, Reported: report, EvidenceOnly: estimate,
	}
}

func TestMeasuresOfAHandMadeCity(t *testing.T) {
	// Months 0 to 3 are reported; month 4 is not and must not count.
	truth := []float64{0.50, 0.60, 0.70, 0.80, 0.90}
	c := oneSeries(t, truth, map[int]float64{0: 0.50, 1: 0.70, 2: 0.72, 3: 0.95})
	m := Score(c, []Row{
		said(0, 0.50, 0.52, 0.45, 0.55, 0.10, false), // right; 2 points off; covered
		said(1, 0.70, 0.60, 0.55, 0.65, 0.90, true),  // wrong, flagged; 0 off; covered
		said(2, 0.72, 0.66, 0.60, 0.69, 0.70, true),  // right, flagged; 4 off; not covered
		said(3, 0.95, 0.90, 0.85, 0.95, none, false), // unverified; 10 off; not covered
		said(4, none, 0.10, 0.05, 0.15, 0.99, true),  // nobody reported it
	})
	for name, is := range map[string][2]float64{
		"cells":    {m.Cells, 4},
		"error":    {m.Error, (2 + 0 + 4 + 10) / 4.0},
		"verified": {m.Verified, 0.75},
		"coverage": {m.Coverage, 0.5},
		"flagged":  {m.Flagged, 2.0 / 3},
		"FDR":      {m.FDR, 0.5},
		"recall":   {m.Recall, 1},
		// bins: 0.10 with 0 wrong of 1, 0.90 with 1 of 1, 0.70 with 0 of 1
		"ECE":       {m.ECE, (0.10 + 0.10 + 0.70) / 3},
		"AUC":       {m.AUC, 1},
		"first ten": {m.FirstTen, 0.5},
		"unasked":   {m.Unasked, 0},
		"broken":    {m.Broken, 0},
	} {
		if math.Abs(is[0]-is[1]) > 1e-9 {
			t.Errorf("%s is %v, should be %v", name, is[0], is[1])
		}
	}
}

func TestRecallCountsVerifiedErrorsOnly(t *testing.T) {
	c := oneSeries(t, []float64{0.5, 0.5, 0.5, 0.5}, map[int]float64{0: 0.9, 1: 0.9, 2: 0.9, 3: 0.9})
	m := Score(c, []Row{
		said(0, 0.9, 0.5, 0.4, 0.6, 0.99, true),
		said(1, 0.9, 0.5, 0.4, 0.6, 0.60, false),
		said(2, 0.9, 0.5, 0.4, 0.6, 0.60, false),
		said(3, 0.9, 0.5, 0.4, 0.6, none, false), // wrong too, but nobody claims to have checked
	})
	if math.Abs(m.Recall-1.0/3) > 1e-9 {
		t.Errorf("recall %v, should be a third", m.Recall)
	}
}

func TestAnUnverifiedCellWithAProbabilityOrFlagIsCounted(t *testing.T) {
	c := oneSeries(t, []float64{0.5, 0.5}, map[int]float64{0: 0.5, 1: 0.5})
	first, second := said(0, 0.5, 0.5, 0.4, 0.6, 0.2, false), said(1, 0.5, 0.5, 0.4, 0.6, none, true)
	first.Verified, second.Verified = false, false
	if m := Score(c, []Row{first, second}); m.Unasked != 2 || m.Verified != 0 {
		t.Errorf("%v unasked, %v verified", m.Unasked, m.Verified)
	}
}

func TestRowsThatMakeNoSense(t *testing.T) {
	good := said(0, 0.8, 0.7, 0.6, 0.75, 0.5, false)
	for name, change := range map[string]func(rows []Row) []Row{
		"no row at all":             func([]Row) []Row { return nil },
		"the same cell twice":       func(rows []Row) []Row { return append(rows, rows[0]) },
		"an area that is not there": func(rows []Row) []Row { r := rows[0]; r.Area = 7; return append(rows, r) },
		"no estimate":               func(rows []Row) []Row { rows[0].Estimate = none; return rows },
		"an estimate above one":     func(rows []Row) []Row { rows[0].Estimate, rows[0].High = 1.2, 1.3; return rows },
		"no interval":               func(rows []Row) []Row { rows[0].Low = none; return rows },
		"interval upside down":      func(rows []Row) []Row { rows[0].Low, rows[0].High = 0.75, 0.6; return rows },
		"estimate outside interval": func(rows []Row) []Row { rows[0].Estimate = 0.9; return rows },
		"another report":            func(rows []Row) []Row { rows[0].Reported = 0.7; return rows },
		"report left out":           func(rows []Row) []Row { rows[0].Reported = none; return rows },
		"verified, no probability":  func(rows []Row) []Row { rows[0].Material = none; return rows },
		"a probability above one":   func(rows []Row) []Row { rows[0].Material = 1.01; return rows },
	} {
		t.Run(name, func(t *testing.T) {
			c := oneSeries(t, []float64{0.7}, map[int]float64{0: 0.8})
			if m := Score(c, []Row{good}); m.Broken != 0 || m.Error > 1e-9 {
				t.Fatalf("the good row: %+v", m)
			}
			if m := Score(c, change([]Row{good})); m.Broken == 0 || len(m.Faults) == 0 {
				t.Errorf("passed: %+v", m)
			}
		})
	}
}

// TestLeavingCellsOutNeverPays: an engine that answers only where it is good
// must not look better than one that answers everywhere.
func TestLeavingCellsOutNeverPays(t *testing.T) {
	c := oneSeries(t, []float64{0.7, 0.7}, map[int]float64{0: 0.7, 1: 0.7})
	easy, hard := said(0, 0.7, 0.7, 0.6, 0.8, 0.1, false), said(1, 0.7, 0.5, 0.4, 0.6, 0.1, false)
	if both, one := Score(c, []Row{easy, hard}), Score(c, []Row{easy}); one.Error <= both.Error || one.Coverage > both.Coverage {
		t.Errorf("with both cells %+v, with one %+v", both, one)
	}
}

func TestWrongIsMoreThanFivePoints(t *testing.T) {
	for _, is := range []struct {
		report, truth float64
		want          bool
	}{
		{0.75, 0.70, false}, {0.70, 0.75, false}, {0.751, 0.70, true}, {0.64, 0.70, true}, {0.70, 0.70, false}, {0.35, 0.30, false},
	} {
		if got := Wrong(is.report, is.truth); got != is.want {
			t.Errorf("report %v, truth %v: wrong %v", is.report, is.truth, got)
		}
	}
}

func TestFirstTenFollowPeopleTimesCertaintyTimesGap(t *testing.T) {
	// Twelve flags: the two with the least harm are the two that are right.
	var rows []Row
	truth, reports := make([]float64, 12), map[int]float64{}
	for month := range truth {
		truth[month], reports[month] = 0.5, 0.9
		if month < 2 {
			reports[month] = 0.52
		}
		rows = append(rows, said(month, reports[month], 0.5, 0.4, 0.6, 0.99, true))
	}
	c := oneSeries(t, truth, reports)
	if m := Score(c, rows); math.Abs(m.FirstTen-1) > 1e-9 || math.Abs(m.FDR-2.0/12) > 1e-9 {
		t.Errorf("first ten %v, FDR %v", m.FirstTen, m.FDR)
	}
	rows[0].Estimate, rows[0].Low = 0.01, 0 // now the engine believes in a large gap where there is none
	if m := Score(c, rows); math.Abs(m.FirstTen-0.9) > 1e-9 {
		t.Errorf("first ten %v, should be 0.9", m.FirstTen)
	}
	for i := range rows {
		rows[i].Flagged = false
	}
	if m := Score(c, rows); m.FirstTen != 0 || m.FDR != 0 || m.Recall != 0 {
		t.Errorf("without flags: %+v", m)
	}
}

func TestSeparation(t *testing.T) {
	for name, is := range map[string]struct {
		checks []check
		want   float64
	}{
		"every wrong one above":  {[]check{{p: 0.9, wrong: true}, {p: 0.1}}, 1},
		"every wrong one below":  {[]check{{p: 0.1, wrong: true}, {p: 0.9}}, 0},
		"all the same":           {[]check{{p: 0.5, wrong: true}, {p: 0.5}, {p: 0.5}}, 0.5},
		"one above, one between": {[]check{{p: 0.9, wrong: true}, {p: 0.5, wrong: true}, {p: 0.7}, {p: 0.1}}, 0.75},
	} {
		if got := separation(is.checks); math.Abs(got-is.want) > 1e-9 {
			t.Errorf("%s: %v, should be %v", name, got, is.want)
		}
	}
}

func TestCalibration(t *testing.T) {
	var honest, boastful []check
	for i := range 100 {
		honest = append(honest, check{p: 0.25, wrong: i < 25})
		boastful = append(boastful, check{p: 1, wrong: i < 25})
	}
	if got := calibration(honest); got > 1e-9 {
		t.Errorf("a quarter stated, a quarter wrong: %v", got)
	}
	if got := calibration(boastful); math.Abs(got-0.75) > 1e-9 {
		t.Errorf("all stated, a quarter wrong: %v", got)
	}
}

func TestMean(t *testing.T) {
	m := Mean([]Measures{{Error: 1, FDR: 0.02, Unasked: 1, Faults: []string{"a"}}, {Error: 3, FDR: 0.06, Broken: 2}})
	if m.Error != 2 || m.FDR != 0.04 || m.Unasked != 1 || m.Broken != 2 || !slices.Equal(m.Faults, []string{"a"}) {
		t.Errorf("%+v", m)
	}
}

func TestReadingAnOutput(t *testing.T) {
	const heading = "indicator,area,month,estimate,lo90,hi90,verified,p_material,flagged,reported,evidence_only,more\n"
	rows, err := Read(strings.NewReader(heading + "1,2,3,0.5,0.4,0.6,1,0.9,1,0.7,0.52,x\n1,2,4,0.5,0.4,0.6,0,,0,,,\n"))
	if err != nil {
		t.Fatal(err)
	}
	want := Row{Indicator: 1, Area: 2, Month: 3, Estimate: 0.5, Low: 0.4, High: 0.6, Verified: true, Flagged: true, Material: 0.9, Reported: 0.7, EvidenceOnly: 0.52}
	if len(rows) != 2 || rows[0] != want {
		t.Errorf("%+v", rows)
	}
	if r := rows[1]; r.Verified || !math.IsNaN(r.Material) || !math.IsNaN(r.Reported) || !math.IsNaN(r.EvidenceOnly) {
		t.Errorf("%+v", r)
	}
	for name, text := range map[string]string{
		"no heading":        "",
		"a column missing":  "indicator,area,month\n1,2,3\n",
		"a word":            heading + "1,2,3,half,0.4,0.6,1,0.9,1,0.7,0.5,\n",
		"half an area":      heading + "1,2.5,3,0.5,0.4,0.6,1,0.9,1,0.7,0.5,\n",
		"no month":          heading + "1,2,,0.5,0.4,0.6,1,0.9,1,0.7,0.5,\n",
		"verified perhaps":  heading + "1,2,3,0.5,0.4,0.6,0.5,0.9,1,0.7,0.5,\n",
		"verified is blank": heading + "1,2,3,0.5,0.4,0.6,,0.9,1,0.7,0.5,\n",
		"a short row":       heading + "1,2,3\n",
	} {
		if _, err := Read(strings.NewReader(text)); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}
