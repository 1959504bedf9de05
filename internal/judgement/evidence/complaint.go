package evidence

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"nyata/internal/ground/figure"
	"nyata/internal/ground/heading"
	"nyata/internal/ground/period"
	"nyata/internal/record/observation"
)

// cleanColumns are the columns of a complaint file after the door; see Clean.
var cleanColumns = []heading.Column{
	{Name: "nomor", Required: true},
	{Name: "tanggal", Required: true},
	{Name: "klasifikasi", Required: true},
	{Name: "kategori", Required: true},
	{Name: "kata_kunci", Headings: []string{"kata kunci"}, Required: true},
	{Name: "wilayah", Required: true},
	{Name: "instansi", Required: true},
	{Name: "kanal", Required: true},
	{Name: "status", Required: true},
	{Name: "pelapor", Required: true},
	{Name: "ganda_dari", Headings: []string{"ganda dari"}, Required: true},
	{Name: "kota"},    // where it is another
	{Name: "topik"},   // the router is sure of, or a person chose
	{Name: "pilihan"}, // the router offers
	{Name: "topik_oleh", Headings: []string{"topik oleh"}}, // "orang" where a person chose
}

// noComplaints are classes of LAPOR that ask or propose and complain of nothing.
var noComplaints = []string{"aspirasi", "permintaan informasi", "informasi", "pertanyaan", "apresiasi", "saran"}

// pile is what one count is about.
type pile struct {
	indicator, text string // id, or the words where it matches none
	area            string
	month           period.Period
}

// counted are the complaints of one pile.
type counted struct {
	pile
	first     observation.Candidate
	rows      []int
	reporters map[string]bool
	reasons   []string
}

// complaints counts complaints per indicator, area and month. It reads what
// Clean left; the texts themselves are gone by then. A complaint without a
// known subject is kept under its own category, one without a known place
// under the whole city.
func (w *walk) complaints() {
	if w.None != nil {
		w.result = Result{Refused: []Line{*w.None}}
		return
	}
	if !w.open(cleanColumns) {
		return
	}
	by := map[pile]*counted{}
	var order []*counted
	last := period.Period{}
	for w.next() {
		if w.get("kota") != "" {
			w.result.Outside++
			continue
		}
		p, c, reasons, left, refused := w.complaint()
		switch {
		case refused != nil:
			w.refuse(w.get("nomor"), *refused)
			continue
		case left != nil:
			w.aside(w.get("nomor"), *left)
			continue
		}
		if on, ok := day(w.get("tanggal")); ok && (last.IsZero() || last.Compare(on) < 0) {
			last = on
		}
		x := by[p]
		if x == nil {
			x = &counted{pile: p, first: c, reporters: map[string]bool{}, reasons: reasons}
			by[p] = x
			order = append(order, x)
		}
		x.rows = append(x.rows, w.no)
		if who := w.get("pelapor"); who != "" {
			x.reporters[who] = true
		}
		for _, r := range reasons {
			if !slices.Contains(x.reasons, r) {
				x.reasons = append(x.reasons, r)
			}
		}
		if p.indicator == "" {
			w.result.Unmapped++
			w.unsure(p.area)
		}
		w.result.Accepted++
	}
	slices.SortStableFunc(order, func(a, b *counted) int { return cmp.Compare(a.rows[0], b.rows[0]) })
	for _, x := range order {
		w.result.Candidates = append(w.result.Candidates, w.pileCount(x, last))
	}
}

// complaint says which pile the current row belongs to, or why to none.
func (w *walk) complaint() (p pile, c observation.Candidate, reasons []string, left, refused *reason) {
	c = w.base(w.at["nomor"])
	on, ok := day(w.get("tanggal"))
	if !ok {
		return p, c, nil, nil, refusal(why("no_date", "Tanggal aduan “%[1]s” tidak dapat dibaca.", "The date of the complaint, “%[1]s”, cannot be read.", cut(w.get("tanggal"))))
	}
	if other := w.get("ganda_dari"); other != "" {
		return p, c, nil, refusal(why("twice", "Aduan yang sama sudah ada di baris %[1]s; dihitung satu kali.", "The same complaint stands in row %[1]s; it counts once.", other)), nil
	}
	if class := heading.Plain(w.get("klasifikasi")); slices.Contains(noComplaints, class) {
		return p, c, nil, refusal(why("no_complaint", "Klasifikasi “%[1]s” bukan pengaduan.", "Class “%[1]s” is no complaint.", w.get("klasifikasi"))), nil
	}
	area, r := w.area(w.get("wilayah"))
	if r != nil {
		return p, c, nil, nil, r
	}
	p.area, p.month = area.ID, period.Month(on.Year(), int(on.Start().Month()))
	p.indicator, p.text, reasons = w.subject()
	return p, c, reasons, nil, nil
}

// subject maps the current row to an indicator and says why: its category is
// an indicator's name; its category names a topic; a person chose one; the
// router is sure of one.
func (w *walk) subject() (id, text string, reasons []string) {
	category := w.get("kategori")
	if id := w.names[heading.Plain(category)]; id != "" {
		return id, "", []string{"category_is_indicator:" + category}
	}
	inCategory := keywords(category)
	if t, ok := topicOf(inCategory); ok {
		if id := w.indicatorOf(t); id != "" {
			return id, "", []string{TopicsVersion + ":" + t.id, "category:" + category}
		}
	}
	if t, ok := w.routed(); ok {
		by := "routed:" + strings.Join(inWords(w.get("kata_kunci")), ",")
		if w.get("topik_oleh") != "" {
			by = "chosen:" + t.id
		}
		if id := w.indicatorOf(t); id != "" {
			return id, "", []string{TopicsVersion + ":" + t.id, by}
		}
		if category == "" {
			return "", t.id, []string{"no_indicator_for_topic"}
		}
		return "", category, []string{"no_indicator_for_topic"}
	}
	if offered := readChoices(w.get("pilihan")); len(offered) > 0 {
		return "", category, []string{"not_sure"}
	}
	return "", category, []string{"no_indicator_for_topic"}
}

// routed is the topic the current row was routed to: the one its clean row
// names, or in rows kept by earlier programs the one its words name.
func (w *walk) routed() (topic, bool) {
	if w.has("topik") {
		i := slices.IndexFunc(topics, func(t topic) bool { return t.id == w.get("topik") })
		if i < 0 {
			return topic{}, false
		}
		return topics[i], true
	}
	return topicOf(inWords(w.get("kata_kunci")))
}

// inWords are the words of a clean row that name a topic.
func inWords(text string) []string {
	var out []string
	for word := range strings.SplitSeq(text, ";") {
		if word = heading.Plain(word); word != "" {
			out = append(out, word)
		}
	}
	return out
}

// unsorted is the name of complaints whose subject is not known.
const unsorted = "Aduan belum terpetakan"

// pileCount is the observation of one pile. The last month of a file is told
// as incomplete where the file ends before it does.
func (w *walk) pileCount(x *counted, last period.Period) observation.Candidate {
	c := x.first
	in := observation.Ref{ID: x.indicator, Text: x.text}
	for i := range w.city.Indicators {
		if w.city.Indicators[i].ID == x.indicator {
			in.Text = w.city.Indicators[i].Name
		}
	}
	if in.Text == "" {
		in.Text = unsorted
	} else if in.ID == "" {
		in.Text = "Aduan: " + in.Text
	}
	subjectOf(&c, in, w.owner(x.indicator))
	c.Area = observation.Ref{ID: x.area}
	c.Period, c.Span = x.month, period.Discrete
	c.Origin = w.origin(observation.Complaint)
	c.Origin.Vintage = last.String()
	if len(x.reporters) > 0 {
		c.Origin.Sample = &observation.Sample{N: len(x.reporters), Method: "pelapor berbeda"}
	}
	c.Figure = figure.Of(float64(len(x.rows)), "aduan")
	c.Figure.Raw = strconv.Itoa(len(x.rows))
	c.Reasons = append(append([]string{"counted_rows"}, x.reasons...), rowsOf(x.rows))
	if x.month.End().After(last.End()) {
		c.Problems = []string{"month_incomplete"}
	}
	return c
}
