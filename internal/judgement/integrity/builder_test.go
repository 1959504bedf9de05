package integrity

import (
	"math"
	"slices"
	"testing"

	"nyata/internal/ground/period"
	"nyata/internal/house"
)

// wobble is noise without chance, about one standard deviation wide.
func wobble(i int) float64 { return math.Sin(float64(i*i)) + math.Sin(1.7*float64(i)+float64(i*i%7)) }

// monthly is a series of one agency from January 2020, printed with one
// decimal.
func monthly(n int, value func(i int) float64) Series {
	s := Series{Source: "dinas-a", Subject: "cakupan-a kelurahan-1", Topic: "cakupan-a", Kind: Share, Span: period.Discrete, Unit: "%", Grid: 0.1}
	for i := range n {
		s.Values = append(s.Values, Value{Period: period.Month(2020+i/12, 1+i%12), Reported: math.Round(10*value(i)) / 10})
	}
	return s
}

// aimed gives every value of a series the same target.
func aimed(s Series, target float64) Series {
	for i := range s.Values {
		s.Values[i].Target = &target
	}
	return s
}

// believed gives every value of a series evidence.
func believed(s Series, mean func(i int) float64) Series {
	for i := range s.Values {
		s.Values[i].Evidence = &Evidence{Mean: mean(i), SD: 1}
	}
	return s
}

// honest is measured: a slow swing and noise.
func honest(i int) float64 { return 70 + 4*math.Sin(float64(i)/9) + 2*wobble(i) }

// peers are as many measured series of other sources.
func peers(n int) []Series {
	var out []Series
	for p := range n {
		s := monthly(48, func(i int) float64 { return honest(i + 61*p) })
		s.Source = "lain"
		out = append(out, s)
	}
	return out
}

// speaks fails unless a test speaks as wanted, and looks at its words.
func speaks(t *testing.T, test Test, own, peers []Series, want bool) []Signal {
	t.Helper()
	got := test.Ask(own, PeersOf(append(slices.Clone(own), peers...)))
	if (len(got) > 0) != want {
		t.Errorf("%s: %d signals: %+v", test.ID, len(got), got)
	}
	for _, s := range got {
		if s.Sentence.ID == "" || s.Sentence.EN == "" || s.Source != own[0].Source || s.Version == "" || s.P > test.Threshold || math.IsNaN(s.P) {
			t.Errorf("incomplete: %+v", s)
		}
		for _, text := range []string{s.Sentence.ID, s.Sentence.EN, test.Title.ID, test.Title.EN} {
			if word := house.Accusing(text); word != "" {
				t.Errorf("%q says %q", text, word)
			}
		}
	}
	return got
}

// situation is one case of a test.
type situation struct {
	own   []Series
	peers []Series
	want  bool
}

func ask(t *testing.T, test Test, cases map[string]situation) {
	t.Helper()
	cases["measured, one decimal"] = situation{own: []Series{monthly(48, honest)}, peers: peers(10)}
	cases["measured, rounded to fives"] = situation{own: []Series{monthly(48, func(i int) float64 { return 5 * math.Round(honest(i)/5) })}, peers: peers(10)}
	cases["measured, full points"] = situation{own: []Series{monthly(48, func(i int) float64 { return math.Round(honest(i)) })}, peers: peers(10)}
	cases["measured once a year, sent in every month"] = situation{own: []Series{monthly(60, func(i int) float64 { return honest(61 * (i / 12)) })}, peers: peers(10)}
	cases["measured once a quarter from February on, sent in every month"] = situation{own: []Series{monthly(60, func(i int) float64 { return honest((i + 2) / 3 * 7) })}, peers: peers(10)}
	cases["everything reached"] = situation{own: []Series{monthly(48, func(int) float64 { return 100 })}, peers: peers(10)}
	cases["three values"] = situation{own: []Series{monthly(3, honest)}, peers: peers(10)}
	cases["no value"] = situation{own: []Series{monthly(0, honest)}}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) { speaks(t, test, c.own, c.peers, c.want) })
	}
}
