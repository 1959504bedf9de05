package read

import (
	"archive/zip"
	"bytes"
	"io"
	"os"
	"path/filepath"
	"testing"

	"github.com/xuri/excelize/v2"
)

// smallFiles are one honest file of each kind, made here, and files that are
// refused.
func smallFiles(t testing.TB) map[string][]byte {
	t.Helper()
	return map[string][]byte{
		"anggaran.csv":   []byte("No,Uraian,Jumlah\n1,Belanja,\"1.000,50\"\n2,\"Belanja\nModal\",2\n"),
		"realisasi.xlsx": workbookFile(t),
		"kak.docx":       wordFile(t),
		"foto.png":       []byte("\x89PNG\r\n\x1a\n0000"),
		"kosong.pdf":     []byte(" \n"),
		"aneh.bin":       {1, 2, 3, 0, 0xff, 0xfe, 4, 5, 6, 7, 8, 0x90},
	}
}

func workbookFile(t testing.TB) []byte {
	t.Helper()
	f := excelize.NewFile()
	defer f.Close()
	for cell, value := range map[string]any{"A1": "Realisasi", "A3": "Uraian", "B3": "Jumlah", "A4": "Jalan", "B4": 12.5} {
		if err := f.SetCellValue("Sheet1", cell, value); err != nil {
			t.Fatal(err)
		}
	}
	var b bytes.Buffer
	if err := f.Write(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func wordFile(t testing.TB) []byte {
	t.Helper()
	return zipFile(t, map[string]string{
		"[Content_Types].xml": `<Types/>`,
		"word/document.xml": `<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>Kerangka Acuan Kerja</w:t></w:r></w:p>` +
			`<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Jalan</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>12 km</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>`,
	}, "[Content_Types].xml", "word/document.xml")
}

// zipFile packs the named entries in the order given.
func zipFile(t testing.TB, entries map[string]string, order ...string) []byte {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for _, name := range order {
		e, err := w.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := io.WriteString(e, entries[name]); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// sharedData is the folder of real files beside the repository; the test is
// skipped where it is absent.
func sharedData(t testing.TB, under ...string) string {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			break
		}
		if dir == filepath.Dir(dir) {
			t.Skip("no go.mod above the test")
		}
		dir = filepath.Dir(dir)
	}
	path := filepath.Join(append([]string{dir, "..", "shared", "data"}, under...)...)
	if _, err := os.Stat(path); err != nil {
		t.Skipf("real files are not here: %v", err)
	}
	return path
}
