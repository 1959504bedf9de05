package pack

import (
	"fmt"
	"strings"

	"nyata/internal/record/document"
)

// column names one column of an import file and the headings it may carry.
type column struct {
	name     string
	headings []string // lower case, words separated by one space
	required bool
}

// sheet walks the data rows of an import file by the names of its columns.
type sheet struct {
	result Result
	rows   [][]string
	head   int            // index of the heading row
	at     map[string]int // column name → index
	no     int            // number of the current row, from 1
	row    []string
	taken  map[string]int // key → number of the row that gave it
}

// maxHeadingSearch is how many rows may stand above the headings: titles, the
// name of the agency, a note.
const maxHeadingSearch = 20

// openSheet finds the heading row: the first that names every required column.
// It answers with a refusal of the whole file when there is none.
func openSheet(kind Kind, rows [][]string, columns []column) (*sheet, *Refusal) {
	best, bestFound := -1, 0
	var missing []string
	for i := range min(len(rows), maxHeadingSearch) {
		if isComment(rows[i]) {
			continue
		}
		at, lacking := locate(rows[i], columns)
		if len(lacking) == 0 {
			return &sheet{result: Result{Kind: kind}, rows: rows, head: i, at: at, no: i + 1, taken: map[string]int{}}, nil
		}
		if best < 0 || len(at) > bestFound {
			best, bestFound, missing = i, len(at), lacking
		}
	}
	if best < 0 {
		return nil, &Refusal{Reason: document.Message{
			ID: "Berkas ini tidak memuat baris. Isi berkas dengan baris judul dan baris data, lalu kirim lagi.",
			EN: "This file holds no rows. Fill it with a heading row and data rows and send it again.",
		}}
	}
	list := strings.Join(missing, ", ")
	return nil, &Refusal{Reason: document.Message{
		ID: fmt.Sprintf("Tidak ada baris judul yang memuat kolom %s. Tambahkan baris judul di atas data.", list),
		EN: fmt.Sprintf("No heading row names the column %s. Add a heading row above the data.", list),
	}}
}

// locate finds each column in a heading row; the first heading that fits wins.
func locate(row []string, columns []column) (at map[string]int, missing []string) {
	at = map[string]int{}
	heads := make([]string, len(row))
	for i, c := range row {
		heads[i] = plain(c)
	}
	used := make([]bool, len(row))
	for _, c := range columns {
	search:
		for _, h := range append([]string{plain(c.name)}, c.headings...) {
			for i := range heads {
				if !used[i] && heads[i] == h {
					at[c.name], used[i] = i, true
					break search
				}
			}
		}
		if _, ok := at[c.name]; !ok && c.required {
			missing = append(missing, c.name)
		}
	}
	return at, missing
}

// next steps to the next data row; blank rows and comments are passed over.
func (s *sheet) next() bool {
	for s.no < len(s.rows) {
		s.row = s.rows[s.no]
		s.no++
		if !isBlank(s.row) && !isComment(s.row) {
			s.result.Read++
			return true
		}
	}
	return false
}

// get is the cell of a column in the current row, spaces tidied; empty when
// the file has no such column.
func (s *sheet) get(name string) string {
	i, ok := s.at[name]
	if !ok || i >= len(s.row) {
		return ""
	}
	return tidy(s.row[i])
}

// has reports whether the file has a column.
func (s *sheet) has(name string) bool {
	_, ok := s.at[name]
	return ok
}

// accept takes the current row as one or more entries. A row that repeats the
// key of an earlier row is refused: which of the two holds is for the sender
// to say.
func (s *sheet) accept(entries ...entry) {
	for _, e := range entries {
		if before, ok := s.taken[e.key]; ok {
			s.refuse(e.key, document.Message{
				ID: fmt.Sprintf("%q sudah ada di baris %d. Hapus salah satu.", e.key, before),
				EN: fmt.Sprintf("%q stands in row %d already. Delete one of them.", e.key, before),
			})
			return
		}
	}
	for _, e := range entries {
		s.taken[e.key] = s.no
		s.result.Rows = append(s.result.Rows, Row{No: s.no, Key: e.key, Body: e.body})
	}
	s.result.Accepted++
}

// refuse leaves the current row out.
func (s *sheet) refuse(key string, reason document.Message) {
	s.result.Refused = append(s.result.Refused, Refusal{No: s.no, Key: key, Reason: reason})
}

// isBlank reports whether a row has no text.
func isBlank(row []string) bool {
	for _, c := range row {
		if strings.TrimSpace(c) != "" {
			return false
		}
	}
	return true
}

// isComment reports whether a row starts with "# ", as the first line of our
// own packs does.
func isComment(row []string) bool {
	for _, c := range row {
		if c = strings.TrimSpace(c); c != "" {
			return c == "#" || strings.HasPrefix(c, "# ") // "#N/A" is a spreadsheet's error, and its row is data
		}
	}
	return false
}
