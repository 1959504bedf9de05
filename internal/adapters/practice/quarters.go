package practice

import (
	"fmt"
	"strings"

	"nyata/internal/record/reference"
)

// quarters writes the report with a column pair for each quarter of the year:
// A3 landscape, result (K) and money (Rp), quarters to come left blank.
func quarters(p *plan, h habit, q int, ink *ink) ([]byte, error) {
	doc := newPaper(a3, true, 52, "Laporan kinerja "+p.agency.Short)
	y := 46.0
	if h.title {
		y = doc.heading(y, 12, quarterTitle(p, h, q)...)
	}
	g := &grid{paper: doc, size: 8.6, repeatHead: h.repeatHead, splitRows: h.splitRows, borders: h.borders}
	g.quarterHead(p, h)
	g.draw(y+4, quarterRows(p, h, q, ink))
	return doc.close()
}

func quarterTitle(p *plan, h habit, q int) []string {
	agency := strings.ToUpper(p.agency.Name)
	switch h.wording {
	case 1:
		return []string{"LAPORAN REALISASI KINERJA DAN ANGGARAN", agency, fmt.Sprintf("S.D. TRIWULAN %s TAHUN ANGGARAN %d", roman[q], p.year)}
	case 2:
		return []string{fmt.Sprintf("REALISASI PROGRAM DAN KEGIATAN TW %s TAHUN %d", roman[q], p.year), agency + " KOTA CONTOH"}
	default:
		return []string{"LAPORAN KINERJA TRIWULAN " + roman[q], agency, fmt.Sprintf("TAHUN %d", p.year)}
	}
}

// quarterHead sets columns and headings in the variant of the habit.
func (g *grid) quarterHead(p *plan, h habit) {
	lead := []headCell{}
	if h.codes == "column" {
		g.widths = append(g.widths, 98)
		lead = append(lead, headCell{0, 0, 3, 1, "Kode"})
	}
	n := len(lead)
	lead = append(lead, headCell{0, n, 3, 1, "Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan"}, headCell{0, n + 1, 3, 1, "Indikator Kinerja Program (Outcome)/Kegiatan dan Sub Kegiatan (Output)"})
	g.widths = append(g.widths, 160, 184)
	first := len(g.widths)
	for range 4 {
		g.widths = append(g.widths, 46, 88)
	}
	g.widths = append(g.widths, 96)
	top := fmt.Sprintf("Realisasi Kinerja Pada Triwulan I - IV Tahun %d", p.year)
	if h.wording == 1 {
		top = fmt.Sprintf("Realisasi Kinerja dan Anggaran Tahun %d", p.year)
	}
	head := append(lead, headCell{0, first, 1, 8, top}, headCell{0, first + 8, 3, 1, "Perangkat Daerah Penanggung Jawab"})
	for q := 1; q <= 4; q++ {
		name := roman[q]
		switch h.wording {
		case 1:
			name = "Triwulan " + name
		case 2:
			name = "TW " + name
		}
		at := first + 2*(q-1)
		head = append(head, headCell{1, at, 1, 2, name}, headCell{2, at, 1, 1, "K"}, headCell{2, at + 1, 1, 1, "Rp"})
	}
	g.head, g.headRows = head, []float64{18, 15, 15}
	g.fill = [...][3]int{{255, 192, 0}, {198, 224, 180}, {189, 215, 238}}[h.wording]
	if h.wording == 0 { // a row of column numbers, as the official forms have
		g.headRows = append(g.headRows, 13)
		number := 2
		for i := range first {
			g.head = append(g.head, headCell{3, i, 1, 1, fmt.Sprint(number + i)})
		}
		for q := range 4 {
			g.head = append(g.head, headCell{3, first + 2*q, 1, 2, fmt.Sprint(number + first + q)})
		}
		g.head = append(g.head, headCell{3, first + 8, 1, 1, fmt.Sprint(number + first + 4)})
	}
}

func quarterRows(p *plan, h habit, q int, ink *ink) []tableRow {
	var rows []tableRow
	for _, l := range p.root.lines() {
		bold := l.level == "" || l.level == reference.Programme
		measures := l.shown(h)
		for i, ms := range measures {
			var cells []box
			name := ""
			if i == 0 {
				name = l.title(h)
			}
			if h.codes == "column" {
				code := ""
				if i == 0 {
					code = l.code
				}
				cells = append(cells, box{text: code, align: "L", bold: bold})
			}
			cells = append(cells, box{text: name, align: "L", bold: bold})
			cells = append(cells, ink.indicator(l, ms, bold))
			for part := 1; part <= 4; part++ {
				if part > q {
					cells = append(cells, box{}, box{})
					continue
				}
				cells = append(cells, ink.result(l, ms, h, part, bold), ink.money(l, h, part, bold, i == 0))
			}
			cells = append(cells, box{text: p.agency.Short, align: "L", bold: bold})
			rows = append(rows, tableRow{cells: cells, group: l.level != reference.SubActivity && i == 0})
		}
	}
	return rows
}

// shown is the measures of a line as a habit prints them; a line without any
// still has its row.
func (l *line) shown(h habit) []*measure {
	if len(l.measures) == 0 || (l.level == reference.Activity && !h.progress) {
		return []*measure{nil}
	}
	return l.measures
}

// title is the line's name as a habit prints it.
func (l *line) title(h habit) string {
	name := l.name
	if l.level == "" {
		name = strings.ToUpper(name)
	}
	if h.codes == "name" && l.code != "" {
		return l.code + " " + name
	}
	return name
}

func (k *ink) indicator(l *line, ms *measure, bold bool) box {
	if ms == nil {
		return box{}
	}
	m := k.at(l, ms, colIndicator, 0)
	return box{text: m.over(ms.name), align: "L", bold: bold, mark: m}
}

// result is what was done in one quarter.
func (k *ink) result(l *line, ms *measure, h habit, part int, bold bool) box {
	if ms == nil {
		return box{}
	}
	m := k.at(l, ms, colResult, part)
	return box{text: m.over(ms.print(ms.done[part-1], h)), align: "C", bold: bold, mark: m}
}

// print is a result as a habit prints it.
func (m *measure) print(x float64, h habit) string {
	if m.grade != "" {
		return m.grade
	}
	text := decimal(x, m.decimals)
	if h.percentSign && m.unit == "%" {
		text += "%"
	}
	return text
}

// money is what was spent in one quarter; further indicators of a line do not
// repeat it.
func (k *ink) money(l *line, h habit, part int, bold, first bool) box {
	if !first {
		return box{}
	}
	m := k.at(l, nil, colMoney, part)
	text := rupiah(l.spent[part-1])
	if l.spent[part-1] == 0 {
		text = h.zero
	}
	return box{text: m.over(text), align: "R", bold: bold, low: h.low, mark: m}
}
