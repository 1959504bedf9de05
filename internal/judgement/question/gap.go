package question

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
	if r.cue("kekurangan|kurangnya|kekurangannya|sisa dari|terhadap|menuju|ke target|targetnya", "kurang berapa dari|untuk|menuju target|targetnya", "kurang berapa target|targetnya", "meleset|melenceng|terpaut berapa dari target|targetnya|sasaran", "meleset|melenceng|terpaut seberapa|berapa jauh dari target|targetnya|sasaran") >= 0 {
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
	if r.cue("selisih|gap|kesenjangan|deviasi|jarak|beda|perbedaan|difference antara|dari|between|in|of "+targets+" dan|dengan|and|ke|terhadap|to|vs|sama|versus "+actuals, "selisih|gap|kesenjangan|deviasi|jarak|beda|perbedaan|difference "+targets+" dan|dengan|and|ke|terhadap|to|vs|sama|versus "+actuals,
		"selisih|gap|kesenjangan|deviasi|jarak|beda|perbedaan|difference antara|dari|between|in|of "+actuals+" dan|dengan|and|ke|terhadap|to|vs|dari|sama|versus "+targets, "selisih|gap|kesenjangan|deviasi|jarak|beda|perbedaan|difference "+actuals+" dan|dengan|and|ke|terhadap|to|vs|dari|sama|versus "+targets,
		"selisih|gap|kesenjangan|deviasi|jarak dari|terhadap|dengan|ke|to|from|against the|its target|targets", "selisih|gap|kesenjangan|deviasi|jarak dari|terhadap|dengan|ke|to|from|against target|targets|targetnya|sasaran", "target gap", "selisihnya dari|dengan|terhadap target", "gap") >= 0 {
		r.measure.add(Gap)
		r.cue("target|targetnya")
		r.cue("dan|dengan|and")
		r.cue(actuals)
		return true
	}
	return r.gapApart()
}

// gapApart finds a gap whose words stand apart: "masih selisih berapa hektare
// dari targetnya", "selisih pendaki dari target".
func (r *reading) gapApart() bool {
	i := r.peek("selisih|jarak|beda|kekurangan|kurang")
	if i < 0 || !r.free(i) {
		return false
	}
	for j := i + 2; j+1 < len(r.t) && j < i+9; j++ {
		if r.is(j, "dari|dengan|terhadap|ke") && r.is(j+1, "target|targetnya|sasaran") && r.free(j+1) && !r.is(j+2, "dan|dengan|ke|tahun") {
			r.take(i, 1, ofCue)
			r.take(j, 2, ofCue)
			r.measure.add(Gap)
			return true
		}
	}
	return false
}
