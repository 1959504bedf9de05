package cli

import (
	"bytes"
	"math"
	"strconv"
	"testing"

	"pgregory.net/rapid"

	"nyata/internal/judgement/estimate"
)

// TestFixedIsWhatStrconvWrites wants the same text of every number.
func TestFixedIsWhatStrconvWrites(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		digits := rapid.IntRange(1, 7).Draw(t, "digits")
		v := rapid.OneOf(
			rapid.Float64(),
			rapid.Float64Range(-2, 2),
			rapid.Float64Range(-1e-5, 1e-5),
			rapid.Float64Range(-1e13, 1e13),
			rapid.Map(rapid.IntRange(-1<<20, 1<<20), func(n int) float64 { return float64(n) / 1024 }), // exact halves among them
			rapid.SampledFrom([]float64{0, math.Copysign(0, -1), 0.5, 1.5, 2.5, math.Inf(1), math.NaN(), math.SmallestNonzeroFloat64, 0.99999995, 9.9999999999}),
		).Draw(t, "v")
		if got, want := string(appendFixed(nil, v, digits)), strconv.FormatFloat(v, 'f', digits, 64); got != want {
			t.Fatalf("%g with %d digits is %s, want %s", v, digits, got, want)
		}
	})
}

// TestCellsAreWrittenTheSameByAnyNumberOfWorkers also wants them all, in order.
func TestCellsAreWrittenTheSameByAnyNumberOfWorkers(t *testing.T) {
	cells := make([]estimate.Cell, 2*cellBlock+7)
	for i := range cells {
		cells[i] = estimate.Cell{Indicator: "k", Area: "a,b", Month: i, Reported: i%5 != 0, Verified: i%2 == 0, Material: 1 / float64(i+1), Report: float64(i)}
	}
	var want bytes.Buffer
	if err := writeCells(&want, cells, 1); err != nil {
		t.Fatal(err)
	}
	if lines := bytes.Count(want.Bytes(), []byte{'\n'}); lines != 1+len(cells)-(len(cells)+4)/5 {
		t.Errorf("%d lines from %d cells of which every fifth has no report", lines, len(cells))
	}
	for _, workers := range []int{0, 2, 3} {
		var got bytes.Buffer
		if err := writeCells(&got, cells, workers); err != nil || !bytes.Equal(got.Bytes(), want.Bytes()) {
			t.Errorf("%d workers write something else, or %v", workers, err)
		}
	}
}
