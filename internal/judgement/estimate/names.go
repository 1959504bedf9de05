package estimate

import (
	"cmp"
	"slices"
	"strings"
)

// natural orders ids: numbers by size, before everything else.
func natural(a, b string) int {
	x, okA := number(a)
	y, okB := number(b)
	switch {
	case okA && okB:
		return cmp.Or(cmp.Compare(x, y), strings.Compare(a, b))
	case okA:
		return -1
	case okB:
		return 1
	}
	return strings.Compare(a, b)
}

func number(s string) (int, bool) {
	if s == "" || len(s) > 15 {
		return 0, false
	}
	n := 0
	for _, c := range []byte(s) {
		if c < '0' || c > '9' {
			return 0, false
		}
		n = n*10 + int(c-'0')
	}
	return n, true
}

// ids gives every distinct name its place in natural order.
func ids(claims []Claim, of func(*Claim) string) ([]string, []int32) {
	seen := map[string]int32{}
	at := make([]int32, len(claims))
	var names []string
	last, n := "", int32(-1) // the same name comes again and again
	for i := range claims {
		if name := of(&claims[i]); n < 0 || name != last {
			var known bool
			if n, known = seen[name]; !known {
				n = int32(len(names)) // #nosec G115 -- fewer names than claims
				seen[name] = n
				names = append(names, name)
			}
			last = name
		}
		at[i] = n
	}
	order := make([]int, len(names))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int { return natural(names[a], names[b]) })
	place := make([]int32, len(names))
	sorted := make([]string, len(names))
	for i, o := range order {
		place[o] = int32(i) // #nosec G115 -- as above
		sorted[i] = names[o]
	}
	for i := range at {
		at[i] = place[at[i]]
	}
	return sorted, at
}
