package person

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// conditions are words for what somebody suffers from, in lower case. Health is
// personal data of the specific kind (UU 27/2022 art. 4).
var conditions = []string{
	"hiv", "aids", "odha", "odgj", "tbc", "tb paru", "tuberkulosis", "kusta", "lepra", "sifilis", "gonore", "hepatitis", "gangguan jiwa", "skizofrenia", "bipolar", "depresi", "epilepsi", "kanker", "tumor", "leukemia",
	"diabetes", "gagal ginjal", "stroke", "jantung koroner", "lumpuh", "tunagrahita", "tunanetra", "tunarungu", "gizi buruk", "stunting", "keguguran", "positif covid", "covid-19 positif", "positif hiv", "demam berdarah",
	"dbd", "malaria", "talasemia", "thalassemia", "autis", "down syndrome", "narkoba",
}

// titles are words that a person's name follows.
var titles = []string{
	"sdr", "sdri", "saudara", "saudari", "bapak", "bpk", "ibu", "tn", "ny", "nn", "an", "by", "a.n", "atas nama", "bernama", "nama", "pasien", "penderita", "almarhum", "alm", "anak", "balita", "warga", "siswa", "siswi", "pegawai",
}

// healthReach is how many bytes may stand between a name and the condition.
const healthReach = 60

// FindHealth finds a person's name beside what the person suffers from: a title
// with a name behind it, and a condition close by in the same sentence. Found is
// the stretch from the one to the other. A condition without a name ("kasus TBC
// di kota") is none.
func FindHealth(text string) []Found {
	low := strings.ToLower(text)
	if len(low) != len(text) {
		low = text
	}
	var at []Found
	for _, c := range conditions {
		for from := 0; ; {
			i := strings.Index(low[from:], c)
			if i < 0 {
				break
			}
			i += from
			from = i + len(c)
			if wordAlone(low, i, from) {
				at = append(at, Found{i, from, Health})
			}
		}
	}
	if len(at) == 0 {
		return nil
	}
	var found []Found
	for _, name := range names(text, low) {
		for _, c := range at {
			f := Found{min(name.Start, c.Start), max(name.End, c.End), Health}
			gap := text[min(name.End, c.End):max(name.Start, c.Start)]
			if name.Start < c.End && c.Start < name.End || len(gap) <= healthReach && !sentenceEnds(gap) {
				found = append(found, f)
			}
		}
	}
	return inOrder(found)
}

// names are the names behind titles: capitalised words, one to four.
func names(text, low string) []Found {
	var found []Found
	for _, title := range titles {
		for from := 0; ; {
			i := strings.Index(low[from:], title)
			if i < 0 {
				break
			}
			i += from
			from = i + len(title)
			if !wordAlone(low, i, from) {
				continue
			}
			if end := nameEnd(text, from); end > from {
				start := end - len(strings.TrimLeft(text[from:end], " .:"))
				if !slices.ContainsFunc(conditions, func(c string) bool { return strings.HasPrefix(low[start:end], c) }) {
					found = append(found, Found{start, end, Health})
				}
			}
		}
	}
	return found
}

// nameEnd is the end of the name that begins behind from; from when none does.
func nameEnd(text string, from int) int {
	i := from
	for i < len(text) && (text[i] == ' ' || text[i] == '.' || text[i] == ':') {
		i++
	}
	end := from
	for n := 0; n < 4 && i < len(text); n++ {
		r, _ := utf8.DecodeRuneInString(text[i:])
		if !unicode.IsUpper(r) {
			break
		}
		j := i
		for j < len(text) {
			r, size := utf8.DecodeRuneInString(text[j:])
			if !unicode.IsLetter(r) && r != '\'' && r != '-' {
				break
			}
			j += size
		}
		if slices.Contains(places, strings.ToLower(text[i:j])) {
			break
		}
		end, i = j, j
		if i < len(text) && text[i] == '.' && j-end <= 2 {
			i++
		}
		if i >= len(text) || text[i] != ' ' {
			break
		}
		i++
	}
	return end
}

// places begin the name of something that is no person, or of an office.
var places = []string{"kelurahan", "kecamatan", "kota", "desa", "dinas", "rt", "rw", "puskesmas", "rsud", "rumah", "program", "kegiatan", "tahun", "pkk", "posyandu", "sd", "smp", "sma", "wali", "bupati", "camat", "lurah", "sekda", "kepala", "gubernur", "menteri", "presiden", "ketua", "wakil", "sekretaris", "pemerintah"}

// wordAlone reports whether no letter stands beside bytes from to.
func wordAlone(text string, from, to int) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:from])
	after, _ := utf8.DecodeRuneInString(text[to:])
	return !unicode.IsLetter(before) && !unicode.IsLetter(after)
}

// sentenceEnds reports whether a sentence ends inside a stretch of text.
func sentenceEnds(s string) bool {
	return strings.Contains(s, ". ") && !strings.Contains(strings.ToLower(s), "sdr") || strings.ContainsAny(s, "!?\n;")
}
