package question

import (
	"slices"
	"strings"

	"nyata/internal/ground/word"
)

// thesaurus is what people of any region of Indonesia say of public matters in
// their daily words, field by field. Its lines have the form of commonTopics,
// and two shorthands: "~pukul" stands for a root with its affixes, "@anak" for
// the words of a whole field. A line names no indicator by itself: it says by
// which terms reports name the matter, and the catalogue decides.
//
// A line whose matter the catalogue does not have still counts: what a
// question is about most clearly must be there, or nothing is answered.
var thesaurus = bank("topic",
	"people", "place", "work", "state",
	"people_daily", "place_daily", "state_daily", "work_daily",
	"people_more", "place_more", "state_more", "work_more",
	"people_wider", "place_wider", "work_wider", "state_wider",
	"affair_school", "affair_health", "affair_family", "affair_build", "affair_safe", "affair_nature",
	"affair_sea", "affair_farm", "affair_trade", "affair_village", "affair_office")

// fields are words that stand beside any matter of their kind.
var fields = map[string]string{
	"semua":   "orang warga penduduk rakyat masyarakat people residents citizens folks inhabitants",
	"anak":    "anak anaknya bocah balita balitanya bayi bayinya kecil kids children toddlers child babies infants",
	"rumah":   "rumah rumahnya keluarga tangga kk households homes families houses household family home",
	"jalan":   "jalan jalanan jalannya raya ruas road roads street streets kilometer km kilometres",
	"sakit":   "sakit sakitnya penyakit penderita penderitanya pasien kena terkena kenanya terjangkit tertular terserang mengidap ketularan jatuh kasus kasusnya wabah sick ill illness disease patients infected caught catch cases got struck down",
	"petani":  "petani petaninya tani pekebun penggarap lahan panen dipanen memanen dipetik dihasilkan menghasilkan hasil hasilnya keluar dituai ton kuintal kilo kg rakyat farmers growers farm farms fields harvested harvest grown grew grow picked produced produce yield yielded crop tonnes tons",
	"nelayan": "nelayan nelayannya pelaut melaut laut pencari ikan pesisir tangkapan ditangkap dermaga pulang hasil ton fishers fishermen fisherman fishing sea coast coastal catch caught landed haul",
	"desa":    "desa desanya kampung kampungnya dusun dusunnya pelosok village villages hamlet hamlets rural",
	"uang":    "uang duit dana rupiah kas setoran disetor pemasukan masuk terkumpul ditarik dipungut didapat diraup terkumpulkan money cash revenue income collected raised earned bring brought in paid",
	"aparat":  "pegawai pegawainya pns asn aparat aparatur birokrat pejabat abdi negara negeri officials employees servants civil staff public",
	"rawat":   "berobat puskesmas bidan dokter klinik rumah sakit nakes petugas kesehatan clinic clinics hospital hospitals midwife doctor nurse health",
	"sekolah": "sekolah bersekolah siswa murid pelajar anak bocah kelas school schools pupils students kids children",
}

// fieldOf reads the words that may stand beside a matter.
func fieldOf(text string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(text) {
		if name, ok := strings.CutPrefix(w, "@"); ok {
			for _, x := range strings.Fields(fields[name]) {
				m[x] = true
			}
			continue
		}
		if strings.HasSuffix(w, "?") {
			continue
		}
		for _, x := range affixed(w) {
			m[x] = true
		}
	}
	return m
}

// affixed are the forms of a root written "~root", or the word itself.
func affixed(w string) []string {
	root, ok := strings.CutPrefix(w, "~")
	if !ok {
		return []string{w}
	}
	var out []string
	for _, p := range [...]string{"", "di", "ter", "ke", active(root)} {
		for _, s := range [...]string{"", "i", "kan", "in"} {
			out = append(out, p+root+s)
		}
	}
	return out
}

// active is the prefix me- as it sounds before the root; a root that loses its
// first letter is left to the forms without it.
func active(root string) string {
	switch root[0] {
	case 'a', 'e', 'i', 'o', 'u', 'g', 'h':
		return "meng"
	case 'b':
		return "mem"
	case 'c', 'd', 'j':
		return "men"
	default:
		return "me"
	}
}

// aside are words of a name that do not narrow what it means: what it is a
// share of, who counts it, how it is counted.
var aside = word.Set(`kota daerah kabupaten regency municipal publik umum rumah tangga keluarga penduduk warga masyarakat orang layak dasar lengkap terbuka open kepemilikan peserta kepesertaan
total balita aktif active kelahiran hidup 1000 100000 kondisi jalan desa yang terpasang ditemukan terbit dilestarikan baru pengguna penerima penerimaan nilai hasil kunjungan
households residents people citizens households' city kecamatan per balita balita-balita sekolah usia jumlah permukiman elektronik jaringan perpipaan rata`)

// meant is the indicator whose name has all words of a term and besides only
// such as do not narrow it; empty when there is none. Two that have them tear
// the topic: it is asked back which is meant.
func (a *Asker) meant(term string, counts bool) (id string, torn bool) {
	var want []string
	for _, w := range nameWords(term) {
		if !stopInNames[w] && !generics[w] {
			want = append(want, a.vocabulary.conceptOf(w))
		}
	}
	if len(want) == 0 {
		return "", false
	}
	for _, i := range a.phrasesWith[want[0]] {
		p := &a.phrases[i]
		x := a.indicators[p.indicator]
		if counts != (x.Additive && x.Unit != "%") || p.indicator == id || !p.hasOnly(want) {
			continue
		}
		if id != "" {
			return "", true
		}
		id = p.indicator
	}
	return id, false
}

// hasOnly says whether the phrase has all the concepts, and besides them only
// words that do not narrow.
func (p *phrase) hasOnly(want []string) bool {
	for _, c := range want {
		if !slices.ContainsFunc(p.words, func(w phraseWord) bool { return w.concept == c }) {
			return false
		}
	}
	for _, w := range p.words {
		if !w.small && !generics[w.text] && !quantities[w.text] && !aside[w.text] && !slices.Contains(want, w.concept) {
			return false
		}
	}
	return true
}

// find looks the terms of a line up in the catalogue, those that name an
// indicator in full before those whose words another name holds.
func (t *topic) find(a *Asker, share, count string) {
	terms := strings.Split(share+"|"+count, "|")
	for _, term := range terms {
		t.add(a, term)
	}
	if t.share != "" || t.count != "" {
		return
	}
	for _, term := range terms {
		if id, torn := a.meant(term, false); t.share == "" {
			t.share, t.torn = id, t.torn || torn
		}
		if id, torn := a.meant(term, true); t.count == "" {
			t.count, t.torn = id, t.torn || torn
		}
	}
}

// terms are triggers made of what reports call the matter, two words or more:
// whoever knows the term of another region asks with that.
func (t *topic) terms(share, count string) []string {
	var out []string
	for k, side := range [...]string{share, count} {
		if k == 0 && count != "" && t.share == "" || k == 1 && t.count == "" {
			continue // a rate is not asked for by its number
		}
		for _, term := range strings.Split(side, "|") {
			var words []string
			for _, w := range nameWords(term) {
				if !stopInNames[w] && !generics[w] && (!quantities[w] || w == "rata") && !slices.Contains(words, w) {
					words = append(words, w)
				}
			}
			if len(words) >= 2 {
				out = append(out, strings.Join(words, "+"))
			}
		}
	}
	return out
}

// otherThing says whether it is asked for in what the indicator is not
// counted in: houses where events are counted, hectares where it is a share.
func (r *reading) otherThing(i int, x Indicator) bool {
	event := slices.ContainsFunc(nameWords(x.Name), func(w string) bool { return eventHeads[w] })
	if event && r.is(i, "unit|buah|biji|rumah|ekor|keluarga|kk|houses|homes|buildings|shops|families|households") {
		return true
	}
	return x.Unit != "count" && r.is(i, "km|kilometer|kilometers|kilometres|meter|meters|metres|hektare|hektar|ha|hectares|ton|tons|tonnes|kilo|kg|kuintal|rupiah|liter")
}

// measured are units that are no number of people.
var measured = word.Set(`kejadian ton km m meter hektare hektar ha IDR ekor titik menit jam hari kg unit ruang indeks nilai`)

// leftOver counts the words that would stay unexplained if the question were
// about the topic, brought up at these places.
func (r *reading) leftOver(t *topic, places []int) int {
	n := 0
	for i := range r.t {
		x := &r.t[i]
		w := x.Text
		if x.by == unexplained && x.Kind == word.Letters && !slices.Contains(places, i) && (negations[w] || !t.explains(x) && !fillers[w] && !loose[w] && !x.light() && !generics[w] && !cues[w] && !stopInNames[w]) {
			n++
		}
	}
	return n
}

// bySelf says whether the word brings up the topic alone.
func (t *topic) bySelf(x *token) bool {
	return t.alone[x.Text] || t.alone[x.typed] || t.alone[word.Bare(x.typed)]
}

// tagged takes the "or not" behind what is asked about: "puas gak sama".
func (r *reading) tagged() {
	for i := 1; i < len(r.t); i++ {
		if !r.is(i, "tidak") || r.t[i].by != unexplained || r.t[i].typed == "tidak" || r.is(i-2, "tidak|kurang|belum") {
			continue
		}
		ends := i+1 == len(r.t) || r.t[i+1].by == ofPeriod || r.t[i+1].by == ofName || r.is(i+1, "di|sama|dengan|ke|ya|sih|?|,|kita|dari|pada")
		if r.t[i-1].by == ofIndicator || ends && (r.inField(i-1) || r.is(i-1, "kita|ini|sekarang")) {
			r.t[i].by = filler
		}
	}
}

// firstOf is the first token, not explained yet, that is one of the words as
// it stands, as it is usually spelt or without its particles; -1 when none is.
func (r *reading) firstOf(words []string) int {
	r.spellings()
	first := -1
	for _, w := range words {
		for _, i := range r.forms[w] {
			if r.t[i].by == unexplained {
				if first < 0 || i < first {
					first = i
				}
				break
			}
		}
	}
	return first
}

// outdone says whether the question is more clearly about a matter that the
// catalogue does not have: more words bring that up, and what brought up the
// best of those it has may well belong to the other.
func (r *reading) outdone(best *topic, at []int, rivals []broughtUp) bool {
	for _, b := range rivals {
		t := b.topic
		for _, k := range b.triggers {
			trigger := t.triggers[k]
			if len(trigger) <= len(at) {
				continue
			}
			places := r.triggered(trigger)
			if len(places) <= len(at) {
				continue
			}
			foreign := slices.ContainsFunc(places, func(i int) bool { return !best.explains(&r.t[i]) })
			own := slices.ContainsFunc(at, func(i int) bool { return !t.explains(&r.t[i]) })
			if foreign || !own {
				return true
			}
		}
	}
	return false
}

// explains says whether the word may stand beside the matter.
func (t *topic) explains(x *token) bool {
	if negations[x.Text] {
		return false // "not collected" is no part of what is
	}
	return t.field[x.Text] || t.field[x.typed] || t.field[word.Bare(x.typed)]
}

// negations turn what they stand before into its opposite; only what brings a
// matter up explains one: "tidak mampu", "out of work".
var negations = word.Set(`tidak belum bukan tanpa gagal not without no never cannot cant telat terlambat molor ngaret late`)

// common are words that bring up a matter only beside another of its words.
var common = word.Set(`got pam keran kran bah dapur kk api nib razia tambak kolam jaring jala empang koperasi telur daging kopi jagung sapi idle poor parks lungs lung jab jabs tap banjir huni
bencana musibah disaster disasters trotoar sidewalk pavement umr wc mandiri medali medals posyandu diare hiv drains drainage eggs meat coffee corn maize cow cows cattle bulls dengue nyamuk miskin bpjs
listrik pln internet wifi tabrak kobaran hangus perahu sampan boats online sinyal modal crime crimes lapor akuntabilitas accountability rapor rindang`)

// sure notes the words that bring the topic up alone.
func (t *topic) sure(words []string) {
	if t.alone == nil {
		t.alone = map[string]bool{}
	}
	for _, w := range words {
		if !common[w] {
			t.alone[w] = true
		}
	}
}
