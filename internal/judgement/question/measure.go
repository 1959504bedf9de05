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

// readMeasures finds what is asked of indicators.
func (r *reading) readMeasures() {
	if i, j := r.peek("target|targets"), r.peek("reached|met|achieved|attained|hit|fulfilled|delivered|realised|realized"); i >= 0 && j > i && (r.hasShareHead() || r.cue("how much") >= 0) { // "what percentage of the … target was reached"
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
	if (r.hasShareHead() || r.peek("terkumpul|tercapai|terpenuhi|terealisasi|diraih|dicapai|terhimpun|progres|progress|kemajuan|collected") >= 0) && r.peek("selisih|gap|kesenjangan|deviasi|jarak|beda|perbedaan|bandingkan") < 0 && r.cue("terhadap|dari|dibanding|dibandingkan|atas target|targetnya|sasaran", "of|against its|the|their target") >= 0 {
		r.measure.add(Achievement)
		r.cue("persen|persentase|percent|%")
		r.cue("realisasi|realisasinya|terealisasi|tercapai|capaian|pencapaian|progres|progress|kemajuan")
		return
	}
	if r.besideTarget() {
		r.measure.add(Target)
		r.measure.add(Reported)
		return
	}
	if r.gap() {
		return
	}
	if i := r.peek("terhadap|against target|targetnya|targets"); i >= 0 && r.among("realisasi|terealisasi") && r.peek("selisih|gap|bandingkan|perbandingan") < 0 {
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
	if r.reportBesideEvidence() {
		return
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

// besideTarget takes "capaian vs target", "beserta targetnya", "perbandingan …
// dengan target": both are asked for.
func (r *reading) besideTarget() bool {
	switch {
	case r.peek("selisih|gap|persen|persentase|realisasi|capaian|bandingkan|perbandingan") < 0 && r.andItsTarget():
	case r.peek("selisih|gap|kesenjangan|deviasi|jarak|beda|perbedaan|difference") < 0 && (r.cue("capaian|capaiannya|pencapaian|realisasi|realisasinya|hasil|actual|actuals|result|results vs|versus|lawan target|targetnya|sasaran|targets") >= 0 || r.realisedBeside()):
	case r.peek("selisih|gap|kesenjangan|deviasi|jarak") < 0 && r.cue("target|targetnya|sasaran|targets dan|dengan|vs|versus|and|serta|sama capaian|capaiannya|pencapaian|realisasinya|hasilnya|achievement|actuals|result") >= 0:
	case r.peek("selisih|gap|persen|persentase") < 0 && r.cue("beserta|berikut|serta|lengkap dengan target|targetnya|targets", "beserta|berikut|serta target|targetnya", "and its|their target|targets", "along|together with its|the|their target|targets") >= 0:
	case !r.hasShareHead() && r.peek("realisasi|realisasinya|selisih|gap") < 0 && r.cue("dibanding|dibandingkan|vs|versus target|targetnya|sasaran", "compared|versus|vs to|with its|their|the target|targets") >= 0:
	case r.peek("bandingkan|perbandingan|membandingkan|compare|comparison") >= 0 && r.cue("dengan|terhadap|sama|to|with|against target|targetnya|sasaran|targets", "to|with|against its|their|the target|targets") >= 0:
		r.cue("capaian|capaiannya|realisasi|realisasinya")
	default:
		return false
	}
	return true
}

// andItsTarget takes "dan targetnya", behind the thing whose target it is.
func (r *reading) andItsTarget() bool {
	for i := 1; i+1 < len(r.t); i++ {
		if r.free(i) && r.is(i, "dan|serta") && r.free(i+1) && among("targetnya|sasarannya", r.t[i+1].typed) {
			r.take(i, 2, ofCue)
			return true
		}
	}
	return false
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

// hasShareHead says whether a share is asked for that nothing explains yet.
func (r *reading) hasShareHead() bool {
	return slices.ContainsFunc(r.t, func(t token) bool { return t.by == unexplained && (shareHeads[t.Text] || t.Text == "%") })
}
