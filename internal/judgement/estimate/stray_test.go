package estimate

import (
	"math"
	"math/rand/v2"
	"strconv"
	"testing"
)

// asked is a town of three indicators, whose surveys lean for good in the first half
// of its areas, by so much in one direction or the other, and whose two agencies
// report what is, or part of the way to 95 %.
func asked(lean, flatter float64) Input {
	const indicators, areas, months = 3, 24, 48
	r := rand.New(rand.NewPCG(4, 9))
	in := Input{Population: map[string]float64{}}
	for k := range indicators {
		for a := range areas {
			area := strconv.Itoa(a)
			in.Population[area] = 10000
			x, ready, off := 0.7+0.5*r.NormFloat64(), 0.1*r.NormFloat64(), 0.0
			if a < areas/2 {
				off = lean * math.Copysign(1, r.NormFloat64())
			}
			for t := range months {
				x += 0.07 * r.NormFloat64()
				p := 1 / (1 + math.Exp(-x))
				claim := func(kind Kind, source string, value, n, hits float64) {
					in.Claims = append(in.Claims, Claim{Indicator: strconv.Itoa(k), Area: area, Month: t, Source: source, Kind: kind, Value: value, Size: n, Hits: hits})
				}
				sample := func(kind Kind, source string, n int, p float64) {
					hits := 0.0
					for range n {
						if r.Float64() < p {
							hits++
						}
					}
					claim(kind, source, 0, float64(n), hits)
				}
				if t%5 == 2 {
					sample(Survey, "survey", 80, 1/(1+math.Exp(-x-off)))
				}
				if t%7 == 3 {
					sample(SpotCheck, "check", 30, p)
				}
				claim(Complaints, "complaints", math.Round(math.Exp(4+ready-0.7*x+0.2*r.NormFloat64())), 0, 0)
				report := p + 0.01*r.NormFloat64()
				if a%2 == 1 {
					report += flatter * (0.95 - p)
				}
				claim(Report, "agency:"+strconv.Itoa(a%2), min(report, 0.999), 0, 0)
			}
		}
	}
	return in
}

func TestSurveysThatLeanForGoodAreFound(t *testing.T) {
	for _, lean := range []float64{0, 0.6} {
		f := Fit(asked(lean, 0), Options{}).fit
		var sum [2]float64
		for i := range f.series {
			half := 2 * f.series[i].area / len(f.areas)
			sum[half] += f.tracks[i].stray / float64(len(f.series)/2)
		}
		if lean == 0 && sum != [2]float64{} {
			t.Errorf("nothing leans: %v", sum)
		}
		if lean > 0 && (sum[0] < 0.2 || sum[1] > sum[0]/3) {
			t.Errorf("the first half leans: %v", sum)
		}
	}
}

// TestFlatteryGrowsWithWhatIsWrong: who goes part of the way to a target adds the more
// the worse it is.
func TestFlatteryGrowsWithWhatIsWrong(t *testing.T) {
	f := Fit(asked(0, 0.5), Options{}).fit
	for g := range f.habits {
		slope, flatters := f.habits[g].shared[cSlope], f.sources[f.agencies[g].source] == "agency:1"
		if flatters && slope > -0.15 || !flatters && math.Abs(slope) > 0.1 {
			t.Errorf("%s: bias goes with theta by %.2f", f.sources[f.agencies[g].source], slope)
		}
	}
}
