package pdf

import "testing"

func TestSpell(t *testing.T) {
	for r, want := range map[rune]string{
		'a': "a", 'ﬁ': "fi", 'ﬄ': "ffl", '\u00a0': " ", '\u2009': " ", '\t': " ", '\n': " ",
		'\u00ad': "", '\u200b': "", '\ufeff': "", 0: "", 1: "", 2: "-", '\ufffe': "-", '\u2011': "-",
		'²': "²", '½': "½", '−': "−", '–': "–", '•': "•", '\ue001': "\ue001",
	} {
		if got := spell(r); got != want {
			t.Errorf("spell(%U) is %q, want %q", r, got, want)
		}
	}
}

func TestTurnOf(t *testing.T) {
	for _, test := range []struct {
		name    string
		a, b    float64
		quarter int
		want    int
	}{
		{"upright", 1, 0, 0, 0},
		{"upwards", 0, 1, 0, 3},
		{"downwards", 0, -1, 0, 1},
		{"upside down", -1, 0, 0, 2},
		{"slanted", 0.7, 0.7, 0, -1},
		{"hardly skewed", 0.999, 0.02, 0, 0},
		{"upwards on a page turned to the right", 0, 1, 1, 0},
		{"no direction", 0, 0, 0, 0},
	} {
		if got := turnOf(test.a, test.b, test.quarter); got != test.want {
			t.Errorf("%s: turn is %d, want %d", test.name, got, test.want)
		}
	}
}
