package question_test

import (
	"slices"
	"strings"
	"testing"

	"nyata/internal/judgement/question"
)

// TestChoicesAreRelated holds what is offered after a refusal to what was asked
// about: the thing itself or what stands beside it, else nothing.
func TestChoicesAreRelated(t *testing.T) {
	all := map[string]*question.Asker{}
	for name, c := range catalogues(t) {
		all[name] = question.New(c)
	}
	for _, c := range []struct{ catalogue, text, want string }{
		{"contoh", "berapa target jumlah penduduk tahun 2026", "jumlah-penduduk"},
		{"contoh", "rasio gini per kecamatan 2025", "rasio-gini"},
		{"contoh", "luas sawah kota tahun 2024", ""},
		{"contoh", "anggaran perjalanan dinas DLH 2025", ""},
		{"contoh", "number of homeless people in 2025", ""},
		{"contoh", "pengangguran lulusan SMK 2025", "tingkat-pengangguran-terbuka"},
		{"contoh", "jumlah jembatan rusak 2025", ""},
		{"contoh", "berapa ruang kelas SMA yang diperbaiki 2025", "ruang-kelas-diperbaiki"},
		{"contoh", "cakupan imunisasi HPV tahun 2025", "imunisasi-dasar-lengkap"},
		{"contoh", "jumlah bangunan liar yang dibangun warga 2025", ""},
		{"contoh", "stunting balita laki-laki 2025", "prevalensi-stunting"},
		{"contoh", "PAD dari sektor hotel 2025", "pendapatan-asli-daerah"},
		{"selasih", "berapa persen ledeng yang bocor dan hilang sebelum sampai ke keran warga di Kuala Embun tahun 2025?", "sambungan-rumah?"},
		{"selasih", "ada brp orang ketimbun tebing ambrol di Bukit Sirih thn 2025?", "kejadian-longsor?"},
		{"selasih", "How many employees were laid off in Kuala Embun in 2025?", ""},
		{"selasih", "produksi padi organik 2025", "produksi-padi"},
		{"sungairaya", "Apakah persentase sarjana yang belum mendapat pekerjaan turun dari 2022 sampai 2025?", "tpt?"},
		{"sungairaya", "Berapa orang meninggal akibat demam berdarah dengue tahun 2025?", "kasus-dbd"},
		{"sungairaya", "Berapa persen jalan provinsi di Sungairaya yang kondisinya mantap tahun 2025?", "jalan-mantap"},
		{"muaratenang", "berapa persen warga Teluk Ketapang yg nunggak iuran BPJS bulan Agustus 2026?", "kepesertaan-jkn"},
		{"muaratenang", "brp orang yg gugur di tes akhir kursus keterampilan BLK triwulan III 2026?", "?"},
		{"muaratenang", "Berapa rumah tangga miskin yang baru dimasukkan ke daftar bansos di Lubuk Senja tahun 2025?", "?"},
	} {
		u := all[c.catalogue].Ask(c.text, today)
		if u.Answered() {
			t.Errorf("%q is %s", c.text, brief(u))
			continue
		}
		var got []string
		for _, p := range u.Choices {
			got = append(got, p.Metrics[0].Indicator)
		}
		want, loose := strings.CutSuffix(c.want, "?") // "x?": x or nothing is fine
		switch {
		case loose && want == "":
			t.Logf("%q is offered %v", c.text, got)
		case len(got) == 0 && (want == "" || loose):
		case len(got) == 0 || got[0] != want:
			t.Errorf("%q is offered %v, want %q first", c.text, got, c.want)
		case want != "" && len(got) > 3, slices.Contains(got, ""):
			t.Errorf("%q is offered %v", c.text, got)
		}
	}
	if got := all["contoh"].Ask("kasus dbdd per seribu warga bulan depan", today); len(got.Choices) > 1 {
		t.Errorf("offered %s", print(t, got.Choices))
	}
}
