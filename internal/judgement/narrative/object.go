package narrative

import (
	"strings"
)

// dimensions are the words for what a length or size measures, with the words
// that mean the same.
var dimensions = map[string]string{
	"panjang": "panjang", "sepanjang": "panjang", "panjangnya": "panjang", "lebar": "lebar", "selebar": "lebar", "lebarnya": "lebar", "tinggi": "tinggi", "setinggi": "tinggi", "ketinggian": "tinggi", "tingginya": "tinggi",
	"dalam": "kedalaman", "sedalam": "kedalaman", "kedalaman": "kedalaman", "tebal": "tebal", "setebal": "tebal", "ketebalan": "tebal", "diameter": "diameter", "berdiameter": "diameter", "luas": "luas", "seluas": "luas",
	"luasnya": "luas", "luasan": "luas", "volume": "volume", "volumenya": "volume", "jarak": "jarak", "kapasitas": "kapasitas", "bentang": "bentang", "berkapasitas": "kapasitas", "debit": "debit",
}

// longestObject is the most words of an object.
const longestObject = 8

// object is what the i-th amount counts or measures.
func (s *sentence) object(amounts []amount, i int) string {
	a := &amounts[i]
	if a.unit.sort == money {
		return s.moneyObject(a)
	}
	dimension := s.dimension(amounts, i)
	var thing string
	switch a.unit.sort {
	case thingCounted:
		if a.unitAt >= a.to { // its unit stands behind another number: "5 dari 9 halte"
			thing = a.unit.name
			break
		}
		thing = strings.TrimSpace(s.text[s.list[a.unitAt].start:s.list[a.to-1].end] + " " + s.after(a.to))
		if low := s.list[a.unitAt].low; low == "unit" {
			thing = strings.TrimSpace(thing[len(low):])
		}
	case count:
		thing = s.after(a.to)
	case length, size, share:
		if dimension == "" {
			thing = s.after(a.to)
		}
	case money, span:
	}
	switch {
	case thing == "" && a.unit.name == "KK":
		if thing = s.before(amounts, i); !whom(thing) {
			thing = "kepala keluarga"
		}
	case thing == "" && a.unit.sort == count && canBuild(a.unit.name) && i > 0 && amounts[i-1].unit.sort == thingCounted && amounts[i-1].unit.name != "unit" && canBuild(amounts[i-1].unit.name) && !whom(amounts[i-1].unit.name) && !s.any(asksThing, amounts[i-1].to, a.from):
		thing = amounts[i-1].unit.name // "412 rumah rusak; 120 unit ditangani"
	case thing == "":
		thing = s.before(amounts, i)
	case a.unit.sort == thingCounted && counts[strings.ToLower(thing)]: // "balita yang ditimbang 90 anak", "sambungan baru 836 SR"
		if of := s.before(amounts, i); whom(of) {
			thing = of
		}
	}
	if strings.EqualFold(thing, "sr") { // as offices write it
		thing = "sambungan rumah"
	}
	if thing == "" && dimension != "" {
		thing = s.after(a.to)
	}
	if dimensions[strings.ToLower(thing)] != "" {
		thing = ""
	}
	if dimension != "" && !strings.HasPrefix(thing, dimension) {
		thing = strings.TrimSpace(dimension + " " + thing)
	}
	return thing
}

// counts are words for persons and connections that name no more than what is
// counted.
var counts = set("jiwa", "anak", "orang", "warga", "sr", "sambungan", "sambungan rumah", "unit", "kpm", "peserta", "penduduk")

// whom reports whether a noun is one for persons, families or connections.
func whom(of string) bool {
	first, _, _ := strings.Cut(strings.ToLower(of), " ")
	switch name := units[first].name; {
	case name == "orang" || name == "KK" || name == "keluarga" || name == "sambungan":
		return true
	}
	return strings.HasPrefix(first, "penerima") || first == "calon" || first == "pengungsi" || first == "tenaga"
}

// dimension is the word for what a length or size measures, a few words before
// the amount.
func (s *sentence) dimension(amounts []amount, i int) string {
	a := &amounts[i]
	if a.unit.sort != length && a.unit.sort != size {
		return ""
	}
	lower := 0
	if i > 0 {
		lower = amounts[i-1].to
	}
	for j := a.from - 1; j >= lower && j >= a.from-6; j-- {
		low := s.list[j].low
		if d, ok := dimensions[low]; ok && (low != "dalam" || j == a.from-1) && !s.lasting(j) {
			return d
		}
	}
	return ""
}

// lasting reports whether "sepanjang" at j is of a time: "sepanjang tahun 2025".
func (s *sentence) lasting(j int) bool {
	return s.is(j, "sepanjang", "dalam") && (s.is(j+1, "tahun", "semester", "triwulan", "bulan", "periode", "januari") || isYear(s.at(j+1)))
}

// moneyObject is what money is called: "pagu anggaran", "realisasi keuangan".
func (s *sentence) moneyObject(a *amount) string {
	for j := a.from - 1; j >= 0 && !s.taken[j]; j-- {
		low := strings.TrimSuffix(s.list[j].low, "nya")
		if !plans[low] && !pays[low] || isVerb(low) || low == "senilai" {
			continue
		}
		from, to := j, j+1
		for from > 0 && (plans[s.list[from-1].low] || pays[s.list[from-1].low]) && !isVerb(s.list[from-1].low) {
			from--
		}
		for to < a.from && to < j+longestObject/2 && s.noun(to) {
			to++
		}
		return strings.TrimSuffix(s.join(from, to), "nya")
	}
	if thing := s.after(a.to); thing != "" {
		return thing
	}
	for j := a.from - 1; j >= 0 && j >= a.from-3 && !s.taken[j]; j-- {
		if of := moneyVerbs[s.list[j].low]; of != "" {
			return of
		}
	}
	if j := s.behindModifiers(a.from); j >= 0 && s.noun(j) && !s.names[j] { // "denda keterlambatan Rp 12 juta"
		return s.nounsTo(j + 1)
	}
	return ""
}

// moneyVerbs are what money is called of which they tell.
var moneyVerbs = map[string]string{
	"terserap": "serapan", "menyerap": "serapan", "diserap": "serapan", "dianggarkan": "anggaran", "menganggarkan": "anggaran", "dialokasikan": "alokasi", "mengalokasikan": "alokasi", "menyiapkan": "anggaran", "disiapkan": "anggaran",
	"dibayarkan": "pembayaran", "dibayar": "pembayaran", "disalurkan": "penyaluran", "menyalurkan": "penyaluran", "menghabiskan": "biaya", "terpakai": "belanja", "dibelanjakan": "belanja",
}

// after is the noun that stands right behind token i.
func (s *sentence) after(i int) string {
	to := i
	for to < len(s.list) && to < i+longestObject && (s.noun(to) || to > i && s.trait(to)) {
		to++
	}
	return s.join(i, to)
}

// traits are words that may follow a noun and belong to it.
var traits = set("baru", "lama", "rusak", "padam", "kecil", "besar", "beton", "ringan", "sedang", "berat", "kota", "rumah", "desa", "lingkungan")

func (s *sentence) trait(i int) bool {
	return traits[s.at(i).low] && s.at(i).kind == word && !s.taken[i] || s.at(i).kind == number && s.glued(i+1) && s.at(i+1).kind == word && !s.taken[i]
}

// noun reports whether the token can be part of the name of a thing.
func (s *sentence) noun(i int) bool {
	t := s.at(i)
	if s.is(i, "tidak") && s.is(i+1, "layak", "mampu", "sekolah") && i > 0 && !s.taken[i] && s.noun(i-1) { // "rumah tidak layak huni"
		return true
	}
	if s.is(i, "lalu") && s.is(i+1, "lintas") {
		return true
	}
	if t.kind != word || s.taken[i] || len(t.text) == 1 || stops[t.low] || isVerb(t.low) || statusWords[t.low] != unsaid || months[t.low] || modifiers[t.low] || numberWord(t.low) {
		return false
	}
	if _, deed := bare[t.low]; deed {
		if _, spoken := s.workAt(i); spoken {
			return false
		}
	}
	return dimensions[t.low] == ""
}
