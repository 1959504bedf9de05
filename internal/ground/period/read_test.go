package period

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestRead(t *testing.T) {
	base := Year(2023)
	for _, c := range []struct {
		situation string
		text      string
		base      Period
		want      string // empty: nothing, or nothing certain
		span      Span
	}{
		{"quarter with its year", "Triwulan II Tahun 2023", Period{}, "2023-Q2", UnknownSpan},
		{"quarter, year from the base", "TW II", base, "2023-Q2", UnknownSpan},
		{"quarter without any year", "TW II", Period{}, "", UnknownSpan},
		{"quarter, base of several years", "TW II", Between(Year(2021), Year(2026)), "", UnknownSpan},
		{"quarter over its year", "TW 2/2023", Period{}, "2023-Q2", UnknownSpan},
		{"quarter glued to its numeral", "TWIV 2023", Period{}, "2023-Q4", UnknownSpan},
		{"quarter with a dot", "Tw. III Th. 2023", Period{}, "2023-Q3", UnknownSpan},
		{"quarter counted", "triwulan ke-3 2024", Period{}, "2024-Q3", UnknownSpan},
		{"quarter in words", "triwulan pertama tahun 2024", Period{}, "2024-Q1", UnknownSpan},
		{"quarter in two words", "Tri Wulan IV TA. 2022", Period{}, "2022-Q4", UnknownSpan},
		{"kuartal", "kuartal 2 2025", Period{}, "2025-Q2", UnknownSpan},
		{"English quarter", "Q3 2025", Period{}, "2025-Q3", UnknownSpan},
		{"English quarter in words", "third quarter 2025", Period{}, "2025-Q3", UnknownSpan},
		{"English quarter counted", "2nd quarter of 2025", Period{}, "2025-Q2", UnknownSpan},
		{"quarter as this program prints it", "2023-Q2", Period{}, "2023-Q2", UnknownSpan},
		{"quarter behind its year", "Tahun 2023 Triwulan II", Period{}, "2023-Q2", UnknownSpan},
		{"quarter behind its year, glued", "2025Q3", Period{}, "2025-Q3", UnknownSpan},
		{"quarter that does not exist", "triwulan V 2023", Period{}, "2023", Discrete},
		{"quarter in brackets behind its year", "TA 2023 (TW II)", Period{}, "2023-Q2", UnknownSpan},
		{"about the quarter alone", "pada triwulan II 2023", Period{}, "2023-Q2", Discrete},
		{"about the quarter alone, in English", "during the second quarter of 2023", Period{}, "2023-Q2", Discrete},
		{"lower case, no question of style", "realisasi tw ii", base, "2023-Q2", UnknownSpan},

		{"up to a quarter", "s.d. TW II 2023", Period{}, "2023-Q2", Cumulative},
		{"up to a quarter with a slash", "s/d Triwulan III Tahun 2023", Period{}, "2023-Q3", Cumulative},
		{"up to a quarter in words", "Realisasi sampai dengan Triwulan II", base, "2023-Q2", Cumulative},
		{"up to the end of a quarter", "hingga akhir triwulan III 2024", Period{}, "2024-Q3", Cumulative},
		{"up to a month", "s.d. bulan Juni 2023", Period{}, "2023-06", Cumulative},
		{"up to a date", "sampai dengan tanggal 30 Juni 2023", Period{}, "2023-06-30", Cumulative},
		{"up to a year", "Realisasi s.d. Tahun 2022", Period{}, "2022", Cumulative},
		{"up to a quarter behind its year", "Tahun 2023 s.d. TW II", Period{}, "2023-Q2", Cumulative},
		{"cumulative in brackets", "TW II 2023 (kumulatif)", Period{}, "2023-Q2", Cumulative},
		{"cumulative in front", "Kumulatif s.d. TW III 2023", Period{}, "2023-Q3", Cumulative},
		{"up to a quarter in English", "up to Q2 2023", Period{}, "2023-Q2", Cumulative},
		{"schools are not a sign of span", "Jumlah SD 2023", Period{}, "2023", Discrete},

		{"half year", "Semester 1 2024", Period{}, "2024-S1", UnknownSpan},
		{"half year in roman", "Semester II Tahun Anggaran 2024", Period{}, "2024-S2", UnknownSpan},
		{"first half", "first half", base, "2023-S1", UnknownSpan},
		{"second half with its year", "second half of 2025", Period{}, "2025-S2", UnknownSpan},
		{"H1", "H1 2025", Period{}, "2025-S1", UnknownSpan},
		{"third semester of a student", "semester 3", base, "", UnknownSpan},

		{"year alone", "2024", Period{}, "2024", Discrete},
		{"budget year", "Tahun Anggaran 2025", Period{}, "2025", Discrete},
		{"budget year, short", "TA 2025", Period{}, "2025", Discrete},
		{"budget year with dots", "T.A. 2025", Period{}, "2025", Discrete},
		{"range of years", "2020–2024", Period{}, "2020..2024", UnknownSpan},
		{"range of years in words", "2021 s.d. 2024", Period{}, "2021..2024", UnknownSpan},
		{"range of years, from and to", "dari 2023 ke 2025", Period{}, "2023..2025", UnknownSpan},
		{"range of plan years", "Renstra Tahun 2021-2026", Period{}, "2021..2026", UnknownSpan},
		{"school year", "tahun ajaran 2023/2024", Period{}, "2023..2024", UnknownSpan},
		{"year n", "Tahun n", base, "2023", Discrete},
		{"year before n", "Realisasi Tahun (n-1)", base, "2022", Discrete},
		{"year n without a base", "Tahun n-1", Period{}, "", UnknownSpan},

		{"month", "Januari 2025", Period{}, "2025-01", UnknownSpan},
		{"month, year from the base", "bulan Nopember", base, "2023-11", UnknownSpan},
		{"month, English", "March 2025", Period{}, "2025-03", UnknownSpan},
		{"month in a sheet's short form", "Jan-25", Period{}, "2025-01", UnknownSpan},
		{"short month alone in its cell", "Mar", base, "2023-03", UnknownSpan},
		{"short month with a dot alone in its cell", "Des.", base, "2023-12", UnknownSpan},
		{"short word in a sentence is no month", "may improve the des", base, "", UnknownSpan},
		{"range of months", "Jan–Mar 2025", Period{}, "2025-01..2025-03", Discrete},
		{"range of months in words", "Januari s.d. Maret 2025", Period{}, "2025-01..2025-03", Discrete},
		{"range of months over the turn of the year", "Oktober - Maret 2024", Period{}, "2023-10..2024-03", Discrete},
		{"range of quarters", "Triwulan I - IV Tahun 2023", Period{}, "2023-Q1..2023-Q4", Discrete},
		{"range of quarters, word repeated", "TW I s.d. TW III 2023", Period{}, "2023-Q1..2023-Q3", Discrete},

		{"date", "31 Desember 2023", Period{}, "2023-12-31", UnknownSpan},
		{"date as at", "per 30 Juni 2022", Period{}, "2022-06-30", UnknownSpan},
		{"date with slashes", "31/12/2023", Period{}, "2023-12-31", UnknownSpan},
		{"date with dots", "31.12.2023", Period{}, "2023-12-31", UnknownSpan},
		{"date, American", "12/31/2023", Period{}, "2023-12-31", UnknownSpan},
		{"date, ISO", "2023-12-31", Period{}, "2023-12-31", UnknownSpan},
		{"date, English", "June 30, 2022", Period{}, "2022-06-30", UnknownSpan},
		{"date, short", "25-Jan", base, "2023-01-25", UnknownSpan},
		{"date that does not exist", "31/02/2023", Period{}, "", UnknownSpan},
		{"range of days", "1 s.d. 31 Januari 2025", Period{}, "2025-01-01..2025-01-31", Discrete},
		{"range of dates", "1 Januari - 30 Juni 2025", Period{}, "2025-01-01..2025-06-30", Discrete},

		{"quarter and year apart", "Laporan Triwulan II Dinas Kesehatan Tahun 2023", Period{}, "2023-Q2", UnknownSpan},
		{"quarter and year apart, against the base", "Laporan Triwulan II Dinas Kesehatan Tahun 2022", base, "2022-Q2", UnknownSpan},
		{"the same period twice", "TW II 2023 (s.d. TW II 2023)", Period{}, "2023-Q2", Cumulative},
		{"two periods", "Target 2023 dan 2024", Period{}, "", UnknownSpan},

		{"year of a rule", "Permendagri Nomor 86 Tahun 2017", Period{}, "", UnknownSpan},
		{"year of a rule behind a slash", "Permendagri 86/2017", Period{}, "", UnknownSpan},
		{"number of a mayor's rule", "Perwali No. 2/2023", Period{}, "", UnknownSpan},
		{"year of a gazette", "Lembaran Negara Republik Indonesia Tahun 2014", Period{}, "", UnknownSpan},
		{"year and number in a gazette", "Tahun 2014 Nomor 292", Period{}, "", UnknownSpan},
		{"year of a rule whose number stands on the line before", "2017 tentang Tata Cara Evaluasi", Period{}, "", UnknownSpan},
		{"the constitution", "UUD Negara Republik Indonesia Tahun 1945", Period{}, "", UnknownSpan},
		{"number of a decision", "050-3708 Tahun 2020", Period{}, "", UnknownSpan},
		{"a code", "1.03.2023.01", Period{}, "", UnknownSpan},
		{"an amount", "Rp 2.023", Period{}, "", UnknownSpan},
		{"a count", "2024 orang", Period{}, "", UnknownSpan},
		{"an amount with decimals", "2023,50", Period{}, "", UnknownSpan},
		{"an activity with quarters in its name", "Laporan Bulanan/Triwulanan/Semesteran SKPD", base, "", UnknownSpan},
		{"a roman numeral alone", "II", base, "", UnknownSpan},
		{"nothing", "", base, "", UnknownSpan},
	} {
		t.Run(c.situation, func(t *testing.T) {
			p, span, ok := Read(c.text, c.base)
			if p.String() != c.want || span != c.span || ok != (c.want != "") {
				t.Errorf("Read(%q, %v) = %v, %v, %v; want %v, %v", c.text, c.base, p, span, ok, c.want, c.span)
			}
		})
	}
}

func TestReadQuarterMark(t *testing.T) {
	for _, c := range []struct {
		situation string
		text      string
		base      Period
		want      string
	}{
		{"first", "I", Year(2023), "2023-Q1"},
		{"fourth in brackets", "(IV)", Year(2023), "2023-Q4"},
		{"behind TW", "TW III", Year(2023), "2023-Q3"},
		{"glued to TW", "TWII", Quarter(2023, 4), "2023-Q2"},
		{"a digit may count anything", "2", Year(2023), ""},
		{"fifth", "V", Year(2023), ""},
		{"among words", "I dan II", Year(2023), ""},
		{"no year", "I", Period{}, ""},
		{"base of several years", "I", Between(Year(2021), Year(2026)), ""},
		{"empty", "", Year(2023), ""},
	} {
		t.Run(c.situation, func(t *testing.T) {
			p, ok := ReadQuarterMark(c.text, c.base)
			if p.String() != c.want || ok != (c.want != "") {
				t.Errorf("ReadQuarterMark(%q, %v) = %v, %v; want %q", c.text, c.base, p, ok, c.want)
			}
		})
	}
}

func TestFindAll(t *testing.T) {
	text := "Berdasarkan UU Nomor 23 Tahun 2014, pada triwulan II telah dibangun 3,5 km jalan, " +
		"s.d. 30 September 2023 seluruhnya 12 km dari target 2021–2026 sebesar 2023 meter."
	type seen struct {
		Text, Period string
		Span         Span
	}
	var got []seen
	for _, m := range FindAll(text, Year(2023)) {
		got = append(got, seen{text[m.Start:m.End], m.Period.String(), m.Span})
	}
	want := []seen{
		{"pada triwulan II", "2023-Q2", Discrete},
		{"s.d. 30 September 2023", "2023-09-30", Cumulative},
		{"2021–2026", "2021..2026", UnknownSpan},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("FindAll (-want +got):\n%s", diff)
	}
}
