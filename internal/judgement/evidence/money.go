package evidence

import (
	"regexp"
	"strings"

	"nyata/internal/ground/code"
	"nyata/internal/ground/figure"
	"nyata/internal/ground/heading"
	"nyata/internal/ground/period"
	"nyata/internal/record/observation"
)

var budgetColumns = []heading.Column{
	{Name: "kode", Headings: []string{"kode rekening", "kode akun", "standarjenis", "kode sub kegiatan", "kode kegiatan", "account", "code"}, Required: true},
	{Name: "uraian", Headings: []string{"nama rekening", "nama akun", "description", "nama sub kegiatan"}},
	{Name: "anggaran", Headings: []string{"nilaianggaran", "nilai anggaran", "pagu", "jumlah anggaran", "anggaran setelah perubahan", "budget"}},
	{Name: "realisasi", Headings: []string{"nilai realisasi", "jumlah realisasi", "realised"}},
	{Name: "opd", Headings: []string{"perangkat daerah", "skpd", "kode skpd", "nama skpd", "agency"}},
	{Name: "pemda", Headings: []string{"kodewilayahbps", "kode wilayah", "kodepemda", "kota"}},
	{Name: "periode", Headings: []string{"period", "bulan", "triwulan"}},
	{Name: "tahun", Headings: []string{"year", "tahun anggaran"}},
	{Name: "tahapan", Headings: []string{"stage", "tahap"}},
	{Name: "edisi", Headings: []string{"versi", "vintage"}},
	{Name: "sumber", Headings: []string{"source"}},
}

// stages are the words for a stage of the budget.
var stages = map[string]observation.Stage{
	"murni": observation.Original, "apbd murni": observation.Original, "induk": observation.Original,
	"perubahan": observation.Revised, "p apbd": observation.Revised, "apbd perubahan": observation.Revised, "setelah perubahan": observation.Revised,
	"realisasi": observation.Realisation,
}

// budget reads budget and realisation by account or by programme, activity and
// sub-activity. Account books are kept by the agencies: they are transactions,
// and no evidence against a report by themselves.
func (w *walk) budget() {
	if !w.open(budgetColumns) {
		return
	}
	if !w.has("anggaran") && !w.has("realisasi") {
		w.refuseFile("no_value_column", "Berkas ini tidak memuat kolom anggaran maupun realisasi.", "This file has neither a column anggaran nor realisasi.")
		return
	}
	if w.foreign() {
		return
	}
	styles := w.styles("anggaran", "realisasi")
	form := w.printedForm()
	for w.next() {
		if w.has("pemda") {
			if _, ours := w.bpsArea(w.get("pemda")); !ours {
				w.result.Outside++
				continue
			}
		}
		var r *reason
		before := len(w.result.Candidates)
		if form {
			r = w.formRow()
		} else {
			r = w.budgetRow(styles)
		}
		switch {
		case r != nil && r.code == "heading":
			w.aside(w.text(), *r)
		case r != nil:
			w.result.Candidates = w.result.Candidates[:before]
			w.refuse(w.text(), *r)
		default:
			w.result.Accepted++
		}
	}
}

// text names the current row for the report.
func (w *walk) text() string {
	if t := strings.TrimSpace(w.get("kode") + " " + w.get("uraian")); t != "" {
		return t
	}
	return strings.Join(filled(w.row), " ")
}

// printedForm reports whether the table is a form printed with merged cells,
// its figures beside the columns their headings stand in.
func (w *walk) printedForm() bool {
	if !w.has("uraian") {
		return false
	}
	off, on := 0, 0
	for _, row := range w.Rows[w.head+1:] {
		for j, c := range row {
			if !accountCode.MatchString(heading.Tidy(c)) {
				continue
			}
			if j == w.at["kode"] {
				on++
			} else {
				off++
			}
			break
		}
	}
	return off > on
}

// accountCode is an account or programme code as printed.
var accountCode = regexp.MustCompile(`^\d+(\.\d+)*\.?$`)

// listCode is an account of the ministry of finance's list: digits without
// points, with the name behind it.
var listCode = regexp.MustCompile(`^(\d{4})\.?\s*(.*)$`)

// budgetRow reads a row whose cells stand under their headings.
func (w *walk) budgetRow(styles map[string]figure.Style) *reason {
	c := w.base(w.column("anggaran", "realisasi"))
	if r := w.moneyAbout(&c, w.get("kode"), w.get("uraian")); r != nil {
		return r
	}
	taken := false
	for _, x := range []struct {
		column  string
		measure observation.Measure
	}{{"anggaran", observation.Budget}, {"realisasi", observation.Realised}} {
		raw := w.get(x.column)
		if raw == "" {
			continue
		}
		f, ok := number(raw, styles[x.column])
		if !ok {
			return refusal(why("no_number", "Kolom %[1]s: “%[2]s” bukan angka.", "Column %[1]s: “%[2]s” is no number.", x.column, raw))
		}
		if f.Unit != "" && f.Unit != "IDR" {
			return refusal(why("no_money", "Kolom %[1]s: “%[2]s” bukan jumlah uang.", "Column %[1]s: “%[2]s” is no amount of money.", x.column, raw))
		}
		w.money(c, w.at[x.column], x.measure, f)
		taken = true
	}
	if !taken {
		return refusal(why("no_amount", "Baris ini tidak memuat anggaran maupun realisasi.", "This row holds neither budget nor realisation."))
	}
	return nil
}

// formRow reads a row of a printed form: the code, the name, then the amounts
// in the order of the headings.
func (w *walk) formRow() *reason {
	var printedCode, name string
	type amount struct {
		col int
		figure.Figure
	}
	var amounts []amount
	for j := range w.row {
		text := w.cell(j)
		switch {
		case text == "":
		case printedCode == "" && accountCode.MatchString(text):
			printedCode = text
		case name == "" && printedCode != "":
			name = text
		default:
			if f, ok := number(text, figure.UnknownStyle); ok {
				amounts = append(amounts, amount{j, f})
			} else if printedCode == "" {
				return refusal(why("heading", "Baris ini judul atau keterangan.", "This row is a heading or a remark."))
			}
		}
	}
	if printedCode == "" || name == "" {
		return refusal(why("heading", "Baris ini judul atau keterangan.", "This row is a heading or a remark."))
	}
	var measures []observation.Measure
	if w.has("anggaran") {
		measures = append(measures, observation.Budget)
	}
	if w.has("realisasi") {
		measures = append(measures, observation.Realised)
	}
	if len(amounts) != len(measures) {
		return refusal(why("amounts", "Baris ini memuat %[1]d jumlah, sedangkan judulnya menyebut %[2]d: tidak jelas mana yang mana.", "This row holds %[1]d amounts while the headings name %[2]d: which is which is not clear.", len(amounts), len(measures)))
	}
	c := w.base(amounts[0].col)
	if r := w.moneyAbout(&c, printedCode, name); r != nil {
		return r
	}
	for i, a := range amounts {
		w.money(c, a.col, measures[i], a.Figure)
	}
	return nil
}

// moneyAbout sets what an amount is about.
func (w *walk) moneyAbout(c *observation.Candidate, text, name string) *reason {
	if text == "" {
		return refusal(blank("kode"))
	}
	if m := listCode.FindStringSubmatch(text); m != nil && !strings.Contains(text[:4], ".") {
		text = m[1][:1] + "." + m[1][1:2] + "." + m[1][2:]
		if name == "" {
			name = m[2]
		}
	}
	c.Subject.Type, c.Subject.Code, c.Subject.Text = observation.Unknown, strings.TrimSuffix(text, "."), name
	switch {
	case isAccount(c.Subject.Code):
		c.Subject.Type = observation.Account
	default:
		if p, err := code.ParseIn(code.Since2021, c.Subject.Code, code.Nomenclature); err == nil {
			c.Subject.Type, c.Subject.Code = levelOf(p), p.String()
		}
	}
	c.Agency = w.agency(w.get("opd"))
	if c.Agency.Text == "" && c.Agency.ID == "" {
		c.Agency = observation.Ref{}
	}
	var ok bool
	if c.Period, ok = w.when(w.get("periode"), w.get("tahun")); !ok {
		return refusal(w.noPeriod())
	}
	c.Stage = observation.UnknownStage
	if text := w.get("tahapan"); text != "" {
		if c.Stage, ok = stages[heading.Plain(text)]; !ok {
			return refusal(why("unknown_stage", "Tahapan “%[1]s” tidak dikenal. Tulis murni, perubahan atau realisasi.", "Stage “%[1]s” is not known. Write murni (original), perubahan (revised) or realisasi.", text))
		}
	}
	c.Origin = w.origin(observation.Transaction)
	return nil
}

// isAccount tells account codes, which begin with 4, 5 or 6 and one digit, from
// codes of programmes.
func isAccount(s string) bool {
	parts := strings.Split(s, ".")
	return len(parts[0]) == 1 && parts[0] >= "4" && parts[0] <= "6" && (len(parts) == 1 || len(parts[1]) == 1)
}

// levelOf is the subject type of a parsed code.
func levelOf(c code.Code) observation.SubjectType {
	switch c.Level {
	case code.Affair, code.Field:
		return observation.Affair
	case code.Programme:
		return observation.Programme
	case code.Activity:
		return observation.Activity
	case code.SubActivity:
		return observation.SubActivity
	default:
		return observation.Unknown
	}
}

// money adds one amount.
func (w *walk) money(c observation.Candidate, col int, m observation.Measure, f figure.Figure) {
	like := w.base(col)
	c.Source, c.Heading = like.Source, like.Heading
	f.Unit = "IDR"
	c.Figure, c.Measure, c.Span = f, m, period.Discrete
	if m == observation.Realised {
		c.Stage = observation.Realisation
		c.Span = period.Cumulative // an account book says what was spent up to its end
	}
	w.result.Candidates = append(w.result.Candidates, c)
}

var procurementColumns = []heading.Column{
	{Name: "paket", Headings: []string{"nama paket", "package"}, Required: true},
	{Name: "nilai", Headings: []string{"total nilai rp", "total nilai", "nilai rp", "pagu", "value"}, Required: true},
	{Name: "instansi", Headings: []string{"nama instansi", "klpd", "institution"}},
	{Name: "satker", Headings: []string{"nama satuan kerja", "satuan kerja", "perangkat daerah"}},
	{Name: "kode_satker", Headings: []string{"kode satuan kerja", "column1", "kode skpd"}},
	{Name: "kode_rup", Headings: []string{"kode rup", "id rup"}},
	{Name: "metode", Headings: []string{"metode pengadaan", "metode pemilihan"}},
	{Name: "jenis", Headings: []string{"jenis pengadaan"}},
	{Name: "tahun", Headings: []string{"year", "tahun anggaran"}},
	{Name: "sumber_dana", Headings: []string{"sumber dana"}},
}

// procurement reads a procurement plan (RUP).
func (w *walk) procurement() {
	if !w.open(procurementColumns) {
		return
	}
	style := w.styles("nilai")["nilai"]
	met := map[string]int{}
	for w.next() {
		if who := w.get("instansi"); who != "" && !w.ours(who) {
			w.result.Outside++
			continue
		}
		c := w.base(w.at["nilai"])
		rup := w.get("kode_rup")
		if before := met[rup]; rup != "" && before != 0 {
			w.aside(rup, why("twice", "Kode RUP %[1]s sudah ada di baris %[2]d.", "RUP code %[1]s stands in row %[2]d already.", rup, before))
			continue
		}
		r := w.packageAbout(&c, style)
		if r != nil {
			w.refuse(rup, *r)
			continue
		}
		if rup != "" {
			met[rup] = w.no
			c.Reasons = append(c.Reasons, "rup:"+rup)
		}
		w.result.Accepted++
		w.result.Candidates = append(w.result.Candidates, c)
	}
}

// ours reports whether an institution is the city.
func (w *walk) ours(name string) bool {
	short := strings.NewReplacer("kabupaten ", "", "kab ", "", "kota ", "", "pemerintah ", "", "pemkot ", "", "pemkab ", "")
	return w.city.Name == "" || short.Replace(heading.Plain(name)+" ") == short.Replace(heading.Plain(w.city.Name)+" ")
}

func (w *walk) packageAbout(c *observation.Candidate, style figure.Style) *reason {
	c.Subject.Type, c.Subject.Text = observation.Unknown, w.get("paket")
	if c.Subject.Text == "" {
		return refusal(blank("paket"))
	}
	c.Agency = w.agency(w.get("kode_satker"), w.get("satker"))
	if c.Agency.ID == "" {
		c.Agency.Text = w.get("satker")
	}
	raw := w.get("nilai")
	f, ok := number(raw, style)
	if !ok || f.Value < 0 {
		return refusal(why("no_number", "Kolom nilai: “%[1]s” bukan jumlah uang.", "Column nilai: “%[1]s” is no amount of money.", raw))
	}
	f.Unit = "IDR"
	if c.Period, ok = w.when("", w.get("tahun")); !ok {
		return refusal(w.noPeriod())
	}
	c.Figure, c.Measure, c.Span = f, observation.Planned, period.Discrete
	c.Origin = w.origin(observation.Transaction)
	return nil
}
