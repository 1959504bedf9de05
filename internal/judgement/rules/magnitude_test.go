package rules

import (
	"testing"

	"nyata/internal/record/difference"
	"nyata/internal/record/observation"
)

// states is a document that says one thing.
func states(text string, change ...func(*observation.Candidate)) func(*paper) {
	return func(p *paper) {
		p.row(observation.OfIndicator, "PDRB ADHK", nil).put(observation.Reported, year, text, "juta", change...)
	}
}

func TestMagnitudeBetweenDocuments(t *testing.T) {
	try(t, "magnitude", []situation{
		{name: "apart by a million", want: verdict{difference.Counted, "55.664 juta", "55.663.548.000 juta"}, make: states("55.664"), other: states("55.663.548.000")},
		{name: "apart by two", make: states("55.664"), other: states("111.328")},
		{name: "the same", make: states("55.664"), other: states("55.664")},
		{name: "other units", make: states("55.664"), other: func(p *paper) {
			p.row(observation.OfIndicator, "PDRB ADHK", nil).put(observation.Reported, year, "55.664.000", "ribu")
		}},
		{name: "one of them unproven", want: verdict{difference.PossibleMisreading, "55.664 juta", "55.664.000 juta"}, make: states("55.664"), other: states("55.664.000", unproven)},
		{name: "zero", make: states("0"), other: states("55.664.000")},
	})
}

func TestMagnitudeAgainstTarget(t *testing.T) {
	row := func(target string, quarters ...string) func(*paper) {
		return func(p *paper) {
			r := p.row(observation.SubActivity, "Mebel", nil).indicator("Jumlah mebel").put(observation.Target, year, target, "unit")
			for i, text := range quarters {
				r.put(observation.Reported, period4[i], text, "unit")
			}
		}
	}
	try(t, "magnitude", []situation{
		{name: "a hundred times its other quarters and far beyond the target", want: verdict{difference.Counted, "≤ 100 unit", "2.500 unit"}, make: row("100", "25", "20", "2.500")},
		{name: "far beyond the target, alone in its row", want: verdict{difference.Note, "≤ 1 unit", "36 unit"}, make: row("1", "0", "36")},
		{name: "all quarters far beyond: the target is the odd one", want: verdict{difference.Note, "≤ 2 unit", "60 unit"}, make: row("2", "15", "60")},
		{name: "five times the target", make: row("100", "500")},
		{name: "no target", make: row("0", "500")},
	})
}
