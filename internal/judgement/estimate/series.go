package estimate

import (
	"cmp"
	"math"
	"slices"
	"strings"
)

// observation is a claim in its place.
type observation struct {
	t      int32 // month from the first month of all
	kind   Kind
	source int32
	value  float64 // value, or share of hits
	n      float64
}

// series is everything said of one indicator in one area.
type series struct {
	indicator, area int
	obs             []observation // by month, kind, source, value
	logPop          float64
	agency          int32   // source with most reports; -1 for none
	silenced        bool    // its reports are those of another area
	sensor          int32   // source with most sensor readings; -1 for none
	evidence        []int32 // indices of obs that are no reports
	reports         []int32 // of the agency's reports
}

// agency is one reporting source within one indicator: its habits may differ
// between indicators.
type agencyKey struct {
	source    int32
	indicator int
}

// layout is the input put in a canonical order.
type layout struct {
	indicators, areas, sources []string
	scales                     []gauge
	sourceOf                   map[string]int32
	first, months              int
	series                     []series
	byIndicator                [][]int // indices of series
	agencies                   []agencyKey
	agencySeries               [][]int
	counts                     []counting // by agency
}

// natural orders ids: numbers by size, before everything else.
func natural(a, b string) int {
	x, okA := number(a)
	y, okB := number(b)
	switch {
	case okA && okB:
		return cmp.Or(cmp.Compare(x, y), strings.Compare(a, b))
	case okA:
		return -1
	case okB:
		return 1
	}
	return strings.Compare(a, b)
}

func number(s string) (int, bool) {
	if s == "" || len(s) > 15 {
		return 0, false
	}
	n := 0
	for _, c := range []byte(s) {
		if c < '0' || c > '9' {
			return 0, false
		}
		n = n*10 + int(c-'0')
	}
	return n, true
}

// ids gives every distinct name its place in natural order.
func ids(claims []Claim, of func(*Claim) string) ([]string, []int32) {
	seen := map[string]int32{}
	at := make([]int32, len(claims))
	var names []string
	for i := range claims {
		name := of(&claims[i])
		n, ok := seen[name]
		if !ok {
			n = int32(len(names)) // #nosec G115 -- fewer names than claims
			seen[name] = n
			names = append(names, name)
		}
		at[i] = n
	}
	order := make([]int, len(names))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int { return natural(names[a], names[b]) })
	place := make([]int32, len(names))
	sorted := make([]string, len(names))
	for i, o := range order {
		place[o] = int32(i) // #nosec G115 -- as above
		sorted[i] = names[o]
	}
	for i := range at {
		at[i] = place[at[i]]
	}
	return sorted, at
}

// lay puts the input into canonical order.
func lay(in *Input) *layout {
	l := &layout{}
	claims := in.Claims
	if len(claims) == 0 {
		return l
	}
	var ind, area, src []int32
	l.indicators, ind = ids(claims, func(c *Claim) string { return c.Indicator })
	l.areas, area = ids(claims, func(c *Claim) string { return c.Area })
	l.sources, src = ids(claims, func(c *Claim) string { return c.Source })
	l.sourceOf = make(map[string]int32, len(l.sources))
	for i, name := range l.sources {
		l.sourceOf[name] = int32(i) // #nosec G115 -- fewer than claims
	}
	lo, hi := claims[0].Month, claims[0].Month
	for i := range claims {
		lo, hi = min(lo, claims[i].Month), max(hi, claims[i].Month)
	}
	l.first, l.months = lo, hi-lo+1
	chosen := scales(in, l.indicators, ind)
	count := make([]int, len(l.indicators)*len(l.areas))
	for i := range claims {
		count[int(ind[i])*len(l.areas)+int(area[i])]++
	}
	place := make([]int, len(count))
	l.byIndicator = make([][]int, len(l.indicators))
	all := make([]observation, len(claims))
	from := 0
	for c, n := range count {
		place[c] = -1
		if n == 0 {
			continue
		}
		place[c] = len(l.series)
		k, a := c/len(l.areas), c%len(l.areas)
		l.byIndicator[k] = append(l.byIndicator[k], len(l.series))
		s := series{indicator: k, area: a, obs: all[from : from : from+n], agency: -1}
		if p := in.Population[l.areas[a]]; p > 0 {
			s.logPop = math.Log(p)
		}
		from += n
		l.series = append(l.series, s)
	}
	for i := range claims {
		c := &claims[i]
		s := &l.series[place[int(ind[i])*len(l.areas)+int(area[i])]]
		s.obs = append(s.obs, l.observe(c, src[i]))
	}
	for i := range l.series {
		settle(&l.series[i])
	}
	l.scales = gauges(chosen, l.series, l.byIndicator)
	l.groupAgencies()
	l.countings()
	return l
}

// mod is the remainder from 0 to m-1, of negative numbers too.
func mod(n, m int) int { return (n%m + m) % m }

func (l *layout) observe(c *Claim, source int32) observation {
	month := c.Month
	if c.Kind == Annual { // known when the year is over
		month = min(month-mod(month, 12)+11, l.first+l.months-1)
	}
	o := observation{t: int32(month - l.first), kind: c.Kind, source: source, value: c.Value} // #nosec G115 -- months fit 32 bits
	if c.Kind == Survey || c.Kind == SpotCheck {
		o.n = c.Size
		o.value = c.Hits / c.Size
	}
	return o
}

// settle orders a series' observations and finds who reports on it.
func settle(s *series) {
	slices.SortFunc(s.obs, func(a, b observation) int {
		return cmp.Or(cmp.Compare(a.t, b.t), cmp.Compare(a.kind, b.kind), cmp.Compare(a.source, b.source),
			cmp.Compare(a.value, b.value), cmp.Compare(a.n, b.n))
	})
	said, shown := map[int32]int{}, map[int32]int{}
	best, most := 0, 0
	s.agency, s.sensor = -1, -1
	for i := range s.obs {
		if s.obs[i].kind != Report {
			s.evidence = append(s.evidence, int32(i)) // #nosec G115 -- fewer than claims
			if src := s.obs[i].source; s.obs[i].kind == Sensor {
				shown[src]++
				if n := shown[src]; n > most || n == most && src < s.sensor {
					most, s.sensor = n, src
				}
			}
			continue
		}
		src := s.obs[i].source
		said[src]++
		if n := said[src]; n > best || n == best && src < s.agency {
			best, s.agency = n, src
		}
	}
	for i := range s.obs {
		if s.obs[i].kind == Report && s.obs[i].source == s.agency {
			s.reports = append(s.reports, int32(i)) // #nosec G115 -- as above
		}
	}
}

func (l *layout) groupAgencies() {
	at := map[agencyKey]int{}
	for k := range l.indicators {
		for _, i := range l.byIndicator[k] {
			s := &l.series[i]
			if s.agency < 0 {
				continue
			}
			key := agencyKey{s.agency, k}
			g, ok := at[key]
			if !ok {
				g = len(l.agencies)
				at[key] = g
				l.agencies = append(l.agencies, key)
				l.agencySeries = append(l.agencySeries, nil)
			}
			l.agencySeries[g] = append(l.agencySeries[g], i)
		}
	}
}

// scales chooses the link of each indicator that the input does not choose.
func scales(in *Input, names []string, ind []int32) []Scale {
	type seen struct{ outside, broken bool }
	saw := make([]seen, len(names))
	for i := range in.Claims {
		c := &in.Claims[i]
		switch c.Kind {
		case Survey, SpotCheck, Complaints:
		default:
			s := &saw[ind[i]]
			s.outside = s.outside || c.Value < 0 || c.Value > 1
			s.broken = s.broken || c.Value < 0 || c.Value != math.Trunc(c.Value)
		}
	}
	out := make([]Scale, len(names))
	for k, name := range names {
		switch s := in.Scales[name]; {
		case s != Auto:
			out[k] = s
		case !saw[k].outside:
			out[k] = Share
		case !saw[k].broken:
			out[k] = Count
		default:
			out[k] = Plain
		}
	}
	return out
}
