// Package score measures what `nyata estimate`, or any other engine that reads
// and writes the same files, says about a city whose truth is known.
package score

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"math"
	"os"
	"strconv"
)

// Row is one line of an engine's output.
type Row struct {
	Indicator, Area, Month int
	Estimate, Low, High    float64 // share and its 90 % interval
	Verified, Flagged      bool
	Material               float64 // probability that the report is materially wrong; NaN where the cell is blank
	Reported, EvidenceOnly float64 // NaN where blank
}

// columns are what an output must have; more are let be.
var columns = []string{
	"indicator", "area", "month", "estimate", "lo90", "hi90", "verified", "p_material", "flagged", "reported", "evidence_only",
}

// ReadFile reads an engine's output.
func ReadFile(path string) ([]Row, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer func() { _ = f.Close() }() // only read
	return Read(f)
}

// Read reads an engine's output. A cell that is no number is an error with its
// line; whether the numbers make sense is what [Score] looks at.
func Read(from io.Reader) ([]Row, error) {
	in := csv.NewReader(from)
	in.ReuseRecord = true
	heading, err := in.Read()
	if err != nil {
		return nil, fmt.Errorf("heading: %w", err)
	}
	place := map[string]int{}
	for i, name := range heading {
		place[name] = i
	}
	for _, name := range columns {
		if _, is := place[name]; !is {
			return nil, fmt.Errorf("there is no column %q", name)
		}
	}
	var rows []Row
	for {
		raw, err := in.Read()
		if errors.Is(err, io.EOF) {
			return rows, nil
		}
		if err != nil {
			return nil, err
		}
		line, _ := in.FieldPos(0)
		number := func(name string) float64 {
			text := raw[place[name]]
			if text == "" {
				return math.NaN()
			}
			x, bad := strconv.ParseFloat(text, 64)
			if bad != nil && err == nil {
				err = fmt.Errorf("line %d: %s %q is no number", line, name, text)
			}
			return x
		}
		whole := func(name string) int {
			x := number(name)
			if err == nil && x != math.Trunc(x) { // NaN as well
				err = fmt.Errorf("line %d: %s %q is no whole number", line, name, raw[place[name]])
			}
			return int(x)
		}
		yes := func(name string) bool {
			x := number(name)
			if err == nil && x != 0 && x != 1 {
				err = fmt.Errorf("line %d: %s is %q, neither 0 nor 1", line, name, raw[place[name]])
			}
			return x == 1
		}
		row := Row{
			Indicator: whole("indicator"), Area: whole("area"), Month: whole("month"),
			Estimate: number("estimate"), Low: number("lo90"), High: number("hi90"),
			Verified: yes("verified"), Flagged: yes("flagged"), Material: number("p_material"),
			Reported: number("reported"), EvidenceOnly: number("evidence_only"),
		}
		if err != nil {
			return nil, err
		}
		rows = append(rows, row)
	}
}
