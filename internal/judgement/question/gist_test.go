package question_test

import "testing"

// gistAffairs are indicators with questions that share no word with them, in the
// form of affairs.
const gistAffairs = `
Jumlah Penyu yang Dilepas ke Laut|ekor|+
berapa anak turtles yang dikembalikan ke habitatnya tahun 2025
berapa bayi penyu yang dibebaskan ke alam tahun 2025
- berapa penyu yang mati 2025
- berapa telur penyu yang dijual 2025
Produksi Teh|ton|+
berapa ton daun untuk seduhan yang dipetik tahun 2025
how many tonnes of leaves were picked for brewing in 2025
- berapa cangkir teh yang diminum warga 2025
- harga teh sekilo 2025
Persentase Terumbu Karang dalam Kondisi Baik|%|
berapa persen koral yang masih bagus tahun 2025
- koral yang dijual 2025
Jumlah Tenaga Kerja Asing|orang|+
berapa bule yang digaji di sini tahun 2025
berapa ekspatriat yang bekerja di perusahaan kita tahun 2025
- berapa bule yang menikah di sini 2025
Angka Kematian Ibu|per 100.000 kelahiran hidup|
dari 100.000 kelahiran berapa perempuan yang meninggal saat bersalin 2025
Persentase Ibu Hamil Anemia|%|
berapa persen perempuan mengandung yang kurang darah 2025
share of expecting women with low iron in 2025
- berapa persen perempuan mengandung yang merokok 2025
Jumlah Korban Penyalahgunaan Narkoba yang Direhabilitasi|orang|+
berapa pecandu yang dibantu sampai sembuh 2025
how many addicts were treated in 2025
- berapa pecandu yang ditangkap 2025
Jumlah Kasus Tawuran|kasus|+
berapa kali anak sekolah berkelahi ramai-ramai 2025
- berapa anak sekolah yang tewas dalam perkelahian 2025
Persentase Rumah Tangga Menggunakan Garam Beryodium|%|
Luas Sawah Beririgasi|hektare|+
Jumlah Reklame Ilegal yang Dibongkar|unit|+
berapa baliho liar yang diturunkan petugas 2025
how many illegal billboards were taken down in 2025
- berapa baliho caleg yang dipasang 2025
- pajak baliho 2025
Jumlah Kasus Perundungan|kasus|+
berapa kali siswa diejek dan dipukuli teman sekelasnya 2025
how many times were pupils bullied in 2025
- berapa guru yang dipukuli siswa 2025
Volume Sedimen yang Dikeruk|m3|+
berapa kubik lumpur yang diangkat dari dasar waduk 2025
- berapa kubik pasir yang dijual 2025
Jumlah Sambungan Jaringan Gas|sambungan|+
berapa dapur yang sudah tidak perlu beli elpiji tabung 2025
- harga elpiji tabung melon 2025
Tingkat Hunian Rusunawa|%|
berapa persen flat pemkot yang sudah ada penghuninya 2025
- berapa sewa flat pemkot sebulan 2025
Jumlah Pendaki|orang|+
berapa orang naik ke puncak gunung tahun 2025
- berapa pendaki yang hilang 2025
Produksi Mutiara|kg|+
berapa kilo butiran perhiasan dari tiram yang dipanen 2025
Jumlah Pengungsi Bencana|orang|+
berapa orang yang terpaksa tidur di tenda karena musibah 2025
Jumlah Sirene Peringatan Dini Bencana yang Berfungsi|unit|+
berapa alarm tanda bahaya yang masih bunyi 2025
Jumlah Buku yang Dipinjam|eksemplar|+
berapa bacaan yang dibawa pulang warga 2025
- berapa bacaan yang hilang 2025
Jumlah Rumah Kos Berizin|unit|+
berapa pondokan mahasiswa yang suratnya resmi 2025
- sewa pondokan mahasiswa sebulan 2025
Jumlah Sumur Resapan|unit|+
berapa lubang beton penyerap hujan yang ada 2025
Prevalensi Obesitas|%|
berapa persen orang dewasa yang kegemukan 2025
how many percent of adults are overweight 2025
- berapa orang kegemukan yang meninggal 2025
Jumlah Korban Tenggelam|orang|+
berapa orang yang hanyut ditelan air 2025
- berapa perahu yang hanyut 2025
Panjang Lajur Sepeda|km|+
berapa kilometer ruang khusus pegowes 2025
how many kilometres do cyclists have for themselves 2025
- berapa pegowes yang tertabrak 2025
Jumlah Botol Minuman Beralkohol yang Disita|botol|+
berapa arak dan ciu yang dirampas petugas 2025
- berapa orang mabuk arak 2025
Jumlah Warga Miskin Penerima Bantuan Hukum|orang|+
- berapa pengacara di kota ini 2025
Produksi Lada|ton|+
berapa ton merica yang dipanen 2025
- harga merica sekilo 2025
Persentase Rumah Tangga yang Memasak dengan Kayu Bakar|%|
berapa persen dapur yang masih mengepul dari ranting 2025
Persentase Belanja Pegawai|%|
berapa persen uang pemda yang habis buat gaji pns 2025
`

// TestGists asks for things by what is known of them.
func TestGists(t *testing.T) { askAffairs(t, gistAffairs) }
