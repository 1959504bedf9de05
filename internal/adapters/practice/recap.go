package practice

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"math"
	"strings"

	"nyata/internal/ground/period"
)

// monthNames as Indonesian documents write them.
var monthNames = [...]string{
	"", "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember",
}

// recaps writes, for every agency and month, its indicators by kelurahan as the
// agency reports them: what the estimate is held against.
func (o *office) recaps() error {
	for _, p := range o.plans {
		for t, month := range o.real.months {
			if month.Year() != p.year {
				continue
			}
			rows := o.real.recap(p.agency.ID, t)
			if len(rows) == 0 {
				continue
			}
			data, ending, err := recap(p, month, rows)
			if err != nil {
				return fmt.Errorf("recap of %s %s: %w", p.agency.ID, month, err)
			}
			name := fmt.Sprintf("%d/%s/Rekap per kelurahan %02d %s %d.%s", p.year, folderName(p), month.Part(), monthNames[month.Part()], p.year, ending)
			o.add(name, data, &ink{})
		}
	}
	return nil
}

// recapRow is one kelurahan of one indicator; blank where no figure came.
type recapRow struct{ indicator, area, unit, result string }

func (r *reality) recap(agency string, t int) []recapRow {
	var rows []recapRow
	for _, s := range r.services {
		if s.agency != agency {
			continue
		}
		for i, a := range r.areas {
			row := recapRow{indicator: s.name, area: a.Name, unit: s.unit}
			if y := s.reported[i][t]; !math.IsNaN(y) {
				row.result = decimal(y, 1)
			}
			rows = append(rows, row)
		}
	}
	return rows
}

var recapHeads = []string{"No", "Indikator Kinerja", "Kelurahan", "Satuan", "Realisasi"}

// recap is one document in the agency's usual format, with its ending.
func recap(p *plan, month period.Period, rows []recapRow) (data []byte, ending string, err error) {
	title := []string{
		"REKAPITULASI CAPAIAN INDIKATOR PER KELURAHAN", strings.ToUpper(p.agency.Name), "KOTA CONTOH",
		fmt.Sprintf("Keadaan pada Bulan %s %d", monthNames[month.Part()], p.year),
	}
	switch h := habitOf(p.agency.ID); {
	case h.layout == layoutForm:
		data, err = recapBook(p, title, rows)
		return data, "xlsx", err
	case h.layout == layoutToDate:
		data, err = recapCSV(h, title, rows)
		return data, "csv", err
	default:
		data, err = recapPDF(p, title, rows)
		return data, "pdf", err
	}
}

func (r recapRow) cells(no int) []string {
	return []string{fmt.Sprint(no), r.indicator, r.area, r.unit, r.result}
}

func recapCSV(h habit, title []string, rows []recapRow) ([]byte, error) {
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	w.Comma = h.separator
	lines := make([][]string, 0, len(rows)+len(title)+2)
	for _, t := range append(title, notice) {
		lines = append(lines, []string{t, "", "", "", ""})
	}
	lines = append(lines, recapHeads)
	for i, r := range rows {
		lines = append(lines, r.cells(i+1))
	}
	if err := w.WriteAll(lines); err != nil {
		return nil, fmt.Errorf("write CSV: %w", err)
	}
	return b.Bytes(), nil
}

func recapBook(p *plan, title []string, rows []recapRow) ([]byte, error) {
	b := newBook("Rekap", "Rekapitulasi "+p.agency.Short)
	for i, t := range append(title, notice) {
		b.try(b.file.SetCellValue(b.sheet, b.cellName(1, i+1), t))
	}
	const head = 7
	for i, t := range recapHeads {
		b.head(i+1, head, 1, 1, t)
	}
	for i, w := range []float64{6, 44, 22, 10, 12} {
		b.width(i+1, w)
	}
	for i, r := range rows {
		for j, text := range r.cells(i + 1) {
			if value, _, ok := parseDecimal(text); ok && j == 4 {
				b.set(j+1, head+1+i, value, numberStyle, false)
				continue
			}
			b.set(j+1, head+1+i, text, plainStyle, false)
		}
	}
	return b.close()
}

func recapPDF(p *plan, title []string, rows []recapRow) ([]byte, error) {
	doc := newPaper(a4, false, 50, "Rekapitulasi "+p.agency.Short)
	y := doc.heading(46, 11, title[:len(title)-1]...)
	y = doc.paragraph(y, 9.5, title[len(title)-1])
	g := &grid{
		paper: doc, size: 8.2, repeatHead: true, borders: "all", fill: [3]int{221, 235, 247}, headRows: []float64{20},
		widths: []float64{26, 240, 105, 54, 70},
	}
	for i, t := range recapHeads {
		g.head = append(g.head, headCell{0, i, 1, 1, t})
	}
	var body []tableRow
	for i, r := range rows {
		row := tableRow{}
		for j, text := range r.cells(i + 1) {
			align := "L"
			if j == 0 || j == 3 {
				align = "C"
			} else if j == 4 {
				align = "R"
			}
			row.cells = append(row.cells, box{text: text, align: align})
		}
		body = append(body, row)
	}
	g.draw(y+4, body)
	return doc.close()
}
