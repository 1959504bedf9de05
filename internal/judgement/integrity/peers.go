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
		if !s.running() {
			p.byTopic[s.Topic] = append(p.byTopic[s.Topic], peer{s.Source, wander(s), roughness(s)})
		}
	}
	return p
}

// others are a measure of the series of one topic that other sources report.
func (p Peers) others(own Series, measure func(peer) float64) []float64 {
	var out []float64
	for _, x := range p.byTopic[own.Topic] {
		if v := measure(x); x.source != own.Source && v > 0 {
			out = append(out, v)
		}
	}
	return out
}
