package weigh_test

import (
	"math/rand/v2"
	"testing"

	"nyata/internal/ground/figure"
	"nyata/internal/judgement/estimate"
	"nyata/internal/judgement/weigh"
	"nyata/internal/record/observation"
)

// TestFingerprint: it changes with whatever changes what is believed, and with
// nothing else.
func TestFingerprint(t *testing.T) {
	people, opt := map[string]float64{"98.01.01.1000": 900}, estimate.Options{Seed: 1}
	all := overstated()
	was := weigh.Fingerprint(city(), all, people, opt)
	shuffled := append([]observation.Recorded(nil), all...)
	rand.New(rand.NewPCG(3, 4)).Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
	if weigh.Fingerprint(city(), shuffled, people, opt) != was {
		t.Error("the order of observations changes it")
	}
	if weigh.Fingerprint(city(), append(all, says("geld", "jalan", all[0].Period, 5e9, "IDR", func(r *observation.Recorded) { r.Measure = observation.Budget })), people, opt) != was {
		t.Error("an observation that makes no claim changes it")
	}
	for name, change := range map[string]func(r *observation.Recorded){
		"value":  func(r *observation.Recorded) { r.Figure = figure.Of(r.Figure.Value+0.1, "%") },
		"area":   func(r *observation.Recorded) { r.Area.ID = "98.01.01.1009" },
		"agency": func(r *observation.Recorded) { r.Agency.ID = "lain" },
		"id":     func(r *observation.Recorded) { r.ID += "x" },
	} {
		other := append([]observation.Recorded(nil), all...)
		change(&other[0])
		if weigh.Fingerprint(city(), other, people, opt) == was {
			t.Errorf("another %s does not change it", name)
		}
	}
	if weigh.Fingerprint(city(), all, map[string]float64{"98.01.01.1000": 901}, opt) == was || weigh.Fingerprint(city(), all, people, estimate.Options{Seed: 1, FDR: 0.1}) == was {
		t.Error("people or options do not change it")
	}
}
