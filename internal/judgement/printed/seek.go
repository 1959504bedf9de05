package printed

import (
	"strconv"

	"nyata/internal/ground/word"
)

// sought is what a question says of places or offices held against each other.
type sought struct {
	level string // kecamatan, kelurahan or agency
	order string // asc or desc; empty where no order is asked for
	limit int    // 0 for all
	size  string // panjang or luas: what kind of amount the order is of; empty for any
}

// bySize are superlatives: the order they ask for and the amount they are of.
var bySize = map[string]sought{
	"panjang": {order: "desc", size: "panjang"}, "pendek": {order: "asc", size: "panjang"},
	"luas": {order: "desc", size: "luas"}, "sempit": {order: "asc", size: "luas"},
	"besar": {order: "desc"}, "banyak": {order: "desc"}, "tinggi": {order: "desc"},
	"kecil": {order: "asc"}, "sedikit": {order: "asc"}, "rendah": {order: "asc"}, "endah": {order: "asc"}, // ter-endah
	"longest": {order: "desc", size: "panjang"}, "shortest": {order: "asc", size: "panjang"},
	"largest": {order: "desc"}, "biggest": {order: "desc"}, "highest": {order: "desc"}, "most": {order: "desc"},
	"smallest": {order: "asc"}, "lowest": {order: "asc"}, "least": {order: "asc"}, "fewest": {order: "asc"},
}

var (
	eachWords  = word.Set(`per tiap setiap masing by each every antar berdasarkan menurut`)
	sortWords  = word.Set(`urutkan urutan urut peringkat ranking rangking rank sort`)
	whichWords = word.Set(`mana manakah apa apakah`)
	levelWords = word.Pairs(`kecamatan=kecamatan district=kecamatan districts=kecamatan subdistrict=kecamatan subdistricts=kecamatan
kelurahan=kelurahan desa=kelurahan village=kelurahan villages=kelurahan
dinas=agency opd=agency skpd=agency instansi=agency badan=agency agency=agency agencies=agency office=agency offices=agency`)
	countWords = word.Pairs(`dua=2 tiga=3 empat=4 lima=5 enam=6 tujuh=7 delapan=8 sembilan=9 sepuluh=10 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10`)
)

// seek takes the words by which a question asks for each place or office, or for
// the one with the most or the least; false where it does not. The amount that
// is the greatest stays, for the row may have it.
func (r *reading) seek() bool {
	r.superlative()
	for i := range r.t {
		level, end := r.levelAt(i)
		if level == "" {
			continue
		}
		from := i
		for from > 0 && eachWords[r.t[from-1].text] {
			from--
		}
		each := from < i
		sorted := !each && i > 0 && sortWords[r.t[i-1].text] // "urutkan kecamatan menurut …"
		if sorted {
			from = i - 1
			if end < len(r.t) && eachWords[r.t[end].text] {
				end++
			}
			if r.sought.order == "" {
				r.sought.order = "desc"
			}
			r.sought.limit = 0
		}
		which := end < len(r.t) && whichWords[r.t[end].text] || i > 0 && r.is(i-1, "which|what")
		many := r.countAt(i - 1)
		with := r.sought.order != "" && r.is(end, "dengan|yang|with|having|ber")
		if !each && !which && many == 0 && !with && !sorted {
			continue
		}
		switch {
		case many > 0:
			r.sought.limit, from = many, i-1
		case r.sought.order != "" && !each && !sorted:
			r.sought.limit = 1
		}
		if which && end < len(r.t) && whichWords[r.t[end].text] {
			end++
		}
		if i > 0 && r.is(i-1, "which|what") {
			from = i - 1
		}
		for k := from; k < end; k++ {
			r.t[k].role = taken
		}
		r.sought.level = level
		if r.sought.order == "" {
			r.sought.limit = 0
		}
		return r.sought.order != "" || many == 0
	}
	return false
}

// levelAt reads a level at i.
func (r *reading) levelAt(i int) (level string, end int) {
	if r.is(i, "perangkat") && r.is(i+1, "daerah") {
		return "agency", i + 2
	}
	return levelWords[r.t[i].text], i + 1
}

// countAt is the number from 2 to 50 at i; 0 for none.
func (r *reading) countAt(i int) int {
	if i < 0 {
		return 0
	}
	s := r.t[i].text
	if w := countWords[s]; w != "" {
		s = w
	}
	n, err := strconv.Atoi(s)
	const fewest, most = 2, 50
	if err != nil || n < fewest || n > most {
		return 0
	}
	return n
}

// superlative takes "paling panjang", "terpanjang" or "longest".
func (r *reading) superlative() {
	for i := range r.t {
		t := &r.t[i]
		of, ok := sought{}, false
		switch {
		case t.text == "paling" && i+1 < len(r.t):
			of, ok = bySize[r.t[i+1].text]
			if ok {
				t.role = taken
				t = &r.t[i+1]
			}
		case len(t.text) > 3 && t.text[:3] == "ter":
			of, ok = bySize[t.text[3:]]
		case t.text[max(0, len(t.text)-2):] == "st":
			of, ok = bySize[t.text]
		}
		if !ok {
			continue
		}
		r.sought.order, r.sought.size = of.order, of.size
		t.role = taken
		if of.size != "" {
			t.text, t.role = of.size, loose
		}
		return
	}
}
