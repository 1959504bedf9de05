package question

import (
	"slices"
	"strings"

	"nyata/internal/ground/word"
)

// countsParts says whether a number of things is asked for that the topic does
// not count: "berapa taman" is no share of green space, "berapa tukang parkir"
// no money from parking.
func (r *reading) countsParts(t *topic) bool {
	x := r.a.indicators[r.indicatorOf(t)]
	rate := r.shareSaid() || r.perNumber() || r.peek("per seratus|100|1000|seribu|100000|sejuta", "dibanding|dibandingkan|per") >= 0
	counting := x.Additive && x.Unit != "%" && !strings.HasPrefix(x.Unit, "IDR")
	if r.otherSubject(x) {
		return true
	}
	if !counting && !rate && !strings.HasPrefix(x.Unit, "IDR") && r.hereMany() {
		return true
	}
	if x.Unit == "rasio" && r.peek("satu|tiap|setiap|seorang|one|each|every") >= 0 {
		return false // how many of the one has each of the other
	}
	if r.mended(x) || scored[x.Unit] && r.is(1, "yang") && !rate && r.endsAsking() {
		return true // "sungai yang tercemar berapa": how many, of what is scored
	}
	for i := range r.t {
		if r.is(i, "kali|times") && r.is(i-1, "berapa|many") && timed[x.Unit] {
			return true // how often is not how long
		}
		if r.is(i, "berapa|many") && r.is(i+1, "hari|jam|menit|malam|days|hours|minutes|nights") && !r.unitWord(i+1, x.Unit) && !timed[x.Unit] {
			return true // how long it takes, of what is counted
		}
		if r.is(i, "lama") && r.is(i-1, "berapa|seberapa") && !timed[x.Unit] {
			return true
		}
		if !r.is(i, "berapa|many|jumlah|banyaknya|number") || i+1 >= len(r.t) || r.is(i, "berapa") && timeWords[r.text(i-1)] != "" {
			continue
		}
		next := i + 1
		if r.is(next, "per|tiap|setiap") {
			continue
		}
		for r.is(next, "banyak|of|total|seluruh") {
			next++
		}
		if next >= len(r.t) || r.t[next].Kind != word.Letters {
			continue
		}
		w := r.text(next)
		if _, per, ok := strings.Cut(x.Unit, "/"); ok && nameWords(per) != nil && w == nameWords(per)[0] && !rate {
			return true // how many hours is no speed
		}
		if r.unitWord(next, x.Unit) {
			continue
		}
		if r.otherSubject(x) {
			return true
		}
		if !counting && !rate && persons[w] && x.Unit == "%" {
			return true
		}
		if r.otherThing(next, x) || r.is(next, "orang|warga|jiwa|people|persons|folks") && measured[x.Unit] {
			return true
		}
		if r.is(next, "tempat|lokasi|tenaga") && r.t[next].by != ofIndicator && !(r.is(next, "tempat|lokasi") && ofSpots(x)) {
			return true
		}
		if asked[w] || fillers[w] || generics[w] || cues[w] && !t.field[w] || r.t[next].by != unexplained && r.t[next].by != ofIndicator {
			continue
		}
		if counting && (r.t[next].by == ofIndicator || persons[w]) || !counting && rate {
			continue
		}
		return true
	}
	return false
}

// scored are units of what is judged as a whole.
var scored = word.Set("indeks nilai skor poin")

// endsAsking says whether "berapa" is the last word, periods and places aside.
func (r *reading) endsAsking() bool {
	for i := len(r.t) - 1; i >= 0; i-- {
		if r.t[i].by == ofPeriod || r.t[i].by == ofName || r.t[i].Kind != word.Letters || r.is(i, "di|pada|tahun|ya|sih") {
			continue
		}
		return r.is(i, "berapa")
	}
	return false
}

// mended says whether land is asked about that has been restored, where the
// indicator is of what lies bare; what needs to be restored still does.
func (r *reading) mended(x Indicator) bool {
	i := r.peek("dipulihkan|dihijaukan|ditanami|restored|replanted")
	return i >= 0 && !r.is(i-1, "perlu|harus|butuh|mesti|wajib|be|need|needs|needing|to") &&
		slices.Contains(nameWords(x.Name), "kritis") && !slices.ContainsFunc(nameWords(x.Name), func(w string) bool {
		return concept(w) == concept("direhabilitasi") || concept(w) == concept("dipulihkan")
	})
}

// asked are measures that "berapa" goes with, whatever the matter.
var asked = word.Set(`umur usia buah biji unit ekor helai duit uang rupiah kilo kilometer km meter ton hektare hektar menit jam hari malam lama tahun besar cepat panjang luas kali persen percent share portion tinggi rata angka nilai skor jauh kuintal times money tons kilometres hours minutes years nights`)

// persons may stand for whatever happens to them or is done by them.
var persons = word.Set(`orang warga anak bocah balita bayi perempuan wanita ibu penduduk jiwa kepala keluarga people children kids babies women mothers residents citizens folks families households pasien penderita desa kampung villages rumah houses homes`)

// hereMany says whether it is asked how many there are, not how much of all.
func (r *reading) hereMany() bool {
	for i := range r.t {
		if r.is(i, "ada|there") && r.is(i+1, "berapa") && (i+2 == len(r.t) || r.t[i+2].by == ofPeriod || r.t[i+2].by == ofName || r.is(i+2, "?|ya|sih|banyak|di|pada")) {
			return true
		}
	}
	return false
}

// otherSubject says whether the question is about the things that an event
// happens to, not about the event: "rumah yang kebanjiran".
func (r *reading) otherSubject(x Indicator) bool {
	if !slices.ContainsFunc(nameWords(x.Name), func(w string) bool { return eventHeads[w] }) {
		return false
	}
	for i := range r.t {
		if r.t[i].by == unexplained && r.is(i, "rumah|bangunan|gedung|keluarga|kk|sekolah|sawah|kendaraan|ruko|houses|homes|families|households") && r.is(i+1, "yang|that|which") && !r.is(i+2, "lebih|paling") {
			return true
		}
	}
	return false
}

// howManyPeople says whether a number of people is asked for.
func (r *reading) howManyPeople() bool {
	return r.followed("berapa|many", "orang|warga|jiwa|people|residents|persons|poor|unemployed|jobless|stunted|penganggur")
}

// timed are units of time.
var timed = word.Set("tahun bulan hari jam menit detik years months days hours minutes")

// ofSpots says whether places are counted.
func ofSpots(x Indicator) bool {
	return slices.ContainsFunc(append(nameWords(x.Name), x.Unit), func(w string) bool { return concept(w) == concept("titik") })
}
