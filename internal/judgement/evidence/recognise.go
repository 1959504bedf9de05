package evidence

import (
	"slices"
	"strings"

	"nyata/internal/ground/heading"
)

// Headings by which an export of complaints is known wherever it turns up:
// what people told, who they are, and the number they follow it by. The names
// are those of SP4N-LAPOR!, of other complaint desks, and of Open311.
var (
	toldWords     = []string{"isi", "uraian", "deskripsi", "detail", "materi", "judul", "kronologi"}
	toldNouns     = []string{"laporan", "aduan", "pengaduan", "keluhan", "aspirasi", "komplain"}
	toldAlone     = []string{"aduan", "pengaduan", "keluhan", "komplain", "description", "isi"}
	whoWords      = []string{"pelapor", "pengadu", "pengirim"}
	whoAlone      = []string{"nik", "no ktp", "nomor ktp", "no hp", "hp", "nomor hp", "handphone", "telepon", "telp", "no telp", "nomor telepon", "no telepon", "whatsapp", "wa", "no wa", "email", "e mail", "surel", "phone"}
	trackedAlone  = []string{"tracking id", "trackingid", "id tracking", "service request id", "nomor tiket", "no tiket", "kode tiket", "id tiket", "ticket id"}
	trackedWords  = []string{"nomor", "no", "kode", "id"}
	trackedNouns  = []string{"aduan", "pengaduan", "keluhan"}
	handledAlone  = []string{"status", "instansi", "kategori", "klasifikasi", "disposisi", "terdisposisi"}
	handledBefore = []string{"status ", "instansi ", "kategori ", "klasifikasi ", "tindak lanjut"}
)

// IsComplaints says whether a table is an export of complaints, by the words of
// one of its first rows: what was told beside who told it or the number it is
// followed by; or what was told with a day and its handling. A table that
// counts complaints is none.
func IsComplaints(rows [][]string) bool {
	for _, row := range rows[:min(len(rows), headingSearch)] {
		var told, who, tracked, handled, dated bool
		for _, cell := range row {
			if len(cell) > 80 {
				continue
			}
			h := heading.Plain(withoutAside(cell))
			told = told || slices.Contains(toldAlone, h) || paired(h, toldWords, toldNouns)
			who = who || slices.Contains(whoAlone, h) || slices.ContainsFunc(strings.Fields(h), func(w string) bool { return slices.Contains(whoWords, w) })
			tracked = tracked || slices.Contains(trackedAlone, h) || paired(h, trackedWords, trackedNouns)
			handled = handled || slices.Contains(handledAlone, h) || slices.ContainsFunc(handledBefore, func(b string) bool { return strings.HasPrefix(h, b) })
			dated = dated || strings.HasPrefix(h, "tanggal") || strings.HasPrefix(h, "tgl") || strings.HasPrefix(h, "waktu") || strings.HasSuffix(h, " datetime")
		}
		if told && (who || tracked || handled && dated && toldOf(row)) {
			return true
		}
	}
	return false
}

// toldOf says whether a row has a heading that can only be a complaint's text.
func toldOf(row []string) bool {
	return slices.ContainsFunc(row, func(cell string) bool {
		return paired(heading.Plain(withoutAside(cell)), []string{"isi", "uraian", "kronologi"}, toldNouns)
	})
}

// paired says whether a heading begins with one word of the first list and one
// of the second.
func paired(h string, first, second []string) bool {
	words := strings.Fields(h)
	return len(words) >= 2 && len(words) <= 4 && slices.Contains(first, words[0]) && slices.Contains(second, words[1])
}

// withoutAside is a heading without what stands in brackets behind it:
// "Instansi Terdisposisi (SKPD)".
func withoutAside(cell string) string {
	if i := strings.IndexByte(cell, '('); i > 0 && strings.TrimSpace(cell[:i]) != "" {
		return cell[:i]
	}
	return cell
}
