package estimate

import "slices"

// partition is groups of an indicator's series that have none in common: the
// kecamatan of a city, the areas of its agencies.
type partition [][]int

// partitions sorts groups into as few partitions as their order allows. A group
// that shares most of its series with one met before is that group: in some months
// an area is missing, or is no more.
func partitions(groups [][]int) []partition {
	var out []partition
	for _, g := range groups {
		placed := false
		for p := 0; p < len(out) && !placed; p++ {
			placed = out[p].take(g)
		}
		if !placed {
			out = append(out, partition{slices.Clone(g)})
		}
	}
	return out
}

// take takes a group in; not where it cuts through others.
func (p *partition) take(g []int) bool {
	cuts := false
	for n, have := range *p {
		switch both := inBoth(have, g); {
		case both == 0:
		case 3*both >= len(have)+len(g): // at least half of all that either has
			all := append(slices.Clone(have), g...)
			slices.Sort(all)
			(*p)[n] = slices.Compact(all)
			return true
		default:
			cuts = true
		}
	}
	if !cuts {
		*p = append(*p, slices.Clone(g))
	}
	return !cuts
}

// inBoth is how many two ascending lists have in common.
func inBoth(a, b []int) int {
	n := 0
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] < b[j]:
			i++
		case a[i] > b[j]:
			j++
		default:
			n, i, j = n+1, i+1, j+1
		}
	}
	return n
}
