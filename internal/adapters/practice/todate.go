package practice

import (
	"fmt"
	"strings"

	"nyata/internal/record/reference"
)

// toDate writes the report that holds the year's target and budget against
// what was reached and spent up to the end of a quarter: A4 landscape.
func toDate(p *plan, h habit, q int, ink *ink) ([]byte, error) {
	doc := newPaper(a4, true, 34, "Laporan kinerja "+p.agency.Short)
	y := doc.heading(26, 10, toDateTitle(p, h, q)...)
	g := &grid{paper: doc, size: 6.9, repeatHead: h.repeatHead, splitRows: h.splitRows, borders: h.borders}
	g.toDateHead(p, h, q)
	g.draw(y, toDateRows(p, h, q, ink))
	return doc.close()
}

func toDateTitle(p *plan, h habit, q int) []string {
	if h.wording == 1 {
		return []string{fmt.Sprintf("LAPORAN CAPAIAN KINERJA DAN SERAPAN ANGGARAN S.D. TW %s TAHUN %d", roman[q], p.year), p.agency.Name + " – Kota Contoh"}
	}
	return []string{"LAPORAN KINERJA TRIWULAN " + roman[q] + fmt.Sprintf(" TAHUN ANGGARAN %d", p.year), strings.ToUpper(p.agency.Name)}
}

func (g *grid) toDateHead(p *plan, h habit, q int) {
	to := fmt.Sprintf("Realisasi s.d. Triwulan %s", roman[q])
	if h.wording == 1 {
		to = fmt.Sprintf("Realisasi s.d. TW %s", roman[q])
	}
	g.widths = []float64{20}
	head := []headCell{{0, 0, 2, 1, "No"}}
	if h.codes == "column" {
		g.widths = append(g.widths, 68)
		head = append(head, headCell{0, 1, 2, 1, "Kode"})
	}
	n := len(g.widths)
	name := 196.0
	if h.codes == "column" {
		name = 150
	}
	g.widths = append(g.widths, name, 148, 44, 48, 54, 46, 76, 76, 42)
	head = append(head,
		headCell{0, n, 2, 1, "Program/Kegiatan/Sub Kegiatan"}, headCell{0, n + 1, 2, 1, "Indikator Kinerja"}, headCell{0, n + 2, 2, 1, "Satuan"},
		headCell{0, n + 3, 1, 3, "Kinerja"}, headCell{1, n + 3, 1, 1, fmt.Sprintf("Target %d", p.year)}, headCell{1, n + 4, 1, 1, to}, headCell{1, n + 5, 1, 1, "Capaian (%)"},
		headCell{0, n + 6, 1, 3, "Anggaran"}, headCell{1, n + 6, 1, 1, "Pagu (Rp)"}, headCell{1, n + 7, 1, 1, to + " (Rp)"}, headCell{1, n + 8, 1, 1, "Serapan (%)"})
	g.head, g.headRows = head, []float64{14, 30}
	g.fill = [3]int{217, 225, 242}
}

func toDateRows(p *plan, h habit, q int, ink *ink) []tableRow {
	var rows []tableRow
	number := 0
	for _, l := range p.root.lines() {
		bold := l.level == "" || l.level == reference.Programme
		for i, ms := range l.shown(h) {
			cells := []box{{align: "C", bold: bold}}
			if i == 0 && l.level == reference.SubActivity {
				number++
				cells[0].text = fmt.Sprint(number)
			}
			code, name := "", ""
			if i == 0 {
				code, name = l.code, l.title(h)
			}
			if h.codes == "column" {
				cells = append(cells, box{text: code, align: "L", bold: bold})
			}
			cells = append(cells, box{text: name, align: "L", bold: bold}, ink.indicator(l, ms, bold))
			cells = append(cells, ink.toDateResult(l, ms, h, q, bold)...)
			cells = append(cells, ink.toDateMoney(l, h, q, bold, i == 0)...)
			rows = append(rows, tableRow{cells: cells, group: l.level != reference.SubActivity && i == 0})
		}
	}
	return rows
}

// toDateResult is unit, target, result to date and achievement.
func (k *ink) toDateResult(l *line, ms *measure, h habit, q int, bold bool) []box {
	if ms == nil {
		return make([]box, 4)
	}
	unit, result, share := k.at(l, ms, colUnit, 0), k.at(l, ms, colResultTo, 0), k.at(l, ms, colAchievement, 0)
	goal := ms.targetIn(q)
	achieved := ""
	if a, ok := ms.achievement(ms.doneTo(q), goal); ok {
		achieved = decimal(a, 2)
	}
	return []box{
		{text: unit.over(ms.unit), align: "C", bold: bold, mark: unit},
		{text: goal, align: "R", bold: bold},
		{text: result.over(ms.print(ms.doneTo(q), h)), align: "R", bold: bold, mark: result},
		{text: share.over(achieved), align: "R", bold: bold, mark: share},
	}
}

// toDateMoney is budget, money to date and absorption.
func (k *ink) toDateMoney(l *line, h habit, q int, bold, first bool) []box {
	if !first {
		return make([]box, 3)
	}
	spent := l.spentTo(q)
	m := k.at(l, nil, colMoneyTo, 0)
	text, share := rupiah(spent), decimal(float64(spent)/float64(l.budget)*100, 2)
	if spent == 0 {
		text = h.zero
	}
	return []box{
		{text: rupiah(l.budget), align: "R", bold: bold},
		{text: m.over(text), align: "R", bold: bold, mark: m},
		{text: share, align: "R", bold: bold},
	}
}
