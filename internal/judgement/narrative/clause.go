package narrative

import "strings"

// breaks are words that begin a clause of their own.
var breaks = set("sedangkan", "sementara", "namun", "tetapi", "tapi", "sehingga", "adapun", "kemudian", "lalu", "selanjutnya", "selain", "melainkan", "padahal", "dimana", "karena", "sebab", "disebabkan", "dikarenakan", "lantaran")

// around cuts the sentence into clauses and finds the names of places, once
// the amounts are known.
func (s *sentence) around(amounts []amount, c Context) {
	s.markPlaces(c.Areas)
	s.clause = make([]int, len(s.list))
	n := 0
	for i, t := range s.list {
		switch {
		case s.taken[i] || s.names[i]:
		case t.text == ";" || t.text == ":" || breaks[t.low]:
			n++
		case t.text == "," && !s.insidePlace(i) && !s.onlyPlace(i):
			n++
		case (t.low == "dan" || t.low == "serta" || t.text == "&") && s.newClause(i, n, amounts):
			n++
		}
		s.clause[i] = n
	}
	s.bounds()
}

// insidePlace reports whether a comma stands between two names of places:
// "Kelurahan Sambutan, Kecamatan Sambutan".
func (s *sentence) insidePlace(i int) bool {
	return i > 0 && i+1 < len(s.names) && s.names[i-1] && s.names[i+1]
}

// onlyPlace reports whether nothing but a place stands behind the comma at i:
// "panjang 1.250 m, di Kelurahan Sambutan."
func (s *sentence) onlyPlace(i int) bool {
	if !s.is(i+1, "di", "pada") || i+2 >= len(s.list) || !s.names[i+2] {
		return false
	}
	_, to := s.run(i+2, func(j int) bool { return s.names[j] })
	return to >= len(s.list) || s.is(to, ".", ",", ";", "dan") && (to+1 >= len(s.list) || !s.taken[to+1])
}

// newClause reports whether the "dan" at i, in clause n, joins two statements
// and not two nouns: an amount stands before it in its clause, and one behind.
func (s *sentence) newClause(i, n int, amounts []amount) bool {
	left, right := false, false
	for _, a := range amounts {
		left = left || a.to <= i && s.clause[a.from] == n
		right = right || a.from > i
	}
	return left && right
}

// span gives the first token and the one behind the last of the clause that
// holds token i.
func (s *sentence) span(i int) (from, to int) {
	b := s.spans[s.clause[i]]
	return b[0], b[1]
}

// stops are words that are no part of the name of a thing.
var stops = set(
	"dan", "atau", "serta", "yang", "di", "ke", "dari", "pada", "untuk", "dengan", "oleh", "dalam", "akan", "telah", "sudah", "belum", "tidak", "adalah", "yaitu", "yakni", "ini", "itu", "tersebut",
	"juga", "hanya", "sebagai", "secara", "agar", "karena", "oleh", "bagi", "antara", "hingga", "sampai", "sejak", "selama", "per", "terhadap", "guna", "maka", "bahwa", "saat", "ketika", "jika", "apabila",
	"masih", "sedang", "tengah", "dapat", "bisa", "harus", "perlu", "baru", "lagi", "pun", "para", "setiap", "tiap", "masing-masing", "seluruh", "semua", "beberapa", "sebagian", "lain", "lainnya", "ada",
	"sekitar", "lebih", "kurang", "menjadi", "dimana", "tahun", "ta", "anggaran", "sebesar", "senilai", "atas", "bawah", "tahap", "total", "sisanya", "sisa", "baik", "maupun", "hasil", "demikian", "kami", "kita",
	"berupa", "meliputi", "terdiri", "mencapai", "terdapat", "memiliki", "mempunyai", "merupakan", "sepanjang", "seluas", "selebar", "setinggi", "sedalam", "setebal", "sebanyak", "sejumlah", "seberat", "sisi",
	"sudah", "kembali", "setelah", "sebelum", "semula", "x", "lalu", "juga", "tepatnya", "kita", "kami", "mereka", "saudara", "bulan", "pertama", "kedua", "ketiga", "keempat", "kelima", "blm", "rutin", "akumulasi", "kumulatif", "kini", "akhirnya", "kepada", "tambahan", "sta", "d", "ulang", "ukuran", "berukuran", "beserta", "sebulan", "sehari", "setahun", "renstra", "renja", "rpjmd", "rkpd", "dpa", "apbd", "apbn", "dak", "lkjip", "lakip", "sebelumnya", "berjalan", "tercapainya", "akhir", "awal", "dulu", "hari", "belakang", "depan", "pak", "bu", "sy", "saya", "kualitasnya", "sebelumnya", "disebabkan", "sehingga", "lanjutan", "kelanjutan", "berkala", "sampai", "lagi", "keadaan", "kondisi", "sekaligus", "yg", "dgn", "utk", "pd", "dr", "dlm", "thn", "sdh", "blm", "tsb", "dll", "namun", "tetapi", "sedangkan", "sementara", "selain", "sesuai", "malah", "biar", "selebihnya", "kemarin", "satunya", "seluruhnya", "keseluruhan", "akibatnya", "sekali", "kiri", "kanan", "ajaran", "mgg", "lewat", "tw", "th", "kpd", "krn", "mpa", "jumlah", "adapun", "kemudian", "selanjutnya", "maka", "pula", "triwulan", "semester", "kuartal", "i", "ii", "iii", "iv", "angka", "dimaksud", "terakhir", "periode", "akibat", "jadi", "habis", "cuma", "laporkan", "sampaikan", "sebutkan",
)

// modifiers are words between a thing and its number that say nothing of it.
var modifiers = set(
	"sepanjang", "seluas", "selebar", "setinggi", "sedalam", "setebal", "sebanyak", "sejumlah", "sebesar", "senilai", "seberat", "berjumlah", "sekitar", "kurang", "lebih", "kira-kira", "kisaran", "mencapai", "adalah",
	"yaitu", "yakni", "ialah", "minimal", "maksimal", "minimum", "maksimum", "hanya", "baru", "total", "rata-rata", "menjadi", "dengan", "hampir", "tepat", "paling", "sedikit", "banyak", "tinggi", "rendah", "sampai",
	"hingga", "kurang-lebih", "krg", "lbh", "lk", "l", "k", "masing-masing", "tercatat", "sebanyak-banyaknya", "berkisar", "antara", "terdapat", "ada", "seharga", "sepenuhnya",
)

// isVerb reports whether a word is a verb by its form; nouns of work such as
// pembangunan are none.
func isVerb(low string) bool {
	if notVerbs[low] {
		return false
	}
	for _, p := range [...]string{"di", "ter", "ber", "me"} {
		if rest, ok := strings.CutPrefix(low, p); ok && (len(rest) >= 4 || len(rest) == 3 && p == "di") {
			return true
		}
	}
	return verbs[low]
}

// verbs are verbs without a prefix.
var verbs = set("selesai", "rampung", "tuntas", "naik", "turun", "tumbuh", "hilang", "rusak", "tersisa", "tiba", "mulai", "lulus", "masuk", "keluar", "mau", "batal", "gagal", "terjadi", "ikut", "tutup", "terisi", "pindah", "datang", "mundur")

// notVerbs are nouns and adjectives that begin like verbs.
var notVerbs = set(
	"meter", "median", "menara", "meja", "mesin", "media", "medan", "merah", "mesjid", "metode", "menit", "berat", "beras", "berita", "beton", "bersih", "terminal", "teras", "ternak", "terpadu", "terpal", "teratai",
	"dinas", "dini", "diri", "digit", "dialog", "digital", "dinding", "diesel", "dimensi", "distrik", "direktorat", "direksi", "distribusi", "diklat", "disabilitas", "dipan", "melati", "merdeka", "mekar", "merpati", "melayu", "mentawir", "berkas", "berlian",
	"terbuka", "berkelanjutan", "bertingkat", "bersama", "bermotor", "mesin", "menengah", "terapung", "mebel", "mebelair", "meubelair", "meteran", "mekanik", "mekanikal", "tersier", "difabel", "divisi", "diskusi", "disiplin",
)
