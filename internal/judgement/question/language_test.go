package question_test

import (
	"strings"
	"testing"

	"nyata/internal/judgement/question"
)

// brief is a plan in one line, without what is usual.
func brief(u question.Understood) string {
	if !u.Answered() {
		return "refused"
	}
	p := u.Plan
	out := []string{string(p.Op)}
	for _, m := range p.Metrics {
		out = append(out, m.String())
	}
	out = append(append(append(out, p.Areas...), p.Agencies...), p.Periods...)
	if p.Group != nil {
		out = append(out, "by "+*p.Group)
	}
	if p.Order != nil {
		out = append(out, *p.Order)
	}
	for _, f := range p.Filters {
		out = append(out, f.Comparison+strings.TrimLeft(strings.TrimPrefix(f.String(), f.Metric.String()), "<>="))
	}
	if p.Source != nil {
		out = append(out, "from "+*p.Source)
	}
	for _, m := range p.Factors {
		out = append(out, "because "+m.String())
	}
	return strings.Join(out, " ")
}

// TestLanguage asks over the catalogues of the bench what the language must
// read, and refuse, whatever the catalogue.
func TestLanguage(t *testing.T) {
	all := map[string]*question.Asker{}
	for name, c := range catalogues(t) {
		all[name] = question.New(c)
	}
	for _, c := range []struct{ situation, catalogue, text, want string }{
		{"an office by one field of its name", "contoh", "serapan anggaran dinas kebudayaan 2025", "value budget:absorption disdikbud 2025"},
		{"an office that is not there", "purnama", "serapan anggaran dinas pertanahan 2025", "refused"},
		{"an official journey is no office's", "contoh", "anggaran perjalanan dinas DLH 2025", "refused"},
		{"an office put together of pieces", "merawan", "serapan anggaran disbudpar 2025", "value budget:absorption disbudpar 2025"},
		{"an office in English", "merawan", "budget absorption of the forestry agency in 2025", "value budget:absorption dlhk 2025"},
		{"areas that share a head", "lembayung", "bandingkan halte Lembayung Barat dan Timur 2025", "compare halte:reported kec:lembayung-barat kec:lembayung-timur 2025"},
		{"a kelurahan in its kecamatan", "lembayung", "halte di Kelurahan Gerbang, Kecamatan Lembayung Barat 2025", "value halte:reported kel:gerbang 2025"},
		{"the last quarter of a year", "lembayung", "halte triwulan terakhir 2025", "value halte:reported 2025-Q4"},
		{"a quarter of last year", "lembayung", "bus stops built in Q4 of last year", "value halte:reported 2025-Q4"},
		{"the same quarter of two years", "lembayung", "halte triwulan III 2025 dan 2026", "compare halte:reported 2025-Q3 2026-Q3"},
		{"years nobody counted", "lembayung", "halte beberapa tahun terakhir", "refused"},
		{"the first months of a year", "lembayung", "halte enam bulan pertama 2025", "trend halte:reported 2025-01..2025-06"},
		{"what an answer is wanted for", "lembayung", "untuk bahan rapat besok, halte 2025 berapa", "value halte:reported 2025"},
		{"or not", "lembayung", "ada data halte 2025 nggak", "value halte:reported 2025"},
		{"part of a long name", "arunika", "produksi sawit 2025", "value produksi-sawit:reported 2025"},
		{"a part that two names have", "arunika", "rekomendasi yang ditindaklanjuti 2025", "refused"},
		{"a thing without what its name says of it", "arunika", "jumlah ibu hamil 2025", "refused"},
		{"names that share words", "arunika", "compare domestic and foreign investment realised in 2025", "compare pma:reported pmdn:reported 2025"},
		{"initials in a name", "arunika", "indeks profesionalitas ASN 2025", "value indeks-profesionalitas-asn:reported 2025"},
		{"an acronym of something else", "lembayung", "RTH 2025", "refused"},
		{"everyday words for a long name", "arunika", "berapa persen orang darah tinggi yang sudah diobati sebagaimana mestinya tahun 2025", "value hipertensi-spm:reported 2025"},
		{"everyday words with one more", "arunika", "berapa persen orang darah tinggi di penjara yang sudah diobati sebagaimana mestinya tahun 2025", "refused"},
		{"how many of what is a share", "arunika", "orang miskin ada berapa 2025", "refused"},
		{"whom a thing happens to", "contoh", "berapa orang terkena DBD 2025", "value kasus-dbd:reported 2025"},
		{"money in M", "contoh", "OPD dengan anggaran di atas Rp10 M tahun 2026", "filter budget:budget 2026 by agency >10000000000"},
		{"a half of the money", "contoh", "OPD yang uangnya belum terpakai separuh pada triwulan III 2026", "filter budget:absorption 2026-Q3 by agency <50"},
		{"a range with a unit", "contoh", "kecamatan yang stuntingnya 10-14 persen 2025", "filter prevalensi-stunting:reported 2025 by kecamatan <=14 >=10"},
		{"who spends slowest", "contoh", "dinas mana yang paling lambat membelanjakan uangnya di 2025", "rank budget:absorption 2025 by agency asc"},
		{"a grade in one letter", "lembayung", "SD terakreditasi A 2025", "refused"},
		{"what a word means", "contoh", "apa itu IPM?", "refused"},
		{"poor is how good a thing is", "contoh", "Did poor immunisation cause the rise in maternal mortality in 2025?", "why angka-kematian-ibu:reported 2025 because imunisasi-dasar-lengkap:reported"},
		{"poor is no share of the poor", "contoh", "poor immunisation in 2025", "refused"},
		{"things side by side that explain together", "contoh", "apakah drainase genangan menyebabkan kemiskinan 2025?", "refused"},
		{"which offices, no person", "contoh", "OPD yang serapan anggarannya di atas 95 persen 2025 siapa aja", "filter budget:absorption 2025 by agency >95"},
		{"who leads an office", "contoh", "OPD dengan serapan anggaran terendah 2025, kepalanya siapa", "refused"},
		{"who wants to know", "contoh", "ibu kepala dinas tanya, stunting 2025 berapa", "value prevalensi-stunting:reported 2025"},
		{"what each of all pays", "contoh", "tiap satu warga menyumbang berapa ke pendapatan asli daerah 2025", "ratio jumlah-penduduk:reported pendapatan-asli-daerah:reported 2025"},
		{"the ages of the full name", "arunika", "pendidikan kesetaraan usia 7–18 tahun 2024", "value pendidikan-kesetaraan:reported 2024"},
		{"other ages", "arunika", "pendidikan kesetaraan usia 7–12 tahun 2024", "refused"},
		{"a village is no part of a tax", "arunika", "lima desa yang PBB-nya paling kecil tahun 2025", "rank pbb-p2:reported 2025 by kelurahan asc"},
		{"what is not so", "contoh", "jalan yang tidak mulus 2025 berapa persen", "refused"},
		{"what was not done", "contoh", "kecamatan mana yang sampahnya paling banyak tidak terangkut 2025", "refused"},
		{"what was seen done", "arunika", "getah yang disadap petani di Kebun Baru tahun 2025 berapa ton", "value produksi-karet:reported kel:kebun-baru 2025"},
		{"one of two that explain is not counted", "contoh", "Did bad sanitation or lack of clean water cause stunting in 2025?", "refused"},
		{"what is lacking and explains", "contoh", "Is the lack of clean water behind the rise in stunting in 2025?", "why prevalensi-stunting:reported 2025 because akses-air-bersih:reported"},
		{"a number of poor people is no rate", "contoh", "how many poor in 2025", "refused"},
		{"a part of all, no office", "arunika", "kecamatan mana yang paling kecil bagian keluarganya yang punya air minum memadai 2025", "rank akses-air-minum:reported 2025 by kecamatan asc"},
		{"an age in daily words", "arunika", "anak umur 5-6 tahun yang sudah masuk TK, berapa persen 2025", "value partisipasi-paud:reported 2025"},
		{"another age in daily words", "arunika", "anak umur 3-4 tahun yang sudah masuk TK, berapa persen 2025", "refused"},
		{"what it is not", "contoh", "duit yang digali kota sendiri, bukan kiriman pusat, 2025", "value pendapatan-asli-daerah:reported 2025"},
		{"what came late", "contoh", "keluhan yang beres telat waktunya 2025 berapa persen", "refused"},
		{"promoted through friends", "arunika", "pegawai yang naik jabatan karena koneksi 2025", "refused"},
		{"who is not the one counted", "selasih", "ibu yang melahirkan ditolong dukun 2025 berapa persen", "refused"},
		{"a letter's opening", "contoh", "Sehubungan dengan rapat koordinasi, bersama ini kami mohon data luas kawasan kumuh per kelurahan tahun 2025", "value luas-kawasan-kumuh:reported 2025 by kelurahan"},
		{"a letter's opening that names something", "contoh", "Sehubungan dengan banjir di Bontang, mohon data luas kawasan kumuh 2025", "refused"},
		{"to be sent", "contoh", "Mohon dapat dikirimkan realisasi anggaran masing-masing perangkat daerah tahun anggaran 2025", "value budget:realised 2025 by agency"},
		{"the result beside the target", "contoh", "capaian vs target akta kelahiran TW II 2026", "compare cakupan-akta-kelahiran:reported cakupan-akta-kelahiran:target 2026-Q2"},
		{"a name that begins with what stands beside the target", "purnama", "target dan realisasi investasi 2025", "compare realisasi-investasi:reported realisasi-investasi:target 2025"},
		{"how far from a target with its year", "contoh", "How far are we from the 2026 stunting target?", "value prevalensi-stunting:gap 2026"},
		{"one source, no grouping", "contoh", "kemiskinan 2025 sumber BPS", "value tingkat-kemiskinan:reported 2025 from bps"},
		{"years back", "contoh", "pengangguran lima tahun ke belakang", "trend tingkat-pengangguran-terbuka:reported 2021..2025"},
		{"from year to year between two", "contoh", "What is the year-on-year change in PAD between 2024 and 2025?", "trend pendapatan-asli-daerah:reported 2024..2025"},
		{"which of two is bigger", "contoh", "pagu dinkes sama dinas sosial 2026 gede mana", "compare budget:budget dinkes dinsospm 2026"},
		{"money that explains", "contoh", "Apakah turunnya IKM Dinkes tahun 2025 disebabkan pagu anggarannya yang kecil?", "why indeks-kepuasan-masyarakat:reported dinkes 2025 because budget:budget"},
		{"a name alone", "contoh", "orang dewasa yang sudah difoto dan direkam sidik jarinya 2025", "value cakupan-ktp:reported 2025"},
		{"words that part nothing", "contoh", "risiko perempuan meninggal waktu bersalin umumnya sebesar apa 2025", "value angka-kematian-ibu:reported 2025"},
		{"an office by what it looks after", "contoh", "anggaran dinas yang ngurus sampah 2026", "value budget:budget dlh 2026"},
		{"an office in charge", "selasih", "how much did the office in charge of farms spend in 2025", "value budget:realised distan 2025"},
		{"an office that looks after nothing known", "contoh", "anggaran dinas yang dipimpin Pak Budi 2026", "refused"},
		{"from a year on", "contoh", "dari tahun 2022 bagaimana IPM kita", "trend indeks-pembangunan-manusia:reported 2022..2025"},
		{"two years with a stroke, held against each other", "contoh", "banding kecelakaan 2024/2025", "compare kecelakaan-lalu-lintas:reported 2024 2025"},
		{"nothing last month", "contoh", "kelurahan yang kasus DBD nya nol bulan lalu", "filter kasus-dbd:reported 2026-10 by kelurahan =0"},
		{"the pace of spending", "contoh", "OPD paling lelet serapannya triwulan III 2026", "rank budget:absorption 2026-Q3 by agency asc"},
		{"the cleanest of what should be clean", "purnama", "triwulan berapa udara paling kotor tahun 2025", "rank kualitas-udara:reported 2025 by quarter asc"},
		{"an illness that sounds like an office", "contoh", "kematian ibu karena perdarahan 2025", "refused"},
		{"a well", "contoh", "air sumur 2025", "refused"},
		{"thin children are not starved ones", "selasih", "balita kurus 2025", "refused"},
		{"unfit houses that were repaired", "purnama", "rumah reyot yang sudah diperbaiki 2025", "refused"},
		{"aid to the wrong", "contoh", "bansos salah sasaran 2025", "refused"},
		{"of one kind of vehicle", "contoh", "kecelakaan motor 2025", "refused"},
		{"buildings, not who comes", "purnama", "how many libraries are there in 2025", "refused"},
		{"graduates without work", "purnama", "sarjana menganggur 2025", "refused"},
		{"repair that is not there", "purnama", "ada perbaikan jalan rusak 2025", "refused"},
		{"the money and how much of it went", "contoh", "Could you tell me what the budget of the health office was in 2025 and how much was spent?", "compare budget:budget budget:realised dinkes 2025"},
		{"short of a target with its name", "contoh", "How much short of the 2025 PAD target were we?", "value pendapatan-asli-daerah:gap 2025"},
		{"beyond a target with its name", "contoh", "By how much did we exceed the road construction target in 2025?", "value panjang-jalan-dibangun:gap 2025"},
		{"what is caused by what", "contoh", "Is stunting caused by lack of clean water in 2025?", "why prevalensi-stunting:reported 2025 because akses-air-bersih:reported"},
		{"year on year of a month", "purnama", "inflasi year on year Oktober 2026", "value inflasi:reported 2026-10"},
		{"a crop that is grown", "selasih", "how much corn did we grow in 2025", "value produksi-jagung:reported 2025"},
		{"where papers come from", "contoh", "bayi lahir yang sudah punya surat dari capil 2025", "value cakupan-akta-kelahiran:reported 2025"},
		{"a map of a spread", "contoh", "peta sebaran stunting per kecamatan 2025", "value prevalensi-stunting:reported 2025 by kecamatan"},
		{"longer or shorter", "selasih", "lama tinggal wisatawan makin lama atau makin pendek", "trend lama-tinggal:reported all"},
		{"an office with a joining word in its name", "contoh", "sampai Oktober 2026 berapa anggaran Dinas Sosial dan Pemberdayaan Masyarakat yang sudah terserap", "value budget:absorption dinsospm 2026-10"},
		{"a place that begins with a word for its level", "purnama", "berapa wifi publik di kelurahan Kampung Tinta pada 2025?", "value wifi-publik:reported kel:kampung-tinta 2025"},
		{"how much of a target was reached", "contoh", "what percentage of the Human Development Index target was reached in 2025", "value indeks-pembangunan-manusia:achievement 2025"},
		{"by how much a target was missed", "contoh", "how much did the poverty rate miss its target by in 2025", "value tingkat-kemiskinan:gap 2025"},
		{"whether a target with a long name was met", "contoh", "did we meet the junior secondary dropout rate target in 2025", "value angka-putus-sekolah:achievement 2025"},
		{"a difference to a name that begins with the result", "contoh", "selisih target dan realisasi investasi 2025", "refused"},
		{"what people are ready for", "arunika", "kampung yang sudah disiapkan menghadapi banjir dan gempa ada berapa tahun 2025", "value desa-tangguh-bencana:reported 2025"},
	} {
		if got := brief(all[c.catalogue].Ask(c.text, today)); got != c.want {
			t.Errorf("%s: %q is %s, want %s", c.situation, c.text, got, c.want)
		}
	}
}

// TestLanguageOfFollowUps edits a plan of one kecamatan in one year.
func TestLanguageOfFollowUps(t *testing.T) {
	a := question.New(catalogues(t)["lembayung"])
	before := question.Plan{Op: question.Value, Metrics: []question.Metric{{Indicator: "halte", Measure: question.Reported}}, Areas: []string{"kec:cahaya"}, Periods: []string{"2025"}}
	for _, c := range []struct{ situation, text, want string }{
		{"a quarter of the year spoken of", "triwulan I saja", "value halte:reported kec:cahaya 2025-Q1"},
		{"the year before it", "dibanding tahun sebelumnya?", "compare halte:reported kec:cahaya 2024 2025"},
		{"all of them, not the one before", "kecamatan mana yang paling tinggi?", "rank halte:reported 2025 by kecamatan desc"},
		{"another indicator in its place", "kalau CCTV?", "value cctv:reported kec:cahaya 2025"},
	} {
		if got := brief(a.Follow(c.text, before, today)); got != c.want {
			t.Errorf("%s: %q is %s, want %s", c.situation, c.text, got, c.want)
		}
	}
}
