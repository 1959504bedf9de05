package question

import (
	"slices"

	"nyata/internal/ground/period"
)

// decide chooses the operation from what was found.
func (r *reading) decide(g groups) {
	areas, agencies, indicators, sources := r.ids(anArea), r.ids(anAgency), r.ids(anIndicator), r.ids(aSource)
	if len(areas)+len(agencies) > 1 { // "siapa lebih tinggi"
		if i := r.peek("siapa|who yang lebih|lbh|is|has|had", "siapa|who lebih|has|had|is"); i >= 0 {
			r.take(i, 1, ofCue)
		}
		if i := r.peek("lebih tinggi|rendah|banyak|sedikit|besar|kecil|baik|buruk|bagus|jelek|parah|cepat|lambat siapa"); i >= 0 {
			r.take(i+2, 1, ofCue)
		}
	}
	further := r.cue("mana|manakah yang lebih tinggi|rendah|banyak|sedikit|besar|kecil|baik|buruk|parah|luas|bagus|jelek|bersih|cepat|lambat|panjang|pendek|ramai|rame|sepi|sering|jarang|mahal|murah|padat", "lebih tinggi|rendah|banyak|sedikit|besar|kecil|baik|buruk|parah|luas|bagus|jelek|bersih|cepat|lambat|panjang|pendek|ramai|rame|sepi|sering|jarang|mahal|murah|padat mana|dari|daripada|atau", "lebih tinggi|rendah|banyak|sedikit|besar|kecil|baik|buruk|parah|luas|bagus|jelek|bersih|cepat|lambat|panjang|pendek|ramai|rame|sepi|sering|jarang|mahal|murah|padat") >= 0
	if many := len(areas) + len(agencies); !further && many > 1 {
		further = r.cue("tinggi|rendah|banyak|sedikit|besar|kecil|baik|buruk|parah|luas|bagus|jelek|panjang|pendek|mahal|murah|cepat|lambat mana", "mana|manakah yang tinggi|rendah|banyak|sedikit|besar|kecil|baik|buruk|parah|luas|bagus|jelek|panjang|pendek|mahal|murah|cepat|lambat") >= 0
	}
	if g.time == "year" && len(r.periods) == 1 && r.periods[0].Grain() == period.Years && !r.ranged {
		g.time = "" // "inflasi tahunan 2025"
	}
	added := r.cue("all added|summed up|together", "added|summed up|together") >= 0
	moved := r.moved()
	compared := r.cue("sandingkan|disandingkan|menyandingkan|bandingkan|perbandingan|banding|dibandingkan|dibanding|membandingkan|compare|compared|comparing|comparison|komparasi|versus|vs|lawan|beda|perbedaan|bedanya|difference|selisih|against|between") >= 0
	for r.cue("bandingkan|perbandingan|banding|dibandingkan|dibanding|compare|compared|comparison|versus|vs|lawan|beda|bedanya|difference|daripada|than|sama|against|to|antara|between") >= 0 {
		continue
	}
	compared = compared || further || r.against || moved && !r.ranged && len(r.periods) == 2
	if moved && r.ranged && !further && !r.against && len(areas)+len(agencies)+len(indicators) < 3 && len(r.periods) < 2 {
		compared = false // "apakah perbandingan … naik dari 2021 sampai 2025"
	}
	if len(areas)+len(agencies) > 1 {
		for i := range r.t {
			if r.free(i) && r.is(i, "lebih|more") && i+1 < len(r.t) && r.t[i+1].by == ofIndicator { // "lebih kumuh daripada"
				r.take(i, 1, ofCue)
				compared = true
			}
		}
		r.cue("dari|daripada|than")
	}
	if r.cue("higher|lower|more|fewer|larger|smaller|better|worse") >= 0 {
		compared = true
		r.cue("dari|daripada|atau|or|than")
	}
	total := r.cue("jumlahkan|totalkan|akumulasi|akumulasikan|kumulatif|cumulative|cumulatively|sum", "berapa total", "jumlah|total seluruh|keseluruhan|semua", "ditotal|ditotalkan|dijumlah|dijumlahkan|digabung|digabungkan|ditambahkan", "total|keseluruhan|altogether|combined|akumulatif|gabungan|totalnya", "all told", "ditambah|plus|digabung dengan", "ditambah|plus|dijumlah", "seluruhnya|semuanya|seluruh|semua berapa", "berapa seluruhnya|semuanya|seluruh|semua") >= 0
	total = total || added
	r.cue("in total", "total", "keseluruhan")
	if i := r.cue("tambahkan"); i >= 0 {
		r.refuse(Injection, r.t[i].typed)
	}
	if i := r.peek("perjalanan dinas"); i >= 0 {
		r.refuse(NoIndicator, r.t[i].typed)
	}
	tended := r.cue("tren|trend|trends|gerak|developed|perkembangan|perkembangannya|riwayat|histori|history|historical|kronologi|pergerakan|dinamika|evolution|evolved|berkembang|perjalanan|development", "dari waktu ke waktu", "over time", "time series", "deret waktu|berkala", "ada perbaikan|kemajuan tidak|belum|dalam|pada|di", "any improvement|progress") >= 0
	r.cue("tren|trend|perkembangan|history|grafik")
	ratio := r.op != Why && r.ratio(indicators)
	many := len(areas) > 1 || len(agencies) > 1 || len(r.periods) > 1 || len(indicators)+len(r.measure.money) > 1 || len(indicators) == 1 && len(r.measure.list) > 1 || len(sources) > 1
	if len(r.filters) == 1 && r.filters[0].target && g.place == "" && g.time == "" && !g.source && !many && !ratio && r.op != Why {
		r.filters = nil // "did we reach the target": how far
		r.measure.list = []string{Achievement}
	}
	switch {
	case r.op == Why:
	case further && !many:
		r.refuse(Ambiguous, "")
	case ratio:
		r.op = Ratio
	case len(r.filters) > 0:
		r.op = Filter
	case r.order != "" || r.sorted:
		r.op = Rank
		if moved {
			r.refuse(NoGrain, "") // which of them changed most is no figure of theirs
		}
	case total && (r.ranged || many || g.place != "" || slices.Contains(r.words, All)) && !compared && !tended:
		r.op = Sum
	case moved && !compared || tended || slices.Contains(r.words, All) && !many:
		r.op = Trend
	case compared || many || g.source:
		r.op = Compare
		if !compared && len(indicators) > 1 && len(r.measure.money) == 0 && len(areas) < 2 && len(r.periods) < 2 {
			r.refuse(Ambiguous, "") // each of them, or one beside the other?
		}
	case g.time != "" && !g.timeRank || r.ranged:
		r.op = Trend
		if g.time == "" && r.oneNumber() {
			r.refuse(Ambiguous, "") // their sum, or how they went?
		}
	default:
		r.op = Value
	}
	switch {
	case r.op == Rank && g.time != "" && g.place == "":
		r.group = g.time
	case g.place != "":
		r.group = g.place
	case g.time != "":
		r.group = g.time
	case g.source || len(sources) > 1:
		r.group = "source"
	}
}

// oneNumber says whether a span is asked about as if it had one number.
func (r *reading) oneNumber() bool {
	return r.peek("berapa|many|much|jumlah|banyaknya") >= 0 && slices.ContainsFunc(r.found, func(m mention) bool {
		return m.kind == anIndicator && r.a.indicators[m.id].Additive
	})
}

// moved says whether the question is about a direction over time.
func (r *reading) moved() bool {
	const ways = "memendek|memanjang|membesar|mengecil|meninggi|menipis|melemah|menguat|shrinking|shrunk|shortened|lengthened|tumbuh|melonjak|anjlok|merosot|menyusut|naik|turun|meningkat|menurun|membaik|memburuk|berubah|bertambah|berkurang|kenaikan|penurunan|peningkatan|perubahan|changed|change|changes|increase|increased|decrease|decreased|rise|risen|rose|fall|fallen|fell|improve|improved|improving|worsen|worsened|grow|grown|grew|rising|falling|increasing|decreasing|better|worse|up|down|gone|going|go|faster|slower|wider|narrower|bigger|smaller|memburuk|melebar|menyempit"
	if r.peek("how much|many") >= 0 && r.peek("grow|grew|grown") >= 0 && r.peek("did|do|does|have|was|were") >= 0 && !r.ranged {
		if i := r.peek("grow|grew|grown"); i >= 0 {
			r.take(i, 1, filler) // of a crop, no direction
		}
	}
	r.ownDirection()
	found := false
	for r.cue("naik|turun|meningkat|menurun|membaik|memburuk|bertambah|berkurang terus|drastis|tajam|pesat", "naik atau turun", "turun atau naik", "makin|semakin|terus|tambah banyak|sedikit|baik|buruk|tinggi|rendah|parah|naik|turun|besar|kecil|lama|pendek|panjang|luas|sempit|cepat|lambat|mahal|murah|ramai|sepi", ways) >= 0 {
		found = true
	}
	if found {
		if i := r.peek("berapa persen|%"); i > 0 && r.t[i-1].by == ofCue {
			r.take(i, 2, ofCue) // "naik berapa persen"
		}
		r.cue("atau|or")
		r.cue("tidak|or|not")
	}
	return found
}

// ownDirection takes a word of direction that goes nowhere: one that tells what the
// thing is, "improved drinking water", or that a name has itself, beside other words
// of that name: "usaha mikro naik kelas" go nowhere.
func (r *reading) ownDirection() {
	if i := r.peek("improved"); i >= 0 && i+1 < len(r.t) && r.t[i+1].by == ofIndicator && !r.is(i-1, "has|have|had|did") { // "improved drinking water"
		r.t[i].by = filler
	}
	for _, m := range r.found {
		if m.kind != anIndicator {
			continue
		}
		for _, i := range m.at {
			for _, j := range [...]int{i - 1, i + 1} {
				if j >= 0 && j < len(r.t) && r.t[j].by == unexplained && r.is(j, "naik|turun|meningkat|menurun") && r.a.indicators[m.id].says(r.text(j)) {
					r.t[j].by = filler
				}
			}
		}
	}
}

// readSource takes the words around a named source.
func (r *reading) readSource() {
	if len(r.ids(aSource)) == 0 {
		return
	}
	for r.cue("versi|menurut|sumber|according|source|berdasarkan|dari|version|by|from") >= 0 {
		r.cue("to")
	}
}
