package narrative

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"nyata/internal/record/document"
)

// plainLevel is the level of a heading that only its words show.
const plainLevel = 2

// numberedHeading matches the number of a heading: "A.", "II.", "3.1", "BAB IV".
var numberedHeading = regexp.MustCompile(`^(?:(?:BAB|Bab)\s+[IVXL0-9]+[.:]?|[IVXL]{1,5}[.)]?|[A-Z][.)]|[0-9]{1,2}(?:\.[0-9]{1,2})*[.)]?)\s+`)

// sectionWords begin the headings of plans and reports.
var sectionWords = regexp.MustCompile(`(?i)^(?:latar belakang|pendahuluan|umum|gambaran umum|kondisi|dasar hukum|maksud|tujuan|sasaran|ruang lingkup|lingkup|lokasi|keluaran|hasil|manfaat|penerima manfaat|sumber dana|pembiayaan|biaya|anggaran|rencana|realisasi|capaian|target|usulan|pelaksanaan|waktu|jangka waktu|jadwal|tenaga ahli|personil|spesifikasi|metode|permasalahan|kendala|evaluasi|analisis|tindak lanjut|penutup|kesimpulan|saran|rekomendasi|penerimaan|penggunaan|pengeluaran|swadaya|ringkasan|kegiatan|pekerjaan|program|akuntabilitas)(?:[^a-z]|$)`)

// onlyPeriod and onlyVillage match a line that names nothing but when or where:
// "Tahun 2024", "Kelurahan Yakut Kecil:".
var (
	onlyPeriod  = regexp.MustCompile(`(?i)^(?:[0-9a-z]{1,3}[.)]\s*)?(?:(?:rencana|realisasi|target|usulan|capaian|hasil)\s+)?(?:(?:tahun(?:\s+anggaran)?|ta|t\.a\.)\s+)(?:19|20)[0-9]{2}\s*:?$`)
	onlyVillage = regexp.MustCompile(`^(?:[0-9a-zA-Z]{1,3}[.)]\s*)?(?:Kelurahan|KELURAHAN|Kel\.|Kecamatan|KECAMATAN|Kec\.|Desa|DESA)(?:\s+\pL[\pL'-]*){1,3}\s*:?$`)
)

// OnlyYear reports whether a line names nothing but a year: "Tahun 2024".
func OnlyYear(line string) bool {
	return len(line) < 60 && onlyPeriod.MatchString(strings.TrimSpace(line))
}

// looksLikeHeading reports whether a paragraph that no style marks is a heading: a
// few words without an amount or an end, in capitals, or numbered and with a word
// that begins sections.
func looksLikeHeading(text string) bool {
	const most = 10 // words
	text = strings.TrimSpace(text)
	words := len(strings.Fields(text))
	if words == 0 || words > most || strings.ContainsAny(text[len(text)-1:], ".;,") {
		return false
	}
	mark := numberedHeading.FindString(text)
	rest := strings.TrimSuffix(strings.TrimSpace(text[len(mark):]), ":")
	letters := strings.ContainsFunc(rest, unicode.IsLetter)
	if !letters || Quantified(text) {
		return false
	}
	if onlyPeriod.MatchString(text) || onlyVillage.MatchString(text) && strings.ToLower(rest) != rest {
		return true
	}
	if strings.ToUpper(rest) == rest && utf8.RuneCountInString(rest) > 3 && !strings.HasSuffix(text, ":") {
		return true
	}
	return (mark != "" || words <= 4) && sectionWords.MatchString(rest) && words <= 7 && !strings.HasSuffix(text, ":")
}

// withoutStyles reports whether nothing in a document is marked as a heading but
// its title.
func withoutStyles(doc *document.Document) bool {
	const title = 4 // paragraphs
	for i := range doc.Pages {
		for k := range doc.Pages[i].Paragraphs {
			if doc.Pages[i].Paragraphs[k].Heading > 0 && (i > 0 || k >= title) {
				return false
			}
		}
	}
	return true
}

// standsAbove reports whether a paragraph of a document without styles is a
// heading by its form: a few words that neither end nor begin like a sentence or
// an item, without an amount, above running text.
func standsAbove(text string, below []document.Paragraph) bool {
	const few, sentence = 8, 8 // words
	text = strings.TrimSpace(text)
	first, _ := utf8.DecodeRuneInString(text)
	last, _ := utf8.DecodeLastRuneInString(text)
	if text == "" || len(strings.Fields(text)) > few || !unicode.IsUpper(first) || columns(text) || !unicode.IsLetter(last) && !unicode.IsDigit(last) && last != ')' || strings.ContainsAny(text, ",:;") || item.MatchString(text) {
		return false
	}
	if len(below) == 0 || len(strings.Fields(below[0].Text)) < sentence || !strings.ContainsAny(below[0].Text, ".:") {
		return false
	}
	return !Quantified(text)
}

// columns reports whether a line is a row of a table that lost its form: it holds two
// numbers, or one in thousands. "Ombak Lima 55 49.500.000"
func columns(text string) bool {
	n := 0
	for _, w := range strings.Fields(text) {
		if endsInNumber(w) && !bareYear.MatchString(w) {
			n++
			if strings.Contains(w, ".") && grouped(w) {
				return true
			}
		}
	}
	return n > 1
}
