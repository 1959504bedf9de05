package weigh_test

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"

	"nyata/internal/ground/period"
	"nyata/internal/ground/place"
	"nyata/internal/judgement/estimate"
	"nyata/internal/judgement/weigh"
	"nyata/internal/record/observation"
	"nyata/internal/record/reference"
)

// districted is the city of these tests with two kecamatan of six kelurahan.
func districted(t *testing.T) *reference.City {
	t.Helper()
	areas := []place.Area{{ID: "98.01", Name: "Kota Contoh", Kind: place.City}}
	for d := 1; d <= 2; d++ {
		above := fmt.Sprintf("98.01.0%d", d)
		areas = append(areas, place.Area{ID: above, Name: above, Kind: place.Kecamatan, Parent: "98.01"})
		for a := range 6 {
			id := fmt.Sprintf("%s.100%d", above, a)
			areas = append(areas, place.Area{ID: id, Name: id, Kind: place.Kelurahan, Parent: above, People: 2000 + 1000*a})
		}
	}
	tree, err := place.NewTree(areas)
	if err != nil {
		t.Fatal(err)
	}
	c := city()
	c.Areas = tree
	return c
}

// surveyed is two years of twelve areas with a course in common and one of their
// own, a survey of some of them every month, and an agency that reports what is.
// Truth is in points by area and month.
func surveyed(c *reference.City, seed uint64) (all []observation.Recorded, truth map[string][]float64) {
	rng := rand.New(rand.NewPCG(seed, 9))
	truth = map[string][]float64{}
	shared := make([]float64, 24)
	for m := range shared {
		shared[m] = 0.8
		if m > 0 {
			shared[m] = shared[m-1] + 0.05*rng.NormFloat64()
		}
	}
	for _, a := range c.Areas.All() {
		if a.Kind != place.Kelurahan {
			continue
		}
		own := 0.5 * rng.NormFloat64()
		for m := range 24 {
			own += 0.08 * rng.NormFloat64()
			p := 1 / (1 + math.Exp(-shared[m]-own))
			truth[a.ID] = append(truth[a.ID], 100*p)
			in := func(r *observation.Recorded) { r.Area.ID = a.ID }
			month := period.Month(2024+m/12, m%12+1)
			id := fmt.Sprintf("%s-%02d", a.ID, m)
			all = append(all, says("r-"+id, "sampah", month, 100*p+2*rng.NormFloat64(), "%", in))
			if rng.Float64() < 0.3 {
				x := 0
				for range 80 {
					if rng.Float64() < p {
						x++
					}
				}
				all = append(all, says("s-"+id, "sampah", month, float64(x)/0.8, "%", survey(80, x), in))
			}
		}
	}
	return all, truth
}

// TestAreasTogetherAreNotTakenToErrAlike: without totals a standing is as wide as
// if all areas erred alike, and holds the truth nearly always. With them it is
// far narrower and still holds it about nine times in ten.
func TestAreasTogetherAreNotTakenToErrAlike(t *testing.T) {
	c := districted(t)
	people := c.People()
	var months, inside, alone, width, alike float64
	for seed := range uint64(8) {
		all, truth := surveyed(c, seed)
		w := weigh.Weigh(c, all, people, estimate.Options{Seed: 1})
		with := weigh.Course(c, w.Beliefs, w.Totals, "sampah", "dlh", people)
		without := weigh.Course(c, w.Beliefs, nil, "sampah", "dlh", people)
		for m, s := range with {
			is, weight := 0.0, 0.0
			for _, b := range s.Parts {
				is += people[b.Area] * truth[b.Area][m]
				weight += people[b.Area]
			}
			is /= weight
			months++
			if s.Estimate.Low <= is && is <= s.Estimate.High {
				inside++
			}
			if s.Evidence.Low <= is && is <= s.Evidence.High {
				alone++
			}
			width += s.Estimate.SD()
			alike += without[m].Estimate.SD()
		}
	}
	if months != 8*24 {
		t.Fatalf("%v months", months)
	}
	for name, share := range map[string]float64{"estimate": inside / months, "evidence": alone / months} {
		if share < 0.82 || share > 0.98 {
			t.Errorf("%s of the whole holds the truth in %.2f of months, want about 0.90", name, share)
		}
	}
	if width > 0.7*alike {
		t.Errorf("ranges are %.2f of what they are if all areas err alike", width/alike)
	}
}

// TestTotalsOfDistricts: kecamatan and city have totals of their own, made of
// the kelurahan within them.
func TestTotalsOfDistricts(t *testing.T) {
	c := districted(t)
	all, truth := surveyed(c, 3)
	w := weigh.Weigh(c, all, c.People(), estimate.Options{Seed: 1})
	got := map[string]weigh.Total{}
	for _, x := range w.Totals {
		if x.Month == period.Month(2025, 12) {
			got[x.Agency+"|"+x.Area] = x
		}
	}
	for at, want := range map[string]int{"dlh|": 12, "|98.01": 12, "|98.01.01": 6, "|98.01.02": 6} {
		x, ok := got[at]
		if !ok || x.Areas != want || x.Of != want || x.Seen != want || x.Unit != "%" {
			t.Errorf("%s: %+v, want %d areas", at, x, want)
		}
	}
	if len(got) != 4 {
		t.Errorf("totals of %d wholes, want four", len(got))
	}
	mean := 0.0
	for _, x := range truth {
		mean += x[23] / 12
	}
	if x := got["|98.01"]; math.Abs(x.Estimate.Value-mean) > 8 || x.Estimate != got["dlh|"].Estimate {
		t.Errorf("city %v, the agency that reports all of it %v, plain mean of the truth %.1f", x.Estimate, got["dlh|"].Estimate, mean)
	}
}

// TestASumOfAreas: where an indicator adds up so does its total.
func TestASumOfAreas(t *testing.T) {
	c := districted(t)
	var all []observation.Recorded
	rng := rand.New(rand.NewPCG(4, 4))
	for m := range 24 {
		for _, a := range c.Areas.All() {
			if a.Kind != place.Kelurahan {
				continue
			}
			month, in := period.Month(2024+m/12, m%12+1), func(r *observation.Recorded) { r.Area.ID = a.ID }
			id := fmt.Sprintf("%s-%02d", a.ID, m)
			all = append(all, says("r-"+id, "jalan", month, math.Round(20*math.Exp(0.05*rng.NormFloat64())), "km", in))
			if m%3 == 0 {
				all = append(all, says("s-"+id, "jalan", month, 20*math.Exp(0.1*rng.NormFloat64()), "km", in, func(r *observation.Recorded) {
					r.Measure, r.Origin = observation.Observed, observation.Origin{Kind: observation.Statistic, ID: "bps"}
				}))
			}
		}
	}
	w := weigh.Weigh(c, all, c.People(), estimate.Options{Seed: 1})
	for _, x := range w.Totals {
		if x.Area == "98.01" && math.Abs(x.Estimate.Value-240) > 24 {
			t.Errorf("%v: twelve areas of about 20 km are %v", x.Month, x.Estimate)
		}
	}
	if len(w.Totals) == 0 {
		t.Error("no totals")
	}
}
