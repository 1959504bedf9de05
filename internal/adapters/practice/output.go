package practice

import (
	"math"
	"math/rand/v2"
	"strings"

	"nyata/internal/record/indicator"
	"nyata/internal/record/reference"
)

// usual is how much of a unit one sub-activity gives in a year.
var usual = map[string][2]float64{
	"Dokumen": {4, 8}, "Laporan": {4, 16}, "Orang": {40, 380}, "Orang Bulan": {480, 2100}, "Paket": {4, 14}, "Unit": {5, 32},
	"Ruang": {24, 60}, "Siswa": {400, 1800}, "Sanggar": {8, 20}, "Objek": {8, 26}, "Objek Pajak": {2400, 9000}, "Anak": {300, 2000}, "Rumah": {48, 620},
	"Meter": {800, 4200}, "Km": {4, 15}, "Sambungan": {220, 900}, "Sertifikat": {24, 90}, "Kali": {12, 120}, "Perkara": {24, 120},
	"Kejadian": {28, 96}, "Bangunan": {40, 160}, "Keluarga": {600, 4200}, "Titik": {12, 64}, "Pohon": {400, 3000}, "Hektare": {4, 12},
	"Ton": {8000, 30000}, "Keping": {4000, 14000}, "Akta": {1500, 7000}, "Kelurahan": {12, 24}, "Kendaraan": {1200, 5200},
	"Konten": {120, 600}, "Pengaduan": {240, 900}, "Aplikasi": {4, 8}, "Data": {24, 80}, "Kajian": {4, 8}, "Inovasi": {8, 20}, "Surat": {600, 2400},
	"Lembar": {4, 9}, "Berkas": {120, 900}, "Tagihan": {36, 96}, "Gedung": {4, 9}, "Penumpang": {24000, 90000},
}

// fractional are the units that are printed with decimals.
var fractional = map[string]int{"Km": 2, "Hektare": 2}

// works are the words of sub-activities that cost billions.
var works = []string{
	"Pembangunan Puskesmas", "Pembangunan Saluran", "Pembangunan Jalan", "Pembangunan Sanitasi", "Penambahan Ruang", "Penambahan Sambungan",
	"Perbaikan R", "Perbaikan Jembatan", "Pemasangan", "Pemeliharaan Berkala", "Pengerukan", "Pengadaan Al", "Penyaluran", "Pengangkutan", "Bus Kota",
}

// subActivity fills a leaf: budget, money, target and results of its output.
func (p *plan) subActivity(l *line, e reference.Entry, city *reference.City, rng *rand.Rand) {
	l.budget = budgetOf(e.Name, rng)
	size := usual[e.Unit]
	goal := round(between(rng, size[0], size[1]), fractional[e.Unit])
	for y := years[0].year; y < p.year; y++ { // each year grows or shrinks from the one before
		l.budget = l.budget / 100 * int64(92+rng.IntN(20)) / 500 * 500
		goal = round(goal*between(rng, 0.95, 1.12), fractional[e.Unit])
	}
	m := &measure{name: e.Indicator, unit: e.Unit, polarity: indicator.Up, sum: true, decimals: fractional[e.Unit], numeric: true}
	for _, in := range city.Indicators {
		if in.Code != e.Code {
			continue
		}
		if t, ok := target(city, in.ID, p.agency.ID, p.year, "murni"); ok {
			goal, _, _ = parseDecimal(t)
		}
		if t, ok := target(city, in.ID, p.agency.ID, p.year, "perubahan"); ok {
			m.revised = t
		}
	}
	m.goal, m.target = goal, decimal(goal, m.decimals)
	m.final = decimal(goal*float64(planYears), m.decimals)
	if p.before != nil { // the Renstra holds for all its years
		m.final = p.before.find(l.code).measures[0].final
	}
	l.measures = []*measure{m}
	aim := goal
	if m.revised != "" {
		aim, _, _ = parseDecimal(m.revised)
	}
	active := m.results(aim, rng)
	l.pay(active, p.quarters, strings.Contains(e.Name, "Gaji"), rng)
	if p.quarters < 4 {
		m.done[3] = 0
	}
}

// results spreads a year's result over the quarters and says which of them had
// work in them. A target too small for every quarter is met in some of them.
func (m *measure) results(goal float64, rng *rand.Rand) (active [4]bool) {
	step := math.Pow10(-m.decimals)
	if m.decimals == 0 && goal < 4 {
		for i := range int(goal) {
			q := [...]int{1, 3, 0}[i]
			m.done[q], active[q] = 1, true
		}
		return active
	}
	total := max(round(goal*between(rng, 0.94, 1.03), m.decimals), 4*step)
	shares := [4]float64{0.21, 0.25, 0.27, 0.27}
	left := total
	for q := range 3 {
		m.done[q] = max(round(total*(shares[q]+between(rng, -0.025, 0.025)), m.decimals), step)
		left -= m.done[q]
	}
	m.done[3] = max(round(left, m.decimals), step)
	return [4]bool{true, true, true, true}
}

// pay spreads the money over the quarters that had work in them; never more
// than the budget in all.
func (l *line) pay(active [4]bool, quarters int, salary bool, rng *rand.Rand) {
	shares := [4]float64{0.17, 0.24, 0.27, 0.27}
	if salary {
		shares = [4]float64{0.24, 0.25, 0.24, 0.24}
	}
	n, sum := 0.0, 0.0
	for q := range 4 {
		if active[q] {
			shares[q] += between(rng, -0.02, 0.02)
			sum += shares[q]
			n++
		}
	}
	if n == 0 {
		return
	}
	absorption := between(rng, 0.90, 0.985)
	for q := range quarters {
		if active[q] {
			l.spent[q] = int64(float64(l.budget)*absorption*shares[q]/sum) - int64(rng.IntN(900))
		}
	}
}

// budgetOf is a budget in the usual size for what is done, in full 500 rupiah.
func budgetOf(name string, rng *rand.Rand) int64 {
	amount := between(rng, 85e6, 950e6)
	for _, w := range works {
		if strings.Contains(name, w) {
			amount = between(rng, 1.2e9, 9.4e9)
		}
	}
	if strings.Contains(name, "Gaji") {
		amount = between(rng, 9e9, 38e9)
	}
	return int64(amount) / 500 * 500
}
