package claims

// place is what a claim speaks of and who makes it, by numbers of names.
type place struct{ indicator, area, source, month int32 }

// said is where each place was spoken of first: a table of twice as many slots as
// there are places, because there may be millions.
type said struct {
	places []place
	slots  []int32 // one more than where a place stands among all; 0 for a free slot
	shift  int
}

func newSaid(places []place) *said {
	bits := 4
	for 1<<bits < 2*len(places) {
		bits++
	}
	return &said{places, make([]int32, 1<<bits), 64 - bits}
}

// first is the first of all with the place of i: i itself when there was none
// before.
func (s *said) first(i int) int {
	const spread = 0x9E3779B97F4A7C15 // 2^64 over the golden ratio (Knuth, volume 3, 6.4)
	p := s.places[i]
	h := uint64(0)
	for _, n := range [4]int32{p.indicator, p.area, p.source, p.month} {
		h = (h ^ uint64(uint32(n))) * spread // #nosec G115 -- only the bits matter
		h ^= h >> 32
	}
	for at := int(h * spread >> s.shift); ; at = (at + 1) & (len(s.slots) - 1) { // #nosec G115 -- as many bits as the table has
		switch n := int(s.slots[at]) - 1; {
		case n < 0:
			s.slots[at] = int32(i) + 1 // #nosec G115 -- fewer than two thousand million lines
			return i
		case s.places[n] == p:
			return n
		}
	}
}
