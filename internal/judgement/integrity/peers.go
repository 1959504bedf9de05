package integrity

import "nyata/internal/ground/period"

// Peers are how far the series of every source move, by topic, and the course
// that the evidence of a topic has in all places: what a source's own series are
// held against. They are made once for all sources.
type Peers struct {
	byTopic map[string][]peer
	courses map[moment]sum
}

type moment struct {
	topic  string
	period period.Period
}

type sum struct{ total, n float64 }

// course is the mean evidence of a topic in the period of a value; the value's
// own evidence where it stands alone.
func (p Peers) course(topic string, v Value) float64 {
	c := p.courses[moment{topic, v.Period}]
	if c.n == 0 {
		return v.Evidence.Mean
	}
	return c.total / c.n
}

type peer struct {
	source            string
	year              int     // counts in a year
	wander, roughness float64 // 0 where it cannot be told
}

// PeersOf are those of all sources together.
func PeersOf(all []Series) Peers {
	p := Peers{byTopic: map[string][]peer{}, courses: map[moment]sum{}}
	for _, s := range all {
		for _, v := range s.Values {
			if v.Evidence != nil {
				c := p.courses[moment{s.Topic, v.Period}]
				p.courses[moment{s.Topic, v.Period}] = sum{c.total + v.Evidence.Mean, c.n + 1}
			}
		}
	}
	for _, s := range bySource(all) {
		if !s.running() {
			p.byTopic[s.Topic] = append(p.byTopic[s.Topic], peer{s.Source, s.year(), wander(s), roughness(s)})
		}
	}
	return p
}

// bySource are the series of every source as they were counted, in the order in
// which sources are met.
func bySource(all []Series) []Series {
	own := map[string][]Series{}
	var order []string
	for _, s := range all {
		if own[s.Source] == nil {
			order = append(order, s.Source)
		}
		own[s.Source] = append(own[s.Source], s)
	}
	var out []Series
	for _, source := range order {
		out = append(out, counted(own[source])...)
	}
	return out
}

// others are a measure of the series of one topic that other sources report and
// count as often.
func (p Peers) others(own Series, measure func(peer) float64) []float64 {
	var out []float64
	for _, x := range p.byTopic[own.Topic] {
		if v := measure(x); x.source != own.Source && x.year == own.year() && v > 0 {
			out = append(out, v)
		}
	}
	return out
}
