package printed

import (
	"slices"

	"nyata/internal/ground/figure"
	"nyata/internal/ground/period"
	"nyata/internal/judgement/answer"
	"nyata/internal/judgement/question"
	"nyata/internal/record/document"
	"nyata/internal/record/metric"
	"nyata/internal/record/observation"
)

// Query asks for the cells of a plan's rows; false when none is known.
func (c *Catalogue) Query(p question.Plan) (metric.Query, bool) {
	q := metric.Query{Limit: metric.MaxLimit, Order: metric.InFile}
	for _, m := range p.Metrics {
		n, ok := c.byID[m.Indicator]
		if !ok {
			return q, false
		}
		for _, of := range measureOf[m.Measure] {
			if !slices.Contains(q.Measures, of) {
				q.Measures = append(q.Measures, of)
			}
		}
		for _, at := range c.rows[n].prints {
			if sha := c.files[at.file].sha256; !slices.Contains(q.Files, sha) {
				q.Files = append(q.Files, sha)
			}
			if !slices.Contains(q.Lines, at.number) {
				q.Lines = append(q.Lines, at.number)
			}
		}
	}
	q.Within = years(p.Periods)
	return q, len(q.Measures) > 0
}

// years is the whole years that periods lie in, so that the rest of what is
// recorded need not be looked at; zero where a period depends on what there is.
func years(periods []string) period.Period {
	from, to := 0, 0
	for _, s := range periods {
		x, err := period.ParseISO(s)
		if err != nil || x.IsZero() {
			return period.Period{}
		}
		if from == 0 || x.Start().Year() < from {
			from = x.Start().Year()
		}
		to = max(to, x.End().Year())
	}
	switch {
	case from == 0:
		return period.Period{}
	case from == to:
		return period.Year(from)
	default:
		return period.Between(period.Year(from), period.Year(to))
	}
}

// Answer answers a plan from the cells of its query. What a document prints of
// a row in two places that do not agree, and what a machine read with doubt,
// is left out, and the answer says so.
func (c *Catalogue) Answer(p question.Plan, cells []metric.Cell, b answer.Book) answer.Answer {
	kept, notes := c.primary(p, cells)
	var a answer.Answer
	if s, ok := c.together(p); ok {
		a = c.answerTogether(p, s, kept, b)
	} else {
		a = answer.Build(p, kept, book{b})
		c.locate(&a)
	}
	for _, n := range notes {
		if !slices.Contains(a.Notes, n) {
			a.Notes = append(a.Notes, n)
		}
	}
	return a
}

// book knows of rows what the city's book cannot: money adds up. A sum is only
// planned for money.
type book struct{ answer.Book }

func (b book) Additive(id string) bool {
	return id != "" && id[:1] == Mark || b.Book.Additive(id)
}

// primary are the cells that a plan is about, named by the ids of its rows.
func (c *Catalogue) primary(p question.Plan, cells []metric.Cell) (kept []metric.Cell, notes []answer.Note) {
	for _, x := range cells {
		id, ok := c.rowOf(p, x)
		if !ok || !spanned(p, x) || !staged(p, x) {
			continue
		}
		if doubtful(x) {
			if wanted(p, x.Period) && !slices.Contains(notes, answer.Doubtful) {
				notes = append(notes, answer.Doubtful)
			}
			continue
		}
		x.Indicator.ID = id
		x.Area = observation.Ref{}
		if x.Agency.ID == "" {
			x.Agency.ID = x.Agency.Text
		}
		kept = append(kept, x)
	}
	var agreed []metric.Cell
	for i, x := range kept {
		if slices.ContainsFunc(kept, func(y metric.Cell) bool { return at(x, y) && !says(x, y) }) {
			if wanted(p, x.Period) && !slices.Contains(notes, answer.TwiceInOne) {
				notes = append(notes, answer.TwiceInOne)
			}
			continue
		}
		if slices.ContainsFunc(kept[:i], func(y metric.Cell) bool { return at(x, y) }) {
			continue // said again further on in the same document
		}
		agreed = append(agreed, x)
	}
	return agreed, notes
}

// rowOf is the plan's row that a cell stands in.
func (c *Catalogue) rowOf(p question.Plan, x metric.Cell) (string, bool) {
	for _, m := range p.Metrics {
		n, ok := c.byID[m.Indicator]
		if !ok {
			continue
		}
		r := &c.rows[n]
		if x.Subject.Text != r.subject || x.Indicator.Text != r.indicator {
			continue
		}
		if slices.ContainsFunc(r.prints, func(at printing) bool {
			return at.number == x.Subject.Line && c.files[at.file].sha256 == x.Citation.SHA256
		}) {
			return r.id, true
		}
	}
	return "", false
}

// at says whether two cells are of one row, measure, period and stage of one
// document.
func at(x, y metric.Cell) bool {
	return x.Citation.SHA256 == y.Citation.SHA256 && x.Indicator.ID == y.Indicator.ID && x.Measure == y.Measure && x.Period == y.Period && x.Span == y.Span && x.Stage == y.Stage
}

func says(x, y metric.Cell) bool {
	return x.Figure.Kind == y.Figure.Kind && x.Figure.Value == y.Figure.Value && x.Figure.Text == y.Figure.Text && x.Figure.Unit == y.Figure.Unit
}

// spanned says whether a cell counts the way the plan wants: within its period
// unless the beginning of the year on is asked for.
func spanned(p question.Plan, x metric.Cell) bool {
	if p.Span == string(period.Cumulative) {
		return x.Span == period.Cumulative || x.Period.Part() == 1 && x.Period.Grain() != period.Years
	}
	if x.Span != period.Cumulative || x.Measure == observation.Achievement {
		return true
	}
	return slices.ContainsFunc(p.Periods, func(s string) bool {
		y, err := period.ParseISO(s)
		return err == nil && y.Grain() == period.Years && toYearEnd(y, x.Period, x.Span)
	})
}

func staged(p question.Plan, x metric.Cell) bool {
	return p.Stage == "" || string(x.Stage) == p.Stage || p.Stage == string(observation.RKPD) && x.Stage == observation.Original
}

// doubtful says whether a reading is not given as an answer: something speaks
// against it, or it was read from a picture and nothing proves it.
func doubtful(x metric.Cell) bool {
	if x.Figure.Kind != figure.Number {
		return false
	}
	return x.State == observation.Doubtful || x.State == observation.Read && (x.Citation.Kind == document.Scan || x.Citation.Kind == document.Image)
}

// wanted says whether a plan asks for a period, or for one that it is part of.
func wanted(p question.Plan, x period.Period) bool {
	return slices.ContainsFunc(p.Periods, func(s string) bool {
		y, err := period.ParseISO(s)
		return s == question.Latest || err == nil && (x == y || y.Contains(x))
	})
}
