package practice

import (
	"bytes"
	"encoding/csv"
	"fmt"

	"golang.org/x/text/encoding/charmap"
)

// halves are the half years for which agencies hand in their budget
// realisation: the last quarter each holds.
var halves = []struct {
	year, half, quarter int
}{{2025, 1, 2}, {2025, 2, 4}, {2026, 1, 2}}

// realisations writes the budget realisation of every agency and half year as
// a CSV file in the agency's own separator, number style and encoding.
func (o *office) realisations() error {
	for _, s := range halves {
		for _, a := range o.city.Agencies.All() {
			p, h := o.planFor(a.ID, s.year), habitOf(a.ID)
			period := fmt.Sprintf("%d-S%d", s.year, s.half)
			if h.never("lra", period) {
				continue
			}
			if o.oddRealisation(p, s.half) {
				continue
			}
			ink := o.inkFor(realisation, a.ID, s.year, s.half)
			data, err := realisationCSV(p, h, s.half, s.quarter, ink)
			if err != nil {
				return fmt.Errorf("budget realisation of %s %s: %w", a.ID, period, err)
			}
			o.add(fmt.Sprintf("%d/%s/Realisasi Anggaran Semester %s %d.csv", s.year, folderName(p), roman[s.half], s.year), data, ink)
		}
	}
	return nil
}

func realisationCSV(p *plan, h habit, half, quarter int, ink *ink) ([]byte, error) {
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	w.Comma = h.separator
	w.UseCRLF = h.latin1
	rows := [][]string{
		{"Judul", "LAPORAN REALISASI ANGGARAN PERANGKAT DAERAH", "", "", "", ""},
		{"Daerah", "Kota Contoh - " + notice, "", "", "", ""},
		{"Tahun", yearText(p.year), "", "", "", ""},
		{"Kode Organisasi", p.agency.Code, "", "", "", ""},
		{"Nama Organisasi", p.agency.Name, "", "", "", ""},
		{"Periode", fmt.Sprintf("s.d. Semester %s Tahun %d", roman[half], p.year), "", "", "", ""},
		{"Kode", "Uraian", "Anggaran", fmt.Sprintf("Realisasi s.d. Semester %s", roman[half]), "Persentase", "Sisa Anggaran"},
	}
	for _, l := range p.root.lines() {
		m := ink.at(l, nil, colMoneyTo, 0)
		m.inCell("", fmt.Sprintf("D%d", len(rows)+1))
		spent := l.spentTo(quarter)
		code := l.code
		if l == p.root {
			code = p.agency.Code
		}
		rows = append(rows, []string{code, l.name, h.money(l.budget), h.money(spent), h.share(spent, l.budget), h.money(l.budget - spent)})
	}
	if err := w.WriteAll(rows); err != nil {
		return nil, fmt.Errorf("write CSV: %w", err)
	}
	if !h.latin1 {
		return b.Bytes(), nil
	}
	data, err := charmap.Windows1252.NewEncoder().Bytes(b.Bytes())
	if err != nil {
		return nil, fmt.Errorf("encode CSV: %w", err)
	}
	return data, nil
}

// money is an amount in a CSV file in the habit's style.
func (h habit) money(n int64) string {
	switch h.amount {
	case 1:
		return fmt.Sprintf("%d.00", n)
	case 2:
		return fmt.Sprint(n)
	default:
		return rupiah(n) + ",00"
	}
}

func (h habit) share(spent, budget int64) string {
	x := float64(spent) / float64(budget) * 100
	if h.amount == 0 {
		return decimal(x, 2)
	}
	return fmt.Sprintf("%.2f", x)
}
