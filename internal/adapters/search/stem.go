package search

import (
	"slices"
	"strings"
	"unicode"

	"nyata/internal/ground/word"
)

// stems are the distinct stems of a text's telling words, in order.
func stems(text string) []string {
	var out []string
	for _, t := range word.Tokens(word.Fold(text)) {
		if s := stemOf(t.Text); s != "" && !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return out
}

// stemmed is a text as it is indexed.
func stemmed(text string) string {
	var b strings.Builder
	for _, t := range word.Tokens(word.Fold(text)) {
		if s := stemOf(t.Text); s != "" {
			b.WriteString(s)
			b.WriteByte(' ')
		}
	}
	return b.String()
}

// stemOf is the stem of one folded word; empty for marks and for words that
// stand in every text.
func stemOf(w string) string {
	if common[w] {
		return ""
	}
	w = strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, word.Plain(w))
	if w == "" || common[w] {
		return ""
	}
	return word.Stem(w, func(form string) bool { return roots[form] })
}

// common are words that tell nothing of what a text is about.
var common = set(`yang dan di ke dari pada untuk dengan dalam oleh adalah ini itu akan telah sudah juga atau serta sebagai para bagi agar karena
	ada tidak dapat tersebut secara antara hingga sampai per saat maka bahwa lebih kami kita mereka berapa apa siapa mana kapan bagaimana mengapa the of and in to a is`)

// roots are words that reports bend most: with them "pembangunan", "dibangun"
// and "terbangun" are found by one another. A word that is not here is indexed
// as it is, without the particles at its end.
var roots = set(`bangun pasang baik rehab rehabilitasi pelihara tingkat buat kerja laksana rencana target capai realisasi jalan jembatan saluran drainase sampah banjir air bersih sehat didik ajar latih layan
	periksa awas lapor adu tindak lanjut bantu salur serap anggar biaya belanja dana kelola olah angkut kumpul buang keruk gali timbun aspal cor beton pipa sambung lampu terang titik tanam pohon taman hijau
	rumah huni warga duduk miskin kerja usaha dagang pasar tani ikan ternak wisata budaya olahraga muda perempuan anak ibu balita gizi imunisasi obat rawat sakit puskesmas sekolah guru siswa kelas buku
	izin daftar bayar pajak retribusi pungut terima keluar masuk jual beli ada sedia lengkap susun rapat sosialisasi bina kembang uji coba ukur nilai evaluasi pantau kendali jaga aman tertib bencana bakar padam
	kurang tambah turun naik rusak hilang ganti perbaharui baharu baru lama besar kecil luas panjang lebar tinggi dalam dasar hukum atur tetap putus sah cabut ubah geser tunda batal selesai mulai akhir
	kendala hambat sebab akibat dukung dorong manfaat guna pakai sewa hibah serah tanggung jawab tugas fungsi pokok pimpin kepala dinas badan kantor camat lurah data informasi sistem aplikasi jaring komputer
	tampung tangkap alir hujan sungai pantai tanggul abrasi longsor tanah lahan bebas ruang kota desa lingkung kumuh tata bongkar relokasi parkir angkutan jalur rambu marka halte terminal kendara lintas macet
	tempat gedung pagar atap dinding lantai mesin alat pompa pintu sumur embung bendung irigasi sawah panen pupuk benih bibit ekspor impor harga inflasi tumbuh ekonomi sosial politik demokrasi agama ibadah`)

func set(words string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		m[w] = true
	}
	return m
}
