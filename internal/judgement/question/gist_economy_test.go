package question_test

import "testing"

// gistEconomyAffairs are indicators of fields, herds, trade, jobs and growth with
// questions that share no word with them, in the form of affairs.
const gistEconomyAffairs = `
Indeks Gini|indeks|
seberapa jauh jurang antara si kaya dan si papa tahun 2025
Tingkat Kemiskinan Ekstrem|%|
Garis Kemiskinan|rupiah per kapita per bulan|
Tingkat Pengangguran Terbuka|%|
berapa persen yang menganggur dan masih melamar ke sana kemari 2025
- berapa penganggur yang mencuri 2025
Tingkat Partisipasi Angkatan Kerja|%|
Pengeluaran per Kapita Disesuaikan|ribu rupiah|
Laju Inflasi|%|
seberapa cepat barang-barang di toko jadi mahal 2025
Produktivitas Padi|kuintal per hektare|
berapa kuintal gabah yang keluar dari tiap petak sawah 2025
Indeks Pertanaman Padi|indeks|
berapa kali setahun sawah digarap dan ditandur 2025
- berapa sawah yang dijual 2025
Persentase Serangan Organisme Pengganggu Tanaman yang Dikendalikan|%|
berapa persen wereng dan tikus yang berhasil dibasmi 2025
Jumlah Kelompok Tani|kelompok|+
berapa paguyuban penggarap sawah yang ada 2025
Jumlah Ternak yang Diinseminasi Buatan|ekor|+
berapa sapi yang disuntik bibit pejantan beku 2025
- berapa sapi yang dicuri 2025
Jumlah Rumah Potong Hewan Berstandar|unit|+
berapa tempat jagal yang sudah memenuhi syarat 2025
Konsumsi Ikan|kg per kapita per tahun|
Skor Pola Pangan Harapan|indeks|
seberapa beragam dan seimbang isi piring warga 2025
Persentase Cadangan Pangan Pemerintah|%|
berapa persen stok beras darurat yang disimpan di gudang pemda 2025
Persentase Pangan Segar yang Aman Dikonsumsi|%|
berapa persen sayur di lapak yang tidak mengandung racun semprotan 2025
Jumlah Pembudidaya Ikan|orang|+
berapa orang yang memelihara lele dan nila di kolam 2025
- berapa orang yang mancing di laut 2025
Jumlah Unit Pengolahan Ikan|unit|+
berapa usaha yang membuat kerupuk dan abon dari tangkapan laut 2025
Pengeluaran Wisatawan|rupiah|
berapa duit yang dihabiskan seorang turis 2025
- berapa turis yang kecopetan 2025
Jumlah Daya Tarik Wisata|lokasi|+
berapa tempat pelesir yang bisa didatangi 2025
Jumlah Pelaku Ekonomi Kreatif|orang|+
berapa pembuat game, film dan desainer di sini 2025
Jumlah Industri Kecil dan Menengah|unit|+
berapa bengkel dan pabrik rumahan yang ada 2025
Jumlah Sentra Industri|sentra|+
Persentase Alat Ukur yang Ditera|%|
berapa persen timbangan pedagang yang sudah dicap tidak curang 2025
- berapa timbangan bayi yang rusak 2025
Jumlah Pasar Rakyat yang Direvitalisasi|unit|+
berapa tempat becek pedagang sayur yang dipugar 2025
Persentase Koperasi Sehat|%|
what percent of credit unions are in good shape 2025
Jumlah Koperasi yang Melaksanakan Rapat Anggota Tahunan|unit|+
berapa koperasi yang mengumpulkan orangnya setahun sekali untuk melaporkan untung rugi 2025
Jumlah Wirausaha Baru|orang|+
berapa orang yang baru mulai buka usaha sendiri 2025
Nilai Realisasi Investasi|rupiah|+
berapa duit yang sudah ditanamkan pemodal di sini 2025
- berapa pemodal yang kabur 2025
Jumlah Nomor Induk Berusaha yang Diterbitkan|dokumen|+
berapa pengusaha yang sudah dibuatkan tanda pengenal lewat oss 2025
Persentase Perusahaan dengan Peraturan Perusahaan|%|
berapa persen majikan yang punya aturan main tertulis bagi buruhnya 2025
Persentase Tenaga Kerja Peserta Jaminan Sosial Ketenagakerjaan|%|
berapa persen buruh yang dilindungi jamsostek 2025
- berapa buruh yang dipecat 2025
Jumlah Perselisihan Hubungan Industrial yang Dimediasi|kasus|+
berapa sengketa buruh dan majikan yang didamaikan mediator dinas 2025
Jumlah Transmigran yang Ditempatkan|keluarga|+
berapa keluarga dari jawa yang dipindahkan ke permukiman baru di luar pulau 2025
Persentase Pekerja Informal|%|
what share of people earn a living as street vendors, ojek drivers and odd jobbers 2025
- berapa ojek yang tertabrak 2025
Neraca Perdagangan|juta dolar|
selisih antara barang yang dikapalkan ke luar negeri dan yang didatangkan 2025
Jumlah Gerai Ritel Modern|unit|+
berapa indomaret dan alfamart yang buka 2025
- berapa indomaret yang dirampok 2025
Luas Tanam Kelapa Sawit Peremajaan|hektare|+
berapa hektare kebun tua cpo yang ditebang dan diganti bibit muda 2025
Indeks Pembangunan Manusia|indeks|
how well off are residents in schooling, health and income combined 2025
- berapa calo kerja yang ditangkap 2025
- berapa bengkel yang terbakar 2025
`

// TestEconomyGists asks for things of the economy by what is known of them.
func TestEconomyGists(t *testing.T) { askAffairs(t, gistEconomyAffairs) }
