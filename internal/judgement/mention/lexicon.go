package mention

import (
	"strings"

	"nyata/internal/ground/word"
)

// sizes are the words by which a question says what is measured, with the unit
// in which the answer comes.
var sizes = table(`
m panjang sepanjang panjangnya length long
m lebar lebarnya width wide
m tinggi tingginya ketinggian height high
m tebal tebalnya ketebalan
m kedalaman dalamnya depth deep
m2 luas luasnya seluas
m3 volume volumenya
kg berat beratnya bobot tonase weight
IDR biaya biayanya anggaran anggarannya dana pagu harga ongkos uang cost costs budget money
% persen persentase percent percentage
m meter mtr metre metres meters km kilometer kilometre kilometres kilometers
m2 m2 hektar hektare ha hectare hectares
m3 m3 kubik
kg ton kg kilogram kuintal tons tonnes
liter liter
IDR rupiah`)

// sides are what a length runs along; a question for one means no other.
var sides = table(`
panjang panjang sepanjang panjangnya length long
lebar lebar lebarnya width wide
tinggi tinggi tingginya ketinggian height high
tebal tebal tebalnya ketebalan
dalam kedalaman dalamnya depth deep`)

// counters are words that count what follows them, when they stand behind "how
// many"; the text may count the same by another.
var counters = table(`
count unit units buah bh titik ttk paket lokasi ruas batang lembar set pcs pieces points
KK kk keluarga households household families
orang orang org jiwa warga people persons`)

// beings are counted by their unit: it says what they are.
var beings = map[string]bool{"KK": true, "orang": true}

// asking are words that ask for an amount.
var asking = word.Set(`berapa berapakah seberapa brapa jumlah jumlahnya banyak banyaknya total totalnya how many much number`)

// Words that ask to be told, not for an amount: those that say no more, and
// those that ask for reasons.
var (
	interrogative = word.Set(`apa apakah apanya mengapa kenapa bagaimana bagaimanakah gimana siapa siapakah kapan why what who when`)
	explaining    = word.Set(`kendala hambatan alasan sebab penyebab masalah permasalahan solusi rekomendasi reason reasons cause causes problem problems obstacle obstacles`)
)

// general are words of work that say no more than their action.
var general = word.Set(`bangun pasang buat baik rehab rehabilitasi pelihara tingkat selesai kerja laksana rencana target usul diusulkan usulan usulkan tangani ditangani menangani penanganan
	bikin dibikin konstruksi didirikan mendirikan dirikan tambah perlu ingin hendak mau akan targetnya jadwal ajukan anggarkan dianggarkan sedang`)

// english are English words of questions as Indonesian papers have them.
var english = pairs(`
road=jalan roads=jalan street=jalan streets=jalan bridge=jembatan bridges=jembatan drain=saluran,drainase drains=saluran,drainase drainage=saluran,drainase channel=saluran channels=saluran ditch=parit ditches=parit
lamp=lampu lamps=lampu light=lampu lights=lampu streetlight=lampu streetlights=lampu house=rumah houses=rumah home=rumah homes=rumah school=sekolah schools=sekolah classroom=kelas classrooms=kelas
pipe=pipa pipes=pipa water=air clean=bersih waste=sampah garbage=sampah rubbish=sampah park=taman parks=taman tree=pohon trees=pohon toilet=jamban,mck,wc toilets=jamban,mck,wc market=pasar markets=pasar
library=perpustakaan libraries=perpustakaan pump=pompa pumps=pompa dike=tanggul dikes=tanggul embankment=tanggul seawall=tanggul cart=gerobak carts=gerobak child=anak children=anak pupil=siswa pupils=siswa student=siswa students=siswa
teacher=guru teachers=guru connection=sambungan connections=sambungan slum=kumuh slums=kumuh trained=latih received=terima planted=tanam`)

// alike are words that papers use for one another.
var alike = []string{"saluran drainase parit selokan", "lampu pju", "keluarga kk", "jamban mck wc", "sekolah sd smp", "sampah limbah"}

// worksIn are English words of work by what they say was done.
var worksIn = table(`
built built build construct constructed installed install laid made completed finished
repaired repaired repair fixed fix rehabilitated renovated maintained cleaned dredged replaced
planned planned plan target targeted proposed scheduled`)

// through are words that stand before what an object is, or beside it, and say
// nothing of it.
var through = word.Set(`panjang sepanjang luas seluas lebar tinggi tebal dalam kedalaman volume jumlah total dimensi gedung bangun bangunan ruas jaring unit buah titik paket giat kegiatan kerja pekerjaan proyek baru lama tahap lokasi sisa target rencana besar`)

// table reads lines of a value and the words that mean it.
func table(text string) map[string]string {
	m := map[string]string{}
	for line := range strings.SplitSeq(strings.TrimSpace(text), "\n") {
		f := strings.Fields(line)
		for _, w := range f[1:] {
			if _, known := m[w]; !known {
				m[w] = f[0]
			}
		}
	}
	return m
}

func pairs(text string) map[string][]string {
	m := map[string][]string{}
	for f := range strings.FieldsSeq(text) {
		k, v, _ := strings.Cut(f, "=")
		m[k] = strings.Split(v, ",")
	}
	return m
}
