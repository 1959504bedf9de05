package question

import (
	"slices"
	"strings"

	"nyata/internal/ground/word"
)

// phrase is one way to name an indicator.
type phrase struct {
	indicator string
	words     []phraseWord
	numeral   bool // has a number in it
	rank      int  // 0 the city's own words, 1 ours
}

type phraseWord struct {
	text, concept string
	needed        bool // the phrase does not mean the indicator without it
	small         bool // a joining word
}

// acronyms are what reports of any city call the same thing.
var acronyms = [][2]string{
	{"indeks pembangunan manusia", "ipm"},
	{"tingkat pengangguran terbuka", "tpt"},
	{"angka kematian ibu", "aki"},
	{"angka kematian bayi", "akb"},
	{"demam berdarah dengue", "dbd"},
	{"demam berdarah", "dbd"},
	{"tuberkulosis", "tbc"},
	{"tuberkulosis", "tb"},
	{"pendapatan asli daerah", "pad"},
	{"ruang terbuka hijau", "rth"},
	{"indeks kepuasan masyarakat", "ikm"},
	{"rata rata lama sekolah", "rls"},
	{"harapan lama sekolah", "hls"},
	{"angka partisipasi kasar", "apk"},
	{"angka partisipasi murni", "apm"},
	{"angka partisipasi sekolah", "aps"},
	{"angka harapan hidup", "ahh"},
	{"umur harapan hidup", "uhh"},
	{"angka melek huruf", "amh"},
	{"penerangan jalan umum", "pju"},
	{"produk domestik regional bruto", "pdrb"},
	{"laju pertumbuhan ekonomi", "lpe"},
	{"human development index", "hdi"},
	{"gross regional domestic product", "grdp"},
	{"rumah tidak layak huni", "rtlh"},
	{"rumah layak huni", "rlh"},
	{"tempat pembuangan akhir", "tpa"},
	{"usaha mikro kecil dan menengah", "umkm"},
	{"kartu tanda penduduk", "ktp"},
	{"kartu tanda penduduk elektronik", "e ktp"},
	{"ktp elektronik", "e ktp"},
	{"ktp el", "e ktp"},
	{"kartu identitas anak", "kia"},
	{"nilai tukar petani", "ntp"},
	{"nilai tukar nelayan", "ntn"},
	{"kepala keluarga", "kk"},
	{"sekolah dasar", "sd"},
	{"sekolah menengah pertama", "smp"},
	{"sekolah menengah atas", "sma"},
	{"jaminan kesehatan nasional", "jkn"},
	{"inspeksi mendadak", "sidak"},
	{"imunisasi dasar lengkap", "idl"},
	{"aparatur sipil negara", "asn"},
	{"pegawai negeri sipil", "pns"},
	{"pajak bumi dan bangunan", "pbb"},
	{"bea perolehan hak atas tanah dan bangunan", "bphtb"},
	{"penanaman modal asing", "pma"},
	{"penanaman modal dalam negeri", "pmdn"},
	{"indeks kualitas lingkungan hidup", "iklh"},
	{"indeks kualitas air", "ika"},
	{"indeks kualitas udara", "iku"},
	{"indeks reformasi birokrasi", "irb"},
	{"reformasi birokrasi", "rb"},
	{"indeks pembangunan gender", "ipg"},
	{"indeks pemberdayaan gender", "idg"},
	{"indeks pembangunan literasi masyarakat", "iplm"},
	{"tingkat kegemaran membaca", "tgm"},
	{"pola pangan harapan", "pph"},
	{"tingkat partisipasi angkatan kerja", "tpak"},
	{"indeks ketahanan pangan", "ikp"},
	{"indeks risiko bencana", "irb"},
	{"indeks inovasi daerah", "iid"},
	{"indeks desa membangun", "idm"},
	{"survei penilaian integritas", "spi"},
	{"survei kepuasan masyarakat", "skm"},
	{"standar pelayanan minimal", "spm"},
	{"sistem pemerintahan berbasis elektronik", "spbe"},
	{"sistem akuntabilitas kinerja instansi pemerintah", "sakip"},
	{"akuntabilitas kinerja instansi pemerintah", "akip"},
	{"akuntabilitas kinerja", "sakip"},
	{"orang dengan gangguan jiwa", "odgj"},
	{"orang dengan hiv", "odhiv"},
	{"pemerlu pelayanan kesejahteraan sosial", "ppks"},
	{"penyandang masalah kesejahteraan sosial", "pmks"},
	{"pendidikan anak usia dini", "paud"},
	{"taman kanak kanak", "tk"},
	{"usaha kecil dan menengah", "ukm"},
	{"industri kecil dan menengah", "ikm"},
	{"badan usaha milik desa", "bumdes"},
	{"badan usaha milik daerah", "bumd"},
	{"keluarga berencana", "kb"},
	{"metode kontrasepsi jangka panjang", "mkjp"},
	{"pasangan usia subur", "pus"},
	{"total fertility rate", "tfr"},
	{"kekerasan dalam rumah tangga", "kdrt"},
	{"perlindungan perempuan dan anak", "ppa"},
	{"program keluarga harapan", "pkh"},
	{"penyakit mulut dan kuku", "pmk"},
	{"stasiun pengisian kendaraan listrik umum", "spklu"},
	{"opini wajar tanpa pengecualian", "wtp"},
	{"tindak lanjut hasil pemeriksaan", "tlhp"},
	{"nomor induk berusaha", "nib"},
	{"penyertifikatan tanah sistematis lengkap", "ptsl"},
	{"universal health coverage", "uhc"},
	{"case fatality rate", "cfr"},
	{"bed occupancy rate", "bor"},
	{"infeksi saluran pernapasan akut", "ispa"},
	{"buang air besar sembarangan", "babs"},
	{"stop buang air besar sembarangan", "odf"},
	{"tempat pengolahan sampah reduce reuse recycle", "tps3r"},
	{"lembar kerja siswa", "lks"},
	{"pusat kesehatan masyarakat", "puskesmas"},
	{"rumah sakit", "rs"},
	{"rumah sakit umum daerah", "rsud"},
	{"angkutan umum", "angkot"},
	{"tingkat penghunian kamar", "tpk"},
	{"bahan bakar minyak", "bbm"},
	{"tempat pelelangan ikan", "tpi"},
	{"tandan buah segar", "tbs"},
	{"alat pelindung diri", "apd"},
	{"gross domestic product", "gdp"},
	{"kartu keluarga", "kk"},
	{"bahan berbahaya dan beracun", "b 3"},
	{"pedagang kaki lima", "pkl"},
	{"pegawai pemerintah dengan perjanjian kerja", "pppk"},
	{"orang dengan gangguan jiwa berat", "odgj"},
	{"gelandangan dan pengemis", "gepeng"},
	{"berat badan lahir rendah", "bblr"},
	{"kurang energi kronis", "kek"},
	{"alat dan mesin pertanian", "alsintan"},
	{"pendapatan asli desa", "pades"},
	{"anak tidak sekolah", "ats"},
	{"kota layak anak", "kla"},
	{"kabupaten layak anak", "kla"},
	{"indeks pelayanan publik", "ipp"},
	{"stop buang air besar sembarangan", "stop babs"},
	{"pembangkit listrik tenaga surya", "plts"},
	{"tenaga surya", "plts"},
	{"ekonomi kreatif", "ekraf"},
	{"sekolah menengah kejuruan", "smk"},
	{"rukun tetangga", "rt"},
	{"tempat pemungutan suara", "tps"},
	{"tempat penampungan sementara", "tps"},
	{"pemberian makanan tambahan", "pmt"},
	{"tablet tambah darah", "ttd"},
	{"rumah potong hewan", "rph"},
	{"upah minimum kota", "umk"},
	{"upah minimum kabupaten", "umk"},
	{"upah minimum", "umr"},
}

// indicatorPhrases builds every way to name an indicator: its own words and
// aliases, with acronyms put in and written out, and its initials.
func (a *Asker) indicatorPhrases() {
	all := append([]Indicator{}, a.catalogue.Indicators...)
	taken := map[string]phrase{}
	add := func(id, s string, rank int) {
		if ofMoney(s) {
			return
		}
		if other, ok := taken[s]; ok {
			if other.indicator != id && other.rank > 0 && rank > 0 { // short for two things: it names neither
				a.phrases = slices.DeleteFunc(a.phrases, func(p phrase) bool { return p.rank > 0 && p.indicator == other.indicator && p.said() == s })
			}
			return
		}
		taken[s] = phrase{indicator: id, rank: rank}
		a.phrases = append(a.phrases, newPhrase(id, s, rank))
		a.vocabulary.name(strings.Fields(s))
	}
	for _, x := range all {
		for _, s := range spellings(x.Name, append([]string{x.NameEN}, x.Aliases...)) {
			add(x.ID, s, 0)
		}
	}
	for _, x := range all {
		for _, s := range spellings(x.Name, append([]string{x.NameEN}, x.Aliases...)) {
			for _, pair := range acronyms {
				for k := range 2 {
					if other, ok := replaced(s, pair[k], pair[1-k]); ok {
						add(x.ID, other, 1)
					}
				}
			}
			// what stands behind a joining word is said apart: "akta kelahiran"
			if i := strings.Index(s, " usia "); i > 0 && !strings.Contains(s[i:], " yang ") && !personHeads[s[strings.LastIndexByte(s[:i], ' ')+1:i]] {
				add(x.ID, s[:i], 1)
			}
		}
		if words := nameWords(x.Name); len(words) >= 3 {
			if i := initialsOf(words); len(i) >= 3 && !knownShort[i] && !a.vocabulary.has(i) && !otherWords[i] {
				add(x.ID, i, 1)
			}
		}
	}
	a.termNames(func(id, s string) { add(id, s, 1) })
	for _, x := range all {
		if len(x.Measures) == 0 || !slices.Contains(x.Measures, Reported) {
			continue
		}
		for _, s := range spellings(x.Name, x.Aliases) {
			if s == "penduduk" || s == "jumlah penduduk" {
				a.population = x.ID
			}
		}
	}
	a.hold()
}

// said is the phrase as one text.
func (p *phrase) said() string {
	words := make([]string, 0, len(p.words))
	for _, w := range p.words {
		words = append(words, w.text)
	}
	return strings.Join(words, " ")
}

func initialsOf(words []string) string {
	out := ""
	for _, w := range words {
		if !stopInNames[w] {
			out += w[:1]
		}
	}
	return out
}

// replaced puts one phrase for another where it stands as whole words.
func replaced(s, from, to string) (string, bool) {
	padded := " " + s + " "
	i := strings.Index(padded, " "+from+" ")
	if i < 0 {
		return "", false
	}
	return strings.TrimSpace(padded[:i] + " " + to + padded[i+len(from)+1:]), true
}

func newPhrase(id, s string, rank int) phrase {
	p := phrase{indicator: id, rank: rank}
	needed := 0
	for _, w := range strings.Fields(s) {
		pw := phraseWord{text: w, concept: concept(w), small: stopInNames[w]}
		pw.needed = !pw.small && !generics[w] && !quantities[w]
		p.numeral = p.numeral || w[0] >= '0' && w[0] <= '9'
		if pw.needed {
			needed++
		}
		p.words = append(p.words, pw)
	}
	for i := range p.words {
		if w := &p.words[i]; w.needed && (soft[w.text] && needed > 2 || existing[w.text] && needed > 1) {
			w.needed = false
			needed--
		}
	}
	if needed == 0 {
		for i := range p.words {
			p.words[i].needed = !p.words[i].small
		}
	}
	return p
}

// existing are words that say no more than that a thing is there and known of.
var existing = word.Set("terpasang tercatat terdaftar ditemukan dilaporkan tersedia installed registered recorded reported found")

// soft are words that a longer name does without when people say it.
var soft = word.Set("perekaman kepemilikan kunjungan penerimaan kepesertaan peserta visits collected realised installed terpasang tercatat terdaftar registered recorded terbit issued")

// ofMoney says whether a name is made of words for money alone: such a thing is
// the built-in budget, whatever indicator a city may keep of it.
func ofMoney(s string) bool {
	for _, w := range strings.Fields(s) {
		if !moneyWords[w] && !stopInNames[w] && !shareHeads[w] && !countHeads[w] && !plainHeads[w] {
			return false
		}
	}
	return true
}

var moneyWords = word.Set(`anggaran pagu belanja apbd budget budgets serapan penyerapan realisasi absorption spending expenditure daerah daya serap keuangan`)

// quantities say in what a thing is measured; a name without them mostly
// still means it.
var quantities = word.Set("rata el elektronik electronic panjang luas volume tonase rasio daerah kota kabupaten kondisi length area tonnage ratio city masyarakat citizen citizens")

// hold makes every word of a phrase needed where what would be left without
// its generic words is also part of another indicator's name.
func (a *Asker) hold() {
	for i := range a.phrases {
		p := &a.phrases[i]
		dropped := false
		for _, w := range p.words {
			dropped = dropped || !w.needed && !w.small
		}
		if !dropped {
			continue
		}
		for j := range a.phrases {
			if q := &a.phrases[j]; q.indicator != p.indicator && p.within(q) {
				for k := range p.words {
					if !generics[p.words[k].text] || eventHeads[p.words[k].text] {
						p.words[k].needed = !p.words[k].small
					}
				}
				break
			}
		}
	}
}

// within says whether all that p needs also stands in q.
func (p *phrase) within(q *phrase) bool {
	for _, w := range p.words {
		if w.needed && !slices.ContainsFunc(q.words, func(x phraseWord) bool { return x.concept == w.concept }) {
			return false
		}
	}
	return true
}
