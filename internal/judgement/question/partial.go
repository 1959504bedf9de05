package question

import (
	"slices"
	"strings"

	"nyata/internal/ground/word"
)

// partName is one name of an indicator for those who say only part of it, as
// of "Jumlah Produksi Tandan Buah Segar Kelapa Sawit Perkebunan Rakyat" they
// say "produksi sawit". What may be left out is decided word by word.
type partName struct {
	indicator string
	words     []partWord
	clauses   int
	single    bool             // one word alone tells what it is
	holds     bool             // says who has or gets a thing
	loose     bool             // an alias without all that the name has and needs
	short     map[string][]int // initials of words that stand together, with the words
}

type partWord struct {
	text, concept string
	clause        int  // 0 = what stands before "yang", "dalam kondisi", "with"
	core          bool // tells what is counted, or of what
	person        bool // tells only whom or what kind of place it is about
	short         bool // stands for several words
	needed        bool // without it something else is meant
}

// clauseWords begin what is said of the thing that a name begins with; a thing
// without it is another: "… yang bersertifikat", "… dalam kondisi mantap".
var clauseWords = word.Set("yang kondisi with who that given whose")

// idle are words of long names that people leave out, because they narrow
// nothing: who is spoken of as everybody, who counts, that something exists.
var idle = word.Set(`kota kabupaten daerah pemerintah pemkot pemkab pemda rakyat perkebunan masyarakat warga negara penduduk orang rumah tangga keluarga kepala milik unit penyelenggara layanan pelayanan sumber berkelanjutan jaringan bidang
menerapkan melaksanakan mengaktifkan memanfaatkan menggunakan memakai mengikuti mengakses memperoleh mempunyai memegang penerapan manajemen dalam atas dilaporkan dibentuk tercatat terdaftar ditemukan dimiliki memiliki mendapatkan mendapat menerima berpartisipasi diterbitkan terbit hasil sejenis usia tahun bulan umur menurut data konsolidasi bersih telah sudah
mencapai penyelenggaraan pelaksanaan penyediaan pembentukan pelaku pengguna total ternak satuan sistem program kegiatan publik terpadu wilayah tingkat capaian penerimaan realisasi ruas akses kondisi terhadap fasilitas sarana prasarana dihasilkan diproduksi dipanen dikunjungi terlaksana terselenggara dilaksanakan
share of people households children aged age years year regency city municipal public registered reported recorded collected realised realized formed issued service services system population residents condition percentage number rate`)

// contrasts are words that part a thing from others of its kind: a name with
// one of them is not meant without it.
var contrasts = word.Set(`tidak belum tanpa non bukan not without no asing foreign mancanegara luar lokal local domestik domestic negeri nusantara ekstrem extreme dini early kronis berat sedang ringan severe baru new lama pertama akhir terakhir swasta private
mikro kecil menengah besar small medium large ekspor impor kematian korban meninggal deaths rusak damaged mantap baik good kumuh aktif active sehat mandiri tertinggal tangguh maju unggul tepat lulus kosong putus lanjut rawan gate gantung eceran grosir
pengurangan penurunan peningkatan kenaikan pertumbuhan laju growth selisih sisa target rasio indeks skor gagal keberhasilan success jangka kembali back`)

// persons are droppable heads: of "persentase anak yang memiliki akta
// kelahiran" the papers are asked for.
var personHeads = word.Set(`asn pns pppk pegawai aparatur civil servants servant employees anak bayi balita ibu hamil bersalin usaha perusahaan sekolah desa kelurahan puskesmas guru penduduk warga orang masyarakat rumah tangga keluarga kepala siswa murid penderita pasien penyandang peserta pekerja children women residents people households pupils patients`)

// partNames reads the names of all indicators into parts.
func (a *Asker) partNames() {
	for _, x := range a.catalogue.Indicators {
		main := newPartName(x.ID, strings.Join(nameWords(x.Name), " "))
		for _, s := range spellings(x.Name, append([]string{x.NameEN}, x.Aliases...)) {
			for _, form := range a.spelledOut(s) {
				p := newPartName(x.ID, form)
				p.loose = s != main.said() && s != strings.Join(nameWords(x.NameEN), " ") && slices.ContainsFunc(main.words, func(w partWord) bool { return w.needed && !p.has(w.concept) })
				n := 0
				for _, w := range p.words {
					if w.core {
						n++
					}
				}
				if p.single = n == 1; n >= 1 {
					a.parts = append(a.parts, p)
				}
			}
		}
	}
	for i := range a.parts {
		a.parts[i].initials(a)
		for _, w := range a.parts[i].words {
			if w.core && (len(a.partsBy[w.concept]) == 0 || a.partsBy[w.concept][len(a.partsBy[w.concept])-1] != i) {
				a.partsBy[w.concept] = append(a.partsBy[w.concept], i)
			}
		}
		for short := range a.parts[i].short {
			a.partsBy[short] = append(a.partsBy[short], i)
			a.vocabulary.known(short)
		}
	}
}

// spelledOut are the name and what it is with words put for others that mean
// the same.
func (a *Asker) spelledOut(s string) []string {
	out := []string{s}
	for _, list := range [...][][2]string{equivalents, acronyms} {
		for _, pair := range list {
			for k := range 2 {
				if other, ok := replaced(s, pair[k], pair[1-k]); ok && !slices.Contains(out, other) {
					out = append(out, other)
					a.vocabulary.name(strings.Fields(other))
				}
			}
		}
	}
	return out
}

// shortForms are acronyms of three words and more.
var shortForms = func() map[string]bool {
	m := map[string]bool{}
	for _, pair := range acronyms {
		if strings.Count(pair[0], " ") >= 2 && !strings.Contains(pair[1], " ") {
			m[pair[1]] = true
		}
	}
	return m
}()

// equivalents are terms of public administration that stand for each other.

var equivalents = [][2]string{
	{"penanaman modal", "investasi"},
	{"air minum", "air bersih"},
	{"peraturan daerah", "perda"},
	{"aparatur sipil negara", "pegawai"},
	{"pemeriksaan bpk", "audit bpk"},
	{"pengaduan", "laporan"},
	{"drinking water", "clean water"},
	{"safe water", "clean water"},
	{"health care", "health services"},
	{"regency roads", "roads"},
	{"city roads", "roads"},
	{"daya tarik wisata", "destinasi wisata"},
	{"daya tarik wisata", "objek wisata"},
}

func newPartName(id, s string) partName {
	p := partName{indicator: id}
	first := true
	for _, w := range strings.Fields(s) {
		p.holds = p.holds || holders[w] || w == "mendapat" || w == "memperoleh"
		if clauseWords[w] && len(p.words) > 0 {
			p.clauses++
		}
		if stopInNames[w] {
			continue
		}
		digit := w[0] >= '0' && w[0] <= '9'
		x := partWord{text: w, concept: concept(w), clause: p.clauses}
		x.short, x.person = shortForms[w], personHeads[w]
		x.core = !digit && len(w) > 1 && !generics[w] && !quantities[w] && !idle[w] && !clauseWords[w]
		x.needed = contrasts[w] || x.short || x.core && acted(w) || x.core && first && process(w)
		if x.core {
			first = false
		}
		p.words = append(p.words, x)
	}
	return p
}

func (p *partName) said() string {
	words := make([]string, 0, len(p.words))
	for _, w := range p.words {
		words = append(words, w.text)
	}
	return strings.Join(words, " ")
}

// acted says whether the word tells what was done or is so, not what a thing
// is: "direhabilitasi", "terpenuhi", "bersertifikat", "reclaimed".
func acted(w string) bool {
	if strings.HasPrefix(w, "di") && len(w) > 6 && !things[w] {
		return true
	}
	if stem(w) == w && !strings.HasSuffix(w, "ed") {
		return false
	}
	switch {
	case strings.HasPrefix(w, "di"), strings.HasPrefix(w, "ter"), strings.HasPrefix(w, "ber"), strings.HasPrefix(w, "me"):
		return len(w) > 5
	}
	return len(w) > 5 && strings.HasSuffix(w, "ed")
}

// things begin like verbs in the passive and are none.
var things = word.Set("dinas digital diabetes difabel disabilitas distrik disiplin distribusi dividen dialisis diskusi dimensi diploma direktur dinding")

// process says whether the word tells of what is measured of the thing: a
// yield, an area, a price.
func process(w string) bool {
	return processes[w] || len(w) > 7 && (strings.HasPrefix(w, "pe") || strings.HasPrefix(w, "ke")) && strings.HasSuffix(w, "an") || strings.HasSuffix(w, "asi") || strings.HasSuffix(w, "tion") || strings.HasSuffix(w, "ment")
}

var processes = word.Set(`produksi populasi stok harga nilai kunjungan operasi serapan waktu jarak lama rasio indeks tarif biaya opini predikat skor jumlah upah pajak retribusi konsumsi ekspor impor price yield stock area visits`)

// joinsInNames are prepositions that names have inside and acronyms do without.
var joinsInNames = word.Set("terhadap dalam pada atas bagi antar per melalui menurut tanpa serta")

// knownShort are acronyms that mean one thing everywhere.
var knownShort = func() map[string]bool {
	m := map[string]bool{}
	for _, pair := range acronyms {
		m[pair[1]] = true
	}
	return m
}()

// initials notes what the words that stand together are shortened to.
func (p *partName) initials(a *Asker) {
	p.short = map[string][]int{}
	for i := range p.words {
		s := ""
		var at []int
		for j := i; j < len(p.words) && j < i+6; j++ {
			if w := &p.words[j]; !w.core || w.text[0] < 'a' || w.text[0] > 'z' || w.short || contrasts[w.text] && w.text != "asing" || acted(w.text) || joinsInNames[w.text] {
				break
			}
			s += p.words[j].text[:1]
			at = append(at, j)
			if len(s) >= 3 && !knownShort[s] && !a.vocabulary.has(s) && !otherWords[s] && word.Plain(s) == s && p.short[s] == nil {
				p.short[s] = slices.Clone(at)
			}
		}
	}
}
