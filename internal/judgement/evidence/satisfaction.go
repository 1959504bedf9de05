package evidence

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"nyata/internal/ground/figure"
	"nyata/internal/ground/heading"
	"nyata/internal/ground/period"
	"nyata/internal/judgement/satisfaction"
	"nyata/internal/record/observation"
)

var respondentColumns = []heading.Column{
	{Name: "layanan", Headings: []string{"jenis layanan", "unit layanan", "unit", "opd", "perangkat daerah", "service", "instansi"}},
	{Name: "wilayah", Headings: []string{"kelurahan", "kecamatan", "area"}},
	{Name: "periode", Headings: []string{"period", "triwulan", "semester"}},
	{Name: "tanggal", Headings: []string{"date", "tanggal survei", "waktu", "timestamp"}},
	{Name: "tahun", Headings: []string{"year"}},
}

// elementHeadings are the headings of the nine elements beside U1 to U9.
var elementHeadings = [satisfaction.Elements][]string{
	{"persyaratan"},
	{"prosedur", "sistem mekanisme dan prosedur", "sistem mekanisme prosedur"},
	{"waktu penyelesaian", "waktu pelayanan"},
	{"biaya", "biaya tarif", "tarif"},
	{"produk", "produk spesifikasi jenis pelayanan", "produk layanan"},
	{"kompetensi", "kompetensi pelaksana"},
	{"perilaku", "perilaku pelaksana"},
	{"pengaduan", "penanganan pengaduan", "penanganan pengaduan saran dan masukan"},
	{"sarana", "sarana dan prasarana", "sarana prasarana"},
}

// elementColumns are the columns of the nine elements.
func elementColumns() []heading.Column {
	var out []heading.Column
	for u, names := range elementHeadings {
		n := strconv.Itoa(u + 1)
		out = append(out, heading.Column{Name: "u" + n, Headings: append([]string{"unsur " + n, "unsur" + n, "u " + n, "q" + n}, names...), Required: true})
	}
	return out
}

// service is what one index is about.
type service struct {
	name   string
	area   observation.Ref
	period period.Period
}

// answered are the answers to one service, with the rows they stand in.
type answered struct {
	service
	first   observation.Candidate
	rows    []int
	answers []satisfaction.Answers
}

// satisfaction reads raw answers to the nine elements of SKM, one respondent per
// row, and computes the index anew. The index its makers printed stands beside
// it, where they said it.
func (w *walk) satisfaction() {
	if !w.open(append(elementColumns(), respondentColumns...)) {
		return
	}
	by := map[service]*answered{}
	var order []*answered
	for w.next() {
		s, answers, r := w.respondent()
		if r != nil {
			w.refuse("", *r)
			continue
		}
		a := by[s]
		if a == nil {
			a = &answered{service: s, first: w.base(w.at["u1"])}
			by[s] = a
			order = append(order, a)
		}
		a.rows, a.answers = append(a.rows, w.no), append(a.answers, answers)
		w.result.Accepted++
	}
	for _, a := range order {
		w.index(a, len(order) == 1)
	}
}

// respondent reads the current row.
func (w *walk) respondent() (s service, answers satisfaction.Answers, r *reason) {
	given := 0
	for u := range answers {
		name := "u" + strconv.Itoa(u+1)
		text := w.get(name)
		if text == "" || text == "-" {
			continue
		}
		v, ok := count(text)
		if !ok || v < satisfaction.Worst || v > satisfaction.Best {
			return s, answers, refusal(why("bad_answer", "%[1]s: “%[2]s” bukan jawaban 1 sampai 4.", "%[1]s: “%[2]s” is no answer from 1 to 4.", strings.ToUpper(name), cut(text)))
		}
		answers[u] = v
		given++
	}
	if given == 0 {
		return s, answers, refusal(why("no_answer", "Responden ini tidak menjawab satu unsur pun.", "This respondent answered none of the elements."))
	}
	s.name = w.get("layanan")
	if s.area, r = w.area(w.get("wilayah")); r != nil {
		return s, answers, r
	}
	s.area.Text = ""
	var ok bool
	if on, dated := day(w.get("tanggal")); dated && w.get("periode") == "" {
		s.period, ok = quarterOf(on), true
	} else {
		s.period, ok = w.when(cmp.Or(w.get("periode"), w.get("tanggal")), w.get("tahun"))
	}
	if !ok && w.get("tanggal") != "" {
		return s, answers, refusal(why("unknown_period", "Tanggal “%[1]s” tidak dapat dibaca.", "Date “%[1]s” cannot be read.", cut(w.get("tanggal"))))
	}
	if !ok {
		return s, answers, refusal(w.noPeriod())
	}
	return s, answers, nil
}

// cut keeps a stray text from carrying what does not belong into a report.
func cut(text string) string {
	const longest = 12
	if r := []rune(text); len(r) > longest {
		return string(r[:longest]) + "…"
	}
	return text
}

// quarterOf is the quarter a day lies in.
func quarterOf(on period.Period) period.Period {
	const monthsOfQuarter = 3
	m := int(on.Start().Month())
	return period.Quarter(on.Year(), (m+monthsOfQuarter-1)/monthsOfQuarter)
}

// indexNames are how cities call the index.
var indexNames = []string{"indeks kepuasan masyarakat", "ikm", "skm", "survei kepuasan masyarakat", "nilai skm", "nilai ikm"}

// index adds the observations of one service: the index, its nine elements, and
// the printed index where there is one.
func (w *walk) index(a *answered, alone bool) {
	x := satisfaction.Of(a.answers)
	c := a.first
	in := observation.Ref{Text: "Indeks Kepuasan Masyarakat"}
	for _, name := range indexNames {
		if id := w.names[name]; id != "" {
			in.ID = id
			break
		}
	}
	if in.ID == "" {
		w.result.Unmapped += len(a.rows)
	}
	subjectOf(&c, in, w.owner(in.ID))
	if a.name != "" {
		if who := w.agency(a.name); who.ID != "" {
			c.Agency = who
		}
		c.Subject.Text = a.name
	}
	c.Area, c.Period, c.Span = a.area, a.period, period.Discrete
	c.Origin = observation.Origin{Kind: observation.Survey, Name: w.about.Source, Vintage: w.about.Vintage}
	if c.Origin.Name == "" {
		c.Origin.Name = stem(w.about.File)
	}
	c.Origin.ID = heading.Slug("survey skm " + c.Origin.Name)
	c.Origin.Sample = &observation.Sample{N: x.Respondents, Method: "SKM PermenPANRB 14/2017"}
	var lowest []string
	for _, e := range x.Lowest(3) {
		lowest = append(lowest, "U"+strconv.Itoa(e.Number))
	}
	c.Reasons = append(slices.Clone(c.Reasons), "skm:permenpanrb-14-2017", "letter:"+satisfaction.Letter(x.Value), "lowest:"+strings.Join(lowest, ","), rowsOf(a.rows))
	c.Figure = computedFigure(x.Value, "nilai")
	if w.about.Printed != nil && alone {
		printed := c
		printed.Formula = &observation.Formula{Text: "IKM = (U1 + … + U9) ÷ 9 × 25", Value: round(x.Value), Columns: w.elementPlaces()}
		printed.Measure = observation.Reported
		printed.Origin = observation.Origin{}
		printed.Figure = figure.Of(*w.about.Printed, "nilai")
		printed.Figure.Raw = strconv.FormatFloat(*w.about.Printed, 'f', -1, 64)
		printed.Source.Cell, printed.Source.ColNo = address(c.Source.RowNo+1, w.at["u9"]), w.at["u9"]
		printed.Reasons = []string{"printed_by_sender"}
		printed.State = observation.Read
		w.result.Candidates = append(w.result.Candidates, c, printed)
	} else {
		w.result.Candidates = append(w.result.Candidates, c)
	}
	for u, e := range x.Elements {
		if e.N == 0 {
			continue
		}
		part := c
		col := w.at["u"+strconv.Itoa(u+1)]
		part.Source = w.sourceAt(a.rows[0], col)
		part.Source.Table = elementTable
		part.Heading = []string{"U" + strconv.Itoa(e.Number)}
		part.Indicator = observation.Ref{}
		part.Measure = observation.Other
		part.Subject.Text = fmt.Sprintf("U%d %s", e.Number, satisfaction.Names[u])
		part.Figure = computedFigure(e.Mean, "nilai 1–4")
		part.Reasons = []string{"exact_format", "skm:permenpanrb-14-2017", "mean_of_answers"}
		sample := *c.Origin.Sample
		sample.N = e.N
		part.Origin.Sample = &sample
		w.result.Candidates = append(w.result.Candidates, part)
	}
}

// elementTable keeps the mean of an element apart from the index, which stands
// at the first of the answers.
const elementTable = 1

func (w *walk) elementPlaces() []int {
	var out []int
	for u := range satisfaction.Elements {
		out = append(out, w.at["u"+strconv.Itoa(u+1)])
	}
	return out
}

// computedFigure is a value made of cells, with the digits that mean something.
func computedFigure(v float64, unit string) figure.Figure {
	f := figure.Of(round(v), unit)
	f.Raw = strconv.FormatFloat(f.Value, 'f', -1, 64)
	return f
}

// rowsOf says which rows a value was made of.
func rowsOf(rows []int) string {
	var b strings.Builder
	b.WriteString("rows:")
	for i := 0; i < len(rows); i++ {
		if i > 0 {
			b.WriteByte(',')
		}
		from := i
		for i+1 < len(rows) && rows[i+1] == rows[i]+1 {
			i++
		}
		b.WriteString(strconv.Itoa(rows[from]))
		if i > from {
			b.WriteByte('-')
			b.WriteString(strconv.Itoa(rows[i]))
		}
	}
	return b.String()
}
