package interpret

import (
	"strings"

	"nyata/internal/ground/figure"
	"nyata/internal/ground/period"
	"nyata/internal/record/observation"
)

// valueMeaning settles measure, period, span and stage of a value column.
func (g *grid) valueMeaning(col *column, fr frame) {
	folds := make([]string, len(col.path))
	for i, p := range col.path {
		folds[i] = fold(p)
	}
	path := strings.Join(folds, " ")
	leaf := ""
	if len(folds) > 0 {
		leaf = folds[len(folds)-1]
	}
	col.percent = leaf == "%" || hasAny(leaf, "%", "persen", "persentase", "prosentase", "tingkat capaian")
	col.money = !col.percent && g.isMoney(col, leaf, path, fr)
	col.measure = measureOf(folds, leaf, path, col, fr)
	if len(folds) == 0 && len(g.heading) > 0 {
		col.measure = observation.Other // beside the form: workings, not the report's
	}
	if col.measure == observation.Achievement {
		col.percent, col.money = true, false
		col.spent = leaf != "k" && leaf != "kinerja" && leaf != "fisik" && moneyWord(folds)
	}
	col.stage = stageOfColumn(path, col.measure, fr)
	g.periodOfColumn(col, folds, path, fr)
	col.family = familyOf(col)
}

// moneyWord reports whether the heading nearest the figures that names money or
// results names money: "Anggaran › %", and not "Kinerja dan Anggaran › K".
func moneyWord(folds []string) bool {
	for i := len(folds) - 1; i >= 0; i-- {
		money := hasAny(folds[i], "rp", "rupiah", "anggaran", "keuangan", "pagu", "belanja")
		result := hasAny(folds[i], "k", "kinerja", "fisik", "indikator", "output", "keluaran")
		if money != result {
			return money
		}
	}
	return false
}

// realisedMoney takes a bare "Realisasi" beside a budget, in a table without
// targets, for money: what else would answer the budget.
func (g *grid) realisedMoney() {
	budget := false
	for _, c := range g.cols {
		if c.role != valueRole {
			continue
		}
		if c.measure == observation.Target {
			return
		}
		budget = budget || c.measure == observation.Budget
	}
	for _, c := range g.cols {
		if budget && c.role == valueRole && c.measure == observation.Reported && !hasAny(fold(strings.Join(c.path, " ")), "k", "kinerja", "fisik", "volume", "%") {
			c.measure, c.money = observation.Realised, true
			c.family = familyOf(c)
			c.reasons = append(c.reasons, "answers_the_budget")
		}
	}
}

func familyOf(c *column) string {
	return strings.Join([]string{string(c.measure), string(c.stage), unitMark(c)}, "/")
}

func unitMark(c *column) string {
	switch {
	case c.money:
		return "rp"
	case c.percent:
		return "%"
	}
	return "k"
}

// isMoney decides by the heading, else by the size of what the column holds.
func (g *grid) isMoney(col *column, leaf, path string, fr frame) bool {
	switch {
	case leaf == "k" || leaf == "kinerja" || leaf == "fisik" || leaf == "volume":
		return false
	case hasAny(leaf, "rp", "rupiah", "anggaran", "pagu", "belanja", "keuangan", "harga", "idr"):
		return true
	}
	if hasWord(path, "rp") && !hasWord(path, "k") {
		return true
	}
	big, n := 0, 0
	for _, r := range g.rows {
		fig := figure.Parse(r.text(col.index), figure.UnknownStyle)
		if fig.Kind != figure.Number || fig.Value == 0 {
			continue
		}
		n++
		if fig.Unit == "IDR" || fig.Unit == "" && (fig.Value >= 100_000 || fig.Value <= -100_000) {
			big++
		}
	}
	if n == 0 {
		return fr.form == realising || fr.form == budgeting || fr.form == revising || fr.form == procuring
	}
	return big*10 >= n*7
}

// measureOf reads the measure from the heading path; the word nearest the
// leaf decides, the form settles bare words.
func measureOf(folds []string, leaf, path string, col *column, fr frame) observation.Measure {
	switch {
	case hasAny(leaf, "sisa", "selisih", "lebih kurang", "bertambah berkurang", "bertambah", "berkurang", "balance", "angka") || leaf == "lebih" || leaf == "kurang":
		return observation.Balance
	case hasAny(path, "tingkat capaian", "tingkat realisasi"):
		return observation.Achievement
	case col.percent && (hasAny(path, "realisasi", "capaian", "achievement") || fr.form == realising || fr.form == performance || fr.form == revising):
		return observation.Achievement
	case leaf == "sebelum" || leaf == "sebelum perubahan":
		return observation.Budget
	case leaf == "sesudah" || leaf == "setelah perubahan" || leaf == "sesudah perubahan":
		if fr.form == realising {
			return observation.Realised
		}
		return observation.Budget
	}
	for i := len(folds) - 1; i >= 0; i-- {
		f := folds[i]
		switch {
		case hasAny(f, "realisasi", "actual", "reported", "realized", "realised"):
			if col.money {
				return observation.Realised
			}
			return observation.Reported
		case hasAny(f, "capaian", "achievement") && !col.money:
			if hasAny(path, "realisasi", "target") || fr.form == performance {
				return observation.Achievement
			}
			return observation.Reported
		case hasAny(f, "target", "pagu", "anggaran", "budget", "rencana", "total nilai", "nilai kontrak", "rka", "dpa", "alokasi"):
			if col.money {
				return observation.Budget
			}
			return observation.Target
		}
	}
	switch {
	case col.money && fr.form == realising && hasAny(leaf, "jumlah", "total", "rp"):
		return observation.Realised
	case col.money && fr.form == performance:
		return observation.Realised
	case col.money && (fr.form == budgeting || fr.form == revising || fr.form == procuring || fr.form == agreement):
		return observation.Budget
	case fr.form == performance && (leaf == "k" || isQuarterMark(leaf)):
		return observation.Reported
	case fr.form == agreement && !col.money:
		return observation.Target
	}
	return observation.Other
}

func stageOfColumn(path string, m observation.Measure, fr frame) observation.Stage {
	switch {
	case hasAny(path, "renstra") && (m == observation.Reported || m == observation.Realised || m == observation.Achievement):
		return observation.Renstra // a result counted against the five-year plan, not the year's budget
	case m == observation.Reported || m == observation.Realised || m == observation.Achievement:
		return observation.Realisation
	case hasAny(path, "sebelum perubahan", "murni", "induk") || hasWord(path, "sebelum"):
		return observation.Original
	case hasAny(path, "setelah perubahan", "sesudah perubahan", "perubahan") || hasWord(path, "sesudah"):
		return observation.Revised
	case hasWord(path, "rpjmd"):
		return observation.RPJMD
	case hasWord(path, "renstra"):
		return observation.Renstra
	case hasAny(path, "renja", "rkpd"):
		return observation.RKPD
	case fr.form == realising:
		return observation.UnknownStage
	case fr.stage == observation.Realisation:
		return observation.UnknownStage
	}
	return fr.stage
}

// periodOfColumn reads the period from the heading path, the lowest level
// first; a path that names none takes the document's.
func (g *grid) periodOfColumn(col *column, folds []string, path string, fr frame) {
	base := period.Period{}
	if fr.year != 0 {
		base = period.Year(fr.year)
	}
	year := 0
	for i := len(col.path) - 1; i >= 0 && year == 0; i-- {
		if y := yearIn(col.path[i], true); y != 0 {
			year = y
		}
	}
	if year != 0 {
		base = period.Year(year)
	}
	last := hasAny(path, "tahun lalu", "n 1", "tahun sebelumnya")
	if last && year == 0 && fr.year != 0 {
		base = period.Year(fr.year - 1)
	}
	for i := len(col.path) - 1; i >= 0; i-- {
		if q, ok := period.ReadQuarterMark(strings.TrimSpace(col.path[i]), base); ok {
			col.period, col.span = q, spanWord(path)
			return
		}
		if p, s, ok := period.Read(col.path[i], base); ok && p.Grain() != period.Years && !spansAll(folds[i]) {
			col.period, col.span = p, s
			if s == period.UnknownSpan {
				col.span = spanWord(path)
			}
			return
		}
	}
	cumulative := hasAny(path, "s d", "sampai dengan", "sampai", "sd", "kumulatif", "cumulative")
	switch {
	case year != 0 || last:
		col.period, col.span = base, period.Discrete
		if cumulative || last && hasWord(path, "renstra") {
			col.span = period.Cumulative
		}
	case !fr.period.IsZero() && (col.measure == observation.Target || col.measure == observation.Budget) && fr.year != 0:
		col.period, col.span = period.Year(fr.year), period.Discrete // a plan is the year's unless it says otherwise
	case !fr.period.IsZero():
		col.period, col.span = fr.period, fr.span
		col.titled = true
		if cumulative {
			col.span = period.Cumulative
		}
	default:
		col.period, col.span = period.Period{}, period.UnknownSpan
	}
	if col.measure == observation.Target || col.measure == observation.Budget {
		if col.span == period.UnknownSpan && col.period.Grain() == period.Years {
			col.span = period.Discrete
		}
	}
}

// followResults gives a computed column that names no period the one of the
// result it stands behind: the achievement of "Realisasi s.d. Triwulan II" is
// up to the second quarter too.
func (g *grid) followResults() {
	var result *column
	for _, c := range g.cols {
		switch {
		case c.role != valueRole:
		case c.measure == observation.Reported || c.measure == observation.Realised:
			result = c
		case c.titled && result != nil && (c.measure == observation.Achievement || c.measure == observation.Balance):
			c.period, c.span = result.period, result.span
		}
	}
}

// spansAll reports whether a heading names all quarters at once ("Triwulan I
// - IV"): a group, not a period.
func spansAll(folded string) bool {
	return hasAny(folded, "i iv", "i s d iv", "1 4", "i sampai iv", "i sampai dengan iv", "i ii iii iv")
}

// spanWord reads discrete or cumulative from heading words.
func spanWord(path string) period.Span {
	switch {
	case hasAny(path, "s d", "sampai dengan", "kumulatif", "cumulative"):
		return period.Cumulative
	case hasAny(path, "pada triwulan", "selama triwulan", "in quarter"):
		return period.Discrete
	}
	return period.UnknownSpan
}
