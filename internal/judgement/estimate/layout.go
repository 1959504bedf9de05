package estimate

import "math"

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

// lay puts the input into canonical order.
func lay(in *Input, workers int) *layout {
	l := &layout{}
	claims := in.Claims
	if len(claims) == 0 {
		return l
	}
	var names [3][]string
	var at [3][]int32
	of := [3]func(*Claim) string{
		func(c *Claim) string { return c.Indicator },
		func(c *Claim) string { return c.Area },
		func(c *Claim) string { return c.Source },
	}
	each(len(of), workers, func(_ *smoother, i int) { names[i], at[i] = ids(claims, of[i]) })
	l.indicators, l.areas, l.sources = names[0], names[1], names[2]
	ind, area, src := at[0], at[1], at[2]
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
	each(len(l.series), workers, func(_ *smoother, i int) { settle(&l.series[i]) })
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
