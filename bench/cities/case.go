package cities

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strconv"
)

// Case is a city with everything known about it held in memory: what an engine
// sees and what a scorer knows.
type Case struct {
	Indicators, Areas, Months int

	Claims     []Claim
	Population []int
	Targets    []float64
	Types      []string // per agency
	Later      []string // per agency: what it is from halfway on; blank where it stays what it is

	truth   []float64 // NaN where the area does not exist
	episode []bool
}

// Case holds the whole city in memory.
func (c *City) Case() *Case {
	f := c.Form
	out := newCase(f.Indicators, f.Areas, f.Months)
	out.Claims = slices.Collect(c.Claims())
	out.Population, out.Targets, out.Types = c.Population, c.Targets, c.Types
	out.Later = make([]string, len(c.agencies))
	for g, who := range c.agencies {
		if who.next != nil {
			out.Later[g] = who.next.kind
		}
	}
	for k := range f.Indicators {
		for a := range f.Areas {
			for t := range f.Months {
				i := out.Cell(k, a, t)
				out.truth[i], out.episode[i] = round(c.Truth(k, a, t), 5), c.Episode(k, a, t)
			}
		}
	}
	return out
}

func newCase(indicators, areas, months int) *Case {
	n := indicators * areas * months
	out := &Case{Indicators: indicators, Areas: areas, Months: months, truth: make([]float64, n), episode: make([]bool, n)}
	for i := range out.truth {
		out.truth[i] = math.NaN()
	}
	return out
}

// Cell numbers the cells in the order of indicator, area and month.
func (c *Case) Cell(indicator, area, month int) int {
	return (indicator*c.Areas+area)*c.Months + month
}

// Truth is the true share of a cell, NaN where there is none.
func (c *Case) Truth(cell int) float64 { return c.truth[cell] }

// Load reads a folder in the form of truth-city-sim.
func Load(dir string) (*Case, error) {
	out, err := LoadInput(dir)
	if err != nil {
		return nil, err
	}
	var truths [][]float64
	months := out.Months
	err = errors.Join(
		rows(dir, "agencies.csv", func(_ []float64, raw []string) { out.Types = append(out.Types, raw[1]) }),
		rows(dir, "truth.csv", func(at []float64, _ []string) {
			truths = append(truths, slices.Clone(at))
			months = max(months, int(at[2])+1)
		}),
	)
	if err != nil {
		return nil, err
	}
	whole := newCase(out.Indicators, out.Areas, months)
	whole.Claims, whole.Population, whole.Targets, whole.Types = out.Claims, out.Population, out.Targets, out.Types
	for _, at := range truths {
		i := whole.Cell(int(at[0]), int(at[1]), int(at[2]))
		whole.truth[i], whole.episode[i] = at[3], at[4] == 1
	}
	whole.Later = make([]string, len(whole.Types)) // the folder does not say
	return whole, nil
}

// LoadInput reads what an engine may see of such a folder.
func LoadInput(dir string) (*Case, error) {
	in := &Case{}
	err := errors.Join(
		rows(dir, "areas.csv", func(at []float64, _ []string) { in.Population = append(in.Population, int(at[1])) }),
		rows(dir, "targets.csv", func(at []float64, _ []string) { in.Targets = append(in.Targets, at[1]) }),
		rows(dir, "claims.csv", func(at []float64, raw []string) {
			in.Claims = append(in.Claims, Claim{
				Indicator: int(at[0]), Area: int(at[1]), Month: int(at[2]), Source: raw[3], Value: at[4], N: int(at[5]), X: int(at[6]),
			})
			in.Months = max(in.Months, int(at[2])+1)
		}),
	)
	if err != nil {
		return nil, err
	}
	whole := newCase(len(in.Targets), len(in.Population), in.Months)
	whole.Claims, whole.Population, whole.Targets = in.Claims, in.Population, in.Targets
	return whole, nil
}

// rows gives each row of a file as numbers (0 where a cell is blank or a word)
// and as it stands.
func rows(dir, file string, each func(at []float64, raw []string)) error {
	f, err := os.Open(filepath.Join(dir, file))
	if err != nil {
		return err
	}
	defer func() { _ = f.Close() }() // only read
	in := csv.NewReader(f)
	in.ReuseRecord = true
	if _, err := in.Read(); err != nil {
		return fmt.Errorf("%s: heading: %w", file, err)
	}
	var at []float64
	for {
		raw, err := in.Read()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
		at = at[:0]
		for _, cell := range raw {
			x, err := strconv.ParseFloat(cell, 64)
			if err != nil {
				x = 0
			}
			at = append(at, x)
		}
		each(at, raw)
	}
}

// Known is a case put together by hand, for tests of what looks at cities. All
// areas have 1000 people, every target is 0.9 and all agencies are honest.
func Known(indicators, areas, months int, truth func(indicator, area, month int) float64, claims []Claim) *Case {
	out := newCase(indicators, areas, months)
	out.Claims = claims
	for range areas {
		out.Population = append(out.Population, 1000)
	}
	for k := range indicators {
		out.Targets = append(out.Targets, 0.9)
		for a := range areas {
			for t := range months {
				out.truth[out.Cell(k, a, t)] = truth(k, a, t)
			}
		}
	}
	for range indicators * areas {
		out.Types, out.Later = append(out.Types, Honest), append(out.Later, "")
	}
	return out
}
