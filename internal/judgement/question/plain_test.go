package question_test

import (
	"testing"

	"nyata/internal/judgement/question"
)

// TestPlainLanguage asks in plain words by the class of what was not read once.
func TestPlainLanguage(t *testing.T) {
	all := map[string]*question.Asker{}
	for name, c := range catalogues(t) {
		all[name] = question.New(c)
	}
	for _, c := range []struct{ situation, catalogue, text, want string }{
		{"another form of a verb in a name", "arunika", "desa tangguh bencana yang terbentuk di tiap kecamatan", "value desa-tangguh-bencana:reported latest by kecamatan"},
		{"the noun of a verb in a name", "merawan", "relokasi keluarga terdampak bencana 2025", "value relokasi:reported 2025"},
		{"a noun that a verb in a name is made of", "merawan", "jalan aspal 2025", "refused"},
		{"what is wished to be done", "contoh", "Harap dibandingkan jalan mantap tahun 2023 dengan tahun 2025.", "compare jalan-mantap:reported 2023 2025"},
		{"what is to be made", "contoh", "Agar dibuatkan perbandingan jalan mantap 2023 dan 2025", "compare jalan-mantap:reported 2023 2025"},
		{"who scored most", "contoh", "Perangkat daerah mana yang memperoleh nilai SAKIP tertinggi pada tahun 2024?", "rank nilai-sakip:reported 2024 by agency desc"},
		{"who adds most", "contoh", "kecamatan penyumbang kasus dbd terbanyak 2025", "rank kasus-dbd:reported 2025 by kecamatan desc"},
		{"where it is likely to happen", "contoh", "top 3 kecamatan rawan kecelakaan 2025", "rank kecelakaan-lalu-lintas:reported 2025 by kecamatan desc"},
		{"quarters from one to another, in Roman numerals", "contoh", "kasus dbd triwulan I-III 2025", "trend kasus-dbd:reported 2025-Q1..2025-Q3"},
		{"a figure of one year, called yearly", "contoh", "IKLH tahunan 2025", "value indeks-kualitas-lingkungan:reported 2025"},
		{"by what share a number has grown", "contoh", "jumlah pengaduan naik berapa persen 2024 ke 2025", "trend jumlah-pengaduan:reported 2024..2025"},
		{"held against its target", "contoh", "perbandingan angka kematian ibu 2023 dengan target", "compare angka-kematian-ibu:reported angka-kematian-ibu:target 2023"},
		{"a telegram that ends with its stop", "contoh", "MOHON KASUS DBD KEL OMBAK LIMA OKTOBER 2026 TTK HBS", "value kasus-dbd:reported kel:ombak-lima 2026-10"},
		{"at most so many, to be listed", "contoh", "Kecamatan dengan jumlah kasus DBD paling banyak 3 kasus tahun 2025, mohon didaftar.", "filter kasus-dbd:reported 2025 by kecamatan <=3"},
		{"what grows on each hectare", "selasih", "produksi padi per hektare 2025", "value produktivitas-padi:reported 2025"},
		{"one thing against another that has part of its name", "selasih", "rasio produksi padi terhadap luas panen 2025", "ratio luas-panen-padi:reported produksi-padi:reported 2025"},
		{"two things named, and no third", "selasih", "luas panen naik tapi produksi padi turun 2025?", "refused"},
		{"what water is, no direction", "sungairaya", "what was the share of households with improved drinking water in 2025?", "value air-minum-layak:reported 2025"},
		{"villages that guests come to are no guests", "candirejo", "berapa wisman di pelosok tahun 2025?", "refused"},
		{"a gap, with the target and what was reached side by side", "muaratenang", "selisih target sama realisasi cadangan beras pemerintah daerah 2025 berapa", "value cadangan-beras:gap 2025"},
		{"two things with a comma between", "candirejo", "kematian ibu, kematian bayi 2025", "refused"},
		{"a report beside the estimate", "contoh", "bandingkan laporan dan estimasi jalan mantap 2024", "compare jalan-mantap:estimate jalan-mantap:reported 2024"},
		{"a report against what is seen, by district", "contoh", "jalan mantap yang dilaporkan vs bukti lapangan per kecamatan 2024", "compare jalan-mantap:estimate jalan-mantap:reported 2024 by kecamatan"},
		{"how far a report is from the estimate", "contoh", "seberapa jauh laporan jalan mantap dari kenyataan di lapangan 2025", "compare jalan-mantap:estimate jalan-mantap:reported 2025"},
		{"how far apart, in English", "contoh", "how far apart are the reported and estimated good roads in 2024", "compare jalan-mantap:estimate jalan-mantap:reported 2024"},
		{"a service by whom it is for", "arunika", "tiga kecamatan dengan pelayanan hipertensi terendah triwulan 3 2026", "rank hipertensi-spm:reported 2026-Q3 by kecamatan asc"},
		{"an illness by its letters, served to the standard", "arunika", "penderita DM terlayani standar 2025 per kecamatan", "value diabetes-spm:reported 2025 by kecamatan"},
		{"what is had, with a hyphen", "arunika", "anak ber-KIA per kecamatan 2025", "value kartu-identitas-anak:reported 2025 by kecamatan"},
		{"an office without the regency in its name", "arunika", "indeks profesionalitas ASN Sekretariat Daerah vs Dinas Kesehatan 2024", "compare indeks-profesionalitas-asn:reported dinkes setda 2024"},
		{"whom a letter is for", "arunika", "Kepada Yth. Kepala Bappeda, mohon data penanganan sampah triwulan II 2026. Terima kasih.", "value penanganan-sampah:reported 2026-Q2"},
		{"a telegram", "arunika", "LAPOR. KEMISKINAN EKSTREM 2025 PER KECAMATAN. TRIMS.", "value penduduk-miskin-ekstrem:reported 2025 by kecamatan"},
		{"what a letter is sent by", "bandarsari", "Melalui surat ini kami mohon informasi jumlah penduduk per kecamatan tahun 2025. Demikian, atas perhatiannya kami ucapkan terima kasih.", "value penduduk:reported 2025 by kecamatan"},
		{"what a request has done", "bandarsari", "Guna penyusunan LPPD, kami mohon kiranya dapat dirinci realisasi penerimaan pajak restoran per bulan tahun 2025", "trend pajak-restoran:reported 2025 by month"},
		{"a purpose to the comma", "hulubatang", "Untuk bahan sambutan Bupati, bagaimana perkembangan indeks kualitas air sejak 2020?", "trend kualitas-air:reported 2020..2025"},
		{"a purpose to the request", "hulubatang", "Dengan hormat, untuk bahan rapat paripurna kami memerlukan data persentase perkawinan perempuan usia di bawah 19 tahun pada tahun 2024.", "value perkawinan-anak:reported 2024"},
		{"figures to be sent are shown", "arunika", "mohon kirimkan data kemiskinan ekstrem 2025", "value penduduk-miskin-ekstrem:reported 2025"},
		{"figures to be sent to somebody", "arunika", "tolong kirimkan data kemiskinan ekstrem 2025 ke email saya", "refused"},
		{"a consultant who wants to understand", "arunika", "We would like to understand how extreme poverty evolved between 2021 and 2025.", "trend penduduk-miskin-ekstrem:reported 2021..2025"},
		{"a plural of an alias", "hulubatang", "Which month of 2025 had the most hotspots?", "rank titik-panas:reported 2025 by month desc"},
		{"two things added", "arunika", "jumlah PMA ditambah PMDN 2025", "sum pma:reported pmdn:reported 2025"},
		{"a running total", "arunika", "penerimaan BPHTB kumulatif 2022 hingga 2025", "sum bphtb:reported 2022..2025"},
		{"sorted, from the lowest", "arunika", "desa2 di kecamatan Makmur diurutkan dari akta kelahiran paling rendah", "rank akta-kelahiran-anak:reported kec:makmur latest by kelurahan asc"},
		{"month by month", "selasih", "kunjungan wisata bulan per bulan 2025", "trend kunjungan-wisatawan:reported 2025 by month"},
		{"the unit first", "lembayung", "km of road markings repainted in 2025", "value marka:reported 2025"},
		{"the unit last", "merawan", "jalan antardesa ditingkatkan 2025 km", "value jalan-poros:reported 2025"},
		{"counted in villages", "merawan", "desa wisata berkembang berapa desa 2025", "value desa-wisata:reported 2025"},
		{"a level that is part of a name", "selasih", "pengaspalan jalan poros desa, total 2021-2025", "sum jalan-desa-aspal:reported 2021..2025"},
		{"a unit is no ratio", "lintang", "konsumsi ikan per kapita 2025", "value konsumsi-ikan:reported 2025"},
		{"a rate by the number it is of", "merawan", "kasus baru kusta per 100.000 penduduk", "value kusta:reported latest"},
		{"of each thousand, of whom nobody knows how many", "selasih", "malaria per 1000 penduduk 2025", "refused"},
		{"who takes part in what is had", "lintang", "kepesertaan asuransi nelayan 2025", "value nelayan-berasuransi:reported 2025"},
		{"ages without the word", "arunika", "warga 7-18 tahun di pendidikan kesetaraan 2025", "value pendidikan-kesetaraan:reported 2025"},
		{"how far short of a target of a year", "arunika", "By how much did mined land reclamation fall short of its 2025 target?", "value reklamasi-tambang:gap 2025"},
		{"an established thing that is not there", "hulubatang", "rata-rata lama sekolah tahun 2025 berapa?", "refused"},
		{"one kind of green space", "catalogue", "RTH publik 2025", "refused"},
		{"parks are not all that is green", "contoh", "luas taman kota 2025", "refused"},
		{"husbands who were beaten", "arunika", "suami yang dipukul istrinya 2025", "refused"},
		{"wives who were beaten", "arunika", "istri dipukul suami 2025", "value kekerasan-perempuan:reported 2025"},
		{"born at home", "bandarsari", "ibu melahirkan di rumah 2025", "refused"},
		{"people, where animals are vaccinated", "hulubatang", "orang disuntik anti rabies 2025", "refused"},
		{"another city, whose name is nearly a word", "kartajaya", "Nilai transaksi pasar induk Kota Semarang tahun 2025", "refused"},
		{"another city that nobody knows", "kartajaya", "Nilai transaksi pasar induk Kabupaten Sekarong tahun 2025", "refused"},
		{"a number in a name", "perbatasan", "zero dose per kecamatan 2025", "value belum-diimunisasi:reported 2025 by kecamatan"},
		{"a request that is a name", "bandarsari", "permohonan informasi publik dijawab tepat waktu per OPD", "value informasi-publik:reported latest by agency"},
		{"who gets a thing", "nusadanau", "warga miskin penerima bantuan hukum semester I 2026", "value bantuan-hukum:reported 2026-S1"},
		{"with its target", "nusadanau", "luas gulma air yang dibersihkan tahun 2025 beserta targetnya", "compare gulma-air:reported gulma-air:target 2025"},
		{"the unit between commas", "kartajaya", "lajur sepeda yang sudah dibangun, km, 2025", "value lajur-sepeda:reported 2025"},
		{"by the figures", "bandarsari", "TFR menurut data terbaru", "value tfr:reported latest"},
		{"which month of what", "nusadanau", "bulan apa tinggi muka air danau 2025", "refused"},
		{"of a hundred", "arunika", "dari seratus warga, berapa yang miskin 2025", "value penduduk-miskin:reported 2025"},
		{"one kind of fish", "lintang", "ikan tuna yang didaratkan 2025", "refused"},
		{"kinds of fish that are listed", "nusadanau", "Totalkan bibit nila dan mas yang dilepasliarkan ke alam dari 2021 sampai 2024.", "sum tebar-benih:reported 2021..2024"},
		{"slowest at what has to be done", "hulubatang", "dinas mana yang paling lambat membereskan catatan auditor kabupaten pada triwulan III 2026?", "rank temuan-inspektorat:reported 2026-Q3 by agency asc"},
		{"since the last full year, to what there is", "contoh", "IPM sejak 2025", "trend indeks-pembangunan-manusia:reported 2025..2026"},
		{"since last year", "sungairaya", "kasus DBD sejak tahun lalu", "trend kasus-dbd:reported 2025..2026"},
		{"from the last full year until now", "contoh", "stunting dari 2025 sampai sekarang", "trend prevalensi-stunting:reported 2025..2026"},
		{"since the last full year, in English", "contoh", "How has the poverty rate changed since 2025?", "trend tingkat-kemiskinan:reported 2025..2026"},
		{"since the last full year, of what ends with it", "sungairaya", "usia harapan hidup sejak 2025", "trend usia-harapan-hidup:reported 2025"},
		{"since the year before, as ever to the last full year", "contoh", "IPM sejak 2024", "trend indeks-pembangunan-manusia:reported 2024..2025"},
		{"the sum since the last full year", "contoh", "total jalan dibangun sejak 2025", "sum panjang-jalan-dibangun:reported 2025..2026"},
		{"which place since the last full year", "contoh", "kecamatan dengan kasus dbd terbanyak sejak 2025", "rank kasus-dbd:reported 2025..2026 by kecamatan desc"},
		{"which month since the last full year", "contoh", "kasus dbd per bulan sejak 2025", "trend kasus-dbd:reported 2025..2026 by month"},
		{"how long, of what is counted", "nusadanau", "pengacara gratis butuh berapa hari 2025", "refused"},
		{"another kind of field", "hulubatang", "sawah yang menghasilkan berapa kuintal per hektare 2025", "refused"},
	} {
		a, ok := all[c.catalogue]
		if !ok {
			continue // the catalogue beside the repository is not there
		}
		if got := brief(a.Ask(c.text, today)); got != c.want {
			t.Errorf("%s: %q is %s, want %s", c.situation, c.text, got, c.want)
		}
	}
}
