package narrative

import "strings"

// cue is what the words around an amount say of it.
type cue struct {
	kind   Action
	verb   string
	status status
	word   string // the status was read from
}

// cues reads leftwards from token i down to token from: the nearest word of
// work and the nearest word of its status.
func (s *sentence) cues(i, from int) cue {
	var c cue
	state := false // the status is that of a thing
	for j := i; j >= from; j-- {
		if s.taken[j] || s.names[j] {
			if s.taken[j] && (c.kind != "" || c.status != unsaid) {
				return c // what stands before another amount speaks of that one
			}
			continue
		}
		low := s.list[j].low
		if k, ok := s.workAt(j); ok && c.kind == "" {
			c.kind, c.verb = k, low
			if state && c.status == existing {
				c.status, c.word = unsaid, ""
			}
		} else if c.verb == "" && deeds[low] {
			c.verb = low
		}
		if w, ok := s.statusAt(j); ok && (c.status == unsaid || c.status == existing && w != existing) && (w != existing || !isVerb(c.verb)) {
			c.status, c.word, state = w, low, states[low]
		}
		if c.status == toCome || c.status == undone || c.kind != "" && c.status != unsaid {
			return c
		}
	}
	return c
}

// statusAt is the status the token speaks of. "Tidak" denies what follows only
// where that is a deed: a house unfit to live in is no deed.
func (s *sentence) statusAt(j int) (status, bool) {
	w, ok := statusWords[s.list[j].low]
	switch {
	case s.is(j, "tidak", "tdk", "tak", "bukan") && !s.is(j+1, "dapat", "bisa", "jadi", "sempat", "termasuk", "lagi", "hadir", "ada") && !isVerb(s.at(j+1).low) && work[s.at(j+1).low] == "":
		return unsaid, false
	case w == done && s.is(j-1, "belum", "blm", "tidak"):
		return undone, true
	case (w == done || s.is(j, "mempunyai", "memiliki")) && s.obliged(j):
		return toCome, true
	case w == done && s.is(j-1, "untuk", "guna", "demi"):
		return toCome, true
	case w == done && s.stands(j):
		return existing, true
	case s.is(j, "sedang", "tengah") && !isVerb(s.at(j+1).low) && !s.is(j+1, "dalam"):
		return unsaid, false
	case s.is(j, "siapkan", "disiapkan", "menyiapkan") && (s.is(j-1, "sudah", "telah", "sdh") || s.is(j-2, "sudah", "telah", "sdh")):
		return existing, true
	case s.is(j, "kontrak") && s.is(j-1, "putus", "pemutusan", "diputus"):
		return undone, true
	case s.is(j, "dpt", "dapat", "dapet") && j+1 < len(s.taken) && s.taken[j+1]:
		return done, true
	case s.is(j, "kontrak", "perjanjian") && s.is(j-1, "nilai", "nomor", "no", "surat", "harga", "masa", "pekerjaan", "paket", "bertanda", "pihak"):
		return unsaid, false
	}
	return w, ok
}

// obliged reports whether a word such as "telah" at j tells what must be, and
// not what is: "harus telah selesai".
func (s *sentence) obliged(j int) bool {
	const near = 3
	for k := j - 1; k >= 0 && k >= j-near && s.list[k].kind == word; k-- {
		if s.is(k, "akan", "harus", "wajib", "agar", "supaya", "seharusnya", "semestinya", "diharapkan", "ditargetkan", "direncanakan", "sebelum") {
			return true
		}
	}
	return false
}

// stands reports whether "telah" or "sudah" at j speaks of how things stand and
// of no work: "sudah beroperasi", "telah melayani", "sudah di lokasi".
func (s *sentence) stands(j int) bool {
	if !s.is(j, "telah", "sudah", "sdh", "udah", "pernah") {
		return false
	}
	k := j + 1
	for s.is(k, "juga", "mulai", "dapat", "bisa", "kembali", "lama", "berhasil") {
		k++
	}
	t := s.at(k)
	if t.kind != word || s.taken[k] {
		return false
	}
	if s.is(k, "di", "pada") {
		return bare[s.at(k+1).low] == "" && work["di"+s.at(k+1).low] == ""
	}
	if _, ok := work[t.low]; ok {
		return false
	}
	if _, ok := s.workAt(min(k+1, len(s.list)-1)); ok && s.is(k, "ada") {
		return false // "sudah ada semenisasi 210 m"
	}
	return s.is(k, "ada", "aktif", "layak", "ramai", "penuh", "tua", "lama", "usang", "lapuk", "aus", "sempit", "memadai", "baik", "kumuh", "kecil", "cukup", "tidak", "lebih", "jarang", "sering") || isVerb(t.low) && statusWords[t.low] != done && !completes[t.low] && !s.is(k+1, "ulang")
}

// workAt is the kind of work the token speaks of. What is done again repairs. A
// noun of work that only says of what kind another noun is speaks of none:
// "kawasan penataan".
func (s *sentence) workAt(j int) (Action, bool) {
	low := s.list[j].low
	k, ok := work[low]
	if b, spoken := bare[low]; spoken && (j == 0 && s.list[0].text == low || j > 0 && (spokenBefore[s.list[j-1].low] || s.is(j-1, "di", ":"))) {
		k, ok = b, true
	}
	if s.is(j+1, "ulang", "kembali") && (ok && k == Built || !ok && statusWords[low] == unsaid && !deeds[low] && strings.HasPrefix(low, "di") && isVerb(low)) {
		k, ok = Repaired, true
	}
	if ok && !isVerb(low) && bare[low] == "" && j > 0 && owners[s.list[j-1].low] {
		return "", false
	}
	return k, ok
}

// owners are nouns that a noun of work behind them only describes.
var owners = set(
	"kawasan", "lokasi", "lahan", "area", "areal", "wilayah", "daerah", "zona", "dinas", "bidang", "seksi", "tim", "panitia", "badan", "alat", "bahan", "material", "masa", "tahun", "tahap", "biaya", "dana", "anggaran", "izin", "pejabat", "petugas", "kelompok",
	"tenaga", "pekerja", "jaminan", "retribusi", "musyawarah", "perencanaan", "rapat", "swakelola", "jasa", "kendala", "jadwal", "metode", "gambar",
)

// cuesRight reads rightwards from token i up to token to.
func (s *sentence) cuesRight(i, to int) cue {
	var c cue
	for j := i; j < to; j++ {
		if s.is(j, "dari", "dibanding", "dibandingkan", "daripada", "terhadap", "untuk", "guna", "bagi", "demi") {
			break // what stands behind speaks of another amount
		}
		if s.is(j, "(") {
			for j < to && !s.is(j, ")") {
				j++
			}
			continue
		}
		if s.taken[j] || s.names[j] || j+1 == to && to < len(s.list) && s.taken[to] { // "30 buah dikurangi 4 buah"
			continue
		}
		if w, ok := s.statusAt(j); ok && (c.status == unsaid || w != existing) && !s.is(j, "sisa", "sisanya") {
			c.status, c.word = w, s.list[j].low // the last word counts: "yang direncanakan belum terealisasi"
		}
		if k, ok := s.workAt(j); ok && c.kind == "" {
			c.kind, c.verb = k, s.list[j].low
		} else if c.verb == "" && deeds[s.list[j].low] {
			c.verb = s.list[j].low
		}
	}
	return c
}

// leads is what a sentence that ends in a colon says of what stands below it.
func leads(text string) cue {
	s := read(text)
	s.markPlaces(nil)
	c := s.cues(len(s.list)-1, 0)
	if c.status == existing {
		c.status, c.word = unsaid, ""
	}
	return c
}

// headed is what a heading says of what stands below it. Only words that name
// the kind of a section count: "Sasaran 1: Meningkatnya …" is about its goal, and
// what stands below may be what was reached.
func headed(text string) cue {
	s := read(text)
	var c cue
	for j := range s.list {
		w, ok := sections[strings.TrimSuffix(s.list[j].low, "nya")]
		switch {
		case !ok:
		case s.is(j-1, "belum", "tidak"):
			return cue{status: undone}
		case c.status != unsaid && c.status != w:
			return cue{} // "Target dan Realisasi"
		default:
			c.status = w
		}
	}
	return c
}

// sections are the words in a heading that say what stands below it.
var sections = map[string]status{
	"rencana": toCome, "target": toCome, "usulan": toCome, "kebutuhan": toCome, "proyeksi": toCome, "direncanakan": toCome, "diusulkan": toCome, "perencanaan": toCome, "kesepakatan": toCome, "permohonan": toCome, "rekomendasi": toCome, "saran": toCome, "mendatang": toCome, "prioritas": toCome, "ditargetkan": toCome,
	"realisasi": done, "capaian": done, "pencapaian": done, "hasil": done, "terlaksana": done, "dilaksanakan": done, "selesai": done, "rampung": done, "terealisasi": done, "dikerjakan": done, "tercapai": done,
}
