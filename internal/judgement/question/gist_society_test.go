package question_test

import "testing"

// gistSocietyAffairs are indicators of social affairs, civil registration, women
// and children, family planning and villages, with questions as in gistAffairs.
const gistSocietyAffairs = `
Jumlah PPKS yang Mendapatkan Rehabilitasi Sosial|orang|+
berapa orang telantar dan cacat yang ditolong dinsos sampai pulih 2025
Jumlah Lansia Terlantar yang Dilayani|orang|+
berapa kakek nenek sebatang kara yang diurus pemerintah 2025
Jumlah Penerima Program Keluarga Harapan|keluarga|+
berapa keluarga yang uang bersyaratnya dicairkan lewat atm merah putih 2025
Jumlah Anak Jalanan yang Ditertibkan|anak|+
berapa bocah pengamen lampu merah yang diangkut satpol 2025
Jumlah Alat Bantu Disabilitas yang Disalurkan|unit|+
berapa tongkat dan kaki tiruan yang dibagikan 2025
Jumlah Orang Terlantar yang Dipulangkan|orang|+
berapa perantau kehabisan ongkos yang diantar balik ke kampungnya 2025
Indeks Keparahan Kemiskinan|indeks|
Garis Kemiskinan|rupiah/kapita/bulan|
berapa rupiah belanja sebulan supaya tidak disebut melarat 2025
Rasio Gini|indeks|
seberapa lebar jurang si kaya dan si papa 2025
how wide is the gap between rich and poor in 2025
Jumlah Keluarga yang Graduasi dari Bantuan Sosial|keluarga|+
berapa keluarga yang sudah berdikari dan tidak bergantung santunan lagi 2025
Persentase Perekaman KTP Elektronik|%|
berapa persen yang sudah difoto dan diambil sidik jarinya 2025
Persentase Kepemilikan Kartu Identitas Anak|%|
berapa persen bocah yang punya kartu pengenal sendiri 2025
Persentase Kepemilikan Akta Kelahiran|%|
berapa persen orok yang namanya sudah punya surat resmi 2025
Jumlah Akta Kematian yang Diterbitkan|dokumen|+
berapa surat bukti almarhum yang dikeluarkan dukcapil 2025
Jumlah Pengguna Identitas Kependudukan Digital|orang|+
berapa orang yang ktp-nya sudah masuk hp 2025
Rasio Jenis Kelamin|rasio|
tiap seratus wanita ada berapa pria 2025
Rasio Ketergantungan|%|
Kepadatan Penduduk|jiwa/km2|
sesesak apa kota kita, berapa orang berjejal tiap kilometer persegi 2025
Laju Pertumbuhan Penduduk|%|
Jumlah Perempuan Kepala Keluarga|orang|+
berapa janda yang jadi tulang punggung mencari nafkah 2025
Angka Kelahiran Remaja Usia 15-19 Tahun|per 1.000|
dari seribu gadis belasan berapa yang sudah beranak 2025
Angka Kelahiran Total|anak per perempuan|
seorang wanita seumur hidupnya beranak berapa 2025
Prevalensi Kontrasepsi Modern|%|
berapa persen pasutri yang minum pil atau pasang spiral 2025
Jumlah Peserta KB Pria|orang|+
berapa suami yang disteril 2025
Persentase Unmet Need KB|%|
berapa persen pasutri yang ingin menunda momongan tapi tidak pakai alat apa pun 2025
Jumlah Kelompok Bina Keluarga Remaja|kelompok|+
berapa perkumpulan orangtua yang belajar menghadapi anak puber 2025
Jumlah Korban Kekerasan dalam Rumah Tangga|orang|+
berapa istri yang babak belur dihajar suaminya 2025
how many wives were beaten by their husbands in 2025
Jumlah Kasus Kekerasan Seksual|kasus|+
berapa kali orang diperkosa atau digerayangi 2025
Jumlah Dispensasi Kawin|perkara|+
berapa kali hakim mengizinkan bocah belum cukup umur naik pelaminan 2025
Usia Kawin Pertama Perempuan|tahun|
gadis kita naik pelaminan umur berapa 2025
Jumlah Pekerja Anak|anak|+
berapa bocah yang disuruh banting tulang 2025
Persentase Keterwakilan Perempuan di DPRD|%|
berapa persen kursi dewan yang diduduki kaum hawa 2025
Indeks Ketimpangan Gender|indeks|
Jumlah Ruang Bermain Ramah Anak|unit|+
berapa tempat bocah main ayunan dan perosotan dengan aman 2025
Jumlah Desa Tertinggal|desa|+
berapa kampung yang masih terbelakang 2025
Nilai Swadaya Masyarakat Desa|rupiah|+
berapa rupiah hasil urunan dan kerja bakti orang kampung 2025
Jumlah BUMDes Aktif|unit|+
berapa toko dan bisnis milik kampung yang masih jalan 2025
Persentase Penyerapan Dana Desa|%|
berapa persen kucuran pusat untuk kampung yang sudah terpakai 2025
Jumlah Teknologi Tepat Guna yang Dimanfaatkan|unit|+
berapa perkakas rakitan sederhana yang dipakai orang kampung 2025
Jumlah Peserta Padat Karya Tunai Desa|orang|+
berapa orang kampung yang dibayar harian menggali parit dan mencangkul 2025
Pengeluaran per Kapita|rupiah|
- berapa lansia yang mendaki gunung 2025
- berapa kursi roda yang rusak 2025
- berapa pengamen yang masuk rumah sakit 2025
- berapa ktp yang hilang 2025
- berapa akta nikah yang palsu 2025
- berapa suami yang bercerai 2025
- berapa istri yang bekerja di pabrik 2025
- berapa bocah yang lahir kembar 2025
- berapa gadis belasan yang putus sekolah 2025
- berapa kades yang ditangkap polisi 2025
- berapa kampung yang kebanjiran 2025
- berapa pil kb yang kedaluwarsa 2025
`

// TestGistsOfSociety asks for things of families, papers and villages.
func TestGistsOfSociety(t *testing.T) { askAffairs(t, gistSocietyAffairs) }
