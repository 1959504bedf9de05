// Package heading finds the columns of a data file by the names its heading row
// gives them: files of reference data and of evidence come from many hands, with
// a title above the headings, columns in any order and names spelt in many ways.
package heading

import "strings"

// Column is one column of a data file and the headings it may carry.
type Column struct {
	Name     string
	Headings []string // further names, as Plain gives them
	Required bool
}

// Row is the heading row of a file.
type Row struct {
	Index   int            // of the row that fits best; -1 when no row holds anything
	At      map[string]int // name of a column to its index in the row
	Missing []string       // required columns that the row does not name; none when it is the heading row
	Two     bool           // the headings stand in two rows, of which Index is the second
}

// Search finds the heading row among the first rows of a file (search of them):
// the first that names every required column, else the one that names most. A row
// with further names below some of its cells, as merged cells leave them, is read
// together with it.
func Search(rows [][]string, columns []Column, search int) Row {
	best := Row{Index: -1}
	for i := range min(len(rows), search) {
		if Blank(rows[i]) || Comment(rows[i]) {
			continue
		}
		at, missing := locate(rows[i], columns)
		if i+1 < len(rows) && below(rows[i], rows[i+1]) {
			if both, none := locate(over(rows[i], rows[i+1]), columns); len(none) == 0 && len(both) > len(at) {
				return Row{Index: i + 1, At: both, Two: true}
			}
		}
		if len(missing) == 0 {
			return Row{Index: i, At: at}
		}
		if best.Index < 0 || len(at) > len(best.At) {
			best = Row{Index: i, At: at, Missing: missing}
		}
	}
	return best
}

// below says whether a row can hold names below those of another: it leaves some
// of the named columns blank, and holds no figure.
func below(head, next []string) bool {
	blank, named := false, false
	for j := range max(len(head), len(next)) {
		var above, text string
		if j < len(head) {
			above = Tidy(head[j])
		}
		if j < len(next) {
			text = Tidy(next[j])
		}
		if strings.ContainsAny(text, "0123456789") {
			return false
		}
		blank = blank || above != "" && text == ""
		named = named || text != ""
	}
	return blank && named
}

// over is a row of names where those of the second row stand in for the ones
// above them.
func over(head, next []string) []string {
	out := make([]string, max(len(head), len(next)))
	copy(out, head)
	for j, text := range next {
		if Tidy(text) != "" {
			out[j] = text
		}
	}
	return out
}

// locate finds each column in a heading row; the first heading that fits wins.
func locate(row []string, columns []Column) (at map[string]int, missing []string) {
	at = map[string]int{}
	heads := make([]string, len(row))
	for i, c := range row {
		heads[i] = Plain(c)
	}
	used := make([]bool, len(row))
	for _, c := range columns {
	search:
		for _, h := range append([]string{Plain(c.Name)}, c.Headings...) {
			for i := range heads {
				if !used[i] && heads[i] == h {
					at[c.Name], used[i] = i, true
					break search
				}
			}
		}
		if _, ok := at[c.Name]; !ok && c.Required {
			missing = append(missing, c.Name)
		}
	}
	return at, missing
}
