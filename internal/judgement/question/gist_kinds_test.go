package question_test

import "testing"

// gistKindsAffairs are further kinds of the affairs of the last four tests,
// asked about once those were read.
const gistKindsAffairs = `
Produksi Vanili|kg|+
berapa kilo polong penyedap es krim yang dipanen 2025
Produksi Kepiting|ton|+
berapa ton hewan bercapit dari bakau yang ditangkap 2025
Populasi Kelinci|ekor|+
Produksi Telur Puyuh|ton|+
berapa ton butiran kecil berbintik yang dihasilkan peternak 2025
Jumlah Kematian Ternak|ekor|+
berapa ekor sapi dan kambing yang jadi bangkai 2025
Produksi Gaharu|kg|+
berapa kilo bahan dupa wangi mahal dari hutan 2025
Jumlah Rumah Tangga Penerima BPBL|rumah tangga|+
berapa keluarga tak mampu yang dipasangi meteran pln gratis 2025
Produksi Semangka|ton|+
berapa ton buah besar berair merah yang dipetik 2025
Jumlah Rumah Potong Hewan|unit|+
berapa tempat jagal yang kita punya 2025
Jumlah Kelompok Wanita Tani|kelompok|+
Harga Bawang Putih|rupiah/kg|
sesiung bumbu dapur putih itu sekilo berapa 2025
Harga Daging Sapi|rupiah/kg|
bahan rendang sekilo kena berapa 2025
Jumlah Eksportir|perusahaan|+
berapa pengusaha yang mengapalkan barang ke luar negeri 2025
Jumlah Koperasi Desa Merah Putih Beroperasi|unit|+
berapa gerai kampung gagasan prabowo yang sudah buka 2025
Jumlah Penenun|orang|+
berapa orang yang bekerja dengan benang dan alat gedogan 2025
Jumlah Peserta Job Fair|orang|+
berapa pelamar yang datang membawa map ke stan perusahaan 2025
Jumlah Upacara Adat|kali|+
berapa kali ritual leluhur dengan sesaji digelar 2025
Jumlah Lansia Terlantar|orang|+
berapa jompo yang ditinggal anaknya 2025
Jumlah Kelompok KUBE|kelompok|+
berapa kelompok keluarga susah yang patungan modal beternak 2025
Jumlah Penerima Santunan Kematian|orang|+
berapa ahli waris yang diberi uang duka 2025
Indeks Pembangunan Gender|indeks|
seberapa sejajar nasib kaum hawa dengan kaum adam 2025
Jumlah Kader Pemberdayaan Masyarakat Desa|orang|+
Jumlah Kegiatan Gotong Royong|kali|+
berapa kali orang kampung kerja bakti bareng 2025
Jumlah Cermin Tikungan Terpasang|unit|+
berapa kaca cembung yang dipasang di belokan 2025
Jumlah Kejadian Korsleting|kejadian|+
berapa kali colokan memercik api 2025
Jumlah Taman Bacaan Masyarakat|unit|+
Jumlah Kasus Premanisme|kasus|+
berapa kali jago memalak pedagang 2025
Jumlah Maggot yang Diproduksi|kg|+
Volume Sampah Elektronik|ton|+
Jumlah Armada Pemadam Kebakaran|unit|+
berapa mobil tangki penyemprot milik damkar 2025
- harga es krim 2025
- berapa kelinci yang mati 2025
- berapa jompo yang meninggal 2025
- berapa pengusaha ekspor yang bangkrut 2025
- berapa preman yang tewas 2025
- berapa ahli waris yang menggugat 2025
- berapa colokan yang dijual 2025
- berapa tukang jagal yang luka 2025
- berapa ekor kepiting yang dilepas 2025
- berapa kaca mobil yang pecah 2025
`

// TestGistsOfKinds asks for kinds that the other tests of gists leave out.
func TestGistsOfKinds(t *testing.T) { askAffairs(t, gistKindsAffairs) }
