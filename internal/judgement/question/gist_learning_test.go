package question_test

import "testing"

// gistLearningAffairs are indicators of schooling, culture, reading, records,
// youth, sport and faith with questions that share no word with them, in the
// form of affairs.
const gistLearningAffairs = `
Rata-Rata Lama Sekolah|tahun|
berapa tahun penduduk dewasa pernah duduk di bangku kelas 2025
Angka Partisipasi Sekolah 16-18 Tahun|%|
berapa persen remaja seumuran kelas sepuluh sampai dua belas yang masih mengenyam bangku belajar 2025
Persentase Ruang Kelas dalam Kondisi Baik|%|
berapa persen tempat murid belajar yang atapnya tidak bocor dan temboknya masih utuh 2025
Jumlah Peserta Pendidikan Kesetaraan|orang|+
berapa orang yang ikut kejar paket a, b atau c 2025
how many dropouts came back to study for paket c in 2025
- berapa orang yang lulus tes pns 2025
Jumlah Guru Honorer|orang|+
berapa pengajar yang dibayar seadanya dan belum diangkat negara 2025
Persentase Guru Bersertifikat Pendidik|%|
berapa persen pengajar yang lolos ppg 2025
- berapa pengajar yang pensiun 2025
Angka Melanjutkan ke SMP|%|
berapa persen tamatan kelas enam yang lanjut ke kelas tujuh 2025
Persentase Siswa Mencapai Kompetensi Minimum Numerasi|%|
berapa persen anak yang lancar berhitung dan matematika 2025
- berapa persen anak yang takut matematika 2025
Jumlah Siswa Penerima Beasiswa|orang|+
berapa anak kurang mampu yang biaya kuliah atau spp nya ditanggung 2025
Persentase Sekolah Terakreditasi Minimal B|%|
berapa persen lembaga belajar yang dinilai bermutu oleh asesor 2025
Jumlah Sekolah Inklusif|unit|+
berapa lembaga belajar yang menerima anak tuli, buta atau autis di kelas biasa 2025
Jumlah Perpustakaan Sekolah Sesuai Standar|unit|+
Jumlah Koleksi Bahan Pustaka|judul|+
- berapa novel yang ditulis warga 2025
Nilai Tingkat Kegemaran Membaca|nilai|
seberapa doyan warga melahap bacaan 2025
how keen are people on reading in 2025
Jumlah Pemustaka|orang|+
Tingkat Ketersediaan Arsip sebagai Memori Kolektif|%|
- berapa surat tanah yang hilang 2025
Jumlah Arsip Statis yang Didigitalisasi|berkas|+
berapa dokumen bersejarah yang sudah dipindai 2025
how many old historic documents have been scanned in 2025
- berapa dokumen tender yang diunggah 2025
Jumlah Arsiparis|orang|+
Jumlah Arsip yang Dimusnahkan|berkas|+
berapa berkas usang yang dibakar atau dicacah 2025
Tingkat Partisipasi Pemuda dalam Kegiatan Ekonomi Mandiri|%|
berapa persen anak muda yang membuka usaha sendiri 2025
share of young people running their own business in 2025
- berapa persen anak muda yang menganggur 2025
Jumlah Organisasi Kepemudaan yang Aktif|organisasi|+
berapa karang taruna, knpi dan sejenisnya yang masih jalan 2025
Jumlah Anggota Paskibraka|orang|+
Jumlah Gelanggang Olahraga|unit|+
berapa gor, stadion dan lapangan tanding yang dipunyai 2025
- sewa stadion sehari 2025
Jumlah Medali yang Diraih pada Pekan Olahraga Provinsi|keping|+
- berapa gram emas yang ditambang 2025
Jumlah Pelatih Bersertifikat|orang|+
berapa coach yang sudah punya lisensi 2025
Persentase Penduduk yang Berolahraga Secara Rutin|%|
berapa persen warga yang tiap minggu jogging, senam atau gowes 2025
Jumlah Cagar Budaya yang Ditetapkan|objek|+
Jumlah Festival Budaya yang Diselenggarakan|kegiatan|+
berapa pagelaran dan karnaval adat yang digelar 2025
Jumlah Juru Pelihara Cagar Budaya|orang|+
berapa penjaga candi dan situs purbakala yang ada 2025
Jumlah Penutur Bahasa Daerah|orang|+
berapa orang yang masih bercakap dengan logat dan tutur leluhur 2025
Jumlah Desa Adat|desa|+
Jumlah Pengunjung Museum|orang|+
berapa orang datang melihat pajangan benda kuno 2025
- berapa keris yang dijual 2025
Jumlah Masjid|unit|+
berapa tempat umat islam jumatan 2025
Jumlah Gereja|unit|+
berapa tempat umat nasrani misa dan kebaktian minggu 2025
Jumlah Jemaah Haji yang Berangkat|orang|+
berapa orang terbang ke tanah suci mekah 2025
- berapa ongkos ke tanah suci 2025
Jumlah Pondok Pesantren|lembaga|+
berapa tempat santri mondok dan mengaji kitab kuning pada kiai 2025
Penghimpunan Zakat, Infak dan Sedekah|rupiah|+
berapa uang yang disetor muzaki dan dermawan lewat amil 2025
Jumlah Penerima Insentif Guru Ngaji|orang|+
berapa ustaz dan ustazah tpa yang mendapat uang lelah dari pemkot 2025
Jumlah Penyuluh Agama|orang|+
berapa juru dakwah dan pembimbing rohani yang dimiliki 2025
Jumlah Peserta Musabaqah Tilawatil Quran|orang|+
berapa orang yang ikut lomba melantunkan ayat suci 2025
- berapa anak yang belum bisa mengaji 2025
Harapan Lama Sekolah|tahun|
`

// TestGistsOfLearning asks for things of schooling, culture, reading, records,
// youth, sport and faith by what is known of them.
func TestGistsOfLearning(t *testing.T) { askAffairs(t, gistLearningAffairs) }
