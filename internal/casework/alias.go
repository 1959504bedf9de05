package casework

import (
	"encoding/json"
	"slices"

	"nyata/internal/record/indicator"
	"nyata/internal/record/proposal"
)

// withAliases adds to an indicator the names it does not have yet.
func withAliases(body []byte, names []string) ([]byte, error) {
	var in indicator.Indicator
	if err := json.Unmarshal(body, &in); err != nil {
		return nil, err
	}
	known := map[string]bool{proposal.Fold(in.Name): true}
	for _, a := range in.Aliases {
		known[proposal.Fold(a)] = true
	}
	slices.Sort(names)
	for _, name := range names {
		if folded := proposal.Fold(name); !known[folded] {
			known[folded] = true
			in.Aliases = append(in.Aliases, name)
		}
	}
	return json.Marshal(in)
}
