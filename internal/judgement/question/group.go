package question

import (
	"slices"
	"strings"

	"nyata/internal/ground/period"
	"nyata/internal/ground/word"
)

const (
	each     = "per|tiap|setiap|masing|each|every|by|antar|across|se|semua|seluruh|all|menurut|berdasarkan|among|between"
	timeEach = "per|tiap|setiap|masing|each|every|by|antar|menurut|berdasarkan"
)

var timeWords = map[string]string{
	"bulan": "month", "month": "month", "months": "month", "triwulan": "quarter", "tw": "quarter", "kuartal": "quarter", "quarter": "quarter", "quarters": "quarter", "kwartal": "quarter",
	"tahun": "year", "year": "year", "years": "year", "bulanan": "month", "monthly": "month", "triwulanan": "quarter", "quarterly": "quarter", "tahunan": "year", "yearly": "year", "annual": "year", "annually": "year",
}

// groups is what the question says about how to part the answer.
type groups struct {
	time     string // month, quarter, year
	timeRank bool   // "bulan apa", "kapan": the time is what is asked for
	place    string // kecamatan, kelurahan, agency
	said     bool   // with "per", "tiap", "mana" or the like
	source   bool
	bad      string // a grouping there is none of
}

// readGroups finds groupings by time, place, office and source.
func (r *reading) readGroups() groups {
	var g groups
	for i := range r.t {
		if r.t[i].by != unexplained {
			continue
		}
		w := r.text(i)
		if unit := timeWords[w]; unit != "" {
			switch {
			case strings.HasSuffix(w, "an") && w != "bulan" && w != "triwulan" || strings.HasSuffix(w, "ly") || w == "annual":
				g.time = unit
				r.take(i, 1, ofCue)
			case r.free(i-1) && r.is(i-1, timeEach+"|dari"):
				if r.is(i-1, "dari") {
					if !r.is(i+1, "ke") || r.text(i+2) != w {
						continue
					}
					r.take(i, 3, ofCue)
				}
				g.time = unit
				r.take(i-1, 2, ofCue)
			case r.is(i+1, "demi|ke|per|menuju") && r.text(i+2) == w || r.is(i+1, "by|on|over") && r.text(i+2) == w:
				g.time = unit
				r.take(i, 3, ofCue)
			case r.is(i+1, "apa|mana|berapa|berapakah|manakah|apakah") || r.is(i-1, "which|what|in"), r.is(i+1, "dengan|yang|with|when|where") && !r.is(i+2, "lalu|sama|terakhir|akan|ini") && (r.order != "" || len(r.filters) > 0) && !r.is(i-1, "tahun|bulan|dalam|selama"):
				g.time, g.timeRank = unit, true
				r.take(i, 1, ofCue)
			}
			continue
		}
		level := levels[w]
		if agencyWords[w] || r.officeAsked(i) {
			level = "agency"
			if w == "perangkat" && r.is(i+1, "daerah") {
				r.take(i+1, 1, ofCue)
			}
		}
		if level == "" {
			continue
		}
		if r.t[i].typed == "kampungnya" && !r.is(i-1, each) && !r.is(i+1, "mana|manakah|apa") {
			continue // where they live
		}
		if r.levelOfName(i, w) {
			r.take(i, 1, ofIndicator)
			continue
		}
		back := i - 1
		if r.is(back, "masing|the") {
			back--
		}
		if r.free(i-1) && r.is(i-1, each+"|/") {
			g.said = true
			r.take(i-1, 1, ofCue)
		} else if r.is(i-1, "mana|which|what|daftar|urutkan|ranking|peringkat|list|rank") || r.is(i+1, "mana|manakah|apa") {
			g.said = true
		} else if r.is(back, each) && r.free(back) {
			g.said = true
			r.take(back, 1, ofCue)
		}
		g.said = g.said || r.t[i].doubled
		if g.place != "" && g.place != level {
			g.bad = r.t[i].typed
		}
		g.place = level
		r.take(i, 1, ofCue)
	}
	if r.timeLimit != "" && g.time == "" && g.place == "" {
		g.time, g.timeRank = r.timeLimit, true
	}
	if len(r.ids(aSource)) != 1 && r.cue("antar|per|tiap|setiap|by|menurut sumber|source|sources", "antara sumber", "sumber") >= 0 {
		g.source = true
	}
	if g.place == "" && r.order != "" && len(r.measure.money) > 0 && len(r.ids(anAgency)) == 0 && r.cue("siapa|who") >= 0 {
		g.place, g.said = "agency", true // whose money is it but an office's
	}
	if g.place == "" && g.time == "" && (r.order != "" || r.limit > 0) && len(r.ids(anAgency)) == 0 && r.ofOffices() && r.peek("siapa|who") >= 0 {
		g.place, g.said = "agency", true // who but an office has one
	}
	if last := len(r.t) - 1; g.place == "agency" && len(r.ids(anAgency)) == 0 { // which of the offices, no person
		for r.is(last, "?|.|ya|sih|min|pak|bu|,") {
			last--
		}
		if r.is(last, "saja|aja") {
			last--
		}
		if r.free(last) && r.is(last, "siapa") {
			r.take(last, 2, ofCue)
		}
	}
	if g.place != "" {
		r.cue("where|whose|dimana")
		for r.cue("sebaran|persebaran|penyebaran|distribusi|pemetaan|peta|breakdown|distribution") >= 0 {
			continue
		}
	}
	if i := r.peek("when"); i > 0 && strings.HasSuffix(r.text(i+1), "ing") {
		r.take(i, 1, filler) // "when judging"
	}
	if g.time == "" && r.cue("kapan|when") >= 0 {
		g.time, g.timeRank = "year", true
		if len(r.periods) == 1 && r.periods[0].Grain() == period.Years && !r.ranged {
			g.time = "month"
		}
	}
	if r.cue("seluruh|se|semua kota|kabupaten", "se kabupaten|kota", "kota|kabupaten|city|municipality|citywide|regency ini|kita", "kota|kabupaten|city|municipality|citywide|regency", "whole|entire") >= 0 {
		r.cue("seluruh|semua|se|whole|entire|across|our|kota|city")
	}
	return g
}

// ofOffices says whether all that is spoken of is counted by office and by no
// other part of the city.
func (r *reading) ofOffices() bool {
	ids := r.ids(anIndicator)
	return len(ids) > 0 && !slices.ContainsFunc(ids, func(id string) bool {
		return !slices.Contains(r.a.indicators[id].Levels, "agency") || slices.Contains(r.a.indicators[id].Levels, "kecamatan")
	})
}

// readLimit reads "5 kelurahan", "top 10", "tiga besar".
func (r *reading) readLimit() {
	for i := 0; i < len(r.t); i++ {
		if r.t[i].by != unexplained {
			continue
		}
		n, taken := word.Count(r.plain(), i)
		if taken == 0 || n < 1 || n > 1000 || n != float64(int(n)) {
			continue
		}
		next := i + taken
		switch {
		case r.is(next, "saja|aja") && (next+1 == len(r.t) || r.is(next+1, "?|.|ya")) && r.peek("paling|terbanyak|tertinggi|terendah|terbesar|terkecil|tersedikit|terparah|terburuk|terbaik") >= 0:
			r.limit = int(n)
			r.take(i, taken+1, ofCue)
		case r.is(i-1, "top|bottom|teratas|terbawah|first"):
			r.limit = int(n)
			r.take(i, taken, ofCue)
		case levels[r.text(next)] != "" || agencyWords[r.text(next)] || timeWords[r.text(next)] != "":
			r.limit = int(n)
			r.take(i, taken, ofCue)
			if unit := timeWords[r.text(next)]; unit != "" && r.free(next) {
				r.take(next, 1, ofCue)
				r.timeLimit = unit
			}
		case r.is(next, "besar") && !r.is(next-1, "paling"):
			r.limit, r.order = int(n), "desc"
			r.take(i, taken+1, ofCue)
		case superlatives[r.text(next)] != "" || r.is(next, "paling|most|worst|best"):
			r.limit = int(n)
			r.take(i, taken, ofCue)
		}
		i = next - 1
	}
}

// superlatives say which end is asked for: desc, asc, and best and worst,
// which depend on what is good.
var superlatives = table(`desc:tertinggi,juara,terbesar,terbanyak,tersering,terluas,terpanjang,terpadat,terparah,termahal,terlama,highest,largest,biggest,most,greatest,longest,teratas,top,maksimum
asc:terendah,terkecil,tersedikit,terpendek,tersempit,terjarang,tercepat,termurah,lowest,smallest,least,fewest,shortest,terbawah,bottom,fastest,slowest?
best:terbaik,terbagus,terbersih,best,cleanest worst:terburuk,terjelek,terkotor,worst,dirtiest`)

// extremes are adjectives behind "paling", and their English kin.
var extremes = table(`desc:tinggi,besar,banyak,sering,luas,panjang,padat,parah,ramai,rame,gede,lama,mahal,rawan,high,large,big,many,much,common
asc:rendah,kecil,sedikit,pendek,sempit,jarang,sepi,cepat,murah,low,small,few,little best:baik,bagus,bersih,good,clean worst:buruk,jelek,kotor,ketinggalan,tertinggal,terbelakang,bad,dirty`)

// readOrder finds superlatives and requests to sort.
func (r *reading) readOrder() (sorted bool) {
	if r.cue("urutkan|diurutkan|mengurutkan|urutannya|diurut|sorted|sorting|ranking|rangking|peringkat|urutan|rank|ranked|sort|urut|klasemen|order") >= 0 {
		sorted = true
		r.cue("berdasarkan|menurut|by|dari|dalam|in|of order|of")
		r.cue("order")
		r.cue("berdasarkan|menurut|by")
	}
	if slices.Contains(r.measure.money, Absorption) { // how fast money is spent
		if r.cue("paling|ter lambat|lelet|lamban|seret|lemot|malas|lemah|minim") >= 0 {
			r.order = "asc"
		} else if r.cue("paling|ter cepat|gesit|rajin|getol|kencang|lancar") >= 0 {
			r.order = "desc"
		}
	}
	r.pace()
	if r.cue("lag|lags|lagging|trail|trails furthest|farthest|most behind", "furthest|farthest behind") >= 0 {
		r.order = "worst"
	}
	for i := range r.t {
		if r.t[i].by != unexplained {
			continue
		}
		dir, n := superlatives[r.text(i)], 1
		if d := extremes[r.text(i+1)]; r.is(i, "paling|ter|most|least") && d != "" {
			dir, n = d, 2
			if r.is(i, "least") {
				dir = "asc"
			}
		} else if r.is(i, "paling|most") && i+1 < len(r.t) && r.t[i+1].by == ofIndicator {
			dir = "desc" // "paling kumuh": most of it
			if r.is(i+1, "surut|dangkal|kering|kotor|jorok|keruh|tercemar|rendah") {
				dir = "asc"
			}
		} else if r.is(i, "paling") {
			continue
		}
		if dir == "" {
			continue
		}
		r.take(i, n, ofCue)
		if sorted && r.order != "" {
			continue
		}
		if r.order != "" && r.order != dir && !sorted && !r.is(i-1, "ke|to|hingga|sampai") {
			r.refuse(Ambiguous, r.t[i].typed) // both ends at once
		}
		r.order = dir
		// "dari tertinggi ke terendah": a direction, not an end
		if r.peek("daftar|daftarkan|list") >= 0 && r.limit == 0 && (r.is(i-1, "dari|mulai|from") || r.is(i-2, "dari|mulai|from") || r.is(i-3, "dari|mulai|from")) {
			sorted = true
			r.cue("dari|mulai|from")
		}
		if r.limit == 0 && (r.is(i-1, "dari|mulai|from") || r.is(i-1, "yang") && r.is(i-2, "dari|mulai")) && r.peek("tiap|setiap|per|semua|seluruh|each|every|all") >= 0 { // "tiap dinas, dari tertinggi"
			sorted = true
		}
		if r.is(i+n, "ke|to|hingga|sampai") && superlatives[r.text(i+n+1)] != "" || r.is(i-1, "dari|from|mulai") && (r.is(i+n, "ke|sampai|to|hingga") || r.is(i+n+1, "ke|to")) {
			sorted = true
			r.cue("ke|sampai|to|hingga")
		}
	}
	if r.order != "" && r.cue("lebih dulu|dahulu", "duluan|first|dulu|terlebih") >= 0 {
		sorted = true
		r.cue("dahulu|dulu")
	}
	if r.cue("descending|menurun|desc") >= 0 && sorted {
		r.order = "desc"
	}
	if r.cue("ascending|asc") >= 0 && sorted {
		r.order = "asc"
	}
	if r.order != "" {
		r.cue("in terms of", "dalam hal", "dari segi|sisi|aspek", "berdasarkan|menurut|by|sort")
	}
	if sorted && r.order == "" {
		r.order = "desc"
	}
	return sorted
}

// direction makes asc or desc of best and worst.
func (r *reading) direction(order string, i Indicator, measure string) string {
	low := r.a.lowerIsBetter(i) && measure != Achievement && measure != Absorption
	switch order {
	case "best":
		if low {
			return "asc"
		}
		return "desc"
	case "worst":
		if low {
			return "desc"
		}
		return "asc"
	}
	return order
}

// burdens are concepts of which there should be little.
var burdens = word.Set("miskin mati anggur stunting banjir genangan bakar rusak adu dbd tuberkulosis kumuh inflasi timpang kecelakaan kriminal putus malaria longsor bencana hiv cerai gizi")

// remedies make a good thing of what is done about a burden, whatever a
// catalogue says of the direction.
var remedies = word.Set("layan selesai tangan kelola baik obat berhasil sembuh kurang turun bebas cegah tanggap tindak layak normal bangun aman tepat tanggulang tangani rehab rehabilitasi entas tertangani terlayani handled treated reduced settled")

// lowerIsBetter says whether little is good, by the catalogue, else by what
// its name is about.
func (a *Asker) lowerIsBetter(i Indicator) bool {
	if i.Polarity == "down" {
		return true
	}
	words := nameWords(i.Name)
	return slices.ContainsFunc(words, func(w string) bool { return burdens[concept(w)] }) &&
		!slices.ContainsFunc(words, func(w string) bool { return remedies[stem(w)] || remedies[w] })
}
