package inspector

import (
	"math"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"testing"
)

// TestCalibrationSaysWhatWasMeasured holds the page against the table of the
// decision, so that neither outlives the other.
func TestCalibrationSaysWhatWasMeasured(t *testing.T) {
	files, err := filepath.Glob("../../../../docs/decisions/0014-*.md")
	if err != nil || len(files) != 1 {
		t.Fatalf("decision 0014: %v, %v", files, err)
	}
	text, err := os.ReadFile(files[0])
	if err != nil {
		t.Fatal(err)
	}
	row := regexp.MustCompile(`(?m)^\| (\w+) \| [\d.]+ \([\d.]+\) \| \**([\d.]+)\** \| [\d.]+ \| \**([\d.]+)\** \| \**([\d.]+)\** \|`)
	table := map[string][3]float64{}
	for _, m := range row.FindAllStringSubmatch(string(text), -1) {
		var x [3]float64
		for i := range x {
			if x[i], err = strconv.ParseFloat(m[i+2], 64); err != nil {
				t.Fatal(err)
			}
		}
		table[m[1]] = x
	}
	shown, err := simulations()
	if err != nil {
		t.Fatal(err)
	}
	if len(shown) != len(table) || len(shown) < 40 {
		t.Errorf("the page shows %d cities, the decision %d", len(shown), len(table))
	}
	for _, s := range shown {
		x, ok := table[s.City]
		if !ok || s.Coverage != x[0] || s.FDR != x[1] || math.Abs(s.Recall-x[2]) > 0.00501 {
			t.Errorf("%s: the page says %v, %v, %v, the decision %v", s.City, s.Coverage, s.FDR, s.Recall, x)
		}
	}
}
