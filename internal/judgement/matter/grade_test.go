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

func TestReaches(t *testing.T) {
	for situation, c := range map[string]struct {
		belief weigh.Belief
		target float64
		want   matter.Reach
	}{
		"evidence beyond the target, report below":  {belief("sampah", "k1", 10), 60, matter.Reached},
		"evidence short of it, report beyond":       {belief("sampah", "k1", 99), 90, matter.Missed},
		"evidence around it":                        {belief("sampah", "k1", 99), 70, matter.Unclear},
		"too little evidence, report beyond":        {unverified(belief("sampah", "k1", 99)), 60, matter.Unchecked},
		"less is better, evidence below the target": {belief("genangan", "k1", 99), 80, matter.Reached},
		"less is better, evidence above it":         {belief("genangan", "k1", 5), 50, matter.Missed},
	} {
		if got := matter.Reaches(city(), &c.belief, c.target); got != c.want {
			t.Errorf("%s: %s, want %s", situation, got, c.want)
		}
	}
}

func TestEfficiency(t *testing.T) {
	b := belief("sampah", "k1", 99)
	cost, ok := matter.Efficiency(6.8e9, &b)
	if !ok || cost.Value != 1e8 || cost.Low != 6.8e9/73 || cost.High != 6.8e9/63 {
		t.Errorf("%+v, %v", cost, ok)
	}
	thin := unverified(b)
	if _, ok := matter.Efficiency(6.8e9, &thin); ok {
		t.Error("efficiency without evidence")
	}
}
