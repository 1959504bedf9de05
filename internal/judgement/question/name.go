package question

import (
	"slices"
	"strings"

	"nyata/internal/ground/word"
)

// nameKind is what a name stands for.
type nameKind int

const (
	anArea nameKind = iota
	anAgency
	aSource
	theCity
	anIndicator
)

// name is one spelling of an area, an agency or a source.
type name struct {
	kind  nameKind
	id    string
	level string // of an area: kecamatan, kelurahan
	words []string
	bare  bool // an ordinary word, which is a name only behind "di", "kelurahan"
}

// levels are words for the parts of a city, with the level they mean. A desa
// is counted as a kelurahan.
var levels = table("kecamatan:kecamatan,district,districts,distrik kelurahan:kelurahan,desa,village,villages,subdistrict,subdistricts,ward,wards,kampung")

// agencyWords are words for an office of the city.
var agencyWords = word.Set("opd skpd dinas instansi perangkat agency agencies department departments office offices satker")

func (a *Asker) addName(n name) {
	if len(n.words) == 0 {
		return
	}
	for _, other := range a.names[n.words[0]] {
		if other.kind == n.kind && other.id == n.id && strings.Join(other.words, " ") == strings.Join(n.words, " ") {
			return
		}
	}
	a.names[n.words[0]] = append(a.names[n.words[0]], n)
	a.vocabulary.name(n.words)
}

// geography are words that many places share; they name no city.
var geography = word.Set(`sungai karang air gunung tanjung bukit loa teluk simpang pulau kota utara selatan timur barat tengah ulu ilir hulu hilir seberang lama baru dalam luar
pasar batu rawa padang muara kampung desa tanah lubuk kuala pasir atas bawah besar kecil raya jaya indah permai sari pantai laut darat panjang`)

func (a *Asker) placeNames() {
	shared := map[string]int{}
	for _, x := range a.catalogue.Areas {
		a.areas[x.ID] = x
		if x.Kind == "city" || x.Kind == "kota" || x.Kind == "kabupaten" {
			a.cityIDs[x.ID] = true
			for _, s := range spellings(x.Name, x.Aliases) {
				words := strings.Fields(s)
				a.addName(name{kind: theCity, id: x.ID, words: words})
				if len(words) > 1 && (words[0] == "kota" || words[0] == "kabupaten") {
					a.addName(name{kind: theCity, id: x.ID, words: words[1:]})
				}
			}
			continue
		}
		level := x.Kind
		if l := levels[x.Kind]; l != "" {
			level = l
		}
		for _, s := range spellings(x.Name, x.Aliases) {
			words := strings.Fields(s)
			if len(words) > 1 && levels[words[0]] != "" {
				words = words[1:]
			}
			a.addName(name{kind: anArea, id: x.ID, level: level, words: words, bare: len(words) == 1 && ordinary(words[0])})
			a.vocabulary.place[words[0]] = true
		}
		if words := nameWords(x.Name); level == "kecamatan" && len(words) > 1 && !geography[words[0]] {
			shared[words[0]]++
		}
	}
	// A city that the catalogue does not name shares its name with its parts.
	if len(a.cityIDs) == 0 {
		best := ""
		for _, w := range sortedKeys(shared) {
			if shared[w] >= 2 && (best == "" || shared[w] > shared[best]) {
				best = w
			}
		}
		if best != "" {
			a.addName(name{kind: theCity, words: []string{best}})
			a.addName(name{kind: theCity, words: []string{"kota", best}})
			a.addName(name{kind: theCity, words: []string{"kabupaten", best}})
		}
	}
}

// ordinary says whether a word is a common one, which names a place only
// where a place is expected.
func ordinary(w string) bool {
	return fillers[w] || cues[w] || otherWords[w] || generics[w] || synonyms[w] != "" || geography[w] ||
		w == "jawa" || w == "pelabuhan" || w == "bandara" || w == "pelita" || w == "bugis" || w == "melayu" || w == "cina" || w == "pusat"
}

// agencyNames adds the names of agencies, their first part alone where it is
// no other's, their initials, and the office of a kecamatan by its forms.
func (a *Asker) agencyNames() {
	owners := map[string]map[string]bool{}
	add := func(id, s string) {
		if owners[s] == nil {
			owners[s] = map[string]bool{}
		}
		owners[s][id] = true
	}
	said := map[string]bool{}
	for _, x := range a.catalogue.Agencies {
		for _, s := range spellings(x.Name, x.Aliases) {
			a.addName(name{kind: anAgency, id: x.ID, words: strings.Fields(s)})
			said[s] = true
		}
	}
	for _, x := range a.catalogue.Agencies {
		for _, s := range spellings(x.Name, x.Aliases) { // "Dinas Perkim" is also "Perkim"
			if w := strings.Fields(s); len(w) == 2 && w[0] == "dinas" && len(w[1]) <= 8 && !ordinary(w[1]) && stem(w[1]) == w[1] && !roots[w[1]] {
				add(x.ID, w[1])
			}
		}
		if id := strings.Join(nameWords(x.ID), " "); !strings.Contains(id, " ") && len(id) > 2 {
			add(x.ID, id)
		}
		for _, s := range agencyForms(x.Name) {
			add(x.ID, s)
		}
		words := nameWords(x.Name)
		if i := slices.IndexFunc(words, func(w string) bool { return w == "kota" || w == "kabupaten" || w == "provinsi" }); i >= 2 { // "Sekretariat Daerah Kabupaten …"
			add(x.ID, strings.Join(words[:i], " "))
		}
		for _, s := range englishOffices(x.Name) {
			add(x.ID, s)
		}
	}
	for _, s := range sortedKeys(owners) {
		if len(owners[s]) != 1 || said[s] {
			continue
		}
		words := strings.Fields(s)
		for id := range owners[s] {
			a.addName(name{kind: anAgency, id: id, words: words})
		}
	}
}

// agencyForms are other ways to say an agency's name: each part of "Dinas A
// dan B" with its head, initials, "kantor camat X".
func agencyForms(full string) []string {
	var out []string
	words := nameWords(full)
	if len(words) < 2 {
		return nil
	}
	head := words[0]
	if full := strings.Join(words, " "); strings.HasPrefix(full, "rumah sakit") || head == "rsud" { // the only one is known by its kind
		name := strings.TrimPrefix(strings.TrimPrefix(strings.TrimPrefix(full, "rsud"), "rumah sakit"), " umum daerah")
		out = append(out, "rsud", "rumah sakit umum daerah")
		if name = strings.TrimSpace(name); name != "" { // "rumah sakit" alone is any
			out = append(out, "rsud "+name, "rumah sakit "+name, "rumah sakit umum daerah "+name)
		}
		return out
	}
	if strings.HasPrefix(strings.Join(words, " "), "kantor kecamatan ") {
		rest := strings.Join(words[2:], " ")
		return []string{"kantor camat " + rest, "camat " + rest, "opd kecamatan " + rest, "kecamatan " + rest + " kantor"}
	}
	if head == "dinas" || head == "badan" || head == "bagian" || head == "kantor" {
		parts := strings.FieldsFunc(strings.NewReplacer(" dan ", ",", " and ", ",").Replace(strings.ToLower(full)), func(r rune) bool { return r == ',' })
		for i, p := range parts {
			if len(parts) < 2 {
				break
			}
			w := nameWords(p)
			if i == 0 {
				w = w[1:]
			}
			if len(w) > 0 {
				out = append(out, head+" "+strings.Join(w, " "))
				if head == "badan" {
					out = append(out, "dinas "+strings.Join(w, " "))
				}
			}
		}
		if head == "badan" || head == "dinas" {
			other := map[string]string{"badan": "dinas", "dinas": "badan"}[head]
			out = append(out, other+" "+strings.Join(words[1:], " "))
		}
	}
	initials := ""
	for _, w := range words {
		if w != "dan" {
			initials += w[:1]
		}
	}
	if len(initials) >= 3 && !fillers[initials] && !cues[initials] && !otherWords[initials] {
		out = append(out, initials)
		if short := counted(initials); short != initials { // DP3A, DP2KB
			out = append(out, strings.Join(nameWords(short), " "))
		}
	}
	if rest := strings.Join(words[1:], " "); head == "satuan" || head == "dinas" && words[1] == "pemadam" {
		out = append(out, rest)
	}
	return out
}

// counted writes a letter that stands several times in a row with their number.
func counted(initials string) string {
	var b strings.Builder
	for i := 0; i < len(initials); {
		n := 1
		for i+n < len(initials) && initials[i+n] == initials[i] {
			n++
		}
		b.WriteByte(initials[i])
		if n > 1 {
			b.WriteByte(byte('0' + min(n, 9)))
		}
		i += n
	}
	return b.String()
}

// offices translates what agencies look after.
var offices = table(`pendidikan:education kesehatan:health perhubungan:transport,transportation lingkungan:environment,environmental pekerjaan:works sosial:social perdagangan:trade pertanian:agriculture,agricultural
perpustakaan:library pariwisata:tourism ketenagakerjaan:manpower,labour,labor keuangan:finance perencanaan:planning pendapatan:revenue kepegawaian:personnel bencana:disaster perikanan:fisheries,fishery peternakan:livestock
perumahan:housing pertanahan:land koperasi:cooperative,cooperatives kebakaran:fire komunikasi:communication,communications perizinan:licensing,permit kebudayaan:culture pemuda:youth olahraga:sports,sport perempuan:women
penanaman:investment kependudukan:population perindustrian:industry inspektorat:inspectorate kelautan:marine kehutanan:forestry perkebunan:plantation arsip:archive kearsipan:archives pangan:food tenaga:manpower,labour`)

func englishOffices(full string) []string {
	var out []string
	for _, w := range nameWords(full) {
		for english, indonesian := range offices {
			if indonesian == w {
				for _, office := range [...]string{"office", "agency", "department", "service"} {
					out = append(out, english+" "+office)
				}
			}
		}
	}
	return out
}

// knownSources are who counts nation-wide; a catalogue may name more.
var knownSources = []Source{
	{ID: "bps", Name: "badan pusat statistik", Aliases: []string{"bps", "statistics indonesia"}},
	{ID: "dtks", Name: "data terpadu kesejahteraan sosial", Aliases: []string{"dtks"}},
	{ID: "dtsen", Name: "data tunggal sosial dan ekonomi nasional", Aliases: []string{"dtsen"}},
	{ID: "ssgi", Name: "survei status gizi indonesia", Aliases: []string{"ssgi"}},
	{ID: "eppgbm", Name: "eppgbm", Aliases: []string{"e ppgbm"}},
	{ID: "dapodik", Name: "data pokok pendidikan", Aliases: []string{"dapodik"}},
	{ID: "susenas", Name: "survei sosial ekonomi nasional", Aliases: []string{"susenas"}},
	{ID: "sakernas", Name: "survei angkatan kerja nasional", Aliases: []string{"sakernas"}},
}

func (a *Asker) sourceNames() {
	listed := map[string]bool{}
	for _, x := range a.catalogue.Sources {
		listed[x.ID] = true
		for _, s := range spellings(x.Name, append([]string{x.ID}, x.Aliases...)) {
			a.addName(name{kind: aSource, id: x.ID, words: strings.Fields(s)})
		}
	}
	if len(a.catalogue.Sources) > 0 {
		return
	}
	for _, x := range knownSources {
		for _, s := range spellings(x.Name, x.Aliases) {
			a.addName(name{kind: aSource, id: x.ID, words: strings.Fields(s)})
		}
	}
}
