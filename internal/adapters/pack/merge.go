package pack

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"

	"nyata/internal/ground/agency"
	"nyata/internal/ground/place"
	"nyata/internal/record/indicator"
	"nyata/internal/record/reference"
)

// Merge puts imported bodies of one kind into a city's reference data: an
// entry with the key of an existing one replaces it, others are added. The
// result depends on what is merged, not on the order of the bodies. On an
// error the city is as it was. Accounts are no reference data and are refused.
func Merge(city *reference.City, kind string, bodies [][]byte) error {
	if len(bodies) == 0 {
		return nil
	}
	switch Kind(kind) {
	case Areas:
		all, err := upsert(city.Areas.All(), bodies, func(a place.Area) string { return a.ID }, nil)
		if err != nil {
			return err
		}
		tree, err := place.NewTree(all)
		if err != nil {
			return fmt.Errorf("merge areas: %w", err)
		}
		city.Areas = tree
	case Agencies:
		all, err := upsert(city.Agencies.All(), bodies, func(a agency.Agency) string { return a.ID },
			func(a agency.Agency) string { return a.Code + "\x00" + a.ID }) // as SKPD codes order them
		if err != nil {
			return err
		}
		tree, err := agency.NewTree(all)
		if err != nil {
			return fmt.Errorf("merge agencies: %w", err)
		}
		city.Agencies = tree
	case Indicators:
		all, err := upsert(city.Indicators, bodies, func(in indicator.Indicator) string { return in.ID }, nil)
		if err != nil {
			return err
		}
		city.Indicators = all
	case Targets:
		all, err := upsert(city.Targets, bodies, targetKey, nil)
		if err != nil {
			return err
		}
		city.Targets = all
	case Boundaries:
		all, err := upsert(city.Boundaries, bodies, func(b reference.Boundary) string { return b.Area }, nil)
		if err != nil {
			return err
		}
		city.Boundaries = all
	case Expected:
		all, err := upsert(city.Expected, bodies, expectedKey, nil)
		if err != nil {
			return err
		}
		city.Expected = all
	case Nomenclature:
		return mergeNomenclature(city, bodies)
	default:
		return fmt.Errorf("merge %q: it is no kind of reference data", kind)
	}
	return nil
}

// upsert replaces entries of the same key and adds new ones; the result stands
// in the order given, that of the keys when none is.
func upsert[T any](have []T, bodies [][]byte, key, order func(T) string) ([]T, error) {
	out := slices.Clone(have)
	at := make(map[string]int, len(out))
	for i, v := range out {
		at[key(v)] = i
	}
	for i, body := range bodies {
		var v T
		if err := json.Unmarshal(body, &v); err != nil {
			return nil, fmt.Errorf("read imported entry %d: %w", i+1, err)
		}
		if j, ok := at[key(v)]; ok {
			out[j] = v
			continue
		}
		at[key(v)] = len(out)
		out = append(out, v)
	}
	if order == nil {
		order = key
	}
	slices.SortStableFunc(out, func(a, b T) int { return cmp.Compare(order(a), order(b)) })
	return out, nil
}

// mergeNomenclature sorts entries into their editions. An edition whose head
// is not among the bodies and not in the city is an error: nobody would know
// for which years its entries hold.
func mergeNomenclature(city *reference.City, bodies [][]byte) error {
	editions := slices.Clone(city.Nomenclature)
	at := map[string]int{}
	for i, e := range editions {
		at[e.ID] = i
	}
	entries := map[string][][]byte{}
	for i, body := range bodies {
		var b NomenclatureBody
		if err := json.Unmarshal(body, &b); err != nil {
			return fmt.Errorf("read imported nomenclature entry %d: %w", i+1, err)
		}
		if b.Of != "" {
			entry, err := json.Marshal(b.Entry)
			if err != nil {
				return fmt.Errorf("read imported nomenclature entry %d: %w", i+1, err)
			}
			entries[b.Of] = append(entries[b.Of], entry)
			continue
		}
		if j, ok := at[b.Edition.ID]; ok {
			b.Edition.Entries = editions[j].Entries
			editions[j] = b.Edition
			continue
		}
		at[b.Edition.ID] = len(editions)
		editions = append(editions, b.Edition)
	}
	for id := range entries {
		if _, ok := at[id]; !ok {
			return fmt.Errorf("merge nomenclature: edition %q has entries but no title and years", id)
		}
	}
	for i, e := range editions {
		all, err := upsert(e.Entries, entries[e.ID], func(n reference.Entry) string { return n.Code + "\x00" + n.Scope }, nil) // parents before children
		if err != nil {
			return err
		}
		editions[i].Entries = all
	}
	slices.SortStableFunc(editions, func(a, b reference.Edition) int {
		return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(a.ID, b.ID))
	})
	city.Nomenclature = editions
	return nil
}
