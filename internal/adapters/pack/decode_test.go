package pack_test

import (
	"strings"
	"testing"
	"unicode/utf16"

	"nyata/internal/adapters/pack"
	"nyata/internal/ground/fault"
)

// wide is a text as Excel saves "Unicode text".
func wide(text string) []byte {
	out := []byte{0xff, 0xfe}
	for _, u := range utf16.Encode([]rune(text)) {
		out = append(out, byte(u), byte(u>>8))
	}
	return out
}

func TestUnicodeTextOfExcel(t *testing.T) {
	rows, err := pack.Rows(wide("nama\tnilai\r\n“Bina Marga”\t7\r\n"))
	if err != nil || len(rows) != 2 || rows[1][0] != "“Bina Marga”" || rows[1][1] != "7" {
		t.Errorf("%q %v", rows, err)
	}
}

// TestAFileThatIsNoTableSaysWhy: the sentence tells what to do, in place of rows
// that nobody meant.
func TestAFileThatIsNoTableSaysWhy(t *testing.T) {
	for situation, c := range map[string]struct{ data, key string }{
		"empty":                      {"", "import.empty"},
		"an old workbook":            {"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "import.old_workbook"},
		"a workbook with a password": {"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + strings.Repeat("\x00", 600) + string(wide("EncryptedPackage")[2:]), "import.locked"},
		"a PDF":                      {"%PDF-1.4\n1 0 obj\n", "import.pdf"},
		"a PDF behind a letter head": {"HTTP/1.1 200 OK\r\n\r\n%PDF-1.4\n", "import.pdf"},
		"a picture":                  {"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "import.no_text"},
		"a quotation mark left open": {"nama,isi\na,\"satu\nb,dua\nc,tiga\n", "import.open_quote"},
		"left open, closed by a later one": {
			"nama,isi,lagi\na,\"satu, dua,x\nb,\"tiga\",y\nc,empat,z\n", "import.open_quote",
		},
	} {
		t.Run(situation, func(t *testing.T) {
			rows, err := pack.Rows([]byte(c.data))
			if fault.KindOf(err) != fault.Invalid || fault.Of(err).Key != c.key {
				t.Errorf("%q %v, want %s", rows, err, c.key)
			}
		})
	}
	for situation, data := range map[string]string{
		"a cell of two lines":       "nama,isi\na,\"satu\ndua\"\nb,tiga\n",
		"a mark for inches":         "nama,isi\npipa 2\",5\nb,tiga\n",
		"a cell that quotes a word": "nama,isi\na,\"ia berkata \"\"ya\"\",\nlalu pergi\"\nb,tiga\n",
	} {
		if rows, err := pack.Rows([]byte(data)); err != nil || len(rows) != 3 {
			t.Errorf("%s: %q %v", situation, rows, err)
		}
	}
	_, err := pack.Rows([]byte("nama,isi\na,b\n\n\nc,\"satu\nd,dua\n"))
	if err == nil || !strings.Contains(err.Error(), "5") {
		t.Errorf("the line is not named: %v", err)
	}
}
