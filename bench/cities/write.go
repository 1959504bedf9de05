package cities

import (
	"bufio"
	"errors"
	"io"
	"math"
	"os"
	"path/filepath"
	"strconv"
)

// Write puts the city into a folder, in the form of truth-city-sim: claims.csv,
// areas.csv and targets.csv for whoever estimates, truth.csv and agencies.csv
// for whoever scores.
func (c *City) Write(dir string) error {
	return errors.Join(c.WriteInput(dir), c.WriteTruth(dir))
}

// WriteInput writes what an engine may see.
func (c *City) WriteInput(dir string) error {
	return errors.Join(
		table(dir, "areas.csv", "area,population", func(row func(...string)) {
			for a, n := range c.Population {
				row(strconv.Itoa(a), strconv.Itoa(n))
			}
		}),
		table(dir, "targets.csv", "indicator,target", func(row func(...string)) {
			for k, target := range c.Targets {
				row(strconv.Itoa(k), number(target))
			}
		}),
		table(dir, "claims.csv", "indicator,area,month,source,value,n,x", func(row func(...string)) {
			for claim := range c.Claims() {
				n, x := "", ""
				if claim.N > 0 {
					n, x = strconv.Itoa(claim.N), strconv.Itoa(claim.X)
				}
				row(strconv.Itoa(claim.Indicator), strconv.Itoa(claim.Area), strconv.Itoa(claim.Month),
					claim.Source, number(claim.Value), n, x)
			}
		}),
	)
}

// WriteTruth writes what no engine may see.
func (c *City) WriteTruth(dir string) error {
	return errors.Join(
		table(dir, "agencies.csv", "agency,type", func(row func(...string)) {
			for g, kind := range c.Types {
				row(strconv.Itoa(g), kind)
			}
		}),
		table(dir, "truth.csv", "indicator,area,month,truth,episodic_fraud", func(row func(...string)) {
			f := c.Form
			for k := range f.Indicators {
				for a := range f.Areas {
					for t := range f.Months {
						truth := c.Truth(k, a, t)
						if math.IsNaN(truth) {
							continue
						}
						episode := "0"
						if c.Episode(k, a, t) {
							episode = "1"
						}
						row(strconv.Itoa(k), strconv.Itoa(a), strconv.Itoa(t), number(round(truth, 5)), episode)
					}
				}
			}
		}),
	)
}

func number(x float64) string { return strconv.FormatFloat(x, 'f', -1, 64) }

// table writes a file row by row; a fault of the disk shows when it is closed.
func table(dir, file, heading string, rows func(row func(...string))) (err error) {
	f, err := os.Create(filepath.Join(dir, file))
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	out := bufio.NewWriterSize(f, 1<<16)
	_, _ = io.WriteString(out, heading+"\n")
	rows(func(cells ...string) {
		for i, cell := range cells {
			if i > 0 {
				_ = out.WriteByte(',')
			}
			_, _ = out.WriteString(cell)
		}
		_ = out.WriteByte('\n')
	})
	return out.Flush()
}
