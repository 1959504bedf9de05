package question

// Words for what is reported and for what the evidence says.
const (
	toldWords = "laporan|laporannya|dilaporkan|reported|report|reports"
	seenWords = "estimasi|estimasinya|perkiraan|perkiraannya|taksiran|estimate|estimated|estimates|bukti|buktinya|evidence|kenyataan|kenyataannya|reality"
)

// reportBesideEvidence takes "laporan dan estimasi stunting", "seberapa jauh
// laporan jalan rusak dari bukti lapangan": the one is held against the other.
func (r *reading) reportBesideEvidence() bool {
	told := r.peek(toldWords)
	seen := r.peek("kondisi|fakta|data lapangan", "kondisi|fakta di lapangan", seenWords)
	if told < 0 || seen < 0 || !r.free(told) || !r.free(seen) || len(r.ids(anIndicator)) == 0 {
		return false
	}
	if far := r.peek("seberapa|how jauh|dekat|besar|lebar|far|close|wide|big"); far >= 0 {
		r.take(far, 2, ofCue)
		r.cue("apart|off|away|selisih|selisihnya|beda|bedanya|jarak|jaraknya|gap|difference")
	}
	r.cue("selisih|selisihnya|beda|bedanya|perbedaan|perbedaannya|jarak|jaraknya|gap|difference")
	r.cue("between|antara|in")
	r.cue("sesuai|cocok|selaras|sejalan|klop|match|matches|agree|agrees")
	for _, side := range [...]string{toldWords, seenWords} {
		r.cue("angka|data|nilai|hasil|menurut "+side, "figure|value|number|rate of|in the "+side)
		r.cue(side)
	}
	r.cue("kondisi|fakta|data")
	r.cue("di lapangan", "lapangan|field")
	r.cue("dan|dengan|vs|versus|lawan|dari|daripada|terhadap|sama|and|against|from|to|than")
	r.measure.add(Reported)
	r.measure.add(Estimate)
	return true
}
