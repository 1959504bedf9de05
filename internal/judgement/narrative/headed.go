package narrative

import (
	"strings"
)

// leads is what a sentence that ends in a colon says of what stands below it.
func leads(text string) cue {
	s := read(text)
	s.markPlaces(nil)
	c := s.cues(len(s.list)-1, 0)
	if work[c.verb] != Other && c.kind == Other {
		c.kind = "" // what was looked at stands below: what was done with it, is not said
	}
	if c.status == existing {
		c.status, c.word = unsaid, ""
	}
	const few = 4 // words
	if c == (cue{}) && len(strings.Fields(text)) <= few {
		return headed(text) // "Kesepakatan:"
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
		case !ok && s.is(j, "tindak") && s.is(j+1, "lanjut"):
			return cue{status: toCome, word: "tindak lanjut"}
		case !ok:
		case s.is(j-1, "belum", "tidak"):
			return cue{status: undone}
		case c.status != unsaid && c.status != w:
			return cue{} // "Target dan Realisasi"
		default:
			c.status, c.word = w, s.list[j].low
		}
	}
	return c
}

// reachedAlready are the words in a heading by which also a plan tells what was
// reached.
var reachedAlready = set("realisasi", "capaian", "pencapaian", "terlaksana", "terealisasi", "tercapai", "selesai", "rampung", "sudah")

// sections are the words in a heading that say what stands below it.
var sections = map[string]status{
	"rencana": toCome, "target": toCome, "usulan": toCome, "kebutuhan": toCome, "proyeksi": toCome, "direncanakan": toCome, "diusulkan": toCome, "perencanaan": toCome, "kesepakatan": toCome, "permohonan": toCome, "rekomendasi": toCome, "saran": toCome, "mendatang": toCome, "prioritas": toCome, "ditargetkan": toCome,
	"minta": toCome, "permintaan": toCome, "harapan": toCome, "sudah": done, "belum": undone,
	"realisasi": done, "capaian": done, "pencapaian": done, "hasil": done, "terlaksana": done, "dilaksanakan": done, "selesai": done, "rampung": done, "terealisasi": done, "dikerjakan": done, "tercapai": done,
	"terbangun": done, "terpasang": done, "tersalur": done, "tersalurkan": done, "terserap": done,
}
