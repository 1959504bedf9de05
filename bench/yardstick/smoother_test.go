package yardstick

import (
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"nyata/bench/cities"
)

// TestTheReferenceIsWhatItWas holds the reference to the mean absolute errors,
// in points, that the bars were set against: 2.61, 3.48, 2.53 and 4.98 on fresh
// seeds of the generator that made the stored cities. A much better reference
// would raise the bar unseen, a much worse one would lower it.
func TestTheReferenceIsWhatItWas(t *testing.T) {
	stored := filepath.Join("..", "..", "..", "shared", "data", "truth-city-sim")
	if _, err := os.Stat(stored); err != nil {
		t.Skip("the stored cities are not there")
	}
	for _, is := range []struct {
		folders []string
		want    float64
	}{
		{[]string{"base-s0", "base-s1"}, 2.61},
		{[]string{"sparse-s0"}, 3.48},
		{[]string{"dishonest-s0"}, 2.53},
		{[]string{"nosurvey-s0"}, 4.98},
	} {
		got, trust := 0.0, 0.0
		for _, folder := range is.folders {
			c, err := cities.Load(filepath.Join(stored, folder))
			if err != nil {
				t.Fatal(err)
			}
			got += off(c, shares(Smooth(c))) / float64(len(is.folders))
			trust += off(c, Trust(c)) / float64(len(is.folders))
		}
		t.Logf("%v: %.2f points, the reports %.2f", is.folders, got, trust)
		if math.Abs(got-is.want) > 0.07*is.want {
			t.Errorf("%v: mean absolute error of %.2f points, meant to be about %.2f", is.folders, got, is.want)
		}
	}
}

func TestTheReferenceNeverLooksAtAReport(t *testing.T) {
	c := small(t, "base")
	before := Smooth(c)
	for i := range c.Claims {
		if strings.HasPrefix(c.Claims[i].Source, cities.Agency) {
			c.Claims[i].Value = 0.99
		}
	}
	if !slices.Equal(before, Smooth(c)) {
		t.Error("other reports give another reference")
	}
}

func TestTheReferenceSaysSomethingOfEveryCell(t *testing.T) {
	for _, form := range cities.Forms() {
		for i, e := range Smooth(small(t, form.Name)) {
			if !(e.Share >= 0 && e.Share <= 1) || !(e.SD > 0) {
				t.Fatalf("%s, cell %d: %+v", form.Name, i, e)
			}
		}
	}
}

func TestRulesOfThumb(t *testing.T) {
	form, err := cities.Named("base")
	if err != nil {
		t.Fatal(err)
	}
	form.Indicators, form.Areas, form.Months, form.Agencies = 1, 1, 24, 1
	c := cities.New(form, 1).Case()
	c.Claims = []cities.Claim{
		{Month: 3, Source: "agency:0", Value: 0.9},
		{Month: 20, Source: "agency:0", Value: 0.8},
		{Month: 5, Source: cities.Survey, Value: 0.6, N: 100, X: 60},
		{Month: 6, Source: cities.Bureau, Value: 0.5},
		{Month: 4, Source: cities.Complaints, Value: 70},
	}
	trust, median, inverse := Trust(c), Median(c), InverseVariance(c)
	if trust[3] != 0.9 || trust[20] != 0.8 || !math.IsNaN(trust[4]) {
		t.Errorf("trust %v", trust)
	}
	if median[3] != 0.6 || median[20] != 0.8 || !math.IsNaN(median[4]) {
		t.Errorf("median %v", median)
	}
	if !(inverse[3] > 0.5 && inverse[3] < 0.6) || inverse[20] != 0.8 {
		t.Errorf("inverse variance %v: the report differs a lot and counts little", inverse)
	}
}

func TestInverse(t *testing.T) {
	a := matrix{{2, 0.5, 0.1}, {0.5, 1, 0.2}, {0.1, 0.2, 3}}
	product := times(a, inverse(a))
	for i := range product {
		for j := range product {
			want := 0.0
			if i == j {
				want = 1
			}
			if math.Abs(product[i][j]-want) > 1e-12 {
				t.Fatalf("a times its inverse is %v", product)
			}
		}
	}
}

func small(t *testing.T, name string) *cities.Case {
	t.Helper()
	form, err := cities.Named(name)
	if err != nil {
		t.Fatal(err)
	}
	form.Areas, form.Months, form.Agencies = 20, 36, 18
	form.Mergers = min(form.Mergers, 4)
	form.MergeMonth = min(form.MergeMonth, 18)
	return cities.New(form, 21).Case()
}

func shares(estimates []Estimate) []float64 {
	out := make([]float64, len(estimates))
	for i, e := range estimates {
		out[i] = e.Share
	}
	return out
}

// off is the mean absolute error over reported cells, in points.
func off(c *cities.Case, shares []float64) float64 {
	sum, n := 0.0, 0.0
	for i, report := range Trust(c) {
		if !math.IsNaN(report) {
			sum, n = sum+100*math.Abs(shares[i]-c.Truth(i)), n+1
		}
	}
	return sum / n
}
