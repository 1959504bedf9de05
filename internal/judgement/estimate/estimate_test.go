package estimate_test

import (
	"math"
	"math/rand/v2"
	"reflect"
	"strconv"
	"testing"

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
	for i := range want { // NaN is not equal to itself
		if math.IsNaN(want[i].Material) && math.IsNaN(got[i].Material) {
			want[i].Material, got[i].Material = 0, 0
		}
	}
	if !reflect.DeepEqual(want, got) {
		t.Error("the same claims in another order and with other workers give another result")
	}
}

func TestNothingInNothingOut(t *testing.T) {
	if got := estimate.Fit(estimate.Input{}, estimate.Options{}).Cells; len(got) != 0 {
		t.Errorf("%d cells from no claims", len(got))
	}
}
