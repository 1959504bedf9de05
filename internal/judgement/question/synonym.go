package question

import "strings"

// synonyms are words that mean the same in reports of any city, the first of a
// line standing for all: Indonesian forms a stemmer does not join, and English.
var synonyms = lines(`
penduduk berpenduduk warga orang jiwa masyarakat people residents resident inhabitants inhabitant population populasi citizens citizen person persons public souls
miskin kemiskinan poverty poor
anggur pengangguran menganggur nganggur penganggur unemployment unemployed jobless
jalan road roads street streets
rusak damaged broken berlubang kerusakan damage
perbaikan diperbaiki memperbaiki repaired repair repairs repairing fixed diperbaikinya pembenahan dibenahi direhabilitasi rehabilitasi rehab direhab merehab direnovasi renovasi dipugar rehabilitated renovated restored
kebaikan kebaikannya
bangunan building buildings gedung gedungnya
pendapat opinion opinions
kedudukan
pembakaran
pemukiman permukiman settlement settlements
mantap baik good bagus kemantapan
bangun dibangun pembangunan membangun terbangun built build construction constructed
sampah waste garbage trash rubbish limbah?
kelola dikelola terkelola pengelolaan mengelola managed management tertangani ditangani penanganan handled
banjir flood floods flooding flooded kebanjiran
genangan tergenang inundation
titik lokasi spot spots point points
bakar kebakaran fire fires terbakar
mati kematian meninggal wafat mortality death deaths died
ibu maternal mother mothers
bayi infant infants baby babies
balita toddler toddlers underfive
anak child children kids
stunting stunted
gizi nutrition
sehat kesehatan health
didik pendidikan education
sekolah school schools schooling bersekolah
guru teacher teachers pengajar
murid siswa pelajar students student pupils pupil
kelas classroom classrooms
ruang ruangan room rooms
imunisasi immunization immunisation vaksinasi vaccination diimunisasi vaksin divaksin divaksinasi vaccinated vaccine vaccines
adu aduan pengaduan keluhan mengadu mengeluh diadukan complaint complaints
puas kepuasan satisfaction satisfied
layan pelayanan layanan service services terlayani dilayani
air water
minum drinking
bersih clean
sanitasi sanitation jamban
lampu light lights lamp lamps
terang penerangan lighting
investasi investment investments
modal capital
inflasi inflation
tumbuh pertumbuhan growth bertumbuh
ekonomi economy economic perekonomian
dapat pendapatan revenue revenues income penerimaan
asli own
parkir parking
retribusi levy levies
pajak tax taxes
harap harapan expected
timpang ketimpangan inequality
hijau green
buka terbuka open
persentase persen percentage percent
jumlah number banyaknya banyak count
tingkat rate level
angka
kasus case cases
kejadian event events incident incidents insiden peristiwa
indeks index skor
rasio ratio
rumah house houses home homes
tangga household households
reclaimed reclamation reclaim reclaiming
salur disalurkan penyaluran menyalurkan tersalurkan tersalur
sertifikat bersertifikat tersertifikasi sertifikasi bersertipikat sertipikat tersertifikat disertifikasi
issued issuance issuing
layak decent adequate proper
huni housing hunian
kumuh slum slums
drainase drainage drain drains saluran
jembatan bridge bridges
pasar market markets
wisata pariwisata tourism
wisatawan tourist tourists
kunjung kunjungan kunjungi visit visits visited visitors visitor pengunjung berkunjung
hotel hotels
pasien patient patients
dokter doctor doctors
rs hospital hospitals
puskesmas clinic clinics
tani pertanian agriculture agricultural
padi paddy
beras rice
ikan perikanan fish fishery fisheries
ternak peternakan livestock
produksi production produced diproduksi menghasilkan penghasil dihasilkan memproduksi produsen panen harvest harvested dipanen
luas area? hektar hektare
panjang length
kecelakaan accident accidents
lalulintas traffic
hubung perhubungan transport transportation
dagang perdagangan trade
kerja pekerja tenaga? worker workers labour labor
usaha business businesses umkm? bisnis
koperasi cooperative cooperatives
izin perizinan permit permits licensing licence license
pustaka perpustakaan library libraries
bencana disaster disasters
lingkungan environment environmental
hidup
umum public?
keuangan finance financial
rencana perencanaan planning
cerai perceraian divorce divorces
nikah pernikahan marriage marriages
lahir kelahiran birth births
listrik electricity
internet
kendaraan vehicle vehicles
bus buses
penumpang passenger passengers
kriminal kriminalitas kejahatan crime crimes
narkoba drugs
demam fever
tuberkulosis tbc tb tuberculosis
dbd dengue
hiv aids
lansia elderly
disabilitas difabel disability disabled
perempuan wanita women woman female
putus dropout
melek literacy
huruf literate
sosial social
bantu bantuan aid assistance bansos
rawat perawatan
jangkau cakupan coverage
akses access
lama
harga price prices
evaluasi evaluation evaluations
informasi information
pangan food
gas emisi emissions emission
udara air? 
pohon tree trees
taman park parks
trotoar sidewalk sidewalks pedestrian
jaringan network
pipa pipe pipes
sambung sambungan connection connections
meteran
rekam perekaman direkam recorded?
milik kepemilikan ownership
rapor
respons response tanggap
waktu time
`)

// lines maps every word of a line to its first; words with a question mark are
// left out on purpose.
func lines(text string) map[string]string {
	m := map[string]string{}
	for _, l := range strings.Split(text, "\n") {
		words := strings.Fields(l)
		for _, w := range words {
			if strings.HasSuffix(w, "?") {
				continue
			}
			if _, known := m[w]; !known {
				m[w] = words[0]
			}
		}
	}
	return m
}

// concept is what a word stands for: its class of synonyms, else its stem.
func concept(w string) string {
	if c, ok := synonyms[w]; ok {
		return c
	}
	s := stem(w)
	if c, ok := synonyms[s]; ok {
		return c
	}
	return s
}
