package score

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"nyata/bench/cities"
)

// The most a full refit of two million observations may take on two cores,
// reading and writing its files included.
const (
	mostTime   = 20 * time.Second
	mostMemory = 1 << 30
)

// Weigh measures a full refit of a city of two million observations.
func (e Engine) Weigh(ctx context.Context, seed uint64) ([]Line, error) {
	dir, err := os.MkdirTemp("", "nyata-city")
	if err != nil {
		return nil, err
	}
	defer func() { _ = os.RemoveAll(dir) }() // a folder of this city alone
	if err := cities.New(cities.Big(), seed).WriteInput(dir); err != nil {
		return nil, err
	}
	cost, err := e.Run(ctx, dir, filepath.Join(dir, "out"), 2)
	if err != nil {
		return nil, err
	}
	return cost.lines(), nil
}

func (c Cost) lines() []Line {
	return []Line{
		{
			Name: "full refit of 2 M, two cores, with files", Figure: fmt.Sprintf("%.1f s, %.1f s of processors", c.Time.Seconds(), c.Worked.Seconds()),
			Bar: fmt.Sprintf("<= %.0f s", mostTime.Seconds()), Judged: true, Reached: c.Time <= mostTime,
		},
		{
			Name: "most memory", Figure: fmt.Sprintf("%.2f GiB", float64(c.Memory)/(1<<30)),
			Bar: "<= 1 GiB", Judged: true, Reached: c.Memory > 0 && c.Memory <= mostMemory,
		},
	}
}
