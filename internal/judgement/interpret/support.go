package interpret

// supportActivities are the activities of the supporting programme that every
// agency has, X.XX.01 Program Penunjang Urusan Pemerintahan Daerah, as
// Kepmendagri 050-5889/2021 and its successors name them (X.XX.01.2.01 and on).
// They recur in every report of every city, so their level is known even where
// a city has loaded no nomenclature.
var supportActivities = []string{
	"perencanaan penganggaran dan evaluasi kinerja perangkat daerah",
	"administrasi keuangan perangkat daerah",
	"administrasi barang milik daerah pada perangkat daerah",
	"administrasi pendapatan daerah kewenangan perangkat daerah",
	"administrasi kepegawaian perangkat daerah",
	"administrasi umum perangkat daerah",
	"pengadaan barang milik daerah penunjang urusan pemerintah daerah",
	"penyediaan jasa penunjang urusan pemerintahan daerah",
	"pemeliharaan barang milik daerah penunjang urusan pemerintahan daerah",
	"peningkatan pelayanan blud",
	"administrasi keuangan dan operasional kepala daerah dan wakil kepala daerah",
	"fasilitasi kerumahtanggaan sekretariat daerah",
	"penataan organisasi",
	"fasilitasi protokol dan komunikasi pimpinan",
	"layanan keuangan dan kesejahteraan dprd",
	"layanan administrasi dprd",
}

// isSupportProgramme recognises the programme whose activities those are.
func isSupportProgramme(folded string) bool {
	return hasWord(folded, "penunjang urusan pemerintahan daerah") || hasWord(folded, "penunjang urusan pemerintah daerah")
}

// isSupportActivity compares a folded name, allowing for the small differences
// of wording and hyphenation that agencies print.
func isSupportActivity(folded string) bool {
	for _, name := range supportActivities {
		if folded == name || similarity(folded, name) >= 0.93 {
			return true
		}
	}
	return false
}
