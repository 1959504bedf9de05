package matter_test

import (
	"testing"

	"nyata/internal/judgement/matter"
	"nyata/internal/judgement/weigh"
)

func TestStanding(t *testing.T) {
	sure := func(report float64) weigh.Belief { return between(belief("sampah", "k1", report), 66, 68, 70) }
	for situation, c := range map[string]struct {
		belief weigh.Belief
		caps   matter.Caps
		want   matter.Grade
	}{
		"as strong evidence has it":                  {belief: sure(69), want: matter.A},
		"below strong evidence":                      {belief: sure(50), want: matter.A},
		"as evidence has it":                         {belief: between(belief("sampah", "k1", 68), 62, 68, 74), want: matter.B},
		"somewhat above":                             {belief: belief("sampah", "k1", 74), want: matter.D},
		"far above":                                  {belief: belief("sampah", "k1", 84), want: matter.E},
		"one source alone":                           {belief: between(belief("sampah", "k1", 84), 0, 0, 0), want: matter.C},
		"too little evidence":                        {belief: unverified(belief("sampah", "k1", 84)), want: matter.C},
		"strong evidence, doubtful reading":          {belief: sure(69), caps: matter.Caps{Doubtful: true}, want: matter.C},
		"strong evidence, a sum that does not fit":   {belief: sure(69), caps: matter.Caps{Contradicts: true}, want: matter.D},
		"far above, doubtful reading":                {belief: sure(84), caps: matter.Caps{Doubtful: true}, want: matter.E},
		"less is better, reported less than is true": {belief: belief("genangan", "k1", 50), want: matter.E},
	} {
		if got, why := matter.GradeOf(city(), &c.belief, c.caps); got != c.want || why.ID == "" {
			t.Errorf("%s: %s (%s), want %s", situation, got, why.EN, c.want)
		}
	}
}
