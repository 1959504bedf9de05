package rules

import (
	"math"

	"nyata/internal/ground/period"
	"nyata/internal/record/difference"
	"nyata/internal/record/document"
	"nyata/internal/record/observation"
)

var _ = register(Rule{
	ID: "magnitude", Version: "2", Severity: difference.High,
	Source: document.Message{
		ID: "Dua penyebutan satu angka yang berbeda kelipatan sepuluh, atau hasil sepuluh kali target dan triwulan lainnya: satuan atau tanda desimal hilang",
		EN: "Two statements of one figure that differ by a power of ten, or a result ten times its target and its other quarters: a unit or a decimal mark was lost",
	},
	Title: document.Message{ID: "Loncatan besaran", EN: "Order-of-magnitude jump"},
	Check: func(f *Facts, report Report) {
		for _, group := range f.statements() {
			betweenDocuments(group, report)
		}
		for _, r := range f.Rows {
			for _, c := range r.Each(observation.Reported) {
				overTarget(r, c, report)
			}
		}
	},
})

func betweenDocuments(group []*observation.Candidate, report Report) {
	a := group[0]
	x, _ := number(a)
	for _, b := range group[1:] {
		y, _ := number(b)
		n, off := powerOfTen(x, y)
		if !off {
			continue
		}
		d := about(b)
		d.Expected, d.Found, d.Gap = shown(a.Figure), shown(b.Figure), y-x
		d.Explanation = say(
			"%[1]s %[2]s untuk %[3]s tertulis %[4]s di satu dokumen dan %[5]s di dokumen lain: berbeda %[6]s kali.",
			"%[1]s of %[3]s %[2]s is %[4]s in one document and %[5]s in another: they are apart by a factor of %[6]s.",
			measureWord{b.Measure}, when(b), measuredOrNamed(b), a, b, count(math.Pow10(abs(n))))
		report(d, b, a)
	}
}

const jump = 10 // how many times its target a result is before it is asked about

// overTarget looks at a quarter's result that is many times the whole year's
// target. Where it is as far from its other quarters, a digit was probably
// lost or added; where it is alone, the target may be the odd one.
func overTarget(r *Row, c *observation.Candidate, report Report) {
	done, ok := number(c)
	if !ok || c.Span != period.Discrete || c.Period.Grain() != period.Quarters || levelUnit(c) {
		return
	}
	var plan *observation.Candidate
	for _, p := range r.Each(observation.Target) {
		if p.Period == period.Year(c.Period.Year()) && p.Stage != observation.Renstra && p.Stage != observation.RPJMD && unitKey(p.Figure.Unit) == unitKey(c.Figure.Unit) {
			plan = p
		}
	}
	target, ok := number(plan)
	if !ok || target <= 0 || done < jump*target {
		return
	}
	most, others := 0.0, 0
	for q := 1; q <= 4; q++ {
		other := r.Find(observation.Reported, period.Quarter(c.Period.Year(), q), period.Discrete)
		if v, ok := number(other); ok && other != c && v > 0 {
			most = math.Max(most, v)
			others++
		}
	}
	d := about(c)
	d.Expected, d.Found, d.Gap = "≤ "+shown(plan.Figure), shown(c.Figure), done-target
	d.Explanation = say(
		"Realisasi kinerja %[1]s untuk %[2]s tercetak %[3]s, %[4]s kali target setahun, %[5]s.",
		"The result of %[2]s %[1]s is printed as %[3]s, %[4]s times the year's target of %[5]s.",
		when(c), measured{c}, c, count(math.Round(done/target)), plan)
	if others == 0 || done < 8*most {
		d.Status = difference.Note
	}
	report(d, c, plan)
}

// powerOfTen reports whether two values differ by a factor of about ten or
// more that is a whole power of ten within 2 %, and its exponent.
func powerOfTen(x, y float64) (exponent int, apart bool) {
	if x == 0 || y == 0 || x*y < 0 {
		return 0, false
	}
	e := math.Log10(y / x)
	n := math.Round(e)
	return int(n), n != 0 && math.Abs(e-n) < 0.0086
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}
