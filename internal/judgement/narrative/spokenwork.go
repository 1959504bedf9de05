package narrative

import (
	"strings"
)

// workAt is the kind of work the token speaks of. What is done again repairs. A
// noun of work that only says of what kind another noun is speaks of none:
// "kawasan penataan".
func (s *sentence) workAt(j int) (Action, bool) {
	low := s.list[j].low
	k, ok := work[low]
	if its, with := strings.CutSuffix(low, "nya"); !ok && with { // "terpeliharanya"
		k, ok = work[its]
	}
	if b, spoken := bare[low]; spoken && (unmistakable[low] || s.is(j-1, "dan", "serta", "lalu", "terus") && j+1 < len(s.list) && s.bareBefore(j-1) || j == 0 && s.list[0].text == low || j > 0 && (spokenBefore[s.list[j-1].low] || s.is(j-1, "di", ":") || s.is(j-1, ",", ";") && rarelyNouns[low] && s.bareAfter(j) || s.is(j-1, "ini", "depan", "lalu") && s.is(j-2, "tahun"))) {
		k, ok = b, true
	}
	if s.is(j+1, "ulang", "kembali") && (ok && k == Built || !ok && statusWords[low] == unsaid && !deeds[low] && strings.HasPrefix(low, "di") && isVerb(low)) {
		k, ok = Repaired, true
	}
	if low == "pasangan" && s.is(j-1, "berupa", "dari", "dengan", "konstruksi", "dinding", "pondasi") { // a material
		return "", false
	}
	if ok && !isVerb(low) && bare[low] == "" && j > 0 && owners[s.list[j-1].low] {
		return "", false
	}
	return k, ok
}

// bareAfter reports whether the verb as it is spoken at token j is one of a list of
// such: "pasang baru 120 titik, ganti 340 titik".
func (s *sentence) bareAfter(j int) bool {
	for k := range j {
		if rarelyNouns[s.list[k].low] && (k == 0 || s.is(k-1, ":", ",", ";") || spokenBefore[s.list[k-1].low]) {
			return true
		}
	}
	return false
}

// bareBefore reports whether a verb as it is spoken stands before token j: then
// another may follow. "betulkan titian 55 m dan ganti papan 210 keping"
func (s *sentence) bareBefore(j int) bool {
	for k := range j {
		if unmistakable[s.list[k].low] {
			return true
		}
	}
	return false
}

// owners are nouns that a noun of work behind them only describes.
var owners = set(
	"kawasan", "lokasi", "lahan", "area", "areal", "wilayah", "daerah", "zona", "dinas", "bidang", "seksi", "tim", "panitia", "badan", "alat", "bahan", "material", "masa", "tahun", "tahap", "biaya", "dana", "anggaran", "izin", "pejabat", "petugas", "kelompok",
	"tenaga", "pekerja", "jaminan", "retribusi", "musyawarah", "perencanaan", "rapat", "swakelola", "jasa", "kendala", "jadwal", "metode", "gambar",
)
