package rules

import (
	"nyata/internal/ground/period"
	"nyata/internal/record/observation"
)

// statement is what several documents may say about one thing.
type statement struct {
	agency, subject, indicator, unit string
	measure                          observation.Measure
	stage                            observation.Stage
	period                           period.Period
	span                             period.Span
}

// statements groups the figures of different documents that state the same
// thing: same agency of the city, same subject by code or wording, same indicator, measure,
// period, span, stage and unit. A document that states it more than once, with
// different values, has several things of one name and is left out.
func (f *Facts) statements() [][]*observation.Candidate {
	by := map[statement][]*observation.Candidate{}
	mixed := map[statement]map[string]bool{}
	var order []statement
	for _, r := range f.Rows {
		for _, c := range r.Figures {
			k, ok := stated(c)
			if !ok {
				continue
			}
			if by[k] == nil {
				order = append(order, k)
			}
			if twice := sameDocument(by[k], c); twice != nil {
				x, _ := number(twice)
				if y, _ := number(c); x != y {
					if mixed[k] == nil {
						mixed[k] = map[string]bool{}
					}
					mixed[k][documentOf(c)] = true
				}
				continue
			}
			by[k] = append(by[k], c)
		}
	}
	var out [][]*observation.Candidate
	for _, k := range order {
		var group []*observation.Candidate
		for _, c := range by[k] {
			if !mixed[k][documentOf(c)] {
				group = append(group, c)
			}
		}
		if len(group) > 1 {
			out = append(out, group)
		}
	}
	return out
}

func stated(c *observation.Candidate) (statement, bool) {
	subject := words(c.Subject.Text)
	if c.Subject.Type == observation.Account || subject == "" {
		subject = c.Subject.Code // the same kinds of spending recur under every activity
	}
	_, ok := number(c)
	if !ok || c.Agency.ID == "" || subject == "" || c.Period.IsZero() || c.Span == period.UnknownSpan || c.Measure == observation.Other ||
		c.Measure == observation.Achievement || c.Measure == observation.Balance {
		return statement{}, false
	}
	plan := c.Measure == observation.Target || c.Measure == observation.Budget
	if plan && (c.Stage == observation.UnknownStage || c.Stage == "") {
		return statement{}, false // two plans of unknown stage may both be right
	}
	s := statement{agency: c.Agency.ID, subject: subject, unit: unitKey(c.Figure.Unit), measure: c.Measure, stage: c.Stage, period: c.Period, span: c.Span}
	if !money(c) {
		s.indicator = words(c.Indicator.Text)
	}
	return s, true
}

// sameDocument is an earlier figure of the same document in a group: groups
// hold one figure of each document, and the rows come document by document.
func sameDocument(group []*observation.Candidate, c *observation.Candidate) *observation.Candidate {
	if n := len(group); n > 0 && documentOf(group[n-1]) == documentOf(c) {
		return group[n-1]
	}
	return nil
}
