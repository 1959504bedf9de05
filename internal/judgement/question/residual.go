package question

import (
	"strings"

	"nyata/internal/ground/word"
)

// residual is the check everything rests on: each word must be explained, by
// the plan or as one that carries no condition.
func (r *reading) residual() {
	r.heads()
	r.tags()
	for i := range r.t {
		t := &r.t[i]
		if t.by != unexplained {
			continue
		}
		switch {
		case r.is(i, "a|i|it|on") && (i+1 == len(r.t) || r.t[i+1].by == ofPeriod || r.t[i+1].Kind != word.Letters) && !r.is(i+1, "'"): // "akreditasi A"
		case fillers[t.Text], t.Kind == word.Mark && strings.Contains(".,?!:()\"-/'“”&", t.Text):
			t.by = filler
			continue
		case r.is(i, "tersisa|sisanya") && len(r.plan.Metrics) == 1 && r.plan.Metrics[0].Indicator != Budget, r.is(i, "by|oleh") && r.is(i+1, "the") && i+2 < len(r.t) && r.t[i+2].by == ofName:
			t.by = filler
			continue
		case r.is(i, "se|seluruh|semua|by|oleh") && i+1 < len(r.t) && r.t[i+1].by == ofName:
			t.by = filler
			continue
		case r.is(i, "siapa|who") && agencyWords[r.text(i+1)] && r.plan.GroupBy() == "agency":
			t.by = filler
			continue
		case r.is(i, "tinggal|sisa|sisanya|tersisa") && (r.is(i+1, "berapa") || r.is(i-1, "berapa")) && len(r.plan.Metrics) == 1 && r.plan.Metrics[0].Indicator != Budget:
			t.by = filler
			continue
		case t.light(), len(r.topics) > 0 && (r.inField(i) || loose[t.Text] || everybody[t.Text] && !negations[t.Text]):
			t.by = filler
			continue
		case r.is(i, "ber") && i+1 < len(r.t) && (r.t[i+1].by == ofIndicator || r.t[i+1].by == ofName):
			t.by = filler
			continue
		case r.is(i, "masing") && len(r.plan.Areas)+len(r.plan.Agencies) > 1 && r.plan.Group == nil: // each of those that are named
			t.by = filler
			continue
		case len(r.plan.Filters) > 1 && r.is(i, "tapi|tetapi|namun|but|serta|sekaligus|yet"):
			t.by = filler
			continue
		case r.is(i, "dan|and|dengan|atau|or|serta|maupun|sama|vs|versus"):
			t.by = filler
			continue
		}
		r.refuse(classify(t), t.typed)
		return
	}
}

// heads explains the generic heads of names that stand apart, where they ask
// for what the indicator is: a number of things, a share, events.
func (r *reading) heads() {
	metric := Metric{}
	if len(r.plan.Metrics) > 0 {
		metric = r.plan.Metrics[0]
	}
	x := r.a.indicators[metric.Indicator]
	unit := r.a.unitOf(metric)
	share := unit == "%"
	for i := range r.t {
		t := &r.t[i]
		if t.by != unexplained {
			continue
		}
		w := t.Text
		switch {
		case share && persons[w] && r.is(i-1, "berapa|many") && !r.shareSaid(): // a rate is not asked for by how many
			continue
		case r.accompanies(i):
		case r.ownWord(i), w == "per" && r.ownWord(i+1):
		case r.is(i-1, "berapa|seberapa|how") && (extremes[w] != "" || r.is(i, "jauh|cepat|far|fast|quickly|lebar|dalam|bad|well")):
		case r.is(i, "seluruh|semua|all") && r.t[min(i+1, len(r.t)-1)].by == ofIndicator:
		case r.is(i, "by|oleh") && i+1 < len(r.t) && r.t[i+1].by == ofName:
		case r.is(i, "update|updates") && r.is(i+1, "terbaru|terkini|terakhir|latest|on"):
		case r.is(i, "berhasil") && i+1 < len(r.t) && (fillers[r.text(i+1)] || r.t[i+1].by == ofIndicator):
		case r.is(i, "tembus|menembus|menyentuh") && (r.is(i+1, "berapa") || r.is(i+2, "berapa")):
		case r.is(i, "pemkot|pemkab|pemda") && len(r.plan.Agencies) == 0 && len(r.plan.Metrics) > 0 && r.plan.Metrics[0].Indicator == Budget:
		case r.is(i, "sampai|hingga") && r.is(i-1, "sudah|telah|baru|masih") && r.is(i+1, "berapa|mana"):
		case r.is(i, "baru") && r.is(i+1, "berapa|sampai|mencapai") && len(r.plan.Filters) == 0 && !r.a.own[metric.Indicator]["baru"]:
		case r.plan.Op == Rank && r.is(i, "rated|scored|ranked|ranks|performed|performs"):
		case r.is(i, "so") && r.is(i+1, "far"), r.is(i, "far") && r.is(i-1, "so"):
		case plainHeads[w] && metric.Indicator != "":
		case w == "banyak" && len(r.topics) > 0 && r.shareSaid():
		case countHeads[w] && (!share || r.plan.Op == Rank || r.plan.Op == Ratio):
		case w == "banyak" && r.is(i-1, "seberapa"), w == "many" || w == "much":
		case (shareHeads[w] || w == "%") && (share || r.plan.Op == Ratio):
		case eventHeads[w] && x.Additive && !share:
		case (w == "indeks" || w == "index" || w == "skor" || w == "scores" || w == "indices") && !x.Additive, (w == "rates" || w == "percentages") && share, (w == "numbers" || w == "counts") && x.Additive:
		case r.unitBehind(i, unit), r.unitAround(i, unit), r.holding(i), r.leading(i):
		case strings.Contains(unit, "/") && r.unitWord(i, unit):
		case w == "volume" && x.Additive, (w == "rata" || w == "average" || w == "mean") && !r.ranged && metric.Indicator != "" && metric.Indicator != Budget && !x.Additive, (w == "average" || w == "rata") && r.plan.Op == Ratio:
		default:
			continue
		}
		t.by = filler
	}
}

// ownWord says whether the word near an indicator's name is part of another of
// its names: "akses" beside "air bersih", when its full name begins with it.
func (r *reading) ownWord(i int) bool {
	if i >= len(r.t) {
		return false
	}
	t := &r.t[i]
	if t.Kind != word.Letters || superlatives[t.Text] != "" {
		return false
	}
	for _, m := range r.found {
		if m.kind != anIndicator || m.first()-i > 3 || i-m.last() > 6 || !r.a.own[m.id][t.concept] {
			continue
		}
		return true
	}
	return false
}

// unitBehind says whether the word is the unit the answer is asked in: "berapa
// ton", "brp km".
func (r *reading) unitBehind(i int, unit string) bool {
	w := r.text(i)
	if !units[w] && !r.a.units[w] && w != "rupiah" && w != "poin" {
		return false
	}
	asked := r.is(i-1, "berapa|many|much|dalam|in|ribu|juta|miliar") || r.is(i+1, "berapa")
	if !asked {
		return false
	}
	switch {
	case unit == "count":
		return true
	case unit == "%":
		return w == "poin"
	case unit == "IDR":
		return w == "rupiah"
	}
	return r.unitWord(i, unit)
}

// unitWord says whether the token is part of the unit: "kuintal", "per" and
// "hektare" of "kuintal/ha".
func (r *reading) unitWord(i int, unit string) bool {
	w := r.text(i)
	if unit == "m3" && (w == "kubik" || w == "cubic") {
		return true
	}
	if w == "per" || w == "/" {
		return strings.Contains(unit, "/") && i+1 < len(r.t) && r.unitWord(i+1, unit) && !r.is(i+1, "per|/")
	}
	for _, o := range nameWords(unit) {
		if o == "km" && w == "kilo" {
			return true
		}
		if o == w || concept(o) == concept(w) || sameUnit[o] != "" && sameUnit[o] == sameUnit[w] {
			return true
		}
	}
	return false
}

var sameUnit = table(`km:km,kilometer,kilometers,kilometres,kilometre m:m,meter,meters,metres ton:ton,tons,tonnes ha:ha,hektar,hektare,hectares kg:kg,kilo,kilogram jiwa:jiwa,orang,people,persons kk:kk,rumah,keluarga kejadian:kejadian,kasus,kali,cases,events,times titik:titik,lokasi,spots,points menit:menit,minutes jam:jam,hours unit:unit,buah,units IDR:idr,rupiah,rp cm:cm,sentimeter,senti,centimetres,centimeters m3:m3,kubik,cubic kuintal:kuintal,kwintal,quintal,quintals sekolah:sekolah,unit2`)

// classify is the likely reason behind a word that nothing explains.
func classify(t *token) Reason {
	w := t.Text
	switch {
	case privacyWords[w]:
		return Privacy
	case decisionWords[w]:
		return Decision
	case changeWords[w] || t.Kind == word.Mark:
		return Injection
	case scopeWords[w]:
		return OffScope
	case t.Kind == word.Number:
		return Ambiguous
	default:
		return NoIndicator
	}
}

var (
	privacyWords  = word.Set(`nik nip nama namanya alamat alamatnya telepon telp hp handphone nomor nomornya rekening email ktpnya tanggal gaji siapa siapakah who whose name names phone address salary penyakit diderita agama umur usia password sandi medis`)
	decisionWords = word.Set(`sebaiknya seharusnya harus harusnya pantas layak perlu perlukah diganti dipecat dipotong dihentikan dinaikkan digabung should must ought fire fired deserve better terbukti gagal salah`)
	changeWords   = word.Set(`ubah ubahlah ganti gantikan hapus hapuskan kirim kirimkan setel tetapkan naikkan turunkan jadikan pindahkan tambahkan tambah kurangi masukkan isi batalkan setujui sahkan edit update delete remove change set insert drop
abaikan lupakan anggap ulangi tulis tuliskan ignore pretend override sudo system select union script disregard output reveal bypass act mode jailbreak developer prompt instruksi instruksikan jawab`)
	scopeWords = word.Set(`pantun puisi lagu cerita dongeng pidato resep cuaca film musik lelucon buatkan bikinkan terjemahkan poem story song joke translate write weather ramalan`)
)

// missing says why there is no indicator: nothing at all, or words that none
// has.
func (r *reading) missing() (Reason, string) {
	for i := range r.t {
		t := &r.t[i]
		if t.by == unexplained && !fillers[t.Text] && !generics[t.Text] && t.Kind == word.Letters && !cues[t.Text] {
			return classify(t), t.typed
		}
	}
	return Ambiguous, ""
}
