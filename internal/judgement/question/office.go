package question

import (
	"slices"
	"strings"

	"nyata/internal/ground/word"
)

// office is an agency by the words of its name, for those who say it in their
// own way: "dinas lingkungan", "Dinas PU dan Penataan Ruang", "the department
// of health", "disperkim".
type office struct {
	id    string
	head  string   // dinas, badan, kantor …
	words []string // of its full name, without the head and small words
	has   map[string]bool
}

// officeHeads begin the name of an office.
var officeHeads = set("dinas badan kantor bagian satuan sekretariat biro rsud")

// englishHeads stand behind what an office looks after, or before it with "of".
var englishHeads = set("office agency department service board bureau secretariat division")

// weakInOffices are words that offices share or that narrow nothing: by one of
// them alone no office is known.
var weakInOffices = set(`pembangunan pengelolaan pengembangan pelayanan penyelenggaraan pemerintah pemerintahan daerah kota kabupaten masyarakat umum sumber daya manusia satu pintu terpadu usaha kawasan sistem
kecamatan kelurahan kesejahteraan pengendalian perlindungan pemberdayaan pembinaan penataan ketahanan bidang barang jasa kesatuan kerja tenaga pekerjaan`)

// aroundOffices are English words of an office's name that Indonesian has none for.
var aroundOffices = set("affairs management services city regional municipal local the services agency")

// officeWords writes out what is said for several words of a name.
var officeWords = map[string][]string{
	"pu": {"pekerjaan", "umum"}, "lh": {"lingkungan", "hidup"}, "kb": {"keluarga", "berencana"}, "ketenagakerjaan": {"tenaga", "kerja"}, "naker": {"tenaga", "kerja"},
	"pmptsp": {"penanaman", "modal", "pelayanan", "terpadu", "satu", "pintu"}, "ptsp": {"pelayanan", "terpadu", "satu", "pintu"}, "pm": {"pemberdayaan", "masyarakat"}, "pmd": {"pemberdayaan", "masyarakat", "desa"},
	"dewan": {"dprd"}, "council": {"dprd"}, "pr": {"penataan", "ruang"}, "polpp": {"polisi", "pamong", "praja"}, "sdm": {"sumber", "daya", "manusia"}, "ppa": {"pemberdayaan", "perempuan", "perlindungan", "anak"},
	"ketapang": {"ketahanan", "pangan"}, "koperindag": {"koperasi", "perindustrian", "perdagangan"}, "perindag": {"perindustrian", "perdagangan"}, "dikbud": {"pendidikan", "kebudayaan"},
	"budpar": {"kebudayaan", "pariwisata"}, "parbud": {"pariwisata", "kebudayaan"}, "fire": {"pemadam", "kebakaran"}, "registry": {"pencatatan"}, "registration": {"pencatatan"}, "investment": {"penanaman", "modal"},
	"manpower": {"tenaga", "kerja"}, "labour": {"tenaga", "kerja"}, "labor": {"tenaga", "kerja"}, "employment": {"tenaga", "kerja"}, "civil": {"sipil"}, "environment": {"lingkungan"}, "environmental": {"lingkungan"},
}

// sameInOffices are words that mean the same in the name of an office.
var sameInOffices = table(`umum:public pekerjaan:works sosial:social perencanaan:planning pembangunan:development kependudukan:population,demography bencana:disaster pendidikan:education budaya:kebudayaan,culture,cultural
sehat:kesehatan,health pariwisata:tourism,wisata pemuda:youth,kepemudaan olahraga:sports,sport,keolahragaan perdagangan:trade,dagang perindustrian:industry,industri koperasi:cooperative,cooperatives ukm:umkm,smes,sme
perizinan:licensing,permits komunikasi:communication,communications informatika:informatics statistik:statistics pertanahan:land,tanah perumahan:housing permukiman:settlement,settlements,pemukiman pangan:food
pertanian:agriculture,agricultural,tani perikanan:fisheries,fishery,ikan peternakan:livestock kelautan:marine perpustakaan:library kearsipan:archive,archives,arsip perempuan:women anak:child,children perlindungan:protection
pemberdayaan:empowerment keluarga:family pendapatan:revenue keuangan:finance,financial aset:asset,assets kepegawaian:personnel,staffing politik:politics,political kesatuan:unity perhubungan:transport,transportation
kehutanan:forestry perkebunan:plantation,plantations hukum:legal pengadaan:procurement organisasi:organisation,organization riset:research,penelitian inovasi:innovation tata:penataan`)

func officeConcept(w string) string {
	if s := sameInOffices[w]; s != "" {
		w = s
	}
	return stem(w)
}

func officeConcepts(words []string) []string {
	out := make([]string, len(words))
	for i, w := range words {
		out[i] = officeConcept(w)
	}
	return out
}

// officeNames reads the agencies' full names into offices.
func (a *Asker) officeNames() {
	for _, x := range a.catalogue.Agencies {
		words := nameWords(x.Name)
		if len(words) < 2 || !officeHeads[words[0]] {
			continue
		}
		o := office{id: x.ID, head: words[0], has: map[string]bool{}}
		for _, w := range words[1:] {
			if !stopInNames[w] {
				o.words = append(o.words, w)
				o.has[officeConcept(w)] = true
			}
		}
		for _, alias := range x.Aliases { // an alias in full adds its words
			if w := nameWords(alias); len(w) > 1 && officeHeads[w[0]] {
				for _, w := range w[1:] {
					o.has[officeConcept(w)] = true
				}
			}
		}
		for c := range o.has {
			a.officeWord[c] = true
		}
		if !(o.head == "kantor" && len(o.words) > 0 && o.words[0] == "kecamatan") {
			a.offices = append(a.offices, o)
		}
	}
	a.vocabulary.office = func(w string) bool { return a.officeByShort(w, false) != "" }
}

// officeAt is the agency whose name is said in other words from i, and where.
func (r *reading) officeAt(i int) (id string, at []int) {
	switch {
	case r.official(i):
	case officeHeads[r.text(i)]:
		at, ids := r.officeWordsFrom(i+1, r.a.offices)
		if len(at) == 0 {
			if id := r.a.officeByShort(r.text(i+1), true); id != "" && r.free(i+1) {
				return id, []int{i, i + 1}
			}
			return "", nil
		}
		if id := r.theOffice(ids, r.text(i), at); id != "" {
			return id, append(span(i, at[0]), at...)
		}
	case englishHeads[r.text(i)] && r.is(i+1, "of|for"):
		j := i + 2
		if r.is(j, "the") {
			j++
		}
		if at, ids := r.officeWordsFrom(j, r.a.offices); len(at) > 0 {
			if id := r.theOffice(ids, "", at); id != "" {
				return id, append(span(i, at[0]), at...)
			}
		}
	case r.free(i):
		if at, ids := r.officeWordsFrom(i, r.a.offices); len(at) > 0 {
			head := at[len(at)-1] + 1
			for r.free(head) && aroundOffices[r.text(head)] && !englishHeads[r.text(head)] {
				head++
			}
			if id := r.theOffice(ids, "", at); id != "" && r.free(head) && englishHeads[r.text(head)] {
				return id, append(at, span(at[len(at)-1]+1, head+1)...)
			}
		}
		if !r.a.vocabulary.has(r.text(i)) {
			if id := r.a.officeByShort(r.text(i), false); id != "" {
				return id, []int{i}
			}
		}
	}
	return "", nil
}

// official says whether "dinas" only says that something is an official's:
// "perjalanan dinas", "mobil dinas".
func (r *reading) official(i int) bool {
	return r.is(i, "dinas") && r.is(i-1, "perjalanan|mobil|motor|kendaraan|rumah|pakaian|baju|seragam|jam|tugas|telepon|laptop")
}

// officeWordsFrom reads words of an office's name from i as long as some
// office has them all.
func (r *reading) officeWordsFrom(i int, among []office) (at []int, left []office) {
	strong := false
	left = among
	for j := i; r.free(j); j++ {
		w := r.text(j)
		if len(at) > 0 && r.is(j, "dan|and|&|,|/|of|serta") && r.free(j+1) || len(at) > 0 && aroundOffices[w] {
			continue
		}
		if r.t[j].Kind != word.Letters || stopInNames[w] || cuesOnly(w) {
			break
		}
		want, known := officeWords[w]
		if !known {
			want = []string{w}
		}
		var next []office
		if concepts := officeConcepts(want); r.a.officeWord[concepts[0]] {
			next = slices.DeleteFunc(slices.Clone(left), func(o office) bool {
				return slices.ContainsFunc(concepts, func(x string) bool { return !o.has[x] })
			})
		}
		if len(next) == 0 {
			break
		}
		for k := len(at); k > 0 && at[len(at)-1]+1 < j; k++ { // the joining words between
			at = append(at, at[len(at)-1]+1)
		}
		at, left = append(at, j), next
		strong = strong || known || !weakInOffices[w] && (sameInOffices[w] == "" || !weakInOffices[sameInOffices[w]])
	}
	if !strong {
		return nil, nil
	}
	return at, left
}

// cuesOnly are words that belong to the question rather than to an office.
func cuesOnly(w string) bool {
	return timeWords[w] != "" || moneyWords[w] && w != "keuangan" && w != "daerah" || superlatives[w] != "" || months[w] != 0
}

// theOffice is the one office left; of several, the one with that head whose
// name the words begin, empty when there are more of them.
func (r *reading) theOffice(left []office, head string, at []int) string {
	if len(left) == 1 {
		return left[0].id
	}
	for _, same := range [...]func(o office) bool{
		func(o office) bool { return o.head == head && len(o.words) == len(at) },
		func(o office) bool { return o.head == head && r.begins(o, at) },
		func(o office) bool { return len(o.words) == len(at) },
		func(o office) bool { return r.begins(o, at) },
		func(o office) bool { return o.head == head },
	} {
		id, many := "", false
		for _, o := range left {
			if same(o) {
				many = many || id != ""
				id = o.id
			}
		}
		if id != "" && !many {
			return id
		}
	}
	return ""
}

func (r *reading) begins(o office, at []int) bool {
	return len(at) > 0 && officeConcept(r.text(at[0])) == officeConcept(o.words[0])
}

// usualShorts are the short names that offices of any region have, with the
// words of the name they stand for.
var usualShorts = map[string]string{
	"disdik": "pendidikan", "dindik": "pendidikan", "dispendik": "pendidikan", "dikbud": "pendidikan kebudayaan", "disdikbud": "pendidikan kebudayaan", "dinkes": "kesehatan", "diskes": "kesehatan", "dinsos": "sosial", "dissos": "sosial",
	"dishub": "perhubungan", "disnak": "peternakan", "diskan": "perikanan", "dislutkan": "kelautan perikanan", "disbun": "perkebunan", "dishut": "kehutanan", "distan": "pertanian", "dispertan": "pertanian", "dispangtan": "pangan pertanian",
	"distanak": "pertanian peternakan", "disketapang": "ketahanan pangan", "dispar": "pariwisata", "disparbud": "pariwisata kebudayaan", "disbudpar": "kebudayaan pariwisata", "disbud": "kebudayaan", "dispora": "pemuda olahraga", "disporapar": "pemuda olahraga pariwisata",
	"disdag": "perdagangan", "disperdag": "perdagangan", "disperin": "perindustrian", "disperindag": "perindustrian perdagangan", "disdagperin": "perdagangan perindustrian", "disnaker": "tenaga kerja", "disnakertrans": "tenaga kerja transmigrasi", "diskop": "koperasi",
	"dinkop": "koperasi", "diskopukm": "koperasi ukm", "diskominfo": "komunikasi informatika", "kominfo": "komunikasi informatika", "dispus": "perpustakaan", "dispusip": "perpustakaan kearsipan", "disarpus": "kearsipan perpustakaan", "perpusda": "perpustakaan",
	"disperkim": "perumahan permukiman", "perkim": "perumahan permukiman", "disperkimtan": "perumahan permukiman pertanahan", "disdukcapil": "kependudukan pencatatan sipil", "dispendukcapil": "kependudukan pencatatan sipil", "dukcapil": "kependudukan pencatatan sipil", "capil": "pencatatan sipil",
	"dispenda": "pendapatan", "bapenda": "pendapatan", "bappenda": "pendapatan", "bappeda": "perencanaan pembangunan", "bappelitbang": "perencanaan pembangunan penelitian", "bappelitbangda": "perencanaan pembangunan penelitian", "kesbangpol": "kesatuan bangsa politik", "bakesbangpol": "kesatuan bangsa politik", "kesbang": "kesatuan bangsa",
	"damkar": "pemadam kebakaran", "disdamkar": "pemadam kebakaran", "damkarmat": "pemadam kebakaran penyelamatan", "satpol": "polisi pamong praja", "satpolpp": "polisi pamong praja", "pupr": "pekerjaan umum", "dpupr": "pekerjaan umum", "setwan": "dprd", "bkd": "kepegawaian", "bkpsdm": "kepegawaian", "bpkad": "keuangan aset", "bkad": "keuangan aset",
}

// officeByShort is the one agency that a word put together of pieces of its
// name stands for: "disnaker", "diskominfo", "bakesbangpol". Headed words stand
// behind "dinas" or the like and have no piece of that.
func (a *Asker) officeByShort(w string, headed bool) string {
	if w := usualShorts[w]; w != "" {
		return a.officeOf(strings.Fields(w))
	}
	if len(w) < 5 && !headed || len(w) < 3 || len(w) > 20 || headed && stopInNames[w] || a.vocabulary.has(w) || otherWords[w] || fillers[w] || cues[w] || stem(w) != w || roots[w] {
		return ""
	}
	id := ""
	for k := range a.offices {
		o := &a.offices[k]
		if !o.shortens(w, headed) {
			continue
		}
		if id != "" && id != o.id {
			return ""
		}
		id = o.id
	}
	return id
}

// officeOf is the one agency whose name has all the words; of several, the one
// that they begin.
func (a *Asker) officeOf(words []string) string {
	id, begun := "", ""
	many, manyBegun := false, false
	for _, o := range a.offices {
		if slices.ContainsFunc(words, func(w string) bool { return !o.has[officeConcept(w)] }) {
			continue
		}
		many = many || id != ""
		id = o.id
		if officeConcept(o.words[0]) == officeConcept(words[0]) {
			manyBegun = manyBegun || begun != ""
			begun = o.id
		}
	}
	switch {
	case !many:
		return id
	case !manyBegun:
		return begun
	}
	return ""
}

// shortHeads are what is left of the head of an office in a shortened name.
var shortHeads = map[string][]string{"dinas": {"dis", "din"}, "badan": {"bak", "ba"}, "satuan": {"sat"}, "sekretariat": {"set", "sek"}, "bagian": {"bag"}}

func (o *office) shortens(w string, headed bool) bool {
	if headed {
		return o.pieces(w, 0, true)
	}
	for _, h := range shortHeads[o.head] {
		if rest, ok := strings.CutPrefix(w, h); ok && len(rest) >= 3 && o.pieces(rest, 0, true) {
			return true
		}
	}
	return false
}

// pieces says whether s is made of pieces of the words from k on: the first
// letters of a word or of its root, or the last ones of its root, three at
// least for the first piece and two for the others.
func (o *office) pieces(s string, k int, first bool) bool {
	if s == "" {
		return true
	}
	for ; k < len(o.words); k++ {
		w := o.words[k]
		root := stem(w)
		for n := min(len(s), len(w)); n >= 2; n-- {
			if first && n < 3 && n < len(s) || n < 3 && !first && n == len(s) {
				break
			}
			p := s[:n]
			if (strings.HasPrefix(w, p) || strings.HasPrefix(root, p) || n >= 3 && n < len(root) && strings.HasSuffix(root, p)) && o.pieces(s[n:], k+1, false) {
				return true
			}
		}
		if first && k > 0 {
			break // it begins with the first words
		}
	}
	return false
}

// officesJoined takes in what of an agency's name stands behind a part of it,
// and the secretariat that a division belongs to.
func (r *reading) officesJoined() {
	for k := range r.found {
		m := &r.found[k]
		if m.kind != anAgency {
			continue
		}
		for n := range r.a.offices {
			if o := &r.a.offices[n]; o.id == m.id {
				j := m.last() + 1
				for r.is(j, "dan|and|&|,|/") && r.free(j) {
					j++
				}
				if at, left := r.officeWordsFrom(j, []office{*o}); len(left) == 1 && (j > m.last()+1 || len(at) > 1 || !r.indicatorWord(at)) {
					r.take(m.last()+1, at[len(at)-1]-m.last(), ofName)
					m.at = append(m.at, span(m.last()+1, at[len(at)-1]+1)...)
				}
			}
		}
	}
	for k := 0; k+1 < len(r.found); k++ {
		a, b := r.found[k], r.found[k+1]
		if a.kind == anAgency && b.kind == anAgency && a.id != b.id && a.last()+1 == b.first() && r.is(a.first(), "bagian") {
			r.found = slices.Delete(r.found, k+1, k+2)
		}
	}
}

func (r *reading) indicatorWord(at []int) bool {
	return slices.ContainsFunc(at, func(i int) bool {
		return r.a.vocabulary.stems[r.t[i].concept] && len(r.a.byConcept[r.t[i].concept]) > 0
	})
}
