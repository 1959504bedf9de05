package integrity

// Peers are how far the series of every source move, by topic: what a source's
// own series are held against. They are made once for all sources.
type Peers struct{ byTopic map[string][]peer }

type peer struct {
	source            string
	wander, roughness float64 // 0 where it cannot be told
}

// PeersOf are those of all sources together.
func PeersOf(all []Series) Peers {
	p := Peers{byTopic: map[string][]peer{}}
	for _, s := range all {
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
