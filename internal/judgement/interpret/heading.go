package interpret

import (
	"slices"
	"strings"
	"unicode"

	"nyata/internal/ground/figure"
)

const (
	maxTitleRows   = 12 // title lines a sheet may print above its headings
	maxHeadingRows = 9
)

// headingRows says how many rows of a table are title lines and where its
// headings end: rows [0,titles) are titles, [titles,heads) headings. Both are
// 0 for a table that has none, such as the continuation on a following page.
func headingRows(m [][]string) (titles, heads int) {
	start := -1
	for r := 0; r < len(m) && r <= maxTitleRows; r++ {
		if isHeadingRow(m[r]) {
			start = r
			break
		}
		if rowBlank(m[r]) || isTitleRow(m[r]) {
			continue
		}
		break
	}
	if start < 0 {
		return 0, plainHeading(m)
	}
	end := start + 1
	for r := start + 1; r < len(m) && r < start+maxHeadingRows; r++ {
		if isHeadingRow(m[r]) || isNumberingRow(m[r]) {
			end = r + 1
			continue
		}
		if rowBlank(m[r]) {
			continue
		}
		break
	}
	if end == len(m) && len(m) > 1 && end-start > 1 && !isNumberingRow(m[end-1]) {
		// A table cannot be all heading: leave its last row as body only when
		// that row differs in kind; otherwise it is a form without entries.
		return start, end
	}
	return start, end
}

// isHeadingRow reports whether at least two cells, and more than half of the
// filled ones, are heading words while none is a figure.
func isHeadingRow(cells []string) bool {
	run := distinctRun(cells)
	filled, heads := 0, 0
	for _, c := range run {
		f := fold(c)
		if f == "" {
			continue
		}
		filled++
		switch {
		case isHeadingCell(f):
			heads++
		case isData(c):
			return false
		}
	}
	if filled == 1 && heads == 1 && len(cells) > 3 {
		// A group heading alone on its row: only when it is short.
		return len(run[0]) < 60 && !strings.Contains(run[0], ":") && countFilled(cells) > 1
	}
	return heads >= 2 && heads*2 > filled && !isSubjectRow(run)
}

func countFilled(cells []string) int {
	n := 0
	for _, c := range cells {
		if c != "" {
			n++
		}
	}
	return n
}

// isSubjectRow catches body rows made of heading words, such as "PROGRAM
// PENUNJANG URUSAN … | Nilai LKE … | BPBD": a first cell that names one
// programme or activity in several words.
func isSubjectRow(run []string) bool {
	for _, c := range run[:min(2, len(run))] {
		f := fold(c)
		if strings.ContainsAny(c, "/(") {
			continue
		}
		if startsWith(f, "program", "kegiatan", "sub kegiatan", "dinas", "badan", "penyediaan", "penyusunan") && strings.Count(f, " ") >= 2 &&
			!hasAny(f, "indikator", "dan kegiatan", "satuan") {
			return true
		}
	}
	return false
}

// isData reports whether a text is a figure rather than a heading: any number
// but a year or a small column number, a percentage, a dash, a sheet's error.
func isData(text string) bool {
	fig := figure.Parse(text, figure.UnknownStyle)
	switch fig.Kind {
	case figure.Number:
		if fig.Unit != "" {
			return true
		}
		whole := fig.Value == float64(int64(fig.Value))
		return !whole || fig.Value < 0 || fig.Value > 60 && (fig.Value < 1990 || fig.Value > 2100)
	case figure.Dash, figure.SheetError, figure.Range:
		return true
	default:
		return false
	}
}

// isTitleRow reports whether a row is one run of text, as title lines are.
func isTitleRow(cells []string) bool {
	run := distinctRun(cells)
	if len(run) == 0 || len(run) > 2 {
		return false
	}
	for _, c := range run {
		if isData(c) {
			return false
		}
	}
	return true
}

// isNumberingRow reports whether a row numbers the columns: 1, (2), 7/3,
// "13 = 9 + 10 + 11 + 12".
func isNumberingRow(cells []string) bool {
	run := distinctRun(cells)
	if len(run) < 2 {
		return false
	}
	last := 0
	for _, c := range run {
		n, ok := columnNumber(c)
		if !ok {
			return false
		}
		if n < last {
			return false
		}
		last = n
	}
	return true
}

// columnNumber reads the number a numbering row gives a column; a formula
// counts as the number before its "=".
func columnNumber(text string) (int, bool) {
	t := strings.Trim(strings.TrimSpace(text), "()[].")
	if t == "" || len(t) > 40 {
		return 0, false
	}
	n, i := 0, 0
	for i < len(t) && t[i] >= '0' && t[i] <= '9' && i < 3 {
		n = n*10 + int(t[i]-'0')
		i++
	}
	if i == 0 || n > 99 {
		return 0, false
	}
	rest := strings.TrimSpace(t[i:])
	if rest == "" {
		return n, true
	}
	if rest[0] != '=' && rest[0] != '(' && rest[0] != ':' && rest[0] != '/' {
		return 0, len(rest) == 1 && unicode.IsLetter(rune(rest[0])) // "5a"
	}
	for _, r := range rest {
		if !unicode.IsDigit(r) && !strings.ContainsRune(" =+-–*x×X/:()%,.", r) {
			return 0, false
		}
	}
	return n, true
}

// plainHeading finds the heading of a list that uses none of the usual words:
// one row of distinct texts over rows that hold figures where it holds none.
func plainHeading(m [][]string) int {
	if len(m) < 3 || len(m[0]) < 2 {
		return 0
	}
	seen := map[string]bool{}
	for _, c := range m[0] {
		if c == "" {
			continue
		}
		if isData(c) || seen[c] {
			return 0
		}
		seen[c] = true
	}
	if len(seen)*2 < len(m[0]) {
		return 0
	}
	byArea := slices.ContainsFunc(m[0], isLevel)
	for c := range m[0] {
		if m[0][c] == "" {
			continue
		}
		figures := 0
		for _, r := range m[1:min(len(m), 8)] {
			if isData(r[c]) || byArea && figure.Parse(r[c], figure.UnknownStyle).Kind == figure.Number {
				figures++
			}
		}
		if figures >= 2 {
			return 1
		}
	}
	return 0
}

// fillHeadings gives every column its heading path: group headings that were
// printed once over several columns without being merged are carried to the
// right as long as a lower heading row names a column there.
func (g *grid) fillHeadings() {
	for h := 0; h+1 < len(g.heading); h++ {
		for c := 1; c < len(g.cols); c++ {
			if g.heading[h][c] != "" || g.heading[h][c-1] == "" {
				continue
			}
			if named(g.heading[h+1:], c) && !singleColumn(g.heading[h+1:], c-1) {
				g.heading[h][c] = g.heading[h][c-1]
			}
		}
	}
	for c, col := range g.cols {
		for h := range g.heading {
			text := g.heading[h][c]
			if g.numbers != nil && text == g.numbers[c] {
				continue // a column number merged into the next heading row
			}
			if text != "" && (len(col.path) == 0 || col.path[len(col.path)-1] != text) {
				col.path = append(col.path, text)
			}
		}
		if g.numbers != nil {
			col.number = g.numbers[c]
		}
	}
}

func named(rows [][]string, c int) bool {
	for _, r := range rows {
		if r[c] != "" {
			return true
		}
	}
	return false
}

// singleColumn reports whether nothing is printed below a heading in its
// column: then it heads that column alone.
func singleColumn(rows [][]string, c int) bool { return !named(rows, c) }
