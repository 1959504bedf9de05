package reference

// Holds says whether a point lies inside a boundary: inside an outline and in
// none of its holes. On the line itself either may be said.
func (b Boundary) Holds(long, lat float64) bool {
	for _, rings := range b.Polygons {
		in := false
		for _, ring := range rings { // even–odd: a hole takes back what the outline gave
			for i := range ring {
				a, z := ring[i], ring[(i+1)%len(ring)]
				if (a[1] > lat) != (z[1] > lat) && long < (z[0]-a[0])*(lat-a[1])/(z[1]-a[1])+a[0] {
					in = !in
				}
			}
		}
		if in {
			return true
		}
	}
	return false
}

// AreaAt is the id of the lowest area of the city a point lies in, by its
// boundaries; empty where none holds it or the city has none.
func (c *City) AreaAt(long, lat float64) string {
	best := ""
	for _, b := range c.Boundaries {
		if len(b.Area) > len(best) && b.Holds(long, lat) { // a lower area has the longer code
			best = b.Area
		}
	}
	return best
}
