package question_test

import "testing"

// gistYieldAffairs are indicators of crops, herds, catches, woods and energy,
// with questions as in gistAffairs.
const gistYieldAffairs = `
Produksi Kacang Tanah|ton|+
berapa ton bahan bumbu pecel dan satai yang dipanen 2025
Produksi Jamur|kg|+
berapa kilo yang tumbuh di baglog dan kumbung 2025
Produksi Durian|kuintal|+
berapa kuintal buah berduri bau menyengat yang dihasilkan kebun kita 2025
Produksi Nanas|ton|+
Produksi Pisang|kuintal|+
berapa kuintal bahan molen dan sale yang dipetik 2025
Produksi Jahe|kg|+
berapa kilo bahan wedang penghangat yang digali petani 2025
Produksi Kopi Arabika|ton|+
how many tonnes of beans for our cups were picked in 2025
Produksi Gula Aren|ton|+
berapa ton manisan dari nira yang disadap 2025
Produksi Minyak Nilam|kg|+
berapa kilo bahan parfum yang disuling 2025
Produksi Anggrek|tangkai|+
Luas Serangan Hama|hektare|+
berapa hektare sawah yang digerogoti tikus dan wereng 2025
Luas Gagal Panen|hektare|+
Penyaluran Pupuk Bersubsidi|ton|+
berapa ton rabuk murah jatah petani yang sampai 2025
Luas Lahan Pertanian Pangan Berkelanjutan|hektare|+
Cadangan Beras Pemerintah|ton|+
berapa ton simpanan di gudang untuk masa paceklik 2025
Skor Pola Pangan Harapan|skor|
seberapa beragam dan seimbang isi piring kita 2025
Persentase Pangan Segar Bebas Residu Pestisida|%|
berapa persen sayur pasar yang tidak beracun bekas semprotan 2025
Populasi Itik|ekor|+
berapa ekor bebek yang diangon di sini 2025
Populasi Kuda|ekor|+
berapa ekor penarik delman dan pacuan 2025
Produksi Susu Sapi|liter|+
berapa liter yang diperah peternak 2025
Jumlah Kelahiran Ternak Hasil Inseminasi Buatan|ekor|+
berapa pedet yang lahir dari kawin suntik 2025
Jumlah Ternak yang Divaksinasi PMK|ekor|+
berapa lembu yang disuntik supaya tidak kena sakit kuku 2025
Jumlah Hewan Kurban|ekor|+
berapa lembu dan wedus yang disembelih saat idul adha 2025
Produksi Rajungan|ton|+
berapa ton hewan bercapit yang ditangkap nelayan 2025
Produksi Udang Vaname|ton|+
Produksi Bandeng|ton|+
berapa ton bahan presto penuh duri dari tambak 2025
Produksi Tuna|ton|+
Produksi Ikan Hias|ekor|+
berapa ekor penghuni akuarium yang dihasilkan 2025
Jumlah Kapal Penangkap Ikan|unit|+
berapa perahu mesin yang dipakai melaut 2025
Nilai Tukar Nelayan|indeks|
apakah orang melaut untung atau tekor dari jual beli hasilnya 2025
Produksi Olahan Ikan|ton|+
berapa ton abon, bakso dan kerupuk hasil laut yang dibuat 2025
Angka Konsumsi Ikan|kg/kapita|
seorang makan lauk laut berapa kilo 2025
Produksi Kayu Jati|m3|+
Produksi Arang|ton|+
berapa ton bahan bakar tukang sate yang dibuat 2025
Jumlah Bibit Pohon yang Dibagikan|batang|+
Jumlah PLTS Atap|unit|+
berapa genting rumah yang sudah dipasangi panel matahari 2025
Realisasi LPG 3 Kg|tabung|+
berapa tabung melon hijau yang tersalur ke dapur 2025
Jumlah SPKLU|unit|+
berapa colokan umum untuk mobil setrum 2025
Konsumsi Energi per Kapita|BOE|
Jumlah Transmigran yang Ditempatkan|keluarga|+
berapa keluarga perantau yang diberi jatah lahan baru di seberang 2025
- berapa ton kepiting bakau 2025
- produksi udang windu 2025
- harga bumbu pecel 2025
- berapa bebek yang mati 2025
- berapa delman yang dijual 2025
- berapa nelayan yang tenggelam 2025
- berapa durian yang dimakan 2025
- harga mebel jati 2025
- berapa tukang sate di kota ini 2025
- harga tabung melon 2025
- berapa lembu yang dicuri 2025
- berapa tikus yang dibunuh 2025
- berapa mobil setrum yang terjual 2025
- berapa akuarium yang pecah 2025
`

// TestGistsOfYield asks for things of fields, herds, the sea, woods and energy.
func TestGistsOfYield(t *testing.T) { askAffairs(t, gistYieldAffairs) }
