package evidence

import (
	"regexp"
	"strings"

	"nyata/internal/ground/figure"
	"nyata/internal/ground/heading"
	"nyata/internal/ground/period"
	"nyata/internal/ground/place"
	"nyata/internal/record/observation"
)

var statisticColumns = []heading.Column{
	{Name: "nama_indikator", Headings: []string{"indikator", "nama indikator", "indicator", "variabel"}, Required: true},
	{Name: "nilai", Headings: []string{"value", "data", "angka"}, Required: true},
	{Name: "wilayah", Headings: []string{"kode wilayah", "area", "kode bps", "kota"}},
	{Name: "tahun", Headings: []string{"year"}},
	{Name: "periode", Headings: []string{"period", "bulan", "triwulan"}},
	{Name: "satuan", Headings: []string{"unit"}},
	{Name: "edisi", Headings: []string{"versi", "vintage", "tanggal rilis", "rilis"}},
	{Name: "sumber", Headings: []string{"source"}},
}

// statistics reads figures of a statistical office. Every vintage is kept: a
// later one does not replace what was said before, and two that cannot both be
// right stay side by side for the rules to see.
func (w *walk) statistics() {
	if !w.open(statisticColumns) {
		return
	}
	style := dotted(w.styles("nilai")["nilai"])
	for w.next() {
		area, ours := w.bpsArea(w.get("wilayah"))
		if !ours {
			w.result.Outside++
			continue
		}
		c, r := w.statistic(area, style)
		if r != nil {
			w.refuse(w.get("nama_indikator"), *r)
			continue
		}
		if c.Indicator.ID == "" {
			w.result.Unmapped++
		}
		w.result.Accepted++
		w.result.Candidates = append(w.result.Candidates, c)
	}
}

// bpsArea is the area a code of Statistics Indonesia names. The code of a city
// has the digits of its Kemendagri code unless the reference data knows
// another; below the city the two differ, and only known codes count.
func (w *walk) bpsArea(text string) (observation.Ref, bool) {
	digits := strings.ReplaceAll(text, ".", "")
	if text == "" || digits == strings.ReplaceAll(w.city.Code, ".", "") || heading.Plain(text) == heading.Plain(w.city.Name) {
		return observation.Ref{ID: w.about.Area, Text: text}, true
	}
	for _, a := range w.city.Areas.All() {
		if a.BPS == digits {
			if a.Kind == place.City {
				return observation.Ref{Text: text}, true
			}
			return observation.Ref{ID: a.ID, Text: text}, true
		}
	}
	return observation.Ref{}, false
}

// listPrefix is what a list of indicators numbers its names with: "ind1_ahh".
var listPrefix = regexp.MustCompile(`^ind\d*[_ ]`)

// statistic is the observation of the current row.
func (w *walk) statistic(area observation.Ref, style figure.Style) (c observation.Candidate, r *reason) {
	c = w.base(w.at["nilai"])
	name := w.get("nama_indikator")
	if name == "" {
		return c, refusal(blank("nama_indikator"))
	}
	in, owner := w.indicator(name)
	if in.ID == "" {
		in, owner = w.indicator(listPrefix.ReplaceAllString(name, ""))
		in.Text = name
	}
	subjectOf(&c, in, owner)
	c.Area = area
	var ok bool
	if c.Period, ok = w.statisticPeriod(); !ok {
		return c, refusal(w.noPeriod())
	}
	c.Span = period.Discrete
	raw := w.get("nilai")
	if c.Figure, ok = number(raw, style); !ok {
		return c, refusal(why("no_number", "Kolom nilai: “%[1]s” bukan angka.", "Column nilai: “%[1]s” is no number.", raw))
	}
	if c.Figure.Unit == "" {
		c.Figure.Unit = w.get("satuan")
	}
	if c.Figure.Unit == "Rp" {
		c.Figure.Unit = "IDR"
	}
	c.Origin = w.origin(observation.Statistic)
	return c, nil
}

// statisticPeriod reads year and part: "00" is the year, "01" to "12" the month
// a survey was held in, as BPS numbers them.
func (w *walk) statisticPeriod() (period.Period, bool) {
	part, year := w.get("periode"), w.get("tahun")
	y, err := period.ParseISO(year)
	if err == nil && !y.IsZero() && y.Grain() == period.Years {
		if n, ok := count(part); ok && part != "" {
			if n == 0 {
				return y, true
			}
			m := period.Month(y.Year(), n)
			return m, !m.IsZero()
		}
	}
	return w.when(part, year)
}
