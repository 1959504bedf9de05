package question

import (
	"slices"
	"strings"

	"nyata/internal/ground/word"
)

// heavy is how much the words of a gist must tell to speak of its thing, light
// how much those of a deed or measure.
const heavy, slight = 3.4, 1.5

// denied says whether one of the three words behind the "not" at i is said of it
// so.
func (k *knownOf) denied(told []gistWord, i int) bool {
	return slices.ContainsFunc(told[i+1:min(i+4, len(told))], func(w gistWord) bool {
		return slices.ContainsFunc(w.not, func(n int) bool { _, of := k.gists[n]; return of })
	})
}

// any says whether the word at i is of something known of it.
func (k *knownOf) any(told []gistWord, i int) bool {
	return i < len(told) && slices.ContainsFunc(told[i].of, func(n int) bool { _, of := k.gists[n]; return of })
}

// justSaid says whether the word says nothing wherever it stands and is known of it.
func (k *knownOf) justSaid(r *reading, told []gistWord, i int) bool {
	if counting[r.text(i)] && k.any(told, i) && (i > 0 && k.any(told, i-1) && !counting[r.text(i-1)] || k.any(told, i+1)) && !r.is(i-1, "berapa|kelas") {
		return levels[r.text(i+1)] == "" // "belum genap dua belas bulan"
	}
	return k.any(told, i) && !k.onlyScene(told, i) && r.idle(i) && !r.shaping(i) && (!cues[r.text(i)] || spending[r.text(i)]) && !(persons[r.text(i)] && r.is(i-1, "berapa|jumlah|banyaknya|many"))
}

// counting are number words.
var counting = word.Set("satu dua tiga empat lima enam tujuh delapan sembilan sepuluh belas puluh")

// agesKnown takes an age that is known of it: "17 tahun ke atas".
func (r *reading) agesKnown(k *knownOf) {
	for i := range r.t {
		if r.t[i].Kind != word.Number || !r.free(i) || !r.is(i+1, "tahun|years|thn|th") || !slices.ContainsFunc(gistBy[r.text(i)], func(n int) bool { _, of := k.gists[n]; return of }) {
			continue
		}
		end := i + 2
		for r.is(end, "ke|atas|lebih|old|and|over|up|above|plus") && r.free(end) {
			end++
		}
		r.take(i, end-i, filler)
	}
}

// onlyScene says whether the word at i is of nothing known of it but its scene.
func (k *knownOf) onlyScene(told []gistWord, i int) bool {
	return !slices.ContainsFunc(told[i].of, func(n int) bool { _, of := k.gists[n]; return of && !gists[n].scene })
}

// spending are words that ask for money and may be said of a thing: "duit yang
// mengendap".
var spending = word.Set(`belanja pengeluaran duit uang anggaran terpakai dipakai digunakan dihabiskan menghabiskan badan kantor spending`)

// eachAt says whether the word only says that a grouping follows: "tiap bulan".
func (r *reading) eachAt(i int) bool {
	return r.is(i, "tiap|setiap|per|masing|each|every") && (timeWords[r.text(i+1)] != "" || levels[r.text(i+1)] != "" || agencyWords[r.text(i+1)])
}

// agentAsked says whether people who do something are asked for: "berapa penari".
func (r *reading) agentAsked(i int) bool {
	w := word.Bare(r.text(i))
	return r.is(i-1, "berapa|jumlah|banyaknya") && len(w) > 5 && w != "penyakit" && strings.HasPrefix(w, "pe") && !strings.HasSuffix(w, "an") && gistRoot(w) != w
}

// peopled are units of people, and of what one of them has or is.
var peopled = word.Set("orang jiwa KK keluarga usaha perusahaan kasus kunjungan")

// bulks are measures that a unit tells of.
var bulks = word.Set(`berat volume frekuensi tinggi lama durasi arus banyak hari kapasitas daya`)

// unsaidInTalk are words of names that talk leaves to be understood.
var unsaidInTalk = word.Set(`kesakitan menggunakan terpasang menyediakan bertugas tersedia korban peserta penerima kelompok tenaga akibat akut minimal menerapkan pasien terpadu kawasan lembaga alat rata masyarakat umum hasil barang menjadi menjalani melalui dengan zona program`)

// scenery are words that part nothing where what is known of a thing carries
// the question: who acts, for what, when.
var scenery = word.Set(`dll dsb dkk tu seperti kaum semacam macam sejenis yakni yaitu pas tim bertugas beroperasi dipunyai miliki sejenisnya petugas pejabat aparat pemerintah tercapai terealisasi harus by tadinya tadi dulu porsi porsinya resmi sering seluruh bagi untuk bahan bersama sekaligus supaya agar sehingga begitu sebelum setelah sesudah sehabis kalau jika bila hampir akhirnya makin kian cuma hanya demi guna lalu lantas terpaksa berhasil resmi
officials authorities government officers or`)

// inUnit says whether the question asks in the unit.
func (r *reading) inUnit(unit string) bool {
	for i := range r.t {
		if r.t[i].Kind == word.Letters && !stopInNames[r.text(i)] && (r.unitWord(i, unit) || unit == "m3" && r.is(i, "kubik|cubic")) {
			return true
		}
	}
	return unit == "%" && r.shareSaid()
}

// about reads the rest of a question that speaks of one indicator at these
// places.
func (r *reading) about(id string, at []int) (u Understood, ok bool, all []int) {
	t := &topic{field: map[string]bool{}}
	if x := r.a.indicators[id]; x.Additive && x.Unit != "%" {
		t.count = id
	} else {
		t.share = id
	}
	for _, i := range at {
		r.t[i].by = ofIndicator
		t.field[r.text(i)] = true
	}
	r.found = append(r.found, mention{kind: anIndicator, id: id, at: at})
	r.through()
	if !r.countedSo(at, id) && r.countsParts(t) {
		return Understood{}, false, nil
	}
	slices.SortStableFunc(r.found, func(a, b mention) int { return a.first() - b.first() })
	for i := range r.t {
		if r.free(i) && (everybody[r.text(i)] || r.mayAttend(r.text(i), id) || r.agentAt(i) || r.inPlaces(i)) && !r.shaping(i) {
			r.t[i].by = filler
		}
	}
	r.ages()
	r.topics = append(r.topics, t)
	if !r.asks() {
		return Understood{}, false, nil
	}
	u = r.concluded()
	return u, u.Answered(), at
}

// countedSo says whether "berapa" goes with the unit of the indicator, or with a
// word that speaks of it where so many of one come to each of another.
func (r *reading) countedSo(at []int, id string) bool {
	unit := r.a.indicators[id].Unit
	if strings.Contains(unit, "000") && r.peek("dari|tiap|setiap|per|of|every") >= 0 {
		return true
	}
	for i := range r.t {
		if r.is(i, "berapa|many|much") && i+1 < len(r.t) && !r.is(i+1, "kali|lama") && !stopInNames[r.text(i+1)] && (r.is(i+1, "tempat|lokasi") && slices.Contains(at, i+2) && r.a.indicators[id].Additive || r.unitWord(i+1, unit) && unit != "%" || strings.Contains(unit, " per ") && slices.Contains(at, i+1)) {
			return true
		}
	}
	return false
}

// otherHead says whether the word is a thing that an event happens to, where
// the indicator counts events or measures the land.
func (r *reading) otherHead(i int, x Indicator) bool {
	return r.is(i, "rumah|bangunan|gedung|keluarga|kk|sekolah|sawah|kendaraan|ruko|toko|houses|homes|buildings|families|households") &&
		(ofSpots(x) || strings.HasPrefix(word.Fold(x.Name), "luas ") && !r.is(i, "sawah") || slices.ContainsFunc(nameWords(x.Name), func(w string) bool { return eventHeads[w] }))
}

// counted takes what a question says of the unit in other words: how many times
// of what happens, and of how many.
func (r *reading) counted(unit string) {
	for i := range r.t {
		switch {
		case r.is(i, "kali|times") && happens[unit], strings.Contains(unit, "000") && r.is(i, "seribu|seratus|ribu|1000|1.000|100.000|100000|thousand"):
			r.t[i].by = filler
		}
	}
}

// happens are units of what happens so many times.
var happens = word.Set(`kasus kejadian kali rujukan kunjungan laporan operasi perkara sengketa peristiwa konflik pelanggaran siaran insiden`)
