package period

// monthNames are the full names in Indonesian, its older spellings, and English.
var monthNames = map[string]int{
	"januari": 1, "februari": 2, "pebruari": 2, "maret": 3, "april": 4, "mei": 5, "juni": 6, "juli": 7, "agustus": 8,
	"september": 9, "oktober": 10, "november": 11, "nopember": 11, "desember": 12,
	"january": 1, "february": 2, "june": 6, "july": 7, "august": 8, "october": 10, "december": 12,
}

// shortMonths are abbreviations, and names that are also common words; they
// count only beside a day, a year or another month, or alone in their text.
var shortMonths = map[string]int{
	"jan": 1, "feb": 2, "peb": 2, "mar": 3, "mrt": 3, "march": 3, "apr": 4, "may": 5, "jun": 6, "jul": 7,
	"agu": 8, "agt": 8, "ags": 8, "agst": 8, "agus": 8, "aug": 8, "sep": 9, "sept": 9, "okt": 10, "oct": 10, "nov": 11, "nop": 11, "des": 12, "dec": 12,
}

var quarterWords = words("triwulan", "tw", "twl", "triw", "trw", "trwl", "triwln", "kuartal", "kwartal", "quarter", "qtr", "q")

var halfWords = words("semester", "smt", "smtr", "sem", "smstr")

// ordinals are the numbers of halves and quarters. Roman numerals are read
// only behind the word they number.
var ordinals = map[string]int{
	"1": 1, "2": 2, "3": 3, "4": 4, "01": 1, "02": 2, "03": 3, "04": 4,
	"i": 1, "ii": 2, "iii": 3, "iv": 4,
	"satu": 1, "pertama": 1, "kesatu": 1, "dua": 2, "kedua": 2, "tiga": 3, "ketiga": 3, "empat": 4, "keempat": 4,
	"one": 1, "first": 1, "two": 2, "second": 2, "three": 3, "third": 3, "four": 4, "fourth": 4,
}

var englishOrdinals = map[string]int{"first": 1, "second": 2, "third": 3, "fourth": 4}

// yearWords announce a year.
var yearWords = words("tahun", "th", "thn", "ta", "year", "fy")

// fillers may stand between a sign of span and its period, or between a period
// and its year.
var fillers = words("akhir", "bulan", "tanggal", "tgl", "periode", "masa", "the", "end", "of", "month", "period", "anggaran", "kalender")

// discreteWords before a period say that the value is about it alone.
var discreteWords = words("pada", "selama", "dalam", "during", "in", "for")

// countedThings behind a bare number of four digits make it an amount.
var countedThings = words("orang", "unit", "meter", "m", "km", "ha", "kk", "jiwa", "buah", "dokumen", "paket", "ton", "kg", "liter",
	"rupiah", "ribu", "juta", "miliar", "milyar", "triliun", "persen", "siswa", "rumah", "kali", "lembar", "laporan", "people", "persons", "percent")

// citationWords before a number make it part of a reference to a rule.
var citationWords = words("no", "nomor", "number", "rp", "rp.", "idr", "pasal", "kode", "nip", "nik", "uu", "pp", "perpres", "perda", "perwali", "perbup", "inpres",
	"permendagri", "kepmendagri", "permenpan", "permenpanrb", "permenkeu", "pmk", "telp", "telepon", "halaman", "hal", "page")

func words(list ...string) map[string]bool {
	m := make(map[string]bool, len(list))
	for _, w := range list {
		m[w] = true
	}
	return m
}
