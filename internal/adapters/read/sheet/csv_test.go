package sheet

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf16"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"nyata/internal/ground/charset"
	"nyata/internal/record/document"
)

// shown writes the tables of a CSV document as text: one line per row, cells
// with their address.
func shown(doc document.Document) string {
	var lines []string
	for _, page := range doc.Pages {
		for _, p := range page.Paragraphs {
			lines = append(lines, fmt.Sprintf("(%s %s)", p.Address, p.Text))
		}
		for _, table := range page.Tables {
			row := -1
			for _, c := range table.Cells {
				if c.Row != row {
					row = c.Row
					lines = append(lines, "")
				}
				lines[len(lines)-1] += fmt.Sprintf("[%s %s]", c.Address, c.Text)
			}
		}
	}
	return strings.Join(lines, " ")
}

func utf16Bytes(s string, bom, big bool) []byte {
	units := utf16.Encode([]rune(s))
	if bom {
		units = append([]uint16{0xfeff}, units...)
	}
	var b []byte
	for _, u := range units {
		if big {
			b = append(b, byte(u>>8), byte(u))
		} else {
			b = append(b, byte(u), byte(u>>8))
		}
	}
	return b
}

func TestReadCSV(t *testing.T) {
	const plain = `[A1 No][B1 Uraian][C1 Jumlah] [A2 1][B2 Jalan][C2 1.000,50] [A3 2][B3 Irigasi][C3 20]`
	text := "No;Uraian;Jumlah\n1;Jalan;1.000,50\n2;Irigasi;20\n"
	long := strings.Repeat("baris keterangan, dengan koma\n", 300)
	tests := map[string]struct {
		data  []byte
		want  string
		codes []document.Code
	}{
		"semicolons":                   {[]byte(text), plain, nil},
		"tabs":                         {[]byte(strings.ReplaceAll(text, ";", "\t")), plain, nil},
		"bars":                         {[]byte(strings.ReplaceAll(text, ";", "|")), plain, nil},
		"commas, amounts in quotes":    {[]byte("No,Uraian,Jumlah\n1,Jalan,\"1.000,50\"\n2,Irigasi,20\n"), plain, nil},
		"Windows line ends and a mark": {[]byte("\xef\xbb\xbf" + strings.ReplaceAll(text, "\n", "\r\n")), plain, nil},
		"old Macintosh line ends":      {[]byte(strings.ReplaceAll(text, "\n", "\r")), plain, nil},
		"no last line end":             {[]byte(strings.TrimSpace(text)), plain, nil},
		"UTF-16 with a mark":           {utf16Bytes(text, true, false), plain, nil},
		"UTF-16 big-endian, no mark":   {utf16Bytes(text, false, true), plain, nil},
		"UTF-16 little-endian, none":   {utf16Bytes(text, false, false), plain, nil},
		"zero bytes between":           {[]byte(strings.ReplaceAll(text, ";", "\x00;")), plain, nil},
		"Excel's line of the separator": {
			[]byte("sep=;\nNo;Uraian\n1;a,b,c\n2;d,e,f\n"), `[A2 No][B2 Uraian] [A3 1][B3 a,b,c] [A4 2][B4 d,e,f]`, nil,
		},
		"Windows-1252": {
			[]byte("Nama;Nilai\nCaf\xe9 \x93Senja\x94;3\n"), `[A1 Nama][B1 Nilai] [A2 Café “Senja”][B2 3]`, nil,
		},
		"rows longer and shorter than the heading": {
			[]byte("Kode,Uraian,Rp\n5.1,Pegawai,7,,lebih,1\n5.2\n5.3,Modal,8\n"),
			`[A1 Kode][B1 Uraian][C1 Rp] [A2 5.1][B2 Pegawai][C2 7][E2 lebih][F2 1] [A3 5.2] [A4 5.3][B4 Modal][C4 8]`, nil,
		},
		"a field over several lines keeps the numbering of lines": {
			[]byte("Kode,Ket,Rp\n5.1,\"satu\n\ndua\",7\n5.2,,8\n"),
			`[A1 Kode][B1 Ket][C1 Rp] [A2 5.1][B2 satu dua][C2 7] [A5 5.2][C5 8]`, nil,
		},
		"an honest field of three hundred lines": {
			[]byte("Kode,Ket,Rp\n5.1,\"" + long + "\",7\n5.2,,8\n"),
			`[A1 Kode][B1 Ket][C1 Rp] [A2 5.1][B2 ` + strings.TrimSpace(strings.ReplaceAll(long, "\n", " ")) + `][C2 7] [A303 5.2][C303 8]`, nil,
		},
		"doubled quotes and inches": {
			[]byte("Kode,Ket,Rp\n1,\"pipa \"\"besi\"\"\",7\n2,\"pipa 4\" PVC\",8\n3,pipa 4\",9\n"),
			`[A1 Kode][B1 Ket][C1 Rp] [A2 1][B2 pipa "besi"][C2 7] [A3 2][B3 pipa 4" PVC][C3 8] [A4 3][B4 pipa 4"][C4 9]`, nil,
		},
		"a quote nobody closes costs its line only": {
			[]byte("Kode,Ket,Rp\n1,\"rusak,7\n2,b,8\n3,c,9\n"),
			`[A1 Kode][B1 Ket][C1 Rp] [A2 1][B2 "rusak][C2 7] [A3 2][B3 b][C3 8] [A4 3][B4 c][C4 9]`,
			[]document.Code{document.Broken},
		},
		"a quote that the next quoted field seems to close": {
			[]byte("Kode,Ket,Rp\n1,\"rusak,7\n2,\"b\",8\n3,c,9\n"),
			`[A1 Kode][B1 Ket][C1 Rp] [A2 1][B2 "rusak][C2 7] [A3 2][B3 b][C3 8] [A4 3][B4 c][C4 9]`,
			[]document.Code{document.Broken},
		},
		"lines of particulars before the heading": {
			[]byte("Judul,Realisasi,,\nTahun,2014,,\n,,,\nKode,Uraian,Rp,Ket\n5.1,Pegawai,7,\n"),
			`(A1 Judul: Realisasi) (A2 Tahun: 2014) [A4 Kode][B4 Uraian][C4 Rp][D4 Ket] [A5 5.1][B5 Pegawai][C5 7]`, nil,
		},
		"only blanks": {[]byte(" , ,\n,,\n"), "", []document.Code{document.Empty}},
		"one line of text": {
			[]byte("catatan saja"), `(A1 catatan saja)`, nil,
		},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			doc := ReadCSV(t.Context(), "uji.csv", test.data, Limits{})
			if got := shown(doc); got != test.want {
				t.Errorf("got  %s\nwant %s", got, test.want)
			}
			var codes []document.Code
			for _, p := range doc.Problems {
				codes = append(codes, p.Code)
			}
			if diff := cmp.Diff(test.codes, codes); diff != "" {
				t.Errorf("problems: %s", diff)
			}
		})
	}
}

// A spreadsheet that did not see the separator wraps whole lines in quotes once
// more.
// A file that parts some of its columns by one separator and some by another
// is read as well as it can be, and says that its columns may be mixed up.
func TestReadCSVOfTwoSeparators(t *testing.T) {
	for _, c := range []struct {
		situation, text string
		said            bool
	}{
		{"rows of each", "Uraian;Target,Realisasi\nPanjang jalan;1.200;900\nJumlah pohon,120,115\nTitik lampu;58;57\nLuas taman,3,2\n", true},
		{"one row of the other, as wide as the rest", "Uraian,Target,Realisasi\nJumlah pohon,120,115\nTitik lampu;58;57\nLuas taman,3,2\n", true},
		{"decimal commas", "Uraian;Target;Realisasi\nPanjang jalan;1,5;0,9\nJumlah pohon;120;115\n", false},
		{"a title with a comma and a year", "Kota Contoh, 2025\nUraian;Target;Realisasi\nJumlah pohon;120;115\n", false},
		{"a title of three parts", "Kota Contoh, triwulan IV, 2025\nUraian;Target;Realisasi\nJumlah pohon;120;115\nLuas taman;3;2\n", false},
		{"a sentence with semicolons", "Uraian,Target,Realisasi\nJumlah pohon,120,115\nDibangun jalan; jembatan; dan 3 taman\nLuas taman,3,2\n", false},
		{"a cell with semicolons", "Uraian,Target,Realisasi\n\"jalan; jembatan; 3\",120,115\nLuas taman,3,2\n", false},
	} {
		doc := ReadCSV(t.Context(), "a.csv", []byte(c.text), Limits{})
		said := slices.ContainsFunc(doc.Problems, func(p document.Problem) bool {
			return p.Code == document.RowRefused && strings.Contains(p.Message.EN, "two separators")
		})
		if said != c.said {
			t.Errorf("%s: said %t, want %t: %v", c.situation, said, c.said, doc.Problems)
		}
	}
}

func TestReadCSVWrappedTwice(t *testing.T) {
	var b strings.Builder
	b.WriteString("Kode,Uraian,Rp,Ket\n")
	for i := range 20 {
		fmt.Fprintf(&b, "\"5.%d,\"\"Belanja, pegawai\"\",%d,\"\"Sumber dana : DAU\"\n\"Lokasi : Bantul\"\"\"\n", i, i)
		fmt.Fprintf(&b, "6.%d,Polos,%d,\n", i, i)
	}
	doc := ReadCSV(t.Context(), "", []byte(b.String()), Limits{})
	if len(doc.Problems) > 0 || len(doc.Pages) != 1 || len(doc.Pages[0].Tables) != 1 {
		t.Fatalf("document %+v", doc)
	}
	table := doc.Pages[0].Tables[0]
	if table.Rows != 41 || table.Cols != 4 {
		t.Errorf("table of %d by %d, want 41 by 4", table.Rows, table.Cols)
	}
	for at, want := range map[string]string{"B2": "Belanja, pegawai", "D2": "Sumber dana : DAU Lokasi : Bantul", "A4": "6.0", "C59": "19"} {
		if c, _ := cellAt(doc.Pages[0], at); c.Text != want {
			t.Errorf("%s is %q, want %q", at, c.Text, want)
		}
	}
}

func TestReadCSVLimits(t *testing.T) {
	wide := "a,b,c\n" + strings.Repeat("x,", mostFields+1) + "\nd,e,f\n"
	doc := ReadCSV(t.Context(), "", []byte(wide), Limits{})
	if len(doc.Problems) != 1 || doc.Problems[0].Code != document.RowRefused || !strings.Contains(doc.Problems[0].Message.EN, "Line 2 ") {
		t.Errorf("problems %+v, want line 2 refused", doc.Problems)
	}
	if c, found := cellAt(doc.Pages[0], "B3"); !found || c.Text != "e" {
		t.Error("the line after the refused one is lost")
	}
	doc = ReadCSV(t.Context(), "", []byte("a,b\nc,d\ne,f\n"), Limits{Cells: 3})
	if len(doc.Problems) != 1 || doc.Problems[0].Code != document.Truncated {
		t.Errorf("problems %+v, want truncated", doc.Problems)
	}
}

// Text made of nothing but hostile repetition must not cost more than its size.
func TestReadCSVOfRepetition(t *testing.T) {
	for name, unit := range map[string]string{
		"quotes": `"`, "quotes and separators": `",`, "quotes and lines": "\"\n", "lines": "\n", "open fields": ",\"a\n",
		"open fields on one line": ",\"a", "open fields without separators": "\"a b",
		"carriage returns": "\r", "separators": ",", "letters": "x", "blanks and quotes": ` "`,
	} {
		t.Run(name, func(t *testing.T) {
			began := time.Now()
			ReadCSV(t.Context(), "", []byte(strings.Repeat(unit, (1<<20)/len(unit))), Limits{})
			if took := time.Since(began); took > 30*time.Second {
				t.Errorf("a mebibyte took %v", took)
			}
		})
	}
}

// TestRecordsAreWhatWasWritten: what a careful program writes is read back
// field by field.
func TestRecordsAreWhatWasWritten(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		separator := rapid.SampledFrom(separators[:]).Draw(t, "separator")
		field := rapid.StringOfN(rapid.SampledFrom([]rune("ab1,;|\t\" \n.'é")), 0, 6, -1)
		rows := rapid.SliceOfN(rapid.SliceOfN(field, 2, 4), 1, 8).Draw(t, "rows")
		var b bytes.Buffer
		w := csv.NewWriter(&b)
		w.Comma = rune(separator)
		if err := w.WriteAll(rows); err != nil {
			t.Fatal(err)
		}
		got, broken := records(b.String(), separator)
		if len(broken) > 0 || len(got) != len(rows) {
			t.Fatalf("%d records, broken %v, want %d\n%q", len(got), broken, len(rows), b.String())
		}
		line := 0
		for i, r := range got {
			if !slices.Equal(r.fields, rows[i]) {
				t.Fatalf("record %d is %q, want %q", i, r.fields, rows[i])
			}
			if r.line != line {
				t.Fatalf("record %d begins on line %d, want %d", i, r.line, line)
			}
			line += r.lines
		}
	})
}

// accounted checks that every line of a text belongs to one record, and that
// every record with text in it is in the document. It returns the number of
// lines, of records with text and of rows found in tables and paragraphs.
func accounted(t testing.TB, data []byte, doc document.Document) (lines, filled, rows int) {
	t.Helper()
	text := charset.Decode(data)
	separator := separatorOf(text)
	text = unwrapped(text, separator)
	all, _ := records(text, separator)
	places := map[string]bool{}
	for _, page := range doc.Pages {
		for _, p := range page.Paragraphs {
			places[strings.TrimLeft(p.Address, "ABCDEFGHIJKLMNOPQRSTUVWXYZ")] = true
		}
		for _, table := range page.Tables {
			for _, c := range table.Cells {
				places[strings.TrimLeft(c.Address, "ABCDEFGHIJKLMNOPQRSTUVWXYZ")] = true
			}
		}
	}
	for _, r := range all {
		if r.line != lines {
			t.Fatalf("a record begins on line %d, want %d: lines are lost or read twice", r.line+1, lines+1)
		}
		lines += r.lines
		if !slices.ContainsFunc(r.fields, func(f string) bool { return strings.TrimSpace(clean(f)) != "" }) {
			continue
		}
		filled++
		if _, declared := declaredSeparator(text); declared && r.line == 0 {
			continue
		}
		if !places[fmt.Sprint(r.line+1)] {
			t.Errorf("line %d is nowhere: %.80q", r.line+1, r.fields)
		}
	}
	return lines, filled, len(places)
}

// wholeProse checks that every letter and digit of running text stands in its
// paragraphs, in order: only marks and blanks may go.
func wholeProse(t testing.TB, text string, doc document.Document) {
	t.Helper()
	said := func(s string) string {
		return strings.Map(func(r rune) rune {
			if unicode.IsLetter(r) || unicode.IsDigit(r) {
				return r
			}
			return -1
		}, s)
	}
	var b strings.Builder
	for _, page := range doc.Pages {
		for _, p := range page.Paragraphs {
			b.WriteString(p.Text)
		}
	}
	if got, want := said(b.String()), said(text); got != want {
		t.Errorf("running text %q is read as %q", want, got)
	}
}

func FuzzCSV(f *testing.F) {
	f.Add([]byte("a,b\n1,\"x\ny\"\n"))
	f.Add([]byte("sep=;\na;b\n\"open\n"))
	f.Add([]byte("\nA A 0A")) // running text after a blank line
	f.Add([]byte("Judul,x\n\nKode,Uraian,Rp\n5,\"\"\"a\"\",b\",3\n"))
	f.Add(utf16Bytes("a\tb\n", true, false))
	f.Fuzz(func(t *testing.T, data []byte) {
		doc := ReadCSV(t.Context(), "", data, Limits{})
		for _, p := range doc.Problems {
			if p.Message.ID == "" || p.Message.EN == "" {
				t.Errorf("problem without words: %+v", p)
			}
		}
		if text := charset.Decode(data); isProse(text) {
			wholeProse(t, text, doc)
		} else {
			accounted(t, data, doc)
		}
		if again := ReadCSV(t.Context(), "", data, Limits{}); !cmp.Equal(doc, again) {
			t.Error("the same bytes read differently")
		}
	})
}
