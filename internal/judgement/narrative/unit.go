package narrative

import "strings"

// sort says what a unit measures.
type sort uint8

const (
	count        sort = iota // things counted, by a word that only counts: unit, buah, titik
	thingCounted             // things counted, by their own name: sekolah, pohon
	length                   // metres and the like
	size                     // area, volume, mass, power, data
	money
	share // percent
	span  // time
)

// unit is a unit of measurement.
type unit struct {
	name string // in the machine interface
	sort sort
}

// units are the units by the words that print them. Names that are printed one
// way only are their own.
var units = map[string]unit{}

func define(sort sort, name string, words ...string) {
	units[name] = unit{name, sort}
	for _, w := range words {
		units[w] = unit{name, sort}
	}
}

func init() { //nolint:gochecknoinits // a table that is easier to read as lines than as a literal
	define(length, "m", "meter", "mtr", "metre", "m'", "m’", "m1", "meter1", "mtr1", "meter'", "mtr'")
	define(length, "km", "kilometer", "kilo meter")
	define(length, "cm", "centimeter", "sentimeter", "senti meter")
	define(length, "mm", "milimeter", "millimeter")
	define(length, "inci", "inch", "inchi")
	define(size, "m2", "m²", "meter persegi", "m persegi", "meter kuadrat", "m2'", "meter2", "mtr2", "meter²")
	define(size, "m3", "m³", "meter kubik", "m kubik", "kubik", "meter3", "mtr3", "meter³")
	define(size, "km2", "km²", "kilometer persegi", "km persegi")
	define(size, "cm2", "cm²", "sentimeter persegi")
	define(size, "ha", "hektar", "hektare", "hekter", "hektaree")
	define(size, "ton")
	define(size, "kg", "kilogram", "kilo gram")
	define(size, "kuintal", "kwintal", "kw")
	define(size, "gram", "gr")
	define(size, "liter", "ltr", "l")
	define(size, "kWh", "kwh")
	define(size, "liter/detik", "lps")
	define(size, "watt", "w")
	define(size, "kVA", "kva")
	define(size, "VA", "va")
	define(size, "Mbps", "mbps")
	define(size, "GB", "gb", "gigabyte")
	define(size, "TB", "tb", "terabyte")
	define(money, "IDR", "rupiah", "rp")
	define(share, "%", "persen", "percent", "prosen")
	define(span, "hari kalender", "hari kerja", "hari")
	units["hari"], units["hari kerja"] = unit{"hari", span}, unit{"hari kerja", span}
	for _, w := range []string{"jam", "menit", "detik", "minggu", "bulan", "tahun", "semester", "triwulan"} {
		define(span, w)
	}
	define(count, "unit")
	define(count, "buah", "bh")
	define(count, "titik", "ttk")
	define(count, "paket", "pkt")
	define(count, "ruas")
	define(count, "orang", "org")
	define(count, "KK", "kk", "kepala keluarga")
	define(count, "KPM", "kpm", "keluarga penerima manfaat")
	define(thingCounted, "orang", people...)
	units["orang"], units["org"] = unit{"orang", count}, unit{"orang", count}
	define(thingCounted, "sambungan", "sambungan rumah", "sr")
	define(thingCounted, "ruang", "ruang kelas", "ruangan", "rkb")
	define(thingCounted, "unit", "unit rumah", "unit rumah tidak layak huni")
	units["unit"], units["sambungan"] = unit{"unit", count}, unit{"sambungan", count}
	define(count, "batang", "btg")
	define(count, "lembar", "lbr")
	define(count, "ls", "lumpsum", "lump sum")
	define(count, "OH", "oh", "orang hari", "orang-hari")
	define(count, "OB", "ob", "orang bulan", "orang-bulan")
	for _, w := range counters {
		define(count, w)
	}
	for _, w := range things {
		define(thingCounted, w)
	}
}

// counters are further words that count what follows them.
var counters = []string{
	"ekor", "set", "butir", "rol", "roll", "eksemplar", "rangkap", "keping", "pasang", "karung", "zak", "sak", "lajur", "jalur", "segmen", "lokasi", "lokal",
	"kali", "kelompok", "jenis", "macam", "cabang", "tim", "regu", "angkatan", "rombel", "bidang", "petak", "blok", "kavling", "kapling", "lubang", "tiang", "kelas", "bibit", "dosis",
	"dus", "botol", "box", "boks", "sambungan", "saluran",
}

// people are words for persons, whom reports count without another word.
var people = []string{
	"jiwa", "penduduk", "warga", "siswa", "siswi", "murid", "pelajar", "mahasiswa", "guru", "santri", "peserta", "petugas", "pegawai", "pekerja", "tenaga kerja", "tenaga kesehatan", "dokter", "perawat", "bidan", "kader",
	"pasien", "balita", "bayi", "anak", "ibu hamil", "lansia", "petani", "nelayan", "pedagang", "pelanggan", "pengguna", "pengunjung", "wisatawan", "penumpang", "relawan", "responden", "korban", "penerima", "penerima manfaat",
	"pelaku usaha", "pelaku umkm", "pelaku ikm", "pelaku ukm", "pelaku", "pencari kerja", "personel", "personil", "anggota", "pemuda", "atlet", "pengusaha", "pengrajin", "perempuan", "laki-laki", "asn", "pns", "pppk", "penyandang disabilitas", "tukang", "operator", "sopir", "pengurus", "lulusan", "alumni", "pemohon", "pendaftar", "tamu", "pengungsi", "pengawas", "seniman", "penerima bantuan", "tenaga ahli", "tenaga pendamping", "tenaga",
}

// things are what reports count without another word.
var things = []string{
	"keluarga", "rumah tangga", "rumah", "rumah tidak layak huni", "rtlh", "bangunan", "gedung", "sekolah", "puskesmas", "posyandu", "pustu", "rumah sakit", "klinik", "masjid", "musala", "jembatan", "gorong-gorong", "pasar", "kios", "lapak", "los", "taman",
	"ayunan", "perosotan", "gazebo", "bangku", "pergola", "saung", "halte", "balai", "balai warga", "balai desa", "gapura", "gardu", "lapangan", "mushola", "musholla", "surau", "langgar", "gereja", "pura", "vihara", "kantor", "aula", "pendopo", "paud", "perpustakaan", "keran", "kran", "trafo", "panel", "genset", "motor", "gerobak", "mesin", "traktor", "keramba", "tenda", "kasur", "ranjang", "ambulans", "pos ronda", "poskamling", "papan", "polindes", "poskesdes", "poskeskel", "huntap", "rusun", "rusunawa", "dermaga", "tambatan", "pintu", "biopori", "sumur resapan", "septik tank", "septic tank", "wastafel", "terminal", "lampu", "pju", "pompa", "pintu air", "sumur", "sumur bor", "embung", "bendung", "bendungan", "kolam", "waduk", "menara", "tandon", "toilet", "jamban", "mck", "tps", "tps3r",
	"kontainer", "truk", "mobil", "bus", "kendaraan", "sepeda motor", "perahu", "kapal", "komputer", "laptop", "meja", "kursi", "tempat tidur", "kamera", "cctv", "pohon", "sapi", "kambing", "ayam",
	"kecamatan", "kelurahan", "desa", "kampung", "dusun", "rt", "rw", "kota", "kabupaten", "provinsi", "opd", "perangkat daerah", "dinas", "instansi", "umkm", "koperasi", "perusahaan", "industri",
	"bank sampah", "dokumen", "laporan", "peraturan", "perda", "naskah", "buku", "kegiatan", "subkegiatan", "sub kegiatan", "program", "indikator", "sasaran", "layanan", "aplikasi", "sistem", "izin", "perizinan",
	"aduan", "pengaduan", "laporan warga", "kasus", "kejadian", "perkara", "sampel", "rapat", "pelatihan", "sosialisasi", "pertemuan", "acara", "even", "event", "kegiatan pelatihan", "lembaga", "organisasi",
	"komunitas", "tpa", "ipal", "spam", "perumahan", "kamar", "tempat", "ruko", "gang", "gazebo", "stan", "stand", "alat berat", "ekskavator", "sepeda", "daerah irigasi", "daerah aliran sungai",
	"sungai", "danau", "pulau", "kawasan", "stasiun", "pos", "bak", "bak sampah", "tong sampah", "hidran", "rambu", "marka", "patok", "cermin", "apill", "bengkel", "jaringan", "bidang tanah", "sertifikat", "sertipikat",
}

// long are things that are measured along.
var long = set("jalan", "drainase", "saluran", "parit", "pipa", "kabel", "tanggul", "trotoar", "sungai", "ruas", "pagar", "irigasi", "gorong-gorong", "turap", "siring", "selokan", "jarak")

// longestUnitName is the most words a unit has.
const longestUnitName = 5

// unit reads a unit at i, the longest there is.
func (s *sentence) unit(i int) (u unit, next int, ok bool) {
	if s.is(i, "%") {
		return units["%"], i + 1, true
	}
	name := ""
	for n := range longestUnitName {
		t := s.at(i + n)
		if t.kind != word {
			break
		}
		if n > 0 {
			name += " "
		}
		name += t.low
		if found, known := units[name]; known {
			u, next, ok = found, i+n+1, true
		} else if found, known := units[strings.Replace(name, "rn", "m", 1)]; known && n == 0 && strings.HasPrefix(name, "rn") { // as a scanner reads "m"
			u, next, ok = found, i+n+1, true
		}
	}
	if s.is(i, "kilo") { // of what, the sentence tells
		u, next, ok = units["kg"], i+1, true
		for _, t := range s.list {
			if long[t.low] {
				u = units["km"]
			}
		}
	}
	if ok && u.sort == length && next == i+1 {
		switch { // "m 2", "m^2", "M ²"
		case s.at(next).text == "²" || s.at(next).text == "³":
			u, next = units[u.name+s.at(next).text], next+1
		case s.at(next).text == "'" || s.at(next).text == "’":
			next++
		case s.at(next).text == "^" && (s.at(next+1).text == "2" || s.at(next+1).text == "3"):
			u, next = units[u.name+s.at(next+1).text], next+2
		}
		ok = u.name != ""
	}
	return u, next, ok
}

// per reads what a unit is counted by: "/detik", "per hari".
func (s *sentence) per(i int) (name string, next int, ok bool) {
	if !s.is(i, "/", "per") {
		return "", i, false
	}
	u, next, ok := s.unit(i + 1)
	if !ok {
		return "", i, false
	}
	return u.name, next, true
}

func known(name string) bool {
	_, ok := units[name]
	return ok
}
