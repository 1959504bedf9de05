package period

import "testing"

// FuzzReadPeriod holds every period read from any text to what the package
// promises.
func FuzzReadPeriod(f *testing.F) {
	for _, seed := range []string{
		"", "Triwulan II Tahun 2023", "TW 2/2023", "s.d. TW II 2023", "Semester 1 2024", "2020–2024", "T.A. 2025", "Jan–Mar 2025",
		"31/12/2023", "per 30 Juni 2022", "1 s.d. 31 Januari 2025", "third quarter 2025", "Tahun (n-1)", "Oktober - Maret 2024", "2023-Q1",
		"TA 2023 (s.d. TW II)", "Permendagri Nomor 86 Tahun 2017", "Jan-25", "II", "TW\xff2", "June 30, 2022", "kumulatif s.d. Des'23",
	} {
		f.Add(seed, 0)
		f.Add(seed, 2023)
	}
	f.Fuzz(func(t *testing.T, text string, year int) {
		base := Year(year)
		end := 0
		for _, m := range FindAll(text, base) {
			if m.Start < end || m.End <= m.Start || m.End > len(text) || m.Period.IsZero() {
				t.Fatalf("FindAll(%q) has %+v", text, m)
			}
			end = m.End
			if again, err := ParseISO(m.Period.String()); err != nil || again != m.Period {
				t.Fatalf("%q: %v is read back as %v, %v", text, m.Period, again, err)
			}
			if m.Period.End().Before(m.Period.Start()) {
				t.Fatalf("%q: %v ends before it starts", text, m.Period)
			}
		}
		if p, _, ok := Read(text, base); ok == p.IsZero() {
			t.Fatalf("Read(%q) = %v, %v", text, p, ok)
		}
		if p, ok := ReadQuarterMark(text, base); ok && p.Grain() != Quarters {
			t.Fatalf("ReadQuarterMark(%q) = %v", text, p)
		}
	})
}

func BenchmarkRead(b *testing.B) {
	for situation, text := range map[string]string{
		"heading": "Realisasi Kinerja Pada Triwulan I - IV Tahun 2023",
		"subject": "Jumlah Dokumen Hasil Koordinasi dan Penyusunan Laporan Keuangan SKPD",
		"amount":  "15.521.239.752",
	} {
		b.Run(situation, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				Read(text, Period{})
			}
		})
	}
}
