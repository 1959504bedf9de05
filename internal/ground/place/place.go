// Package place holds the areas of a city, each valid from–to, as a tree: city,
// kecamatan, kelurahan or desa. It knows the codes of the Ministry of Home
// Affairs. It does not choose between areas of one name; that is for the caller
// to ask about.
package place

import (
	"slices"
	"strings"

	"nyata/internal/ground/lineage"
)

// Kind is what sort of area it is.
type Kind string

// The kinds of area, largest first.
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
	BPS     string   `json:"bps,omitempty"`  // code of Statistics Indonesia; not derivable from Code
	Name    string   `json:"name"`           // without the word for its kind
	Kind    Kind     `json:"kind"`           // City, Kecamatan, …
	Parent  string   `json:"parent"`         // id; empty at the top
	From    string   `json:"from,omitempty"` // first day: YYYY, YYYY-MM or YYYY-MM-DD; empty = open
	To      string   `json:"to,omitempty"`   // last day, likewise
	Aliases []string `json:"aliases,omitempty"`
	People  int      `json:"people,omitempty"` // inhabitants; 0 = unknown
}

// Tree is a checked set of areas. The zero Tree is empty and usable. What it
// returns is shared: read, do not change.
type Tree struct {
	areas  []Area
	forest lineage.Forest
	names  lineage.Names
	codes  map[string][]int
}

// NewTree checks the areas and builds their tree. The error names every id used
// twice, unknown parent, circle, and validity outside the parent's.
func NewTree(areas []Area) (Tree, error) {
	items := make([]lineage.Item, len(areas))
	for i, a := range areas {
		items[i] = lineage.Item{ID: a.ID, Parent: a.Parent, From: a.From, To: a.To}
	}
	forest, err := lineage.New(items)
	if err != nil {
		return Tree{}, err
	}
	t := Tree{areas: slices.Clone(areas), forest: forest, names: lineage.Names{}, codes: map[string][]int{}}
	for i, a := range t.areas {
		if a.Code != "" {
			t.codes[a.Code] = append(t.codes[a.Code], i)
		}
		for _, name := range append([]string{a.Name}, a.Aliases...) {
			t.names.Add(keyOf(lineage.Words(name)), i)
		}
	}
	return t, nil
}

// All is every area in the order given to NewTree.
func (t Tree) All() []Area { return slices.Clone(t.areas) }

// Len is the number of areas.
func (t Tree) Len() int { return len(t.areas) }

// ByID is the area with an id.
func (t Tree) ByID(id string) (Area, bool) {
	i, ok := t.forest.Index(id)
	if !ok {
		return Area{}, false
	}
	return t.areas[i], true
}

// ByCode is every area that ever carried a Kemendagri code, in order.
func (t Tree) ByCode(code string) []Area { return t.pick(t.codes[code]) }

// Children are the areas directly below an id, in order; those of "" are at the
// top.
func (t Tree) Children(id string) []Area { return t.pick(t.forest.Children(id)) }

// At is the tree of the areas valid on at least one day of a date (YYYY, YYYY-MM
// or YYYY-MM-DD); empty when the date cannot be read.
func (t Tree) At(date string) Tree {
	valid, err := NewTree(t.pick(t.forest.At(date)))
	if err != nil { // an area's parent is valid whenever it is
		panic("place: part of a checked tree: " + err.Error())
	}
	return valid
}

func (t Tree) pick(places []int) []Area {
	var picked []Area
	for _, i := range places {
		picked = append(picked, t.areas[i])
	}
	return picked
}

// kindWords are the words for a kind that people put before a name.
var kindWords = map[string][]Kind{
	"provinsi": {Province}, "prov": {Province}, "propinsi": {Province}, "province": {Province},
	"kota": {City}, "kabupaten": {City}, "kab": {City}, "city": {City},
	"kecamatan": {Kecamatan}, "kec": {Kecamatan}, "district": {Kecamatan}, "distrik": {Kecamatan},
	"kelurahan": {Kelurahan}, "kel": {Kelurahan}, "lurah": {Kelurahan},
	"desa": {Desa}, "ds": {Desa}, "kampung": {Desa}, "gampong": {Desa}, "nagari": {Desa},
}

// Find is every area that a name, as people write it, may mean: whatever its
// case, marks and blanks, with or without the word for its kind. A word for the
// kind leaves out the other kinds, so that "Kec. Sambutan" is not the kelurahan
// of that name. A Kemendagri code finds its area.
func (t Tree) Find(name string) []Area {
	if c, err := ParseCode(name); err == nil {
		return t.ByCode(c.String())
	}
	words := lineage.Words(name)
	if len(words) == 0 {
		return nil
	}
	found := t.pick(t.names[keyOf(words)])
	kinds, said := kindWords[words[0]]
	if !said || len(words) == 1 {
		return found
	}
	for _, a := range t.pick(t.names[keyOf(words[1:])]) {
		if slices.Contains(kinds, a.Kind) && !slices.ContainsFunc(found, func(b Area) bool { return b.ID == a.ID }) {
			found = append(found, a)
		}
	}
	return found
}

// keyOf is the name's key; "Sei" is how Kalimantan shortens "Sungai".
func keyOf(words []string) string {
	if slices.Contains(words, "sei") {
		words = strings.Fields(strings.ReplaceAll(" "+strings.Join(words, " ")+" ", " sei ", " sungai "))
	}
	return lineage.Key(words)
}
