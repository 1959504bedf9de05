package cities

import (
	"bytes"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func TestACityIsItsFormAndSeed(t *testing.T) {
	for _, form := range Forms() {
		t.Run(form.Name, func(t *testing.T) {
			first, second, other := written(t, form, 7), written(t, form, 7), written(t, form, 8)
			for file, bytesOf := range first {
				if !bytes.Equal(bytesOf, second[file]) {
					t.Errorf("%s differs between two cities of one seed", file)
				}
			}
			if bytes.Equal(first["truth.csv"], other["truth.csv"]) || bytes.Equal(first["claims.csv"], other["claims.csv"]) {
				t.Error("another seed gives the same city")
			}
		})
	}
}

func TestWhatIsWrittenIsReadBack(t *testing.T) {
	for _, form := range []Form{Stored()[0], named(t, "merged"), named(t, "hostile")} {
		t.Run(form.Name, func(t *testing.T) {
			dir := t.TempDir()
			c := New(form, 3)
			if err := c.Write(dir); err != nil {
				t.Fatal(err)
			}
			back, err := Load(dir)
			if err != nil {
				t.Fatal(err)
			}
			want := c.Case()
			if len(back.Claims) != len(want.Claims) {
				t.Fatalf("%d claims came back of %d", len(back.Claims), len(want.Claims))
			}
			for i := range want.Claims {
				if back.Claims[i] != want.Claims[i] {
					t.Fatalf("claim %d is %+v, was %+v", i, back.Claims[i], want.Claims[i])
				}
			}
			for i := range want.truth {
				if back.truth[i] != want.truth[i] && !(math.IsNaN(back.truth[i]) && math.IsNaN(want.truth[i])) {
					t.Fatalf("truth %d is %v, was %v", i, back.truth[i], want.truth[i])
				}
			}
		})
	}
}

func TestStoredFormsShareTheirTruth(t *testing.T) {
	base := New(Stored()[0], 5)
	for _, form := range Stored()[1:] {
		c := New(form, 5)
		for i := range base.truth {
			if c.truth[i] != base.truth[i] {
				t.Fatalf("%s has another truth than base", form.Name)
			}
		}
	}
}

func TestEveryClaimIsPossible(t *testing.T) {
	for _, form := range Forms() {
		t.Run(form.Name, func(t *testing.T) {
			c := New(form, 11).Case()
			sources := map[string]int{}
			for _, claim := range c.Claims {
				kind, _, _ := strings.Cut(claim.Source, ":")
				sources[kind]++
				truth := c.Truth(c.Cell(claim.Indicator, claim.Area, claim.Month))
				switch {
				case math.IsNaN(truth):
					t.Fatalf("%+v is about an area that no longer exists", claim)
				case truth <= 0 || truth >= 1:
					t.Fatalf("truth %v", truth)
				case kind == Complaints && (claim.Value < 0 || claim.Value != math.Trunc(claim.Value)):
					t.Fatalf("%+v is no count", claim)
				case kind != Complaints && (claim.Value < 0 || claim.Value > 1 || math.IsNaN(claim.Value)):
					t.Fatalf("%+v is no share", claim)
				case (claim.N > 0) != (kind == Survey || kind == SpotCheck) || claim.X > claim.N:
					t.Fatalf("%+v has the wrong sample", claim)
				}
			}
			for _, kind := range []string{Agency, SpotCheck, Sensor, Bureau, Complaints} {
				if sources[kind] == 0 {
					t.Errorf("nothing from %s", kind)
				}
			}
		})
	}
}

func written(t *testing.T, form Form, seed uint64) map[string][]byte {
	t.Helper()
	dir := t.TempDir()
	if err := New(form, seed).Write(dir); err != nil {
		t.Fatal(err)
	}
	out := map[string][]byte{}
	for _, file := range []string{"areas.csv", "targets.csv", "claims.csv", "truth.csv", "agencies.csv"} {
		content, err := os.ReadFile(filepath.Join(dir, file))
		if err != nil {
			t.Fatal(err)
		}
		out[file] = content
	}
	return out
}

func named(t *testing.T, name string) Form {
	t.Helper()
	form, err := Named(name)
	if err != nil {
		t.Fatal(err)
	}
	return form
}

// TestEveryPeculiarityShows: a form that is said to be strange must be strange
// in the way it says, beside base with the same seed.
func TestEveryPeculiarityShows(t *testing.T) {
	const seed = 1012
	base := New(Stored()[0], seed)
	known := base.Case()
	count := func(c *Case, source string, in func(Claim) bool) (n, sum float64) {
		for _, claim := range c.Claims {
			if strings.HasPrefix(claim.Source, source) && in(claim) {
				n, sum = n+1, sum+claim.Value
			}
		}
		return n, sum
	}
	all := func(Claim) bool { return true }
	for name, shows := range map[string]func(c *City, k *Case) bool{
		"probit":  func(c *City, _ *Case) bool { return seasonal(c) > 0.02 && seasonal(base) < 0.01 },
		"cloglog": func(c *City, _ *Case) bool { return seasonal(c) > 0.01 },
		"walk":    func(c *City, _ *Case) bool { return seasonal(c) > 0.01 },
		"common":  func(_ *City, k *Case) bool { return sharedError(k) > 0.02 && sharedError(known) < 0.012 },
		"threshold": func(_ *City, k *Case) bool {
			// months above the threshold do not differ in complaints, those below do
			return ladder(k, 0.62, 0.75, 0.88) < 1.15 && ladder(k, 0.25, 0.40, 0.55) > 1.5 && ladder(known, 0.62, 0.75, 0.88) > 1.3
		},
		"delay": func(_ *City, k *Case) bool { return lagged(k) && !lagged(known) },
		"merged": func(c *City, k *Case) bool {
			gone := 0
			for a := range c.into {
				if c.into[a] != a {
					gone++
					if n, _ := count(k, "", func(x Claim) bool { return x.Area == a && x.Month >= 30 }); n > 0 {
						return false
					}
				}
			}
			return gone == 12
		},
		"bare": func(_ *City, k *Case) bool {
			surveys, _ := count(k, Survey, func(x Claim) bool { return x.Indicator == 0 || x.Indicator == 2 || x.Indicator == 5 })
			others, _ := count(k, "", func(x Claim) bool { return x.Indicator == 5 && !strings.HasPrefix(x.Source, Agency) })
			return surveys == 0 && others == 0
		},
		"design": func(_ *City, k *Case) bool {
			lean := map[int]float64{}
			for i := range k.Indicators {
				n, sum := 0.0, 0.0
				for _, x := range k.Claims {
					if x.Source == Survey && x.Indicator == i {
						n, sum = n+1, sum+x.Value-k.Truth(k.Cell(x.Indicator, x.Area, x.Month))
					}
				}
				lean[i] = math.Abs(sum / n)
			}
			return max(lean[0], lean[1], lean[2], lean[3], lean[4], lean[5]) > 0.015
		},
		"saturated": func(_ *City, k *Case) bool {
			n, _ := count(k, Sensor, func(x Claim) bool { return x.Value > 0.8 })
			m, _ := count(k, Sensor, func(x Claim) bool { return x.Value == 0.8 })
			return n == 0 && m > 200
		},
		"heavy": func(_ *City, k *Case) bool { return farOff(k) > 3*farOff(known) },
		"habit": func(_ *City, k *Case) bool { return fives(k) > 0.15 && fives(known) < 0.12 },
		"moods": func(_ *City, k *Case) bool {
			return alike(k) < 0.4 && alike(known) > 0.8
		},
		"campaigns": func(_ *City, k *Case) bool {
			_, with := count(k, Complaints, all)
			_, without := count(known, Complaints, all)
			return with > 1.1*without && with < 1.25*without
		},
		"turn": func(c *City, _ *Case) bool {
			n := 0
			for i := range c.agencies {
				if c.agencies[i].next != nil {
					n++
				}
			}
			return n >= 10 && n <= 22
		},
		"small":   func(_ *City, k *Case) bool { return k.Areas == 24 && k.Months == 30 && len(k.Claims) < 6000 },
		"foreign": func(c *City, k *Case) bool { return seasonal(c) > 0.02 && sharedError(k) > 0.02 },
		"hostile": func(c *City, k *Case) bool { return seasonal(c) > 0.01 && farOff(k) > 2*farOff(known) },
	} {
		c := New(named(t, name), seed)
		if !shows(c, c.Case()) {
			t.Errorf("%s does not show what it is said to be", name)
		}
		if shows(base, known) {
			t.Errorf("base shows what %s is said to be", name)
		}
	}
	for _, form := range Foreign() {
		if form.Name == "" || form.About == "" {
			t.Errorf("a form without a name or a reason: %+v", form)
		}
	}
}

// seasonal is half the difference of the mean share in July and January.
func seasonal(c *City) float64 {
	var wet, dry, n float64
	for k := range c.Form.Indicators {
		for a := range c.Form.Areas {
			for year := 0; year+12 <= c.Form.Months; year += 12 {
				wet, dry, n = wet+c.drawn(k, a, year), dry+c.drawn(k, a, year+6), n+1
			}
		}
	}
	return math.Abs(dry-wet) / n / 2
}

// byReport calls each for every report of an honest agency.
func byReport(k *Case, each func(agency string, x Claim, off float64)) {
	for _, x := range k.Claims {
		id, is := strings.CutPrefix(x.Source, Agency+":")
		if !is {
			continue
		}
		g, n := 0, 0
		for _, d := range id {
			g = 10*g + int(d-'0')
			n++
		}
		cell := k.Cell(x.Indicator, x.Area, x.Month)
		if k.Types[g] == Honest && !k.episode[cell] && n > 0 {
			each(id, x, x.Value-k.truth[cell])
		}
	}
}

// sharedError is the spread, over honest agencies and months, of the mean error
// of an agency's areas in a month.
func sharedError(k *Case) float64 {
	type at struct {
		agency string
		month  int
	}
	sum, n := map[at]float64{}, map[at]float64{}
	byReport(k, func(id string, x Claim, off float64) {
		sum[at{id, x.Month}] += off
		n[at{id, x.Month}]++
	})
	var means []float64
	for key := range sum {
		means = append(means, sum[key]/n[key])
	}
	slices.Sort(means) // a fixed order of the sum
	return spread(means)
}

func farOff(k *Case) float64 {
	n, far := 0.0, 0.0
	byReport(k, func(_ string, _ Claim, off float64) {
		n++
		if math.Abs(off) > 0.10 {
			far++
		}
	})
	return far/n + 1e-4
}

func fives(k *Case) float64 {
	n, round := 0.0, 0.0
	byReport(k, func(_ string, x Claim, _ float64) {
		n++
		if math.Abs(20*x.Value-math.Round(20*x.Value)) < 1e-9 {
			round++
		}
	})
	return round / n
}

// lagged says whether honest reports fit the truth of an earlier month better
// than that of their own.
func lagged(k *Case) bool {
	now, before := 0.0, 0.0
	byReport(k, func(_ string, x Claim, off float64) {
		if x.Month < 3 {
			return
		}
		now += math.Abs(off)
		before += math.Abs(x.Value - k.truth[k.Cell(x.Indicator, x.Area, x.Month-2)])
	})
	return before < now
}

// ladder is how many times as many complaints come a head between the lower two
// of three shares as between the upper two, within the same areas.
func ladder(k *Case, low, middle, high float64) float64 {
	var below, above []float64
	for _, x := range k.Claims {
		if x.Source != Complaints {
			continue
		}
		share := k.truth[k.Cell(x.Indicator, x.Area, x.Month)]
		rate := x.Value / float64(k.Population[x.Area])
		switch {
		case share >= low && share < middle:
			below = append(below, rate)
		case share >= middle && share < high:
			above = append(above, rate)
		}
	}
	return median(below) / median(above)
}

// alike is the correlation between indicators 0 and 1 of the areas' mean log
// complaints a head.
func alike(k *Case) float64 {
	mean := func(indicator int) []float64 {
		sum, n := make([]float64, k.Areas), make([]float64, k.Areas)
		for _, x := range k.Claims {
			if x.Source == Complaints && x.Indicator == indicator {
				share := k.truth[k.Cell(x.Indicator, x.Area, x.Month)]
				sum[x.Area] += math.Log((x.Value+0.5)/float64(k.Population[x.Area])) + 0.75*logit(share)
				n[x.Area]++
			}
		}
		for a := range sum {
			sum[a] /= n[a]
		}
		return sum
	}
	x, y := mean(0), mean(1)
	mx, my, xy := 0.0, 0.0, 0.0
	for a := range x {
		mx, my = mx+x[a]/float64(len(x)), my+y[a]/float64(len(y))
	}
	for a := range x {
		xy += (x[a] - mx) * (y[a] - my) / float64(len(x))
	}
	return xy / spread(x) / spread(y)
}
