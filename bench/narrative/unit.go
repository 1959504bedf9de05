package narrative

import (
	"math"
	"strings"
)

// units are the words for a unit: what they measure, and how many of it they
// are. A word that is not here measures itself.
var units = map[string]struct {
	of    string
	times float64
}{
	"m": {"m", 1}, "m'": {"m", 1}, "meter": {"m", 1}, "km": {"m", 1000}, "kilometer": {"m", 1000}, "cm": {"m", 0.01},
	"m2": {"m2", 1}, "m²": {"m2", 1}, "meter persegi": {"m2", 1}, "ha": {"m2", 10000}, "hektare": {"m2", 10000}, "hektar": {"m2", 10000},
	"m3": {"m3", 1}, "m³": {"m3", 1}, "meter kubik": {"m3", 1},
	"kg": {"kg", 1}, "ton": {"kg", 1000},
	"idr": {"idr", 1}, "rp": {"idr", 1}, "rupiah": {"idr", 1},
	"orang": {"orang", 1}, "org": {"orang", 1}, "jiwa": {"orang", 1}, "siswa": {"orang", 1}, "anak": {"orang", 1}, "balita": {"orang", 1}, "bayi": {"orang", 1},
	"kader": {"orang", 1}, "warga": {"orang", 1}, "peserta": {"orang", 1}, "pedagang": {"orang", 1}, "petani": {"orang", 1}, "nelayan": {"orang", 1}, "pasien": {"orang", 1}, "murid": {"orang", 1},
	"sambungan": {"sambungan", 1}, "sambungan rumah": {"sambungan", 1}, "sr": {"sambungan", 1},
	"titik": {"titik", 1}, "ttk": {"titik", 1}, "paket": {"paket", 1}, "pkt": {"paket", 1},
	"unit": {"unit", 1}, "buah": {"unit", 1}, "bh": {"unit", 1},
	"kk": {"kk", 1}, "kepala keluarga": {"kk", 1}, "keluarga": {"kk", 1},
	"%": {"%", 1}, "persen": {"%", 1},
}

// amount is a value in the unit it measures; low and high are the same for
// anything but a range.
type amount struct {
	of        string
	low, high float64
}

func amountOf(q *Quantity) (amount, bool) {
	word, _, _ := strings.Cut(strings.ToLower(strings.TrimSpace(q.Unit)), "/") // "ton/hari" is so many ton
	word, _, _ = strings.Cut(word, " per ")
	u, known := units[word]
	if !known {
		u.of, u.times = word, 1
	}
	switch {
	case q.Value != nil:
		return amount{u.of, *q.Value * u.times, *q.Value * u.times}, true
	case len(q.Range) == 2:
		return amount{u.of, q.Range[0] * u.times, q.Range[1] * u.times}, true
	}
	return amount{}, false
}

func (a amount) equals(b amount) bool {
	return a.of == b.of && alike(a.low, b.low) && alike(a.high, b.high)
}

// alike allows for what a float makes of a conversion.
func alike(a, b float64) bool { return math.Abs(a-b) <= 1e-9*math.Max(1, math.Abs(a)) }
