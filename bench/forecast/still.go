package forecast

import (
	"math"
	"math/rand/v2"

	"nyata/internal/ground/period"
	"nyata/internal/judgement/forecast"
)

// Seeds of the simulated series: the penalty was chosen on the first, what is
// printed comes from the second.
const (
	TuningSeed = 1
	TestSeed   = 2000
)

// Still is a kind of series in which nothing changes.
type Still struct {
	Name  string
	Slope float64 // per period, in standard deviations of the innovations
}

// Stills are the kinds the penalty was chosen on.
var Stills = []Still{{"level", 0}, {"rising", 0.05}, {"rising steeply", 0.2}}

// FalseChanges is the share of series without any change that are given one,
// over lengths of 24 to 120 months and errors that hang together not at all,
// somewhat and strongly.
func FalseChanges(kind Still, seed uint64, each int) float64 {
	chance := rand.New(rand.NewPCG(seed, 2))
	given, n := 0, 0
	for _, length := range []int{24, 36, 60, 120} {
		for _, memory := range []float64{0, 0.4, 0.7} {
			for range each {
				if len(forecast.FindChanges(still(chance, length, memory, kind.Slope)).Found) > 0 {
					given++
				}
				n++
			}
		}
	}
	return float64(given) / float64(n)
}

// FoundSteps is the share of series of 60 months with one step of size times
// their standard deviation that are given exactly that change, two months
// early or late at most.
func FoundSteps(size float64, seed uint64, each int) float64 {
	chance := rand.New(rand.NewPCG(seed, 3))
	found, n := 0, 0
	for _, memory := range []float64{0, 0.4, 0.7} {
		for range each {
			s := still(chance, 60, memory, 0)
			for i := 35; i < 60; i++ {
				s.Values[i] += size / math.Sqrt(1-memory*memory)
			}
			if c := forecast.FindChanges(s).Found; len(c) == 1 && distance(c[0].At, 35) <= 2 {
				found++
			}
			n++
		}
	}
	return float64(found) / float64(n)
}

func still(chance *rand.Rand, length int, memory, slope float64) forecast.Series {
	s := forecast.Series{First: period.Month(2000, 1), Values: make([]float64, length)}
	e := chance.NormFloat64() / math.Sqrt(1-memory*memory)
	for i := range s.Values {
		s.Values[i] = e + slope*float64(i)
		e = memory*e + chance.NormFloat64()
	}
	return s
}
