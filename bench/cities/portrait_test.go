package cities

import (
	"math"
	"os"
	"path/filepath"
	"testing"
)

// TestLikeTheStoredCities holds the four stored forms beside the folders they
// are meant to resemble, figure by figure. Run with -v to see the table.
//
// A stored figure must lie within the range of our seeds, widened by a tenth of
// it: some figures hang on few draws (which agency is of which type, one rate
// per indicator), and the stored cities are two draws themselves.
func TestLikeTheStoredCities(t *testing.T) {
	stored := filepath.Join("..", "..", "..", "shared", "data", "truth-city-sim")
	if _, err := os.Stat(stored); err != nil {
		t.Skip("the stored cities are not there")
	}
	for _, pair := range []struct{ folder, form string }{
		{"base-s0", "base"}, {"base-s1", "base"}, {"sparse-s0", "sparse"}, {"nosurvey-s0", "nosurvey"}, {"dishonest-s0", "dishonest"},
	} {
		t.Run(pair.folder, func(t *testing.T) {
			kept, err := Load(filepath.Join(stored, pair.folder))
			if err != nil {
				t.Fatal(err)
			}
			theirs := Paint(kept)
			form, err := Named(pair.form)
			if err != nil {
				t.Fatal(err)
			}
			const seeds = 8
			low, high, sum := make([]float64, len(theirs)), make([]float64, len(theirs)), make([]float64, len(theirs))
			for seed := range uint64(seeds) {
				for i, f := range Paint(New(form, 1000+seed).Case()) {
					if seed == 0 {
						low[i], high[i] = f.Value, f.Value
					}
					low[i], high[i], sum[i] = min(low[i], f.Value), max(high[i], f.Value), sum[i]+f.Value/seeds
				}
			}
			for i, f := range theirs {
				t.Logf("%-40s stored %10.4f   ours %10.4f (%.4f to %.4f)", f.Name, f.Value, sum[i], low[i], high[i])
				if math.IsNaN(f.Value) && math.IsNaN(sum[i]) {
					continue
				}
				room := 0.10*math.Abs(f.Value) + 0.005
				if !(f.Value >= low[i]-room && f.Value <= high[i]+room) {
					t.Errorf("%s: stored %.4f, ours from %.4f to %.4f", f.Name, f.Value, low[i], high[i])
				}
			}
		})
	}
}
