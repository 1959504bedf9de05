package word

import (
	"slices"
	"strings"
	"unicode"
)

// Key is what a folded word is found by in running text: its root, so that
// "pembangunan", "dibangun" and "terbangun" are one. It is empty for marks and
// for words that stand in every text.
func Key(w string) string {
	if common[w] {
		return ""
	}
	w = strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, Plain(w))
	if w == "" || common[w] {
		return ""
	}
	return Stem(w, func(form string) bool { return reported[form] })
}

// Keys are the distinct keys of a text, in order.
func Keys(text string) []string {
	var out []string
	for _, t := range Tokens(Fold(text)) {
		if k := Key(t.Text); k != "" && !slices.Contains(out, k) {
			out = append(out, k)
		}
	}
	return out
}

// common are words that tell nothing of what a text is about.
var common = Set(`yang dan di ke dari pada untuk dengan dalam oleh adalah ini itu akan telah sudah juga atau serta sebagai para bagi agar karena
	ada tidak dapat tersebut secara antara hingga sampai per saat maka bahwa lebih kami kita mereka berapa apa siapa mana kapan bagaimana mengapa the of and in to a is`)

// reported are words that reports bend most: with them "pembangunan", "dibangun"
// and "terbangun" are found by one another. A word that is not here is indexed
// as it is, without the particles at its end.
var reported = Set(`bangun pasang baik rehab rehabilitasi pelihara tingkat buat kerja laksana rencana target capai realisasi jalan jembatan saluran drainase sampah banjir air bersih sehat didik ajar latih layan
	periksa awas lapor adu tindak lanjut bantu salur serap anggar biaya belanja dana kelola olah angkut kumpul buang keruk gali timbun aspal cor beton pipa sambung lampu terang titik tanam pohon taman hijau
	rumah huni warga duduk miskin kerja usaha dagang pasar tani ikan ternak wisata budaya olahraga muda perempuan anak ibu balita gizi imunisasi obat rawat sakit puskesmas sekolah guru siswa kelas buku
	izin daftar bayar pajak retribusi pungut terima keluar masuk jual beli ada sedia lengkap susun rapat sosialisasi bina kembang uji coba ukur nilai evaluasi pantau kendali jaga aman tertib bencana bakar padam
	kurang tambah turun naik rusak hilang ganti perbaharui baharu baru lama besar kecil luas panjang lebar tinggi dalam dasar hukum atur tetap putus sah cabut ubah geser tunda batal selesai mulai akhir
	kendala hambat sebab akibat dukung dorong manfaat guna pakai sewa hibah serah tanggung jawab tugas fungsi pokok pimpin kepala dinas badan kantor camat lurah data informasi sistem aplikasi jaring komputer
	tampung tangkap alir hujan sungai pantai tanggul abrasi longsor tanah lahan bebas ruang kota desa lingkung kumuh tata bongkar relokasi parkir angkutan jalur rambu marka halte terminal kendara lintas macet
	tempat gedung pagar atap dinding lantai mesin alat pompa pintu sumur embung bendung irigasi sawah panen pupuk benih bibit ekspor impor harga inflasi tumbuh ekonomi sosial politik demokrasi agama ibadah`)
