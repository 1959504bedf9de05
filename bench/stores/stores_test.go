package stores_test

import (
	"testing"

	"nyata/bench/stores"
)

func BenchmarkLoad(b *testing.B) {
	var rate float64
	for b.Loop() {
		l, err := stores.Load(b.Context(), b.TempDir(), 100, 2000)
		if err != nil {
			b.Fatal(err)
		}
		rate = max(rate, l.PerSecond())
	}
	b.ReportMetric(rate, "observations/s")
	b.ReportMetric(0, "ns/op")
}
