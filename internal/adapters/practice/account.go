package practice

import (
	"fmt"
	"math"
	"strings"
)

// account is a line of the city's realisation by account.
type account struct {
	code, name    string
	budget, spent int64
}

// chart is the part of the account list that the practice city uses, codes by
// Permendagri 90/2019.
var chart = [][2]string{
	{"4", "PENDAPATAN DAERAH"},
	{"4.1", "PENDAPATAN ASLI DAERAH (PAD)"},
	{"4.1.01", "Pajak Daerah"},
	{"4.1.02", "Retribusi Daerah"},
	{"4.1.03", "Hasil Pengelolaan Kekayaan Daerah yang Dipisahkan"},
	{"4.1.04", "Lain-lain PAD yang Sah"},
	{"4.2", "PENDAPATAN TRANSFER"},
	{"4.2.01", "Pendapatan Transfer Pemerintah Pusat"},
	{"4.2.02", "Pendapatan Transfer Antar Daerah"},
	{"5", "BELANJA DAERAH"},
	{"5.1", "BELANJA OPERASI"},
	{"5.1.01", "Belanja Pegawai"},
	{"5.1.02", "Belanja Barang dan Jasa"},
	{"5.1.06", "Belanja Bantuan Sosial"},
	{"5.2", "BELANJA MODAL"},
	{"5.2.02", "Belanja Modal Peralatan dan Mesin"},
	{"5.2.03", "Belanja Modal Gedung dan Bangunan"},
	{"5.2.04", "Belanja Modal Jalan, Irigasi dan Jaringan"},
}

// accountOf is the account a sub-activity's money is booked on.
func accountOf(name string) string {
	for _, rule := range [][2]string{
		{"Gaji", "5.1.01"},
		{"Penyaluran Bantuan", "5.1.06"},
		{"Pengadaan Al", "5.2.02"},
		{"Pembangunan Puskesmas", "5.2.03"},
		{"Penambahan Ruang", "5.2.03"},
		{"Pembangunan Sa", "5.2.04"}, // saluran, sanitasi
		{"Pembangunan Jalan", "5.2.04"},
		{"Pemasangan", "5.2.04"},
		{"Penambahan Sambungan", "5.2.04"},
	} {
		if strings.Contains(name, rule[0]) {
			return rule[1]
		}
	}
	return "5.1.02"
}

// cityAccount writes the realisation of the whole city by account for the year
// that has ended: what the agencies spent, and what came in.
func (o *office) cityAccount() error {
	const year, owner = 2025, "bpkpd"
	accounts := make([]account, len(chart))
	at := map[string]*account{}
	for i, c := range chart {
		accounts[i] = account{code: c[0], name: c[1]}
		at[c[0]] = &accounts[i]
	}
	add := func(code string, budget, spent int64) {
		for {
			at[code].budget += budget
			at[code].spent += spent
			i := strings.LastIndexByte(code, '.')
			if i < 0 {
				return
			}
			code = code[:i]
		}
	}
	var total int64
	for _, p := range o.plans {
		if p.year != year {
			continue
		}
		for _, l := range p.root.lines() {
			if len(l.children) == 0 {
				add(accountOf(l.name), l.budget, l.spentTo(4))
				total += l.budget
			}
		}
	}
	reached := 1.0
	owners := o.planFor(owner, year)
	for _, l := range owners.root.lines() {
		for _, ms := range l.measures {
			if ms.id == "pendapatan-asli-daerah" {
				reached = ms.done[3] / 100
			}
		}
	}
	own := total / 1000 * 310
	left, leftSpent := own, int64(math.Round(float64(own)*reached))
	for _, part := range []struct {
		code  string
		share float64
		rate  float64
	}{{"4.1.01", 0.58, reached * 1.01}, {"4.1.02", 0.12, reached * 0.97}, {"4.1.03", 0.06, reached}} {
		b := int64(float64(own)*part.share) / 1000 * 1000
		s := int64(float64(b) * part.rate)
		add(part.code, b, s)
		left, leftSpent = left-b, leftSpent-s
	}
	add("4.1.04", left, leftSpent)
	central := total / 1000 * 585
	add("4.2.01", central, central/1000*992)
	add("4.2.02", total/1000*85, total/1000*83)
	b := newBook("LRA", "Laporan Realisasi Anggaran")
	for i, text := range []string{
		"PEMERINTAH KOTA CONTOH", "LAPORAN REALISASI ANGGARAN PENDAPATAN DAN BELANJA DAERAH",
		fmt.Sprintf("Periode 1 Januari s.d. 31 Desember %d", year), notice,
	} {
		b.try(b.file.SetCellValue(b.sheet, b.cellName(1, i+1), text))
		b.try(b.file.MergeCell(b.sheet, b.cellName(1, i+1), b.cellName(6, i+1)))
	}
	for i, text := range []string{"KODE REKENING", "URAIAN", fmt.Sprintf("ANGGARAN %d", year), fmt.Sprintf("REALISASI %d", year), "%", "LEBIH/(KURANG)"} {
		b.head(i+1, 6, 1, 1, text)
		b.width(i+1, []float64{16, 52, 22, 22, 9, 22}[i])
	}
	for i, a := range accounts {
		row, bold := 7+i, len(a.code) < 4
		b.set(1, row, a.code, plainStyle, bold)
		b.set(2, row, a.name, plainStyle, bold)
		b.set(3, row, a.budget, moneyStyle, bold)
		b.set(4, row, a.spent, moneyStyle, bold)
		b.set(5, row, round(float64(a.spent)/float64(a.budget)*100, 2), decimalStyle, bold)
		b.formula(6, row, fmt.Sprintf("D%d-C%d", row, row), a.spent-a.budget, moneyStyle, bold)
	}
	data, err := b.close()
	if err != nil {
		return fmt.Errorf("realisation of the city: %w", err)
	}
	o.add(fmt.Sprintf("%d/%s/LRA Kota Contoh %d.xlsx", year, folderName(owners), year), data, &ink{})
	return nil
}
