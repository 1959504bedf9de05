package interpret

import (
	"strconv"
	"strings"
	"unicode"

	"nyata/internal/ground/period"
	"nyata/internal/record/document"
	"nyata/internal/record/observation"
)

// frame is what a document says once for all its tables: the year, the period,
// the agency, the stage of plan or budget, the kind of form.
type frame struct {
	year   int
	period period.Period
	span   period.Span
	stage  observation.Stage
	agency observation.Ref
	place  string // city or regency whose document it is, as printed: "Kabupaten Bantul"
	form   form
	title  string // folded title lines, for what else they say
}

// form is the family of forms a document belongs to. It settles what a bare
// heading such as "Jumlah" or "Sesudah" means; it is never a template.
type form string

const (
	noForm      form = ""
	performance form = "performance" // quarterly reports, evaluation of Renja or RKPD
	agreement   form = "agreement"   // Perjanjian Kinerja and other lists of targets
	budgeting   form = "budgeting"   // APBD, RKA, DPA, penjabaran
	revising    form = "revising"    // perubahan APBD: before and after
	realising   form = "realising"   // LRA and other realisation of the budget
	procuring   form = "procuring"   // RUP
)

const titleLines = 60 // lines outside tables that may still belong to the title

// frameOf reads the lines outside tables and, last, the file's name.
func (in *Interpreter) frameOf(doc *document.Document) frame {
	var lines []string
	for i := range doc.Pages {
		p := &doc.Pages[i]
		if p.Sheet != "" {
			lines = append(lines, p.Sheet)
		}
		for _, par := range p.Paragraphs {
			if len(lines) >= titleLines {
				break
			}
			lines = append(lines, par.Text)
		}
	}
	fr := frame{}
	in.frameLines(&fr, lines)
	if fr.year == 0 {
		fr.year = yearIn(baseName(doc.File), true)
	}
	if fr.form == noForm {
		fr.form = formIn(fold(baseName(doc.File)))
	}
	if fr.agency.ID == "" && fr.form != realising {
		// A city's own account lies in the folder of the agency that keeps the
		// books without being about that agency.
		fr.agency = in.agencyNamed(doc, fr.agency)
	}
	fr.finish()
	return fr
}

// within adds what the table's own title rows and headings say.
func (fr frame) within(g *grid) frame {
	lines := append([]string(nil), g.titles...)
	for _, row := range g.heading {
		lines = append(lines, row...)
	}
	if fr.year == 0 {
		fr.year = yearOf(append(reporting(lines), lines...))
	}
	if f := formIn(fold(strings.Join(lines, " "))); f != noForm && fr.form == noForm {
		fr.form = f
	}
	if per, span, ok := periodOf(g.titles, fr.year); ok && fr.period.IsZero() {
		fr.period, fr.span = per, span
	}
	fr.finish()
	return fr
}

func (in *Interpreter) frameLines(fr *frame, lines []string) {
	fr.year = yearOf(lines)
	fr.title = fold(strings.Join(lines, " "))
	fr.form = formOf(lines)
	fr.period, fr.span, _ = periodOf(lines, fr.year)
	for _, l := range lines {
		if fr.place = placeLine(l); fr.place != "" {
			break
		}
	}
	for _, l := range lines {
		ref, ok := in.agencyLine(l)
		if !ok {
			continue
		}
		if fr.agency.Text == "" || ref.ID != "" || !worded(fr.agency.Text) && worded(ref.Text) {
			fr.agency = ref
		}
		if ref.ID != "" || worded(ref.Text) {
			break // a code alone may be followed by the name
		}
	}
	if fr.agency.ID == "" && worded(fr.agency.Text) && fr.place != "" && !strings.Contains(fold(fr.agency.Text), fold(fr.place)) {
		fr.agency.Text += ", " + fr.place // an office of a place that the reference data do not know
	}
}

// worded says whether a text has words, not only a code: "1.01.01" has none.
func worded(text string) bool {
	return strings.ContainsFunc(text, unicode.IsLetter)
}

// placeLine reads "Daerah: Kabupaten Bantul" and "PEMERINTAH KABUPATEN BANTUL".
func placeLine(line string) string {
	label, rest, found := strings.Cut(line, ":")
	name := strings.Join(strings.Fields(rest), " ")
	if !found || !hasAny(fold(label), "daerah", "pemerintah daerah", "kabupaten kota", "kabupaten", "kota") || len(strings.Fields(label)) > 3 {
		words := strings.Fields(line)
		if len(words) < 3 || len(words) > 5 || fold(words[0]) != "pemerintah" {
			return ""
		}
		name = strings.Join(words[1:], " ")
	}
	if w := strings.Fields(fold(name)); len(w) < 2 || len(w) > 4 || w[0] != "kabupaten" && w[0] != "kota" {
		return ""
	}
	return name
}

// reporting keeps the lines that speak of results: their year is the year of
// the report, that of a plan's end is not.
func reporting(lines []string) []string {
	var out []string
	for _, l := range lines {
		if hasAny(fold(l), "realisasi", "triwulan", "laporan", "reported", "actual") && !hasAny(fold(l), "renstra", "rpjmd") {
			out = append(out, l)
		}
	}
	return out
}

// finish fills in what follows from the rest.
func (fr *frame) finish() {
	if fr.period.IsZero() && fr.year != 0 {
		fr.period, fr.span = period.Year(fr.year), period.Discrete
	}
	if fr.stage == "" {
		fr.stage = stageOf(fr.form, fr.title)
	}
}

func stageOf(f form, title string) observation.Stage {
	switch {
	case f == realising || f == performance:
		return observation.Realisation
	case f == revising || hasAny(title, "perubahan apbd", "p apbd", "perubahan anggaran", "perjanjian kinerja perubahan"):
		return observation.Revised
	case f == budgeting, f == agreement && !hasAny(title, "renstra", "rpjmd"):
		return observation.Original
	case hasWord(title, "rpjmd"):
		return observation.RPJMD
	case hasWord(title, "renstra"):
		return observation.Renstra
	case hasAny(title, "rkpd", "renja"):
		return observation.RKPD
	}
	return observation.UnknownStage
}

// titleWords is the most words a title line has; longer lines are running text
// that may speak of other papers.
const titleWords = 14

// formOf goes by the first title line that names a form.
func formOf(lines []string) form {
	for _, l := range lines {
		if f := formIn(fold(l)); f != noForm && len(strings.Fields(l)) <= titleWords {
			return f
		}
	}
	return formIn(fold(strings.Join(lines, " ")))
}

// formIn recognises the family of a form by its title words.
func formIn(folded string) form {
	switch {
	case hasAny(folded, "rencana umum pengadaan", "kode rup", "cara pengadaan", "metode pengadaan"):
		return procuring
	case hasAny(folded, "evaluasi renja", "evaluasi hasil renja", "evaluasi hasil rkpd", "evaluasi terhadap hasil", "realisasi kinerja", "pengukuran kinerja",
		"laporan kinerja", "capaian kinerja", "pencapaian kinerja"):
		return performance
	case hasAny(folded, "laporan realisasi anggaran", "realisasi anggaran", "realisasi apbd", "realisasiapbd", "lra"):
		return realising
	case hasAny(folded, "perjanjian kinerja", "indikator kinerja utama", "penetapan kinerja"):
		return agreement
	case hasAny(folded, "perubahan apbd", "penjabaran perubahan", "perubahan anggaran", "pergeseran anggaran"):
		return revising
	case hasAny(folded, "penjabaran", "apbd", "rincian belanja", "dokumen pelaksanaan anggaran", "rencana kerja dan anggaran", "anggaran pendapatan"):
		return budgeting
	}
	return noForm
}

// agencyLine reads "Perangkat Daerah : X", "Nama Organisasi,X" and the like,
// or a line that is an agency's name.
func (in *Interpreter) agencyLine(line string) (observation.Ref, bool) {
	name := line
	label, rest, found := strings.Cut(line, ":")
	if found && hasAny(fold(label), "perangkat daerah", "nama organisasi", "organisasi", "opd", "skpd", "unit organisasi", "satuan kerja", "instansi", "unit kerja") {
		name = strings.TrimSpace(rest)
		if name == "" || strings.Trim(name, ".…_ ") == "" {
			return observation.Ref{}, false
		}
		ref := in.agency(name)
		return ref, true
	}
	if ref := in.agency(name); ref.ID != "" {
		return ref, true
	}
	return observation.Ref{}, false
}

// agency matches a printed agency against the city's; the text is kept when
// it matches none or more than one.
func (in *Interpreter) agency(text string) observation.Ref {
	text = strings.Join(strings.Fields(text), " ")
	ref := observation.Ref{Text: text}
	if text == "" {
		return ref
	}
	if found := in.city.Agencies.Find(text); len(found) == 1 {
		ref.ID = found[0].ID
	}
	return ref
}

// yearOf prefers a year that is called one over a bare number.
func yearOf(lines []string) int {
	for _, l := range lines {
		if y := yearIn(l, false); y != 0 {
			return y
		}
	}
	for _, l := range lines {
		if y := yearIn(l, true); y != 0 {
			return y
		}
	}
	return 0
}

// yearIn finds 1990–2100 after "tahun", "TA" or "anggaran", or, when bare is
// allowed, anywhere.
func yearIn(s string, bare bool) int {
	words := strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	for i, w := range words {
		if len(w) != 4 {
			continue
		}
		y, err := strconv.Atoi(w)
		if err != nil || y < 1990 || y > 2100 {
			continue
		}
		if bare {
			return y
		}
		for j := i - 1; j >= 0 && j >= i-2; j-- {
			switch strings.ToLower(words[j]) {
			case "tahun", "ta", "anggaran", "year", "fy", "january", "januari", "desember", "december", "juni", "september", "maret", "triwulan", "semester":
				return y
			case "nomor", "no", "perda", "perwal", "peraturan", "undang":
				j = -1
			}
		}
	}
	return 0
}

// periodOf finds a period narrower than a year, or a cumulative one, in title
// lines.
func periodOf(lines []string, year int) (period.Period, period.Span, bool) {
	base := period.Period{}
	if year != 0 {
		base = period.Year(year)
	}
	for _, l := range lines {
		f := fold(l)
		if !hasAny(f, "triwulan", "tw", "semester", "bulan", "periode", "per", "s d", "sampai dengan", "quarter", "keadaan", "tanggal") {
			continue
		}
		if hasAny(f, "nomor", "peraturan", "undang") {
			continue
		}
		if p, span, ok := period.Read(l, base); ok && p.Grain() != period.Years {
			return p, span, true
		}
	}
	return period.Period{}, period.UnknownSpan, false
}

func baseName(path string) string {
	if i := strings.LastIndexAny(path, `/\`); i >= 0 {
		path = path[i+1:]
	}
	return strings.NewReplacer("_", " ", "-", " ", ".", " ").Replace(path)
}
