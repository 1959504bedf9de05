package narrative

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"nyata/internal/ground/period"
	"nyata/internal/record/document"
)

// habit is a text of a few lines, "## " before a heading, and what is read of it.
type habit struct {
	situation string
	context   Context
	lines     []string
	want      []string // value and unit; action; object; place; period
}

func holdHabits(t *testing.T, habits []habit) {
	t.Helper()
	for _, c := range habits {
		t.Run(c.situation, func(t *testing.T) {
			page := document.Page{Kind: document.DOCX}
			for i, l := range c.lines {
				p := document.Paragraph{Text: l, Address: fmt.Sprintf("P%d", i+1)}
				if heading, is := strings.CutPrefix(l, "## "); is {
					p.Text, p.Heading = heading, 2
				}
				page.Paragraphs = append(page.Paragraphs, p)
			}
			var got []string
			for _, s := range Document(&document.Document{Pages: []document.Page{page}}, c.context) {
				got = append(got, fmt.Sprintf("%s; %s; %s; %s; %s", shown(s.Quantity), s.Action, s.Object, s.Place, s.Period))
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("of %q\n is read %q\n    want %q", c.lines, got, c.want)
			}
		})
	}
}

func TestPlanBesideDeed(t *testing.T) {
	report := Context{Period: period.Year(2025)}
	holdHabits(t, []habit{
		{"an aim that is only named", report, []string{"Sasaran strategis pertama diukur dengan panjang jalan mantap, yang pada akhir tahun mencapai 214,6 km."}, []string{"214.6 km; other; jalan mantap; ; 2025"}},
		{"an aim that is told", report, []string{"Sasaran kegiatan adalah normalisasi kali sepanjang 600 m."}, []string{"600 m; planned; panjang kali; ; 2025"}},
		{"to be no more than", report, []string{"Pada tahun 2026 titik genangan ditargetkan tinggal 22 titik."}, []string{"22 titik; planned; titik genangan; ; 2026"}},
		{"so many times a length, below ten", report, []string{"Gorong-gorong: rencana 2 x 8 m, yang sudah dicor 8 m."}, []string{"16 m; planned; Gorong-gorong; ; 2025", "8 m; built; Gorong-gorong; ; 2025"}},
		{"the size of a room is none", report, []string{"Ruang ukuran 2 x 8 m."}, []string{"2 m; other; Ruang; ; 2025", "8 m; other; Ruang; ; 2025"}},
		{"details of what was told", report, []string{"Tahun ini ditargetkan 850 SR, sampai hari ini terpasang 612 SR. Rinciannya Kel. Awan Biru 240 SR, Kel. Daun Perak 372 SR."}, []string{
			"850 sambungan; planned; sambungan rumah; ; 2025", "612 sambungan; built; sambungan rumah; ; 2025", "240 sambungan; built; sambungan rumah; Kel. Awan Biru; 2025", "372 sambungan; built; sambungan rumah; Kel. Daun Perak; 2025",
		}},
		{"called off, behind its name", report, []string{"Rencana pembuatan 2 unit gapura di Kelurahan Awan Biru batal karena lahannya ditarik."}, []string{"2 unit; other; gapura; Kelurahan Awan Biru; 2025"}},
		{"asked for and refused", report, []string{"Permohonan dua unit mobil tangki tidak disetujui."}, []string{"2 unit; other; mobil tangki; ; 2025"}},
		{"to be finished by a day", report, []string{"1. PDAM menyelesaikan 800 m pipa induk yang tersisa sebelum 15 Desember 2025."}, []string{"800 m; planned; pipa induk; ; 2025-12-15"}},
		{"finished before a day", report, []string{"PDAM telah menyelesaikan 800 m pipa induk sebelum 15 Desember 2025."}, []string{"800 m; built; pipa induk; ; 2025-12-15"}},
		{"below a heading of columns", report, []string{"## Rincian: rencana, terbangun, penerima", "1. Kelurahan Awan Biru: rencana 6 unit, terbangun 5 unit, penerima 97 KK"}, []string{
			"6 unit; planned; ; Kelurahan Awan Biru; 2025", "5 unit; built; ; Kelurahan Awan Biru; 2025", "97 KK; other; penerima; Kelurahan Awan Biru; 2025",
		}},
		{"counted, and put right", report, []string{"Rumah yang diperbaiki tercatat tiga puluh enam unit, dibandingkan dua puluh sembilan unit pada tahun sebelumnya."}, []string{"36 unit; repaired; Rumah; ; 2025", "29 unit; repaired; Rumah; ; 2024"}},
		{"what is to be done below a follow-up", report, []string{"## Tindak Lanjut", "Dinas memperbaiki 40 m saluran."}, []string{"40 m; planned; saluran; ; 2025"}},
		{"harvest is no work", report, []string{"## Capaian", "Luas tanam padi adalah 312,5 ha dan luas panen 290 ha."}, []string{"312.5 ha; other; luas tanam padi; ; 2025", "290 ha; other; luas panen; ; 2025"}},
		{"finished, in work, called off", report, []string{"Dari 25 unit MCK yang direncanakan, 21 unit selesai, 3 unit dalam pengerjaan dan 1 unit batal karena lahan."}, []string{
			"25 unit; planned; MCK; ; 2025", "21 unit; built; MCK; ; 2025", "3 unit; planned; MCK; ; 2025", "1 unit; other; MCK; ; 2025",
		}},
		{"no more than so many of what was aimed at", report, []string{"Dari 40 ruang kelas yang ditargetkan baru 28 ruang selesai direhab."}, []string{"40 ruang; planned; ruang kelas; ; 2025", "28 ruang; repaired; ruang; ; 2025"}},
		{"of what a whole consists", report, []string{"Sedimen yang dikeruk sebanyak 1.125 m3 terdiri dari 700 m3 di ruas atas dan 425 m3 di ruas bawah."}, []string{
			"1125 m3; repaired; Sedimen; ; 2025", "700 m3; repaired; Sedimen; ; 2025", "425 m3; repaired; Sedimen; ; 2025",
		}},
		{"expected by the end of the year", report, []string{"Sampai akhir tahun diperkirakan dapat diselesaikan 11,5 km jalan."}, []string{"11.5 km; planned; jalan; ; 2025"}},
		{"guessed and no plan", report, []string{"Warga yang mengungsi diperkirakan 300 orang."}, []string{"300 orang; other; Warga; ; 2025"}},
		{"of which material it is", report, []string{"Dari panjang saluran 3,2 km, baru 1,1 km yang berupa pasangan batu."}, []string{"3.2 km; other; panjang saluran; ; 2025", "1.1 km; other; saluran; ; 2025"}},
		{"a house unfit to live in", report, []string{"Rumah tidak layak huni yang ditangani sebanyak 312 unit."}, []string{"312 unit; repaired; Rumah tidak layak huni; ; 2025"}},
		{"the part that is done", report, []string{"Dari total 1.450 m, yang selesai dikerjakan sepanjang 1.180 m."}, []string{"1450 m; other; ; ; 2025", "1180 m; built; panjang; ; 2025"}},
		{"what is said of both sides of a product", report, []string{"Jalan setapak: Kel. Awan Biru 150 m x 1,2 m selesai; Kel. Cermin Air 90 m x 1,2 m masih proses."}, []string{
			"150 m; built; Jalan setapak; Kel. Awan Biru; 2025", "1.2 m; built; Jalan setapak; Kel. Awan Biru; 2025", "90 m; planned; Jalan setapak; Kel. Cermin Air; 2025", "1.2 m; planned; Jalan setapak; Kel. Cermin Air; 2025",
		}},
		{"behind a list of marked items", report, []string{"Pekerjaan yang belum dilaksanakan:", "a. Pengaspalan Jl. Dahlia 400 m", "b. Trotoar 150 m2", "Jalan yang diaspal 2.050 m."}, []string{
			"400 m; other; Jl. Dahlia; Jl. Dahlia; 2025", "150 m2; other; Trotoar; ; 2025", "2050 m; built; Jalan; ; 2025",
		}},
		{"bought", report, []string{"Sekolah itu mengadakan 320 set meja kursi."}, []string{"320 set; other; meja kursi; ; 2025"}},
		{"so many of so many, each with its unit", report, []string{"Tiang pancang: 32 batang dari 40 batang sudah dipancang."}, []string{"32 batang; built; Tiang pancang; ; 2025", "40 batang; other; Tiang pancang; ; 2025"}},
		{"so many of so many are finished", report, []string{"Sebanyak 126 dari 240 kios sudah rampung."}, []string{"126 kios; built; kios; ; 2025", "240 kios; planned; kios; ; 2025"}},
		{"what is to be done next week", report, []string{"Minggu depan: pengecoran pile cap 24 m3, pemancangan 8 batang."}, []string{"24 m3; planned; pile cap; ; 2025", "8 batang; planned; pemancangan; ; 2025"}},
		{"what came of proposals", report, []string{"Realisasi usulan tahun 2025: parit 140 m dan 1 pos ronda."}, []string{"140 m; built; parit; ; 2025", "1 pos ronda; built; pos ronda; ; 2025"}},
		{"built, and never put right since", report, []string{"Taman seluas 0,8 ha dibangun tahun 2012 dan belum pernah direhabilitasi."}, []string{"0.8 ha; built; luas Taman; ; 2012"}},
		{"a new one beside what was changed", report, []string{"Pipa distribusi yang diganti 2,8 km, pipa baru 4,1 km."}, []string{"2.8 km; repaired; Pipa distribusi; ; 2025", "4.1 km; built; pipa baru; ; 2025"}},
		{"to be finished no later than", report, []string{"Keputusan: pekerjaan 2 ruang diselesaikan paling lambat 31 Oktober; rekanan ditegur."}, []string{"2 ruang; planned; ruang; ; 2025-10-31"}},
		{"asked for in one year and built in another", report, []string{"Jembatan yang diusulkan tahun 2023 dan dibangun tahun 2025 sepanjang 24 m."}, []string{"24 m; built; panjang Jembatan; ; 2025"}},
		{"wholly done, in words", report, []string{"Dari tiga belas paket yang dikontrakkan, sebelas paket tuntas seratus persen."}, []string{"13 paket; planned; ; ; 2025", "11 paket; built; ; ; 2025", "100 %; other; ; ; 2025"}},
		{"agreed, before a colon", report, []string{"Disepakati: SDA mengeruk parit 400 m bulan April; kelurahan menyediakan 20 karung."}, []string{"400 m; planned; parit; ; 2025-04", "20 karung; planned; kelurahan; ; 2025-04"}},
		{"asked for, before a colon", report, []string{"Usul warga: jembatan titian 24 m diganti ulin, tiang lampu 6 batang."}, []string{"24 m; planned; jembatan titian; ; 2025", "6 batang; planned; tiang lampu; ; 2025"}},
		{"fewer than before", report, []string{"Capaian ini turun 2 unit dibanding 2024 karena tiga halte dibongkar."}, []string{"2 unit; other; ; ; 2025", "3 halte; other; halte; ; 2025"}},
		{"the year before, behind a target", report, []string{"Rambu terpasang 318 buah atau 106 persen dari target 300 buah; tahun 2024 sebanyak 275 buah."}, []string{
			"318 buah; built; Rambu; ; 2025", "106 %; other; Rambu; ; 2025", "300 buah; planned; Rambu; ; 2025", "275 buah; built; Rambu; ; 2024",
		}},
		{"what broke, where something is asked for", report, []string{"Sehubungan dengan jebolnya tanggul 26 meter, kami mohon perbaikan."}, []string{"26 m; other; jebolnya tanggul; ; 2025"}},
		{"verbs as they are spoken, in a list", report, []string{"TA 2025: pasang baru 120 ttk, ganti LED 340 ttk; tahun depan tambah 8 km."}, []string{"120 titik; built; ; ; 2025", "340 titik; repaired; LED; ; 2025", "8 km; planned; LED; ; 2026"}},
		{"nouns that are spoken verbs too", report, []string{"Material: pasir 6 m3, semen 40 zak, cat 12 kaleng."}, []string{"6 m3; other; pasir; ; 2025", "40 zak; other; semen; ; 2025", "12 kaleng; other; kaleng; ; 2025"}},
	})
}

func TestWholeAndPart(t *testing.T) {
	report := Context{Period: period.Year(2025)}
	holdHabits(t, []habit{
		{"a whole, of which some was worked on", report, []string{"Saluran sepanjang 200 m baru digali 60 m."}, []string{"200 m; other; panjang Saluran; ; 2025", "60 m; built; Saluran; ; 2025"}},
		{"what was short, to be finished", report, []string{"Kekurangan 660 m akan diselesaikan pada tahun 2026."}, []string{"660 m; planned; ; ; 2026"}},
		{"made longer, and given longer", report, []string{"Dermaga kayu diperpanjang 40 m. Dua paket diperpanjang hingga Februari 2026."}, []string{"40 m; built; Dermaga kayu; ; 2025", "2 paket; other; Dermaga kayu; ; 2026-02"}},
		{"where they are, in brackets", report, []string{"Gorong-gorong: 4 unit (Hulu), 3 unit (Tengah)."}, []string{"4 unit; other; Gorong-gorong; ; 2025", "3 unit; other; Gorong-gorong; ; 2025"}},
		{"a statement of its own is of no year told before", report, []string{"Dua ambulans ditunda ke 2026. Kesimpulan: PUPR Rp 5 M, Disdik Rp 2 M."}, []string{
			"2 ambulans; other; ambulans; ; 2026", "5000000000 IDR; other; PUPR; ; 2025", "2000000000 IDR; other; ambulans; ; 2025",
		}},
		{"aimed at first, and what could be done", report, []string{"Pembangunan trotoar yang semula ditargetkan 800 m hanya dapat dilaksanakan 640 m."}, []string{"800 m; planned; trotoar; ; 2025", "640 m; built; trotoar; ; 2025"}},
		{"damaged, and help is asked for", report, []string{"Camat melaporkan ruas jalan rusak sepanjang 1,8 km dan meminta penanganan segera."}, []string{"1.8 km; other; panjang ruas jalan rusak; ; 2025"}},
		{"what was agreed, one by one", report, []string{"Kesepakatan:", "1. Dinas PUPR menangani 1,8 km jalan."}, []string{"1.8 km; planned; jalan; ; 2025"}},
		{"who tells is no thing", report, []string{"Kepala Dinas PUPR menyampaikan bahwa telah selesai 108 unit, 9 unit dalam tahap pengatapan."}, []string{"108 unit; built; ; ; 2025", "9 unit; planned; ; ; 2025"}},
	})
}

func TestMoneyOfPlansAndDeeds(t *testing.T) {
	report := Context{Period: period.Year(2025)}
	holdHabits(t, []habit{
		{"what is to be built, and its cost", report, []string{"Dianggarkan 400 SR dengan biaya 1,6 milyar rupiah."}, []string{"400 sambungan; planned; sambungan rumah; ; 2025", "1600000000 IDR; planned; biaya; ; 2025"}},
		{"what was built, and its cost", report, []string{"Telah dipasang 400 SR dengan biaya 1,6 milyar rupiah."}, []string{"400 sambungan; built; sambungan rumah; ; 2025", "1600000000 IDR; other; biaya; ; 2025"}},
		{"so much money, of which so much was spent", report, []string{"Dana kelurahan sebesar Rp. 366 juta; yang terpakai Rp. 212,5 jt, sisanya Rp. 14,5 jt dikembalikan."}, []string{
			"366000000 IDR; planned; Dana kelurahan; ; 2025", "212500000 IDR; other; belanja; ; 2025", "14500000 IDR; other; sisa; ; 2025",
		}},
		{"of two sources", report, []string{"Anggaran Rp 2.3 Miliar bersumber dari DAK dan Rp 700 juta dari APBD."}, []string{"2300000000 IDR; planned; Anggaran; ; 2025", "700000000 IDR; planned; ; ; 2025"}},
		{"spent already, in a plan", Context{Period: period.Year(2025), Plan: true}, []string{"Pagu yang tersedia Rp 900 juta telah digunakan Rp 512 juta."}, []string{"900000000 IDR; planned; Pagu; ; 2025", "512000000 IDR; other; ; ; 2025"}},
	})
}

func TestYearsOfWhatIsCompared(t *testing.T) {
	report := Context{Period: period.Year(2025)}
	holdHabits(t, []habit{
		{"the year before, in a clause of its own", report, []string{"Rehabilitasi 7,2 km dan pembangunan 3,5 km jalan, lebih tinggi daripada tahun 2024 ketika rehabilitasi hanya mencapai 5,1 km dan pembangunan 2,8 km."}, []string{
			"7.2 km; repaired; Rehabilitasi; ; 2025", "3.5 km; built; jalan; ; 2025", "5.1 km; repaired; rehabilitasi; ; 2024", "2.8 km; built; pembangunan; ; 2024",
		}},
		{"half of a year before a noun", report, []string{"Pada semester II 2024 saluran yang dibangun hanya 110 m."}, []string{"110 m; built; saluran; ; 2024-S2"}},
		{"what is in the thing told of", Context{Period: period.Year(2026)}, []string{"Taman itu dibangun dari Mei sampai Desember 2025 dan menghabiskan Rp2,7 miliar. Di dalamnya dipasang 24 bangku."}, []string{
			"2700000000 IDR; other; biaya; ; 2025-05..2025-12", "24 bangku; built; bangku; ; 2025",
		}},
		{"by so much of a hundred", report, []string{"Rumah yang ditangani tahun 2025 sebanyak 312 unit atau naik 14,7% dari 272 unit pada tahun 2024."}, []string{
			"312 unit; repaired; Rumah; ; 2025", "14.7 %; other; Rumah; ; 2025", "272 unit; other; Rumah; ; 2024",
		}},
		{"one more than in the year before", report, []string{"Pada tahun 2025 dibangun 3 unit halte, bertambah 1 unit dibanding tahun sebelumnya."}, []string{"3 unit; built; halte; ; 2025", "1 unit; other; halte; ; 2025"}},
		{"down from, down to", report, []string{"Jalan rusak turun dari 61 km di tahun 2023 ke 52 km di tahun 2024."}, []string{"61 km; other; Jalan rusak; ; 2023", "52 km; other; Jalan rusak; ; 2024"}},
		{"the year before the one reported on", report, []string{"Pada tahun sebelum tahun laporan direhab 38 rumah."}, []string{"38 rumah; repaired; rumah; ; 2024"}},
		{"quarters are no things", report, []string{"Pada triwulan I diperbaiki 20 titik lampu, triwulan II 34 titik."}, []string{"20 titik; repaired; lampu; ; 2025-Q1", "34 titik; repaired; lampu; ; 2025-Q2"}},
		{"years and amounts in turn", report, []string{"Realisasi 2023, 2024, 2025: 3 km, 4 km, 5 km."}, []string{"3 km; built; ; ; 2023", "4 km; built; ; ; 2024", "5 km; built; ; ; 2025"}},
		{"years ago", report, []string{"Lima tahun silam dibangun 7 unit MCK."}, []string{"7 unit; built; MCK; ; 2020"}},
	})
}

func TestWhenALetterCountsFrom(t *testing.T) {
	written := Context{Period: period.Year(2025), Written: period.Year(2026)}
	holdHabits(t, []habit{
		{"this year and last year, of the day it was written", written, []string{"PJU yang diperbaiki 638 titik. Tahun ini direncanakan 350 titik PJU. Tahun lalu dipasang 90 titik PJU."}, []string{
			"638 titik; repaired; PJU; ; 2025", "350 titik; planned; PJU; ; 2026", "90 titik; built; PJU; ; 2025",
		}},
		{"a heading that counts from that day", Context{Period: period.Year(2026), Written: period.Year(2026)}, []string{"## Tahun lalu 1.200 rumah dapat listrik", "Sepanjang tahun lalu dipasang 90 titik PJU."}, []string{
			"1200 rumah; other; rumah; ; 2025", "90 titik; built; PJU; ; 2025",
		}},
		{"below a heading of another year", written, []string{"## Tahun 2023", "Tahun sebelumnya dipasang 90 titik PJU."}, []string{"90 titik; built; PJU; ; 2022"}},
	})
}

func TestRowsOfATableAreNoHeadings(t *testing.T) {
	holdHabits(t, []habit{
		{"rows between texts", Context{Period: period.Year(2025)}, []string{"Lokasi Talud Biaya", "Kelurahan Ombak Lima 55 49.500.000", "Sampah yang terangkut rata-rata 21,4 ton/hari dari seluruh wilayah."}, []string{"21.4 ton/hari; other; Sampah; ; 2025"}},
	})
}

func TestPersonsBehindALabel(t *testing.T) {
	if got := amountsOf("Tenaga: ketua tim 1 orang dan juru gambar 2 orang"); got != "1 orang | 2 orang" {
		t.Errorf("read are %q", got)
	}
	if got := amountsOf("Lihat gambar 2"); got != "" {
		t.Errorf("read are %q", got)
	}
}

func TestSaidTwiceOrInParts(t *testing.T) {
	for text, want := range map[string]string{
		"Jalan yang ditangani 2.050 m (dua ribu lima puluh meter).": "2050 m",
		"Setengah dari 16 pompa rusak.":                             "16 pompa",
		"Dibangun 20 m (dua puluh unit) saluran.":                   "20 m | 20 unit",
	} {
		if got := amountsOf(text); got != want {
			t.Errorf("%q is read as %q, want %q", text, got, want)
		}
	}
}
