package phrase

import "nyata/internal/ground/word"

// The words a proposed sentence may not hold. They are wider than they need to
// be: a sentence that is refused costs nothing, the program has its own.
var (
	numberWords = word.Set(`nol kosong satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas belas puluh seratus ratus
		seribu ribu sejuta juta semiliar miliar milyar triliun setengah separuh sepertiga seperempat ganda kali lusin persen
		pertama kedua ketiga keempat kelima
		zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
		eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion half
		quarter third double triple twice dozen percent first second`)
	rising = word.Set(`naik meningkat bertambah tumbuh membaik melonjak melampaui lebih tertinggi terbanyak terbesar kenaikan peningkatan
		rise rises rose risen rising increase increases increased increasing grow grows grew grown growing more higher highest
		improve improves improved exceeds exceeded up upward gain gained`)
	falling = word.Set(`turun menurun berkurang menyusut merosot memburuk kurang terendah tersedikit terkecil penurunan
		fall falls fell fallen falling drop drops dropped decrease decreases decreased decline declines declined less lower
		lowest fewer worsen worsened down downward shrink shrank below`)
	level    = word.Set(`tetap stabil sama stagnan unchanged stable steady flat same constant`)
	accusing = map[string]bool{
		"bohong":       true,
		"berbohong":    true,
		"curang":       true,
		"palsu":        true,
		"memalsukan":   true,
		"manipulasi":   true,
		"memanipulasi": true,
		"korupsi":      true,
		"kebocoran":    true,
		"terduga":      true,
		"diduga":       true,
		"lie":          true,
		"lied":         true,
		"lying":        true,
		"fraud":        true,
		"fake":         true,
		"faked":        true,
		"forged":       true,
		"manipulated":  true,
		"manipulation": true,
		"corrupt":      true,
		"corruption":   true,
		"suspect":      true,
		"guilty":       true,
	}
	joining = word.Set(`dan atau serta dengan di ke dari pada dalam untuk oleh per yang adalah ialah yaitu yakni sebesar sebanyak sejumlah
		seluas sepanjang setinggi tercatat dilaporkan terukur menurut berdasarkan laporan dokumen berkas data angka nilai jumlah
		panjang luas hasil realisasi target capaian selisih rasio periode tahun triwulan semester bulan kota wilayah kecamatan
		kelurahan perangkat daerah dinas badan indikator menjadi sampai hingga antara masing-masing sedangkan sementara itu ini
		tersebut berikut secara urut persentase
		the a an and or with in on at of to from by for per is are was were that which this these those as its reported measured
		recorded according report document file data figure value number amount total length area result target achievement gap
		ratio period year month city district agency indicator becoming until between each while respectively it`)
	denying = word.Set(`tidak bukan belum tanpa jangan tak gagal salah keliru not no never none without cannot fails failed wrong false`)
	causes  = word.Set(`karena sebab penyebab disebabkan akibat akibatnya sehingga berkat because cause causes caused due therefore thanks hence`)
)
