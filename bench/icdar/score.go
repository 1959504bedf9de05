// Package icdar scores table reading as the ICDAR 2013 table competition did
// (Göbel, Hassan, Oro, Orsi: "ICDAR 2013 Table Competition", section on the
// evaluation of structure recognition), location and structure together.
//
// The rules:
//   - Truth is `NAME-str.xml` beside `NAME.pdf`; truth without its PDF and PDF
//     without its truth are left out and named in the result.
//   - A table is turned into adjacency relations between neighbouring non-blank
//     cells, blank cells skipped (see Relations); texts are compared with all
//     white space removed and otherwise as they are.
//   - The relations of all tables of a document, found and true, are compared
//     as two multisets. So a table found where there is none costs precision,
//     a missed one costs recall, and nothing depends on which found table is
//     held against which true one.
//   - Where a text occurs in two alternative truths ("a" and "b" files), each
//     file that has a PDF stands for itself; no best-of is taken.
//   - Micro figures count all relations of all documents together; the average
//     takes the F1 of each document with equal weight. A document that cannot
//     be read counts with nothing found.
package icdar

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"nyata/internal/record/document"
)

// Result is the score of a folder.
type Result struct {
	Documents []Document
	Skipped   []string // files without their counterpart
}

// Document is the score of one file.
type Document struct {
	Name    string
	True    int // relations in the truth
	Found   int // relations in the tables found
	Correct int // relations in both
	Err     error
}

// Score reads every PDF of the folder with readTables, which gives the tables
// of each page, and holds them against the truth. Documents come in name order.
func Score(dir string, readTables func(path string) ([][]document.Table, error)) (Result, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return Result{}, fmt.Errorf("score tables of %s: %w", dir, err)
	}
	present := map[string]bool{}
	for _, e := range entries {
		present[e.Name()] = true
	}
	var result Result
	for _, e := range entries {
		if name, ok := strings.CutSuffix(e.Name(), "-str.xml"); ok && !present[name+".pdf"] {
			result.Skipped = append(result.Skipped, e.Name())
		}
		name, ok := strings.CutSuffix(e.Name(), ".pdf")
		if !ok {
			continue
		}
		if !present[name+"-str.xml"] {
			result.Skipped = append(result.Skipped, e.Name())
			continue
		}
		truth, err := Truth(filepath.Join(dir, name+"-str.xml"))
		if err != nil {
			return Result{}, err
		}
		pages, err := readTables(filepath.Join(dir, e.Name()))
		var found []document.Table
		for _, page := range pages {
			found = append(found, page...)
		}
		scored := Compare(truth, found)
		scored.Name, scored.Err = name, err
		result.Documents = append(result.Documents, scored)
	}
	return result, nil
}

// Compare scores the tables of one document.
func Compare(truth, found []document.Table) Document {
	var d Document
	want := map[Relation]int{}
	for _, t := range truth {
		for _, r := range Relations(t) {
			want[r]++
			d.True++
		}
	}
	for _, t := range found {
		for _, r := range Relations(t) {
			d.Found++
			if want[r] > 0 {
				want[r]--
				d.Correct++
			}
		}
	}
	return d
}

// Precision is the share of found relations that are true. Like Recall and F1
// it is 0 where it is not defined.
func (d Document) Precision() float64 { return ratio(d.Correct, d.Found) }

// Recall is the share of true relations that were found.
func (d Document) Recall() float64 { return ratio(d.Correct, d.True) }

// F1 is the harmonic mean of precision and recall.
func (d Document) F1() float64 { return ratio(2*d.Correct, d.True+d.Found) }

// Micro adds up the counts of all documents.
func (r Result) Micro() Document {
	sum := Document{Name: "micro"}
	for _, d := range r.Documents {
		sum.True += d.True
		sum.Found += d.Found
		sum.Correct += d.Correct
	}
	return sum
}

// AverageF1 is the mean F1 of the documents.
func (r Result) AverageF1() float64 {
	if len(r.Documents) == 0 {
		return 0
	}
	sum := 0.0
	for _, d := range r.Documents {
		sum += d.F1()
	}
	return sum / float64(len(r.Documents))
}

// Halves parts the documents into those at even and odd places, so that one
// half can be looked at while working and the other only counted.
func (r Result) Halves() (even, odd Result) {
	for i, d := range r.Documents {
		if i%2 == 0 {
			even.Documents = append(even.Documents, d)
		} else {
			odd.Documents = append(odd.Documents, d)
		}
	}
	return even, odd
}

// String lists the documents and the sums, one per line.
func (r Result) String() string {
	var out strings.Builder
	line := func(d Document) {
		fmt.Fprintf(&out, "%-10s P %.3f  R %.3f  F1 %.3f  (true %d, found %d, correct %d)", d.Name, d.Precision(), d.Recall(), d.F1(), d.True, d.Found, d.Correct)
		if d.Err != nil {
			fmt.Fprintf(&out, "  %v", d.Err)
		}
		out.WriteByte('\n')
	}
	for _, d := range r.Documents {
		line(d)
	}
	line(r.Micro())
	fmt.Fprintf(&out, "%-10s F1 %.3f over %d documents\n", "average", r.AverageF1(), len(r.Documents))
	return out.String()
}

func ratio(part, whole int) float64 {
	if whole == 0 {
		return 0
	}
	return float64(part) / float64(whole)
}
