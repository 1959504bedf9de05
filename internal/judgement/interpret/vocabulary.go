package interpret

import "nyata/internal/ground/period"

// headingWords are the words that column headings of plans, budgets and
// performance reports are made of, in Indonesian and English. A row of cells
// made of such words, with no figure of its own, is a heading.
var headingWords = []string{
	"no", "nomor", "kode", "rekening", "uraian", "urusan", "bidang urusan", "program", "kegiatan", "sub kegiatan", "subkegiatan",
	"indikator", "indikator kinerja", "tolok ukur", "satuan", "target", "realisasi", "capaian", "kinerja", "anggaran", "pagu", "belanja",
	"k", "rp", "%", "persen", "persentase", "prosentase", "fisik", "keuangan", "triwulan", "tw", "tribulan", "semester", "bulan", "tahun",
	"perangkat daerah", "opd", "skpd", "penanggung jawab", "penanggungjawab", "keterangan", "ket", "catatan", "sasaran", "sasaran strategis", "tujuan",
	"visi", "misi", "jumlah", "total", "sisa", "selisih", "lebih", "kurang", "sebelum", "sesudah", "perubahan", "bertambah", "berkurang",
	"nilai", "volume", "harga", "lokasi", "sumber dana", "formula", "sumber data", "baseline", "renstra", "renja", "rkpd", "rpjmd",
	"nama", "instansi", "satuan kerja", "metode", "jenis", "paket", "angka", "predikat", "faktor", "tingkat capaian", "unit",
	"code", "description", "indicator", "programme", "program", "activity", "budget", "actual", "reported", "achievement", "quarter", "year", "amount", "balance", "remarks",
	"kelurahan", "kecamatan", "januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus", "september", "oktober", "november", "desember",
}

// isHeadingCell reports whether a folded cell text reads like a heading.
func isHeadingCell(folded string) bool {
	if folded == "" || len(folded) > 160 {
		return false
	}
	return hasAny(folded, headingWords...) || isQuarterMark(folded)
}

// isQuarterMark reports whether a text is I, II, III or IV, or a quarter word
// with such a mark.
func isQuarterMark(text string) bool {
	_, ok := period.ReadQuarterMark(text, period.Year(2000))
	return ok
}
