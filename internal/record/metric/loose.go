package metric

import (
	"slices"

	"nyata/internal/ground/figure"
	"nyata/internal/record/observation"
)

// Loose are the figures of documents that were read and are recorded nowhere.
// They answer the part of the query language that questions use: narrowing,
// and listing cells or lines in reading order.
type Loose struct {
	cells []Cell
	lines []Line
}

// Add adds what one document says. Rejected figures are nowhere yet.
func (l *Loose) Add(sha256 string, candidates []observation.Candidate) {
	if len(candidates) == 0 {
		return
	}
	ids := observation.IDs(sha256, candidates)
	at := map[int]int{}
	for i := range candidates {
		c := cellOf(&candidates[i], ids[i])
		l.cells = append(l.cells, c)
		n, ok := at[c.Subject.Line]
		if c.Subject.Line == 0 {
			continue
		}
		if !ok || l.lines[n].Indicator != c.Indicator || l.lines[n].Subject.Text != c.Subject.Text {
			n = len(l.lines)
			at[c.Subject.Line] = n
			l.lines = append(l.lines, Line{SHA256: c.Citation.SHA256, File: c.Citation.File, Number: c.Subject.Line, Above: c.Subject.Parent, Subject: c.Subject, Indicator: c.Indicator, Agency: c.Agency, Area: c.Area})
		}
		if h := (Held{c.Measure, c.Period, c.Span, c.Stage, c.Figure.Unit, c.Figure.Kind == figure.Number}); !slices.Contains(l.lines[n].Held, h) {
			l.lines[n].Held = append(l.lines[n].Held, h)
		}
	}
}

// Cells are all figures in reading order.
func (l *Loose) Cells() []Cell { return l.cells }

// Query narrows. It groups and pages nothing.
func (l *Loose) Query(q Query) Result {
	if q.ByLine {
		return Result{Lines: l.lines}
	}
	var r Result
	for _, c := range l.cells {
		if among(q.Indicators, c.Indicator.ID) && among(q.Types, c.Subject.Type) && among(q.Measures, c.Measure) && among(q.Agencies, c.Agency.ID) && among(q.Areas, c.Area.ID) &&
			among(q.Sources, c.Origin.ID) && among(q.Files, c.Citation.SHA256) && among(q.Stages, c.Stage) && among(q.Spans, c.Span) && (q.Within.IsZero() || q.Within == c.Period || q.Within.Contains(c.Period)) && (len(q.Lines) == 0 || slices.Contains(q.Lines, c.Subject.Line)) {
			r.Cells = append(r.Cells, c)
		}
	}
	return r
}

// among says whether a value is one of those wanted; an empty list wants any.
func among[T ~string](list []T, v T) bool {
	return len(list) == 0 || slices.Contains(list, v) || v == "" && slices.Contains(list, Unmatched)
}

func cellOf(c *observation.Candidate, id string) Cell {
	s := c.Source
	origin := c.Origin
	origin.Kind = c.Origin.SourceKind()
	subject := c.Subject
	subject.Path = nil // as from a store
	return Cell{
		Origin: origin, Indicator: c.Indicator, Subject: subject, Agency: c.Agency, Area: c.Area, Period: c.Period, Span: c.Span, Stage: c.Stage, Measure: c.Measure,
		Figure: c.Figure, State: c.State, Confidence: c.Confidence, Problems: c.Problems, To: observation.Open,
		Citation: Citation{Observation: id, SHA256: s.SHA256, File: s.File, Kind: s.Kind, Page: s.Page, Sheet: s.Sheet, Cell: s.Cell, Box: s.Box},
	}
}
