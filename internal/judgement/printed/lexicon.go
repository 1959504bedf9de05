package printed

import (
	"strings"

	"nyata/internal/ground/word"
)

// The general lexicon of asking for rows of reports. Nothing here belongs to a
// city, an office or a form.

// small are words that tell nothing of a row.
var small = word.Set(`dan di ke dari yang untuk dengan pada dalam atau oleh atas per para serta secara sebagai terhadap bagi antar of the and in for to a an by on with at from`)

// general are words that so many rows have that they tell little even where
// few rows are known.
var general = word.Set(`jumlah persentase presentase prosentase cakupan tingkat rasio nilai angka daerah kota kabupaten kab pemerintah pemerintahan program kegiatan sub urusan dokumen laporan hasil pelaksanaan penyelenggaraan wilayah kewenangan sesuai
tersedia disediakan dilaksanakan terlaksana terlaksananya dilakukan lingkungan belanja modal`)

// emptyClause are words that narrow nothing behind "yang".
var emptyClause = word.Set(`tersedia disediakan tersedianya dilaksanakan terlaksana dilakukan disusun tersusun diselenggarakan diadakan ada dibuat dihasilkan kota kabupaten daerah tahun sesuai diterbitkan diberikan dikelola menjadi kewenangan`)

// Words that ask for a measure.
var (
	money    = word.Set(`anggaran anggarannya dana dananya uang uangnya duit duitnya biaya biayanya rupiah rp belanja belanjanya keuangan finansial budget budgets budgeted money fund funds funding financial expenditure expenditures`)
	spent    = word.Set(`realisasi realisasinya terealisasi direalisasikan realisasikan serapan serapannya penyerapan terserap diserap terpakai dipakai pakai memakai makai abis kepake kepakai dihabiskan habis menghabiskan digunakan dibelanjakan dikeluarkan keluar pengeluaran tersalur dibayarkan dibayar spent spending spend realised realized realisation realization absorbed disbursed used actual actuals cost terlaksana`)
	ceilings = word.Set(`pagu pagunya plafon alokasi alokasinya dialokasikan dianggarkan teranggarkan dpa dppa allocation allocated ceiling`)
	targets  = word.Set(`target targetnya ditargetkan menargetkan targets targeted direncanakan rencana`)
	attained = word.Set(`capaian capaiannya pencapaian ketercapaian tercapai achievement achieved`)
	counted  = word.Set(`berapa jumlah jumlahnya banyak banyaknya brp many persentase persentasenya presentase prosentase persen percentage percent cakupan luas panjang volume number indeks rasio tingkat output keluaran kinerja fisik`)
	physical = word.Set(`kinerja fisik output keluaran outcome volume performance physical kuantitas indikator`)
)

// rates begin the names of shares.
var rates = word.Set(`persentase cakupan rasio tingkat proporsi indeks prevalensi`)

// paid are things that are counted in money.
var paid = word.Set(`gaji tunjangan honor honorarium insentif upah iuran premi hibah bantuan salary salaries allowances`)

// asksFor says whether a word asks for a measure.
func asksFor(w string) bool {
	return money[w] || spent[w] || ceilings[w] || targets[w] || attained[w] || counted[w]
}

// kinds are words for the level of a row.
var kinds = word.Set(`program programme programmes programs kegiatan subkegiatan sub urusan activity activities subactivity`)

// chat are words that carry no condition where rows are asked for.
var chat = word.Set(`tahun th ta fy fiscal year anggaran? triwulan tw laporan report reports dokumen? menurut sesuai berdasarkan tertulis tercantum tercetak printed dicatat tercatat oleh punya milik bidang? opd skpd dinas? kantor? instansi unit? pemkot pemkab pemerintah pemda total
totalnya seluruh keseluruhan semua secara bagian? did does do was were is are be been being got get have had there their its it they how what which much many value amount figure figures total overall
sudah telah sempat jadi baru saat ketika waktu selama sepanjang adalah ialah itu ini nilai nilainya angka angkanya besar besaran besarnya sebesar tersebut akhirnya kira masuk yg dr jml lalu kemarin kita kami mereka
pelaksanaan? dilaksanakan? itu apa coba cek tolong mohon info minta sih ya dong deh kah nih gan min pak bu bapak ibu mas mbak kak bang halo selamat pagi siang sore malam please could you tell me show us give our kepada terkait soal untuk buat guna dalam rangka sampai dengan sd hingga s d kumulatif akumulasi
sampe periode posisi per quarter semester bulan`)

// abbreviated are short forms that reports and people use for the same word.
var abbreviated = word.Pairs(`dok=dokumen lap=laporan kec=kecamatan kel=kelurahan kab=kabupaten keg=kegiatan prog=program org=orang bln=bulan thn=tahun pkt=paket jml=jumlah adm=administrasi pemkot=pemerintah pmrth=pemerintah
peml=pemeliharaan pengad=pengadaan penyel=penyelenggaraan rehab=rehabilitasi kes=kesehatan pend=pendidikan fas=fasilitas faskes=fasyankes ars=arsip jln=jalan rkpd=rkpd presentase=persentase prosentase=persentase persen=persentase percentage=persentase percent=persentase`)

// synonyms are words for the same thing, as people and reports have them; the
// first stands for what reports mostly print.
var synonyms = classes(`
perumahan housing estate estates
rumah house houses home homes hunian
fasilitas facility facilities
terfasilitasi facilitated
jalan road roads street streets ruas
jembatan bridge bridges
saluran channel channels got selokan
drainase drainage
rehabilitasi rehab rehabilitated rehabilitation renovasi renovated direnovasi perbaikan repair repaired
pemeliharaan maintenance maintained perawatan
pembangunan construction built build constructed
pengadaan procurement procured pembelian purchase purchased beli dibeli
penyediaan provision provided supply supplied menyediakan
pelatihan training trained diklat bimtek latihan kursus
pegawai employee employees staff asn pns aparatur personel
gaji salary salaries salaris
tunjangan allowance allowances
siswa murid pelajar pupils pupil students student
guru teacher teachers pengajar
pendidik educators
sekolah school schools
kesehatan health
penduduk population residents warga
masyarakat community communities publik warga
bayi baby babies infant infants newborn newborns
balita toddlers toddler
ibu mother mothers
hamil pregnant bumil
bersalin maternity giving birth bulin melahirkan
lansia elderly lanjut usia
pasien patient patients
penderita sufferers patients
hipertensi hypertension
gangguan disorders disorder
jiwa mental
sampah waste garbage trash
limbah wastewater
air water
minum drinking
bersih clean
pohon tree trees
taman park parks
lampu light lights lamp lamps
lalu traffic
lintas traffic
kendaraan vehicle vehicles mobil cars
bermotor motor
parkir parking
terminal station
pajak tax taxes
retribusi levy levies
pendapatan revenue income
belanja spending expenditure
barang goods
modal capital investment
investasi investment investments
investor investors
penanaman investment
perizinan licensing permits permit izin
usaha business businesses
pasar market markets
bencana disaster disasters
korban victims victim
logistik logistics
kebakaran fire fires
kasus cases case
pelanggaran violations violation
peraturan regulation regulations perda perkada
undangan legislation
rapat meeting meetings
koordinasi coordination
konsultasi consultation consultations
kunjungan visits visit
tamu guest guests
perjalanan travel trips trip
dinas service
pakaian clothing uniforms uniform seragam baju
atribut attributes
paket packages package
dokumen documents document
laporan reports report
orang people persons person pasien penderita
tuberkulosis tuberculosis tbc tb
diabetes kencing manis
pengelolaan managing
penyediaan providing
pembangunan building constructing
pemeliharaan maintaining
pelatihan training
penyusunan preparing drafting compiling
pelaksanaan implementing holding
pengawasan supervising monitoring
peningkatan improving improvement increase
pengembangan developing
penanganan handling
pendaftaran registration registering
pencatatan recording
penyelamatan rescue rescuing
pertolongan rescue
evakuasi evacuation evacuated evacuating
tanggul embankment levee dike
peraturan rule
kelitbangan research
unit units
layanan services service pelayanan
data data
informasi information
statistik statistics statistical
sektoral sectoral
perencanaan planning
evaluasi evaluation evaluations
penelitian research studies study kajian riset
pengembangan development
pengawasan supervision oversight audit inspection
keuangan finance financial
aset assets asset
arsip archives archive
perpustakaan library libraries
surat letters letter
listrik electricity electrical
telekomunikasi telecommunication
internet internet
komunikasi communication
jasa services
kebersihan cleaning
keamanan security
ketertiban order
umum public general
kecamatan district subdistrict camat
kelurahan village ward lurah
akta certificates certificate
kelahiran birth births
kematian death deaths
perkawinan marriage marriages nikah
perceraian divorce divorces
lahir birth
anak children child kids
perempuan women woman wanita
pemuda youth
olahraga sports sport
budaya culture cultural
kebudayaan culture cultural
pariwisata tourism
promosi promotion promotional
pameran exhibition exhibitions expo
aparat apparatus officers
peralatan equipment peranti
perlengkapan equipment fixtures
gedung building buildings
kantor office
tanah land lahan
bangunan building buildings
konstruksi construction
tenaga workers worker labour manpower
kerja work
terampil skilled
banjir flood floods flooding
pompa pump pumps
stasiun station stations
sungai river rivers
kolam pond ponds
kawasan area areas
permukiman settlement settlements
kumuh slum slums
layak decent habitable liveable
huni habitable liveable
usulan proposals proposal
musrenbang musyawarah
bimbingan guidance
teknis technical
jaringan network networks
aplikasi applications application app apps
website situs web
pembinaan coaching guidance
pemberdayaan empowerment
penyuluhan outreach extension counselling
sosialisasi socialisation socialization
pengelolaan management manage managed mengelola dikelola
pelaksanaan implementation
operasional operational operations
operasi operation operations operating
bantuan assistance aid grants grant bansos
hibah grants grant
sosial social
imunisasi immunisation immunization vaksinasi
gizi nutrition
obat medicine medicines drugs
alat tools equipment
rujukan referral
puskesmas clinics clinic
rsud hospital
sarana facilities infrastructure
prasarana infrastructure
pelayanan service services
produk products product
hukum legal law
kerjasama cooperation
daerah regional local
pengaduan complaints complaint aduan keluhan
perbaikan repair repaired repairs
pengendalian control
pencemaran pollution
lingkungan environment environmental
hidup environment
hijau green
terbuka open
uji test tests testing
kir inspection
penagihan collection billing tagih ditagih
penyusunan preparation drafting
verifikasi verification
terverifikasi verified
tersedia available
dilayani served
terlatih trained
ditangani handled
makanan food meals makan
minuman drinks beverages minum
bahan materials material
bulan month months
bidang sector field
terminal terminals
angkutan transport transportation
kepegawaian personnel staffing
kerja work
pangan food
perdagangan trade
kependudukan population
`)

// units are words for units as people and reports write them, by one of them.
var units = unitWords(`km kilometer kilometers kilometre kilometres; m meter meters metre metres; m2 persegi; m3 kubik; ha hektar hektare hectare hectares; kg kilo kilogram kilograms; ton tons tonnes; liter litre litres;
unit units buah; orang jiwa org people persons person; kk keluarga; dokumen dok document documents; laporan lap report reports; paket packages package; titik lokasi points spots; kali times; hari days; jam hours; menit minutes; bulan months; nilai; ruas; set; ekor; pohon; sambungan sr`)

func unitWords(text string) map[string]string {
	m := map[string]string{}
	for _, group := range strings.Split(text, ";") {
		words := strings.Fields(group)
		for _, w := range words {
			m[w] = words[0]
		}
	}
	return m
}

// classes maps every word of a line to its first and that to every other, over
// all lines it stands in.
func classes(text string) map[string][]string {
	m := map[string][]string{}
	for _, line := range strings.Split(text, "\n") {
		words := strings.Fields(line)
		for i := 1; i < len(words); i++ {
			m[words[i]] = append(m[words[i]], words[0])
			m[words[0]] = append(m[words[0]], words[i])
		}
	}
	return m
}
