// Package quarterly measures how well the quarterly reports of agencies are
// read. Its ground truth was transcribed from pictures of the pages (see
// labels/README.md), without help from any extractor, and it refuses to learn
// anything from one: a figure counts only when page, row, quarter, measure and
// printed text all agree with the label.
package quarterly

import (
	"errors"
	"fmt"
	"path/filepath"

	"nyata/internal/record/observation"
)

// Score reads every labelled file under pdfDir with read and compares what it
// says about the labelled pages with the labels in labelsDir. Pages without
// labels are ignored; on a labelled page every candidate counts, so a column
// number or a year read as a figure lowers precision.
//
// A file that read cannot open counts as read empty and its error is returned,
// joined with the others, beside the complete Result. Only unusable labels
// leave the Result empty.
func Score(labelsDir, pdfDir string, read func(path string) ([]observation.Candidate, error)) (Result, error) {
	pages, err := LoadPages(labelsDir)
	if err != nil {
		return Result{}, err
	}
	var result Result
	var unread []error
	readings := map[string][]observation.Candidate{}
	for _, page := range pages {
		path := filepath.Join(pdfDir, page.File+".pdf")
		candidates, known := readings[path]
		if !known {
			candidates, err = read(path)
			if err != nil {
				unread = append(unread, fmt.Errorf("read %s: %w", path, err))
			}
			readings[path] = candidates
		}
		result.add(scorePage(page, onPage(candidates, page.Number)))
	}
	return result, errors.Join(unread...)
}

func onPage(candidates []observation.Candidate, page int) []observation.Candidate {
	var here []observation.Candidate
	for _, c := range candidates {
		if c.Source.Page == page {
			here = append(here, c)
		}
	}
	return here
}
