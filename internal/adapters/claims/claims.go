// Package claims reads a folder of claims.csv, areas.csv and targets.csv into
// what the estimate rests on. A row that cannot be used is refused with its
// file, line and reason; the others go on.
package claims

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"nyata/internal/ground/fault"
	"nyata/internal/judgement/estimate"
)

// The files of a folder. Claims must be there; what the others would say is
// refused as missing when they are not.
const (
	claimsFile  = "claims.csv"
	areasFile   = "areas.csv"
	targetsFile = "targets.csv"
)

// Refusal is a row, or with line 0 a whole file, that was left out.
type Refusal struct {
	File   string
	Line   int // from 1, the heading included
	Reason *fault.Error
}

// Folder is what was read.
type Folder struct {
	Input    estimate.Input
	Material map[string]estimate.Materiality // of indicators whose row in targets.csv has one
	Refused  []Refusal
}

// Read reads a folder. It fails only when there are no claims to read.
func Read(dir string) (*Folder, error) {
	raw, err := os.ReadFile(filepath.Join(dir, claimsFile))
	if err != nil {
		return nil, fault.Wrap(err, fault.NotFound, "claims.no_file", fault.With("file", filepath.Join(dir, claimsFile)))
	}
	var areas, targets []byte
	out := &Folder{}
	for _, f := range []struct {
		name, missing string
		to            *[]byte
	}{{areasFile, "claims.missing_areas", &areas}, {targetsFile, "claims.missing_targets", &targets}} {
		*f.to, err = os.ReadFile(filepath.Join(dir, f.name))
		switch {
		case errors.Is(err, fs.ErrNotExist):
			out.Refused = append(out.Refused, Refusal{f.name, 0, fault.New(fault.NotFound, f.missing)})
		case err != nil:
			return nil, fault.Wrap(err, fault.NotFound, "claims.no_file", fault.With("file", filepath.Join(dir, f.name)))
		}
	}
	if err := out.parse(raw, areas, targets); err != nil {
		return nil, err
	}
	return out, nil
}

// Parse reads the three files from memory; areas and targets may be nil.
func Parse(claims, areas, targets []byte) (*Folder, error) {
	out := &Folder{}
	return out, out.parse(claims, areas, targets)
}

func (f *Folder) parse(claims, areas, targets []byte) error {
	aims := f.targets(targets)
	f.areas(areas)
	rows, err := f.rows(claims, pieceSize)
	if err != nil {
		return err
	}
	f.Input.Scales = scales(rows.claims, aims)
	f.keep(rows)
	return nil
}

// refuse leaves a row out.
func (f *Folder) refuse(file string, line int, key string, args ...fault.Arg) {
	f.Refused = append(f.Refused, Refusal{file, line, fault.New(fault.Invalid, key, args...)})
}

// areas are the inhabitants of every area.
func (f *Folder) areas(raw []byte) {
	f.Input.Population = map[string]float64{}
	if raw == nil {
		return
	}
	t, err := open(areasFile, raw, []string{"area", "population"}, nil)
	if err != nil {
		f.Refused = append(f.Refused, Refusal{areasFile, 1, err})
		return
	}
	for t.next() {
		area := t.cell(0)
		people, ok := decimal(t.raw(1))
		switch _, again := f.Input.Population[area]; {
		case t.broken != "":
			f.refuse(areasFile, t.line, t.broken)
		case area == "":
			f.refuse(areasFile, t.line, "claims.empty", fault.With("column", "area"))
		case !ok || people <= 0:
			f.refuse(areasFile, t.line, "claims.not_positive", fault.With("column", "population"), fault.With("value", t.cell(1)))
		case again:
			f.refuse(areasFile, t.line, "claims.twice", fault.With("what", area))
		default:
			f.Input.Population[area] = people
		}
	}
}

// targets are the target of every indicator and, where the file has the column,
// its materiality.
func (f *Folder) targets(raw []byte) map[string]float64 {
	aims := map[string]float64{}
	f.Material = map[string]estimate.Materiality{}
	if raw == nil {
		return aims
	}
	t, err := open(targetsFile, raw, []string{"indicator", "target"}, []string{"material"})
	if err != nil {
		f.Refused = append(f.Refused, Refusal{targetsFile, 1, err})
		return aims
	}
	for t.next() {
		indicator := t.cell(0)
		aim, ok := decimal(t.raw(1))
		switch _, again := aims[indicator]; {
		case t.broken != "":
			f.refuse(targetsFile, t.line, t.broken)
		case indicator == "":
			f.refuse(targetsFile, t.line, "claims.empty", fault.With("column", "indicator"))
		case !ok:
			f.refuse(targetsFile, t.line, "claims.no_number", fault.With("column", "target"), fault.With("value", t.cell(1)))
		case again:
			f.refuse(targetsFile, t.line, "claims.twice", fault.With("what", indicator))
		default:
			aims[indicator] = aim
			if raw := t.cell(2); raw != "" {
				if m, ok := decimal(t.raw(2)); ok && m > 0 {
					f.Material[indicator] = estimate.Materiality{Amount: m}
				} else {
					f.refuse(targetsFile, t.line, "claims.not_positive", fault.With("column", "material"), fault.With("value", raw))
				}
			}
		}
	}
	return aims
}
