package estimate

import (
	"cmp"
	"slices"
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
	twin            bool    // another area has the same reports, so they may not be its own
	sensor          int32   // source with most sensor readings; -1 for none
	evidence        []int32 // indices of obs that are no reports
	reports         []int32 // of the agency's reports
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
