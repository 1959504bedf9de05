package printed_test

import (
	"fmt"
	"strings"
	"testing"

	"nyata/internal/ground/figure"
	"nyata/internal/ground/period"
	"nyata/internal/judgement/answer"
	"nyata/internal/judgement/printed"
	"nyata/internal/judgement/question"
	"nyata/internal/record/document"
	"nyata/internal/record/metric"
	"nyata/internal/record/observation"
	"nyata/internal/record/reference"
)

// entry is one figure of an invented form: where, what, when and how much.
type entry struct {
	office, area, subject, indicator, period string
	value                                    float64
	unit                                     string
	span                                     period.Span
	measure                                  observation.Measure
}

// form is a document of entries, one a row.
func form(loose *metric.Loose, name string, entries ...entry) {
	var all []observation.Candidate
	for i, e := range entries {
		p, err := period.ParseISO(e.period)
		if err != nil {
			panic(err)
		}
		c := observation.Candidate{
			Source: observation.Source{File: name, SHA256: strings.Repeat(fmt.Sprintf("%x", len(name)%16), 64), Kind: document.Native, Page: 1, RowNo: i + 1},
			Agency: observation.Ref{Text: e.office}, Subject: observation.Subject{Type: observation.Unknown, Text: e.subject, Line: i + 1}, Indicator: observation.Ref{Text: e.indicator},
			Period: p, Span: e.span, Measure: e.measure, Figure: figure.Of(e.value, e.unit), State: observation.Proven,
		}
		if e.area != "" {
			c.Area = observation.Ref{ID: strings.ToLower(strings.ReplaceAll(e.area, " ", "-")), Text: e.area}
		}
		if c.Span == "" {
			c.Span = period.Discrete
		}
		if c.Measure == "" {
			c.Measure = observation.Reported
		}
		all = append(all, c)
	}
	loose.Add(all[0].Source.SHA256, all)
}

var districts = []question.Area{{ID: "hulu", Name: "Hulu", Kind: "kecamatan"}, {ID: "tengah", Name: "Tengah", Kind: "kecamatan"}, {ID: "hilir", Name: "Hilir", Kind: "kecamatan"}, {ID: "melati", Name: "Melati", Kind: "kelurahan"}}

func apart() (*printed.Catalogue, *metric.Loose) {
	var l metric.Loose
	roads := func(area, year string, km float64) entry {
		return entry{"DPUPR", area, "Panjang Jalan Rusak", "Panjang Jalan Rusak", year, km, "km", "", ""}
	}
	form(&l, "jalan.pdf", roads("Hulu", "2025", 12.5), roads("Tengah", "2025", 8.25), roads("Hilir", "2025", 15), roads("Hulu", "2024", 11), roads("Tengah", "2024", 14), roads("Melati", "2025", 99))
	drains := func(area string, amount float64, unit, p string, span period.Span) entry {
		return entry{"DPUPR", area, "Panjang Drainase Terbangun", "Panjang Drainase Terbangun", p, amount, unit, span, ""}
	}
	form(&l, "drainase.pdf", drains("Hulu", 300, "m", "2025", ""), drains("Tengah", 2, "km", "2025", ""))
	form(&l, "turap-kota.pdf", entry{"DPUPR", "Hulu", "Turap Sungai Dibangun", "", "2025-Q2", 3, "km", period.UnknownSpan, ""}, entry{"DPUPR", "Tengah", "Turap Sungai Dibangun", "", "2025-Q2", 4, "km", period.UnknownSpan, ""})
	form(&l, "trotoar-kota1.pdf", entry{"DPUPR", "", "Trotoar Dibangun di Kecamatan Hulu", "", "2025", 3, "km", "", ""}, entry{"DPUPR", "", "Trotoar Dibangun di Kecamatan Tengah", "", "2025", 4, "km", "", ""})
	form(&l, "surat-dinkes-2025.pdf", entry{"DINAS KESEHATAN", "", "Penyediaan Jasa Surat Menyurat", "", "2025", 100, "IDR", "", observation.Realised})
	form(&l, "surat-perhubungan-2025", entry{"DINAS PERHUBUNGAN", "", "Penyediaan Jasa Surat Menyurat", "", "2025", 700, "IDR", "", observation.Realised})
	form(&l, "surat-pendidikan", entry{"DINAS PENDIDIKAN", "", "Penyediaan Jasa Surat Menyurat", "", "2024", 900, "IDR", "", observation.Realised})
	return printed.New(l.Query(metric.Query{ByLine: true}).Lines, nil, districts...), &l
}

func TestRowsHeldAgainstEachOther(t *testing.T) {
	c, held := apart()
	for q, want := range map[string]string{
		"kecamatan mana jalan rusaknya paling panjang":                          "hilir 15 km",
		"kecamatan mana jalan rusaknya paling panjang tahun 2024?":              "tengah 14 km", // of the two that are printed
		"di kecamatan mana panjang jalan rusak terendah 2025":                   "tengah 8,25 km",
		"panjang jalan rusak per kecamatan 2025":                                "hilir 15 km; hulu 12,5 km; tengah 8,25 km",
		"dua kecamatan dengan jalan rusak terpanjang 2025":                      "hilir 15 km; hulu 12,5 km",
		"which district has the longest jalan rusak in 2025":                    "hilir 15 km",
		"kecamatan mana trotoar dibangunnya paling panjang 2025":                "4 km",
		"dinas mana realisasi penyediaan jasa surat menyurat paling besar 2025": "dinas perhubungan Rp700",
		"realisasi penyediaan jasa surat menyurat per dinas 2025":               "dinas kesehatan Rp100; dinas perhubungan Rp700",
		"panjang drainase terbangun per kecamatan 2025":                         "refused: no_grain", // metres beside kilometres
		"turap sungai dibangun per kecamatan triwulan II 2025":                  "refused: no_grain", // nobody says from when they are counted
		"jalan rusak per kecamatan 2023":                                        "refused: no_grain",
		"kelurahan mana jalan rusaknya paling panjang 2025":                     "refused", // one alone is not the most
		"kecamatan mana jalan rusaknya paling parah 2025":                       "refused",
		"kecamatan mana jembatan rusaknya paling panjang 2025":                  "refused",
		"dinas mana realisasi penyediaan jasa surat menyurat paling luas 2025":  "refused",
	} {
		t.Run(q, func(t *testing.T) {
			u := c.Ask(q, today)
			if !u.Answered() {
				if got := "refused: " + string(u.Reason); !strings.HasPrefix(got, want) {
					t.Errorf("%s (%q), want %s", got, u.Word, want)
				}
				return
			}
			query, _ := c.Query(u.Plan)
			a := c.Answer(u.Plan, held.Query(query).Cells, answer.CityBook{City: &reference.City{}})
			var got []string
			for _, r := range a.Rows {
				got = append(got, strings.TrimSpace(strings.ToLower(r.Area.ID+map[bool]string{true: r.Agency.ID}[u.Plan.GroupBy() == "agency"])+" "+r.Cell.Figure.Format("id")))
				if r.Cell.Citation.File == "" || r.Cell.Citation.Observation == "" {
					t.Errorf("%v has no place", r.Cell.Figure)
				}
			}
			if s := strings.Join(got, "; "); s != want {
				t.Errorf("got %s, want %s", s, want)
			}
			if again := c.Planned(u.Plan); !again.Answered() || fmt.Sprint(again.Plan.Metrics) != fmt.Sprint(u.Plan.Metrics) || again.Plan.GroupBy() != u.Plan.GroupBy() {
				t.Errorf("the plan comes back as %+v", again)
			}
		})
	}
}

// What is not printed of one of them is named, and a year further on likewise.
func TestWhatIsMissingBesideOthers(t *testing.T) {
	c, held := apart()
	first := c.Ask("panjang jalan rusak per kecamatan 2025", today)
	u := c.Follow("kalau tahun 2024?", first.Plan, today)
	query, ok := c.Query(u.Plan)
	if !ok {
		t.Fatalf("%+v", u)
	}
	a := c.Answer(u.Plan, held.Query(query).Cells, answer.CityBook{City: &reference.City{}})
	if len(a.Rows) != 2 || len(a.Missing) != 1 || a.Missing[0].Area != "hilir" {
		t.Errorf("%d rows, missing %+v", len(a.Rows), a.Missing)
	}
}

// Plans from elsewhere compare only what a question could have compared.
func TestForgedComparisons(t *testing.T) {
	c, _ := apart()
	good := c.Ask("kecamatan mana jalan rusaknya paling panjang 2025", today).Plan
	way, level := "desc", "kecamatan"
	other := c.Ask("kecamatan mana trotoar dibangunnya paling panjang 2025", today).Plan
	for situation, forge := range map[string]func(p *question.Plan){
		"rows of two things": func(p *question.Plan) { p.Metrics = append(p.Metrics[:1:1], other.Metrics[0]) },
		"one row":            func(p *question.Plan) { p.Metrics = p.Metrics[:1] },
		"two measures": func(p *question.Plan) {
			p.Metrics = append([]question.Metric{}, p.Metrics...)
			p.Metrics[0].Measure = question.Target
		},
		"any time":              func(p *question.Plan) { p.Periods = []string{question.Latest} },
		"two years":             func(p *question.Plan) { p.Periods = []string{"2024", "2025"} },
		"no order":              func(p *question.Plan) { p.Order = nil },
		"another level":         func(p *question.Plan) { none := "kelurahan"; p.Group = &none },
		"a sum":                 func(p *question.Plan) { p.Op, p.Order, p.Limit = question.Sum, nil, nil },
		"an order of a compare": func(p *question.Plan) { p.Op = question.Compare },
	} {
		p := good
		p.Group, p.Order = &level, &way
		forge(&p)
		if u := c.Planned(p); u.Answered() {
			t.Errorf("%s: answered", situation)
		}
	}
}
