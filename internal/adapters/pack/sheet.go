package pack

import (
	"fmt"
	"strings"

	"nyata/internal/ground/heading"
	"nyata/internal/record/document"
)

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
func openSheet(kind Kind, rows [][]string, columns []heading.Column) (*sheet, *Refusal) {
	row := heading.Search(rows, columns, maxHeadingSearch)
	if row.Index >= 0 && len(row.Missing) == 0 {
		return &sheet{result: Result{Kind: kind}, rows: rows, head: row.Index, at: row.At, no: row.Index + 1, taken: map[string]int{}}, nil
	}
	if row.Index < 0 {
		return nil, &Refusal{Reason: document.Message{
			ID: "Berkas ini tidak memuat baris. Isi berkas dengan baris judul dan baris data, lalu kirim lagi.",
			EN: "This file holds no rows. Fill it with a heading row and data rows and send it again.",
		}}
	}
	list := strings.Join(row.Missing, ", ")
	return nil, &Refusal{Reason: document.Message{
		ID: fmt.Sprintf("Tidak ada baris judul yang memuat kolom %s. Tambahkan baris judul di atas data.", list),
		EN: fmt.Sprintf("No heading row names the column %s. Add a heading row above the data.", list),
	}}
}

// next steps to the next data row; blank rows and comments are passed over.
func (s *sheet) next() bool {
	for s.no < len(s.rows) {
		s.row = s.rows[s.no]
		s.no++
		if !heading.Blank(s.row) && !heading.Comment(s.row) {
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
	return heading.Tidy(s.row[i])
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
