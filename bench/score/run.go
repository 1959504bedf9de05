package score

import (
	"bytes"
	"context"
	"fmt"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"time"

	"nyata/bench/cities"
	"nyata/bench/yardstick"
)

// Engine is a command that takes --in, --out, --material, --fdr and --seed like
// `nyata estimate`.
type Engine []string

// Cost is what a run took.
type Cost struct {
	Time   time.Duration // from start to end of the process
	Worked time.Duration // of processors, over all cores
	Memory int64         // most memory resident, in bytes
}

// Run has the engine estimate the city of a folder on a number of cores.
func (e Engine) Run(ctx context.Context, in, out string, cores int) (Cost, error) {
	args := append(append([]string{}, e[1:]...),
		"--in", in, "--out", out, "--material", fmt.Sprint(cities.Material), "--fdr", "0.05", "--seed", "1")
	cmd := exec.CommandContext(ctx, e[0], args...)
	cmd.Env = append(os.Environ(), fmt.Sprintf("GOMAXPROCS=%d", cores))
	var said bytes.Buffer
	cmd.Stdout, cmd.Stderr = &said, &said
	start := time.Now()
	err := cmd.Run()
	cost := Cost{Time: time.Since(start)}
	if err != nil {
		return cost, fmt.Errorf("%s: %w: %s", strings.Join(e, " "), err, strings.TrimSpace(said.String()))
	}
	cost.Worked = cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()
	if usage, is := cmd.ProcessState.SysUsage().(*syscall.Rusage); is {
		cost.Memory = usage.Maxrss * 1024 // Linux counts in KiB
	}
	return cost, nil
}

// Try has the engine estimate the cities of a form and scores them. Each city
// is run on two cores and again on one, and the bytes are compared. The engine
// never sees the folder of the truth, for there is none on disk.
func (e Engine) Try(ctx context.Context, form cities.Form, seeds []uint64) (Scenario, error) {
	s := Scenario{Form: form.Name}
	for _, seed := range seeds {
		c := cities.New(form, seed)
		if err := e.city(ctx, c, &s); err != nil {
			return s, fmt.Errorf("%s, seed %d: %w", form.Name, seed, err)
		}
	}
	return s, nil
}

func (e Engine) city(ctx context.Context, c *cities.City, s *Scenario) error {
	dir, err := os.MkdirTemp("", "nyata-city")
	if err != nil {
		return err
	}
	defer func() { _ = os.RemoveAll(dir) }() // a folder of this city alone
	if err := c.WriteInput(dir); err != nil {
		return err
	}
	outs := []string{filepath.Join(dir, "two.out"), filepath.Join(dir, "one.out")}
	for i, cores := range []int{2, 1} {
		if _, err := e.Run(ctx, dir, outs[i], cores); err != nil {
			return err
		}
	}
	first, err := os.ReadFile(outs[0])
	if err != nil {
		return err
	}
	second, err := os.ReadFile(outs[1])
	if err != nil {
		return err
	}
	s.Repeated++
	if bytes.Equal(first, second) {
		s.Repeats++
	}
	rows, err := Read(bytes.NewReader(first))
	if err != nil {
		return err
	}
	known := c.Case()
	s.Measures = append(s.Measures, Score(known, rows))
	s.Reference = append(s.Reference, Score(known, Reference(known)))
	s.Thumb = append(s.Thumb, Thumb(known))
	return nil
}

// Thumb are the errors of the rules of thumb.
func Thumb(c *cities.Case) RuleError {
	return RuleError{Trust: Off(c, yardstick.Trust(c)), Median: Off(c, yardstick.Median(c)), InverseVariance: Off(c, yardstick.InverseVariance(c))}
}

// Off is the mean absolute error of shares over reported cells, in points.
func Off(c *cities.Case, shares []float64) float64 {
	sum, n := 0.0, 0.0
	for at, report := range yardstick.Trust(c) {
		if !math.IsNaN(report) {
			sum, n = sum+100*math.Abs(shares[at]-c.Truth(at)), n+1
		}
	}
	return sum / n
}
