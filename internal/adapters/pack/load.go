package pack

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"
	_ "time/tzdata" // zones on machines that hold none

	"nyata/internal/ground/heading"
	"nyata/internal/record/reference"
)

// manifest is pack.json.
type manifest struct {
	ID           string            `json:"id"`
	Name         string            `json:"name"`
	Code         string            `json:"code"` // Kemendagri
	Sample       bool              `json:"sample"`
	Note         string            `json:"note"`
	Zone         string            `json:"time_zone"` // IANA name; empty for that of the machine
	Nomenclature []editionManifest `json:"nomenclature"`
}

// editionManifest says for which budget years a nomenclature file holds.
type editionManifest struct {
	File   string `json:"file"`
	ID     string `json:"id"`
	Title  string `json:"title"`
	Source string `json:"source"`
	From   int    `json:"from"`
	To     int    `json:"to"`
}

// LoadDir reads a city pack from a folder.
func LoadDir(dir string) (*reference.City, error) {
	city, err := Load(os.DirFS(dir))
	if err != nil {
		return nil, fmt.Errorf("load city pack %s: %w", filepath.Clean(dir), err)
	}
	return city, nil
}

// Load reads a city pack: pack.json and whichever of the other files are there
// (city/README.md in the repository describes each). A pack is taken whole or
// not at all: the error lists every refused row by file and number.
func Load(fsys fs.FS) (*reference.City, error) {
	m, err := readManifest(fsys)
	if err != nil {
		return nil, err
	}
	l := loader{fsys: fsys, city: &reference.City{ID: m.ID, Name: m.Name, Code: m.Code, Sample: m.Sample}}
	if l.city.Zone, err = zone(m.Zone); err != nil {
		return nil, err
	}
	l.rows("areas.csv", func(rows [][]string) Result { return ParseAreas(rows, m.Code) })
	l.rows("agencies.csv", func(rows [][]string) Result { return ParseAgencies(rows, l.city.Agencies) })
	for _, e := range m.Nomenclature {
		edition := reference.Edition{ID: e.ID, Title: e.Title, Source: e.Source, From: e.From, To: e.To}
		l.rows(e.File, func(rows [][]string) Result { return ParseNomenclature(rows, edition) })
	}
	l.rows("indicators.csv", func(rows [][]string) Result { return ParseIndicators(rows, l.city.Agencies) })
	l.rows("targets.csv", func(rows [][]string) Result { return ParseTargets(rows, l.city, "") })
	l.rows("expected.csv", func(rows [][]string) Result { return ParseExpected(rows, l.city.Agencies) })
	l.file("boundaries.geojson", func(data []byte) (Result, error) { return ParseBoundaries(data, l.city.Areas), nil })
	if err := errors.Join(l.errs...); err != nil {
		return nil, err
	}
	return l.city, nil
}

// zone is the time zone of a name.
func zone(name string) (*time.Location, error) {
	if name == "" {
		return nil, nil //nolint:nilnil // no zone means that of the machine
	}
	at, err := time.LoadLocation(name)
	if err != nil {
		return nil, fmt.Errorf("read pack.json: time_zone: %w", err)
	}
	return at, nil
}

func readManifest(fsys fs.FS) (manifest, error) {
	data, err := fs.ReadFile(fsys, "pack.json")
	if err != nil {
		return manifest{}, fmt.Errorf("read pack.json: %w", err)
	}
	var m manifest
	d := json.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	if err := d.Decode(&m); err != nil {
		return manifest{}, fmt.Errorf("read pack.json: %w", err)
	}
	if m.ID == "" || m.ID != heading.Slug(m.ID) || m.Name == "" || !areaCode.MatchString(m.Code) {
		return manifest{}, fmt.Errorf("read pack.json: needs an id (lower-case words), a name and a Kemendagri code, has %q, %q, %q", m.ID, m.Name, m.Code)
	}
	return m, nil
}

// loader gathers what is wrong with any file of a pack, so that one look at
// the error is enough to mend them all.
type loader struct {
	fsys fs.FS
	city *reference.City
	errs []error
}

func (l *loader) rows(name string, parse func([][]string) Result) {
	l.file(name, func(data []byte) (Result, error) {
		rows, err := Rows(data)
		if err != nil {
			return Result{}, err
		}
		return parse(rows), nil
	})
}

func (l *loader) file(name string, parse func([]byte) (Result, error)) {
	data, err := fs.ReadFile(l.fsys, name)
	if errors.Is(err, fs.ErrNotExist) {
		return // a part that is not loaded is empty, and what needs it abstains
	}
	if err != nil {
		l.errs = append(l.errs, fmt.Errorf("read %s: %w", name, err))
		return
	}
	result, err := parse(data)
	if err != nil {
		l.errs = append(l.errs, fmt.Errorf("read %s: %w", name, err))
		return
	}
	for _, r := range result.Refused {
		l.errs = append(l.errs, fmt.Errorf("%s row %d: %s / %s", name, r.No, r.Reason.ID, r.Reason.EN))
	}
	if err := Merge(l.city, string(result.Kind), result.Bodies()); err != nil {
		l.errs = append(l.errs, fmt.Errorf("%s: %w", name, err))
	}
}
