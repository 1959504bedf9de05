package question_test

import "testing"

// gistNatureAffairs are indicators of the environment, forests, disasters, fire,
// public order, energy, mining and the sea, with questions as in gistAffairs.
const gistNatureAffairs = `
Indeks Kualitas Tutupan Lahan|indeks|
Timbulan Sampah|ton|+
berapa ton yang dibuang warga ke tong dan bak tiap rumah sepanjang 2025
Persentase Pengurangan Sampah|%|
Jumlah Bank Sampah Aktif|unit|+
berapa tempat warga menabung botol dan kardus bekas yang masih jalan 2025
Volume Limbah B3 yang Dikelola|ton|+
Penurunan Emisi Gas Rumah Kaca|ton CO2e|+
seberapa banyak karbon pemicu pemanasan global yang berhasil ditekan 2025
Luas Ruang Terbuka Hijau Publik|hektare|+
Jumlah Dokumen Amdal yang Disetujui|dokumen|+
berapa kajian dampak proyek terhadap alam sekitar yang diluluskan 2025
Jumlah Sekolah Adiwiyata|sekolah|+
how many schools won the green award in 2025
Jumlah Kampung Iklim|kampung|+
berapa dusun yang diakui siap menghadapi pemanasan bumi 2025
Jumlah Titik Panas|titik|+
berapa bara yang tertangkap satelit di gambut selama 2025
how many hotspots did the satellite detect in 2025
Luas Kebakaran Hutan dan Lahan|hektare|+
berapa hektare rimba dan gambut yang hangus dilalap api 2025
Luas Lahan Kritis|hektare|+
berapa hektare tanah gundul dan tandus di kota ini 2025
Luas Perhutanan Sosial|hektare|+
berapa hektare rimba negara yang boleh digarap kelompok tani 2025
Luas Deforestasi|hektare|+
berapa hektare rimba yang dibabat habis 2025
how many hectares of woodland were cleared in 2025
Jumlah Kasus Pembalakan Liar|kasus|+
berapa kali maling gelondongan tertangkap menebang di rimba 2025
Produksi Madu Hutan|liter|+
berapa liter cairan manis dari sarang lebah liar yang dikumpulkan 2025
Jumlah Desa Tangguh Bencana|desa|+
berapa kampung yang sudah terlatih menghadapi musibah 2025
Jumlah Kejadian Angin Puting Beliung|kejadian|+
berapa kali pusaran menerbangkan atap rumah 2025
how often did a twister hit in 2025
Jumlah Pohon Tumbang|kejadian|+
Jumlah Rumah Rusak Akibat Bencana|unit|+
berapa tempat tinggal yang hancur karena musibah 2025
Jumlah Korban Meninggal Akibat Bencana|orang|+
berapa nyawa melayang karena musibah 2025
Volume Air Bersih yang Didistribusikan Saat Kekeringan|liter|+
Jumlah Kejadian Kebakaran|kejadian|+
berapa kali si jago merah mengamuk 2025
how many blazes broke out in 2025
Waktu Tanggap Kebakaran|menit|
berapa menit sampai mobil damkar tiba sejak ditelepon 2025
Jumlah Hidran Berfungsi|unit|+
berapa keran pinggir jalan untuk mobil damkar yang masih mengucur 2025
Jumlah Relawan Pemadam Kebakaran|orang|+
berapa sukarelawan yang siap membantu menjinakkan api 2025
Jumlah Sarang Tawon yang Dievakuasi|sarang|+
Jumlah Penanganan Ular|kejadian|+
berapa kali petugas menangkap sanca atau kobra di rumah orang 2025
Jumlah Pelanggaran Peraturan Daerah|kasus|+
Jumlah Pedagang Kaki Lima yang Ditertibkan|orang|+
berapa lapak gerobak trotoar yang digusur satpol 2025
Jumlah Anggota Linmas|orang|+
berapa hansip yang kita punya 2025
Jumlah Kasus Pencurian Kendaraan Bermotor|kasus|+
berapa kali motor orang digondol maling 2025
how many motorbikes were stolen in 2025
Jumlah Kasus Narkoba|kasus|+
berapa kali bandar sabu dan ganja digerebek 2025
Jumlah Kasus Pembunuhan|kasus|+
berapa orang yang dihabisi nyawanya dengan sengaja 2025
Jumlah Unjuk Rasa|kejadian|+
berapa kali massa turun ke jalan berorasi 2025
Jumlah Konflik Sosial|kejadian|+
berapa kali antarkampung bentrok 2025
Rasio Elektrifikasi|%|
berapa persen rumah yang sudah kebagian setrum 2025
Jumlah Biogas Rumah Tangga|unit|+
berapa reaktor kotoran sapi untuk memasak yang terpasang 2025
Kapasitas Pembangkit Panas Bumi|MW|+
berapa megawatt dihasilkan dari uap perut bumi 2025
Jumlah Tambang Tanpa Izin|lokasi|+
berapa lubang galian liar yang ditemukan 2025
Produksi Minyak Bumi|barel|+
berapa barel mentah yang disedot dari sumur 2025
Jumlah SPBU|unit|+
berapa tempat mengisi bensin yang buka 2025
Luas Tumpahan Minyak di Laut|km2|+
berapa luas ceceran hitam dari tanker yang mencemari perairan 2025
Panjang Garis Pantai Terabrasi|km|+
berapa kilometer pesisir yang terkikis ombak 2025
Luas Mangrove yang Direhabilitasi|hektare|+
berapa hektare bakau yang dipulihkan 2025
Jumlah Kelompok Pengawas Masyarakat Pesisir|kelompok|+
- harga oli bekas 2025
- berapa kardus yang diekspor 2025
- berapa taman bermain di mal 2025
- berapa gempa yang terasa 2025
- berapa mobil damkar yang rusak 2025
- berapa orang yang digigit ular 2025
- berapa motor yang dijual 2025
- berapa pecandu sabu yang sembuh 2025
- berapa polisi yang tewas 2025
- tarif setrum 2025
- harga bensin seliter 2025
- berapa bibit bakau yang dijual 2025
- berapa sapi yang disembelih 2025
- berapa lebah yang diternakkan 2025
`

// TestGistsOfNature asks for things of nature, danger, order and energy.
func TestGistsOfNature(t *testing.T) { askAffairs(t, gistNatureAffairs) }
