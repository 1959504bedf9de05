package question

import (
	"slices"
	"strings"

	"nyata/internal/ground/word"
)

// companions are words that stand beside a thing and say no more than that it
// happens, comes in or is there, or name those it is always about: "aduan
// yang masuk", "kena longsor", "penderita dbd". A line is the words that names
// of such things have, then those that may stand beside them.
const companionLines = `
adu pengaduan aduan laporan keluhan complaints : masuk diterima terima disampaikan dilayangkan ditampung datang warga masyarakat publik citizens residents public received filed
pendapatan pajak retribusi pad bphtb pbb penerimaan revenue tax fees : masuk terkumpul dipungut diterima disetor setoran uang duit kas rupiah dihasilkan terhimpun dari collected money raised earned
investasi modal penanaman investment : masuk tertanam ditanamkan ditanam datang uang duit dana nilai modal money
banjir longsor bencana kebakaran gempa kecelakaan kekeringan puting karhutla flood landslides disasters fires accidents : kena dilanda melanda menimpa tertimpa diterjang dihantam terjadi terjadinya peristiwa hit struck
dbd tuberkulosis malaria hiv diare ispa kusta campak rabies pneumonia hipertensi diabetes covid leptospirosis filariasis dengue : penderita penderitanya pengidap pasien terkena kena terjangkit tertular mengidap menderita terinfeksi positif penyakit sakit orang warga temuan ditemukan terserang people patients infected sick
lampu wifi cctv rambu pju hidran lights : terpasang dipasang ada titik unit installed
kunjung wisata wisatawan turis tourist visits : datang berkunjung berwisata orang masuk came visited come
penduduk jiwa population : tinggal bermukim menetap domisili berdomisili living live lives lived reside resided residing dwell
sanitasi minum bersih listrik jamban elektrifikasi internet sanitation water electricity : rumah tangga keluarga kk warga penduduk masyarakat mengakses menikmati terlayani punya berakses mendapat akses households people families connected
imunisasi immunization : bayi balita anak babies children
ktp elektronik : warga penduduk wajib orang dewasa pegang kantongi mengantongi residents adults
kia akta : anak bayi warga penduduk pegang kantongi mengantongi children babies
puas kepuasan satisfaction : layanan pelayanan terhadap atas publik warga masyarakat pengguna pelanggan services
izin perizinan nib permits : terbit diterbitkan keluar dikeluarkan issued
bangun dibangun built : selesai rampung terbangun completed finished
produksi panen hasil production : dipanen dihasilkan panen hasil petani dihasilkannya harvested farmers
miskin kemiskinan poverty : hidup tergolong kategori warga penduduk orang living
anggur pengangguran unemployment : warga penduduk orang angkatan kerja tenaga people workers
sampah waste : rumah tangga kota warga
stunting : balita anak bayi mengalami children
kb kontrasepsi berencana : pasangan ibu perempuan suami istri pus subur couples women
festival acara event lomba kegiatan pameran pelatihan : digelar diadakan dilaksanakan diselenggarakan held organised
dibangun terbangun : ada berdiri
pohon mangrove : tertanam ditanam planted
koperasi umkm bumdes posyandu usaha : beroperasi berjalan jalan hidup operating running
jkn jaminan bpjs insurance : kartu pegang memegang kantongi mengantongi punya terdaftar ikut ditanggung dijamin warga warganya penduduk orang peserta card cards covered hold holding
pkh penerima bansos : dapat mendapat menerima terima kebagian bantuan program keluarga families receiving get
panas hotspot : terpantau terdeteksi terlihat satelit pantauan satellite detected
datang pendatang : baru masuk pindah
spbe akuntabilitas sakip : rated rating scored dinilai
kebakaran tanggap fires fire : damkar pemadam petugas mobil datang tiba
hijau green : kota urban city
inovasi : lahir dilahirkan diciptakan dibuat
`

var companions = lookup(companionLines)

// lookup reads lines of words and what goes with them.
func lookup(text string) map[string]map[string]bool {
	out := map[string]map[string]bool{}
	for _, l := range splitLines(text) {
		for key := range word.Set(l[0]) {
			k := concept(key)
			if out[k] == nil {
				out[k] = map[string]bool{}
			}
			for w := range word.Set(l[1]) {
				out[k][w] = true
			}
		}
	}
	return out
}

// accompanies says whether the word only goes with what is asked for: with a
// word in the name of each indicator, or with money where money is asked for.
func (r *reading) accompanies(i int) bool {
	w := r.text(i)
	if persons[w] && r.is(i-1, "berapa|many|jumlah|banyaknya") && slices.ContainsFunc(r.plan.Metrics, func(m Metric) bool { return !r.a.indicators[m.Indicator].Additive }) {
		return false // a rate is not asked for by how many
	}
	if len(r.plan.Metrics) == 0 || superlatives[w] != "" || negations[w] {
		return false
	}
	for _, m := range r.plan.Metrics {
		if m.Indicator == Budget {
			if !(r.is(i, "duit|uang|rupiah|dana|money") && m.Measure != Absorption) {
				return false
			}
			continue
		}
		if !r.goesWith(w, m.Indicator) {
			return false
		}
	}
	return true
}

func (r *reading) goesWith(w, id string) bool {
	if slices.ContainsFunc(r.a.beside[id], func(with map[string]bool) bool { return with[w] }) {
		return true
	}
	x := r.a.indicators[id]
	return (w == "duit" || w == "uang" || w == "rupiah") && (x.Unit == "IDR" || x.Unit == "rupiah")
}

// companionsOf are the sets of words that may stand beside an indicator, by
// the words of its name.
func companionsOf(x Indicator) []map[string]bool {
	var out []map[string]bool
	for _, n := range append(nameWords(x.Name), nameWords(x.NameEN)...) {
		if with := companions[concept(n)]; with != nil {
			out = append(out, with)
		}
	}
	return out
}

// splitLines reads lines of two parts with " : " between them.
func splitLines(text string) [][2]string {
	var out [][2]string
	for _, l := range strings.Split(text, "\n") {
		if a, b, ok := strings.Cut(l, " : "); ok {
			out = append(out, [2]string{a, b})
		}
	}
	return out
}
