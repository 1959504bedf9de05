package evidence

import (
	"math"
	"strings"

	"nyata/internal/ground/figure"
	"nyata/internal/ground/heading"
	"nyata/internal/ground/period"
	"nyata/internal/record/observation"
)

var shareColumns = []heading.Column{
	{Name: "indikator", Headings: []string{"id indikator", "nama indikator", "indicator", "yang diperiksa"}, Required: true},
	{Name: "periode", Headings: []string{"period", "tanggal", "date", "bulan", "triwulan", "month", "quarter"}},
	{Name: "tahun", Headings: []string{"year"}},
	{Name: "wilayah", Headings: []string{"area", "kelurahan", "kecamatan", "kode wilayah", "lokasi"}},
	{Name: "n", Headings: []string{"sampel", "jumlah sampel", "responden", "jumlah responden", "diperiksa", "jumlah diperiksa", "sample size"}},
	{Name: "x", Headings: []string{"baik", "ya", "sesuai", "memenuhi", "jumlah baik", "good", "yes"}},
	{Name: "nilai", Headings: []string{"value", "hasil", "persen", "persentase", "share"}},
	{Name: "satuan", Headings: []string{"unit"}},
	{Name: "deff", Headings: []string{"design effect", "efek rancangan"}},
	{Name: "metode", Headings: []string{"method", "cara pengambilan sampel"}},
	{Name: "sumber", Headings: []string{"source", "nama survei", "survei"}},
	{Name: "edisi", Headings: []string{"vintage", "versi"}},
}

// The most a row's own value may lie from x of n, in points: half a unit of the
// last place a percentage is printed to.
const shareTolerance = 0.51

// maxDesignEffect is the largest design effect believed; above it n and deff
// were mixed up.
const maxDesignEffect = 50

// shares reads results of surveys and field checks: x of n, or a value that n
// cases gave.
func (w *walk) shares(kind observation.SourceKind) {
	if !w.open(shareColumns) {
		return
	}
	switch {
	case !w.has("nilai") && !w.has("x"):
		w.refuseFile("no_value_column", "Berkas ini tidak memuat kolom x (jumlah baik) maupun nilai. Tambahkan salah satunya.", "This file has neither a column x (number good) nor nilai. Add one of the two.")
		return
	case kind == observation.Survey && !w.has("n"):
		w.refuseFile("no_sample", "Hasil survei tanpa n (jumlah responden) tidak dapat dinilai. Tambahkan kolom n.", "A survey result without n (number asked) cannot be weighed. Add a column n.")
		return
	}
	styles := w.styles("nilai", "deff")
	for w.next() {
		c, r := w.share(kind, styles)
		if r != nil {
			w.refuse(w.get("indikator"), *r)
			continue
		}
		if c.Indicator.ID == "" {
			w.result.Unmapped++
		}
		w.result.Accepted++
		w.result.Candidates = append(w.result.Candidates, c)
	}
}

// share is the observation of the current row, or why there is none.
func (w *walk) share(kind observation.SourceKind, styles map[string]figure.Style) (c observation.Candidate, r *reason) {
	c = w.base(w.column("nilai", "x"))
	if w.get("indikator") == "" {
		return c, refusal(blank("indikator"))
	}
	in, owner := w.indicator(w.get("indikator"))
	subjectOf(&c, in, owner)
	if c.Area, r = w.area(w.get("wilayah")); r != nil {
		return c, r
	}
	var ok bool
	if c.Period, ok = w.when(w.get("periode"), w.get("tahun")); !ok {
		return c, refusal(w.noPeriod())
	}
	c.Span = period.Discrete
	c.Origin = w.origin(kind)
	if c.Origin.Sample, r = w.sample(kind, styles); r != nil {
		return c, r
	}
	c.Figure, r = w.shareFigure(c.Origin.Sample, in.ID, styles)
	return c, r
}

func refusal(r reason) *reason { return &r }

// column is the index of the first named column that the file has.
func (w *walk) column(names ...string) int {
	for _, n := range names {
		if i, ok := w.at[n]; ok && w.cell(i) != "" {
			return i
		}
	}
	for _, n := range names {
		if i, ok := w.at[n]; ok {
			return i
		}
	}
	return 0
}

func (w *walk) noPeriod() reason {
	text := strings.TrimSpace(w.get("periode") + " " + w.get("tahun"))
	if text == "" {
		return why("no_period", "Baris ini tidak menyebut periode. Isi kolom periode, atau sebutkan periode seluruh berkas.", "This row names no period. Fill in the column periode, or give the period of the whole file.")
	}
	return why("unknown_period", "Periode “%[1]s” tidak dapat dibaca. Tulis misalnya 2026-03, 2026-Q1 atau 2026.", "Period “%[1]s” cannot be read. Write 2026-03, 2026-Q1 or 2026, for example.", text)
}

// origin is the source of the current row.
func (w *walk) origin(kind observation.SourceKind) observation.Origin {
	o := observation.Origin{Kind: kind, Name: w.about.Source, Vintage: w.about.Vintage}
	if s := w.get("sumber"); s != "" {
		o.Name = s
	}
	if o.Name == "" {
		o.Name = stem(w.about.File)
	}
	if v := w.vintage(w.get("edisi")); v != "" {
		o.Vintage = v
	}
	o.ID = heading.Slug(string(kind) + " " + o.Name)
	return o
}

// vintage is a date, year or month as Origin.Vintage keeps it; empty when the
// text is none.
func (w *walk) vintage(text string) string {
	if p, err := period.ParseISO(text); err == nil {
		return p.String()
	}
	if p, ok := day(text); ok {
		return p.String()
	}
	return ""
}

// stem is a file's name without folders and ending.
func stem(name string) string {
	name = name[strings.LastIndexByte(name, '/')+1:]
	if i := strings.LastIndexByte(name, '.'); i > 0 {
		name = name[:i]
	}
	return name
}

// sample reads n, x, design effect and method of the current row.
func (w *walk) sample(kind observation.SourceKind, styles map[string]figure.Style) (*observation.Sample, *reason) {
	s := &observation.Sample{Method: w.get("metode")}
	text := w.get("n")
	switch n, ok := count(text); {
	case text == "" && kind == observation.Inspection && w.get("x") == "":
		s.N = 1 // one look, one value
	case text == "":
		return nil, refusal(blank("n"))
	case !ok || n == 0:
		return nil, refusal(why("bad_n", "Kolom n: “%[1]s” bukan jumlah yang lebih dari nol.", "Column n: “%[1]s” is no number above zero.", text))
	default:
		s.N = n
	}
	if text := w.get("x"); text != "" {
		x, ok := count(text)
		if !ok {
			return nil, refusal(why("bad_x", "Kolom x: “%[1]s” bukan bilangan bulat.", "Column x: “%[1]s” is no whole number.", text))
		}
		if x > s.N {
			return nil, refusal(why("x_over_n", "x = %[1]d lebih besar daripada n = %[2]d. Periksa kedua kolom.", "x = %[1]d is more than n = %[2]d. Look at both columns.", x, s.N))
		}
		s.X = &x
	}
	if text := w.get("deff"); text != "" {
		f, ok := number(text, styles["deff"])
		if !ok || f.Value <= 0 || f.Value > maxDesignEffect {
			return nil, refusal(why("bad_deff", "Kolom deff: “%[1]s” bukan efek rancangan (biasanya 1 sampai 3).", "Column deff: “%[1]s” is no design effect (1 to 3 as a rule).", text))
		}
		s.DesignEffect = f.Value
	}
	return s, nil
}

// shareFigure is the value of the current row. A value beside x and n must be
// their share.
func (w *walk) shareFigure(s *observation.Sample, indicator string, styles map[string]figure.Style) (figure.Figure, *reason) {
	text, unit := w.get("nilai"), w.get("satuan")
	if unit == "" {
		unit = w.unit(indicator)
	}
	var share float64
	if s.X != nil {
		share = 100 * float64(*s.X) / float64(s.N)
	}
	if text == "" {
		if s.X == nil {
			return figure.Figure{}, refusal(blank("nilai"))
		}
		f := figure.Of(round(share), "%")
		f.Raw = w.get("x") + "/" + w.get("n")
		return f, nil
	}
	f, ok := number(text, styles["nilai"])
	if !ok {
		return f, refusal(why("no_number", "Kolom nilai: “%[1]s” bukan angka.", "Column nilai: “%[1]s” is no number.", text))
	}
	if f.Unit == "" {
		f.Unit = unit
	}
	if f.Unit == "" && s.X != nil {
		f.Unit = "%"
	}
	switch {
	case f.Unit == "%" && (f.Value < 0 || f.Value > 100):
		return f, refusal(why("no_share", "Nilai %[1]s bukan persentase antara 0 dan 100.", "Value %[1]s is no percentage between 0 and 100.", text))
	case s.X != nil && f.Unit == "%" && math.Abs(f.Value-share) > shareTolerance:
		return f, refusal(why("not_x_of_n", "Nilai %[1]s tidak sama dengan x/n = %[2]d/%[3]d = %.1[4]f %%. Perbaiki salah satunya.", "Value %[1]s is not x/n = %[2]d/%[3]d = %.1[4]f %%. Correct one of them.", text, *s.X, s.N, share))
	}
	return f, nil
}

// round keeps the digits of a computed value that mean something.
func round(v float64) float64 {
	const places = 1e6
	return math.Round(v*places) / places
}
