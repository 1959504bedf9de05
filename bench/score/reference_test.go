package score

import (
	"math"
	"path/filepath"
	"testing"

	"nyata/bench/cities"
)

// TestTheReferenceThroughAFile: what an engine writes and the scorer reads back
// scores as what it computed.
func TestTheReferenceThroughAFile(t *testing.T) {
	form, err := cities.Named("base")
	if err != nil {
		t.Fatal(err)
	}
	form.Areas, form.Months, form.Agencies = 12, 24, 12
	c := cities.New(form, 4).Case()
	rows := Reference(c)
	path := filepath.Join(t.TempDir(), "out.csv")
	if err := Write(path, rows); err != nil {
		t.Fatal(err)
	}
	back, err := ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	direct, written := Score(c, rows), Score(c, back)
	if direct.Broken+written.Broken > 0 || math.Abs(direct.Error-written.Error) > 1e-3 || direct.FDR != written.FDR || direct.Verified != written.Verified {
		t.Errorf("direct %+v, through a file %+v", direct, written)
	}
	if direct.Flagged == 0 || direct.FirstTen < 0.5 || direct.Recall < 0.5 || direct.Coverage < 0.7 {
		t.Errorf("implausible: %+v", direct)
	}
}

// TestAnOracleAndABluffer: who knows the truth reaches every bar; who repeats
// the reports with certainty misses those that matter.
func TestAnOracleAndABluffer(t *testing.T) {
	form, err := cities.Named("base")
	if err != nil {
		t.Fatal(err)
	}
	c := cities.New(form, 5).Case()
	var oracle, bluffer []Row
	for _, r := range Reference(c) {
		truth := c.Truth(c.Cell(r.Indicator, r.Area, r.Month))
		known, bluff := r, r
		known.Estimate, known.Low, known.High, known.Verified = truth, truth, truth, true
		// an interval of 90 % misses one in ten, even an oracle's
		if (r.Area+r.Month)%10 == 0 {
			known.Estimate, known.Low, known.High = truth+1e-4, truth+1e-4, truth+2e-4
		}
		known.Material, known.Flagged = 0, false
		if Wrong(r.Reported, truth) {
			known.Material, known.Flagged = 1, true
		}
		oracle = append(oracle, known)
		bluff.Estimate, bluff.Low, bluff.High = r.Reported, r.Reported-0.01, r.Reported+0.01
		bluff.Verified, bluff.Material, bluff.Flagged = true, 0, false
		bluffer = append(bluffer, bluff)
	}
	against := func(rows []Row) Scenario {
		return Scenario{Form: "base", Measures: []Measures{Score(c, rows)}, Reference: []Measures{Score(c, Reference(c))}, Thumb: []RuleError{Thumb(c)}}
	}
	if got := missed(against(oracle)); len(got) > 0 {
		t.Errorf("the oracle misses %v", got)
	}
	if got := missed(against(bluffer)); len(got) < 5 {
		t.Errorf("the bluffer misses only %v", got)
	}
}
