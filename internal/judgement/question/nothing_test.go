package question_test

import (
	"strings"
	"testing"

	"nyata/internal/judgement/question"
)

// nothingOfTheKind are questions, by catalogue, about what comes near an
// indicator and is none: a kind of it, a state, another place or step of the same
// matter. They were written before the program was run on them; whatever answered
// one of them then was a fault of its words.
var nothingOfTheKind = map[string]string{
	"lintang": `
nelayan yang tenggelam 2025
nelayan perempuan yang punya polis 2025
klaim asuransi nelayan 2025
perahu nelayan yang diasuransikan 2025
petani yang diasuransikan 2025
orang yang naik feri bawa motor 2025
penumpang kapal anak-anak 2025
kapal feri yang batal berangkat 2025
penumpang pesawat 2025
penumpang feri yang tenggelam 2025
sawah yang kebanjiran 2025
sawah yang digadaikan 2025
kebun yang berubah jadi perumahan 2025
sawah yang dikembalikan jadi sawah 2025
harga gabah per kuintal 2025
satu hektare kebun cengkeh menghasilkan berapa 2025
bawang putih dipanen berapa ton 2025
cengkeh yang diekspor 2025
pupuk organik yang dibagikan 2025
pupuk palsu yang disita 2025
anjing liar yang dibunuh 2025
orang digigit ular 2025
orang mati karena digigit anjing 2025
kucing yang disuntik steril 2025
bayi lahir prematur 2025
bayi lahir kelebihan berat 2025
bayi lahir kembar 2025
bayi yang lahir dengan operasi 2025
ibu hamil yang keguguran 2025
ibu hamil yang periksa ke dukun 2025
remaja hamil yang periksa enam kali 2025
balita mencret yang meninggal 2025
orang dewasa yang mencret 2025
kampung yang punya wc umum 2025
desa yang airnya tercemar 2025
orang yang berak di sungai 2025
anak putus sekolah yang bekerja 2025
anak yang tidak sekolah karena menikah 2025
anak yang bolos sekolah 2025
guru honor yang dipecat 2025
guru honor yang diangkat jadi pns 2025
gaji guru honor 2025
murid yang belum bisa membaca 2025
murid yang pandai berhitung 2025
orang yang bercerai di pengadilan agama 2025
izin menikah yang ditolak hakim 2025
izin menikah anak laki-laki 2025
pasangan yang menikah di KUA 2025
TKI yang dipulangkan 2025
TKI ilegal 2025
TKI perempuan yang berangkat lewat jalur resmi 2025
uang kiriman TKI 2025
uang desa yang dikorupsi kades 2025
uang desa dari usaha sendiri 2025
desa yang belum menyetor laporan keuangan 2025
desa yang terlambat lapor keuangan 2025
desa yang berstatus tertinggal 2025
kampung yang sudah berlistrik 2025
kampung tanpa sinyal 2025
dusun tanpa air bersih 2025
rumah yang belum berlistrik 2025
koperasi yang bangkrut 2025
koperasi nelayan yang masih jalan 2025
anggota koperasi 2025
bakau yang ditebang 2025
bakau yang mati setelah ditanam 2025
pantai yang kotor 2025
pantai yang ditanggul 2025
rumah yang hilang dimakan ombak 2025
embung yang kering 2025
kolam ikan yang dibangun 2025
saluran sawah yang rusak 2025
saluran sawah sekunder yang dibenahi 2025
berapa kali sawah disemprot setahun 2025
ikan asin yang dimakan warga 2025
ikan yang dibuang nelayan 2025
ikan tuna yang didaratkan 2025
harga ikan di TPI 2025
nelayan yang membayar pungutan lelang 2025
udang yang mati di tambak 2025
udang galah dipanen berapa ton 2025
garam yang diimpor 2025
petambak garam yang bangkrut 2025
rumput laut basah 2025
pejabat yang disuap 2025
pegawai yang menerima suap 2025
fishermen who drowned in 2025
shrimp exported in 2025
dogs put down in 2025
women working abroad illegally in 2025
villages without clean water in 2025
children who skip school because of work in 2025
hectares of mangroves cut down in 2025
`,
	"catalogue": `
kasus DBD yang dirawat di rumah sakit 2025
kasus DBD rawat inap 2025
kasus dbd pada anak 2025
stunting anak laki-laki 2025
stunting bayi di bawah 2 tahun 2025
stunting keluarga miskin 2025
kemiskinan lansia 2025
penduduk miskin perempuan 2025
penduduk miskin yang punya BPJS 2025
pengangguran lulusan SMK 2025
pengangguran usia muda 2025
pengangguran perempuan 2025
jalan rusak berat 2025
jalan rusak provinsi 2025
jalan beton dibangun 2025
jalan tanah 2025
jalan kampung rusak 2025
banjir rob 2025
korban banjir 2025
rumah terendam banjir 2025
kerugian banjir 2025
banjir yang menewaskan orang 2025
kebakaran hutan 2025
kebakaran rumah 2025
kebakaran pasar 2025
korban kebakaran 2025
kebakaran karena listrik 2025
sampah plastik 2025
sampah pasar tertangani 2025
timbulan sampah medis 2025
sampah yang didaur ulang 2025
sampah sungai 2025
air minum dalam kemasan 2025
air minum dari sumur 2025
sanitasi sekolah 2025
sanitasi aman 2025
imunisasi campak 2025
imunisasi ibu hamil 2025
imunisasi covid 2025
kematian ibu karena perdarahan 2025
kematian ibu di rumah 2025
kematian bayi prematur 2025
TBC anak 2025
TBC yang sembuh 2025
TBC resisten obat 2025
pasien TBC meninggal 2025
ruang kelas rusak ringan 2025
ruang kelas SMP rusak 2025
ruang kelas baru 2025
partisipasi sekolah anak difabel 2025
lama sekolah perempuan 2025
investasi asing 2025
investasi pertambangan 2025
PAD dari hotel 2025
pajak parkir 2025
retribusi pasar 2025
parkir liar 2025
lampu jalan mati 2025
lampu jalan tenaga surya 2025
lampu lalu lintas 2025
aduan yang selesai 2025
aduan jalan rusak 2025
aduan lewat aplikasi 2025
aduan pegawai 2025
KTP hilang 2025
KTP anak 2025
warga belum punya KTP 2025
penduduk lansia 2025
penduduk laki-laki 2025
penduduk pendatang 2025
kepadatan penduduk 2025
inflasi beras 2025
harga beras 2025
inflasi inti 2025
pertumbuhan ekonomi sektor pertanian 2025
kepuasan pegawai 2025
kepuasan pasien RSUD rawat inap 2025
IKM rawat jalan RSUD 2025
SPBE pusat 2025
sakip nasional 2025
RTH privat 2025
taman bermain anak 2025
drainase tersumbat 2025
drainase primer 2025
titik banjir yang sudah ditangani 2025
titik banjir di jalan nasional 2025
warga yang mengungsi karena banjir 2025
orang kaya di kota ini 2025
anak jalanan 2025
gelandangan 2025
ibu hamil 2025
bayi lahir 2025
anak yatim 2025
guru SD 2025
siswa putus sekolah 2025
murid yang naik kelas 2025
rumah sakit penuh 2025
antrean pasien 2025
dokter spesialis 2025
obat gratis 2025
nyamuk malaria 2025
orang batuk pilek 2025
wc umum 2025
toilet sekolah rusak 2025
jembatan rusak 2025
trotoar rusak 2025
macet 2025
kecelakaan 2025
pohon tumbang 2025
tanah longsor 2025
listrik padam 2025
sinyal hp 2025
kantor pos 2025
berapa orang yang kena gigitan nyamuk malaria 2025
anak yang lahir terlalu kecil 2025 berapa persen
bayi yang lahir tahun 2025 berapa
berapa ibu hamil di kota ini
orang yang sakit jantung 2025
warga yang berobat gratis berapa persen 2025
anak yang tidak sekolah berapa 2025
anak yang berhenti sekolah di tengah jalan 2025
guru yang belum sertifikasi 2025
sekolah yang mau roboh 2025
ruang kelas yang sudah dibenahi 2025
jalan yang sudah diperbaiki 2025 berapa km
jalan yang macet di mana saja
berapa lama mobil pemadam tiba
rumah yang terbakar 2025 berapa unit
berapa orang meninggal karena kebakaran 2025
rumah yang kebanjiran berapa 2025
berapa jembatan yang rusak
trotoar yang dibangun 2025
rumah reyot berapa 2025
kampung kumuh berapa hektare
sungai kita seberapa bersih
udara yang kita hirup seberapa bersih
sampah yang didaur ulang berapa persen 2025
truk sampah berapa unit
petugas kebersihan berapa orang
berapa banyak pohon ditanam 2025
turis yang datang 2025
hotel penuh berapa persen
harga beras sekilo
gaji minimum 2026
pajak restoran 2025
uang pajak tanah 2025
utang pemkot 2025
keluhan yang dijawab tepat waktu 2025
berapa lama ngurus KTP
anak yang punya akta lahir berapa persen
KTP anak berapa persen
orang yang menikah muda
istri dipukul suami 2025
anak dianiaya 2025
lansia telantar
orang gila di jalanan
pengemis di lampu merah
pedagang kaki lima digusur 2025
izin usaha yang keluar 2025
koperasi yang masih hidup
UMKM yang dibina
orang yang dapat pekerjaan lewat Disnaker
pencuri motor 2025
begal 2025
narkoba 2025
how many people moved here in 2025
how many babies were born
how many buses run
how many trees were planted
how long do fire engines take
what share of homes have internet
share of kids in preschool
how many nights do tourists stay
how many teachers are certified
how much debt does the city have
how many houses burned down
how many houses were flooded
how clean is our river
how many permits were issued
air sungai bersih tidak
orang yang punya rumah sendiri berapa persen
warga yang bisa baca tulis
umur panjang warga berapa tahun
penduduk yang pindah
kendaraan lulus uji kir
`,
	"contoh": `
angkot yang tidak laik jalan 2025
kecelakaan kereta 2025
kecelakaan motor 2025
korban tabrakan 2025
macet berapa jam
damkar punya berapa mobil
kebakaran berapa kali 2025
orang tak punya akta
anak yang belum punya KTP
pengaduan yang tidak dijawab 2025
pengaduan yang selesai terlambat 2025
inovasi yang gagal 2025
kumuh yang sudah ditata 2025
rumah kumuh 2025
bansos salah sasaran 2025
bansos berapa rupiah 2025
penerima bansos 2025
TBC yang mangkir 2025
TBC yang meninggal
anak SD putus sekolah
ruang kelas SMP diperbaiki
ruang kelas rusak 2025
drainase mampet 2025
genangan yang sudah surut
air sumur 2025
udara bersih berapa persen
pejabat yang laporannya telat
`,
	"purnama": `
turis Jepang yang datang 2025
bule yang menginap 2025
hotel bintang lima penuh berapa persen
penumpang kereta 2025
orang yang naik bus sekolah 2025
perpustakaan sekolah dikunjungi berapa orang
buku yang dipinjam di perpus 2025
medali emas 2025
atlet yang juara nasional 2025
wifi sekolah gratis 2025
wifi publik yang mati
telur bebek 2025
telur yang pecah 2025
harga beras premium 2025
harga cabai rawit sekilo 2025
stok gula di gudang
korban luka kecelakaan 2025
orang mati karena kebakaran 2025
kekerasan seksual anak 2025
istri yang lapor polisi 2025
guru memukul murid 2025
koperasi simpan pinjam 2025
koperasi yang bangkrut 2025
pedagang kaki lima 2025
pedagang online 2025
izin bangunan keluar 2025
izin usaha yang ditolak 2025
pajak hotel 2025
pajak restoran yang menunggak 2025
PBB yang belum dibayar 2025
cagar budaya yang rusak 2025
bangunan kuno yang dibongkar 2025
organisasi pemuda gereja 2025
banjir rob 2025
orang hanyut saat banjir 2025
rumah tidak layak huni milik nelayan 2025
rumah reyot yang sudah diperbaiki 2025
sampah plastik 2025
bank sampah sekolah 2025
bank sampah yang tutup 2025
kebakaran hutan 2025
HIV pada ibu hamil 2025
orang yang meninggal karena AIDS 2025
mencret pada balita 2025
paud swasta 2025
jembatan gantung 2025
jembatan roboh 2025
trotoar rusak 2025
jalan kota yang diperbaiki 2025
investasi asing 2025
investor Cina 2025
penduduk pindah keluar 2025
pendatang dari Jawa 2025
pendatang tanpa KTP 2025
kepadatan rumah 2025
anak yatim yang dapat KIA 2025
keluarga PKH yang sudah mandiri 2025
gaji paling rendah guru honorer 2026
umur harapan hidup perempuan 2025
bayi meninggal di rumah sakit 2025
pasangan yang pakai kondom 2025
pasangan yang belum ikut KB 2025
udara di dalam rumah 2025
lampu jalan yang mati 2025
sampah yang masuk TPA 2025
pelanggaran lalu lintas 2025
denda pelanggar perda 2025
satpol PP menangkap pengemis 2025
gempa bumi 2025
orang miskin yang meninggal 2025
orang miskin yang tinggal di bantaran sungai 2025
pencari kerja 2025
orang ter-PHK 2025
sarjana menganggur 2025
how many hotels do we have
how many Chinese tourists came
how many gold medals did we win
how many libraries are there
how many cooperatives went bankrupt
how many men are beaten by their wives
how many road deaths were cyclists
how many babies died in hospital
how many people moved out
how much is a kilo of sugar
`,
	"selasih": `
ikan tuna yang ditangkap 2025
nelayan tenggelam 2025
kapal asing yang ditangkap 2025
perahu nelayan yang bocor 2025
sapi perah 2025
sapi mati 2025
padi yang gagal panen 2025
padi ladang 2025
harga gabah di tingkat penggilingan 2025
kopi robusta 2025
jagung untuk pakan 2025
turis asing 2025
turis yang menginap di homestay 2025
kamar hotel berapa unit
jembatan yang ambruk 2025
desa yang belum ada internet
desa tertinggal 2025
bumdes yang bangkrut 2025
orang buta huruf 2025
guru honorer bersertifikat 2025
guru yang belum bersertifikat
sd negeri rusak berat 2025
smp rusak berat
siswa smp putus sekolah
malaria ibu hamil
orang mati karena malaria 2025
ibu melahirkan di dukun
ibu melahirkan caesar 2025
balita kurus 2025
balita gemuk 2025
orang yang menunggak BPJS
posyandu lansia 2025
hutan yang terbakar berapa hektare
lahan gundul yang sudah ditanami
korban longsor 2025
rumah kena longsor 2025
umkm kuliner 2025
pencari kerja perempuan yang ditempatkan 2025
TKI yang berangkat 2025
janda 2025
keluarga miskin 2025
pelanggan pdam yang menunggak
ledeng yang macet
irigasi rusak
`,
}

// TestNothingOfTheKind holds every one of them to be refused.
func TestNothingOfTheKind(t *testing.T) {
	all := catalogues(t)
	for name, text := range nothingOfTheKind {
		c, ok := all[name]
		if !ok {
			continue // the catalogue beside the repository is not there
		}
		a := question.New(c)
		for _, q := range strings.Split(strings.TrimSpace(text), "\n") {
			if got := a.Ask(q, today); got.Answered() {
				t.Errorf("%s: %q is answered with %s", name, q, print(t, got))
			}
		}
	}
}
