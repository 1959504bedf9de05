package practice

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"fmt"
	"html"
	"io"
	"strings"

	"codeberg.org/go-pdf/fpdf"

	"nyata/internal/record/document"
)

// odd is a file that cannot be read as it is, as every folder has some.
type odd struct {
	agency string
	period string
	code   document.Code // the problem a reader ought to report
}

// oddReports are the quarterly reports that came broken.
var oddReports = []odd{
	{"dlh", "2026-Q3", document.Broken},
	{"disdukcapil", "2026-Q3", document.Scanned},
}

func spoiled(agency string, year, quarter int) (odd, bool) {
	for _, x := range oddReports {
		if x.agency == agency && x.period == periodText(year, quarter) {
			return x, true
		}
	}
	return odd{}, false
}

// spoil hands in a report that was cut off in transfer, or only as a picture.
func (o *office) spoil(p *plan, h habit, q int, x odd) error {
	path := reportPath(p, h, q)
	data, err := report(p, h, q, &ink{})
	switch {
	case err != nil:
		return fmt.Errorf("spoiled report of %s %s: %w", x.agency, x.period, err)
	case x.code == document.Broken:
		data = data[:len(data)*55/100]
	default:
		path = fmt.Sprintf("%d/%s/scan laporan tw %s.pdf", p.year, folderName(p), strings.ToLower(roman[q]))
		if data, err = scannedReport(p, q, o.seed); err != nil {
			return fmt.Errorf("scanned report of %s %s: %w", x.agency, x.period, err)
		}
	}
	o.unreadable(path, data, x)
	return nil
}

func (o *office) unreadable(path string, data []byte, x odd) {
	o.add(path, data, &ink{})
	o.truth.Unreadable = append(o.truth.Unreadable, Unreadable{File: path, Problem: string(x.code), Agency: x.agency, Period: x.period})
}

// oddRealisation hands in a budget realisation in a form that is not what its
// name says; false when the agency's is in order.
func (o *office) oddRealisation(p *plan, half int) bool {
	period := fmt.Sprintf("%d-S%d", p.year, half)
	switch p.agency.ID + " " + period {
	case "disperkim 2026-S1": // a web page under the name of an old workbook
		o.unreadable(fmt.Sprintf("%d/%s/Realisasi Anggaran Semester %s.xls", p.year, folderName(p), roman[half]), p.webPage(half), odd{p.agency.ID, period, document.Unsupported})
	case "diskominfo 2026-S1": // a workbook that unpacks to far more than it is
		o.unreadable(fmt.Sprintf("%d/%s/Realisasi Semester %s.xlsx", p.year, folderName(p), roman[half]), bomb(), odd{p.agency.ID, period, document.TooLarge})
	default:
		return false
	}
	return true
}

// oddAgreement hands in an agreement that nobody can open, or nothing at all
// under its name; false when the agency's is in order.
func (o *office) oddAgreement(p *plan) bool {
	x := odd{agency: p.agency.ID, period: yearText(p.year)}
	switch p.agency.ID + " " + x.period {
	case "bpkpd 2026":
		doc := newPaper(a4, false, 50, "Perjanjian Kinerja")
		doc.pdf.SetProtection(fpdf.CnProtectPrint, "sandi-contoh", "pemilik-contoh")
		doc.paragraph(60, 10, fmt.Sprintf("Perjanjian Kinerja %d, dikunci dengan sandi.", p.year))
		data, err := doc.close()
		if err != nil {
			return false
		}
		x.code = document.Encrypted
		o.unreadable(agreementPath(p, false), data, x)
	case "disdikbud 2026":
		x.code = document.Empty
		o.unreadable(agreementPath(p, false), nil, x)
	default:
		return false
	}
	return true
}

// odds adds the files that belong to no agency's duties: a copy under another
// name.
func (o *office) odds() error {
	p := o.planFor("dinkes", 2025)
	path := reportPath(p, habitOf("dinkes"), 4)
	for _, f := range o.files {
		if f.Path == path {
			twin := "lain-lain/Salinan laporan akhir tahun.pdf"
			o.add(twin, f.Data, &ink{})
			o.truth.Duplicates = append(o.truth.Duplicates, Pair{path, twin})
			return nil
		}
	}
	return fmt.Errorf("copy %s: there is no such document", path)
}

// webPage is the table of a budget realisation as a web page, which many
// systems offer for download as ".xls".
func (p *plan) webPage(half int) []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, "<html><head><title>%s</title></head><body><table border=1>\n<tr><th>Kode</th><th>Uraian</th><th>Anggaran</th><th>Realisasi</th></tr>\n", html.EscapeString(notice))
	for _, l := range p.root.lines() {
		fmt.Fprintf(&b, "<tr><td>%s</td><td>%s</td><td>%s</td><td>%s</td></tr>\n", l.code, html.EscapeString(l.name), rupiah(l.budget), rupiah(l.spentTo(2*half)))
	}
	b.WriteString("</table></body></html>\n")
	return b.Bytes()
}

// bombSize is what the bomb's sheet unpacks to: beyond what a reader should
// allow, from a file of about a tenth of a megabyte.
const bombSize = 160 << 20

// bomb is a small workbook whose sheet unpacks to bombSize bytes of blanks.
func bomb() []byte {
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	z.RegisterCompressor(zip.Deflate, func(w io.Writer) (io.WriteCloser, error) { return flate.NewWriter(w, flate.BestSpeed) })
	put := func(name string, method uint16, fill func(io.Writer)) {
		w, err := z.CreateHeader(&zip.FileHeader{Name: name, Method: method})
		if err != nil {
			panic(err) // a bytes.Buffer never fails
		}
		fill(w)
	}
	text := func(s string) func(io.Writer) {
		return func(w io.Writer) {
			if _, err := io.WriteString(w, s); err != nil {
				panic(err) // a bytes.Buffer never fails
			}
		}
	}
	const rels = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
	const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
	put("[Content_Types].xml", zip.Store, text(`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`+
		`<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>`+
		`<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`))
	put("_rels/.rels", zip.Store, text(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="`+rels+`/officeDocument" Target="xl/workbook.xml"/></Relationships>`))
	put("xl/_rels/workbook.xml.rels", zip.Store, text(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="`+rels+`/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`))
	put("xl/workbook.xml", zip.Store, text(`<workbook xmlns="`+main+`" xmlns:r="`+rels+`"><sheets><sheet name="Realisasi" sheetId="1" r:id="rId1"/></sheets></workbook>`))
	put("xl/worksheets/sheet1.xml", zip.Deflate, func(w io.Writer) {
		text(`<worksheet xmlns="` + main + `"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>` + notice)(w)
		blank := bytes.Repeat([]byte{' '}, 1<<20)
		for range bombSize >> 20 {
			if _, err := w.Write(blank); err != nil {
				panic(err) // a bytes.Buffer never fails
			}
		}
		text(`</t></is></c></row></sheetData></worksheet>`)(w)
	})
	if err := z.Close(); err != nil {
		panic(err) // a bytes.Buffer never fails
	}
	return out.Bytes()
}
