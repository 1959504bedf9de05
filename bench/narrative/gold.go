// Package narrative scores the quantities that `nyata read --json` finds in
// running text against quantities labelled by hand. The documents, their
// labels and how both came to be are described in README.md beside this file.
package narrative

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
)

// Quantity is a quantity as labelled by hand or as the program prints it.
type Quantity struct {
	Raw      string    `json:"raw"`
	Value    *float64  `json:"value"` // nil for a range
	Range    []float64 `json:"range"`
	Unit     string    `json:"unit"`
	Object   string    `json:"object"`
	Action   string    `json:"action"` // built, planned, repaired or other
	Place    string    `json:"place"`  // kelurahan or kecamatan; empty when none is given
	Year     int       `json:"year"`   // 0 when none is given
	Sentence string    `json:"sentence"`
}

// Document is a document with its labels.
type Document struct {
	File       string     `json:"file"` // as the document is called below its folder
	Quantities []Quantity `json:"quantities"`
	Ignored    []Quantity `json:"ignored"` // may be printed or not: cells of tables, widths, depths; an empty unit is any unit
}

// Load reads the labels of a part, one JSON file a document, in name order.
func Load(dir string) ([]Document, error) {
	names, err := filepath.Glob(filepath.Join(dir, "*.json"))
	if err != nil {
		return nil, fmt.Errorf("list labels: %w", err)
	}
	if len(names) == 0 {
		return nil, fmt.Errorf("no labels in %s", dir)
	}
	out := make([]Document, 0, len(names))
	for _, name := range names {
		raw, err := os.ReadFile(name)
		if err != nil {
			return nil, fmt.Errorf("read labels: %w", err)
		}
		var d Document
		if err := json.Unmarshal(raw, &d); err != nil {
			return nil, fmt.Errorf("read labels %s: %w", name, err)
		}
		out = append(out, d)
	}
	return out, nil
}
