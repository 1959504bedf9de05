// Package agency holds the perangkat daerah of a city, each valid from–to, as a
// tree: agency and the units below it. It does not choose between agencies of
// one name; that is for the caller to ask about.
package agency

import (
	"slices"

	"nyata/internal/ground/code"
	"nyata/internal/ground/lineage"
)

// Agency is one perangkat daerah, or a unit of one, for as long as it existed.
type Agency struct {
	ID      string   `json:"id"`
	Code    string   `json:"code,omitempty"`  // SKPD code; empty when unknown
	Name    string   `json:"name"`            // in full: "Dinas Kesehatan"
	Short   string   `json:"short,omitempty"` // "Dinkes"
	Aliases []string `json:"aliases,omitempty"`
	Parent  string   `json:"parent,omitempty"` // id; empty for a perangkat daerah itself
	From    string   `json:"from,omitempty"`   // first day: YYYY, YYYY-MM or YYYY-MM-DD; empty = open
	To      string   `json:"to,omitempty"`     // last day, likewise
	Fields  []string `json:"fields,omitempty"` // codes of its bidang urusan, "1.02"
}

// Tree is a checked set of agencies. The zero Tree is empty and usable. What it
// returns is shared: read, do not change.
type Tree struct {
	agencies []Agency
	forest   lineage.Forest
	names    lineage.Names
	codes    map[string][]int
}

// NewTree checks the agencies and builds their tree. The error names every id
// used twice, unknown parent, circle, and validity outside the parent's.
func NewTree(agencies []Agency) (Tree, error) {
	items := make([]lineage.Item, len(agencies))
	for i, a := range agencies {
		items[i] = lineage.Item{ID: a.ID, Parent: a.Parent, From: a.From, To: a.To}
	}
	forest, err := lineage.New(items)
	if err != nil {
		return Tree{}, err
	}
	t := Tree{agencies: slices.Clone(agencies), forest: forest, names: lineage.Names{}, codes: map[string][]int{}}
	for i, a := range t.agencies {
		if a.Code != "" {
			t.codes[a.Code] = append(t.codes[a.Code], i)
		}
		for _, name := range append([]string{a.Name, a.Short}, a.Aliases...) {
			t.names.Add(lineage.Key(spell(lineage.Words(name))), i)
		}
	}
	return t, nil
}

// All is every agency in the order given to NewTree.
func (t Tree) All() []Agency { return slices.Clone(t.agencies) }

// Len is the number of agencies.
func (t Tree) Len() int { return len(t.agencies) }

// ByID is the agency with an id.
func (t Tree) ByID(id string) (Agency, bool) {
	i, ok := t.forest.Index(id)
	if !ok {
		return Agency{}, false
	}
	return t.agencies[i], true
}

// ByCode is every agency that ever carried a SKPD code, in order.
func (t Tree) ByCode(code string) []Agency { return t.pick(t.codes[code]) }

// Children are the units directly below an id, in order; those of "" are the
// agencies.
func (t Tree) Children(id string) []Agency { return t.pick(t.forest.Children(id)) }

// At is the tree of the agencies valid on at least one day of a date (YYYY,
// YYYY-MM or YYYY-MM-DD); empty when the date cannot be read.
func (t Tree) At(date string) Tree {
	valid, err := NewTree(t.pick(t.forest.At(date)))
	if err != nil { // an agency's parent is valid whenever it is
		panic("agency: part of a checked tree: " + err.Error())
	}
	return valid
}

func (t Tree) pick(places []int) []Agency {
	var picked []Agency
	for _, i := range places {
		picked = append(picked, t.agencies[i])
	}
	return picked
}

// Find is every agency that a name, as people write it, may mean: full name,
// short name or alias, whatever its case, marks and blanks; with a SKPD code
// before it, which then decides where it is known; with the name of the city
// behind it ("Dinas Kesehatan Kota Contoh").
func (t Tree) Find(name string) []Agency {
	if c, rest, err := code.Cut(name, code.Agency); err == nil {
		if found := t.ByCode(c.String()); len(found) > 0 || rest == "" {
			return found
		}
		name = rest
	}
	words := spell(lineage.Words(name))
	for ; len(words) > 0; words = withoutCity(words) {
		if found := t.names[lineage.Key(words)]; len(found) > 0 {
			return t.pick(found)
		}
	}
	return nil
}

// spellings are the words that agencies' names are shortened with.
var spellings = map[string]string{
	"kec": "kecamatan", "kel": "kelurahan", "bag": "bagian", "sekr": "sekretariat", "set": "sekretariat", "din": "dinas", "bdn": "badan",
}

func spell(words []string) []string {
	for i, w := range words {
		if long, ok := spellings[w]; ok {
			words[i] = long
		}
	}
	return words
}

// withoutCity leaves out the last "kota …" and what follows it, nothing when
// there is none behind the first word.
func withoutCity(words []string) []string {
	for i := len(words) - 1; i > 0; i-- {
		switch words[i] {
		case "kota", "kabupaten", "kab", "provinsi", "pemkot", "pemerintah", "pemkab":
			return words[:i]
		}
	}
	return nil
}
