package question_test

import (
	"testing"

	"nyata/internal/judgement/question"
)

// TestWhatStandsBelowTheLine holds which of the two of a ratio it is divided by.
func TestWhatStandsBelowTheLine(t *testing.T) {
	all := map[string]*question.Asker{}
	for name, c := range catalogues(t) {
		all[name] = question.New(c)
	}
	for _, c := range []struct{ situation, catalogue, text, above, below string }{
		{"money of each kilometre", "contoh", "anggaran per kilometer jalan dibangun 2025", "budget:budget", "panjang-jalan-dibangun:reported"},
		{"money of an office of each kilometre", "contoh", "anggaran dpupr per km jalan yang dibangun 2025", "budget:budget", "panjang-jalan-dibangun:reported"},
		{"money of each metre", "contoh", "anggaran Dinas PUPR untuk setiap meter drainase yang dibangun 2025", "budget:budget", "panjang-drainase-dibangun:reported"},
		{"what each cost, of which an office's money does not tell", "contoh", "biaya per km jalan dibangun oleh dpupr 2025", "", ""},
		{"what was spent on each", "contoh", "realisasi belanja dpupr per km jalan dibangun 2025", "budget:realised", "panjang-jalan-dibangun:reported"},
		{"in English", "contoh", "budget per kilometre of road built in 2025", "budget:budget", "panjang-jalan-dibangun:reported"},
		{"each kilometre said first", "contoh", "per km jalan dibangun, anggaran dpupr berapa di 2025", "budget:budget", "panjang-jalan-dibangun:reported"},
		{"a length of each billion", "contoh", "berapa jalan dibangun per miliar anggaran dpupr 2025", "panjang-jalan-dibangun:reported", "budget:budget"},
		{"a length of each billion rupiah", "contoh", "berapa km jalan dibangun per Rp 1 miliar anggaran dpupr 2025", "panjang-jalan-dibangun:reported", "budget:budget"},
		{"a length of each billion rupiah in words", "contoh", "panjang jalan dibangun per satu miliar rupiah anggaran 2025", "panjang-jalan-dibangun:reported", "budget:budget"},
		{"a length of each billion, in English", "contoh", "kilometres of road built per billion rupiah of budget, 2025", "panjang-jalan-dibangun:reported", "budget:budget"},
		{"a ratio of money to a thing", "contoh", "rasio anggaran dpupr terhadap panjang jalan dibangun 2025", "budget:budget", "panjang-jalan-dibangun:reported"},
		{"a ratio of a thing to money", "contoh", "rasio panjang jalan dibangun terhadap anggaran dpupr 2025", "panjang-jalan-dibangun:reported", "budget:budget"},
		{"money divided", "contoh", "belanja dpupr dibagi panjang jalan dibangun 2025", "budget:realised", "panjang-jalan-dibangun:reported"},
		{"a share of the money", "contoh", "rasio PAD terhadap anggaran 2025", "pendapatan-asli-daerah:reported", "budget:budget"},
		{"a share of the money, asked in per cent", "contoh", "berapa persen PAD dari anggaran 2025", "pendapatan-asli-daerah:reported", "budget:budget"},
		{"two things", "contoh", "rasio jumlah pengaduan terhadap kecelakaan lalu lintas 2025", "jumlah-pengaduan:reported", "kecelakaan-lalu-lintas:reported"},
		{"the second said first", "contoh", "terhadap jumlah penduduk, rasio jumlah pengaduan 2025 berapa", "jumlah-pengaduan:reported", "jumlah-penduduk:reported"},
		{"the other way round", "contoh", "rasio kecelakaan lalu lintas terhadap jumlah pengaduan 2025", "kecelakaan-lalu-lintas:reported", "jumlah-pengaduan:reported"},
		{"of each thousand people", "contoh", "kasus dbd per 1000 penduduk 2025", "kasus-dbd:reported", "jumlah-penduduk:reported"},
		{"in another unit than the thing has", "contoh", "anggaran dpupr per ton jalan dibangun 2025", "", ""},
		{"of a road that nobody counts", "contoh", "anggaran dpupr per kilometer jalan 2025", "", ""},
		{"of a share", "contoh", "anggaran dpupr per persen jalan mantap 2025", "", ""},
	} {
		a := all[c.catalogue]
		u := a.Ask(c.text, today)
		if c.below == "" {
			if u.Answered() {
				t.Errorf("%s: %q is %s", c.situation, c.text, brief(u))
			}
			continue
		}
		if !u.Answered() || u.Plan.Op != question.Ratio || u.Plan.Over == nil {
			t.Errorf("%s: %q is %s %q", c.situation, c.text, brief(u), u.Word)
			continue
		}
		if above, below := u.Plan.Above().String(), u.Plan.Over.String(); above != c.above || below != c.below {
			t.Errorf("%s: %q is %s over %s", c.situation, c.text, above, below)
		}
	}
}
