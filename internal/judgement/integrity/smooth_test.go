package integrity

import "testing"

func TestTooSmooth(t *testing.T) {
	line := monthly(48, func(i int) float64 { return 60 + 0.3*float64(i) + 0.1*wobble(i) })
	ask(t, smooth, map[string]situation{
		"a line among noise":               {own: []Series{line}, peers: peers(10), want: true},
		"a line among too few":             {own: []Series{line}, peers: peers(5)},
		"measured twice as well as others": {own: []Series{monthly(48, func(i int) float64 { return 70 + wobble(i) })}, peers: peers(10)},
	})
}
