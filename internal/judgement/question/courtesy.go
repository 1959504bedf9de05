package question

// chatter takes out words that open a sentence and are no names there: "gini
// ya, …".
func (r *reading) chatter() {
	for i := range min(3, len(r.t)) { // a greeting, not a time of the day
		switch {
		case r.is(i, "selamat|met") && r.is(i+1, "pagi|siang|sore|malam"), r.is(i, "good") && r.is(i+1, "morning|afternoon|evening|day"):
			r.take(i, 2, filler)
		case i == 0 && r.is(0, "pagi|siang|sore|malam|morning") && r.is(1, "pak|bu|min|kak|,|bapak|ibu|mas|mbak|all|semua|bang"):
			r.take(i, 1, filler)
		}
	}
	if r.is(0, "izin|mohon|permisi") && r.is(1, "bertanya|tanya|nanya|menanyakan|pak|bu|min|kak|,|info") {
		r.take(0, 2, filler)
	}
	for i := range r.t {
		if r.is(i, "buatkan|bikinkan|bikin|buat|susunkan|siapkan|laporan") && r.is(i+1, "perbandingan|grafik|tabel|daftar|rekap|rekapitulasi|tren|peringkat|ranking|urutan|capaian|realisasi") || r.is(i, "dalam") && r.is(i+1, "hal") || r.is(i, "dari") && r.is(i+1, "segi|sisi") {
			n := 1
			if r.is(i+1, "hal|segi|sisi") {
				n = 2
			}
			r.take(i, n, filler)
		}
	}
	if i := r.peek("so far"); i >= 0 {
		r.take(i, 2, filler)
	}
	if len(r.t) > 2 && r.is(0, "gini|begini|gitu|jadi") && r.is(1, "ya|,|lho|loh|nih|min|pak|bu|kak|:") {
		r.take(0, 2, filler)
	}
}
