package inspector

import (
	"testing"

	"nyata/internal/casework/intake"
)

func TestPlaceOf(t *testing.T) {
	for situation, x := range map[string]struct{ stated, found, want string }{
		"in the area":                         {"99.01.01.1001", "99.01.01.1001", "same"},
		"in a kelurahan of the kecamatan":     {"99.01.01", "99.01.01.1001", "same"},
		"of a kecamatan whose code is longer": {"99.01.1", "99.01.10.1001", "other"},
		"about the whole city":                {"", "99.01.01.1001", "same"},
		"in another":                          {"99.01.01.1001", "99.01.01.1002", "other"},
		"outside the city":                    {"99.01.01.1001", intake.PhotoOutside, "outside"},
		"not said":                            {"99.01.01.1001", intake.PhotoUnplaced, "unknown"},
		"a check from before":                 {"99.01.01.1001", "", ""},
	} {
		if got := placeOf(x.stated, x.found); got != x.want {
			t.Errorf("%s: %q, want %q", situation, got, x.want)
		}
	}
	if nth("a b", 1) != "b" || nth("a b", 2) != "" {
		t.Error("words are not counted from 0")
	}
}
