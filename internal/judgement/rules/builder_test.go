package rules

import (
	"fmt"
	"strings"
	"testing"

	"nyata/internal/ground/figure"
	"nyata/internal/ground/period"
	"nyata/internal/record/difference"
	"nyata/internal/record/document"
	"nyata/internal/record/observation"
	"nyata/internal/record/reference"
)

var (
	year = period.Year(2025)
	q1   = period.Quarter(2025, 1)
	q2   = period.Quarter(2025, 2)
	q3   = period.Quarter(2025, 3)
	q4   = period.Quarter(2025, 4)

	period4 = []period.Period{q1, q2, q3, q4}
)

// paper is a document under construction.
type paper struct {
	file    string
	kind    document.Kind
	agency  observation.Ref
	rows    []*line
	columns map[string]int
}

func newPaper(file string) *paper {
	return &paper{file: file, kind: document.Native, agency: observation.Ref{ID: "dinas", Text: "DINAS"}, columns: map[string]int{}}
}

// line is a row under construction.
type line struct {
	of      *paper
	subject observation.Subject
	name    string // indicator
	cells   []string
	reasons []string
	figures []observation.Candidate
}

// row adds a row below another; nil is the top.
func (p *paper) row(kind observation.SubjectType, text string, under *line) *line {
	r := &line{of: p, subject: observation.Subject{Type: kind, Text: text, Line: len(p.rows) + 1}}
	if under != nil {
		r.subject.Parent = under.subject.Line
		r.subject.Path = append(append([]string(nil), under.subject.Path...), under.subject.Text)
	}
	p.rows = append(p.rows, r)
	return r
}

// also adds a row that names another indicator of the row above it.
func (r *line) also(indicator string) *line {
	next := r.of.row(r.subject.Type, r.subject.Text, nil)
	next.subject.Parent, next.subject.Path = r.subject.Parent, r.subject.Path
	next.name = indicator
	next.reasons = []string{"subject_of_row_above"}
	return next
}

func (r *line) indicator(name string) *line { r.name = name; return r }

func (r *line) because(reason string) *line { r.reasons = append(r.reasons, reason); return r }

// code prints a code in the row's first cell.
func (r *line) code(code string) *line {
	r.subject.Code = code
	r.cells = []string{code, r.subject.Text}
	return r
}

// put adds a figure as it would be read from a text.
func (r *line) put(m observation.Measure, p period.Period, text, unit string, change ...func(*observation.Candidate)) *line {
	f := figure.Parse(text, figure.Indonesian)
	if f.Unit == "" && f.Kind == figure.Number {
		f.Unit = unit
	}
	c := observation.Candidate{
		Measure: m, Period: p, Span: period.Discrete, Figure: f, State: observation.Proven, Confidence: 1, Stage: observation.Realisation,
		Source: observation.Source{File: r.of.file, SHA256: "sha-" + r.of.file, Kind: r.of.kind, Page: 1, RowNo: r.subject.Line},
	}
	if m == observation.Target || m == observation.Budget {
		c.Stage = observation.RKPD
	}
	for _, f := range change {
		f(&c)
	}
	at := fmt.Sprint(m, p, c.Span, c.Stage, unit == "IDR")
	if _, known := r.of.columns[at]; !known {
		r.of.columns[at] = len(r.of.columns) + 3
	}
	c.Source.ColNo = r.of.columns[at]
	c.Source.Cell = fmt.Sprintf("%c%d", 'A'+c.Source.ColNo, r.subject.Line)
	r.figures = append(r.figures, c)
	return r
}

// rp adds money.
func (r *line) rp(m observation.Measure, p period.Period, text string, change ...func(*observation.Candidate)) *line {
	return r.put(m, p, text, "IDR", change...)
}

// k adds a result in documents.
func (r *line) k(p period.Period, text string, change ...func(*observation.Candidate)) *line {
	return r.put(observation.Reported, p, text, "dokumen", change...)
}

func problem(code string) func(*observation.Candidate) {
	return func(c *observation.Candidate) { c.Problems = append(c.Problems, code) }
}

func unproven(c *observation.Candidate) { c.State = observation.Read }

func cumulative(c *observation.Candidate) { c.Span = period.Cumulative }

func stage(s observation.Stage) func(*observation.Candidate) {
	return func(c *observation.Candidate) { c.Stage = s }
}

func stored(v float64) func(*observation.Candidate) {
	return func(c *observation.Candidate) { c.Stored = &v }
}

func heading(texts ...string) func(*observation.Candidate) {
	return func(c *observation.Candidate) { c.Heading = texts }
}

func formula(text string, value float64, columns ...int) func(*observation.Candidate) {
	return func(c *observation.Candidate) {
		c.Problems = append(c.Problems, "formula_mismatch")
		c.Formula = &observation.Formula{Text: text, Value: value, Columns: columns}
	}
}

// candidates lists what the papers say.
func candidates(papers ...*paper) []observation.Candidate {
	var out []observation.Candidate
	for _, p := range papers {
		for _, r := range p.rows {
			for _, c := range r.figures {
				c.Agency, c.Subject, c.Row = p.agency, r.subject, r.cells
				c.Indicator.Text = r.name
				c.Reasons = append(append([]string(nil), r.reasons...), c.Reasons...)
				out = append(out, c)
			}
		}
	}
	return out
}

// found runs one rule over papers.
func found(t *testing.T, rule string, city *reference.City, papers ...*paper) []difference.Difference {
	t.Helper()
	if _, known := Find(rule); !known {
		t.Fatalf("there is no rule %s", rule)
	}
	var out []difference.Difference
	for _, d := range Check(NewFacts(city, candidates(papers...), nil)) {
		if d.Rule == rule {
			out = append(out, d)
		}
	}
	return out
}

// verdict is what a rule should say of a situation: a status, or none.
type verdict struct {
	status          difference.Status
	expected, found string
}

const none = difference.Status("")

// expect compares what a rule found with the one verdict wanted.
func expect(t *testing.T, got []difference.Difference, want verdict) {
	t.Helper()
	if want.status == none {
		if len(got) > 0 {
			t.Fatalf("want nothing, got %s: %s", got[0].Status, got[0].Explanation.EN)
		}
		return
	}
	if len(got) != 1 {
		t.Fatalf("want one difference, got %d: %v", len(got), got)
	}
	d := got[0]
	if d.Status != want.status || d.Expected != want.expected || d.Found != want.found {
		t.Errorf("got %s, expected %q, found %q; want %s, %q, %q\n%s", d.Status, d.Expected, d.Found, want.status, want.expected, want.found, d.Explanation.EN)
	}
	for _, number := range []string{d.Found, strings.TrimPrefix(strings.TrimPrefix(d.Expected, "≤ "), "≠ ")} {
		if number != "> 0" && !strings.Contains(d.Explanation.ID, number) {
			t.Errorf("the sentence does not say %q: %s", number, d.Explanation.ID)
		}
	}
	if d.Explanation.ID == "" || d.Explanation.EN == "" || len(d.Sources) == 0 || d.Version == "" || d.Severity == "" {
		t.Errorf("incomplete difference: %+v", d)
	}
}

// situation is one row of a rule's table test.
type situation struct {
	name  string
	make  func(p *paper)
	want  verdict
	city  *reference.City
	other func(p *paper) // a second document
}

func try(t *testing.T, rule string, situations []situation) {
	t.Helper()
	for _, s := range situations {
		t.Run(s.name, func(t *testing.T) {
			p := newPaper("a.pdf")
			s.make(p)
			papers := []*paper{p}
			if s.other != nil {
				q := newPaper("b.pdf")
				s.other(q)
				papers = append(papers, q)
			}
			expect(t, found(t, rule, s.city, papers...), s.want)
		})
	}
}
