package question

import "slices"

// readMoney finds what is asked of the budget.
func (r *reading) readMoney() {
	const money = "anggaran|belanja|pagu|apbd|budget|budgets|dana"
	if r.cue("serapan|penyerapan|absorption "+money, "daya serap "+money, money+" serapan|penyerapan|absorption|execution|utilisation|utilization", money+" yang terserap|diserap",
		"persentase|persen realisasi "+money, "serapan|penyerapan|absorption", "persen "+money+" terserap|diserap|terealisasi|terpakai|dibelanjakan|digunakan|dipakai") >= 0 {
		r.measure.spend(Absorption)
		r.cue("realisasi|persentase|tingkat")
		r.cue("keuangan")
	} else if i := r.peek("terserap|diserap|absorbed|absorb"); i >= 0 && r.peek(money) >= 0 {
		r.take(i, 1, ofCue)
		if j := r.peek(money); j >= 0 && r.peek("berapa|how") >= 0 && r.joinerIn(min(i, j)+1, max(i, j)) {
			r.measure.spend(Ceiling) // "anggarannya berapa dan terserap berapa persen"
			r.cue("persen|persentase|percent")
		}
		r.cue("of their|its|the "+money, money)
		r.measure.spend(Absorption)
	}
	if len(r.ids(anAgency)) > 0 && len(r.ids(anIndicator)) == 0 && r.cue("uang|duit|dana yang sudah|telah dihabiskan|dipakai|dibelanjakan|digunakan|dikeluarkan", "uang|duit|dana yang dihabiskan|dipakai|dibelanjakan|digunakan|dikeluarkan", "pengeluaran|dibelanjakan|belanjakan|dihabiskan|menghabiskan|membelanjakan") >= 0 {
		r.measure.spend(Realised)
		r.cue("anggaran|dana|uang|duit|belanja")
	}
	r.spending()
	r.spentMoney()
	if len(r.measure.money) == 0 && r.hasShareHead() && r.peek("realisasi "+money, money+" terealisasi|terpakai|dibelanjakan|digunakan|dipakai") >= 0 && len(r.ids(anIndicator)) == 0 {
		r.cue("realisasi "+money, money+" terealisasi|terpakai|dibelanjakan|digunakan|dipakai")
		r.measure.spend(Absorption)
	}
	if r.cue("anggaran dan realisasinya|realisasi", "anggaran|pagu|budget vs|versus|dan|and|against|dengan|serta realisasi|realisasinya|realised|realized|actual|actuals|spending|spent|expenditure|belanja|belanjanya") >= 0 {
		r.measure.spend(Ceiling)
		r.measure.spend(Realised)
	}
	if r.cue("realisasi "+money, "realisasi penggunaan|keuangan", money+" yang|sudah terpakai|dipakai|dibelanjakan|digunakan|terealisasi", money+" yang sudah|telah terpakai|dipakai|dibelanjakan|digunakan|terealisasi|dihabiskan", money+" terpakai|dipakai|dibelanjakan|digunakan|terealisasi", money+" realisasi|realization|realisation") >= 0 {
		r.measure.spend(Realised)
	}
	if r.peek("spend|spent|spending|used|use|disbursed") >= 0 && r.cue("as a share|percentage|percent|proportion|fraction of its|their|the budget|budgets", "share|percentage|percent|proportion|fraction of its|their|the budget|budgets", "as share|percentage|percent|proportion of budget") >= 0 {
		r.cue("spend|spent|spending|used|use|disbursed")
		r.measure.spend(Absorption)
	}
	if i, j, k := r.peek("budget|budgets"), r.peek("and how much|what"), r.peek("spent|spend|used|disbursed|absorbed"); i >= 0 && i < j && j < k && len(r.measure.money) == 0 { // "the budget … and how much was spent"
		r.take(i, 1, ofCue)
		r.take(k, 1, ofCue)
		r.measure.spend(Ceiling)
		r.measure.spend(Realised)
	}
	if i := r.peek("spend|spent|spending|expenditure|disbursed"); i >= 0 && len(r.measure.money) == 0 {
		r.take(i, 1, ofCue)
		r.cue("actual")
		r.cue("of the budget|budgets", "of its|their budget", "budget|budgets")
		r.measure.spend(Realised)
	}
	for r.cue("pagu anggaran|belanja", "alokasi anggaran|dana", "anggaran belanja", "pagu|anggaran|budget|budgets|apbd") >= 0 {
		r.measure.spend(Ceiling)
	}
	if len(r.measure.money) == 1 && r.measure.money[0] == Ceiling {
		r.cue("yang dikelola|diterima|dialokasikan|disediakan|dianggarkan|dikucurkan|digelontorkan|didapat|diperoleh|dimiliki|dipegang|ditetapkan|disetujui|diberikan|allocated|received|managed", "dikelola|diterima|dialokasikan|disediakan|dianggarkan|dikucurkan|digelontorkan|didapat|diperoleh|dimiliki|dipegang|ditetapkan|allocated|received|managed")
	}
	if len(r.measure.money) == 0 && len(r.ids(anAgency)) > 0 && len(r.ids(anIndicator)) == 0 && r.peek("target|selisih|capaian|gap") < 0 && r.cue("realisasi|realisasinya") >= 0 {
		r.measure.spend(Realised) // "realisasi Dinsos 2025"
	}
	if !r.theirSpending() && r.cue("belanja") >= 0 {
		r.measure.spend(Realised)
		r.cue("realisasi")
	}
	// "anggaran dan realisasi dishub"
	if len(r.measure.money) == 1 && r.measure.money[0] == Ceiling && len(r.ids(anIndicator)) == 0 {
		if r.cue("realisasi|realisasinya|terealisasi") >= 0 {
			r.measure.money = nil
			if r.peek("dan|dengan|vs|and") >= 0 || r.peek("bandingkan|perbandingan|banding") >= 0 {
				r.measure.spend(Ceiling)
			}
			r.measure.spend(Realised)
		}
	}
}

// theirSpending says whether people are told by what they spend: "orang yang
// belanjanya di bawah batas".
func (r *reading) theirSpending() bool {
	i := r.peek("belanja")
	return i > 0 && r.t[i].typed == "belanjanya" && r.is(i-1, "yang") && len(r.ids(anAgency)) == 0 && !slices.ContainsFunc(r.t, func(t token) bool { return agencyWords[t.Text] })
}

// spending reads how well offices spend: "dinas yang paling lambat membelanjakan
// uangnya", "OPD paling malas menyerap anggaran", "uangnya paling sedikit kepakai".
func (r *reading) spending() {
	const money = "uang|uangnya|duit|duitnya|dana|dananya|anggaran|anggarannya|pagu|pagunya|jatah|jatahnya"
	if len(r.measure.money) > 0 || len(r.ids(anIndicator)) > 0 {
		return
	}
	offices := len(r.ids(anAgency)) > 0 || slices.ContainsFunc(r.t, func(t token) bool { return agencyWords[t.Text] })
	spent := r.peek("membelanjakan|menghabiskan|menyerap|memakai|menggunakan|terpakai|kepakai|kepake|terserap|dibelanjakan|dihabiskan|belanjakan|habiskan|serap|nyerap")
	if !offices || spent < 0 && !r.spent || r.peek(money) < 0 {
		return
	}
	pace := r.peek("paling lambat|lelet|lamban|seret|malas|pelit|lemot|telat|cepat|rajin|gesit|getol|banyak|sedikit|kecil|besar|rendah|tinggi|buruk|jelek|baik|bagus")
	half := slices.ContainsFunc(r.filters, func(b bound) bool { return b.percent })
	if pace < 0 && !half {
		return
	}
	if spent >= 0 {
		r.take(spent, 1, ofCue)
	}
	r.cue(money)
	r.cue("sudah|telah")
	r.measure.spend(Absorption)
	if pace >= 0 {
		r.take(pace, 2, ofCue)
		r.order = "desc"
		if r.is(pace+1, "lambat|lelet|lamban|seret|malas|pelit|lemot|telat|sedikit|kecil|rendah|buruk|jelek") {
			r.order = "asc"
		}
	}
}

// spentMoney reads money as people speak of it, with the office between: "duit
// DLH kepakai berapa", "Dishub dijatah uang berapa".
func (r *reading) spentMoney() {
	const money = "uang|duit|dana|uangnya|duitnya|dananya"
	if len(r.measure.money) > 0 || len(r.ids(anAgency)) == 0 || len(r.ids(anIndicator)) > 0 {
		return
	}
	i := r.peek(money)
	switch {
	case i < 0:
	case r.cue("terpakai|dipakai|kepakai|kepake|dihabiskan|habis|ludes|dibelanjakan|digunakan|terserap|dikeluarkan|keluar|disedot") >= 0:
		r.take(i, 1, ofCue)
		r.cue("sudah|telah")
		if r.hasShareHead() {
			r.measure.spend(Absorption)
			r.cue("persen|persentase|percent|%")
			return
		}
		r.measure.spend(Realised)
	case r.cue("jatah|jatahnya|dijatah|dikasih|diberi|kebagian|dipegang|pegang|memegang|dikelola|mengelola|kelola|dialokasikan") >= 0:
		r.take(i, 1, ofCue)
		r.measure.spend(Ceiling)
	case r.is(i+1, "untuk|buat|bagi") && len(r.filters) == 0:
		r.take(i, 1, ofCue)
		r.measure.spend(Ceiling)
	}
}
