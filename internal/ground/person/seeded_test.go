package person

import (
	"fmt"
	"math/rand/v2"
	"testing"
	"time"
)

// seeded is a text with what was put into it.
type seeded struct {
	text string
	what What // empty: nothing
	at   string
}

// invented makes texts with invented personal data, and texts whose numbers
// only look like it. No number belongs to anybody: serials and names are made
// up.
type invented struct{ r *rand.Rand }

func (g invented) digits(n int) string {
	b := make([]byte, n)
	for i := range b {
		b[i] = byte('0' + g.r.IntN(10))
	}
	return string(b)
}

func pick[T any](g invented, list ...T) T { return list[g.r.IntN(len(list))] }

func (g invented) born() time.Time {
	return time.Date(1940, 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, g.r.IntN(29000))
}

func (g invented) nik() string {
	b := g.born()
	day := b.Day()
	if g.r.IntN(2) == 0 {
		day += 40
	}
	n := fmt.Sprintf("%s%02d%02d%02d%02d%02d%04d", pick(g, "11", "32", "64", "73", "94"), 1+g.r.IntN(79), 1+g.r.IntN(40), day, b.Month(), b.Year()%100, 1+g.r.IntN(9998))
	return pick(g, n, n, n, n[:6]+" "+n[6:12]+" "+n[12:], n[:6]+"-"+n[6:12]+"-"+n[12:], n[:4]+" "+n[4:8]+" "+n[8:12]+" "+n[12:], n[:6]+"."+n[6:12]+"."+n[12:])
}

func (g invented) nip() string {
	b := time.Date(1960, 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, g.r.IntN(14000))
	n := fmt.Sprintf("%s%d%02d%d%03d", b.Format("20060102"), b.Year()+20+g.r.IntN(12), 1+g.r.IntN(12), 1+g.r.IntN(2), 1+g.r.IntN(40))
	return pick(g, n, n[:8]+" "+n[8:14]+" "+n[14:15]+" "+n[15:])
}

func (g invented) phone() string {
	rest := g.digits(4) + g.digits(g.r.IntN(3)+3) // ten to thirteen digits in all
	p := pick(g, "0811", "0812", "0813", "0821", "0852", "0857", "0878", "0895")
	full := p + rest
	switch g.r.IntN(8) {
	case 0:
		return p + "-" + rest[:4] + "-" + rest[4:]
	case 1:
		return p + " " + rest[:4] + " " + rest[4:]
	case 2:
		return "+62" + full[1:]
	case 3:
		return "+62 " + p[1:] + "-" + rest[:4] + "-" + rest[4:]
	case 4:
		return "62" + full[1:]
	case 5:
		return p + "." + rest[:4] + "." + rest[4:]
	default:
		return full
	}
}

func (g invented) name() string {
	return pick(g, "Budi", "Siti", "Andi", "Rahma", "Yusuf", "Dewi") + " " + pick(g, "Rekaan", "Contohnya", "Umpama", "Misalkan")
}

func (g invented) hit() seeded {
	switch g.r.IntN(8) {
	case 0, 1:
		n := g.nik()
		return seeded{fmt.Sprintf(pick(g, "NIK: %s", "%s", "a.n. Rekaan NIK %s, alamat RT 03", "(%s)", "KTP No. %s berlaku", "penerima %s;"), n), NIK, n}
	case 2:
		n := g.nip()
		return seeded{fmt.Sprintf(pick(g, "NIP. %s", "NIP %s", "%s", "Kepala Dinas, NIP: %s."), n), NIP, n}
	case 3, 4:
		n := g.phone()
		return seeded{fmt.Sprintf(pick(g, "HP %s", "hubungi %s.", "%s", "WA: %s (rekaan)", "telp. %s, e-mail menyusul", "kontak lurah %s"), n), Phone, n}
	case 5:
		n := pick(g, "jalan@contoh.invalid", "a.b-c@kota.example.id", "WARGA_1@contoh.test")
		return seeded{fmt.Sprintf(pick(g, "kirim ke %s.", "<%s>", "e-mail: %s, telepon menyusul"), n), Email, n}
	case 6:
		n := pick(g, g.digits(10), g.digits(13), "000-00-"+g.digits(7), g.digits(4)+"-01-"+g.digits(6))
		return seeded{fmt.Sprintf(pick(g, "ke rekening %s", "No. Rek. Bank Rekaan: %s", "rekening BPD a.n. Rekaan %s", "nomor rekening bank %s atas nama panitia"), n), Account, n}
	default:
		name := g.name()
		return seeded{fmt.Sprintf(pick(g, "Sdr. %s menderita TBC sejak lama", "pasien %s (HIV)", "Ibu %s, gagal ginjal, dirujuk", "a.n. %s positif hepatitis"), name), Health, name}
	}
}

func (g invented) miss() seeded {
	amount := g.digits(1+g.r.IntN(3)) + "." + g.digits(3) + "." + g.digits(3) + "." + g.digits(3)
	text := pick(g,
		"anggaran Rp "+amount, "Rp"+g.digits(1)+"."+amount+",00", "kode rekening 5.1.02.01.01."+g.digits(4), "1.03.06.2.01."+g.digits(4)+" Pembangunan", "Nomor 188/"+g.digits(3)+"/2023 tanggal 14 Februari 2023",
		"Kode RUP "+g.digits(8), "panjang 1."+g.digits(3)+" m", "tahun 2021-2026", "12-08-2024 sampai 14-09-2024", "pukul 08.00-16.30 WITA", "koordinat -0."+g.digits(6)+", 117."+g.digits(6), "STA 0+000 s.d. 2+500",
		"kasus TBC di Kelurahan Contoh turun", "jumlah ODGJ 45 orang", "penderita hipertensi 1.250 orang", "penanganan stunting Kota Contoh", "No. 050-3708 Tahun 2020", "SKPD 1.01.0.00.0.00.01.0000", "pagu "+g.digits(9), "jiwa "+g.digits(6),
		"nilai kontrak 2"+g.digits(9)+" rupiah", "rekening belanja 5.2.04.01.01.0003 sebesar "+amount, "75.421.300.000.000.000", "Bapak Wali Kota membuka rapat penanggulangan narkoba",
	)
	return seeded{text: text}
}

// TestSeeded measures recall and precision on 20,000 invented texts.
func TestSeeded(t *testing.T) {
	g := invented{rand.New(rand.NewPCG(2026, 11))}
	type tally struct{ seeded, found, right int }
	count := map[What]*tally{}
	for _, w := range Sorts() {
		count[w] = &tally{}
	}
	for range 20000 {
		s := g.miss()
		if g.r.IntN(2) == 0 {
			s = g.hit()
		}
		right := false
		for _, f := range FindAll(s.text) {
			count[f.What].found++
			got := s.text[f.Start:f.End]
			if f.What == s.what && (got == s.at || s.what == Health && f.Start <= indexOf(s.text, s.at)) {
				count[f.What].right++
				right = true
			} else if testing.Verbose() {
				t.Logf("%s in %q is %q", f.What, s.text, got)
			}
		}
		if s.what != "" {
			count[s.what].seeded++
			if !right && testing.Verbose() {
				t.Logf("missed %s in %q", s.what, s.text)
			}
		}
	}
	bars := map[What][2]float64{NIK: {0.99, 0.95}, NIP: {0.99, 0.95}, Phone: {0.99, 0.95}, Email: {0.99, 0.95}, Account: {0.95, 0.95}, Health: {0.95, 0.95}}
	for _, w := range Sorts() {
		c := count[w]
		recall, precision := float64(c.right)/float64(c.seeded), float64(c.right)/float64(c.found)
		t.Logf("%-8s recall %.4f of %d, precision %.4f of %d", w, recall, c.seeded, precision, c.found)
		if recall < bars[w][0] || precision < bars[w][1] {
			t.Errorf("%s: recall %.4f and precision %.4f, want at least %v", w, recall, precision, bars[w])
		}
	}
}

func indexOf(text, part string) int {
	for i := 0; i+len(part) <= len(text); i++ {
		if text[i:i+len(part)] == part {
			return i
		}
	}
	return -1
}
