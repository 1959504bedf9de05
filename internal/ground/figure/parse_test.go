package figure

import (
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

func TestParse(t *testing.T) {
	number := func(v float64, unit string) Figure { return Figure{Kind: Number, Value: v, Unit: unit} }
	either := func(v, alt float64, unit string) Figure {
		return Figure{Kind: Number, Value: v, Unit: unit, Ambiguous: true, Alternative: alt}
	}
	pair := func(k Kind, low, high float64, unit, text string) Figure {
		return Figure{Kind: k, Low: low, High: high, Unit: unit, Text: text}
	}
	word := func(k Kind, text string) Figure { return Figure{Kind: k, Text: text} }

	for _, c := range []struct {
		situation string
		raw       string
		style     Style
		want      Figure
	}{
		{"nothing printed", "", UnknownStyle, Figure{}},
		{"only white space", " \n\t\u00a0", UnknownStyle, Figure{}},
		{"plain integer", "85", UnknownStyle, number(85, "")},
		{"zero is zero", "0", UnknownStyle, number(0, "")},
		{"integer with leading zeros", "007", UnknownStyle, number(7, "")},

		{"rupiah with Indonesian thousands", "15.521.239.752", UnknownStyle, number(15521239752, "")},
		{"Indonesian thousands and decimals", "1.234,56", UnknownStyle, number(1234.56, "")},
		{"English thousands and decimals", "1,234.56", UnknownStyle, number(1234.56, "")},
		{"English thousands alone", "43,200,000", UnknownStyle, number(43200000, "")},
		{"English decimals of an export", "43200000.00", UnknownStyle, number(43200000, "")},
		{"marks overrule the column's style", "1,234.56", Indonesian, number(1234.56, "")},
		{"Indonesian decimals", "3,5", UnknownStyle, number(3.5, "")},
		{"decimals below one", "0,712", UnknownStyle, number(0.712, "")},
		{"decimals below one, English", "0.712", Indonesian, number(0.712, "")},
		{"decimals without a whole part", ",5", UnknownStyle, number(0.5, "")},
		{"four decimals", "3.5820", UnknownStyle, number(3.582, "")},
		{"no thousands in the whole part", "1234,5", UnknownStyle, number(1234.5, "")},
		{"caret as the decimal mark", "817.984.536.030^78", UnknownStyle, number(817984536030.78, "")},
		{"caret as a power", "10^6", UnknownStyle, word(Text, "10^6")},
		{"groups of the wrong size", "1.23.456", UnknownStyle, word(Text, "1.23.456")},
		{"groups of the wrong size before decimals", "12.34,5", UnknownStyle, word(Text, "12.34,5")},
		{"marks in no order", "1.234,567.8", UnknownStyle, word(Text, "1.234,567.8")},
		{"mark repeated", "1..234", UnknownStyle, word(Text, "1..234")},
		{"dot as thousands and decimals", "10.000.00", UnknownStyle, either(10000, 1000000, "")},

		{"one dot, three digits, alone", "1.234", UnknownStyle, either(1234, 1.234, "")},
		{"one dot, three digits, Indonesian column", "1.234", Indonesian, number(1234, "")},
		{"one dot, three digits, English column", "1.234", English, number(1.234, "")},
		{"one comma, three digits, alone", "1,234", UnknownStyle, either(1234, 1.234, "")},
		{"one comma, three digits, Indonesian column", "1,234", Indonesian, number(1.234, "")},
		{"one comma, three digits, English column", "1,234", English, number(1234, "")},
		{"one dot, two digits, alone", "4.25", UnknownStyle, either(4.25, 425, "")},
		{"one dot, two digits, English column", "4.25", English, number(4.25, "")},
		{"one dot, two digits, Indonesian column", "4.25", Indonesian, either(4.25, 425, "")},
		{"one comma, one digit, English column", "3,5", English, either(3.5, 35, "")},
		{"dot decimals of a percentage", "98.50%", Indonesian, number(98.5, "%")},
		{"three digits of a percentage", "1.234%", UnknownStyle, either(1234, 1.234, "%")},

		{"percentage", "23,16%", UnknownStyle, number(23.16, "%")},
		{"percentage with a space", "3,48 %", UnknownStyle, number(3.48, "%")},
		{"percentage in words", "85 persen", UnknownStyle, number(85, "%")},
		{"percentage of something", "100 % desa", UnknownStyle, number(100, "%")},
		{"per mille", "5‰", UnknownStyle, number(5, "‰")},

		{"rupiah", "Rp 1.500.000,00", UnknownStyle, number(1500000, "IDR")},
		{"rupiah with a dot", "Rp. 75.000,-", UnknownStyle, number(75000, "IDR")},
		{"rupiah closed by a dash", "Rp 5.000,-", UnknownStyle, number(5000, "IDR")},
		{"rupiah closed by two dashes", "Rp75.000.000,--", UnknownStyle, number(75000000, "IDR")},
		{"rupiah behind the number", "75.000.000 rupiah", UnknownStyle, number(75000000, "IDR")},
		{"rupiah with three digits behind a comma", "Rp 75,000", Indonesian, number(75000, "IDR")},
		{"IDR", "IDR 1,250,000", UnknownStyle, number(1250000, "IDR")},
		{"rupiah per month", "Rp1.500.000/bulan", UnknownStyle, number(1500000, "IDR/bulan")},
		{"dollars", "US$ 200", UnknownStyle, number(200, "USD")},
		{"miliar", "Rp1,5 miliar", UnknownStyle, number(1500000000, "IDR")},
		{"juta with a dot", "Rp. 2,3 juta", UnknownStyle, number(2300000, "IDR")},
		{"triliun without a currency", "1,2 triliun", UnknownStyle, number(1.2e12, "")},
		{"triliun with a foreign decimal", "Rp5.177 T", English, number(5.177e12, "IDR")},
		{"M behind rupiah is miliar", "Rp 3,4 M", UnknownStyle, number(3400000000, "IDR")},
		{"M behind a number is the metre", "3,4 M", UnknownStyle, number(3.4, "M")},
		{"milyar rupiah", "1,5 milyar rupiah", UnknownStyle, number(1500000000, "IDR")},
		{"ribu with its unit", "12 ribu orang", UnknownStyle, number(12000, "orang")},
		{"scale word settles the dot", "Rp1.5 miliar", UnknownStyle, number(1500000000, "IDR")},
		{"jt", "Rp 2,5 jt", UnknownStyle, number(2500000, "IDR")},
		{"million", "2.5 million", UnknownStyle, number(2500000, "")},

		{"bracketed negative", "(1.234)", Indonesian, number(-1234, "")},
		{"bracketed rupiah", "Rp (1.234.567,00)", UnknownStyle, number(-1234567, "IDR")},
		{"rupiah in brackets", "(Rp1.234.567)", UnknownStyle, number(-1234567, "IDR")},
		{"bracketed percentage", "(5,2%)", UnknownStyle, number(-5.2, "%")},
		{"percentage behind brackets", "(5,2)%", UnknownStyle, number(-5.2, "%")},
		{"true minus", "−5", UnknownStyle, number(-5, "")},
		{"hyphen as minus", "-5", UnknownStyle, number(-5, "")},
		{"dash as minus", "–5", UnknownStyle, number(-5, "")},
		{"minus before the currency", "-Rp500", UnknownStyle, number(-500, "IDR")},
		{"minus behind the currency", "Rp -500", UnknownStyle, number(-500, "IDR")},
		{"negative zero", "-0,00", UnknownStyle, number(0, "")},
		{"bullet before a number", "- 5 dokumen", UnknownStyle, word(Text, "- 5 dokumen")},
		{"plus sign", "+2,5%", UnknownStyle, number(2.5, "%")},

		{"documents", "7 dok", UnknownStyle, number(7, "dok")},
		{"months", "12 bulan", UnknownStyle, number(12, "bulan")},
		{"kilometres", "3,5 km", UnknownStyle, number(3.5, "km")},
		{"square metres", "1.250,75 m2", UnknownStyle, number(1250.75, "m2")},
		{"square metres with the sign", "90 m²", UnknownStyle, number(90, "m²")},
		{"persons a month", "4 Orang/Bulan", UnknownStyle, number(4, "Orang/Bulan")},
		{"number repeated in words", "7 (tujuh) dokumen", UnknownStyle, number(7, "dokumen")},
		{"unit glued to the number", "12bulan", UnknownStyle, number(12, "bulan")},
		{"full stop behind", "1.234.567.", UnknownStyle, number(1234567, "")},

		{"range with a hyphen", "80-90", UnknownStyle, pair(Range, 80, 90, "", "80-90")},
		{"range with a spaced dash", "80 – 90", UnknownStyle, pair(Range, 80, 90, "", "80 – 90")},
		{"range in words", "80 s.d. 90", UnknownStyle, pair(Range, 80, 90, "", "80 s.d. 90")},
		{"range with s/d", "80 s/d 90 %", UnknownStyle, pair(Range, 80, 90, "%", "80 s/d 90 %")},
		{"range of percentages", "80% - 90%", UnknownStyle, pair(Range, 80, 90, "%", "80% - 90%")},
		{"range printed downwards", "90-80", UnknownStyle, pair(Range, 80, 90, "", "90-80")},
		{"range of amounts, scale once", "Rp1 – 2 miliar", UnknownStyle, pair(Range, 1e9, 2e9, "IDR", "Rp1 – 2 miliar")},
		{"range whose other end proves the style", "1.234 - 1.500,5", UnknownStyle, pair(Range, 1234, 1500.5, "", "1.234 - 1.500,5")},
		{"range of negatives", "-5 s.d. -3 °C", UnknownStyle, pair(Range, -5, -3, "°C", "-5 s.d. -3 °C")},
		{"range of closed amounts", "Rp 75.000.000,- s.d. Rp 90.000.000,-", UnknownStyle, pair(Range, 75e6, 90e6, "IDR", "Rp 75.000.000,- s.d. Rp 90.000.000,-")},
		{"range with two units", "5 km - 7 m", UnknownStyle, word(Text, "5 km - 7 m")},
		{"telephone number", "0541-731234", UnknownStyle, word(Text, "0541-731234")},
		{"date with hyphens", "2023-06-30", UnknownStyle, word(Text, "2023-06-30")},
		{"ratio", "1:15", UnknownStyle, pair(Ratio, 1, 15, "", "1:15")},
		{"ratio with spaces and unit", "1 : 15 murid", UnknownStyle, pair(Ratio, 1, 15, "murid", "1 : 15 murid")},
		{"time of day", "08:30", UnknownStyle, word(Text, "08:30")},
		{"three parts", "1:2:3", UnknownStyle, word(Text, "1:2:3")},

		{"wrapped behind a mark", "7.257.741.\n567", UnknownStyle, number(7257741567, "")},
		{"wrapped and joined by a space", "7.257.741. 567", UnknownStyle, number(7257741567, "")},
		{"wrapped before a mark", "7.257 .741", UnknownStyle, number(7257741, "")},
		{"wrapped inside a group", "3.210.410.0 95,00", UnknownStyle, number(3210410095, "")},
		{"wrapped before the decimals", "1.234.567, 50", UnknownStyle, number(1234567.5, "")},
		{"two numbers in one cell", "100 100", UnknownStyle, word(Text, "100 100")},
		{"two grouped numbers in one cell", "1.234.567 1.234.567", UnknownStyle, word(Text, "1.234.567 1.234.567")},
		{"a list of two numbers", "1.234, 56", UnknownStyle, word(Text, "1.234, 56")},
		{"grouped by no-break spaces", "1\u00a0234\u00a0567", UnknownStyle, number(1234567, "")},
		{"grouped by thin spaces, decimals", "1\u2009234,5", UnknownStyle, number(1234.5, "")},
		{"civil servant's number", "19700101 199501 1 001", UnknownStyle, word(Text, "19700101 199501 1 001")},

		{"grade of one letter", "A", UnknownStyle, word(Grade, "A")},
		{"grade of SAKIP", "BB", UnknownStyle, word(Grade, "BB")},
		{"audit opinion", "WTP", UnknownStyle, word(Grade, "WTP")},
		{"grade in words", "Sangat  Baik", UnknownStyle, word(Grade, "Sangat Baik")},
		{"dash", "-", UnknownStyle, word(Dash, "-")},
		{"long dash", " — ", UnknownStyle, word(Dash, "-")},
		{"rupiah and dash", "Rp -", UnknownStyle, word(Dash, "-")},
		{"not available", "n.a", UnknownStyle, word(NotAvailable, "n.a")},
		{"not available with a slash", "N/A", UnknownStyle, word(NotAvailable, "N/A")},
		{"nothing there, in words", "Tidak ada", UnknownStyle, word(NotAvailable, "Tidak ada")},
		{"reference error", "#REF!", UnknownStyle, word(SheetError, "#REF!")},
		{"division by zero", "#DIV/0!", UnknownStyle, word(SheetError, "#DIV/0!")},
		{"not found in a sheet", "#N/A", UnknownStyle, word(SheetError, "#N/A")},
		{"value error", "#VALUE!", UnknownStyle, word(SheetError, "#VALUE!")},
		{"column too narrow", "#####", UnknownStyle, word(SheetError, "#####")},
		{"error of LibreOffice", "Err:502", UnknownStyle, word(SheetError, "Err:502")},
		{"hash tag", "#1 prioritas", UnknownStyle, word(Text, "#1 prioritas")},

		{"date in words", "31 Desember 2023", UnknownStyle, word(Text, "31 Desember 2023")},
		{"day and month", "31 Desember", UnknownStyle, word(Text, "31 Desember")},
		{"date with dots", "12.05.2023", UnknownStyle, word(Text, "12.05.2023")},
		{"heading's number", "1. Jumlah dokumen", UnknownStyle, word(Text, "1. Jumlah dokumen")},
		{"label", "8a", UnknownStyle, word(Text, "8a")},
		{"sub-activity code", "1.03.06.2.01.0012", UnknownStyle, word(Text, "1.03.06.2.01.0012")},
		{"sentence that begins with a number", "5 dokumen yang telah disusun oleh tim", UnknownStyle, word(Text, "5 dokumen yang telah disusun oleh tim")},
		{"two quantities", "2 tahun 3 bulan", UnknownStyle, word(Text, "2 tahun 3 bulan")},
		{"comparison", "≥ 80", UnknownStyle, word(Text, "≥ 80")},
		{"beyond the limit", "2.000.000.000.000.000.001", UnknownStyle, word(Text, "2.000.000.000.000.000.001")},
		{"exponent is no number", "1e300", UnknownStyle, word(Text, "1e300")},
		{"a spreadsheet's short form", "5.35993E+11", UnknownStyle, number(535993000000, "")},
		{"a spreadsheet's short form, Indonesian, negative", "-3,0933E+11", UnknownStyle, number(-309330000000, "")},
		{"a spreadsheet's short form of next to nothing", "1,5E-05", UnknownStyle, number(0.000015, "")},
		{"an exponent beyond the limit", "1.5E+30", UnknownStyle, word(Text, "1.5E+30")},
		{"an exponent cut off", "5.3E+", UnknownStyle, word(Text, "5.3E+")},
		{"infinity is a word", "Inf", UnknownStyle, word(Text, "Inf")},
		{"NaN of an export", "NaN", UnknownStyle, word(NotAvailable, "NaN")},
		{"bytes that are no text", "5\xff", UnknownStyle, word(Text, "5\ufffd")},
	} {
		t.Run(c.situation, func(t *testing.T) {
			got := Parse(c.raw, c.style)
			if got.Raw != c.raw {
				t.Errorf("Parse(%q).Raw = %q", c.raw, got.Raw)
			}
			if diff := cmp.Diff(c.want, got, cmpopts.IgnoreFields(Figure{}, "Raw")); diff != "" {
				t.Errorf("Parse(%q, %v) (-want +got):\n%s", c.raw, c.style, diff)
			}
			if math.Signbit(got.Value) && got.Value == 0 {
				t.Errorf("Parse(%q) is negative zero", c.raw)
			}
		})
	}
}
