package rules

import (
	"math"

	"nyata/internal/ground/period"
	"nyata/internal/record/difference"
	"nyata/internal/record/document"
	"nyata/internal/record/observation"
)

var _ = register(Rule{
	ID: "percentages_summed", Version: "2", Severity: difference.High,
	Source: document.Message{
		ID: "Permendagri 86/2017, formulir evaluasi Renja: kolom 13 = 9 + 10 + 11 + 12 dan 14 = 7 + 13 berlaku untuk besaran yang dapat dijumlahkan; untuk persentase, indeks atau predikat nilai terakhir menggantikan yang sebelumnya",
		EN: "Permendagri 86/2017, form of Renja evaluation: columns 13 = 9 + 10 + 11 + 12 and 14 = 7 + 13 hold for quantities that add up; of a percentage, index or grade the later value replaces the earlier",
	},
	Title: document.Message{ID: "Persentase dijumlahkan", EN: "Percentages added up"},
	Check: func(f *Facts, report Report) {
		for _, r := range f.Rows {
			for _, total := range r.Each(observation.Reported) {
				if levelUnit(total) && total.Span != period.UnknownSpan && !total.Period.IsZero() {
					summed(r, total, report)
				}
			}
		}
	},
})

// summed looks for a total that is the sum of levels: an earlier total and the
// year's value, or the values of the quarters so far.
func summed(r *Row, total *observation.Candidate, report Report) {
	sum, ok := number(total)
	if !ok {
		return
	}
	for _, parts := range [][]*observation.Candidate{r.earlierAndNow(total), r.partsOf(total)} {
		added, slack := 0.0, rounding(total)
		positive := 0
		for _, p := range parts {
			v, ok := number(p)
			if !ok {
				positive = 0
				break
			}
			if v > 0 {
				positive++
			}
			added += v
			slack += rounding(p)
		}
		// What stays below the most it can be may be progress reported bit by bit.
		if positive < 2 || math.Abs(added-sum) > math.Max(slack, 1e-9*math.Abs(sum)) || sum <= r.most(total)+math.Max(slack, tolerance) {
			continue
		}
		last := parts[len(parts)-1]
		d := about(total)
		was, _ := number(last)
		d.Expected, d.Found, d.Gap = shown(last.Figure), shown(total.Figure), sum-was
		d.Explanation = say(
			"%[1]s adalah %[2]s: nilainya tidak dijumlahkan dari satu periode ke periode berikut, yang berlaku nilai terakhir. Yang tercetak %[3]s adalah jumlah %[4]s; nilai terakhirnya, %[5]s, %[6]s.",
			"%[1]s is %[2]s: its values are not added from one period to the next, the last one holds. The %[3]s printed is the sum of %[4]s; its last value, %[5]s, is %[6]s.",
			measured{total}, unitWord{total}, total, list(parts), when(last), last)
		report(d, append([]*observation.Candidate{total}, parts...)...)
		return
	}
}

// most is what a level can hardly pass: 100 for a share, else its target.
func (r *Row) most(total *observation.Candidate) float64 {
	most := 0.0
	if total.Figure.Unit != "%" && total.Figure.Unit != "" {
		for _, c := range r.Each(observation.Target) {
			if v, ok := number(c); ok && c.Figure.Unit == total.Figure.Unit {
				most = math.Max(most, v)
			}
		}
	}
	if most > 0 {
		return most
	}
	return 100
}

// earlierAndNow are a running total of years before and the year's own value,
// where a row has both for a total that runs over years.
func (r *Row) earlierAndNow(total *observation.Candidate) []*observation.Candidate {
	if total.Span != period.Cumulative {
		return nil
	}
	now := r.Find(observation.Reported, total.Period, period.Discrete)
	if total.Period.Grain() != period.Years {
		now = r.thisYear(total)
	}
	if now == nil {
		return nil
	}
	for _, c := range r.Each(observation.Reported) {
		if c.Span == period.Cumulative && c.Period.End().Before(total.Period.Start()) {
			return []*observation.Candidate{c, now}
		}
	}
	return nil
}

// thisYear is the running value of the year beside a total that counts the
// years of the Renstra up to the same quarter.
func (r *Row) thisYear(total *observation.Candidate) *observation.Candidate {
	if total.Stage != observation.Renstra {
		return nil
	}
	for _, c := range r.Each(observation.Reported) {
		if c.Period == total.Period && c.Span == period.Cumulative && c.Stage == observation.Realisation {
			return c
		}
	}
	return nil
}

// partsOf are the values of the quarters that a year's value, or a running
// total within a year, would be the sum of.
func (r *Row) partsOf(total *observation.Candidate) []*observation.Candidate {
	year := total.Period.Year()
	whole := total.Period == period.Year(year) && total.Span == period.Discrete
	running := total.Span == period.Cumulative && total.Period.Grain() != period.Years
	if !whole && !running {
		return nil
	}
	var out []*observation.Candidate
	for q := 1; q <= 4; q++ {
		p := period.Quarter(year, q)
		if running && p.Start().After(total.Period.End()) {
			break
		}
		if c := r.Find(observation.Reported, p, period.Discrete); c != nil {
			out = append(out, c)
		}
	}
	return out
}

// unitWord says in a sentence what kind of level a figure is.
type unitWord struct{ c *observation.Candidate }

func (w unitWord) in(lang string) string {
	percent := w.c.Figure.Unit == "%"
	switch {
	case lang == "en" && percent:
		return "a percentage"
	case lang == "en":
		return "a level, not a quantity"
	case percent:
		return "persentase"
	}
	return "ukuran tingkat, bukan jumlah barang"
}

// list writes figures joined by plus signs.
type list []*observation.Candidate

func (l list) in(lang string) string {
	out := ""
	for i, c := range l {
		if i > 0 {
			out += " + "
		}
		out += printed(c.Figure, lang)
	}
	return out
}
