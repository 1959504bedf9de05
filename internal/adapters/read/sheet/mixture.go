package sheet

import (
	"fmt"
	"strings"

	"nyata/internal/record/document"
)

// mixture looks for rows that are parted by another separator than the file's:
// somebody has put two exports together, or mended lines by hand. Such a file
// is read all the same, but its columns may be mixed up, which nobody would see.
type mixture struct {
	separator byte
	widths    map[int]int // rows by their number of fields
	others    []undivided
}

// undivided is a row of one field.
type undivided struct {
	line int
	text string
}

// mostUndivided bounds what is kept of a file: lists of one column have nothing
// but such rows.
const mostUndivided = 1000

func (m *mixture) see(r record) {
	if m.widths == nil {
		m.widths = map[int]int{}
	}
	m.widths[len(r.fields)]++
	if len(r.fields) == 1 && !r.quoted && len(m.others) < mostUndivided {
		m.others = append(m.others, undivided{r.line, r.fields[0]})
	}
}

// lines are those of rows that another separator parts into as many fields as
// most rows have, all numbers but the first. Two columns are taken for such only
// where several rows are: a title may end in a comma and a year.
func (m *mixture) lines() (lines []int, other byte) {
	width := 0
	for w, n := range m.widths { // the widest of the most frequent, in any order
		if w > 1 && (width == 0 || n > m.widths[width] || n == m.widths[width] && w > width) {
			width = w
		}
	}
	if width == 0 {
		return nil, 0
	}
	for _, s := range separators {
		if s == m.separator {
			continue
		}
		var found []int
		for _, o := range m.others {
			if fields := strings.Split(o.text, string(s)); len(fields) == width && allNumbers(fields[1:]) {
				found = append(found, o.line)
			}
		}
		if len(found) > len(lines) && (width > 2 || len(found) > 1) {
			lines, other = found, s
		}
	}
	return lines, other
}

// allNumbers says whether nothing but numbers stands in the fields.
func allNumbers(fields []string) bool {
	for _, f := range fields {
		f = strings.TrimPrefix(strings.TrimSpace(f), "Rp")
		if !strings.ContainsAny(f, "0123456789") || strings.Trim(f, "0123456789.,-+()% ") != "" {
			return false
		}
	}
	return true
}

func twoSeparators(lines []int, one, other byte) document.Problem {
	return document.Problem{Code: document.RowRefused, Message: document.Message{
		ID: fmt.Sprintf("Berkas ini memakai dua pemisah kolom, %q dan %q (antara lain di baris %s), jadi kolomnya mungkin tertukar. Buka di Excel, rapikan kolomnya, simpan dengan satu pemisah, lalu kirim lagi.", one, other, listLines(lines)),
		EN: fmt.Sprintf("This file has two separators, %q and %q (among others on line %s), so its columns may be mixed up. Open it in Excel, put the columns right, save it with one separator and send it again.", one, other, listLines(lines)),
	}}
}
