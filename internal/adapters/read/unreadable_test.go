package read

import (
	"bytes"
	"image"
	"image/jpeg"
	"image/png"
	"regexp"
	"strings"
	"testing"

	"codeberg.org/go-pdf/fpdf"
	"github.com/xuri/excelize/v2"

	"nyata/internal/record/document"
)

// pages is a PDF file of so many pages, drawn by draw.
func pages(t testing.TB, count int, draw func(*fpdf.Fpdf)) []byte {
	t.Helper()
	f := fpdf.New("P", "pt", "A4", "")
	f.SetFont("Helvetica", "", 11)
	for range count {
		f.AddPage()
		draw(f)
	}
	var b bytes.Buffer
	if err := f.Output(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func sentence(f *fpdf.Fpdf) { f.Text(60, 60, "Capaian kinerja 80 persen") }

func lockedPDF(t testing.TB) []byte {
	return pages(t, 1, func(f *fpdf.Fpdf) { f.SetProtection(fpdf.CnProtectPrint, "sandi", "pemilik"); sentence(f) })
}

func lockedWorkbook(t testing.TB) []byte {
	t.Helper()
	f := excelize.NewFile()
	defer f.Close()
	var b bytes.Buffer
	if err := f.Write(&b, excelize.Options{Password: "sandi"}); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func emptyWorkbook(t testing.TB) []byte {
	t.Helper()
	f := excelize.NewFile()
	defer f.Close()
	var b bytes.Buffer
	if err := f.Write(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// photograph is a picture without a letter, as PNG and as JPEG.
func photograph(t testing.TB) (asPNG, asJPEG []byte) {
	t.Helper()
	im := image.NewGray(image.Rect(0, 0, 600, 800))
	for i := range im.Pix {
		im.Pix[i] = byte(i * 7)
	}
	var p, j bytes.Buffer
	if err := png.Encode(&p, im); err != nil {
		t.Fatal(err)
	}
	if err := jpeg.Encode(&j, im, nil); err != nil {
		t.Fatal(err)
	}
	return p.Bytes(), j.Bytes()
}

// What to do next is a verb of asking in either language.
var nextStep = map[string]*regexp.Regexp{
	"id": regexp.MustCompile(`\b([Kk]irim|mengirim ulang|mengirim lagi)\b`),
	"en": regexp.MustCompile(`\b([Ss]end|resend)\b`),
}

// Every way in which a file cannot be read gives one line that says what happened,
// where, and what to do next; a file under a wrong name is read as what it is.
func TestEveryUnreadableFileSaysWhy(t *testing.T) {
	r := New(engineCache, Limits{})
	t.Cleanup(func() { _ = r.Close() })
	whole := pages(t, 3, sentence)
	asPNG, asJPEG := photograph(t)
	scan := pages(t, 1, func(f *fpdf.Fpdf) {
		f.RegisterImageOptionsReader("p", fpdf.ImageOptions{ImageType: "PNG"}, bytes.NewReader(asPNG))
		f.ImageOptions("p", 0, 0, 595, 842, false, fpdf.ImageOptions{}, 0, "")
	})
	const types = "[Content_Types].xml"
	for _, x := range []struct {
		situation, name string
		data            []byte
		code            document.Code // of the one problem; empty for none
		page            int           // where it is; 0 for the whole file
		words           string        // that the Indonesian sentence holds
		kind            document.Kind // as what it was read; empty for nothing
	}{
		{"no byte", "laporan.pdf", nil, document.Empty, 0, "0 bita", ""},
		{"only blanks", "laporan.csv", []byte(" \n\t\n"), document.Empty, 0, "spasi", ""},
		{"a workbook without a cell", "a.xlsx", emptyWorkbook(t), document.Empty, 0, "tidak berisi tulisan", ""},
		{"a workbook without its parts", "a.xlsx", zipFile(t, map[string]string{types: "<Types/>"}, types, "xl/workbook.xml"), document.Broken, 0, "rusak", ""},
		{"a truncated workbook", "a.xlsx", workbookFile(t)[:2000], document.Broken, 0, "rusak", ""},
		{"a truncated Word file", "a.docx", wordFile(t)[:200], document.Broken, 0, "rusak", ""},
		{"a truncated PDF", "a.pdf", whole[:600], document.Broken, 0, "bukan PDF yang utuh", ""},
		{"a PDF without its beginning", "a.pdf", whole[9:], document.Broken, 0, "bukan PDF yang utuh", ""},
		{"a PDF without its directory", "a.pdf", bytes.ReplaceAll(whole, []byte(" obj"), []byte(" xxx")), document.Broken, 0, "bukan PDF yang utuh", ""},
		{"a wrong directory that can be made again", "a.pdf", bytes.Replace(whole, []byte("startxref\n"), []byte("startxref\n9"), 1), "", 0, "", document.Native},
		{"a PDF behind a password", "a.pdf", lockedPDF(t), document.Encrypted, 0, "kata sandi", ""},
		{"a workbook behind a password", "a.xlsx", lockedWorkbook(t), document.Encrypted, 0, "kata sandi", ""},
		{"an entry behind a password", "a.docx", encrypted(wordFile(t)), document.Encrypted, 0, "kata sandi", ""},
		{"more pages than allowed", "a.pdf", pages(t, 2001, func(*fpdf.Fpdf) {}), document.TooLarge, 0, "2001 halaman", ""},
		{"a workbook that unpacks without end", "a.xlsx", zipFile(t, map[string]string{"xl/workbook.xml": strings.Repeat(" ", 40<<20)}, types, "xl/workbook.xml"), document.TooLarge, 0, "batas aman", ""},
		{"a photo without text", "a.png", asPNG, document.Scanned, 0, "gambar atau foto", ""},
		{"a photo named .pdf", "a.pdf", asJPEG, document.Scanned, 0, "gambar atau foto", ""},
		{"a scan", "a.pdf", scan, document.Scanned, 1, "Halaman 1", document.Scan},
		{"an old workbook", "a.xls", compound("Workbook"), document.Unsupported, 0, "Excel Workbook (.xlsx)", ""},
		{"an old Word file", "a.doc", compound("WordDocument"), document.Unsupported, 0, "Dokumen Word (.docx)", ""},
		{"an old Word file named .docx", "a.docx", compound("WordDocument"), document.Unsupported, 0, "Dokumen Word (.docx)", ""},
		{"an archive named .xlsx", "a.xlsx", zipFile(t, nil, "a.txt"), document.Unsupported, 0, "arsip", ""},
		{"a web page named .pdf", "a.pdf", []byte("<!DOCTYPE html><html><body>Silakan masuk</body></html>"), document.Unsupported, 0, "halaman web, bukan berkas .pdf", ""},
		{"a piece of a web page named .pdf", "unggah/a.PDF", []byte("<!-- e-SAKIP -->\n<div><p>Sesi habis</p></div>"), document.Unsupported, 0, "halaman web, bukan berkas .pdf", ""},
		{"a web page named .xls", "a.xls", []byte("<table><tr><td>1</td></tr></table>"), document.Unsupported, 0, "Excel Workbook (.xlsx)", ""},
		{"chance named .pdf", "a.pdf", bytes.Repeat([]byte("\x01\x9c\x00\x13\xf7\x88\x02"), 50), document.Unsupported, 0, "bukan berkas .pdf", ""},
		{"chance", "a.dat", bytes.Repeat([]byte("\x01\x9c\x00\x13\xf7\x88\x02"), 50), document.Unsupported, 0, "tidak dikenali", ""},
		{"text named .pdf", "a.pdf", []byte("Error 404\n\nBerkas yang dicari tidak ditemukan di peladen ini.\n"), document.Misnamed, 0, "teks biasa, bukan berkas .pdf", document.Text},
		{"text named .xlsx", "a.xlsx", []byte("Maaf, ekspor gagal. Silakan coba lagi nanti atau hubungi admin.\n"), document.Misnamed, 0, "teks biasa, bukan berkas .xlsx", document.Text},
		{"columns named .pdf", "a.pdf", []byte("Uraian;Rp\nJalan;1.000\nTalud;2.000\n"), document.Misnamed, 0, "teks biasa, bukan berkas .pdf", document.CSV},
		{"columns named .xls", "a.xls", []byte("Uraian\tRp\nJalan\t1.000\nTalud\t2.000\n"), "", 0, "", document.CSV},
		{"text under the name of text", "a.txt", []byte("Laporan kinerja triwulan tiga sudah selesai.\n"), "", 0, "", document.Text},
		{"text under no name", "LAPORAN", []byte("Laporan kinerja triwulan tiga sudah selesai.\n"), "", 0, "", document.Text},
		{"a workbook named .pdf", "a.pdf", workbookFile(t), "", 0, "", document.XLSX},
		{"a Word file named .csv", "a.csv", wordFile(t), "", 0, "", document.DOCX},
		{"a PDF named .docx", "a.docx", whole, "", 0, "", document.Native},
	} {
		t.Run(x.situation, func(t *testing.T) {
			doc := r.Read(t.Context(), x.name, x.data)
			var kind document.Kind
			if len(doc.Pages) > 0 {
				kind = doc.Pages[0].Kind
			}
			if kind != x.kind {
				t.Errorf("read as %q, want %q", kind, x.kind)
			}
			if x.code == "" {
				if len(doc.Problems) > 0 {
					t.Errorf("problems %+v, want none", doc.Problems)
				}
				return
			}
			if len(doc.Problems) != 1 {
				t.Fatalf("problems %+v, want one", doc.Problems)
			}
			p := doc.Problems[0]
			if p.Code != x.code || p.Page != x.page || !strings.Contains(p.Message.ID, x.words) {
				t.Errorf("problem %+v, want %s of page %d with %q", p, x.code, x.page, x.words)
			}
			if !nextStep["id"].MatchString(p.Message.ID) || !nextStep["en"].MatchString(p.Message.EN) {
				t.Errorf("what to do next is not said: %+v", p.Message)
			}
			if strings.Contains(p.Message.ID+p.Message.EN, "%!") {
				t.Errorf("a sentence with a hole: %+v", p.Message)
			}
		})
	}
}

// encrypted marks the first entry of a container as locked.
func encrypted(data []byte) []byte {
	data = bytes.Clone(data)
	data[bytes.Index(data, []byte("PK\x01\x02"))+8] |= 1
	return data
}
