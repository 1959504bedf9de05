package wording

import (
	"strings"

	"nyata/internal/judgement/answer"
)

// How many rows a sentence names; the rest stands in the table. Estimates have
// their ranges with them, and rows of several things are each named in full.
const (
	shown      = 5
	shownLong  = 3
	shownNames = 4 // after the first of an order, without their values
)

// fits says whether so many rows can be named one by one.
func fits(rows []answer.Row) bool {
	return len(rows) <= shownLong || len(rows) <= shown && rows[0].Estimate == nil
}

// rows names the first rows with their values.
func (s Speaker) rows(rows []answer.Row) string {
	of, each := s.common(rows)
	most := shown
	if !fits(rows) && (of == "" || rows[0].Estimate != nil) {
		most = shownLong
	}
	texts := make([]string, 0, most)
	for _, r := range rows[:min(most, len(rows))] {
		texts = append(texts, s.T("ask.answer.row", "what", each(r), "value", s.Value(r)))
	}
	return s.more(s.of(of, strings.Join(texts, "; ")), len(rows)-most)
}

// several says what many rows come to: the highest, the lowest and how many
// there are. Level is what they are rows of; empty where the number is said
// already. Few are named one by one.
func (s Speaker) several(rows []answer.Row, level string) string {
	high, low, numbers := ends(rows)
	of, each := s.common(rows)
	if fits(rows) || of == "" || len(numbers) < 2 {
		return s.rows(rows)
	}
	named := func(at []int) string {
		what := each(rows[at[0]])
		if len(at) > 1 {
			what = s.T("ask.answer.also", "what", what, "count", len(at)-1)
		}
		return s.T("ask.answer.at", "what", what, "value", s.Value(rows[at[0]]))
	}
	line := s.T("ask.answer.spread", "high", named(high), "low", named(low))
	if len(high) == len(numbers) {
		line = s.T("ask.answer.spread.same", "value", s.Value(rows[high[0]]))
	}
	if level != "" {
		line += "; " + s.counted(s.kind(rows, level), len(numbers))
	}
	return s.of(of, line)
}

// ranked names the first of an order with its value and the next by name; few
// that have no range are all told with their values.
func (s Speaker) ranked(rows []answer.Row) string {
	of, each := s.common(rows)
	if fits(rows) || of == "" {
		return s.rows(rows)
	}
	names := make([]string, 0, shownNames)
	for _, r := range rows[1:min(1+shownNames, len(rows))] {
		names = append(names, each(r))
	}
	line := s.T("ask.answer.then", "first", s.T("ask.answer.row", "what", each(rows[0]), "value", s.Value(rows[0])), "names", strings.Join(names, ", "))
	return s.more(s.of(of, line), len(rows)-1-shownNames)
}

func (s Speaker) of(what, rows string) string {
	if what == "" {
		return rows
	}
	return s.T("ask.answer.rows_of", "what", what, "rows", rows)
}

func (s Speaker) more(line string, count int) string {
	if count <= 0 {
		return line
	}
	return s.T("ask.answer.more", "rows", line, "count", count)
}

// ends are the places in a list of the highest and of the lowest number, and of
// all that are numbers; nothing where their units differ.
func ends(rows []answer.Row) (high, low, numbers []int) {
	pick := func(at []int, i int, better func(x, y float64) bool) []int {
		x, _ := rows[i].Number()
		if len(at) > 0 {
			switch y, _ := rows[at[0]].Number(); {
			case x == y:
				return append(at, i)
			case !better(x, y):
				return at
			}
		}
		return []int{i}
	}
	for i, r := range rows {
		if r.Cell.Figure.Unit != rows[0].Cell.Figure.Unit {
			return nil, nil, nil
		}
		if _, ok := r.Number(); !ok {
			continue
		}
		numbers = append(numbers, i)
		high = pick(high, i, func(x, y float64) bool { return x > y })
		low = pick(low, i, func(x, y float64) bool { return x < y })
	}
	return high, low, numbers
}

// kind is what rows are counted as: places or offices where each is of another,
// else figures.
func (Speaker) kind(rows []answer.Row, level string) string {
	seen := map[string]bool{}
	for _, r := range rows {
		at := r.Area.ID
		if level == "agency" {
			at = r.Agency.ID
		}
		if at == "" || seen[at] {
			return "figure"
		}
		seen[at] = true
	}
	return level
}

// counted says a number of places, offices or figures.
func (s Speaker) counted(level string, n int) string {
	switch level {
	case "kecamatan", "kelurahan", "agency":
	default:
		level = "figure"
	}
	return s.T("ask.count."+level, "count", n)
}

// common is what several rows have in common, said once before them, and how
// each is called then; nothing where they are of several things, or are not
// told apart by place, office or period.
func (s Speaker) common(rows []answer.Row) (of string, each func(answer.Row) string) {
	const fewest = 2
	if len(rows) < fewest {
		return "", s.label
	}
	first := s.parts(rows[0])
	shared := [len(first)]bool{}
	for k := range first {
		shared[k] = true
		for _, r := range rows[1:] {
			shared[k] = shared[k] && s.parts(r)[k] == first[k]
		}
	}
	pick := func(r answer.Row, want bool) string {
		var out []string
		for k, part := range s.parts(r) {
			if shared[k] == want && part != "" {
				out = append(out, part)
			}
		}
		return strings.Join(out, ", ")
	}
	if !shared[0] {
		return "", s.label
	}
	for _, r := range rows {
		if pick(r, false) == "" {
			return "", s.label
		}
	}
	return pick(rows[0], true), func(r answer.Row) string { return pick(r, false) }
}

// parts are what, where, whose and when a row is.
func (s Speaker) parts(r answer.Row) [4]string {
	return [4]string{s.What(r), s.Area(r.Area.ID), s.Name(r.Agency.ID), s.Period(r.Period.String())}
}

// What is what a row is of: a metric, or one divided by another.
func (s Speaker) What(r answer.Row) string {
	if r.Over != nil {
		return s.T("ask.answer.divided", "above", s.Metric(r.Metric), "below", s.Metric(*r.Over))
	}
	return s.Metric(r.Metric)
}

// most named of what is missing.
const lackingNamed = 3

// lacking names what is missing; of much the first, and how much more.
func (s Speaker) lacking(all []answer.Missing) string {
	if len(all) <= lackingNamed+1 {
		return s.T("ask.answer.missing", "what", list(s, all, s.missing))
	}
	names := make([]string, lackingNamed)
	for i := range names {
		names[i] = s.missing(all[i])
	}
	return s.T("ask.answer.missing", "what", s.T("ask.answer.also", "what", strings.Join(names, ", "), "count", len(all)-lackingNamed))
}
