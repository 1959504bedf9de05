package narrative

import (
	"fmt"
	"strings"
	"testing"

	"nyata/internal/ground/figure"
)

// shown prints a quantity in one line: value, unit, action, object, place and
// period, as far as asked.
func shown(q Quantity) string {
	v := fmt.Sprint(q.Figure.Value)
	if q.Figure.Kind == figure.Number {
		v = strings.TrimSuffix(fmt.Sprintf("%.4f", q.Figure.Value), "0000")
		v = strings.TrimRight(strings.TrimSuffix(v, "."), "")
		if strings.Contains(v, ".") {
			v = strings.TrimRight(v, "0")
		}
	}
	if q.Figure.Kind == figure.Range {
		v = fmt.Sprintf("%g..%g", q.Figure.Low, q.Figure.High)
	}
	return v + " " + q.Figure.Unit
}

func amountsOf(text string) string {
	var list []string
	for _, q := range Find(text, Context{}) {
		list = append(list, shown(q))
	}
	return strings.Join(list, " | ")
}

func TestAmounts(t *testing.T) {
	for _, c := range []struct{ situation, text, want string }{
		{"metres with thousands", "Jalan dibangun sepanjang 1.250 m.", "1250 m"},
		{"glued unit", "sepanjang 1.250m", "1250 m"},
		{"kilometres with decimals", "dibangun jalan 2,5 km", "2.5 km"},
		{"decimal point", "dibangun jalan 2.5 km", "2.5 km"},
		{"in words", "dibangun sepanjang tiga ribu dua ratus meter", "3200 m"},
		{"two and a half", "sepanjang dua setengah kilometer", "2.5 km"},
		{"one and a half in digits", "sepanjang 1 setengah km", "1.5 km"},
		{"half alone", "setengah kilometer saluran", "0.5 km"},
		{"hundred and fifty people", "diikuti seratus lima puluh orang", "150 orang"},
		{"comma in words", "dua koma tujuh lima kilometer", "2.75 km"},
		{"glued number words", "duapuluh lima unit", "25 unit"},
		{"words behind digits", "sepanjang 1.250 (seribu dua ratus lima puluh) meter", "1250 m"},
		{"digits behind words", "dua belas (12) unit", "12 unit"},
		{"unit in the brackets", "sepanjang 1.250 (seribu dua ratus lima puluh meter)", "1250 m"},
		{"money in full", "anggaran Rp 1.500.000.000,00 (satu miliar lima ratus juta rupiah)", "1500000000 IDR"},
		{"money glued, with a dash", "sebesar Rp2.750.000,- per unit", "2750000 IDR"},
		{"money with a scale", "anggaran Rp 2,5 miliar", "2500000000 IDR"},
		{"money with M", "pagu Rp. 1,2 M", "1200000000 IDR"},
		{"money in words", "sebesar dua miliar tiga ratus juta rupiah", "2300000000 IDR"},
		{"money without a currency", "anggaran sebesar 750 juta", "750000000 IDR"},
		{"money of two scales", "Rp 1 miliar 250 juta", "1250000000 IDR"},
		{"percent", "capaian 85,5 persen atau 90%", "85.5 % | 90 %"},
		{"range with a dash", "lebar 3-4 m", "3..4 m"},
		{"range with s.d.", "panjang 3 s.d. 5 km", "3..5 km"},
		{"range with units on both sides", "antara 3 km sampai 5 km", "3..5 km"},
		{"range with antara dan", "antara 20 dan 30 orang", "20..30 orang"},
		{"range of percentages", "80%-90%", "80..90 %"},
		{"two dimensions", "lebar 4 m, panjang 1.250 m", "4 m | 1250 m"},
		{"a product", "ukuran 4 x 6 m", "4 m | 6 m"},
		{"square metres, four ways", "12 m2, 13 m², 14 meter persegi dan 15 M2", "12 m2 | 13 m2 | 14 m2 | 15 m2"},
		{"running metres", "350 m' saluran", "350 m"},
		{"cubic metres", "volume 45,5 m3", "45.5 m3"},
		{"hectares", "seluas 12,5 hektare", "12.5 ha"},
		{"households", "melayani 1.200 KK (4.800 jiwa)", "1200 KK | 4800 orang"},
		{"tonnes a day", "mengangkut 600 ton per hari", "600 ton/hari"},
		{"things by their own name", "di 3 kecamatan dibangun 12 puskesmas", "3 kecamatan | 12 puskesmas"},
		{"a noun nobody listed", "disalurkan sebanyak 40 gerobak", "40 gerobak"},
		{"foreign thousands of people", "diikuti 3,500 orang", "3500 orang"},
		{"thousands parted by a blank", "sepanjang 1 250 meter", "1250 m"},
		{"plus-minus", "± 1,2 km", "1.2 km"},
		{"one and a half sign", "2½ km", "2.5 km"},
		{"half as a fraction", "2 1/2 km", "2.5 km"},
		{"thousand as a word", "3 ribu orang", "3000 orang"},
		{"a year and a quantity", "pada tahun 2025 150 unit", "150 unit"},
		{"trillions, to the rupiah", "pagu Rp 66,37 triliun", "66370000000000 IDR"},
		{"money with M and no currency", "dana sebesar 1,5 M", "1500000000 IDR"},
		{"about fifty", "dihadiri 50-an orang", "50 orang"},
		{"ten and a half", "sepuluh setengah kilometer", "10.5 km"},
		{"a noun behind a verb of work", "membangun tiga gapura", "3 gapura"},
		{"rupiah a square metre", "Rp 250.000/m2", "250000 IDR"},
		{"three quarters in words", "dibangun siring tiga perempat kilometer", "0.75 km"},
		{"some hundred in words", "dibuat jalan lima ratusan meter", "500 m"},
		{"two units of one length", "dibangun 2 km 300 m saluran", "2.3 km"},
		{"a scanner's letters among digits", "kios 1O8 unit, jalan l.150 m2, saluran 4B0 m", "108 unit | 1150 m2 | 480 m"},
		{"a scanner's letter alone", "dan mushola l unit", "1 unit"},
		{"a scanner's blank among digits", "atap seluas 1. 240 m2 diganti", "1240 m2"},
		{"a repetition misspelt", "bak sampah 4 (ernpat) buah", "4 buah"},
		{"litres are no slip", "disalurkan 28l air", "28 liter"},
		{"a short name in capitals", "disalurkan kepada 1.038 KPM dan 12 IKM", "1038 KPM | 12 ikm"},
		{"families by their full name", "kepada 1.250 Keluarga Penerima Manfaat", "1250 KPM"},
		{"a rate, by the number before", "dari 320 menjadi 370 liter per detik", "320 liter/detik | 370 liter/detik"},
		{"metres with their power glued", "dipasang 350 meter2 paving dan 210 meter1 kanstin", "350 m2 | 210 m"},
		{"both sides of a road, in words", "saluran 2 sisi x 75 m dan 2 sisi @ 60 m", "150 m | 120 m"},
		{"reached and aimed at, with one unit", "terpasang 120, target 150 SR", "120 sambungan | 150 sambungan"},
		{"lump sums and days of work", "mobilisasi 1 ls dan upah 40 OH", "1 ls | 40 OH"},
		{"a part with the unit of the whole", "sudah terbangun 18 dari 20 unit MCK", "18 unit | 20 unit"},
		{"some of these", "jembatan 9 buah, 3 rusak", "9 buah | 3 buah"},
		{"from so many to so many", "bertambah dari 41 menjadi 56 unit", "41 unit | 56 unit"},
		{"a list with one unit", "dibangun berturut-turut 3, 4 dan 6 titik lampu", "3 titik | 4 titik | 6 titik"},
		{"a target without its unit", "bertambah 135 titik (target 130)", "135 titik | 130 titik"},
		{"the month before a number", "penduduk akhir bulan 33.502 jiwa", "33502 orang"},
		{"a thing that is also a label", "pengerasan halaman 210 m2 dan wilayah 412,5 ha", "210 m2 | 412.5 ha"},

		{"twice as much is no count", "210 unit, tiga kali lipat", "210 unit"},
		{"a scanner's digit for the first letter", "dihadiri 45 0rang", "45 orang"},
		{"what a park holds", "taman, di dalamnya dua perosotan", "2 perosotan"},

		{"a part of things that count themselves", "hanya 5 dari 9 halte", "5 halte | 9 halte"},
		{"so many to so many things that count themselves", "naik dari 3 menjadi 5 sekolah", "3 sekolah | 5 sekolah"},
		{"what came of a plan, without its unit", "Dari rencana 12 sumur baru 7 yang jadi.", "12 sumur | 7 sumur"},

		{"men and women", "diikuti 30 orang (18 L, 12 P)", "30 orang"},
		{"a year before a name", "Selama 2025 Dinas Sosial bekerja", ""},
		{"the time of a chat", "17/10 09.05 Warga bertanya", ""},
		{"storeys", "gedung 3 lantai", ""},
		{"two of a way to speak", "dibagi menjadi dua perencanaan", ""},
		{"a rule", "Peraturan Daerah Nomor 5 Tahun 2021 tentang Jalan", ""},
		{"a short rule", "Perda No. 5 Tahun 2021", ""},
		{"an article", "Pasal 12 ayat (2) huruf a", ""},
		{"a date", "pada tanggal 12 Januari 2025", ""},
		{"a date with strokes", "12/01/2025", ""},
		{"a telephone", "hubungi 0812-3456-7890 atau (0541) 731234", ""},
		{"a NIP", "NIP. 19700101 199501 1 001", ""},
		{"a NIK", "NIK 6472010203040005", ""},
		{"a list number", "2. Lokasi pekerjaan", ""},
		{"a page", "halaman 3 dari 12", ""},
		{"a neighbourhood", "warga RT 12 RW 03", ""},
		{"a kilometre stone", "di Km 5 Jalan Poros", ""},
		{"a station", "STA 0+000 s.d. STA 2+500", ""},
		{"a grade of concrete", "beton mutu K-300", ""},
		{"a budget year", "Tahun Anggaran 2025", ""},
		{"a budget code", "kode rekening 5.1.02.01.01.0024", ""},
		{"a time of day", "pukul 08.00 WITA", ""},
		{"a table", "Tabel 2.1 Target", ""},
		{"a quarter", "Triwulan 2 kegiatan berjalan", ""},
		{"an ordinal", "tahap ke-2 orang", ""},
		{"either of them", "salah satu ruas", ""},
		{"years from to", "tahun 2021-2026", ""},
	} {
		t.Run(c.situation, func(t *testing.T) {
			if got := amountsOf(c.text); got != c.want {
				t.Errorf("Find(%q) gives %q, want %q", c.text, got, c.want)
			}
		})
	}
}
