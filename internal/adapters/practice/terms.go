package practice

import (
	_ "embed"
	"fmt"
	"math"
	"strconv"
	"strings"
)

//go:embed terms.txt
var termsText string

// brief is the running text of one terms of reference.
type brief struct {
	agency string
	year   int
	code   string
	copied bool     // the background is that of the year before
	text   []string // background, aim, output, procedure
}

// briefs reads terms.txt.
func briefs() ([]brief, error) {
	var out []brief
	for i, line := range strings.Split(termsText, "\n") {
		switch {
		case strings.HasPrefix(line, "#"), strings.TrimSpace(line) == "":
		case strings.HasPrefix(line, "== "):
			f := strings.Fields(line)
			if len(f) != 4 {
				return nil, fmt.Errorf("terms.txt line %d: want agency, year and code", i+1)
			}
			year, err := strconv.Atoi(f[2])
			if err != nil {
				return nil, fmt.Errorf("terms.txt line %d: %w", i+1, err)
			}
			out = append(out, brief{agency: f[1], year: year, code: f[3]})
		case line == "@ salin 2025":
			out[len(out)-1].copied = true
			out[len(out)-1].text = append(out[len(out)-1].text, "")
		default:
			out[len(out)-1].text = append(out[len(out)-1].text, line)
		}
	}
	return out, nil
}

// terms writes the terms of reference (KAK), one per agency and year.
func (o *office) terms() error {
	all, err := briefs()
	if err != nil {
		return err
	}
	for _, b := range all {
		p := o.planFor(b.agency, b.year)
		if p == nil || habitOf(b.agency).never("kak", yearText(b.year)) {
			return fmt.Errorf("terms of reference for %s %d: nobody hands them in", b.agency, b.year)
		}
		if len(b.text) != 4 {
			return fmt.Errorf("terms of reference for %s %d: %d paragraphs, want 4", b.agency, b.year, len(b.text))
		}
		ink := o.inkFor(termsOfWork, b.agency, b.year, 0)
		if b.copied {
			for _, before := range all {
				if before.agency == b.agency && before.year == b.year-1 {
					b.text[0] = renew(before.text[0])
				}
			}
		}
		data, at, err := b.write(p)
		if err != nil {
			return err
		}
		if b.copied {
			for _, m := range ink.marks {
				m.planted.Cell = fmt.Sprintf("P%d", at)
				m.planted.Also = termsPath(o.planFor(b.agency, b.year-1))
			}
			ink.used = ink.marks
		}
		o.add(termsPath(p), data, ink)
	}
	return nil
}

func termsPath(p *plan) string {
	return fmt.Sprintf("%d/%s/KAK %s %d.docx", p.year, folderName(p), p.agency.Short, p.year)
}

// write makes the Word file and tells the number of the background paragraph.
func (b brief) write(p *plan) ([]byte, int, error) {
	l := p.find(b.code)
	if l == nil || len(l.measures) == 0 {
		return nil, 0, fmt.Errorf("terms of reference for %s %d: no sub-activity %s", b.agency, b.year, b.code)
	}
	fill := b.filler(p, l)
	activity := l.parent
	var doc letter
	doc.paragraph("Title", "KERANGKA ACUAN KERJA (KAK)")
	doc.paragraph("Title", fmt.Sprintf("%s Tahun Anggaran %d", p.agency.Name, p.year))
	doc.paragraph("", notice)
	doc.table([]int{2800, 6200}, false, [][]string{
		{"Perangkat Daerah", p.agency.Name},
		{"Program", activity.parent.code + " " + activity.parent.name},
		{"Kegiatan", activity.code + " " + activity.name},
		{"Sub Kegiatan", l.code + " " + l.name},
		{"Indikator Keluaran", l.measures[0].name},
		{"Target", l.measures[0].target + " " + l.measures[0].unit},
		{"Pagu", "Rp " + rupiah(l.budget)},
	})
	doc.paragraph("Heading1", "A. Latar Belakang")
	at := doc.paragraph("", fill.Replace(b.text[0]))
	doc.paragraph("Heading1", "B. Maksud dan Tujuan")
	doc.paragraph("", fill.Replace(b.text[1]))
	doc.paragraph("Heading1", "C. Keluaran dan Lokasi")
	doc.paragraph("", fill.Replace(b.text[2]))
	doc.paragraph("Heading1", "D. Cara Pelaksanaan")
	doc.paragraph("", fill.Replace(b.text[3]))
	doc.paragraph("Heading1", "E. Jadwal")
	schedule := [][]string{{"Triwulan", "Rencana Keluaran (" + l.measures[0].unit + ")", "Rencana Penarikan (Rp)"}}
	for q, row := range b.schedule(l) {
		schedule = append(schedule, []string{roman[q+1], row[0], row[1]})
	}
	doc.table([]int{2400, 3300, 3300}, true, append(schedule, []string{"Jumlah", l.measures[0].target, rupiah(l.budget)}))
	doc.paragraph("Heading1", "F. Rincian Biaya")
	doc.table([]int{1800, 4200, 3000}, true, costs(l))
	data, err := doc.close()
	return data, at, err
}

// filler replaces the placeholders of the running text.
func (b brief) filler(p *plan, l *line) *strings.Replacer {
	ms := l.measures[0]
	unit := strings.ToLower(ms.unit)
	first := round(ms.goal*0.6, ms.decimals)
	with := func(x float64) string { return decimal(x, ms.decimals) + " " + unit }
	return strings.NewReplacer("{target}", with(ms.goal), "{a}", with(first), "{b}", with(round(ms.goal-first, ms.decimals)),
		"{pagu}", short(l.budget), "{tahun}", yearText(p.year))
}

// schedule spreads target and budget over the quarters so that they add up.
func (b brief) schedule(l *line) [4][2]string {
	ms := l.measures[0]
	var out [4][2]string
	leftGoal, leftBudget := ms.goal, l.budget
	for q := range 4 {
		goal, budget := round(ms.goal*0.25, ms.decimals), l.budget/4/1000*1000
		if ms.goal < 4 && ms.decimals == 0 {
			goal = math.Floor(ms.goal / 4)
		}
		if q == 3 {
			goal, budget = round(leftGoal, ms.decimals), leftBudget
		}
		leftGoal -= goal
		leftBudget -= budget
		out[q] = [2]string{decimal(goal, ms.decimals), rupiah(budget)}
	}
	return out
}

// costs are the lines of the cost table; they add up to the budget.
func costs(l *line) [][]string {
	goods, travel := l.budget/100*82/1000*1000, l.budget/100*6/1000*1000
	return [][]string{
		{"Kode Rekening", "Uraian", "Jumlah (Rp)"},
		{"5.1.02.01", "Belanja Barang dan Bahan", rupiah(goods)},
		{"5.1.02.04", "Belanja Perjalanan", rupiah(travel)},
		{"5.1.02.02", "Belanja Jasa", rupiah(l.budget - goods - travel)},
		{"", "Jumlah", rupiah(l.budget)},
	}
}
