package practice

import (
	"fmt"
	"math"
	"strings"

	"nyata/internal/record/reference"
)

// The columns of the evaluation form, from 1.
const (
	formNo = iota + 1
	formGoal
	formName
	formIndicator
	formUnit
	formPlanK // 6: target at the end of the Renstra
	formPlanRp
	formPastK // 7: reached up to the year before
	formPastRp
	formYearK // 8: target and budget of the year
	formYearRp
	formFirst                     // 9–12: K, %, Rp of each quarter
	formSumK    = formFirst + 4*3 // 13
	formSumRp   = formSumK + 1    //
	formTotalK  = formSumRp + 1   // 14
	formTotalRp = formTotalK + 1  //
	formShareK  = formTotalRp + 1 // 15
	formShareRp = formShareK + 1  //
	formAgency  = formShareRp + 1 //
	formBodyRow = 10              // first row below the headings
	planYears   = int64(5)        // of the Renstra
)

// form writes the evaluation of the year's work plan (Renja) as a workbook in
// the form of Permendagri 86/2017, E.81.
func form(p *plan, h habit, q int, ink *ink) ([]byte, error) {
	b := newBook("TW "+roman[q], "Evaluasi Renja "+p.agency.Short)
	b.formHead(p, h, q)
	f := &formRow{book: b, plan: p, habit: h, quarter: q, ink: ink, row: formBodyRow}
	for _, l := range p.root.lines() {
		for i, ms := range l.shown(h) {
			f.write(l, ms, i == 0)
			f.row++
		}
	}
	return b.close()
}

func (b *book) formHead(p *plan, h habit, q int) {
	title := "Evaluasi Terhadap Hasil Renja Perangkat Daerah Lingkup Kota Contoh"
	if h.wording == 1 {
		title = "Formulir E.81 – Evaluasi Hasil Renja Perangkat Daerah"
	}
	for i, text := range []string{title, p.agency.Name, fmt.Sprintf("Triwulan %s Tahun %d", roman[q], p.year), notice} {
		b.try(b.file.SetCellValue(b.sheet, b.cellName(1, i+1), text))
	}
	one := func(col int, text string) { b.head(col, 6, 1, 2, text) }
	two := func(col int, text string) { b.head(col, 6, 2, 2, text) }
	one(formNo, "No")
	one(formGoal, "Sasaran")
	one(formName, "Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan/Sub Kegiatan")
	one(formIndicator, "Indikator Kinerja Program (Outcome)/Kegiatan/Sub Kegiatan (Output)")
	one(formUnit, "Satuan")
	two(formPlanK, fmt.Sprintf("Target Renstra Perangkat Daerah pada Tahun %d", years[0].year+int(planYears)-1))
	two(formPastK, fmt.Sprintf("Realisasi Capaian Kinerja Renstra Perangkat Daerah sampai dengan Renja Perangkat Daerah Tahun %d", p.year-1))
	two(formYearK, fmt.Sprintf("Target Kinerja dan Anggaran Renja Perangkat Daerah Tahun %d", p.year))
	b.head(formFirst, 6, 12, 1, "Realisasi Kinerja Pada Triwulan")
	two(formSumK, fmt.Sprintf("Realisasi Capaian Kinerja dan Anggaran Renja s.d. Triwulan %s Tahun %d", roman[q], p.year))
	two(formTotalK, fmt.Sprintf("Realisasi Kinerja dan Anggaran Renstra Perangkat Daerah s.d. Triwulan %s Tahun %d", roman[q], p.year))
	two(formShareK, fmt.Sprintf("Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra Perangkat Daerah s.d. Triwulan %s Tahun %d (%%)", roman[q], p.year))
	b.head(formAgency, 6, 1, 2, "Perangkat Daerah Penanggung Jawab")
	for part := 1; part <= 4; part++ {
		b.head(formFirst+3*(part-1), 7, 3, 1, roman[part])
	}
	for i, text := range []string{"1", "2", "3", "4", "5"} {
		b.head(i+1, 8, 1, 2, text)
	}
	for i, text := range []string{"6", "7", "8"} {
		b.pair(formPlanK+2*i, text)
	}
	for part := 1; part <= 4; part++ {
		at := formFirst + 3*(part-1)
		b.head(at, 8, 3, 1, fmt.Sprint(8+part))
		for i, text := range []string{"K", "%", "Rp"} {
			b.head(at+i, 9, 1, 1, text)
		}
	}
	for i, text := range []string{"13", "14", "15"} {
		b.pair(formSumK+2*i, text)
	}
	b.head(formAgency, 8, 1, 2, "16")
	for col := 1; col <= formAgency; col++ {
		b.width(col, 11)
	}
	b.width(formNo, 5)
	b.width(formGoal, 22)
	b.width(formName, 44)
	b.width(formIndicator, 40)
	for _, col := range []int{formPlanRp, formPastRp, formYearRp, formFirst + 2, formFirst + 5, formFirst + 8, formFirst + 11, formSumRp, formTotalRp} {
		b.width(col, 17)
	}
}

// pair heads a column pair with its number, K and Rp.
func (b *book) pair(col int, number string) {
	b.head(col, 8, 2, 1, number)
	b.head(col, 9, 1, 1, "K")
	b.head(col+1, 9, 1, 1, "Rp")
}

// formRow writes one row of the form after the other.
type formRow struct {
	book    *book
	plan    *plan
	habit   habit
	quarter int
	ink     *ink
	row     int
}

func (f *formRow) write(l *line, ms *measure, first bool) {
	bold := l.level == "" || l.level == reference.Programme
	text := func(col int, s string) { f.book.set(col, f.row, s, plainStyle, bold) }
	text(formNo, fmt.Sprint(f.row-formBodyRow+1))
	goal, name := "", ""
	if first {
		name = l.title(f.habit)
		if f.habit.codes == "column" && l.code != "" {
			name = l.code + " - " + name
		}
		if l.level == reference.Programme {
			goal = "Meningkatnya hasil " + strings.ToLower(l.name)
		}
	}
	text(formGoal, goal)
	text(formName, name)
	text(formAgency, f.plan.agency.Short)
	f.results(l, ms, bold)
	f.moneys(l, first, bold)
}

// results writes indicator, unit and all K and % columns of a row.
func (f *formRow) results(l *line, ms *measure, bold bool) {
	if ms == nil {
		for _, col := range []int{formIndicator, formUnit, formPlanK, formPastK, formYearK, formSumK, formTotalK, formShareK} {
			f.book.set(col, f.row, nil, plainStyle, bold)
		}
		for part := range 4 {
			f.book.set(formFirst+3*part, f.row, nil, plainStyle, bold)
			f.book.set(formFirst+3*part+1, f.row, nil, plainStyle, bold)
		}
		return
	}
	unit := f.ink.at(l, ms, colUnit, 0)
	indicator := f.ink.indicator(l, ms, bold)
	f.noted(indicator.mark, f.book.set(formIndicator, f.row, indicator.text, plainStyle, bold))
	f.noted(unit, f.book.set(formUnit, f.row, unit.over(ms.unit), plainStyle, bold))
	goal := ms.targetIn(f.quarter)
	f.printed(formPlanK, ms.final, bold)
	f.printed(formYearK, goal, bold)
	past := f.past(l, ms)
	f.value(formPastK, ms, past, bold, ms.base != 0 || f.plan.before != nil)
	for part := 1; part <= 4; part++ {
		f.part(l, ms, goal, part, bold)
	}
	// Columns 13 to 15. What is a position is carried over, not added up.
	sum := ms.doneTo(f.quarter)
	f.value(formSumK, ms, sum, bold, true)
	total, m := sum, f.ink.at(l, ms, colPlanTo, 0)
	if ms.sum || m != nil {
		total = round(past+sum, ms.decimals)
	}
	f.noted(m, f.value(formTotalK, ms, total, bold, true))
	if share, ok := ms.achievement(total, ms.final); ok {
		f.book.set(formShareK, f.row, round(share, 2), decimalStyle, bold)
	} else {
		f.book.set(formShareK, f.row, nil, plainStyle, bold)
	}
}

// part writes K and % of one quarter.
func (f *formRow) part(l *line, ms *measure, goal string, part int, bold bool) {
	col := formFirst + 3*(part-1)
	if part > f.quarter {
		f.book.set(col, f.row, nil, plainStyle, bold)
		f.book.set(col+1, f.row, nil, plainStyle, bold)
		return
	}
	result := ms.done[part-1]
	m := f.ink.at(l, ms, colResult, part)
	switch {
	case m != nil && m.replace:
		f.noted(m, f.book.set(col, f.row, nil, plainStyle, bold))
	default:
		f.noted(m, f.value(col, ms, result, bold, true))
	}
	share, ok := ms.achievement(result, goal)
	s := f.ink.at(l, ms, colShare, part)
	switch {
	case s != nil && s.replace:
		f.noted(s, f.book.formula(col+1, f.row, s.text+"*100", 0, decimalStyle, bold))
	case !ok || (m != nil && m.replace):
		f.book.set(col+1, f.row, nil, plainStyle, bold)
	case f.habit.percentSign: // stored as a fraction, shown as a percentage
		f.book.set(col+1, f.row, round(share/100, 4), percentStyle, bold)
	default:
		f.book.set(col+1, f.row, round(share, 2), decimalStyle, bold)
	}
}

// past is the result of the years before.
func (f *formRow) past(l *line, ms *measure) float64 {
	if f.plan.before != nil {
		for _, b := range f.plan.before.find(l.code).measures {
			if b.name == ms.name {
				return b.doneTo(f.plan.before.quarters)
			}
		}
	}
	return ms.base
}

// value writes a result; nothing where there is none to show.
func (f *formRow) value(col int, ms *measure, x float64, bold, known bool) string {
	switch {
	case !known:
		return f.book.set(col, f.row, nil, plainStyle, bold)
	case ms.grade != "":
		return f.book.set(col, f.row, ms.grade, plainStyle, bold)
	case ms.decimals > 0:
		return f.book.set(col, f.row, x, decimalStyle, bold)
	default:
		return f.book.set(col, f.row, x, moneyStyle, bold)
	}
}

// printed writes a target: as a number where it is one.
func (f *formRow) printed(col int, s string, bold bool) {
	x, decimals, ok := parseDecimal(s)
	switch {
	case !ok:
		f.book.set(col, f.row, s, plainStyle, bold)
	case decimals > 0:
		f.book.set(col, f.row, x, decimalStyle, bold)
	default:
		f.book.set(col, f.row, x, moneyStyle, bold)
	}
}

// moneys writes all Rp columns of a row; further indicators leave them blank.
func (f *formRow) moneys(l *line, first, bold bool) {
	cols := []int{formPlanRp, formPastRp, formYearRp, formSumRp, formTotalRp, formShareRp, formFirst + 2, formFirst + 5, formFirst + 8, formFirst + 11}
	if !first {
		for _, col := range cols {
			f.book.set(col, f.row, nil, plainStyle, bold)
		}
		return
	}
	money := func(col int, n int64) string { return f.book.set(col, f.row, n, moneyStyle, bold) }
	plan := l.budget * planYears
	var past int64
	f.book.set(formPastRp, f.row, nil, plainStyle, bold)
	if f.plan.before != nil {
		before := f.plan.before.find(l.code)
		past, plan = before.spentTo(f.plan.before.quarters), before.budget*planYears
		money(formPastRp, past)
	}
	money(formPlanRp, plan)
	money(formYearRp, l.budget)
	var paid []string
	for part := 1; part <= 4; part++ {
		col := formFirst + 3*(part-1) + 2
		if part > f.quarter {
			f.book.set(col, f.row, nil, plainStyle, bold)
			continue
		}
		m := f.ink.at(l, nil, colMoney, part)
		cell := money(col, l.spent[part-1])
		paid = append(paid, cell)
		f.noted(m, cell)
	}
	sum := f.ink.at(l, nil, colMoneyTo, 0)
	f.noted(sum, f.book.formula(formSumRp, f.row, strings.Join(paid, "+"), l.spentTo(f.quarter), moneyStyle, bold))
	total := past + l.spentTo(f.quarter)
	money(formTotalRp, total)
	f.book.set(formShareRp, f.row, math.Round(float64(total)/float64(plan)*1e4)/1e2, decimalStyle, bold)
}

// noted tells the truth list where a marked cell stands.
func (f *formRow) noted(m *mark, cell string) { m.inCell(f.book.sheet, cell) }
