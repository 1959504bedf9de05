package question_test

import "testing"

// worksAffairs are indicators of works, space, houses, land and transport with
// questions that share no word with them, in the form of affairs.
const worksAffairs = `
Persentase Jalan Kabupaten dalam Kondisi Mantap|%|
berapa persen aspal milik pemkab yang masih mulus dan tidak berlubang 2025
how many percent of the streets are smooth and free of potholes in 2025
Jumlah Jembatan dalam Kondisi Rusak|unit|+
berapa titian di atas kali yang sudah keropos dan nyaris ambruk 2025
Cakupan Akses Air Minum Perpipaan|%|
berapa persen rumah yang kerannya sudah dialiri pdam 2025
share of homes with running taps in 2025
Tingkat Kehilangan Air PDAM|%|
berapa persen ledeng yang bocor di jalan sebelum sampai ke pelanggan 2025
how much leaks from the pipes before it gets to customers in 2025
Persentase Rumah Tangga dengan Akses Sanitasi Layak|%|
berapa persen keluarga yang punya kakus leher angsa dan septik 2025
Persentase Desa Stop Buang Air Besar Sembarangan|%|
berapa persen kampung yang warganya sudah tidak berak di kali dan kebun 2025
Panjang Drainase Perkotaan dalam Kondisi Baik|km|+
berapa kilometer selokan dan got yang lancar tidak mampet 2025
Jumlah Titik Genangan|titik|+
di berapa tempat aspal tergenang sehabis hujan 2025
Persentase Bangunan Gedung yang Memiliki PBG|%|
berapa persen ruko dan rumah yang sudah ber-IMB 2025
Jumlah Gedung Bersertifikat Laik Fungsi|unit|+
berapa mal dan kantor yang sudah dinyatakan aman dihuni 2025
Jumlah Tenaga Kerja Konstruksi Bersertifikat|orang|+
berapa tukang dan mandor yang sudah lulus uji keahlian 2025
Persentase Kesesuaian Pemanfaatan Ruang dengan RTRW|%|
berapa persen lahan yang dipakai sesuai peruntukan zonasi 2025
Jumlah Backlog Rumah|unit|+
berapa keluarga yang masih numpang mertua atau mengontrak karena belum punya tempat tinggal sendiri 2025
Jumlah Rumah Tidak Layak Huni yang Diperbaiki|unit|+
berapa gubuk reyot yang dibedah 2025
Luas Kawasan Kumuh yang Ditangani|hektare|+
berapa hektare gang sempit dan jorok yang sudah ditata 2025
Jumlah Perumahan yang Menyerahkan PSU|lokasi|+
berapa kompleks yang pengembangnya sudah memberi fasum dan fasos ke pemda 2025
Jumlah Bidang Tanah Bersertifikat|bidang|+
berapa persil yang sudah punya surat hak milik dari BPN 2025
Jumlah Sengketa Tanah yang Diselesaikan|kasus|+
berapa rebutan lahan antarwarga yang sudah didamaikan 2025
Luas Tanah Wakaf|hektare|+
Jumlah Aset Tanah Pemerintah Daerah yang Disertifikatkan|bidang|+
Jumlah Penumpang Angkutan Umum|orang|+
berapa orang naik angkot dan bus 2025
Load Factor Bus Trans|%|
berapa persen kursi koridor BRT yang terisi 2025
Jumlah Uji KIR Kendaraan|unit|+
berapa truk dan angkot yang diperiksa rem dan lampunya enam bulanan 2025
how many trucks and vans passed their roadworthiness test in 2025
Jumlah Rambu Lalu Lintas Terpasang|unit|+
berapa tanda larangan dan petunjuk yang berdiri di tepi jalan 2025
Panjang Marka Jalan|meter|+
berapa meter garis putih di aspal yang dicat 2025
Jumlah Titik Parkir Tepi Jalan|titik|+
di berapa tempat juru bersumpritan menjaga motor pinggir jalan 2025
Jumlah Kecelakaan Lalu Lintas|kasus|+
berapa kali kendaraan bertabrakan 2025
Jumlah Korban Meninggal Kecelakaan Lalu Lintas|orang|+
berapa pengendara yang tewas tertabrak 2025
Jumlah Halte|unit|+
berapa tempat orang berteduh menunggu bus 2025
Persentase Persimpangan dengan APILL Berfungsi|%|
berapa persen perempatan yang lampu merahnya menyala 2025
Kecepatan Rata-rata Lalu Lintas|km/jam|
secepat apa mobil melaju di dalam kota 2025
Jumlah Lampu Penerangan Jalan Umum yang Menyala|unit|+
berapa PJU yang terang di malam hari 2025
Panjang Saluran Irigasi yang Direhabilitasi|km|+
berapa kilometer parit pengairan petani yang diperbaiki 2025
Jumlah Penumpang Terminal|orang|+
Jumlah Kunjungan Kapal di Pelabuhan|kunjungan|+
berapa kali feri bersandar di dermaga 2025
Jumlah Bongkar Muat Barang|ton|+
berapa ton kargo yang diturunkan dan dinaikkan buruh dermaga 2025
Panjang Trotoar|km|+
berapa kilometer tempat pejalan kaki melangkah di pinggir jalan 2025
Jumlah Izin Trayek|izin|+
Persentase Rumah Tangga Terlayani Air Limbah Domestik|%|
Rasio Konektivitas|%|
- berapa korban tabrakan yang luka 2025
- berapa tarif angkot 2025
- berapa sopir angkot 2025
- berapa tukang parkir yang ditangkap 2025
- berapa kilometer jalan tol 2025
- berapa pelanggan pdam yang menunggak 2025
- berapa harga rumah subsidi 2025
- berapa tukang yang jatuh dari gedung 2025
- berapa got yang dibangun 2025
- berapa truk sampah 2025
- berapa mal di kota ini 2025
- berapa mertua yang tinggal sendiri 2025
`

// TestWorks asks for roads, water, houses, land and transport by what is known
// of them.
func TestWorks(t *testing.T) { askAffairs(t, worksAffairs) }
