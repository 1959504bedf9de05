package practice

import (
	"math/rand/v2"
	"strings"

	"nyata/internal/record/indicator"
	"nyata/internal/record/reference"
)

// progress is the indicator that some agencies give an activity: how much of
// it is done, in percent, to date.
func progress(l *line, p *plan, rng *rand.Rand) *measure {
	m := &measure{
		name: "Persentase pelaksanaan " + lowerFirst(l.name), unit: "%", polarity: indicator.Up,
		decimals: 2, target: "100", final: "100", goal: 100, numeric: true,
	}
	for y := years[0].year; y <= p.year; y++ {
		m.done = [4]float64{
			round(between(rng, 20, 26), 2), round(between(rng, 45, 52), 2), round(between(rng, 70, 78), 2), round(between(rng, 95, 99.5), 2),
		}
	}
	return m
}

func lowerFirst(s string) string { return strings.ToLower(s[:1]) + s[1:] }

// outcomes are the indicators of a programme in the dictionary, with targets
// of the performance agreement.
func (p *plan) outcomes(seed uint64, city *reference.City, code string) []*measure {
	var out []*measure
	for _, in := range city.Indicators {
		general := in.Agency == "" && code == "X.XX.01" && (in.Code == code || in.ID == "indeks-kepuasan-masyarakat")
		if !general && (in.Code != code || in.Agency != p.agency.ID) {
			continue
		}
		t, ok := target(city, in.ID, p.agency.ID, p.year, "murni")
		if !ok {
			continue
		}
		m := &measure{id: in.ID, name: in.Name, unit: in.Unit, polarity: in.Polarity, sum: in.Aggregation == indicator.Sum, target: t}
		m.goal, m.decimals, m.numeric = parseDecimal(t)
		m.final, _ = target(city, in.ID, p.agency.ID, years[0].year+4, "murni")
		m.revised, _ = target(city, in.ID, p.agency.ID, p.year, "perubahan")
		m.reach(chance(seed, "hasil", p.agency.ID, in.ID, yearText(p.year)))
		if !m.sum && p.before == nil {
			m.base = round(m.done[0]*0.985, m.decimals)
		}
		if p.quarters < 4 {
			m.done[3] = 0
		}
		out = append(out, m)
	}
	return out
}

// reach gives an outcome its quarterly results: nearer to the target from
// quarter to quarter, at the end a little above or below.
func (m *measure) reach(rng *rand.Rand) {
	goal := m.goal
	if m.revised != "" {
		goal, _, _ = parseDecimal(m.revised)
	}
	switch {
	case m.polarity == indicator.Range: // "24-32": from below into the range
		low, high, _ := strings.Cut(m.target, "-")
		a, _, _ := parseDecimal(low)
		b, _, _ := parseDecimal(high)
		m.decimals = 1
		for q := range 4 {
			m.done[q] = round(between(rng, a-1.5+float64(q)*0.6, a+(b-a)*0.6), 1)
		}
	case !m.numeric:
		m.grade = m.target
	case m.id == "pendapatan-asli-daerah":
		for q, share := range []float64{22, 47, 73, 100} {
			m.done[q] = round(share+between(rng, -1.5, 2), m.decimals)
		}
	case m.sum && m.polarity == indicator.Down: // accidents: a quarter of the year's each
		for q := range 4 {
			m.done[q] = round(goal/4*between(rng, 0.90, 1.08), m.decimals)
		}
	case m.sum:
		m.results(goal, rng)
	case m.polarity == indicator.Down:
		for q, factor := range []float64{1.10, 1.07, 1.04, between(rng, 0.96, 1.03)} {
			m.done[q] = round(goal*(factor+between(rng, -0.006, 0.006)), m.decimals)
		}
	default:
		for q, factor := range []float64{0.955, 0.97, 0.985, between(rng, 0.975, 1.005)} {
			m.done[q] = min(round(goal*(factor+between(rng, -0.004, 0.004)), m.decimals), m.ceiling())
		}
	}
}

// ceiling is the largest value the unit allows.
func (m *measure) ceiling() float64 {
	if m.unit == "%" {
		return 100
	}
	return 1e12
}

// target is a target of the performance agreement, else of the Renstra.
func target(city *reference.City, id, agency string, year int, stage string) (string, bool) {
	for _, doc := range []string{"perjanjian kinerja", "renstra"} {
		for _, t := range city.Targets {
			if t.Indicator == id && t.Agency == agency && t.Period.String() == yearText(year) && t.Document == doc && t.Stage == stage {
				return t.Value, true
			}
		}
	}
	return "", false
}
