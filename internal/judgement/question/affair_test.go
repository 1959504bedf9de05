package question_test

import (
	"strings"
	"testing"

	"nyata/internal/judgement/question"
)

// affairs are indicators as catalogues of regencies and cities write them, each
// with its unit, whether it is summed, and what people ask who do not know the
// name; behind "-" what comes near it and is something else. The questions were
// written before the program was run on them.
const affairs = `
Jumlah Nelayan yang Terlindungi Asuransi|orang|+
berapa orang yang melaut sudah dijamin polis 2025
how many fishermen had insurance cover in 2025
- nelayan yang tenggelam 2025
- nelayan perempuan yang punya asuransi 2025
Produksi Garam|ton|+
petambak kita panen garam berapa ton 2025
- garam beryodium yang dijual 2025
- harga garam 2025
Persentase Desa dengan Akses Internet|%|
desa yang sudah kebagian internet berapa persen 2025
- sekolah yang sudah kebagian internet 2025
Jumlah BUMDes Aktif|unit|+
usaha milik desa yang masih jalan ada berapa 2025
- bumdes yang merugi 2025
Jumlah Desa Mandiri|desa|+
berapa kampung yang sudah berdiri di atas kaki sendiri 2025
Persentase Jembatan dalam Kondisi Baik|%|
jembatan yang masih kokoh berapa persen 2025
- jembatan gantung yang masih kokoh 2025
Tingkat Waktu Tanggap Kebakaran|menit|
damkar butuh berapa menit sampai di lokasi api 2025
- mobil damkar yang rusak 2025
Indeks Kualitas Air|indeks|
seberapa bersih sungai kita 2025
- sungai yang dikeruk 2025
Persentase Koperasi Sehat|%|
- koperasi yang dibubarkan 2025
Jumlah Kunjungan Perpustakaan|orang|+
how many people visited the library in 2025
- buku perpustakaan yang hilang 2025
Persentase Rekomendasi BPK yang Ditindaklanjuti|%|
saran auditor negara yang sudah dijalankan berapa persen 2025
- kerugian negara temuan bpk 2025
Persentase ASN yang Mengikuti Pelatihan|%|
pegawai yang ikut kursus berapa persen 2025
- pegawai yang dipecat 2025
- pegawai honorer yang ikut kursus 2025
Rata-rata Lama Tinggal Wisatawan|hari|
turis menginap berapa malam di sini 2025
- turis yang menginap di homestay 2025
Persentase Tutupan Hutan|%|
seberapa banyak hutan yang masih tersisa di wilayah kita 2025
- hutan adat yang masih tersisa 2025
Produktivitas Padi|kuintal/ha|
sehektare sawah keluar berapa kuintal gabah 2025
- sehektare kebun keluar berapa kuintal jagung 2025
Indeks Ketahanan Pangan|indeks|
seberapa aman pangan kita 2025
Persentase Peserta KB Aktif|%|
pasangan yang ikut kb berapa persen 2025
- pasangan yang bercerai 2025
- pasangan yang pakai spiral 2025
Luas Lahan Kritis|hektare|+
bukit gundul kita luasnya berapa hektare 2025
- bukit yang dijual 2025
Jumlah Medali Olahraga|keping|+
atlet kita membawa pulang berapa medali 2025
- atlet yang pensiun 2025
- medali perunggu atlet 2025
Persentase Cagar Budaya yang Dilestarikan|%|
peninggalan bersejarah yang dirawat berapa persen 2025
- peninggalan bersejarah yang hilang 2025
Jumlah Sengketa Tanah yang Diselesaikan|kasus|+
ribut batas tanah yang beres 2025 berapa
- ribut batas tanah yang belum beres 2025
Persentase Sekolah Terakreditasi|%|
- sekolah yang ambruk 2025
Jumlah Korban Meninggal Kecelakaan Lalu Lintas|orang|+
berapa nyawa melayang di jalan raya 2025
- pejalan kaki yang tewas di jalan raya 2025
Persentase Partisipasi Pemilih|%|
warga yang datang nyoblos ke tps berapa persen 2025
- pemilih pemula yang nyoblos 2025
- nelayan yang belum diasuransikan 2025
- petani garam yang miskin 2025
- kampung yang internetnya lambat 2025
- usaha milik desa yang bangkrut 2025
- kampung yang masih bergantung pada pusat 2025
- jembatan yang hampir roboh 2025
- jembatan yang baru dibangun 2025
- damkar yang terluka 2025
- berapa kali damkar datang 2025
- ikan mati di sungai 2025
- sungai yang kering 2025
- buku yang dipinjam di perpustakaan 2025
- perpustakaan yang dibangun 2025
- saran auditor yang diabaikan 2025
- berapa temuan auditor 2025
- pegawai yang sakit 2025
- pegawai perempuan yang ikut kursus 2025
- guru yang ikut kursus 2025
- turis yang sakit 2025
- turis asing menginap berapa malam 2025
- harga kamar hotel turis 2025
- hutan yang ditebang 2025
- hutan lindung yang masih tersisa 2025
- sehektare sawah butuh berapa kuintal pupuk 2025
- sehektare sawah berapa harganya 2025
- pangan yang dibuang 2025
- pasangan yang punya tiga anak 2025
- pasangan muda yang ikut kb 2025
- lahan kritis yang sudah ditanami 2025
- bukit gundul yang dihijaukan 2025
- medali emas atlet 2025
- atlet yang cedera 2025
- peninggalan bersejarah yang dijual 2025
- jumlah situs bersejarah baru 2025
- ribut tanah warisan 2025
- warga yang digugat soal tanah 2025
- sekolah yang belum diakui mutunya 2025
- nyawa melayang karena narkoba 2025
- orang luka di jalan raya 2025
- anak tewas di jalan raya 2025
- warga yang golput 2025
- partai yang menang pemilu 2025
- fishermen who lost their boats in 2025
- how many books did the library lend in 2025
- how many libraries are there in 2025
- bridges that collapsed in 2025
- officials sent abroad for training in 2025
- new villages formed in 2025
- drowned tourists in 2025
- how many forest fires in 2025
`

// TestAffairs asks one catalogue of many affairs in everyday words.
func TestAffairs(t *testing.T) { askAffairs(t, affairs) }

// askAffairs asks a catalogue the questions written below its indicators.
func askAffairs(t *testing.T, affairs string) {
	t.Helper()
	var c question.Catalogue
	asked := map[string]string{}
	var order []string
	for _, l := range strings.Split(strings.TrimSpace(affairs), "\n") {
		if f := strings.Split(l, "|"); len(f) == 3 {
			c.Indicators = append(c.Indicators, question.Indicator{
				ID: f[0], Name: f[0], Unit: f[1], Additive: f[2] == "+", Grains: []string{"year"},
				Levels: []string{"city"}, Measures: []string{question.Reported},
			})
			continue
		}
		q, near := strings.CutPrefix(l, "- ")
		order = append(order, q)
		if !near {
			asked[q] = c.Indicators[len(c.Indicators)-1].ID
		}
	}
	a := question.New(c)
	for _, q := range order {
		u := a.Ask(q, today)
		switch want := asked[q]; {
		case want == "" && u.Answered():
			t.Errorf("%q is answered with %s", q, print(t, u))
		case want != "" && (!u.Answered() || len(u.Plan.Metrics) != 1 || u.Plan.Metrics[0].Indicator != want):
			t.Errorf("%q is %s, want %s", q, print(t, u), want)
		}
	}
}

// TestPeopleAreAUnitOrThePopulation tells "berapa orang" behind what is counted
// in people from people counted for themselves.
func TestPeopleAreAUnitOrThePopulation(t *testing.T) {
	a := question.New(catalogues(t)["lintang"])
	for _, c := range []struct {
		text    string
		op      question.Op
		metrics string
	}{
		{"penumpang kapal juli 2026 berapa orang", question.Value, "penumpang-penyeberangan"},
		{"pekerja migran 2025 berapa orang", question.Value, "pekerja-migran"},
		{"rasio guru honorer terhadap jumlah penduduk tahun 2025", question.Ratio, "guru-honorer jumlah-penduduk"},
		{"which district had the highest diarrhoea cases among children under five in 2025", question.Rank, "diare-balita"},
	} {
		u := a.Ask(c.text, today)
		var got []string
		if u.Answered() {
			for _, m := range u.Plan.Metrics {
				got = append(got, m.Indicator)
			}
		}
		if !u.Answered() || u.Plan.Op != c.op || strings.Join(got, " ") != c.metrics {
			t.Errorf("%q is %s, want %s of %s", c.text, print(t, u), c.op, c.metrics)
		}
	}
	if u := a.Ask("guru honorer terhadap jumlah penduduk 2025", today); u.Answered() && u.Plan.Op != question.Ratio {
		t.Errorf("people who are named are left out: %s", print(t, u))
	}
}
