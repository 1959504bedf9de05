package question_test

import "testing"

// gistTradeAffairs are indicators of labour, shops and prices, crafts, permits,
// guests, culture, the young and sport, with questions as in gistAffairs.
const gistTradeAffairs = `
Jumlah Peserta Pelatihan Berbasis Kompetensi|orang|+
berapa orang yang diajari menjahit dan mengelas sampai terampil 2025
Jumlah Pekerja Migran Indonesia yang Ditempatkan|orang|+
berapa orang kita yang diberangkatkan jadi kuli ke malaysia dan taiwan 2025
Jumlah Kecelakaan Kerja|kasus|+
berapa kali buruh celaka terjepit mesin pabrik 2025
Persentase Pekerja Rentan Terlindungi BPJS Ketenagakerjaan|%|
berapa persen tukang ojek dan pemulung yang iurannya sudah ditanggung 2025
Upah Minimum Kota|rupiah|
Jumlah Perusahaan yang Membayar THR Tepat Waktu|perusahaan|+
Jumlah Kartu AK1 yang Diterbitkan|kartu|+
Jumlah Koperasi yang Dibubarkan|unit|+
Jumlah Anggota Koperasi|orang|+
Jumlah UMKM yang Memiliki Izin Edar PIRT|unit|+
berapa dapur rumahan yang label jajanannya sudah resmi 2025
Jumlah Merek UMKM yang Terdaftar HKI|merek|+
berapa logo dan cap dagang kecil yang sudah aman dari penjiplak 2025
Rasio Kewirausahaan|%|
Harga Minyak Goreng|rupiah/liter|
Harga Telur Ayam|rupiah/kg|
bahan ceplok dan dadar sekilo kena berapa 2025
Harga Cabai Rawit|rupiah/kg|
berapa rupiah bahan sambal yang bikin mulut terbakar per kilo 2025
Jumlah Barang Beredar Tidak Sesuai Ketentuan|temuan|+
berapa dagangan palsu yang kedapatan di rak toko 2025
Jumlah Pembatik|orang|+
berapa orang yang hidup dari canting dan malam 2025
Nilai Produksi Industri Mebel|rupiah|+
Jumlah Sentra Gerabah|sentra|+
berapa kampung pembuat kendi dan guci tanah liat 2025
Jumlah Layanan pada Mal Pelayanan Publik|layanan|+
Waktu Penyelesaian Izin|hari|
dari berkas masuk sampai suratnya keluar pengusaha menunggu berapa hari 2025
Tingkat Hunian Kamar Hotel|%|
berapa persen ranjang losmen yang ditiduri tamu 2025
Jumlah Wisatawan Ziarah|orang|+
berapa orang yang datang berdoa ke makam wali 2025
Jumlah Desa Wisata|desa|+
Jumlah Pengunjung Kebun Binatang|orang|+
berapa orang yang datang menonton gajah dan harimau 2025
Jumlah Pelaku Ekonomi Kreatif|orang|+
berapa pembuat film, gim dan desainer di kota ini 2025
Jumlah Cagar Budaya yang Ditetapkan|objek|+
berapa candi dan benteng kuno yang diakui resmi 2025
Jumlah Naskah Kuno yang Didigitalkan|naskah|+
berapa lontar tulisan tangan yang sudah dipindai 2025
Persentase Penutur Bahasa Daerah|%|
berapa persen yang masih omong pakai logat nenek moyang 2025
Jumlah Grup Kesenian Aktif|grup|+
berapa rombongan penari dan gamelan yang masih rajin manggung 2025
Jumlah Pertunjukan Seni|kali|+
berapa kali panggung wayang dan tari digelar 2025
Jumlah Juru Pelihara Situs|orang|+
berapa penjaga yang menyapu dan merawat candi 2025
Jumlah Wirausaha Muda|orang|+
berapa anak muda yang sudah jadi bos usahanya sendiri 2025
Jumlah Anggota Pramuka|orang|+
berapa anak berseragam cokelat yang suka kemah 2025
Jumlah Medali Emas Porprov|keping|+
Jumlah Pelatih Olahraga Bersertifikat|orang|+
Jumlah Wasit Berlisensi|orang|+
berapa pengadil pertandingan yang punya surat resmi 2025
Jumlah Sarana Olahraga dalam Kondisi Baik|unit|+
berapa lapangan bola dan voli yang masih bagus 2025
Persentase Penduduk yang Berolahraga|%|
berapa persen orang yang rajin lari, senam atau gowes 2025
Jumlah Klub Olahraga|klub|+
- berapa tukang ojek yang kecelakaan 2025
- berapa pabrik yang tutup 2025
- berapa candi yang dicuri arcanya 2025
- berapa penari yang sakit 2025
- berapa losmen yang terbakar 2025
- berapa harimau yang mati 2025
- berapa canting yang dijual 2025
- harga kendi tanah liat 2025
- berapa lapangan bola yang dibangun 2025
- berapa juragan yang bangkrut 2025
- harga minyak urut seliter 2025
- berapa turis yang tenggelam 2025
`

// TestGistsOfTrade asks for things of work, shops, guests, culture and sport.
func TestGistsOfTrade(t *testing.T) { askAffairs(t, gistTradeAffairs) }
