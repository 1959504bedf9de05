package question

import "slices"

// measures are what of an indicator is asked for.
type measures struct {
	list   []string // of indicators, in the order of Measures; empty = reported
	money  []string // of the built-in budget
	budget bool     // money is spoken of at all
}

func (m *measures) add(x string) {
	if !slices.Contains(m.list, x) {
		m.list = append(m.list, x)
	}
}

func (m *measures) spend(x string) {
	m.budget = true
	if !slices.Contains(m.money, x) {
		m.money = append(m.money, x)
	}
}

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
	if r.cue("belanja") >= 0 {
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

func (r *reading) hasShareHead() bool {
	return slices.ContainsFunc(r.t, func(t token) bool { return t.by == unexplained && (shareHeads[t.Text] || t.Text == "%") })
}

// readMeasures finds what is asked of indicators.
func (r *reading) readMeasures() {
	if i, j := r.peek("target|targets"), r.peek("reached|met|achieved|attained|hit|fulfilled|delivered|realised|realized"); i >= 0 && j > i && r.hasShareHead() { // "what percentage of the … target was reached"
		r.take(i, 1, ofCue)
		r.take(j, 1, ofCue)
		r.cue("persen|persentase|percent|percentage|share|proportion|%")
		r.cue("of")
		r.measure.add(Achievement)
		return
	}
	if r.cue("how much of its|the|their target did") >= 0 {
		r.measure.add(Achievement)
		r.cue("reach|achieve|meet|hit|cover")
		return
	}
	if (r.hasShareHead() || r.peek("terkumpul|tercapai|terpenuhi|terealisasi|diraih|dicapai|terhimpun|collected") >= 0) && r.peek("selisih|gap|kesenjangan|deviasi|jarak|beda|perbedaan|bandingkan") < 0 && r.cue("terhadap|dari|dibanding|dibandingkan|atas target|targetnya|sasaran", "of|against its|the|their target") >= 0 {
		r.measure.add(Achievement)
		r.cue("persen|persentase|percent|%")
		r.cue("realisasi|realisasinya|terealisasi|tercapai|capaian|pencapaian")
		return
	}
	if r.peek("selisih|gap|kesenjangan|deviasi|jarak|beda|perbedaan|difference") < 0 && (r.cue("capaian|capaiannya|pencapaian|realisasi|realisasinya|hasil|actual|actuals|result|results vs|versus|lawan target|targetnya|sasaran|targets") >= 0 || r.realisedBeside()) {
		r.measure.add(Target)
		r.measure.add(Reported)
		return
	}
	if r.peek("selisih|gap|kesenjangan|deviasi|jarak") < 0 && r.cue("target|targetnya|sasaran|targets dan|dengan|vs|versus|and|serta|sama capaian|capaiannya|pencapaian|realisasinya|hasilnya|achievement|actuals|result") >= 0 {
		r.measure.add(Target)
		r.measure.add(Reported)
		return
	}
	if r.peek("selisih|gap|persen|persentase") < 0 && r.cue("beserta|berikut|serta|lengkap dengan target|targetnya|targets", "beserta|berikut|serta target|targetnya", "along|together with its|the|their target|targets") >= 0 {
		r.measure.add(Target)
		r.measure.add(Reported)
		return
	}
	if !r.hasShareHead() && r.peek("realisasi|realisasinya|selisih|gap") < 0 && r.cue("dibanding|dibandingkan|vs|versus target|targetnya|sasaran", "compared|versus|vs to|with its|their|the target|targets") >= 0 {
		r.measure.add(Target)
		r.measure.add(Reported)
		return
	}
	if r.gap() {
		return
	}
	if i := r.peek("terhadap|against target|targetnya|targets"); i >= 0 && r.peek("realisasi|terealisasi") >= 0 && r.peek("selisih|gap|bandingkan|perbandingan") < 0 {
		r.take(i, 2, ofCue)
		r.cue("realisasi|terealisasi")
		r.measure.add(Achievement)
		return
	}
	if r.cue("berapa persen dari target", "persen|persentase dari|terhadap target", "capaian|pencapaian target|kinerja", "persentase|tingkat capaian|pencapaian|ketercapaian", "tercapai berapa persen", "% dari target") >= 0 {
		r.measure.add(Achievement)
		r.cue("dari|terhadap target|targetnya", "capaian|pencapaian", "target")
	} else if r.cue("capaian|pencapaian|ketercapaian|achievement|tercapai|attainment") >= 0 {
		r.measure.add(Achievement)
		r.cue("dari|terhadap|against|of target|targetnya", "dari|terhadap|against the|its target", "target")
		r.cue("rate", "persen|persentase")
	}
	if r.cue("bukti lapangan", "estimasi|perkiraan|taksiran|estimate|estimated|estimates|diperkirakan|estimasinya|perkiraannya", "menurut bukti") >= 0 {
		for r.cue("bukti lapangan", "estimasi|perkiraan|taksiran|estimate|estimated|estimates|diperkirakan|estimasinya|perkiraannya") >= 0 {
			continue
		}
		r.measure.add(Estimate)
		r.cue("menurut|berdasarkan|dari|from")
	}
	if r.cue("target penurunan|kenaikan|peningkatan|penanganan|pencapaian", "ditargetkan|targetnya|target|targets|targeted|sasaran|menargetkan") >= 0 {
		r.measure.add(Target)
	}
	if slices.Contains(r.measure.list, Target) && r.peek("bandingkan|perbandingan|banding|dibanding|dibandingkan|compare|vs|versus") >= 0 && slices.ContainsFunc(r.t, func(t token) bool { return t.by == ofIndicator && t.Text == "realisasi" }) {
		r.measure.add(Reported) // "target dengan realisasi investasi"
	}
	if r.cue("realisasi|terealisasi|realisasinya|dilaporkan|realise|realised|realize|realized|reported|actual|actuals|realisasikan|aktual") >= 0 {
		if len(r.measure.money) == 1 && r.measure.money[0] == Ceiling && len(r.ids(anIndicator)) == 0 {
			r.measure.money = []string{Realised}
		} else {
			r.measure.add(Reported)
		}
	}
}

// gap finds "selisih target dan realisasi" and the like.
func (r *reading) gap() bool {
	if i, j := r.peek("how far|close"), r.peek("target|targets"); i >= 0 && j > i+2 && j-i < 12 && r.peek("from|off|to|short") > i { // "how far are we from the 2026 stunting target"
		r.take(i, 2, ofCue)
		r.cue("away|off|short")
		r.cue("from|of|to")
		r.take(j, 1, ofCue)
		r.measure.add(Gap)
		return true
	}
	if i := r.peek("seberapa jauh", "how far|close"); i >= 0 && r.cue("dari|from|to|terhadap target|targetnya|targets", "dari|from|to its|the|our target|targets") >= 0 {
		r.take(i, 2, ofCue)
		r.cue("realisasi")
		r.measure.add(Gap)
		return true
	}
	if r.cue("kekurangan|kurangnya|kekurangannya|sisa dari|terhadap|menuju|ke target|targetnya", "kurang berapa dari|untuk|menuju target|targetnya", "kurang berapa target|targetnya") >= 0 {
		r.measure.add(Gap)
		r.cue("lagi")
		return true
	}
	if i := r.peek("selisih|gap|kesenjangan|deviasi|jarak|beda|perbedaan|difference"); i >= 0 && r.free(i) && r.realisedBeside() { // "selisih target dan realisasi investasi"
		r.take(i, 1, ofCue)
		r.cue("antara|between|in|of")
		r.measure.add(Gap)
		return true
	}
	const targets, actuals = "target|targetnya|sasaran|targets", "realisasi|realisasinya|aktual|capaian|actual|actuals|reported|result|kenyataan"
	if r.cue("selisih|gap|kesenjangan|deviasi|jarak|beda|perbedaan|difference antara|dari|between|in|of "+targets+" dan|dengan|and|ke|terhadap|to|vs "+actuals, "selisih|gap|kesenjangan|deviasi|jarak|beda|perbedaan|difference "+targets+" dan|dengan|and|ke|terhadap|to|vs "+actuals,
		"selisih|gap|kesenjangan|deviasi|jarak|beda|perbedaan|difference antara|dari|between|in|of "+actuals+" dan|dengan|and|ke|terhadap|to|vs|dari "+targets, "selisih|gap|kesenjangan|deviasi|jarak|beda|perbedaan|difference "+actuals+" dan|dengan|and|ke|terhadap|to|vs|dari "+targets,
		"selisih|gap|kesenjangan|deviasi|jarak dari|terhadap|dengan|ke|to|from|against the|its target|targets", "selisih|gap|kesenjangan|deviasi|jarak dari|terhadap|dengan|ke|to|from|against target|targets|targetnya|sasaran", "target gap", "selisihnya dari|dengan|terhadap target", "gap") >= 0 {
		r.measure.add(Gap)
		r.cue("target|targetnya")
		r.cue("dan|dengan|and")
		r.cue(actuals)
		return true
	}
	return r.gapApart()
}

// realisedBeside takes "target dan realisasi investasi", where the name of the
// indicator begins with what stands beside the target.
func (r *reading) realisedBeside() bool {
	for i := range r.t {
		if !r.free(i) || !r.is(i, "target|targetnya|sasaran") || !r.is(i+1, "dan|vs|versus|serta|dengan|&|/|sama") || !r.is(i+2, "realisasi|realised|realisation|actual") || r.t[i+2].by != ofIndicator {
			continue
		}
		r.take(i, 2, ofCue)
		return true
	}
	return false
}
