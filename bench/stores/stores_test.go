package stores_test

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"testing"

	"nyata/bench/stores"
)

// writerFolder makes the test binary a writer over the folder it names.
const writerFolder = "NYATA_BENCH_WRITER"

func TestMain(m *testing.M) {
	if folder := os.Getenv(writerFolder); folder != "" {
		fmt.Fprintln(os.Stderr, stores.Writer(context.Background(), folder, os.Stdout))
		os.Exit(1)
	}
	os.Exit(m.Run())
}

func kill(t testing.TB, kills int) stores.Killed {
	t.Helper()
	folder := t.TempDir()
	k, err := stores.Kill(t.Context(), folder, kills, 1, func(ctx context.Context) *exec.Cmd {
		writer := exec.CommandContext(ctx, os.Args[0])
		writer.Env = append(os.Environ(), writerFolder+"="+folder)
		return writer
	})
	if err != nil {
		t.Fatal(err)
	}
	if k.Lost != 0 || k.Faults != 0 || k.Acknowledged < kills {
		t.Errorf("%s", k)
	}
	return k
}

func TestKilledWriterLosesNothing(t *testing.T) {
	t.Log(kill(t, 20))
}

func TestLoadHoldsEverything(t *testing.T) {
	if _, err := stores.Load(t.Context(), t.TempDir(), 3, 500); err != nil {
		t.Fatal(err)
	}
}

func BenchmarkKill(b *testing.B) {
	for b.Loop() {
		k := kill(b, 100)
		b.ReportMetric(float64(k.Acknowledged), "acknowledged")
		b.ReportMetric(float64(k.Lost), "lost")
		b.ReportMetric(float64(k.Faults), "faults")
	}
}

// The bar is 40,000 observations a second on two cores, ledger and projection
// together.
func BenchmarkLoad(b *testing.B) {
	var best, each float64
	for b.Loop() {
		l, err := stores.Load(b.Context(), b.TempDir(), 100, 2000)
		if err != nil {
			b.Fatal(err)
		}
		if l.PerSecond() > best {
			best, each = l.PerSecond(), float64(l.CPUEach().Nanoseconds())/1000
		}
	}
	b.ReportMetric(best, "observations/s")
	b.ReportMetric(each, "cpu-µs/observation")
}

// The bar is three bare fsyncs.
func BenchmarkCommit(b *testing.B) {
	for b.Loop() {
		c, err := stores.Commit(b.Context(), b.TempDir(), 300)
		if err != nil {
			b.Fatal(err)
		}
		b.ReportMetric(float64(c.Commit.Microseconds()), "µs/commit")
		b.ReportMetric(float64(c.Sync.Microseconds()), "µs/fsync")
		b.ReportMetric(c.Ratio(), "fsyncs/commit")
	}
}

// The bars: current ≤ 2 × unversioned, as of ≤ 2 × current.
func BenchmarkDashboard(b *testing.B) {
	for b.Loop() {
		q, err := stores.Dashboard(b.Context(), b.TempDir(), 150, 2000, 15)
		if err != nil {
			b.Fatal(err)
		}
		b.ReportMetric(float64(q.Unversioned.Microseconds()), "µs/unversioned")
		b.ReportMetric(float64(q.Current.Microseconds()), "µs/current")
		b.ReportMetric(float64(q.AsOf.Microseconds()), "µs/as-of")
		b.ReportMetric(float64(q.Layer.Microseconds()), "µs/layer")
		b.ReportMetric(float64(q.Current)/float64(q.Unversioned), "current/unversioned")
		b.ReportMetric(float64(q.AsOf)/float64(q.Current), "as-of/current")
	}
}
