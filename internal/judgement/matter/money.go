package matter

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"nyata/internal/ground/figure"
	"nyata/internal/record/indicator"
	"nyata/internal/record/observation"
	"nyata/internal/record/reference"
)

// Money is what a programme or sub-activity may cost in a year, as documents
// state it.
type Money struct {
	Amount  float64              // rupiah
	Year    int                  // of the budget
	Measure observation.Measure  // Budget; Realised where no budget is on file
	Agency  string               // id
	Code    string               // of the line, or of the programme whose lines are added up
	Lines   int                  // how many lines it is the sum of
	Part    float64              // of all the city's money of that year that is on file
	Sources []observation.Source // where it stands, at most shownSources of them
}

// shownSources is how many places of one amount are kept.
const shownSources = 3

// money tells a line of money from others.
type money struct {
	agency string
	year   int
	code   string
}

// Cost fills in what the programmes of the city's indicators cost: the budget of
// the line with the indicator's code and agency, else the sum of the lines under
// that code. Where the dictionary has no code, that of the rows in which documents
// state the indicator is taken. All of it is of one year, the one with the most
// lines. The money of an area is its share by inhabitants; what is on file for no
// line is not known, and nothing is put in its place.
func (c *City) Cost(ref *reference.City, recorded []observation.Recorded) {
	lines := moneyLines(recorded)
	year := fullest(lines)
	all := make([]money, 0, len(lines))
	for at := range lines {
		if at.year == year {
			all = append(all, at)
		}
	}
	slices.SortFunc(all, func(a, b money) int { return cmp.Or(cmp.Compare(a.agency, b.agency), cmp.Compare(a.code, b.code)) })
	c.Money, c.Budgets = 0, map[string]Money{}
	for _, at := range leaves(all) {
		c.Money += lines[at].Figure.Value
	}
	if c.Money <= 0 {
		return
	}
	stated := statedCodes(recorded)
	logs, n := 0.0, 0.0
	for _, i := range ref.Indicators {
		m := costOf(&i, cmp.Or(i.Code, stated[i.ID]), all, lines)
		if m.Lines == 0 {
			continue
		}
		m.Year, m.Part = year, math.Min(1, m.Amount/c.Money)
		c.Budgets[i.ID] = m
		logs, n = logs+math.Log(m.Part), n+1
		for _, a := range ref.Areas.All() {
			at := Place{i.ID, a.ID}
			if s, ok := c.Stakes[at]; ok && c.People > 0 {
				s.Money = m.Amount * math.Min(1, s.People/c.People)
				c.Stakes[at] = s
			}
		}
		whole := c.Stakes[Place{Indicator: i.ID}]
		whole.Money = m.Amount
		c.Stakes[Place{Indicator: i.ID}] = whole
	}
	if n > 0 {
		c.Usual = math.Exp(logs / n)
	}
}

// costOf is the money of a code: its own line's, else that of the lines under it.
func costOf(i *indicator.Indicator, code string, all []money, lines map[money]*observation.Recorded) (m Money) {
	if code == "" {
		return m
	}
	var own, under []money
	for _, at := range all {
		switch {
		case i.Agency != "" && at.agency != i.Agency:
		case at.code == code:
			own = append(own, at)
		case strings.HasPrefix(at.code, code+"."):
			under = append(under, at)
		}
	}
	if len(own) == 0 {
		own = leaves(under)
	}
	m.Code, m.Measure = code, observation.Budget
	for _, at := range own {
		r := lines[at]
		m.Amount += r.Figure.Value
		m.Lines++
		m.Agency = at.agency
		if r.Measure != observation.Budget {
			m.Measure = r.Measure
		}
		if len(m.Sources) < shownSources {
			m.Sources = append(m.Sources, r.Source)
		}
	}
	return m
}

// moneyLines are the lines of money that documents state, each as last stated:
// a budget before what was spent, a later period before an earlier one.
func moneyLines(recorded []observation.Recorded) map[money]*observation.Recorded {
	out := map[money]*observation.Recorded{}
	for i := range recorded {
		r := &recorded[i]
		if !r.Current() || r.State == observation.Rejected || r.Agency.ID == "" || r.Subject.Code == "" || r.Period.IsZero() ||
			r.Figure.Kind != figure.Number || r.Figure.Unit != "IDR" || r.Figure.Value <= 0 || r.Measure != observation.Budget && r.Measure != observation.Realised {
			continue
		}
		switch r.Subject.Type {
		case observation.Programme, observation.Activity, observation.SubActivity:
		default:
			continue
		}
		at := money{r.Agency.ID, r.Period.Year(), r.Subject.Code}
		if have := out[at]; have == nil || states(r, have) {
			out[at] = r
		}
	}
	return out
}

// states reports whether the first of two states the line's money better.
func states(a, b *observation.Recorded) bool {
	budget := func(r *observation.Recorded) int {
		switch {
		case r.Measure != observation.Budget:
			return 0
		case r.Stage == observation.Revised:
			return 2
		default:
			return 1
		}
	}
	return cmp.Or(cmp.Compare(budget(a), budget(b)), a.Period.End().Compare(b.Period.End()), cmp.Compare(a.From, b.From), cmp.Compare(a.ID, b.ID)) > 0
}

// fullest is the year with the most lines, of two the later; 0 without any.
func fullest(lines map[money]*observation.Recorded) int {
	count := map[int]int{}
	for at := range lines {
		count[at.year]++
	}
	best := 0
	for year, n := range count {
		if n > count[best] || n == count[best] && year > best {
			best = year
		}
	}
	return best
}

// leaves leaves out lines that are the sum of lines under them. All are of one
// year and in order of agency and code.
func leaves(all []money) []money {
	var out []money
	for i, at := range all {
		if i+1 < len(all) && all[i+1].agency == at.agency && strings.HasPrefix(all[i+1].code, at.code+".") {
			continue
		}
		out = append(out, at)
	}
	return out
}

// statedCodes are the codes of the rows in which documents state indicators: of
// several the one that stands most often.
func statedCodes(recorded []observation.Recorded) map[string]string {
	count := map[string]map[string]int{}
	for i := range recorded {
		r := &recorded[i]
		if !r.Current() || r.State == observation.Rejected || r.Indicator.ID == "" || r.Subject.Code == "" {
			continue
		}
		if count[r.Indicator.ID] == nil {
			count[r.Indicator.ID] = map[string]int{}
		}
		count[r.Indicator.ID][r.Subject.Code]++
	}
	out := map[string]string{}
	for id, codes := range count {
		for code, n := range codes {
			if best := out[id]; best == "" || n > codes[best] || n == codes[best] && code < best {
				out[id] = code
			}
		}
	}
	return out
}
