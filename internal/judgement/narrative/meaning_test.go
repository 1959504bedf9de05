package narrative

import (
	"fmt"
	"testing"

	"nyata/internal/ground/period"
)

func TestMeaning(t *testing.T) {
	report, plan := Context{Period: period.Year(2025)}, Context{Period: period.Year(2026), Plan: true}
	for _, c := range []struct {
		situation, text string
		context         Context
		want            []string // value unit; action; object; place; period
	}{
		{
			"built, with place and year", "Pada tahun 2024 telah dibangun jalan lingkungan sepanjang 1.250 m di Kelurahan Sambutan, Kecamatan Sambutan.", report,
			[]string{"1250 m; built; panjang jalan lingkungan; Kelurahan Sambutan, Kecamatan Sambutan; 2024"},
		},
		{"planned against built", "Dari target 5 km, terbangun 3,2 km.", report, []string{"5 km; planned; ; ; 2025", "3.2 km; built; ; ; 2025"}},
		{"not built", "Sisanya 1,8 km belum terbangun.", report, []string{"1.8 km; other; ; ; 2025"}},
		{"repaired", "Selama 2025 diperbaiki 4 unit jembatan.", report, []string{"4 unit; repaired; jembatan; ; 2025"}},
		{"two years", "Tahun 2023 dibangun 2 km dan tahun 2024 dibangun 3 km.", report, []string{"2 km; built; ; ; 2023", "3 km; built; ; ; 2024"}},
		{
			"places behind the amounts", "Dibangun 2 km drainase di Kelurahan Sambutan dan 3 km di Kelurahan Makroman.", report,
			[]string{"2 km; built; drainase; Kelurahan Sambutan; 2025", "3 km; built; drainase; Kelurahan Makroman; 2025"},
		},
		{
			"a plan tells what is to be done", "Pembangunan Jalan Poros sepanjang 2,5 km dengan lebar 4 m.", plan,
			[]string{"2.5 km; planned; panjang Jalan Poros; Jalan Poros; 2026", "4 m; planned; lebar Jalan Poros; Jalan Poros; 2026"},
		},
		{"how things stand", "Panjang jalan kota tercatat 450 km.", report, []string{"450 km; other; panjang jalan kota; ; 2025"}},
		{"to come, in a report", "Pada 2026 akan direhabilitasi 12 ruang kelas.", report, []string{"12 ruang; planned; ruang kelas; ; 2026"}},
		{"a target", "Target pembangunan drainase sepanjang 900 meter.", report, []string{"900 m; planned; panjang drainase; ; 2025"}},
		{"called off behind the amount", "Pemasangan pipa 5 km dibatalkan.", report, []string{"5 km; other; pipa; ; 2025"}},
		{"done behind the amount, planned behind that", "Pembangunan trotoar mencapai 950 m dari target 1.250 m.", report, []string{"950 m; built; trotoar; ; 2025", "1250 m; planned; trotoar; ; 2025"}},
		{
			"as it is spoken", "Tahun ini kita sudah bangun dua belas kilometer jalan, tahun depan kita perbaiki 5 sekolah.", report,
			[]string{"12 km; built; jalan; ; 2025", "5 sekolah; planned; sekolah; ; 2026"},
		},
		{"people are not built", "Jalan dicor oleh warga 45 org.", report, []string{"45 orang; other; warga; ; 2025"}},
		{"surfaced again", "Tahun lalu 2 km jalan diaspal ulang.", report, []string{"2 km; repaired; jalan; ; 2024"}},
		{"money to be spent, money spent", "Dari pagu Rp 2 miliar terserap Rp 1,5 miliar.", report, []string{"2000000000 IDR; planned; pagu; ; 2025", "1500000000 IDR; other; serapan; ; 2025"}},
		{"both sides of a road", "Saluran 2 x 60 m dibangun.", report, []string{"120 m; built; Saluran; ; 2025"}},
		{"a denial that denies nothing done", "Diperbaiki 76 unit rumah tidak layak huni.", report, []string{"76 unit; repaired; rumah tidak layak huni; ; 2025"}},
		{"a list of what is planned", "Rencana kegiatan meliputi pembangunan jalan 422 km, peningkatan jalan 3.538 km.", report, []string{"422 km; planned; jalan; ; 2025", "3538 km; planned; jalan; ; 2025"}},
		{"each its own year", "Trotoar dibangun pada 2023 dan 2024 masing-masing 800 m dan 950 m.", report, []string{"800 m; built; Trotoar; ; 2023", "950 m; built; Trotoar; ; 2024"}},
		{"the year it is compared with", "Dibangun 12 unit rumah, naik dari tahun 2023.", report, []string{"12 unit; built; rumah; ; 2025"}},
		{"the date of a letter", "Sesuai surat Nomor 050/7/2024 tanggal 3 Maret 2024 dibangun 2 km jalan.", report, []string{"2 km; built; jalan; ; 2025"}},
		{"asked for, in a row", "Kami mohon perbaikan jalan 220 m dan penggantian 14 titik lampu.", report, []string{"220 m; planned; jalan; ; 2025", "14 titik; planned; lampu; ; 2025"}},
		{"under contract", "Rumah yang direhabilitasi 58 unit (kontrak 60 unit).", report, []string{"58 unit; repaired; Rumah; ; 2025", "60 unit; planned; Rumah; ; 2025"}},
		{"done, of what was planned", "Terpasang 12 titik dari 16 titik rencana.", report, []string{"12 titik; built; ; ; 2025", "16 titik; planned; ; ; 2025"}},
		{"built of a whole that is there", "Telah ditangani 1,2 km dari total 6,5 km.", report, []string{"1.2 km; repaired; ; ; 2025", "6.5 km; other; ; ; 2025"}},
		{"a verb behind them all", "Jalan 2 km dan saluran 300 m sudah dibangun.", report, []string{"2 km; built; Jalan; ; 2025", "300 m; built; saluran; ; 2025"}},
		{"taken back", "Ditambah lagi 300 meter, tetapi tidak jadi dilaksanakan.", report, []string{"300 m; other; ; ; 2025"}},
		{"promised and not reached", "Turap 120 m yang dijanjikan belum terealisasi.", report, []string{"120 m; other; Turap; ; 2025"}},
		{"what must be", "Sambungan 620 SR harus telah mengalirkan air.", plan, []string{"620 sambungan; planned; Sambungan; ; 2026"}},
		{"a state is no deed", "Telah diganti pipa bocor 612 m.", report, []string{"612 m; repaired; pipa; ; 2025"}},
		{"dates behind what they date", "Lampu naik dari 3.100 titik pada 2024 menjadi 3.450 titik pada 2025.", report, []string{"3100 titik; other; Lampu; ; 2024", "3450 titik; other; Lampu; ; 2025"}},
		{"compared with both", "Dilatih 336 orang, naik dari 11 paket dan 264 orang pada tahun sebelumnya.", report, []string{"336 orang; other; ; ; 2025", "11 paket; other; ; ; 2024", "264 orang; other; ; ; 2024"}},
		{"the year in words", "Pada tahun dua ribu dua puluh empat dibangun 2 km jalan.", report, []string{"2 km; built; jalan; ; 2024"}},
		{"two years ago", "Dua tahun lalu dibangun 3 unit jembatan.", report, []string{"3 unit; built; jembatan; ; 2023"}},
		{"villages in a list, each its own", "Di Kelurahan Awan Sisir, Bintang Pagi, dan Gema Rimba dipasang berturut-turut 3, 4 dan 6 titik lampu.", report, []string{
			"3 titik; built; ; Kelurahan Awan Sisir; 2025", "4 titik; built; ; Bintang Pagi; 2025", "6 titik; built; lampu; Gema Rimba; 2025",
		}},
		{"put somewhere", "Pompa 1 unit, ditempatkan di Kelurahan Hujan Rintik.", report, []string{"1 unit; built; Pompa; Kelurahan Hujan Rintik; 2025"}},
		{"what is left of the money", "Sisa anggaran Rp 4 juta.", report, []string{"4000000 IDR; other; Sisa anggaran; ; 2025"}},
		{"before its year, in a plan", "Tahap pertama sepanjang 640 m dibangun pada tahun 2024.", plan, []string{"640 m; built; panjang; ; 2024"}},
		{"promised, of which some was done", "Dari 9 km pengaspalan yang diperjanjikan dapat diselesaikan 8 km.", report, []string{"9 km; planned; pengaspalan; ; 2025", "8 km; built; pengaspalan; ; 2025"}},
		{"a plan that says by what", "Siring yang direncanakan dibangun 70 m.", report, []string{"70 m; planned; Siring; ; 2025"}},
		{"in the estimate, and what came of it", "Dalam RAB tertulis 90 meter, yang jadi cuma 75 meter.", report, []string{"90 m; planned; RAB; ; 2025", "75 m; built; RAB; ; 2025"}},
		{"what is short", "Dicor 80 m dari rencana 100 m, kurang 20 m.", report, []string{"80 m; built; ; ; 2025", "100 m; planned; ; ; 2025", "20 m; other; ; ; 2025"}},
		{"need not be done again", "Pengukuran sungai 300 m telah dikerjakan dan tidak perlu diulang.", plan, []string{"300 m; other; Pengukuran sungai; ; 2026"}},
		{"another year in brackets with its own amount", "Saluran yang dibangun 640 m (2024: 515 m).", report, []string{"640 m; built; Saluran; ; 2025", "515 m; built; Saluran; ; 2024"}},
		{"years in a list and a sum", "Balai yang diperbaiki pada 2023, 2024, dan 2025 berturut-turut 1 unit, 2 unit, dan 3 unit, sehingga kumulatif 6 unit.", report, []string{
			"1 unit; repaired; Balai; ; 2023", "2 unit; repaired; Balai; ; 2024", "3 unit; repaired; Balai; ; 2025", "6 unit; repaired; Balai; ; 2025",
		}},
		{"money for what is to be built", "Pemerintah menyiapkan Rp 2 miliar untuk mendirikan dua pustu.", report, []string{"2000000000 IDR; planned; anggaran; ; 2025", "2 pustu; planned; pustu; ; 2025"}},
		{"called off behind a bracket", "Gedung yang direncanakan di Kelurahan Makroman (800 m2) dibatalkan.", report, []string{"800 m2; other; Gedung; Kelurahan Makroman; 2025"}},
		{"one thing not done, another done", "Tiang belum diganti, namun dilakukan perbaikan pada dua jembatan.", report, []string{"2 jembatan; repaired; jembatan; ; 2025"}},
		{"welded and painted", "Gerobak 5 buah sudah dilas dan dicat.", report, []string{"5 buah; repaired; Gerobak; ; 2025"}},
		{"a new one beside a repaired one", "Rehab pos ronda 2 unit; sumur baru 4 titik.", report, []string{"2 unit; repaired; pos ronda; ; 2025", "4 titik; built; sumur baru; ; 2025"}},
		{"a part, and behind the whole what was done", "Hanya 5 dari 9 halte yang diperbaiki.", report, []string{"5 halte; repaired; halte; ; 2025", "9 halte; other; halte; ; 2025"}},
		{"what came of a plan", "Dari rencana 12 sumur baru 7 yang jadi.", report, []string{"12 sumur; planned; sumur; ; 2025", "7 sumur; built; sumur; ; 2025"}},
		{"some of them", "Pompa 3 unit, dua di antaranya sudah diperbaiki.", report, []string{"3 unit; other; Pompa; ; 2025", "2 unit; repaired; Pompa; ; 2025"}},
		{"wholly done", "Pekerjaan drainase 600 m dinyatakan selesai 100 persen.", report, []string{"600 m; built; drainase; ; 2025", "100 %; other; drainase; ; 2025"}},
		{"upkeep was done", "Telah dilakukan pemeliharaan jalan 18 km.", report, []string{"18 km; repaired; jalan; ; 2025"}},
		{"money that is needed for so many", "Dana yang dibutuhkan untuk memperbaiki 8 sekolah sebesar Rp 6 miliar.", report, []string{"8 sekolah; planned; sekolah; ; 2025", "6000000000 IDR; planned; ; ; 2025"}},
		{"how far off", "Jalan: rencana 450 m, realisasi 430 m, deviasi 20 m.", report, []string{"450 m; planned; Jalan; ; 2025", "430 m; built; Jalan; ; 2025", "20 m; other; Jalan; ; 2025"}},
		{"a target raised", "Target dinaikkan dari 4 km menjadi 5 km.", report, []string{"4 km; planned; ; ; 2025", "5 km; planned; ; ; 2025"}},
		{"asked for by people", "Dicor 60 m dari 90 m yang diminta warga.", report, []string{"60 m; built; ; ; 2025", "90 m; planned; ; ; 2025"}},
		{"compared with a year that has an amount of its own", "Terbangun 45 unit, meningkat dibandingkan tahun 2024 sebanyak 40 unit.", report, []string{"45 unit; built; ; ; 2025", "40 unit; built; ; ; 2024"}},
		{"compared with last year's own amount", "Jumlah ini lebih tinggi dibanding tahun sebelumnya yang hanya 40 unit.", report, []string{"40 unit; other; ; ; 2024"}},
		{"by how much it is more", "Realisasi 45 unit, lebih tinggi 5 unit dari tahun 2024.", report, []string{"45 unit; built; ; ; 2025", "5 unit; other; ; ; 2025"}},
		{"a month of last year", "Pada Desember tahun lalu dibangun 3 unit halte.", report, []string{"3 unit; built; halte; ; 2024"}},
		{"the year of what was asked, and that of the deed", "Menindaklanjuti usulan tahun 2024, pada tahun 2025 dibangun 200 m drainase.", report, []string{"200 m; built; drainase; ; 2025"}},
		{"from a year's to a year's, dated before and behind", "Naik dari tahun 2024 sebesar 90 unit menjadi 96 unit pada tahun 2025.", report, []string{"90 unit; other; ; ; 2024", "96 unit; other; ; ; 2025"}},
		{"when it was planned", "Pada tahun 2025, sebagaimana direncanakan pada tahun 2024, dibangun 20 unit halte.", report, []string{"20 unit; built; halte; ; 2025"}},
		{"when it was begun", "Pembangunan jalan lanjutan dari tahun 2024 sepanjang 300 m telah selesai.", report, []string{"300 m; built; panjang jalan; ; 2025"}},
		{"what is left is of another year", "Diusulkan 24 unit, sisanya 10 unit pada tahun 2027.", report, []string{"24 unit; planned; ; ; 2025", "10 unit; planned; ; ; 2027"}},
		{"which ones, before what was done", "Tiga posyandu, yakni Anggrek, Dahlia, dan Melati, direhabilitasi dengan biaya Rp 45 juta.", report, []string{"3 posyandu; repaired; posyandu; ; 2025", "45000000 IDR; other; biaya; ; 2025"}},
		{"so much, of which so much was reached", "Pipa 3.400 m, realisasi 3.120 m; kabel 200 m, realisasi 180 m.", report, []string{"3400 m; planned; Pipa; ; 2025", "3120 m; built; Pipa; ; 2025", "200 m; planned; kabel; ; 2025", "180 m; built; kabel; ; 2025"}},
		{"left over, and asked for", "Sisa 170 m kali belum dinormalisasi dan diusulkan untuk dilanjutkan.", report, []string{"170 m; other; kali; ; 2025"}},
		{"parts of what was reached", "Terpasang 1.286 SR dari target 1.400 SR; dari jumlah tersebut 730 SR berada di Kelurahan Makroman, 356 SR di Kelurahan Sambutan.", report, []string{
			"1286 sambungan; built; sambungan rumah; ; 2025", "1400 sambungan; planned; sambungan rumah; ; 2025", "730 sambungan; built; sambungan rumah; Kelurahan Makroman; 2025", "356 sambungan; built; sambungan rumah; Kelurahan Sambutan; 2025",
		}},
		{"visited places, and not the ordinal", "Dilaksanakan monitoring ke 14 lokasi.", report, []string{"14 lokasi; other; monitoring; ; 2025"}},
		{"asked to finish", "Kontraktor diminta menyelesaikan sisa 32 m.", report, []string{"32 m; planned; Kontraktor; ; 2025"}},
		{"asked for and not granted", "Usulan perbaikan jalan 600 m belum dapat diakomodir.", report, []string{"600 m; other; jalan; ; 2025"}},
		{"all of it reached, said again", "Target 150 unit dapat direalisasikan (150 unit).", report, []string{"150 unit; planned; ; ; 2025", "150 unit; built; ; ; 2025"}},
		{"and some more", "Direhabilitasi 12 unit, ditambah 4 unit pada tahun ini.", report, []string{"12 unit; repaired; ; ; 2025", "4 unit; repaired; ; ; 2025"}},
		{"spent of a total", "Dana yang terserap Rp 2 miliar dari total Rp 3 miliar.", report, []string{"2000000000 IDR; other; Dana; ; 2025", "3000000000 IDR; planned; ; ; 2025"}},
		{"who they are called", "Jumlah wajib KTP yang telah merekam 182 jiwa.", report, []string{"182 orang; other; jiwa; ; 2025"}},
		{"the mark of an item is no thing", "a. Kecamatan Contoh 40 unit, selesai 31 unit;", report, []string{"40 unit; planned; ; Kecamatan Contoh; 2025", "31 unit; built; ; Kecamatan Contoh; 2025"}},
		{"what is just built, in use", "Telah dibangun 64 unit kios dan 3 los terbuka yang seluruhnya sudah ditempati.", report, []string{"64 unit; built; kios; ; 2025", "3 los; built; los terbuka; ; 2025"}},
		{"the ground it will stand on", "Pagar 76 m akan dibangun di atas tanah milik pemerintah kota seluas 540 m2.", plan, []string{"76 m; planned; Pagar; ; 2026", "540 m2; other; luas tanah milik pemerintah kota; ; 2026"}},
		{"not begun, beside what is done", "Gorong-gorong 2 unit sudah dibuat, sementara pemasangan paving 140 m2 baru akan dimulai.", report, []string{"2 unit; built; Gorong-gorong; ; 2025", "140 m2; planned; paving; ; 2025"}},
		{"promised, where, and not done", "Dua pos kamling yang dijanjikan, masing-masing di Kelurahan Awan dan Kelurahan Daun, tidak jadi dibangun.", report, []string{"2 pos; other; pos kamling; ; 2025"}},
		{"a village that is called like a label", "Diusulkan di Kel. Ombak Lima 35 unit dan Kel. Pelita Angka 25 unit.", report, []string{"35 unit; planned; ; Kel. Ombak Lima; 2025", "25 unit; planned; ; Kel. Pelita Angka; 2025"}},
		{"no bid", "Kios 60 unit terealisasi, sedangkan pengadaan 10 unit tempat tidur gagal lelang.", report, []string{"60 unit; built; Kios; ; 2025", "10 unit; other; tempat tidur; ; 2025"}},
		{"left over from the bids", "Sisa lelang sebesar Rp 215 juta dikembalikan.", report, []string{"215000000 IDR; other; Sisa; ; 2025"}},
		{"some of them were done by somebody", "Dari 14 ruas tersebut 3 ruas dikerjakan UPTD.", report, []string{"14 ruas; other; ; ; 2025", "3 ruas; built; ; ; 2025"}},
		{"of a length, so much", "Dari panjang 4,5 km, baru 3,4 km yang diaspal.", report, []string{"4.5 km; other; panjang; ; 2025", "3.4 km; built; ; ; 2025"}},
		{"the aim of a plan", "Terbangunnya saluran 350 m.", plan, []string{"350 m; planned; saluran; ; 2026"}},
		{"the same in a report", "Terbangunnya saluran 350 m, terpeliharanya taman seluas 320 m2.", report, []string{"350 m; built; saluran; ; 2025", "320 m2; repaired; luas taman; ; 2025"}},
		{"helpers", "Terdiri atas 1 orang ketua tim dan 3 tenaga pendukung.", report, []string{"1 orang; other; ketua tim; ; 2025", "3 orang; other; tenaga pendukung; ; 2025"}},
		{"a kind of street is no place, and a title in capitals is written small", "PENINGKATAN JALAN LINGKUNGAN KELURAHAN MEKAR SARI KECAMATAN CONTOH HULU 1.200 m", plan, []string{"1200 m; planned; JALAN LINGKUNGAN; Kelurahan Mekar Sari, Kecamatan Contoh Hulu; 2026"}},
		{"who they are, before the count of families", "Penerima bantuan berjumlah 412 KK.", report, []string{"412 KK; other; Penerima bantuan; ; 2025"}},
		{"families of a thing", "Bantuan air bersih dinikmati 310 KK.", report, []string{"310 KK; other; kepala keluarga; ; 2025"}},
		{"connections by their full name", "Jumlah sambungan rumah baru mencapai 836 SR.", report, []string{"836 sambungan; other; sambungan rumah baru; ; 2025"}},
		{"money by its verb and by its noun", "Dibayarkan Rp 3 juta dan denda keterlambatan Rp 2 juta.", report, []string{"3000000 IDR; other; pembayaran; ; 2025", "2000000 IDR; other; denda keterlambatan; ; 2025"}},
		{"all of it is done, said at the end", "Galian 45 m3, urugan 30 m3, semuanya selesai.", report, []string{"45 m3; built; Galian; ; 2025", "30 m3; built; urugan; ; 2025"}},
		{"what is waited with", "Lampu diganti 4 buah, 2 buah menunggu stok.", report, []string{"4 buah; repaired; Lampu; ; 2025", "2 buah; other; Lampu; ; 2025"}},
		{"a target in brackets is that of the one before alone", "Penerima 65 KK (target 70 KK), 5 KK pindah.", report, []string{"65 KK; other; Penerima; ; 2025", "70 KK; planned; Penerima; ; 2025", "5 KK; other; Penerima; ; 2025"}},
		{"parts of wholes, one after the other", "Kios selesai 84 unit dari 120 unit, los 3 dari 4 blok.", report, []string{"84 unit; built; Kios; ; 2025", "120 unit; planned; Kios; ; 2025", "3 blok; built; los; ; 2025", "4 blok; planned; los; ; 2025"}},
		{"what came out of it", "Keluaran yang dihasilkan: rekonstruksi jalan 12,4 km; pembangunan jembatan 2 unit.", report, []string{"12.4 km; repaired; jalan; ; 2025", "2 unit; built; jembatan; ; 2025"}},
		{"what is to come out of it", "Keluaran yang dihasilkan: rekonstruksi jalan 12,4 km.", plan, []string{"12.4 km; planned; jalan; ; 2026"}},
		{"by what was reached, how things stand", "Dengan capaian tersebut panjang jalan mantap menjadi 412,7 km.", report, []string{"412.7 km; other; panjang jalan mantap; ; 2025"}},
		{"must be put right", "Terdapat kerusakan plesteran 6 m yang harus diperbaiki penyedia.", report, []string{"6 m; planned; kerusakan plesteran; ; 2025"}},
		{"served, and what of it is connected, each its year", "IPA melayani 4.000 SR; 2.750 SR telah tersambung, 1.250 SR menyusul tahun 2026.", report, []string{"4000 sambungan; other; sambungan rumah; ; 2025", "2750 sambungan; built; sambungan rumah; ; 2025", "1250 sambungan; planned; sambungan rumah; ; 2026"}},
		{"the rest was finished", "Sampai akhir 2024 terpasang pipa 3.200 m; pada 2025 diselesaikan sisanya 1.850 m.", report, []string{"3200 m; built; pipa; ; 2024", "1850 m; built; pipa; ; 2025"}},
		{"not gone on with", "Jamban dibangun 85 unit, sumur gali 14 unit tidak dilanjutkan.", report, []string{"85 unit; built; Jamban; ; 2025", "14 unit; other; sumur gali; ; 2025"}},
		{"done and tested", "Rumah pompa 1 unit telah selesai dan diuji.", report, []string{"1 unit; built; Rumah pompa; ; 2025"}},
		{"looked at", "Pengujian air dilakukan pada 30 sumur.", report, []string{"30 sumur; other; sumur; ; 2025"}},
	} {
		t.Run(c.situation, func(t *testing.T) {
			var got []string
			for _, q := range Find(c.text, c.context) {
				got = append(got, fmt.Sprintf("%s; %s; %s; %s; %s", shown(q), q.Action, q.Object, q.Place, q.Period))
			}
			if fmt.Sprint(got) != fmt.Sprint(c.want) {
				t.Errorf("Find(%q)\n gives %q\n  want %q", c.text, got, c.want)
			}
		})
	}
}
