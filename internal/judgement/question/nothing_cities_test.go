package question_test

import (
	"strings"
	"testing"

	"nyata/internal/judgement/question"
)

// nothingOfTheCities are as nothingOfTheKind, over a city of the coast and a
// regency of the forest, a lake, a trading town and a border. At their first run 7
// of the 155 over the first two were answered, 2 of the 113 over the others,
// and 3 of the 62 over the three written before.
var nothingOfTheCities = map[string]string{
	"mahligai": `
berapa ASN 2025
jumlah ASN 2025
how many civil servants in 2025?
`,
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
	"nusadanau": `
eceng gondok yang dijadikan kerajinan 2025
perahu yang kandas 2025
kandang nila yang roboh 2025
nila yang dipanen berapa ton 2025
ikan mas yang mati 2025
bibit padi yang ditebar 2025
air danau yang diminum warga 2025
hotel di tepi danau 2025
rumah serobotan yang dibangun 2025
penumpang kapal wisata 2025
kapal wisata yang tenggelam 2025
anak yang diselamatkan dari tenggelam 2025
pajak kekayaan 2025
kain ulos yang dijual 2025
penenun yang pensiun 2025
turis yang tersesat 2025
jamban warga yang dipakai 2025
bocah yang diberi obat cacing 2025
dokter gigi 2025
anak yang giginya dicabut 2025
kacamata gratis yang dibagikan 2025
perempuan yang melahirkan di rumah sakit 2025
ibu meninggal sehabis melahirkan 2025
sekolah yang ditutup 2025
kepala sekolah yang dipecat 2025
gudang gabah yang terbakar 2025
kulit manis yang dicuri 2025
sapi jantan yang disembelih 2025
kerbau yang disembelih 2025
tebing yang longsor 2025
kades yang korupsi 2025
pilkades yang ricuh 2025
pengacara di kota ini 2025
masjid yang dibangun 2025
mobil pelat merah yang tabrakan 2025
mobil pelat merah yang dibeli 2025
aturan daerah yang dibatalkan 2025
pendengar radio 2025
pasangan yang menikah lagi 2025
orang yang pindah masuk 2025
`,
	"kartajaya": `
mahasiswa yang tinggal di kos 2025
kos yang digerebek 2025
pencuri di pasar 2025
kapal yang bongkar muat 2025
boks besi yang hilang 2025
gudang yang terbakar 2025
obat kedaluwarsa yang disita 2025
pembeli yang tertipu 2025
mal yang melayani QRIS 2025
startup yang bangkrut 2025
logo dagang yang ditolak 2025
pinjaman online warga 2025
mahasiswa yang putus kuliah 2025
anak kejuruan yang kuliah 2025
anak muda yang menganggur 2025
pesepeda yang ditabrak 2025
gerbang sekolah yang rusak 2025
kabel internet yang dicuri 2025
sumur warga yang kering 2025
jamban yang disedot 2025
minimarket baru 2025
kuburan tua 2025
orang yang dikubur 2025
kucing yang mati 2025
anjing yang divaksin 2025
orang gila di jalan 2025
anak yang kegemukan 2025
perokok di halte 2025
tikus yang dibasmi 2025
orang meninggal karena kencing tikus 2025
atlet lari 2025
arak yang dibuat 2025
rokok ilegal yang dirampas 2025
motor yang ditemukan lagi 2025
sepeda yang dicuri 2025
pejabat yang ditangkap 2025
proyek yang mangkrak 2025
`,
	"perbatasan": `
paspor yang hilang 2025
orang asing yang masuk lewat gerbang 2025
tonggak batas yang hilang 2025
tentara yang gugur 2025
jalan tikus yang ditutup 2025
penyelundup yang ditangkap 2025
calo yang ditangkap 2025
TKI yang berangkat 2025
TKI yang meninggal 2025
ringgit yang beredar 2025
gula yang diselundupkan 2025
harga bensin 2025
sekolah yang dapat siaran TV 2025
pesawat kecil yang jatuh 2025
guru pelosok yang mundur 2025
murid yang jalan kaki jauh 2025
dokter umum 2025
ahli bedah yang pindah 2025
bocah yang disuntik vaksin 2025
balita yang tidak naik berat badannya 2025
dapur yang pakai elpiji 2025
tandon yang bocor 2025
harga merica 2025
babi yang dijual 2025
sawah yang kekeringan 2025
orangutan yang dilepasliarkan 2025
warga yang diserang buaya sampai meninggal 2025
emas yang dihasilkan 2025
penambang yang tertimbun 2025
pohon yang ditebang 2025
kayu yang diekspor 2025
orang asing yang menikah 2025
KTP yang hilang 2025
gardu ronda yang dibangun 2025
satpam 2025
warga yang diet 2025
`,
	"arunika": `
guru honorer yang disekolahkan 2025
rumah reyot yang dibakar 2025
rumah yang belum dibedah 2025
jembatan yang dikerjakan 2025
sapi yang disembelih 2025
sapi yang hilang 2025
telur yang pecah 2025
anak yang dipukul gurunya 2025
perempuan yang memukul 2025
ibu hamil yang jatuh 2025
bocah yang dapat KTP 2025
tanah warga yang bersertifikat 2025
tanah pemda yang dijual 2025
transmigran yang kabur 2025
pajak mobil 2025
setoran hotel ke kas daerah 2025
investor yang pergi 2025
izin yang dicabut 2025
sampah yang dibakar 2025
tambang baru yang dibuka 2025
desa yang kena bencana 2025
buku yang dibaca warga 2025
orang buta huruf 2025
jalan yang dibangun 2025
jalan kabupaten yang rusak 2025
`,
	"lembayung": `
seniman yang meninggal 2025
konser yang dibatalkan 2025
orang gila yang kabur 2025
kakek nenek yang tinggal sendiri 2025
orang yang mengidap HIV 2025
anak putus sekolah 2025
pengemis yang meninggal 2025
difabel yang bekerja 2025
taman yang digusur 2025
pohon yang tumbang 2025
pabrik yang membuang limbah 2025
halte yang rusak 2025
kucing yang diselamatkan 2025
pedagang trotoar yang menolak digusur 2025
pasar yang terbakar 2025
timbangan yang curang 2025
buruh yang mogok 2025
kamera jalan yang rusak 2025
`,
	"merawan": `
bakau yang dirusak 2025
karang yang mati 2025
garam impor 2025
udang yang diekspor 2025
petani bawang yang rugi 2025
traktor yang rusak 2025
anjing yang menggigit 2025
sawah tadah hujan 2025
jembatan gantung yang putus 2025
desa tanpa listrik 2025
turis asing 2025
homestay yang tutup 2025
ibu hamil yang kurang darah 2025
bayi yang meninggal 2025
puskesmas tanpa dokter 2025
murid yang bolos 2025
guru honorer 2025
rumah yang kena bencana 2025
pantai yang dikunjungi 2025
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
