package question

import "nyata/internal/ground/word"

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
var officeHeads = word.Set("dinas badan kantor bagian satuan sekretariat biro rsud")

// englishHeads stand behind what an office looks after, or before it with "of".
var englishHeads = word.Set("office agency department service board bureau secretariat division")

// weakInOffices are words that offices share or that narrow nothing: by one of
// them alone no office is known.
var weakInOffices = word.Set(`pembangunan pengelolaan pengembangan pelayanan penyelenggaraan pemerintah pemerintahan daerah kota kabupaten masyarakat umum sumber daya manusia satu pintu terpadu usaha kawasan sistem
kecamatan kelurahan kesejahteraan pengendalian perlindungan pemberdayaan pembinaan penataan ketahanan bidang barang jasa kesatuan kerja tenaga pekerjaan`)

// aroundOffices are English words of an office's name that Indonesian has none for.
var aroundOffices = word.Set("affairs management services city regional municipal local the services agency")

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
	if w == "berencana" {
		return w // family planning is not planning
	}
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
