package rules

import (
	"strings"

	"nyata/internal/record/difference"
	"nyata/internal/record/document"
	"nyata/internal/record/reference"
)

var _ = register(Rule{
	ID: "indicator_of_nomenclature", Version: "2", Severity: difference.Low,
	Source: document.Message{
		ID: "Indikator keluaran yang ditetapkan nomenklatur nasional tahun itu untuk sub kegiatan (Kepmendagri, edisi yang dimuat)",
		EN: "The output indicator the national nomenclature of that year fixes for the sub-activity (Kepmendagri, edition loaded)",
	},
	Title: document.Message{ID: "Indikator berbeda dari nomenklatur", EN: "Indicator other than the nomenclature's"},
	Check: func(f *Facts, report Report) {
		for _, r := range f.Rows {
			entry, edition := f.entryOf(r)
			head := r.Head()
			if entry == nil || entry.Indicator == "" || head.Indicator.Text == "" || sameIndicator(r, entry) {
				continue
			}
			d := about(head)
			d.Expected, d.Found = short(entry.Indicator), short(head.Indicator.Text)
			d.Explanation = say(
				"%[1]s (%[2]s) diukur dengan “%[3]s”, sedangkan nomenklatur tahun itu menetapkan “%[4]s” (%[5]s).",
				"%[1]s (%[2]s) is measured by “%[3]s”, while that year's nomenclature fixes “%[4]s” (%[5]s).",
				named{head}, entry.Code, short(head.Indicator.Text), short(entry.Indicator), editionName(edition))
			report(d, head)
		}
	},
})

// sameIndicator reports whether a row's indicator has most of its words in
// common with the entry's, or at least measures the same thing: agencies
// shorten and re-order them.
func sameIndicator(r *Row, entry *reference.Entry) bool {
	text := r.Head().Indicator.Text
	return text == "" || entry.Indicator == "" || overlap(text, entry.Indicator) >= 0.5 || sameHead(text, entry.Indicator)
}

// sameHead reports whether two indicators begin with the same measure of the
// same thing, such as "Jumlah personil".
func sameHead(a, b string) bool {
	x, y := strings.FieldsFunc(strings.ToLower(a), notWord), strings.FieldsFunc(strings.ToLower(b), notWord)
	return len(x) >= 2 && len(y) >= 2 && x[0] == y[0] && x[1] == y[1]
}
