package quarterly

import "nyata/internal/record/observation"

// scorePage compares what was read on one page with its labels.
func scorePage(page Page, candidates []observation.Candidate) PageScore {
	score := PageScore{File: page.File, Page: page.Number}
	labels, reads := labelRows(page.Cells), readRows(candidates)
	matched := align(labels, reads)
	rowOf := make([]int, len(reads)) // labelled row of each read row
	for j := range rowOf {
		rowOf[j] = -1
	}
	for i, j := range matched {
		if j >= 0 {
			rowOf[j] = i
		}
	}

	found := map[Cell]observation.Candidate{} // what was read in a labelled place, right or wrong
	for j, read := range reads {
		for _, c := range read.candidates {
			why := ""
			if rowOf[j] < 0 {
				why = "no labelled row has this name here"
			} else if cell, ok := labels[rowOf[j]].at(placeOf(c)); !ok {
				why = "nothing is printed in this quarter and column"
			} else if _, again := found[cell]; again {
				why = "this place is read twice"
			} else {
				found[cell] = c
				if !sameRaw(cell.Raw, c.Figure.Raw) {
					why = "printed is " + cell.Raw
				}
			}
			score.countRead(c, why == "")
			if why != "" {
				score.Extras = append(score.Extras, Extra{File: page.File, Candidate: c, Why: why})
			}
		}
	}
	for i, row := range labels {
		for _, cell := range row.cells {
			score.countLabel(cell)
			c, ok := found[cell]
			switch {
			case ok && sameRaw(cell.Raw, c.Figure.Raw):
			case ok:
				score.Misses = append(score.Misses, Miss{cell, "read as " + c.Figure.Raw})
			case matched[i] < 0:
				score.Misses = append(score.Misses, Miss{cell, "the row was not read"})
			default:
				score.Misses = append(score.Misses, Miss{cell, "the cell was not read"})
			}
		}
	}
	return score
}
