package integrity

import (
	"math"
	"math/rand/v2"

	"nyata/internal/judgement/integrity"
)

// plants change the figures of one honest source so that the test of that id
// ought to speak. Figures are printed with one decimal.
var plants = map[string]func(chance *rand.Rand, own []integrity.Series){
	"repetition": eachSeries(func(chance *rand.Rand, s *integrity.Series) {
		for i := 1; i < len(s.Values); i++ {
			if chance.IntN(4) == 0 {
				s.Values[i].Reported = s.Values[i-1].Reported
			}
		}
	}),
	"copied_forward": eachSeries(func(chance *rand.Rand, s *integrity.Series) {
		year := 12
		if s.Values[0].Period.Grain().String() == "quarter" {
			year = 4
		}
		for i := year; i < len(s.Values); i++ {
			if chance.IntN(3) == 0 {
				s.Values[i].Reported = s.Values[i-year].Reported
			}
		}
	}),
	"heaping": eachSeries(func(chance *rand.Rand, s *integrity.Series) {
		for i := range s.Values {
			if chance.IntN(3) == 0 {
				s.Values[i].Reported = 5 * math.Round(s.Values[i].Reported/5)
			}
		}
	}),
	"terminal_digits": eachSeries(func(chance *rand.Rand, s *integrity.Series) {
		for i := range s.Values {
			digit := []float64{1, 2, 3, 3, 4, 6, 7, 7, 8, 9}[chance.IntN(10)]
			s.Values[i].Reported = tenths(math.Floor(s.Values[i].Reported) + digit/10)
		}
	}),
	"on_target": eachSeries(func(chance *rand.Rand, s *integrity.Series) {
		for i, v := range s.Values {
			if off := v.Reported - *v.Target; off < 0 && off > -4 {
				s.Values[i].Reported = tenths(*v.Target + 0.6*chance.Float64())
			}
		}
	}),
	"too_smooth": eachSeries(func(chance *rand.Rand, s *integrity.Series) {
		from, rise := s.Values[0].Reported, 0.1*chance.Float64()
		for i := range s.Values {
			s.Values[i].Reported = tenths(math.Min(99.9, from+rise*float64(i)+0.2*chance.NormFloat64()))
		}
	}),
	"slope": eachSeries(func(chance *rand.Rand, s *integrity.Series) {
		for i, v := range s.Values {
			s.Values[i].Reported = tenths(math.Min(99.9, *v.Target+0.5+1.5*math.Abs(chance.NormFloat64())))
		}
	}),
	"impossible_jump": func(chance *rand.Rand, own []integrity.Series) {
		s := own[chance.IntN(len(own)-2)]
		i := 2 + chance.IntN(len(s.Values)-4)
		s.Values[i].Reported = tenths(s.Values[i].Reported / 3) // a third: a digit lost, a denominator changed
	},
	"seasonal_outlier": func(chance *rand.Rand, own []integrity.Series) {
		s := own[len(own)-1]
		i := chance.IntN(len(s.Values))
		s.Values[i].Reported *= 10 // a decimal point lost
	},
	"benford": func(chance *rand.Rand, own []integrity.Series) {
		s := own[len(own)-2]
		for i, v := range s.Values {
			if chance.IntN(2) == 0 { // half the lines invented, all first digits alike
				power := math.Pow(10, math.Floor(math.Log10(v.Reported)))
				s.Values[i].Reported = math.Round(power * (1 + 9*chance.Float64()))
			}
		}
	},
}

// eachSeries plants in every series of shares.
func eachSeries(plant func(*rand.Rand, *integrity.Series)) func(*rand.Rand, []integrity.Series) {
	return func(chance *rand.Rand, own []integrity.Series) {
		for i := range own {
			if own[i].Kind == integrity.Share {
				plant(chance, &own[i])
			}
		}
	}
}

func tenths(v float64) float64 { return math.Round(v*10) / 10 }
