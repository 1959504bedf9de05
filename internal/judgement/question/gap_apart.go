package question

// gapApart finds a gap whose words stand apart: "masih selisih berapa hektare
// dari targetnya", "selisih pendaki dari target".
func (r *reading) gapApart() bool {
	i := r.peek("selisih|jarak|beda|kurang")
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
