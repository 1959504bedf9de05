package interpret_test

import (
	"fmt"
	"strings"
	"testing"

	"nyata/internal/judgement/interpret"
	"nyata/internal/record/document"
	"nyata/internal/record/observation"
)

// page makes a native page with one table. A cell "a>3" spans three columns,
// "a^2" two rows; "" is blank; "·" stands for a place another cell covers.
func page(number int, rows ...[]string) document.Page {
	p := document.Page{Number: number, Kind: document.Native, Width: 1190, Height: 842}
	t := document.Table{Rows: len(rows), Continues: false}
	for r, cells := range rows {
		t.Cols = max(t.Cols, len(cells))
		for c, text := range cells {
			if text == "" || text == "·" {
				continue
			}
			cell := document.Cell{Row: r, Col: c, RowSpan: 1, ColSpan: 1, Confidence: 1, Address: fmt.Sprintf("%c%d", 'A'+c, r+1)}
			if head, span, ok := strings.Cut(text, ">"); ok {
				text = head
				fmt.Sscan(span, &cell.ColSpan)
			}
			if head, span, ok := strings.Cut(text, "^"); ok {
				text = head
				fmt.Sscan(span, &cell.RowSpan)
			}
			cell.Text = text
			cell.Box = &document.Box{X0: float64(100 * c), Y0: float64(20 * r), X1: float64(100*c + 100*cell.ColSpan - 10), Y1: float64(20*r + 15)}
			t.Cells = append(t.Cells, cell)
		}
	}
	p.Tables = []document.Table{t}
	return p
}

func read(pages ...document.Page) interpret.Reading {
	return interpret.New(nil).Document(&document.Document{File: "laporan.pdf", Pages: pages})
}

// at finds the candidate of a cell address on a page.
func at(t *testing.T, r interpret.Reading, pageNo int, address string) *observation.Candidate {
	t.Helper()
	for i := range r.Candidates {
		if c := &r.Candidates[i]; c.Source.Page == pageNo && c.Source.Cell == address {
			return c
		}
	}
	t.Fatalf("no figure at page %d cell %s", pageNo, address)
	return nil
}

// quarterly is the head of a quarterly report.
func quarterly() [][]string {
	return [][]string{
		{"Urusan/Program/Kegiatan^4", "Indikator Kinerja^4", "Realisasi Kinerja Pada Triwulan I - IV Tahun 2023>4", "·", "·", "·", "Perangkat Daerah Penanggung Jawab^2"},
		{"·", "·", "I>2", "·", "II>2", "·", "·"},
		{"2", "3", "7>2", "·", "8>2", "·", "14^2"},
		{"·", "·", "K", "Rp", "K", "Rp", "·"},
	}
}
