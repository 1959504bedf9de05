package cli

import (
	"nyata/internal/faces/said"
	"nyata/internal/ground/figure"
	"nyata/internal/record/document"
	"nyata/internal/record/observation"
)

// line is one candidate in the machine interface of `nyata read --json`.
// Fields may be added; the meaning of one never changes.
type line struct {
	File       string            `json:"file"`
	SHA256     string            `json:"sha256"`
	Kind       document.Kind     `json:"kind"`
	Page       int               `json:"page"`
	Sheet      string            `json:"sheet,omitempty"`
	Cell       string            `json:"cell,omitempty"`
	Box        *[4]float64       `json:"box"`
	Row        []string          `json:"row"`
	Heading    []string          `json:"heading"`
	Agency     *ref              `json:"agency"`
	Area       *ref              `json:"area"`
	Subject    subject           `json:"subject"`
	Indicator  ref               `json:"indicator"`
	Period     *string           `json:"period"`
	Span       string            `json:"span"`
	Stage      observation.Stage `json:"stage"`
	Measure    string            `json:"measure"`
	Raw        string            `json:"raw"`
	Value      *float64          `json:"value"`
	Unit       string            `json:"unit"`
	TextValue  *string           `json:"text_value"`
	Range      []float64         `json:"range,omitempty"`
	Ratio      []float64         `json:"ratio,omitempty"`
	Confidence float64           `json:"confidence"`
	State      observation.State `json:"state"`
	Accepted   bool              `json:"accepted"`
	Problems   []string          `json:"problems"`
	Reasons    []string          `json:"reasons,omitempty"`
	Object     string            `json:"object,omitempty"` // of a quantity in running text, as are the three below
	Action     string            `json:"action,omitempty"`
	Place      string            `json:"place,omitempty"`
	Sentence   string            `json:"sentence,omitempty"`
}

type ref struct {
	ID   *string `json:"id"`
	Text string  `json:"text"`
}

type subject struct {
	Type     observation.SubjectType `json:"type"`
	Code     *string                 `json:"code"`
	Text     string                  `json:"text"`
	Path     []string                `json:"path,omitempty"`
	Object   string                  `json:"object,omitempty"`
	Action   string                  `json:"action,omitempty"`
	Place    string                  `json:"place,omitempty"`
	Sentence string                  `json:"sentence,omitempty"`
}

// problemLine reports a file that could not be read, or only partly.
type problemLine struct {
	File    string           `json:"file"`
	SHA256  string           `json:"sha256"`
	Problem document.Problem `json:"problem"`
}

func newLine(c *observation.Candidate) line {
	l := line{
		File: c.Source.File, SHA256: c.Source.SHA256, Kind: c.Source.Kind, Page: c.Source.Page, Sheet: c.Source.Sheet, Cell: c.Source.Cell,
		Box: said.Box(c.Source.Box), Row: filled(c.Row), Heading: filled(c.Heading), Agency: refOf(c.Agency), Area: refOf(c.Area),
		Subject:   subject{Type: c.Subject.Type, Code: optional(c.Subject.Code), Text: c.Subject.Text, Path: c.Subject.Path},
		Indicator: ref{optional(c.Indicator.ID), c.Indicator.Text}, Span: string(c.Span), Stage: c.Stage, Measure: string(c.Measure),
		Raw: c.Figure.Raw, Unit: c.Figure.Unit, Confidence: round(c.Confidence), State: c.State, Accepted: c.State == observation.Proven,
		Problems: filled(c.Problems), Reasons: c.Reasons,
	}
	if !c.Period.IsZero() {
		p := c.Period.String()
		l.Period = &p
	}
	if n := c.Narrative; n != nil {
		l.Object, l.Action, l.Place, l.Sentence = n.Object, n.Action, n.Place, n.Sentence
		l.Subject.Object, l.Subject.Action, l.Subject.Place, l.Subject.Sentence = n.Object, n.Action, n.Place, n.Sentence
	}
	l.setFigure(c.Figure)
	return l
}

// setFigure gives a number its value and everything else its text as printed.
func (l *line) setFigure(f figure.Figure) {
	if f.Kind == figure.Number {
		v := f.Value
		l.Value = &v
		return
	}
	t := f.Text
	l.TextValue = &t
	switch f.Kind {
	case figure.Range:
		l.Range = []float64{f.Low, f.High}
	case figure.Ratio:
		l.Ratio = []float64{f.Low, f.High}
	default: // the text says it all
	}
}

func refOf(r observation.Ref) *ref {
	if r.ID == "" && r.Text == "" {
		return nil
	}
	return &ref{optional(r.ID), r.Text}
}

func optional(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

// filled turns a nil list into an empty one, so that scripts always find a
// list.
func filled(s []string) []string {
	if s == nil {
		return []string{}
	}
	return s
}

// round keeps three decimals: a thousandth of a point, or of a confidence.
func round(v float64) float64 {
	const scale = 1000
	if v < 0 {
		return -round(-v)
	}
	return float64(int64(v*scale+0.5)) / scale
}
