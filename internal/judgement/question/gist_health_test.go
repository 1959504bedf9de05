package question_test

import "testing"

// gistHealthAffairs are indicators of health, families, women and children with
// questions that share no word with them.
const gistHealthAffairs = `
Prevalensi Stunting|%|
berapa persen bocah yang badannya terlalu pendek untuk umurnya 2025
- berapa persen pelajar yang tidak naik kelas 2025
Persentase Balita Wasting|%|
berapa persen bocah yang badannya kurus kering 2025
Cakupan Imunisasi Dasar Lengkap|%|
berapa persen bayi yang suntikan kebalnya sudah komplit 2025
- berapa harga suntikan campak 2025
Jumlah Kasus Demam Berdarah Dengue|kasus|+
berapa kali warga jatuh sakit karena gigitan nyamuk aedes tahun 2025
- berapa rumah yang disemprot asap nyamuk 2025
Angka Keberhasilan Pengobatan Tuberkulosis|%|
berapa persen penderita flek paru yang sembuh setelah minum obat enam bulan 2025
Jumlah Kasus Campak|kasus|+
berapa bocah yang demam dan muncul ruam merah di kulit 2025
Prevalensi Peserta KB Aktif|%|
berapa persen pasutri yang masih memakai pil, suntik atau kondom 2025
- berapa harga kondom 2025
Persentase Unmet Need|%|
berapa persen pasutri yang ingin menunda punya anak tapi tidak memakai alat apa pun 2025
Persentase Peserta Metode Kontrasepsi Jangka Panjang|%|
berapa persen akseptor yang memilih spiral atau susuk 2025
Angka Kelahiran Remaja Usia 15-19 Tahun|per 1.000 perempuan|
dari seribu gadis belasan berapa yang sudah melahirkan 2025
Cakupan Kepesertaan Jaminan Kesehatan Nasional|%|
berapa persen warga yang biaya berobatnya ditanggung bpjs 2025
what share of people have insurance that pays their medical bills in 2025
- berapa iuran bpjs sebulan 2025
Persentase Puskesmas Terakreditasi Paripurna|%|
Jumlah Kasus Kekerasan terhadap Anak|kasus|+
berapa kali bocah dipukuli, dicabuli atau ditelantarkan 2025
how many times were kids beaten or abused in 2025
- berapa pelaku pencabulan yang divonis 2025
Persentase Keterwakilan Perempuan di DPRD|%|
berapa persen kursi dewan yang diduduki kaum hawa 2025
Rasio Jenis Kelamin|%|
berapa pria untuk setiap seratus wanita 2025
Rasio Ketergantungan|%|
berapa anak dan orang tua yang harus dihidupi tiap seratus orang yang masih sanggup mencari nafkah 2025
Persentase Desa Stop Buang Air Besar Sembarangan|%|
berapa persen kampung yang penghuninya tidak lagi berak di kali atau kebun 2025
Cakupan Kunjungan Antenatal K6|%|
berapa persen perempuan mengandung yang enam kali memeriksakan kandungannya ke bidan 2025
Jumlah Kasus Filariasis|kasus|+
berapa orang yang tungkainya membengkak sebesar gajah 2025
Cakupan Pemberian Vitamin A|%|
berapa persen bocah yang menelan kapsul biru atau merah di posyandu 2025
Ketersediaan Obat Esensial|%|
berapa persen pil dan sirup pokok yang stoknya tidak kosong di puskesmas 2025
- berapa harga sirup batuk 2025
Cakupan Deteksi Dini Kanker Leher Rahim|%|
berapa persen wanita yang sudah pap smear atau tes iva 2025
Persentase Ibu Hamil Kurang Energi Kronis|%|
berapa persen perempuan mengandung yang lingkar lengannya kekecilan 2025
Angka Kematian Neonatal|per 1.000 kelahiran hidup|
Jumlah Kasus Bunuh Diri|kasus|+
berapa orang yang nekat mengakhiri hidupnya 2025
how many people took their own lives in 2025
Jumlah Kelompok Pusat Informasi dan Konseling Remaja|kelompok|+
berapa tempat curhat anak muda sebaya soal pubertas dan pergaulan 2025
Persentase Tempat Pengelolaan Pangan Memenuhi Syarat Higiene|%|
berapa persen warung dan katering yang dapurnya dinilai bersih 2025
Jumlah Kematian akibat Stroke|orang|+
berapa orang yang meninggal karena pembuluh otaknya pecah atau tersumbat 2025
Prevalensi Penyakit Jantung|%|
berapa persen orang dewasa yang dadanya nyeri karena koroner 2025
Jumlah Pasien Cuci Darah|orang|+
Jumlah Perawat|orang|+
berapa suster yang menjaga orang sakit 2025
- berapa gaji suster 2025
Jumlah Apotek|unit|+
berapa toko tempat menebus resep dokter 2025
Jumlah Ruang Laktasi|unit|+
berapa bilik untuk ibu memerah asi di kantor 2025
Jumlah Perempuan Kepala Keluarga|orang|+
berapa janda yang menjadi tulang punggung rumahnya 2025
Jumlah Permohonan Dispensasi Kawin|permohonan|+
berapa kali orang tua minta hakim mengizinkan anaknya menikah di bawah umur 2025
Persentase Keluarga Berisiko Stunting|%|
Persentase Anggaran Responsif Gender pada Belanja APBD|%|
berapa persen uang pemda yang memperhatikan kebutuhan laki-laki dan wanita secara setara 2025
Jumlah Kasus Hepatitis B|kasus|+
berapa orang yang matanya menguning karena radang hati 2025
Cakupan Inisiasi Menyusu Dini|%|
berapa persen orok yang langsung ditaruh di dada ibunya sejam setelah lahir 2025
Jumlah Kejadian Luar Biasa|kejadian|+
berapa kali wabah penyakit merebak mendadak 2025
- berapa orang yang pindah karena wabah 2025
Angka Kematian Kasar|per 1.000 penduduk|
Cakupan Pelayanan Kesehatan Usia Pendidikan Dasar|%|
berapa persen murid sd dan smp yang gigi, mata, dan telinganya dicek 2025
Jumlah Penyehat Tradisional|orang|+
berapa dukun pijat dan peracik jamu yang ada 2025
- berapa orang yang minum jamu 2025
Median Usia Kawin Pertama Perempuan|tahun|
Jumlah Alat Kesehatan yang Dikalibrasi|unit|+
berapa tensimeter dan timbangan yang ditera supaya tepat 2025
- berapa tensimeter yang dijual 2025
Rata-rata Jumlah Anggota Rumah Tangga|jiwa|
- berapa janda yang menikah lagi 2025
`

// TestHealthGists asks for things of health and families by what is known of them.
func TestHealthGists(t *testing.T) { askAffairs(t, gistHealthAffairs) }
