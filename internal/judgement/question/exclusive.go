package question

import (
	"slices"
	"strings"
)

// exclusives are kinds of which a thing is only one, a line for what they are
// kinds of: a question about one kind is not answered with another, whatever
// else of its words fits.
var exclusives = readExclusives(`
sawah, persawahan | kebun, perkebunan | ladang, huma, gogo, tegalan, tegal
laut, pantai, pesisir, samudra, sea, coast | sungai, kali, river, rivers | danau, waduk, lake, lakes
sd, dasar, primary | smp, mts, junior | sma, smk, slta, senior, vocational | paud, tk, kindergarten, preschool | mahasiswa, kuliah, university, kampus
bpk | inspektorat | bpkp | kpk
hotel, penginapan, losmen | restoran, kafe, resto | reklame, baliho, billboard | hiburan, karaoke, bioskop | parkir, parking
angkot, mikrolet | bus, trans, buses | perahu, kapal, speedboat, feri, ferry, boats | kereta, train, trains | pesawat, plane, planes | ojek, ojol | truk, trucks
sapi, cattle, cows | kerbau | kambing, domba, goats | babi, pigs | ayam, chickens | itik, bebek, ducks
padi, gabah, rice | jagung, maize, corn | kedelai | kopi, coffee | kakao, cocoa | karet, getah, rubber | sawit, palm | cengkeh, cloves | bawang, shallots | cabai, lombok, chilli | kelapa, coconut | tebu | teh | lada | pala | kentang | singkong, ubi | tembakau
dbd, dengue | malaria | tuberkulosis, tbc, tb | hiv, aids | diare | kusta | filariasis | hipertensi | diabetes | kanker, cancer | covid, korona | campak | pneumonia | leptospirosis
tangkap, capture | budidaya, tambak, keramba, aquaculture
gantung, suspension | kayu, wooden | beton
lansia, manula, jompo, elderly | balita, toddlers | remaja, teenagers
nelayan, fishers, fishermen | petani, farmers | buruh, workers | pedagang, traders | guru, teachers
mangrove, bakau | terumbu
sertifikat | akta | ktp
ketenagakerjaan | kesehatan
`)

func readExclusives(text string) [][][]string {
	var out [][][]string
	for _, l := range strings.Split(strings.TrimSpace(text), "\n") {
		var kinds [][]string
		for _, k := range strings.Split(l, "|") {
			var words []string
			for _, w := range strings.Split(k, ",") {
				words = append(words, strings.TrimSpace(w))
			}
			kinds = append(kinds, words)
		}
		out = append(out, kinds)
	}
	return out
}

// excluded is the word of the question that names another kind than the
// indicator's names do, while no word names that of the indicator.
func (r *reading) excluded(x Indicator) string {
	names := map[string]bool{}
	for _, s := range append([]string{x.Name, x.NameEN}, x.Aliases...) {
		for _, w := range nameWords(s) {
			names[w] = true
		}
	}
	for _, kinds := range exclusives {
		mine := slices.IndexFunc(kinds, func(k []string) bool { return slices.ContainsFunc(k, func(w string) bool { return names[w] }) })
		if mine < 0 {
			continue
		}
		other, own := "", false
		for i := range r.t {
			if r.t[i].by == ofName || r.t[i].by == ofPeriod {
				continue
			}
			for k, words := range kinds {
				if !slices.Contains(words, r.t[i].Text) && !slices.Contains(words, r.t[i].typed) {
					continue
				}
				if slices.ContainsFunc(words, func(w string) bool { return names[w] }) {
					own = true
				} else if k != mine {
					other = r.t[i].typed
				}
			}
		}
		if other != "" && !own && len(r.ids(anIndicator)) < 2 {
			return other
		}
	}
	return ""
}
