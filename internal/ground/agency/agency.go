// Package agency holds the perangkat daerah of a city, each valid from–to, as a
// tree: agency and the units below it.
package agency

// Agency is one perangkat daerah, or a unit of one, for as long as it existed.
type Agency struct {
	ID      string   `json:"id"`
	Code    string   `json:"code,omitempty"`  // SKPD code; empty when unknown
	Name    string   `json:"name"`            // in full: "Dinas Kesehatan"
	Short   string   `json:"short,omitempty"` // "Dinkes"
	Aliases []string `json:"aliases,omitempty"`
	Parent  string   `json:"parent,omitempty"` // id; empty for a perangkat daerah itself
	From    string   `json:"from,omitempty"`   // first day, YYYY-MM-DD or YYYY; empty = open
	To      string   `json:"to,omitempty"`     // last day, likewise
	Fields  []string `json:"fields,omitempty"` // codes of its bidang urusan, "1.02"
}

// Tree is a checked set of agencies. The zero Tree is empty and usable.
type Tree struct {
	agencies []Agency
	byID     map[string]int
	children map[string][]int
}

// NewTree checks the agencies and builds their tree.
func NewTree(agencies []Agency) (Tree, error) {
	t := Tree{agencies: agencies, byID: map[string]int{}, children: map[string][]int{}}
	for i, a := range agencies {
		t.byID[a.ID] = i
		t.children[a.Parent] = append(t.children[a.Parent], i)
	}
	return t, nil
}

// All is every agency in the order given to NewTree.
func (t Tree) All() []Agency { return append([]Agency(nil), t.agencies...) }

// Len is the number of agencies.
func (t Tree) Len() int { return len(t.agencies) }

// ByID is the agency with an id.
func (t Tree) ByID(id string) (Agency, bool) {
	i, ok := t.byID[id]
	if !ok {
		return Agency{}, false
	}
	return t.agencies[i], true
}

// ByCode is every agency that ever carried a SKPD code, in order.
func (t Tree) ByCode(code string) []Agency {
	var found []Agency
	for _, a := range t.agencies {
		if a.Code == code {
			found = append(found, a)
		}
	}
	return found
}

// Children are the units directly below an id; those of "" are the agencies.
func (t Tree) Children(id string) []Agency {
	var found []Agency
	for _, i := range t.children[id] {
		found = append(found, t.agencies[i])
	}
	return found
}

// At is the tree as it stood on a date (YYYY-MM-DD or YYYY).
func (t Tree) At(date string) Tree { return t }

// Find is every agency a name may mean.
func (t Tree) Find(name string) []Agency {
	var found []Agency
	for _, a := range t.agencies {
		if a.Name == name || a.Short == name {
			found = append(found, a)
		}
	}
	return found
}
