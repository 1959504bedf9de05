package practice

import (
	"math"
	"strings"
)

// The rules that find what is planted, by the ids of the rules.
const (
	ruleMoney       = "money_without_output"
	ruleOutput      = "output_without_money"
	ruleSum         = "children_sum"
	ruleAchievement = "achievement_recomputed"
	ruleSummed      = "percentages_summed"
	ruleUnit        = "unit_of_nomenclature"
	ruleIndicator   = "indicator_of_nomenclature"
	ruleCeiling     = "realised_over_ceiling"
	ruleError       = "sheet_error"
	ruleBlank       = "output_not_reported"
	ruleJump        = "magnitude"
	ruleDiffer      = "documents_differ"
	ruleCopied      = "near_duplicate"
)

// garden plants contradictions into plans and marks them.
type garden struct {
	plans []*plan
	marks []*mark
}

// plant changes the plans where the contradiction lies in the figures
// themselves, and marks the cells where it lies only in the print. Those stand
// in the last report that shows their quarter, so that no other document denies
// them; only the jumps and the report that was corrected are denied by a later
// one.
func plant(plans []*plan) []*mark {
	g := &garden{plans: plans}
	g.moneyWithoutOutput("dinsospm", 2025, "1.06.04.2.01.0002")
	g.moneyWithoutOutput("dlh", 2025, "2.11.11.2.01.0002")
	g.outputWithoutMoney("dpupr", 2025, "1.03.10.2.01.0003", "note") // the report shows no budget
	g.outputWithoutMoney("diskominfo", 2025, "2.20.02.2.01.0001", "counted")
	g.overCeiling("dinkes", 2025, "1.02.02.2.03.0002")
	g.overCeiling("bpkpd", 2026, "5.02.02.2.01.0002")
	for _, p := range plans {
		p.root.total()
	}
	settleAbsorption(plans)

	g.wrongPart("dpupr", 2025, 3, "1.03.06.2.01.0002", 3)
	g.denied("dpupr", 2025, 4, "1.03.06.2.01.0002", 3)
	g.wrongPart("dishub", 2026, 3, "2.15.02.2.01.0003", 3)
	g.wrongAchievement("dinkes", 2025, 4, "1.02.02", "Prevalensi Balita Stunting", func(goal, result float64) float64 { return result / goal * 100 })
	g.wrongAchievement("dlh", 2026, 2, "2.11.11", "Persentase Sampah yang Tertangani", func(goal, result float64) float64 { return result/goal*100 + 4.6 })
	g.wrongAchievement("bapperida", 2025, 4, "5.05.02", "Jumlah Inovasi yang Diterapkan", func(goal, result float64) float64 { return result/goal*100 + 7.3 })
	g.summedPercent("disperkim", 2025, 4, "1.04.02", "Persentase Rumah Layak Huni")
	g.summedPercent("satpolpp", 2026, 2, "1.05.02", "Persentase Pelanggaran Peraturan Daerah yang Diselesaikan")
	g.otherUnit("disdukcapil", 2025, 4, "2.12.02.2.01.0002", "Kegiatan")
	g.otherUnit("diskominfo", 2026, 2, "2.16.03.2.01.0002", "Titik")
	g.otherIndicator("bapperida", 2026, 1, "5.05.02.2.01.0001", "Persentase rekomendasi yang ditindaklanjuti")
	g.brokenFormula("dishub", 2025, 4, "2.15.02.2.01.0001", colResult, 4)
	g.brokenFormula("diskominfo", 2026, 1, "2.16.02.2.01.0001", colShare, 1)
	g.blankOutput("disdikbud", 2025, 4, "1.01.02.2.02.0002")
	g.blankOutput("satpolpp", 2025, 4, "1.05.04.2.01.0003")
	g.jump("disdikbud", 2026, 2, "1.01.02.2.01.0003", 100)
	g.jump("dinsospm", 2026, 2, "1.06.05.2.01.0002", 10)
	g.copied("dinsospm")
	g.copied("dishub")
	return g.marks
}

// on adds a mark; fill its text where the print differs from the plan.
func (g *garden) on(p *plan, rule, status, doc string, quarter int, l *line, ms *measure, column string, part int, expected, found string) *mark {
	m := &mark{
		doc: doc, agency: p.agency.ID, year: p.year, quarter: quarter, code: l.code, column: column, part: part,
		planted: &Planted{
			Rule: rule, Status: status, Row: l.name, Agency: p.agency.ID,
			Period: periodText(p.year, quarter), Expected: expected, Found: found,
		},
	}
	if ms != nil {
		m.subject = ms.name
		m.planted.Row += " / " + ms.name
	}
	g.marks = append(g.marks, m)
	return m
}

// print replaces a cell's text.
func (m *mark) print(text string, number float64) { m.text, m.number, m.replace = text, number, true }

func (g *garden) line(agency string, year int, code string) (*plan, *line, *measure) {
	for _, p := range g.plans {
		if p.agency.ID == agency && p.year == year {
			if l := p.find(code); l != nil && len(l.measures) > 0 {
				return p, l, l.measures[0]
			}
		}
	}
	panic("practice: nothing to plant on at " + agency + " " + code)
}

// named is a line's measure of a name.
func (g *garden) named(agency string, year int, code, name string) (*plan, *line, *measure) {
	p, l, _ := g.line(agency, year, code)
	for _, ms := range l.measures {
		if ms.name == name {
			return p, l, ms
		}
	}
	panic("practice: no indicator " + name + " at " + code)
}

// cumulative says whether an agency's reports show results to date only.
func cumulative(agency string) bool { return habitOf(agency).layout == layoutToDate }

// moneyWithoutOutput takes away all output of a year in which money was spent.
// In interim quarters that is no more than a note.
func (g *garden) moneyWithoutOutput(agency string, year int, code string) {
	p, l, ms := g.line(agency, year, code)
	ms.done = [4]float64{}
	for q := 1; q <= p.quarters; q++ {
		if habitOf(agency).absent(year, q) {
			continue
		}
		status := "note"
		if q == 4 {
			status = "counted"
		}
		column, part := colResult, q
		if cumulative(agency) {
			column, part = colResultTo, 0
		}
		g.on(p, ruleMoney, status, quarterlyReport, q, l, ms, column, part, "> 0", "0")
	}
}

// outputWithoutMoney reports the whole output in the last quarter and no money
// in any.
func (g *garden) outputWithoutMoney(agency string, year int, code, status string) {
	p, l, ms := g.line(agency, year, code)
	l.spent = [4]int64{}
	ms.done = [4]float64{3: ms.goal}
	g.on(p, ruleOutput, status, quarterlyReport, 4, l, ms, colResult, 4, "> 0", "0")
}

// overCeiling raises the last quarter's money above the budget, by less than
// the neighbours left unspent: only the one line is above its ceiling.
func (g *garden) overCeiling(agency string, year int, code string) {
	p, l, _ := g.line(agency, year, code)
	last := p.quarters
	var slack int64
	for _, c := range l.parent.children {
		if c != l {
			slack += c.budget - c.spentTo(last)
		}
	}
	over := min(l.budget*6/100, slack/2)
	l.spent[last-1] += l.budget + over - l.spentTo(last)
	g.on(p, ruleCeiling, "counted", quarterlyReport, last, l, nil, colMoneyTo, 0, "≤ "+rupiah(l.budget), rupiah(l.spentTo(last)))
	if last == 4 {
		g.on(p, ruleCeiling, "counted", realisation, 2, l, nil, colMoneyTo, 0, "≤ "+rupiah(l.budget), rupiah(l.spentTo(last))).planted.Period = periodText(year, 0)
	}
}

// wrongPart prints a leaf's money with two digits swapped: its activity no
// longer is the sum of its parts.
func (g *garden) wrongPart(agency string, year, quarter int, code string, part int) {
	p, l, _ := g.line(agency, year, code)
	right := rupiah(l.spent[part-1])
	wrong := swapDigits(right)
	m := g.on(p, ruleSum, "counted", quarterlyReport, quarter, l, nil, colMoney, part, right, wrong)
	m.print(wrong, 0)
	m.planted.Row = l.parent.name + " ← " + l.name
}

// denied marks the figure of a later report that differs from the wrong one of
// an earlier: until the earlier is corrected, two documents differ.
func (g *garden) denied(agency string, year, quarter int, code string, part int) {
	p, l, _ := g.line(agency, year, code)
	right := rupiah(l.spent[part-1])
	g.on(p, ruleDiffer, "counted", quarterlyReport, quarter, l, nil, colMoney, part, swapDigits(right), right).planted.Period = periodText(year, part)
}

// swapDigits exchanges the first two neighbouring digits that differ.
func swapDigits(s string) string {
	b := []byte(s)
	for i := range len(b) - 1 {
		if b[i] != b[i+1] && b[i] != '.' && b[i+1] != '.' {
			b[i], b[i+1] = b[i+1], b[i]
			break
		}
	}
	return string(b)
}

func (g *garden) wrongAchievement(agency string, year, quarter int, code, name string, wrong func(goal, result float64) float64) {
	p, l, ms := g.named(agency, year, code, name)
	goal, _, _ := parseDecimal(ms.targetIn(quarter))
	if !ms.sum && math.Abs(ms.doneTo(quarter)-goal) < 0.02*goal { // at the target every formula agrees
		ms.done[quarter-1] = round(goal*0.93, ms.decimals)
	}
	right, _ := ms.achievement(ms.doneTo(quarter), ms.targetIn(quarter))
	bad := decimal(wrong(goal, ms.doneTo(quarter)), 2)
	g.on(p, ruleAchievement, "counted", quarterlyReport, quarter, l, ms, colAchievement, 0, decimal(right, 2), bad).print(bad, 0)
}

// summedPercent adds the position of the year before to this year's, as column
// 14 = 7 + 13 of the official form does when taken literally.
func (g *garden) summedPercent(agency string, year, quarter int, code, name string) {
	p, l, ms := g.named(agency, year, code, name)
	past := ms.base
	if p.before != nil {
		_, _, before := g.named(agency, year-1, code, name)
		past = before.doneTo(p.before.quarters)
	}
	now := ms.doneTo(quarter)
	g.on(p, ruleSummed, "counted", quarterlyReport, quarter, l, ms, colPlanTo, 0, decimal(now, ms.decimals), decimal(round(past+now, ms.decimals), ms.decimals))
}

func (g *garden) otherUnit(agency string, year, quarter int, code, unit string) {
	p, l, ms := g.line(agency, year, code)
	g.on(p, ruleUnit, "counted", quarterlyReport, quarter, l, ms, colUnit, 0, ms.unit, unit).print(unit, 0)
}

func (g *garden) otherIndicator(agency string, year, quarter int, code, name string) {
	p, l, ms := g.line(agency, year, code)
	g.on(p, ruleIndicator, "counted", quarterlyReport, quarter, l, ms, colIndicator, 0, ms.name, name).print(name, 0)
}

func (g *garden) brokenFormula(agency string, year, quarter int, code, column string, part int) {
	p, l, ms := g.line(agency, year, code)
	g.on(p, ruleError, "counted", quarterlyReport, quarter, l, ms, column, part, "", "#REF!").print("#REF!", math.NaN())
}

func (g *garden) blankOutput(agency string, year, quarter int, code string) {
	p, l, ms := g.line(agency, year, code)
	g.on(p, ruleBlank, "note", quarterlyReport, quarter, l, ms, colResult, quarter, decimal(ms.done[quarter-1], ms.decimals), "").print("", math.NaN())
}

// jump prints a result ten or a hundred times too large; the next report
// prints it right.
func (g *garden) jump(agency string, year, quarter int, code string, times float64) {
	p, l, ms := g.line(agency, year, code)
	wrong := decimal(ms.done[quarter-1]*times, ms.decimals)
	g.on(p, ruleJump, "counted", quarterlyReport, quarter, l, ms, colResult, quarter, decimal(ms.done[quarter-1], ms.decimals), wrong).print(wrong, 0)
}

// copied lets an agency's terms of reference repeat a paragraph of the year
// before with nothing but the year changed.
func (g *garden) copied(agency string) {
	m := &mark{doc: termsOfWork, agency: agency, year: 2026, planted: &Planted{
		Rule: ruleCopied, Status: "counted", Row: "Latar belakang", Agency: agency, Period: "2026",
		Expected: "alinea yang ditulis untuk 2026", Found: "alinea 2025 dengan tahun diganti",
	}}
	g.marks = append(g.marks, m)
}

// renew replaces the year of a copied paragraph.
func renew(text string) string { return strings.ReplaceAll(text, "2025", "2026") }
