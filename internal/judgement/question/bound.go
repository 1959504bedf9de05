package question

import (
	"strings"

	"nyata/internal/ground/word"
)

// bound is a comparison with a number, or with the target.
type bound struct {
	comparison string
	value      float64
	percent    bool
	money      bool
	unit       string // as said, when it is neither
	target     bool   // the value is 100 per cent of the target
	counts     bool   // only a number of things can be none
	at         int
	unitAt     int // token of the unit, as long as no name takes it; 0 = none
}

// comparisons are how a bound begins, longer phrases first.
var comparisons = []struct{ phrase, sign string }{
	{"tidak kurang dari", ">="},
	{"no less|fewer than", ">="},
	{"tidak lebih dari", "<="},
	{"no more than", "<="},
	{"tidak di atas", "<="},
	{"tidak di bawah", ">="},
	{"lebih besar|tinggi|banyak|luas|panjang dari|daripada", ">"},
	{"lebih kecil|rendah|sedikit|sempit|pendek dari|daripada", "<"},
	{"paling sedikit|rendah|kecil", ">="},
	{"paling banyak|tinggi|besar", "<="},
	{"sekurang kurangnya", ">="},
	{"at least", ">="},
	{"at most", "<="},
	{"up to", "<="},
	{"lebih dari|daripada", ">"},
	{"not less|fewer|lower than", ">="},
	{"not more|higher|over than", "<="},
	{"no less|lower than", ">="},
	{"no higher than", "<="},
	{"more than or equal to", ">="},
	{"less than or equal to", "<="},
	{"minimum of", ">="},
	{"in excess of", ">"},
	{"paling tidak", ">="},
	{"sekurang kurangnya", ">="},
	{"setinggi tingginya|sebanyak banyaknya", "<="},
	{"kurang dari|daripada", "<"},
	{"more|greater|higher|larger|bigger than", ">"},
	{"less|fewer|lower|smaller than", "<"},
	{"di atas", ">"},
	{"di bawah", "<"},
	{"sama dengan", "="},
	{"equal to", "="},
	{"tidak|belum sampai|mencapai|menyentuh|menembus|terpakai|terserap|terealisasi|tercapai|dibelanjakan|menyerap", "<"},
	{"baru terserap|terpakai|terealisasi|mencapai kurang|di dari|bawah", "<"},
	{"not spent|used|reached even", "<"},
	{"diatas|melebihi|melampaui|melewati|menembus|tembus|above|over|exceeding|exceed|exceeds|exceeded|>", ">"},
	{"dibawah|below|under|<", "<"},
	{"minimal|minimum|setidaknya|sekurangnya|sedikitnya|serendahnya|>=", ">="},
	{"maksimal|maximum|<=", "<="},
	{"mencapai|reached|reach|reaching", ">="},
	{"tepat|persis|exactly|=", "="},
	{"lebih", ">"},
	{"kurang", "<"},
}

// readBounds finds comparisons with numbers and with the target.
func (r *reading) readBounds() {
	r.targetBounds()
	r.farTargets()
	for i := 0; i < len(r.t); i++ {
		if r.t[i].by != unexplained || r.t[i].Kind == word.Letters && word.IsNumeral(r.text(i)) && r.a.vocabulary.pairs[r.text(i)+" "+r.text(i+1)] {
			continue // "zero dose" is a name
		}
		if next := r.betweenBound(i); next > i {
			r.take(i, next-i, ofCue)
			i = next - 1
			continue
		}
		if next := r.boundAt(i); next > i {
			r.take(i, next-i, ofCue)
			i = next - 1
			continue
		}
		if next := r.boundBehind(i); next > i {
			r.take(i, next-i, ofCue)
			i = next - 1
		}
	}
}

func (r *reading) boundAt(i int) int {
	for _, c := range comparisons {
		if !r.phrase(i, c.phrase) {
			continue
		}
		j := i + strings.Count(c.phrase, " ") + 1
		b, next := r.amount(j)
		if next == j || r.namedBound(i, next) {
			continue
		}
		if y := r.year(j); y != 0 && b.unit == "" && !b.percent && (strings.HasPrefix(c.phrase, "paling") || y > r.now.Year()-15 && y < r.now.Year()+5) {
			continue // "paling kecil 2025" speaks of a year
		}
		if !b.percent && b.unit == "" && b.value <= 21 && r.is(i-1, "usia|berusia|umur|berumur|aged|age|ages|children|child|kids|infants") {
			continue // "children under five" are of an age
		}
		b.comparison, b.at = c.sign, i
		r.spent = r.spent || r.is(i+1, "terpakai|terserap|dibelanjakan|menyerap|spent|used")
		r.filters = append(r.filters, b)
		return next
	}
	return i
}

// namedBound says whether the words of a bound, with the one before them, stand
// in the name of an indicator: "children under five".
func (r *reading) namedBound(i, end int) bool {
	if i == 0 {
		return false
	}
	var said []string
	for k := i - 1; k < end; k++ {
		said = append(said, r.t[k].typed)
	}
	return strings.Contains(r.a.bounded, " "+strings.Join(said, " ")+" ")
}

// betweenBound reads "antara 3 dan 8 unit".
func (r *reading) betweenBound(i int) int {
	if !r.is(i, "antara|between|berkisar|kisaran|rentang|range") {
		return r.rangeBound(i)
	}
	if r.is(i+1, "antara|between|di|pada|dari|from") {
		return i
	}
	low, next := r.amount(i + 1)
	if low.unitAt > 0 {
		next++
	}
	if next == i+1 || r.year(i+1) != 0 {
		return i
	}
	from, joined := r.joiner(next, true)
	high, end := r.amount(from)
	if !joined || end == from || r.year(from) != 0 {
		return i
	}
	r.addRange(low, high, i)
	return end
}

// rangeBound reads "10-14 persen", "10 s.d. 14 unit".
func (r *reading) rangeBound(i int) int {
	low, next := r.amount(i)
	if next == i || r.year(i) != 0 || r.is(i-1, "usia|umur|kelas|nomor|no") {
		return i
	}
	if low.unitAt > 0 {
		next++
	}
	from, joined := r.joiner(next, false)
	high, end := r.amount(from)
	if !joined || end == from || r.year(from) != 0 || !high.percent && !high.money && high.unit == "" || high.value <= low.value {
		return i
	}
	r.addRange(low, high, i)
	return end
}

// addRange keeps what lies between two bounds, both of them in it.
func (r *reading) addRange(low, high bound, i int) {
	low.comparison, high.comparison, low.at, high.at = ">=", "<=", i, i
	low.percent, low.money = low.percent || high.percent, low.money || high.money
	if low.unit == "" {
		low.unit = high.unit
	}
	r.filters = append(r.filters, low, high)
}

// boundBehind reads "10 ke atas", "80 persen atau lebih", "0 kasus".
func (r *reading) boundBehind(i int) int {
	b, next := r.amount(i)
	if next == i {
		return i
	}
	b.at = i
	end := next
	if b.unitAt > 0 {
		end++
	}
	for _, c := range []struct{ phrase, sign string }{
		{"ke atas", ">="}, {"atau lebih", ">="}, {"or more", ">="}, {"lebih", ">"}, {"ke bawah", "<="}, {"atau kurang", "<="}, {"or less|fewer", "<="},
	} {
		if r.phrase(end, c.phrase) && r.year(i) == 0 {
			b.comparison = c.sign
			r.filters = append(r.filters, b)
			return end + strings.Count(c.phrase, " ") + 1
		}
	}
	for _, c := range []struct{ phrase, sign string }{{"atau lebih", ">="}, {"or more", ">="}, {"atau kurang", "<="}, {"or less|fewer", "<="}} { // "3 titik banjir atau lebih"
		for j := end; j < min(end+5, len(r.t)) && r.free(j) && r.t[j].Kind == word.Letters; j++ {
			if r.phrase(j, c.phrase) && r.year(i) == 0 {
				b.comparison = c.sign
				r.filters = append(r.filters, b)
				r.take(j, 2, ofCue)
				return next
			}
		}
	}
	if b.value == 0 && (b.unit != "" || b.percent || i == len(r.t)-1 || r.is(next, "bulan|tahun|triwulan|pada|di|selama|sepanjang") || r.is(i, "nol|zero")) && !r.is(next, "ribu") {
		b.comparison = "="
		r.filters = append(r.filters, b)
		return next
	}
	return i
}

// none reads "tidak ada kasus malaria", "with no complaints": none at all.
func (r *reading) none() {
	for _, p := range [...]string{"tidak|belum|tak ada|punya|memiliki|terdapat|ditemukan|mencatat|mempunyai", "tanpa|bebas|without|no|zero|nihil"} {
		for i := range r.t {
			n := strings.Count(p, " ") + 1
			if r.free(i) && r.phrase(i, p) && (i+n < len(r.t) && r.t[i+n].by == ofIndicator || r.is(i+n, "kasus|kejadian|satupun|dari") && i+n+1 < len(r.t) && r.t[i+n+1].by == ofIndicator) {
				r.take(i, n, ofCue)
				r.filters = append(r.filters, bound{comparison: "=", at: i, counts: true})
				return
			}
		}
	}
}

// amount reads a number with its unit. A number of years, months or places is
// none.
func (r *reading) amount(i int) (bound, int) {
	var b bound
	start := i
	if r.is(i, "angka|nilai") {
		i++
	}
	if r.is(i, "rp|idr|rupiah") {
		b.money = true
		i++
		if r.is(i, ".") {
			i++
		}
	}
	v, taken := word.Count(r.plain(), i)
	if taken == 0 && r.is(i, "separuh|setengah|separo|half") && !(r.is(i+1, "tahun|bulan|hari|jam|juta|miliar|year|of") && r.year(i+2) == 0) && !r.is(i+1, "pertama|kedua") {
		b.value, b.percent = 50, true // a half is meant of the whole
		return b, i + 1
	}
	if taken == 0 {
		return b, start
	}
	b.value = v
	next := i + taken
	if scale := abbreviated[r.text(next)]; scale > 0 && (b.money || r.peek("anggaran|pagu|belanja|budget|spending|pad|pendapatan|pajak|investasi|retribusi") >= 0) && v < 1e5 { // "Rp10 M", "1,5 T"
		b.value *= scale
		b.money = true
		next++
	}
	switch {
	case v > 0 && r.is(next, "tahun|bulan|triwulan|semester|kuartal|hari|minggu|years|year|months|month|quarters|quarter|days|weeks") && r.is(next+1, "terakhir|lalu|ke|yang|ago|belakangan"):
		return b, start
	case r.is(next, "%|persen|percent"):
		b.percent = true
		next++
	case r.is(next, "rupiah|idr"):
		b.money = true
		next++
	case r.unitAt(next):
		b.unit, b.unitAt = r.text(next), next
	case levels[r.text(next)] != "" || agencyWords[r.text(next)]:
		return b, start
	}
	return b, next
}

// abbreviated are scales as money is written with.
var abbreviated = map[string]float64{"m": 1e9, "t": 1e12, "jt": 1e6, "rb": 1e3, "bn": 1e9, "b": 1e9, "tn": 1e12}

// unitAt says whether the token is a unit: a general one, or one of the
// catalogue.
func (r *reading) unitAt(i int) bool {
	return i < len(r.t) && r.t[i].by == unexplained && r.t[i].Kind == word.Letters && (units[r.text(i)] || r.a.units[r.text(i)])
}

// units are what things are counted in anywhere.
var units = word.Set(`orang jiwa kasus kejadian titik unit buah ton kg kilogram km kilometer meter m m2 hektar hektare ha kk kali paket dokumen siswa murid guru rumah lokasi laporan aduan pengaduan ruang poin point points
people cases persons households tons tonnes kilometres kilometers metres meters hectares units students spots events incidents jam menit hours minutes liter ekor lembar kunjungan sambungan inovasi`)

// boundUnits takes the units of bounds that are part of no name.
func (r *reading) boundUnits() {
	for k := range r.filters {
		b := &r.filters[k]
		switch {
		case b.unitAt == 0:
		case r.free(b.unitAt):
			r.t[b.unitAt].by = ofCue
		default:
			b.unit = ""
		}
	}
}
