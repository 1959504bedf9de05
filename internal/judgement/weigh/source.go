package weigh

import (
	"cmp"
	"math"
	"strings"

	"nyata/internal/judgement/estimate"
	"nyata/internal/record/observation"
)

// Source is what the estimate has learned of one source of an indicator: of an
// agency's reports, of one sensor, or of all surveys, checks, statistics or
// complaints together, which it does not tell apart.
type Source struct {
	Indicator string                 `json:"indicator"`
	Unit      string                 `json:"unit"`
	Kind      observation.SourceKind `json:"kind"`
	Yearly    bool                   `json:"yearly,omitempty"` // of statistics: those of a whole year
	Agency    string                 `json:"agency,omitempty"` // of reports: id, empty when the documents do not tell
	Name      string                 `json:"name,omitempty"`   // of sensors: as shown to people
	// Bias is by how much figures of the source are above what is the case, on
	// average, in the indicator's unit (percentages: in points), with its 90 %
	// range; nil where none is estimated: all kinds but reports and sensors are
	// taken to be without one, and without comparisons nothing can be known.
	Bias        *Range  `json:"bias,omitempty"`
	First       float64 `json:"first"` // the bias in the first month
	Last        float64 `json:"last"`  // and in the last
	Follows     float64 `json:"follows"`
	Noise       float64 `json:"noise"`       // as told by Spread
	Late        int     `json:"late"`        // months by which figures are behind
	Figures     int     `json:"figures"`     // figures that the source gave
	Comparisons int     `json:"comparisons"` // half years and areas in which something else spoke beside it
}

// Spread says what the noise of a source is measured in.
type Spread string

// The measures of noise.
const (
	InUnit  Spread = "unit"   // standard deviation of one figure, in the indicator's unit (percentages: points)
	InRatio Spread = "design" // variance over that of as many answers drawn one by one, at least about 1
	InLog   Spread = "log"    // standard deviation of the logarithm of a monthly count
)

// Spread says what the noise of the source is measured in.
func (s Source) Spread() Spread {
	switch s.Kind {
	case observation.Survey, observation.Inspection:
		return InRatio
	case observation.Complaint:
		return InLog
	default:
		return InUnit
	}
}

// named are the kinds of the estimate as they are recorded.
var named = map[estimate.Kind]observation.SourceKind{
	estimate.Report: observation.Report, estimate.Survey: observation.Survey, estimate.SpotCheck: observation.Inspection,
	estimate.Complaints: observation.Complaint, estimate.Sensor: observation.Sensor,
	estimate.Statistic: observation.Statistic, estimate.Annual: observation.Statistic,
}

// sources gives what was learned its units and names back, in the order of the
// estimate: by indicator, then kinds of evidence, then sensors, then agencies.
func (b *book) sources(r *estimate.Result) []Source {
	out := make([]Source, 0, len(r.Sources))
	names := map[string]string{}
	for _, e := range b.entries {
		if e.claim.Kind == estimate.Sensor {
			names[e.claim.Source] = max(names[e.claim.Source], e.from.Origin.Name)
		}
	}
	for _, s := range r.Sources {
		x := Source{
			Indicator: s.Indicator, Unit: b.units[s.Indicator], Kind: named[s.Kind], Yearly: s.Kind == estimate.Annual,
			Follows: s.Follows, Noise: s.Noise, Late: s.Late, Figures: s.Reports, Comparisons: s.Comparisons,
		}
		_, id, _ := strings.Cut(s.Source, ":")
		switch s.Kind {
		case estimate.Report:
			x.Agency = id
		case estimate.Sensor:
			x.Name = cmp.Or(names[s.Source], id)
		default:
		}
		factor := 1.0
		if b.scales[s.Indicator] == estimate.Share {
			factor = 100
		}
		if x.Spread() == InUnit {
			x.Noise *= factor
		}
		if s.Comparisons > 0 && (s.Kind == estimate.Report || s.Kind == estimate.Sensor) {
			bias := Range{factor * s.Bias, factor * s.BiasLow, factor * s.BiasHigh}
			x.First, x.Last = factor*s.First, factor*s.Last
			if b.mirror[s.Indicator] { // above what is left to 1 is below the share itself
				bias = Range{-bias.Value, -bias.High, -bias.Low}
				x.First, x.Last = -x.First, -x.Last
			}
			x.Bias = &bias
		}
		if known(x) {
			out = append(out, x)
		}
	}
	return out
}

// known says that all numbers of a source are numbers.
func known(s Source) bool {
	sum := s.First + s.Last + s.Follows + s.Noise
	if s.Bias != nil {
		sum += s.Bias.Value + s.Bias.Low + s.Bias.High
	}
	return !math.IsNaN(sum) && !math.IsInf(sum, 0)
}
