package weigh

import (
	"cmp"
	"math"
	"slices"

	"nyata/internal/ground/period"
	"nyata/internal/judgement/estimate"
	"nyata/internal/record/observation"
)

// mostParts is how many pieces of evidence an explanation names one by one.
const mostParts = 8

// Explained takes what the evidence alone says apart. On the scale of the
// estimate (logit of a share, logarithm of a count, else the value itself)
// Usual, all Parts and Rest make Value.
type Explained struct {
	Usual float64 `json:"usual"` // what would be believed without any evidence of the area
	Parts []Part  `json:"parts"` // the largest first
	Rest  float64 `json:"rest"`  // of the pieces not named
	Value float64 `json:"value"`
}

// Part is what one piece of evidence adds. Positive moves the indicator's
// value up.
type Part struct {
	Observation string                 `json:"observation,omitempty"` // empty where a month without complaints speaks
	Kind        observation.SourceKind `json:"kind"`
	Month       period.Period          `json:"month"`
	Adds        float64                `json:"adds"`
}

// claimed finds the observation behind a claim.
type claimed struct {
	place
	source string
	kind   estimate.Kind
}

// explain takes the latest reported belief of every indicator and area apart.
func (b *book) explain(r *estimate.Result, beliefs []Belief) {
	from := make(map[claimed]entry, len(b.entries))
	for _, e := range b.entries {
		from[claimed{place{e.claim.Indicator, e.claim.Area, e.claim.Month}, e.claim.Source, e.claim.Kind}] = e
	}
	last := map[place]int{}
	for i, x := range beliefs {
		at := place{indicator: x.Indicator, area: x.Area}
		if have, ok := last[at]; x.Report != nil && x.Sources > 0 && (!ok || x.Month.Compare(beliefs[have].Month) > 0) {
			last[at] = i
		}
	}
	for i := range beliefs {
		x := &beliefs[i]
		if at, ok := last[place{indicator: x.Indicator, area: x.Area}]; !ok || at != i {
			continue
		}
		if known, ok := r.Explain(x.Indicator, x.Area, monthNumber(x)); ok {
			x.Explained = b.explained(x, known, from)
		}
	}
}

func (b *book) explained(x *Belief, known estimate.Explanation, from map[claimed]entry) *Explained {
	sign := 1.0
	if b.mirror[x.Indicator] {
		sign = -1 // estimated as what is left to one
	}
	out := &Explained{Usual: sign * known.AloneUsual, Value: sign * known.AloneEstimate}
	for _, p := range known.AloneParts {
		e := from[claimed{place{x.Indicator, x.Area, p.Month}, p.Source, p.Kind}]
		one := Part{Month: month(p.Month), Adds: sign * p.Contribution}
		if e.from != nil {
			one.Kind = e.from.Origin.SourceKind()
			if !e.silent {
				one.Observation = e.from.ID
			}
		}
		out.Parts = append(out.Parts, one)
	}
	slices.SortStableFunc(out.Parts, func(a, b Part) int { return cmp.Compare(math.Abs(b.Adds), math.Abs(a.Adds)) })
	for _, p := range out.Parts[min(mostParts, len(out.Parts)):] {
		out.Rest += p.Adds
	}
	out.Parts = out.Parts[:min(mostParts, len(out.Parts))]
	return out
}
