package estimate_test

import (
	"errors"
	"math"
	"math/rand/v2"
	"strconv"
	"testing"
	"time"

	"pgregory.net/rapid"

	"nyata/internal/judgement/estimate"
)

// smallCity is an invented city: two indicators, areas areas, two years. Some
// agencies say what is, one says eight points more, and one says the same
// figure always. The second indicator has evidence in the first area alone.
func smallCity(seed uint64, areas int) (estimate.Input, map[[3]int]float64) {
	r := rand.New(rand.NewPCG(seed, 7))
	in := estimate.Input{Population: map[string]float64{}}
	truth := map[[3]int]float64{}
	for a := range areas {
		in.Population[strconv.Itoa(a)] = 10000
	}
	for k := range 2 {
		for a := range areas {
			x := 0.6 + 0.4*r.NormFloat64()
			ready := 0.3 * r.NormFloat64()
			agency := "agency:" + strconv.Itoa(10*k+a%3)
			for t := range 24 {
				x += 0.06 * r.NormFloat64()
				p := 1 / (1 + math.Exp(-x))
				truth[[3]int{k, a, t}] = p
				y := p + 0.015*r.NormFloat64()
				switch a % 3 {
				case 1:
					y += 0.08
				case 2:
					y = 0.9
				}
				claim := func(kind estimate.Kind, source string, value, n, hits float64) {
					in.Claims = append(in.Claims, estimate.Claim{
						Indicator: strconv.Itoa(k), Area: strconv.Itoa(a), Month: t,
						Source: source, Kind: kind, Value: value, Size: n, Hits: hits,
					})
				}
				claim(estimate.Report, agency, min(max(math.Round(y*1000)/1000, 0), 1), 0, 0)
				if k == 1 && a > 0 {
					continue
				}
				if t%4 == 2 {
					hits := 0.0
					for range 80 {
						if r.Float64() < p {
							hits++
						}
					}
					claim(estimate.Survey, "survey", 0, 80, hits)
				}
				claim(estimate.Complaints, "complaints", math.Round(40*math.Exp(ready-0.7*x)), 0, 0)
			}
		}
	}
	return in, truth
}

func TestNobodyIsJudgedByTheirOwnWordAlone(t *testing.T) {
	in, _ := smallCity(1, 9)
	for _, c := range estimate.Fit(in, estimate.Options{}).Cells {
		if math.IsNaN(c.Material) == c.Verified {
			t.Fatalf("%+v: a probability exactly where verified is wanted", c)
		}
		if c.Indicator == "1" && c.Area != "0" && (c.Verified || c.Flagged) {
			t.Fatalf("%+v is verified by nothing but its own agency", c)
		}
		if !(c.Estimate.Low <= c.Estimate.Value && c.Estimate.Value <= c.Estimate.High) {
			t.Fatalf("%+v has no proper interval", c)
		}
	}
}

// TestWhoSendsInAnothersFiguresIsJudgedByTheEvidence has one area report what
// another does: it is held against the evidence as any other.
func TestWhoSendsInAnothersFiguresIsJudgedByTheEvidence(t *testing.T) {
	in, _ := smallCity(1, 9)
	for i := range in.Claims {
		if c := &in.Claims[i]; c.Kind == estimate.Report && c.Indicator == "0" && (c.Area == "0" || c.Area == "3") {
			c.Value = 0.9613 + float64(c.Month)/1000
		}
	}
	for _, c := range estimate.Fit(in, estimate.Options{}).Cells {
		if math.IsNaN(c.Material) == c.Verified {
			t.Fatalf("%+v: a probability exactly where verified is wanted", c)
		}
	}
}

func TestTheEstimateIsNearerThanReportAndEvidence(t *testing.T) {
	var report, evidence, all float64
	for seed := range uint64(3) {
		in, truth := smallCity(seed, 12)
		for _, c := range estimate.Fit(in, estimate.Options{}).Cells {
			if c.Indicator != "0" {
				continue
			}
			a, _ := strconv.Atoi(c.Area)
			p := truth[[3]int{0, a, c.Month}]
			report += math.Abs(c.Report - p)
			evidence += math.Abs(c.Evidence.Value - p)
			all += math.Abs(c.Estimate.Value - p)
		}
	}
	if all >= 0.9*evidence || evidence >= report {
		t.Errorf("mean errors: estimate %.4f, evidence %.4f, report %.4f; each should be below the next", all, evidence, report)
	}
}

func TestOrderOfRowsAndWorkersChangeNothing(t *testing.T) {
	in, _ := smallCity(3, 9)
	want := estimate.Fit(in, estimate.Options{Workers: 1}).Cells
	r := rand.New(rand.NewPCG(5, 5))
	r.Shuffle(len(in.Claims), func(i, j int) { in.Claims[i], in.Claims[j] = in.Claims[j], in.Claims[i] })
	got := estimate.Fit(in, estimate.Options{Workers: 3}).Cells
	if !same(want, got) {
		t.Error("the same claims in another order and with other workers give another result")
	}
}

func TestNothingInNothingOut(t *testing.T) {
	if got := estimate.Fit(estimate.Input{}, estimate.Options{}).Cells; len(got) != 0 {
		t.Errorf("%d cells from no claims", len(got))
	}
}

// TestContributionsSumToTheEstimate takes estimates apart, with and without
// reports, for agencies that follow the truth and one that does not.
func TestContributionsSumToTheEstimate(t *testing.T) {
	in, _ := smallCity(4, 9)
	r := estimate.Fit(in, estimate.Options{})
	link := func(p float64) float64 { return math.Log(p / (1 - p)) }
	reported := 0
	for n, c := range r.Cells {
		if n%7 != 0 {
			continue
		}
		e, ok := r.Explain(c.Indicator, c.Area, c.Month)
		if !ok {
			t.Fatalf("%+v cannot be explained", c)
		}
		sum := e.Usual
		for _, p := range e.Parts {
			sum += p.Contribution
			if p.Kind == estimate.Report && p.Contribution != 0 {
				reported++
			}
		}
		alone := e.AloneUsual
		for _, p := range e.AloneParts {
			alone += p.Contribution
			if p.Kind == estimate.Report {
				t.Errorf("a report is evidence alone in %+v", c)
			}
		}
		if math.Abs(sum-e.Estimate) > 1e-9 || math.Abs(sum-link(c.Estimate.Value)) > 1e-9 {
			t.Errorf("contributions to %s %s %d sum to %.12f, the estimate is %.12f", c.Indicator, c.Area, c.Month, sum, e.Estimate)
		}
		if math.Abs(alone-e.AloneEstimate) > 1e-9 || math.Abs(alone-link(c.Evidence.Value)) > 1e-9 {
			t.Errorf("contributions of evidence to %s %s %d sum to %.12f, not %.12f", c.Indicator, c.Area, c.Month, alone, e.AloneEstimate)
		}
	}
	if reported == 0 {
		t.Error("no report contributed to anything")
	}
}

func TestNothingIsExplainedWhereNothingIsKnown(t *testing.T) {
	in, _ := smallCity(4, 3)
	r := estimate.Fit(in, estimate.Options{})
	if _, ok := r.Explain("0", "nowhere", 3); ok {
		t.Error("an area that is not there is explained")
	}
	if _, ok := r.Explain("0", "0", 99); ok {
		t.Error("a month that is not there is explained")
	}
}

// seriesOf are the claims of one series.
func seriesOf(in estimate.Input, indicator, area string) []estimate.Claim {
	var out []estimate.Claim
	for _, c := range in.Claims {
		if c.Indicator == indicator && c.Area == area {
			out = append(out, c)
		}
	}
	return out
}

func same(a, b []estimate.Cell) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		x, y := a[i], b[i]
		if math.IsNaN(x.Material) && math.IsNaN(y.Material) {
			x.Material, y.Material = 0, 0
		}
		if math.IsNaN(x.Report) && math.IsNaN(y.Report) {
			x.Report, y.Report = 0, 0
		}
		if x != y {
			return false
		}
	}
	return true
}

// TestOneSeriesAgainIsTheFit does series again as they are: not a bit may
// change, and none of another series.
func TestOneSeriesAgainIsTheFit(t *testing.T) {
	in, _ := smallCity(6, 9)
	want := estimate.Fit(in, estimate.Options{}).Cells
	r := estimate.Fit(in, estimate.Options{})
	for a := range 9 {
		if _, err := r.Again("0", strconv.Itoa(a), seriesOf(in, "0", strconv.Itoa(a))); err != nil {
			t.Fatal(err)
		}
	}
	if !same(want, r.Cells) {
		t.Error("series smoothed again from the same claims are not what the fit had")
	}
}

// TestAChangeAndItsUndoing changes one survey: its own series moves, no other
// does, in whatever order changes are made; undone, all is as it was.
func TestAChangeAndItsUndoing(t *testing.T) {
	in, _ := smallCity(7, 9)
	first := estimate.Fit(in, estimate.Options{}).Cells
	r := estimate.Fit(in, estimate.Options{})
	claims := seriesOf(in, "0", "4")
	changed := append([]estimate.Claim(nil), claims...)
	for i := range changed {
		if changed[i].Kind == estimate.Survey {
			changed[i].Hits = math.Max(changed[i].Hits-25, 0)
			break
		}
	}
	began := time.Now()
	cells, err := r.Again("0", "4", changed)
	if err != nil {
		t.Fatal(err)
	}
	if d := time.Since(began); d > 250*time.Millisecond {
		t.Errorf("one series took %v", d)
	}
	moved := 0
	for i, c := range r.Cells {
		switch own := c.Indicator == "0" && c.Area == "4"; {
		case own && c.Evidence != first[i].Evidence:
			moved++
		case !own && c.Estimate != first[i].Estimate:
			t.Fatalf("%+v moved with another series", c)
		}
	}
	if moved != len(cells) || moved != 24 {
		t.Errorf("%d of %d cells of the series moved, want all 24", moved, len(cells))
	}
	if _, err := r.Again("0", "4", claims); err != nil {
		t.Fatal(err)
	}
	if !same(first, r.Cells) {
		t.Error("a change undone left a trace")
	}
	for name, claim := range map[string]estimate.Claim{
		"another month":  {Month: 24, Source: "survey", Kind: estimate.Survey, Size: 10, Hits: 5},
		"another source": {Month: 2, Source: "somebody", Kind: estimate.Statistic, Value: 0.5},
	} {
		if _, err := r.Again("0", "4", append(claims[:len(claims):len(claims)], claim)); !errors.Is(err, estimate.ErrRefit) {
			t.Errorf("%s: %v, want that a fit is asked for", name, err)
		}
	}
}

// TestATotalIsSurerThanItsAreasButNotAsIfTheyErredApart compares a mean over
// areas with what independent errors would make of it.
func TestATotalIsSurerThanItsAreasButNotAsIfTheyErredApart(t *testing.T) {
	in, truth := smallCity(8, 18)
	r := estimate.Fit(in, estimate.Options{})
	weights := map[string]float64{}
	for a := range 18 {
		weights[strconv.Itoa(a)] = float64(1 + a%3)
	}
	covered := 0
	for month := range 24 {
		whole := r.Totals([]estimate.Whole{{Indicator: "0", Month: month, Weights: weights}})[0]
		all, evidence, ok := whole.Estimate, whole.Evidence, whole.Areas > 0
		if !ok {
			t.Fatal("no total")
		}
		var apart, widest, sum, weight float64
		for _, c := range r.Cells {
			if c.Indicator != "0" || c.Month != month {
				continue
			}
			w := weights[c.Area]
			half := (c.Evidence.High - c.Evidence.Low) / 2
			apart += w * w * half * half
			widest = max(widest, half)
			a, _ := strconv.Atoi(c.Area)
			sum += w * truth[[3]int{0, a, month}]
			weight += w
		}
		half := (evidence.High - evidence.Low) / 2
		if half < 0.99*math.Sqrt(apart)/weight*0.8 || half > widest {
			t.Errorf("month %d: half width %.4f; independent areas would give %.4f, the widest area has %.4f", month, half, math.Sqrt(apart)/weight, widest)
		}
		if p := sum / weight; all.Low <= p && p <= all.High {
			covered++
		}
	}
	if covered < 16 {
		t.Errorf("the true total lies in %d of 24 intervals", covered)
	}
	if whole := r.Totals([]estimate.Whole{{Indicator: "0", Month: 3, Weights: map[string]float64{"nowhere": 1}}})[0]; whole.Areas > 0 {
		t.Error("a total of no area")
	}
}

// TestRaisingAReportNeverHelps is trust rule 7: with field evidence beside it,
// an exaggerated report leaves what the evidence says as it is, widens the gap,
// is never less likely to be materially wrong, and never loses its flag.
func TestRaisingAReportNeverHelps(t *testing.T) {
	in, _ := smallCity(9, 9)
	base := estimate.Fit(in, estimate.Options{})
	var reports []int
	for i, c := range in.Claims {
		if c.Kind == estimate.Report && c.Indicator == "0" {
			reports = append(reports, i)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		at := reports[rapid.IntRange(0, len(reports)-1).Draw(t, "report")]
		up := rapid.Float64Range(0.005, 0.5).Draw(t, "by")
		raised := in
		raised.Claims = append([]estimate.Claim(nil), in.Claims...)
		raised.Claims[at].Value = min(raised.Claims[at].Value+up, 1)
		got := estimate.Fit(raised, estimate.Options{})
		claim := in.Claims[at]
		for i, before := range base.Cells {
			after := got.Cells[i]
			if before.Evidence != after.Evidence || (before.Doubt == estimate.Vague) != (after.Doubt == estimate.Vague) {
				t.Fatalf("a report moved what the evidence says: %+v, now %+v", before, after)
			}
			if before.Area != claim.Area || before.Month != claim.Month || before.Indicator != claim.Indicator || before.Report < before.Estimate.Value {
				continue
			}
			if after.Report-after.Estimate.Value < before.Report-before.Estimate.Value-1e-9 {
				t.Fatalf("the gap shrank: %+v, now %+v", before, after)
			}
			if after.Material < before.Material-1e-9 || rank(after) < rank(before) {
				t.Fatalf("the raised report looks better: %+v, now %+v", before, after)
			}
		}
	})
}

// rank is how badly a report stands: borne out, unsettled, flagged.
func rank(c estimate.Cell) int {
	switch {
	case c.Flagged:
		return 2
	case c.Doubt == estimate.Undecided:
		return 1
	}
	return 0
}

// TestOtherScales estimates a count and an amount in rupiah.
func TestOtherScales(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 2))
	in := estimate.Input{Scales: map[string]estimate.Scale{"visits": estimate.Count, "rupiah": estimate.Plain}}
	truth := map[string]map[int]float64{"visits": {}, "rupiah": {}}
	for a := range 6 {
		x, y := 5+0.5*r.NormFloat64(), 4e9+1e9*r.NormFloat64()
		for m := range 24 {
			x += 0.05 * r.NormFloat64()
			y += 5e7 * r.NormFloat64()
			area := strconv.Itoa(a)
			truth["visits"][100*a+m], truth["rupiah"][100*a+m] = math.Exp(x), y
			add := func(indicator, source string, kind estimate.Kind, value float64) {
				in.Claims = append(in.Claims, estimate.Claim{Indicator: indicator, Area: area, Month: m, Source: source, Kind: kind, Value: value})
			}
			add("visits", "agency:1", estimate.Report, math.Round(math.Exp(x+0.03*r.NormFloat64())))
			add("visits", "clinic", estimate.Statistic, math.Round(math.Exp(x+0.05*r.NormFloat64())))
			add("rupiah", "agency:1", estimate.Report, y+2e7*r.NormFloat64())
			add("rupiah", "treasury", estimate.Statistic, y+5e7*r.NormFloat64())
		}
	}
	in.Claims[0].Value *= 3 // one report three times too high
	fit := estimate.Fit(in, estimate.Options{Material: map[string]estimate.Materiality{"rupiah": {Amount: 4e8}, "visits": {Amount: 0.1, Relative: true}}})
	inside, verified := 0, 0
	for _, c := range fit.Cells {
		a, _ := strconv.Atoi(c.Area)
		p := truth[c.Indicator][100*a+c.Month]
		if math.Abs(c.Estimate.Value-p) > 0.2*p {
			t.Errorf("%+v is far from the truth %.4g", c, p)
		}
		if c.Estimate.Low <= p && p <= c.Estimate.High {
			inside++
		}
		if c.Verified {
			verified++
		}
		if first := c.Indicator == "visits" && c.Area == "0" && c.Month == 0; first && !c.Flagged {
			t.Errorf("%+v is three times the truth and has no flag", c)
		}
	}
	if n := len(fit.Cells); inside < n*8/10 || verified < n*8/10 {
		t.Errorf("of %d cells %d hold the truth and %d are verified", n, inside, verified)
	}
}

func TestSourcesAreDescribed(t *testing.T) {
	in, _ := smallCity(12, 18)
	found := map[string]estimate.Source{}
	for _, s := range estimate.Fit(in, estimate.Options{}).Sources {
		if s.Indicator == "0" {
			found[s.Source] = s
		}
	}
	if s := found["agency:1"]; s.BiasLow > 0.08 || s.BiasHigh < 0.08 || s.BiasLow < 0.02 || s.Follows < 0.9 || s.Comparisons == 0 || s.Reports != 6*24 {
		t.Errorf("an agency eight points above: %+v", s)
	}
	if s := found["agency:0"]; math.Abs(s.Bias) > 0.03 || s.Follows < 0.9 || s.Noise < 0.008 || s.Noise > 0.03 {
		t.Errorf("an agency that tells what is, give or take 1.5 points: %+v", s)
	}
	if s := found["agency:2"]; s.Follows > 0.1 {
		t.Errorf("an agency that always says 0.9: %+v", s)
	}
	if s := found["survey"]; s.Noise < 0.6 || s.Noise > 2 || s.Comparisons == 0 {
		t.Errorf("surveys of independent answers: %+v", s)
	}
}
