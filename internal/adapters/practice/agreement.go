package practice

import (
	"fmt"
	"strings"

	"nyata/internal/record/reference"
)

// agreements writes the performance agreement of every agency and year, and a
// revised one where targets changed during the year.
func (o *office) agreements() error {
	for _, p := range o.plans {
		h := habitOf(p.agency.ID)
		if h.never("perjanjian-kinerja", yearText(p.year)) {
			continue
		}
		if o.oddAgreement(p) {
			continue
		}
		data, err := agreement(p, false)
		if err != nil {
			return fmt.Errorf("agreement of %s %d: %w", p.agency.ID, p.year, err)
		}
		o.add(agreementPath(p, false), data, &ink{})
		if !p.revised() {
			continue
		}
		if data, err = agreement(p, true); err != nil {
			return fmt.Errorf("revised agreement of %s %d: %w", p.agency.ID, p.year, err)
		}
		o.add(agreementPath(p, true), data, &ink{})
	}
	return nil
}

func agreementPath(p *plan, revised bool) string {
	name := "Perjanjian Kinerja"
	if revised {
		name += " Perubahan"
	}
	return fmt.Sprintf("%d/%s/%s %s %d.pdf", p.year, folderName(p), name, p.agency.Short, p.year)
}

// revised reports whether any target changed during the year.
func (p *plan) revised() bool {
	for _, l := range p.root.lines() {
		for _, ms := range l.measures {
			if ms.id != "" && ms.revised != "" {
				return true
			}
		}
	}
	return false
}

// agreement writes a performance agreement: A4 portrait, targets and budgets.
// The parties are posts; the practice city has no persons.
func agreement(p *plan, revised bool) ([]byte, error) {
	doc := newPaper(a4, false, 50, "Perjanjian Kinerja "+p.agency.Short)
	title := fmt.Sprintf("PERJANJIAN KINERJA TAHUN %d", p.year)
	if revised {
		title = fmt.Sprintf("PERJANJIAN KINERJA PERUBAHAN TAHUN %d", p.year)
	}
	y := doc.heading(46, 12, title, strings.ToUpper(p.agency.Name), "KOTA CONTOH")
	y = doc.paragraph(y, 9.5, "Pihak pertama: Kepala "+p.agency.Name+". Pihak kedua: Wali Kota Contoh.")
	y = doc.paragraph(y, 9.5, "Pihak pertama berjanji mewujudkan target kinerja di bawah ini; pihak kedua melakukan pembinaan dan evaluasi.")
	targets := &grid{
		paper: doc, size: 8.4, repeatHead: true, borders: "all", fill: [3]int{226, 239, 218},
		widths:   []float64{26, 160, 190, 60, 59},
		head:     []headCell{{0, 0, 1, 1, "No"}, {0, 1, 1, 1, "Sasaran Strategis"}, {0, 2, 1, 1, "Indikator Kinerja"}, {0, 3, 1, 1, "Satuan"}, {0, 4, 1, 1, "Target"}},
		headRows: []float64{20},
	}
	budgets := &grid{
		paper: doc, size: 8.4, repeatHead: true, borders: "all", fill: [3]int{226, 239, 218},
		widths:   []float64{26, 330, 139},
		head:     []headCell{{0, 0, 1, 1, "No"}, {0, 1, 1, 1, "Program"}, {0, 2, 1, 1, "Anggaran (Rp)"}},
		headRows: []float64{20},
	}
	var rows, money []tableRow
	for _, l := range p.root.children {
		if l.level != reference.Programme {
			continue
		}
		for i, ms := range l.measures {
			goal := ""
			if i == 0 {
				goal = "Meningkatnya hasil " + strings.ToLower(l.name)
			}
			target := ms.target
			if revised && ms.revised != "" {
				target = ms.revised
			}
			rows = append(rows, tableRow{cells: []box{
				{text: fmt.Sprint(len(rows) + 1), align: "C"}, {text: goal, align: "L"}, {text: ms.name, align: "L"}, {text: ms.unit, align: "C"}, {text: target, align: "R"},
			}})
		}
		money = append(money, tableRow{cells: []box{
			{text: fmt.Sprint(len(money) + 1), align: "C"}, {text: l.code + " " + l.name, align: "L"}, {text: rupiah(l.budget), align: "R"},
		}})
	}
	money = append(money, tableRow{cells: []box{{}, {text: "Jumlah", align: "L", bold: true}, {text: rupiah(p.root.budget), align: "R", bold: true}}})
	y = targets.draw(y+4, rows)
	y = budgets.draw(y+16, money)
	month := "Januari"
	if revised {
		month = "Oktober"
	}
	doc.pdf.SetFont("Helvetica", "", 9.5)
	doc.text(doc.margin, y+30, doc.wide-2*doc.margin, fmt.Sprintf("Kota Contoh, %s %d", month, p.year), "R")
	doc.text(doc.margin, y+46, 220, "Wali Kota Contoh", "L")
	doc.text(doc.margin, y+46, doc.wide-2*doc.margin, "Kepala "+p.agency.Short, "R")
	return doc.close()
}
