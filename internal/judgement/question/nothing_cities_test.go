package question_test

import (
	"strings"
	"testing"

	"nyata/internal/judgement/question"
)

// nothingOfTheCities are as nothingOfTheKind, over a city of the coast and a
// regency of the forest. At their first run 7 of them were answered.
var nothingOfTheCities = map[string]string{
	"bandarsari": `
guru bersertifikat yang pensiun 2025
guru yang gajinya telat 2025
murid SMP yang pindah sekolah 2025
murid SMP yang hamil 2025
siswa SMA yang berhenti sekolah 2025
ibu melahirkan di rumah 2025
ibu melahirkan di dukun 2025
bayi lahir kembar di rumah sakit 2025
bayi meninggal dalam kandungan 2025
balita meninggal 2025
bayi baru lahir yang disuntik 2025
pasien paru yang kabur dari pengobatan 2025
pasien TB yang meninggal 2025
got yang mampet 2025
selokan yang dikeruk 2025
selokan baru 2025
jembatan yang ambruk 2025
jembatan yang dibangun 2025
rumah yang ledengnya macet 2025
tarif ledeng 2025
kebocoran pipa PDAM 2025
septik tank yang disedot 2025
rumah yang punya jamban sendiri berapa persen 2025
rumah kebanjiran air laut 2025
tanggul penahan rob yang dibangun 2025
kampung kumuh yang digusur 2025
warga kampung kumuh 2025
kerugian akibat kebakaran 2025
rumah terbakar 2025
mobil pemadam yang rusak 2025
korban tewas kebakaran 2025
pengemis anak-anak yang didatangi 2025
pengemis yang ditangkap polisi 2025
gelandangan yang meninggal 2025
anak jalanan yang sekolah lagi 2025
penganggur lulusan SMK 2025
orang yang kena PHK 2025
pencari kerja perempuan yang dapat kerja 2025
lowongan kerja yang tersedia 2025
anggota DPRD perempuan 2025
direktur perempuan 2025
harga ikan di pasar 2025
makan siang gratis 2025
bank sampah yang tutup 2025
nasabah bank sampah 2025
sampah plastik di laut berapa ton 2025
bakau yang ditebang 2025
bibit bakau yang mati 2025
orang yang KTP-nya hilang 2025
anak yang punya KTP 2025
warga yang belum pasang KTP di ponsel 2025
perempuan yang tidak punya anak 2025
perempuan melahirkan caesar 2025
bus Trans Bandarsari yang mogok 2025
sopir Trans Bandarsari 2025
penumpang angkot 2025
lampu jalan yang mati 2025
lampu jalan tenaga surya yang nyala 2025
mobil yang tidak lulus uji 2025
bus yang kecelakaan 2025
hoaks yang ditangani 2025
permintaan informasi yang ditolak 2025
warung yang bangkrut 2025
warung yang dapat pinjaman 2025
izin usaha yang dicabut 2025
izin OSS yang ditolak 2025
buku yang dipinjam 2025
anak yang suka membaca komik 2025
arsip yang hilang 2025
arsip yang dimusnahkan 2025
nelayan yang tenggelam 2025
nelayan kecil yang dapat bantuan perahu 2025
ikan asin yang dibuat 2025
ikan hasil melaut yang dibuang 2025
turis asing yang menginap 2025
belanja turis 2025
kamar hotel yang terisi 2025
timbangan pedagang yang curang 2025
timbangan bayi yang diuji 2025
restoran yang tutup 2025
pajak kafe yang menunggak 2025
setoran dari hotel ke kas kota 2025
setoran tukang parkir ke kas kota 2025
rumah makan yang bersertifikat halal 2025
`,
	"hulubatang": `
hutan yang ditebang 2025
hutan yang dihijaukan 2025
petugas pemadam hutan 2025
rumah hangus dilalap api 2025
sekolah yang terbakar 2025
suku yang mengungsi 2025
tanah adat yang disengketakan 2025
tanah gundul berapa hektare 2025
tanah tandus yang belum dihijaukan 2025
sungai yang tercemar berapa 2025
ikan mati di sungai 2025
air minum yang tercemar 2025
orang meninggal karena malaria 2025
kelambu yang dibagikan 2025
orang demam berdarah 2025
desa yang dialiri air bersih 2025
kampung yang dapat wc umum 2025
puskesmas yang rusak 2025
puskesmas yang punya ambulans 2025
dokter yang pindah 2025
orang yang menunggak BPJS 2025
anak yang tidak sekolah 2025
orang dewasa yang kembali belajar membaca 2025
anak yang kembali ke kampung 2025
titian dari kabel baja yang roboh 2025
titian kayu yang dibangun 2025
jembatan gantung yang diperbaiki 2025
jalan desa yang rusak 2025
jalan poros yang dibuka 2025
dermaga yang dibangun 2025
dermaga laut 2025
perahu yang karam 2025
penumpang bus 2025
penumpang perahu yang tenggelam 2025
rumah tanpa listrik 2025
tagihan listrik 2025
kampung yang hp-nya dicuri 2025
menara sinyal yang dibangun 2025
sekolah tanpa sinyal 2025
desa yang dipimpin perempuan 2025
utang BUMDes 2025
perusahaan desa yang tutup 2025
harga getah karet 2025
pohon karet yang ditebang 2025
kebun sawit perusahaan 2025
kebun plasma yang bermasalah 2025
sawit yang dipanen warga berapa ton 2025
sawah yang menghasilkan berapa kuintal per hektare 2025
jagung ladang per hektare 2025
madu kelulut ternakan 2025
orang disengat lebah 2025
ikan keramba yang mati 2025
ikan tangkapan di sungai 2025
anjing gila yang menggigit 2025
kucing yang disteril 2025
orang disuntik anti rabies 2025
gadis yang dinikahkan paksa 2025
laki-laki yang dinikahkan terlalu muda 2025
janda muda 2025
ibu yang melahirkan terlalu muda 2025
anak yang dianiaya 2025
suami yang dianiaya lalu ditolong 2025
perempuan korban kekerasan yang meninggal 2025
pelaku kekerasan yang dihukum 2025
catatan BPK yang dibereskan 2025
uang negara yang dikembalikan 2025
pegawai yang korupsi 2025
rapor siswa 2025
duit kiriman pusat 2025
pajak yang menunggak 2025
rata-rata lama sekolah 2025
`,
}

// TestNothingOfTheCities holds every one of them to be refused.
func TestNothingOfTheCities(t *testing.T) {
	all := catalogues(t)
	for name, text := range nothingOfTheCities {
		a := question.New(all[name])
		for _, q := range strings.Split(strings.TrimSpace(text), "\n") {
			if got := a.Ask(q, today); got.Answered() {
				t.Errorf("%s: %q is answered with %s", name, q, print(t, got))
			}
		}
	}
}
