package quarterly

import "slices"

// Rows whose names agree less than this are different rows.
const sameRow = 0.75

// A value that agrees adds this much to the likeness of two rows: enough to
// choose among rows of the same name, too little (even over a whole page) to
// outweigh one differing letter of a name.
const valueWeight = 1e-5

// align matches read rows to labelled rows by name, keeping the order of both:
// the matching with the greatest total likeness, as two texts are aligned. The
// result holds, for each labelled row, the index of its read row or -1.
func align(labels []labelRow, reads []readRow) []int {
	// best[i][j] is the greatest total likeness of labels[i:] and reads[j:].
	best := make([][]float64, len(labels)+1)
	like := make([][]float64, len(labels))
	for i := range best {
		best[i] = make([]float64, len(reads)+1)
	}
	for i := len(labels) - 1; i >= 0; i-- {
		like[i] = make([]float64, len(reads))
		for j := len(reads) - 1; j >= 0; j-- {
			best[i][j] = max(best[i+1][j], best[i][j+1])
			like[i][j] = likeness(labels[i], reads[j])
			if like[i][j] >= sameRow {
				best[i][j] = max(best[i][j], like[i][j]+best[i+1][j+1])
			}
		}
	}
	matched := make([]int, len(labels))
	for i, j := 0, 0; i < len(labels); {
		switch {
		case j < len(reads) && like[i][j] >= sameRow && best[i][j] == like[i][j]+best[i+1][j+1]:
			matched[i] = j
			i, j = i+1, j+1
		case j < len(reads) && best[i][j] == best[i][j+1]:
			j++
		default:
			matched[i] = -1
			i++
		}
	}
	return matched
}

// likeness says how well a read row's names fit a labelled row's anchor, 0–1,
// with a trifle for every value that agrees.
func likeness(label labelRow, read readRow) float64 {
	name := 0.0
	for _, text := range read.names {
		name = max(name, prefixLikeness(label.anchor, text))
	}
	if name < sameRow {
		return 0
	}
	agreeing := 0
	for _, c := range read.candidates {
		if cell, ok := label.at(placeOf(c)); ok && sameRaw(cell.Raw, c.Figure.Raw) {
			agreeing++
		}
	}
	return name + valueWeight*float64(agreeing)
}

// prefixLikeness compares an anchor with the beginning of a text: 1 when the
// text begins with it, otherwise 1 less the edits per letter.
func prefixLikeness(anchor, text string) float64 {
	a, t := []rune(anchor), []rune(text)
	if len(a) == 0 {
		return 0
	}
	t = t[:min(len(t), len(a))]
	if slices.Equal(a, t) {
		return 1
	}
	return 1 - float64(edits(a, t))/float64(len(a))
}

// edits is the Levenshtein distance.
func edits(a, b []rune) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i, ra := range a {
		diagonal := row[0]
		row[0] = i + 1
		for j, rb := range b {
			cost := 1
			if ra == rb {
				cost = 0
			}
			diagonal, row[j+1] = row[j+1], min(row[j+1]+1, row[j]+1, diagonal+cost)
		}
	}
	return row[len(b)]
}
