// Package practice makes the practice city, which does not exist: the quarterly
// reports, budget realisations, performance agreements, terms of reference and
// monthly recaps of its agencies, in the layouts and with the habits of real
// ones; the evidence others have of the same services; and, kept apart, what is
// really the case. From one seed it makes the same bytes every time. Some
// documents carry planted contradictions; Truth lists every one of them, and
// everything else is consistent: sums hold and achievements recompute. Some
// agencies report what is not the case; State says what is, and only a page that
// compares with it may read it.
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
	Folder         = "dokumen"        // the documents, as a city would drop them
	TruthFile      = "planted.json"   // beside them: what was planted
	EvidenceFolder = "bukti"          // surveys, field checks, complaints, sensors, statistics
	EvidenceFile   = "bukti.json"     // which importer takes each of them, in the order in which they came
	StateFile      = "kenyataan.json" // what is really the case: for comparison only
)

// File is one document.
type File struct {
	Path string // below Folder, slashes forward
	Data []byte
}

// Made is all of a practice city.
type Made struct {
	Files    []File
	Planted  Truth
	Evidence []Evidence
	State    State
}

// Written reports whether dir holds all that Write makes.
func Written(dir string) bool {
	for _, name := range []string{TruthFile, EvidenceFile, StateFile} {
		if _, err := os.Stat(filepath.Join(dir, name)); err != nil {
			return false
		}
	}
	return true
}

// Write makes the practice documents in dir/dokumen, the evidence in dir/bukti,
// and beside them the lists of what was planted, of the evidence, and of what is
// the case. What else lies in dir is left alone.
func Write(dir string, seed uint64, city *reference.City) (Truth, error) {
	made, err := Make(seed, city)
	if err != nil {
		return Truth{}, err
	}
	for _, f := range made.Files {
		if err := put(filepath.Join(dir, Folder), f.Path, f.Data); err != nil {
			return Truth{}, err
		}
	}
	for _, e := range made.Evidence {
		if err := put(filepath.Join(dir, EvidenceFolder), e.File, e.Data); err != nil {
			return Truth{}, err
		}
	}
	for _, list := range []struct {
		name    string
		content any
	}{{TruthFile, made.Planted}, {EvidenceFile, made.Evidence}, {StateFile, made.State}} {
		data, err := json.MarshalIndent(list.content, "", "  ")
		if err != nil {
			return Truth{}, fmt.Errorf("encode %s: %w", list.name, err)
		}
		if err := put(dir, list.name, append(data, '\n')); err != nil {
			return Truth{}, err
		}
	}
	return made.Planted, nil
}

func put(dir, name string, data []byte) error {
	path := filepath.Join(dir, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(path), 0o750); err != nil {
		return fmt.Errorf("make folder for %s: %w", name, err)
	}
	if err := os.WriteFile(path, data, 0o600); err != nil {
		return fmt.Errorf("write %s: %w", name, err)
	}
	return nil
}

// ReadState reads what is the case from the folder that Write filled.
func ReadState(dir string) (State, error) {
	var s State
	return s, read(filepath.Join(dir, StateFile), &s)
}

// ReadEvidence reads the list of evidence, with its files, from the folder that
// Write filled.
func ReadEvidence(dir string) ([]Evidence, error) {
	var list []Evidence
	if err := read(filepath.Join(dir, EvidenceFile), &list); err != nil {
		return nil, err
	}
	for i := range list {
		data, err := os.ReadFile(filepath.Join(dir, EvidenceFolder, filepath.FromSlash(list[i].File)))
		if err != nil {
			return nil, fmt.Errorf("read evidence: %w", err)
		}
		list[i].Data = data
	}
	return list, nil
}

func read(path string, into any) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return fmt.Errorf("read the practice city: %w", err)
	}
	if err := json.Unmarshal(data, into); err != nil {
		return fmt.Errorf("read %s: %w", path, err)
	}
	return nil
}

// Make makes a practice city without writing it.
func Make(seed uint64, city *reference.City) (Made, error) {
	if !city.Sample {
		return Made{}, fmt.Errorf("make practice documents for %s: only a sample city gets invented documents", city.Name)
	}
	o, err := furnish(seed, city)
	if err != nil {
		return Made{}, fmt.Errorf("make practice documents for %s: %w", city.Name, err)
	}
	evidence, err := o.real.evidence(city.Code)
	if err != nil {
		return Made{}, fmt.Errorf("make practice evidence for %s: %w", city.Name, err)
	}
	return Made{o.files, o.truth, evidence, o.real.state(city)}, nil
}

// furnish makes all documents.
func furnish(seed uint64, city *reference.City) (*office, error) {
	p, err := newPlans(seed, city)
	if err != nil {
		return nil, err
	}
	real, err := newReality(seed, city, p)
	if err != nil {
		return nil, err
	}
	o := &office{city: city, seed: seed, plans: p, real: real, truth: Truth{
		Note: notice, City: city.ID, Seed: seed,
	}}
	o.marks = plant(p)
	for _, produce := range []func() error{o.quarterlies, o.recaps, o.realisations, o.cityAccount, o.agreements, o.terms, o.narratives, o.odds} {
		if err := produce(); err != nil {
			return nil, err
		}
	}
	return o, o.settle()
}

// notice stands on every page of every document.
const notice = "DATA CONTOH – Kota Contoh (fiktif)"

// office gathers the documents as they are made.
type office struct {
	city  *reference.City
	seed  uint64
	plans []*plan
	real  *reality
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
