package question_test

import "testing"

// gistOrderAffairs are indicators of traffic, networks, libraries, patrols,
// fires, dangers and rubbish, with questions as in gistAffairs.
const gistOrderAffairs = `
Jumlah Pelanggaran Angkutan Barang|kasus|+
berapa kali sopir truk muatan ketahuan nakal 2025
Jumlah Peserta Mudik Gratis|orang|+
berapa perantau yang naik bus cuma-cuma pulang lebaran 2025
Jumlah Polisi Tidur yang Dibongkar|unit|+
berapa gundukan aspal yang diratakan petugas 2025
Waktu Antar Bus|menit|
penumpang halte rata-rata nunggu berapa menit 2025
Jumlah Penumpang Angkutan Sungai|orang|+
berapa orang yang naik klotok dan ketek 2025
Jumlah Becak Terdaftar|unit|+
Jumlah Kelompok Informasi Masyarakat|kelompok|+
Persentase Desa Blankspot|%|
berapa persen kampung yang susah sinyal 2025
Jumlah Menara BTS|unit|+
berapa pemancar besi yang berdiri 2025
Persentase Aplikasi Terintegrasi|%|
Jumlah Sterilisasi Kontra Penginderaan|kali|+
berapa kali ruang pejabat disisir dari alat penyadap 2025
Jumlah Koleksi Perpustakaan|eksemplar|+
berapa bacaan yang dipajang di rak taman pustaka 2025
Jumlah Pustakawan|orang|+
Jumlah Arsip yang Dimusnahkan|berkas|+
berapa kertas usang yang dicacah dan dibakar kantor 2025
Jumlah Kasus Balap Liar|kasus|+
berapa kali geng motor adu kebut malam-malam 2025
Jumlah Knalpot Brong yang Disita|unit|+
berapa alat motor yang memekakkan telinga dirampas 2025
Jumlah Rokok Ilegal yang Disita|batang|+
berapa batang sebat tanpa pita yang diangkut satpol 2025
Jumlah Bangunan Liar yang Dibongkar|unit|+
berapa gubuk bantaran kali yang diratakan satpol 2025
Jumlah Patroli Satpol PP|kali|+
berapa kali penegak perda berkeliling kota 2025
Jumlah Gedung dengan Proteksi Kebakaran|unit|+
berapa kantor dan mal yang punya alarm dan tabung semprot api 2025
Kerugian Akibat Kebakaran|rupiah|+
berapa rupiah harta yang ludes dilalap api 2025
Jumlah Pos Pemadam Kebakaran|unit|+
berapa markas mobil merah yang siaga 2025
Jumlah Kejadian Evakuasi Hewan|kejadian|+
berapa kali petugas menangkap kobra, biawak atau kucing terjepit 2025
Jumlah Rambu Evakuasi Terpasang|unit|+
berapa panah penunjuk arah lari yang ditancapkan 2025
Jumlah Korban Hilang Akibat Bencana|orang|+
berapa orang yang hanyut dalam musibah dan tidak ketemu 2025
Volume Air Bersih yang Didistribusikan Saat Kekeringan|liter|+
berapa liter yang dikirim tangki ke kampung bersumur kering 2025
Jumlah Usaha yang Dikenai Sanksi Lingkungan|usaha|+
Jumlah Pengaduan Pencemaran Lingkungan|kasus|+
Jumlah Truk Sampah|unit|+
berapa mobil bak pengangkut isi tong yang kita punya 2025
Jumlah Penyapu Jalan|orang|+
berapa orang yang memegang sapu lidi di aspal tiap subuh 2025
Volume Sampah Plastik|ton|+
berapa ton kresek dan botol yang dibuang 2025
Timbulan Sampah per Kapita|kg/orang/hari|
seorang sehari membuang berapa kilo 2025
Jumlah Lubang Biopori|lubang|+
Jumlah Mata Air yang Dilindungi|titik|+
berapa sendang dan umbul yang dijaga 2025
Jumlah Pohon Peneduh yang Ditanam|batang|+
berapa batang perindang pinggir jalan yang ditancapkan 2025
Jumlah Taman Kota|unit|+
berapa tempat duduk santai berbunga milik pemkot 2025
Jumlah Pelanggar Buang Sampah Sembarangan|orang|+
berapa orang yang ketahuan melempar kresek ke kali 2025
Jumlah Konflik Agraria|kasus|+
berapa kali petani dan perusahaan berebut lahan 2025
Luas Alih Fungsi Lahan Sawah|hektare|+
berapa hektare tanaman padi yang berubah jadi ruko 2025
- berapa klotok yang tenggelam 2025
- berapa hp yang dicuri 2025
- berapa tukang becak yang meninggal 2025
- berapa buku yang disensor 2025
- berapa anggota geng yang tewas 2025
- berapa gubuk yang terbakar 2025
- berapa petugas damkar yang luka 2025
- berapa kucing yang divaksin 2025
- berapa penyapu yang tertabrak 2025
- berapa kresek yang diekspor 2025
- harga sebatang rokok 2025
- berapa sendang yang kering 2025
`

// TestGistsOfOrder asks for things of traffic, order, danger and rubbish.
func TestGistsOfOrder(t *testing.T) { askAffairs(t, gistOrderAffairs) }
