package quarterly

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strconv"

	"nyata/internal/ground/period"
	"nyata/internal/record/observation"
)

// Sheet is a labelled sheet of a workbook.
type Sheet struct {
	Cells  []Cell       // of visible rows, in reading order
	Hidden map[int]bool // labelled rows the author hid: reading them or not is no fault
}

var sheetColumns = []string{"cell", "anchor", "quarter", "measure", "raw", "stored", "hidden", "note"}

var sheetMeasures = []observation.Measure{observation.Reported, observation.Achievement, observation.Realised}

var address = regexp.MustCompile(`^([A-Z]+)([1-9][0-9]*)$`)

// LoadSheet reads the labels of one sheet. name is what scores call the file.
func LoadSheet(path, name string) (Sheet, error) {
	sheet := Sheet{Hidden: map[int]bool{}}
	seen := map[string]bool{}
	err := eachLine(path, sheetColumns, func(fields []string) error {
		at := address.FindStringSubmatch(fields[0])
		if at == nil {
			return fmt.Errorf("cell %q is no address", fields[0])
		}
		if seen[fields[0]] {
			return fmt.Errorf("cell %s is labelled twice", fields[0])
		}
		seen[fields[0]] = true
		row, err := strconv.Atoi(at[2])
		if err != nil {
			return fmt.Errorf("row of cell %q: %w", fields[0], err)
		}
		quarter, err := parseQuarter(fields[2])
		if err != nil {
			return err
		}
		measure := observation.Measure(fields[3])
		if !slices.Contains(sheetMeasures, measure) {
			return fmt.Errorf("measure %q is neither reported, achievement nor realised", fields[3])
		}
		if fields[4] == "" {
			return errors.New("a label needs a text")
		}
		if fields[6] != "" {
			sheet.Hidden[row] = true
			return nil
		}
		sheet.Cells = append(sheet.Cells, Cell{
			File: name, Address: fields[0], Row: row, Anchor: fields[1],
			Quarter: quarter, Measure: measure, Raw: fields[4], Note: fields[7],
		})
		return nil
	})
	if err == nil && len(sheet.Cells) == 0 {
		err = fmt.Errorf("%s labels no visible cell", path)
	}
	return sheet, err
}

// ScoreSheet compares what was read in a sheet with its labels, cell by cell:
// address, quarter, measure, shown text (whatever mark groups its thousands)
// and row name must agree. Other columns are not labelled; a candidate in one of
// them counts, as wrong, only when it claims to be the result of a quarter
// alone: sums to the end of a quarter and the author's notes are no fault here.
func ScoreSheet(sheet Sheet, name string, candidates []observation.Candidate) PageScore {
	score := PageScore{File: name}
	labels := map[string]Cell{}
	columns := map[string]bool{}
	for _, cell := range sheet.Cells {
		labels[cell.Address] = cell
		columns[address.FindStringSubmatch(cell.Address)[1]] = true
	}
	found := map[string]observation.Candidate{}
	for _, c := range candidates {
		column, row := "", 0
		if at := address.FindStringSubmatch(c.Source.Cell); at != nil {
			column = at[1]
			row, _ = strconv.Atoi(at[2]) // digits only; too many of them are no labelled row
		}
		if sheet.Hidden[row] || !columns[column] && !claimsQuarter(c) {
			continue
		}
		why := "this cell is not labelled"
		if cell, ok := labels[c.Source.Cell]; ok {
			why = sheetFault(cell, c)
			if _, again := found[c.Source.Cell]; again {
				why = "this cell is read twice"
			} else {
				found[c.Source.Cell] = c
			}
		}
		score.countRead(c, why == "")
		if why != "" {
			score.Extras = append(score.Extras, Extra{File: name, Candidate: c, Why: why})
		}
	}
	for _, cell := range sheet.Cells {
		score.countLabel(cell)
		if c, ok := found[cell.Address]; !ok {
			score.Misses = append(score.Misses, Miss{cell, "the cell was not read"})
		} else if why := sheetFault(cell, c); why != "" {
			score.Misses = append(score.Misses, Miss{cell, why})
		}
	}
	return score
}

func claimsQuarter(c observation.Candidate) bool {
	return placeOf(c).quarter != 0 && c.Span != period.Cumulative && slices.Contains(sheetMeasures, c.Measure)
}

// sheetFault says what is wrong with a reading of a labelled cell, or nothing.
func sheetFault(cell Cell, c observation.Candidate) string {
	at := placeOf(c)
	switch {
	case at.quarter != cell.Quarter:
		return fmt.Sprintf("the column is of quarter %d, not %s", cell.Quarter, c.Period)
	case at.measure != cell.Measure:
		return fmt.Sprintf("the column is %s, not %s", cell.Measure, c.Measure)
	case ungrouped(c.Figure.Raw) != ungrouped(cell.Raw):
		return "shown is " + cell.Raw + ", not " + c.Figure.Raw
	case cell.Anchor != "" && !slices.ContainsFunc(namesOf(c), func(name string) bool {
		return prefixLikeness(squeeze(cell.Anchor), name) >= sameRow
	}):
		return "the row is not named so"
	}
	return ""
}

var grouping = regexp.MustCompile(`[.,]([0-9]{3})\b`)

// ungrouped drops white space and the marks between thousands, which depend on
// where a workbook is opened.
func ungrouped(raw string) string {
	return grouping.ReplaceAllString(unspaced(raw), "$1")
}
