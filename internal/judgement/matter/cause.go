package matter

import (
	"slices"
	"strings"

	"nyata/internal/record/difference"
)

// together splits differences into those of one cause and keeps their order.
// For the estimate a cause is an agency's reports of one indicator, for an
// integrity test one source. For rules it is one rule and agency within one
// file, or about one subject in several: what is wrong in the first quarter's
// paper is wrong again in the second's.
func together(all []difference.Difference) [][]difference.Difference {
	root := make([]int, len(all))
	for i := range root {
		root[i] = i
	}
	top := func(i int) int {
		for root[i] != i {
			i = root[i]
		}
		return i
	}
	first := map[string]int{}
	for i := range all {
		for _, key := range causes(&all[i]) {
			j, ok := first[key]
			if !ok {
				first[key] = i
				continue
			}
			// the earlier one leads, so that groups keep the order of the whole
			a, b := top(i), top(j)
			root[max(a, b)] = min(a, b)
		}
	}
	var out [][]difference.Difference
	place := map[int]int{}
	for i := range all {
		t := top(i)
		k, ok := place[t]
		if !ok {
			k = len(out)
			place[t] = k
			out = append(out, nil)
		}
		out[k] = append(out[k], all[i])
	}
	return out
}

// causes are the keys a difference shares with others of its cause.
func causes(d *difference.Difference) []string {
	key := func(parts ...string) string {
		return strings.Join(append([]string{string(d.Kind), d.Rule, d.Agency.ID}, parts...), "\x00")
	}
	if d.Rule == evidenceRule {
		return []string{key(d.Indicator.ID)}
	}
	if len(d.Sources) == 0 {
		return []string{key()}
	}
	out := []string{key("file", d.Sources[0].SHA256)}
	if d.Agency.ID != "" && d.Subject != "" {
		out = append(out, key("subject", strings.ToLower(strings.Join(strings.Fields(d.Subject), " "))))
	}
	return out
}

// name is what tells a group from every other: the least of its keys. It stays
// when the same is said again, and may change when a new subject joins.
func name(group []difference.Difference) string {
	var all []string
	for i := range group {
		all = append(all, causes(&group[i])...)
	}
	return slices.Min(all)
}
