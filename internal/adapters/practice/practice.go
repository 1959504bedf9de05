// Package practice makes the documents of the practice city: quarterly
// reports, budget realisations, performance agreements and terms of reference
// of a city that does not exist, in the layouts and with the habits of real
// ones. From one seed it makes the same bytes every time. Some documents carry
// planted contradictions; Truth lists every one of them, and everything else
// is consistent: sums hold and achievements recompute.
//
// It refuses to invent anything about a real place: only a city marked as a
// sample gets documents.
package practice

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"nyata/internal/record/reference"
)

// Names inside the folder that Write fills.
const (
	Folder    = "dokumen"      // the documents, as a city would drop them
	TruthFile = "planted.json" // beside them: what was planted
)

// File is one document.
type File struct {
	Path string // below Folder, slashes forward
	Data []byte
}

// Write makes the practice documents in dir/dokumen and the truth list in
// dir/planted.json. What else lies in dir is left alone.
func Write(dir string, seed uint64, city *reference.City) (Truth, error) {
	files, truth, err := Make(seed, city)
	if err != nil {
		return Truth{}, err
	}
	for _, f := range files {
		path := filepath.Join(dir, Folder, filepath.FromSlash(f.Path))
		if err := os.MkdirAll(filepath.Dir(path), 0o750); err != nil {
			return Truth{}, fmt.Errorf("make folder for %s: %w", f.Path, err)
		}
		if err := os.WriteFile(path, f.Data, 0o600); err != nil {
			return Truth{}, fmt.Errorf("write %s: %w", f.Path, err)
		}
	}
	list, err := json.MarshalIndent(truth, "", "  ")
	if err != nil {
		return Truth{}, fmt.Errorf("encode truth list: %w", err)
	}
	if err := os.WriteFile(filepath.Join(dir, TruthFile), append(list, '\n'), 0o600); err != nil {
		return Truth{}, fmt.Errorf("write %s: %w", TruthFile, err)
	}
	return truth, nil
}

// Make makes the documents and the truth list without writing them.
func Make(seed uint64, city *reference.City) ([]File, Truth, error) {
	if !city.Sample {
		return nil, Truth{}, fmt.Errorf("make practice documents for %s: only a sample city gets invented documents", city.Name)
	}
	p, err := newPlans(seed, city)
	if err != nil {
		return nil, Truth{}, fmt.Errorf("make practice documents for %s: %w", city.Name, err)
	}
	o := &office{city: city, seed: seed, plans: p, truth: Truth{
		Note: notice, City: city.ID, Seed: seed,
	}}
	o.marks = plant(p)
	for _, produce := range []func() error{o.quarterlies, o.realisations, o.cityAccount, o.agreements, o.terms, o.narratives, o.odds} {
		if err := produce(); err != nil {
			return nil, Truth{}, fmt.Errorf("make practice documents for %s: %w", city.Name, err)
		}
	}
	if err := o.settle(); err != nil {
		return nil, Truth{}, err
	}
	return o.files, o.truth, nil
}

// notice stands on every page of every document.
const notice = "DATA CONTOH – Kota Contoh (fiktif)"

// office gathers the documents as they are made.
type office struct {
	city  *reference.City
	seed  uint64
	plans []*plan
	marks []*mark
	files []File
	truth Truth
}

// add puts a document in the folder and tells the marks on it where it lies.
func (o *office) add(path string, data []byte, ink *ink) {
	o.files = append(o.files, File{Path: path, Data: data})
	for _, m := range ink.used {
		m.planted.File = path
	}
}

// planFor is the plan of an agency and year.
func (o *office) planFor(agency string, year int) *plan {
	for _, p := range o.plans {
		if p.agency.ID == agency && p.year == year {
			return p
		}
	}
	return nil
}

// folderName is how an agency names its folder.
func folderName(p *plan) string { return strings.ReplaceAll(p.agency.Short, " ", "") }
