package question_test

import "testing"

// gistGovernmentAffairs are indicators of offices, villages and the needy with
// questions that share no word with them, in the form of affairs; the questions
// were written before the lines were tried on them.
const gistGovernmentAffairs = `
Jumlah Anak Telantar yang Terpenuhi Kebutuhan Dasarnya di Luar Panti|orang|+
- berapa bocah yang diadopsi orang asing 2025
Persentase Penyandang Disabilitas Telantar yang Menerima Alat Bantu|%|
berapa persen pemakai kursi roda dan orang tuli yang sudah dapat kaki palsu atau alat dengar 2025
Jumlah Keluarga Penerima Manfaat Program Keluarga Harapan|keluarga|+
Jumlah Pekerja Sosial Masyarakat|orang|+
berapa sukarelawan yang mengurus orang susah 2025
Jumlah Taruna Siaga Bencana|orang|+
berapa relawan tagana yang siap masak di dapur umum 2025
- berapa orang yang makan di dapur umum 2025
Jumlah Karang Taruna Aktif|kelompok|+
berapa perkumpulan muda-mudi kampung yang masih jalan 2025
Persentase Realisasi Penyaluran Dana Desa|%|
berapa persen kiriman pusat untuk kampung yang sudah cair 2025
Jumlah BUMDes Berkategori Maju|unit|+
berapa toko dan usaha punya kampung yang sudah berkembang pesat 2025
Jumlah Posyantekdes|unit|+
berapa warung teknologi tepat guna di kampung 2025
Persentase Desa Berstatus Mandiri|%|
berapa persen kampung yang sudah bisa berdiri sendiri 2025
Cakupan Kepemilikan Akta Kelahiran Anak|%|
berapa persen bocah yang lahirnya sudah tercatat di capil 2025
- berapa bayi yang lahir di rumah 2025
Persentase Perekaman KTP Elektronik|%|
berapa persen orang dewasa yang sudah difoto dan diambil sidik jarinya 2025
Cakupan Kepemilikan Kartu Identitas Anak|%|
Jumlah Akta Kematian yang Diterbitkan|dokumen|+
berapa surat tanda orang meninggal yang dikeluarkan capil 2025
- berapa orang yang meninggal di jalan 2025
Indeks Sistem Pemerintahan Berbasis Elektronik|indeks|
seberapa jauh kantor pemda sudah serba digital dan daring 2025
Jumlah Titik Wifi Publik|titik|+
di berapa tempat orang bisa internetan cuma-cuma 2025
Jumlah Insiden Keamanan Siber|insiden|+
berapa kali situs pemda diretas hacker 2025
how many times were our servers hacked in 2025
- berapa situs judi yang diblokir 2025
Persentase Perangkat Daerah yang Menggunakan Sandi|%|
berapa persen dinas yang mengacak pesan rahasianya 2025
Jumlah Berita Hoaks yang Diklarifikasi|berita|+
berapa kabar bohong yang sudah diluruskan 2025
- berapa penyebar kabar bohong yang dipenjara 2025
Persentase Kecamatan dalam Angka yang Terbit Tepat Waktu|%|
Jumlah Statistik Sektoral yang Dipublikasikan|dataset|+
berapa tabel angka dinas yang diumumkan ke khalayak 2025
Realisasi Pendapatan Asli Daerah|miliar rupiah|+
berapa uang yang dikumpulkan pemda dari kantongnya sendiri 2025
Realisasi Pajak Restoran|miliar rupiah|+
berapa pungutan dari warung dan kafe yang masuk kas 2025
- berapa kafe yang menunggak setoran 2025
Persentase Barang Milik Daerah yang Bersertifikat|%|
berapa persen tanah pemda yang suratnya sudah resmi di bpn 2025
Sisa Lebih Pembiayaan Anggaran Tahun Berkenaan|miliar rupiah|+
berapa uang pemda yang tidak habis dipakai sampai tutup buku 2025
Realisasi Dana Alokasi Umum|miliar rupiah|+
berapa jatah dari jakarta buat menggaji dan urusan rutin 2025
Realisasi Belanja Hibah|miliar rupiah|+
berapa duit yang disumbangkan pemda ke ormas, masjid dan yayasan 2025
Jumlah Pegawai yang Pensiun|orang|+
berapa abdi negara yang purnatugas 2025
- berapa abdi negara yang meninggal 2025
Jumlah PPPK yang Diangkat|orang|+
berapa honorer yang akhirnya dikontrak negara 2025
Persentase Jabatan Fungsional Terisi|%|
Persentase Pejabat Struktural Perempuan|%|
berapa persen wanita di kursi eselon 2025
Nilai Survei Penilaian Integritas|nilai|
seberapa jujur birokrasi kita di mata kpk 2025
Jumlah Laporan Gratifikasi|laporan|+
berapa kali bingkisan dan parsel untuk pejabat dilaporkan ke kpk 2025
- berapa pejabat yang ditangkap kpk 2025
Level Kapabilitas APIP|level|
sudah setinggi apa kemampuan auditor internal kita 2025
Nilai Evaluasi SAKIP|nilai|
Jumlah Usulan Musrenbang yang Terakomodasi|usulan|+
berapa permintaan rembuk kampung yang dikabulkan 2025
Nilai Kepatuhan Standar Pelayanan Publik Ombudsman|nilai|
Jumlah Kejadian Konflik Sosial|kejadian|+
berapa kali antarkampung atau antarsuku bentrok 2025
Jumlah Organisasi Kemasyarakatan Terdaftar|organisasi|+
berapa ormas dan lsm yang tercatat di bakesbangpol 2025
Partisipasi Pemilih dalam Pemilihan Kepala Daerah|%|
berapa persen orang yang datang ke tps buat mencoblos bupati 2025
- berapa surat suara yang rusak di tps 2025
Jumlah Anggota Paskibraka|orang|+
berapa anak muda yang mengibarkan merah putih 2025
Jumlah Rapat Paripurna|kali|+
berapa kali semua wakil rakyat bersidang lengkap 2025
- berapa wakil rakyat yang bolos sidang 2025
Jumlah Kegiatan Reses|kegiatan|+
berapa kali wakil rakyat pulang menemui pemilihnya 2025
Jumlah Peraturan Bupati yang Diundangkan|peraturan|+
berapa perbup yang keluar 2025
Jumlah Paket Pengadaan melalui E-Katalog|paket|+
berapa belanjaan dinas yang dibeli lewat etalase daring 2025
Nilai Pengadaan Melalui Penunjukan Langsung|miliar rupiah|+
berapa rupiah proyek yang diberikan tanpa tender 2025
Jumlah Perkara Perdata yang Ditangani Bagian Hukum|perkara|+
berapa gugatan terhadap pemda yang dihadapi pengacaranya 2025
- berapa pengacara yang buka kantor di sini 2025
`

// TestGistsOfGovernment asks for them by what is known of them.
func TestGistsOfGovernment(t *testing.T) { askAffairs(t, gistGovernmentAffairs) }
