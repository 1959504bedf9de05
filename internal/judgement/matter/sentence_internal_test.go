package matter

import (
	"strings"
	"testing"

	"nyata/internal/record/difference"
	"nyata/internal/record/document"
)

// TestTheWholeCityIsNoAreaOfItsOwn: fifteen kelurahan and the city are fifteen
// areas, and a matter about the city alone is about none.
func TestTheWholeCityIsNoAreaOfItsOwn(t *testing.T) {
	of := func(areas ...string) *Matter {
		m := &Matter{}
		for _, a := range areas {
			d := difference.Difference{Rule: evidenceRule, Status: difference.Counted, Explanation: document.Message{ID: "X.", EN: "X."}}
			d.Area.ID = a
			m.Differences = append(m.Differences, d)
		}
		return m
	}
	for want, m := range map[string]*Matter{
		"3 in all, in 2 areas.":         of("", "k1", "k2"),
		"2 in all, in one area.":        of("k1", "k1"),
		"2 in all, for the whole city.": of("", ""),
	} {
		if got := (City{}).sentence(m).EN; !strings.HasSuffix(got, want) {
			t.Errorf("%q, want …%q", got, want)
		}
	}
}
