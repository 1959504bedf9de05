// Package said is what running text says of a question, in the form that the
// commands and the machine interface share: no answer, but what was read there,
// each with its place, and not verified.
package said

import (
	"math"

	"nyata/internal/record/document"
	"nyata/internal/record/metric"
	"nyata/internal/record/observation"
)

// Found is what running text says of a question.
type Found struct {
	Understood []string   `json:"understood"` // the words that were looked for
	Lists      []Mentions `json:"lists"`
	Passages   []Passage  `json:"passages"`
}

// Mentions are rows of one action and one kind of unit, with the sum over those
// there is no doubt about.
type Mentions struct {
	Action      string       `json:"action"` // built, planned, repaired or other
	Unit        string       `json:"unit"`
	Asked       bool         `json:"asked"` // the action that was asked for
	Rows        []Mention    `json:"rows"`
	Computation *Computation `json:"computation"` // null when nothing is added up
}

// Mention is a quantity that a sentence tells.
type Mention struct {
	ID       string   `json:"id"`
	Value    *float64 `json:"value"`
	Unit     string   `json:"unit"`
	Text     string   `json:"text"`
	Raw      string   `json:"raw"`
	Object   string   `json:"object"`
	Place    string   `json:"place"`
	Area     string   `json:"area,omitempty"`
	Agency   string   `json:"agency,omitempty"`
	Period   string   `json:"period"`
	Sentence string   `json:"sentence"`
	Kept     bool     `json:"kept"`             // in the computation
	Doubts   []string `json:"doubts"`           // codes: why it is not kept
	Inside   string   `json:"inside,omitempty"` // id of the row it may be part of
	Citation Cited    `json:"citation"`
	Same     []Repeat `json:"same"`

	Told []string `json:"-"` // Doubts in words
}

// Repeat is a place that says the same once more, and why it is the same.
type Repeat struct {
	Text     string   `json:"text"`
	Why      []string `json:"why"` // codes
	Sentence string   `json:"sentence"`
	Citation Cited    `json:"citation"`

	Told string `json:"-"` // Why in words
}

// Computation is a sum over the rows that are kept.
type Computation struct {
	Text  string   `json:"text"`
	Value *float64 `json:"value"`
	Unit  string   `json:"unit"`
	Rows  []string `json:"rows"`
}

// Passage is a paragraph that holds the words of a question.
type Passage struct {
	Text     string  `json:"text"`
	Year     int     `json:"year,omitempty"`
	Citation Cited   `json:"citation"`
	Again    []Cited `json:"again,omitempty"`
}

// Cited is where a figure or a passage stands. Its box is in points from the
// top left of the page, null where there is no page.
type Cited struct {
	Observation string      `json:"observation"`
	File        string      `json:"file"`
	SHA256      string      `json:"sha256"`
	Page        int         `json:"page"`
	Sheet       string      `json:"sheet,omitempty"`
	Cell        string      `json:"cell,omitempty"`
	Box         *[4]float64 `json:"box"`
}

// Cite is the place of a cell.
func Cite(c metric.Citation) Cited {
	return Cited{c.Observation, c.File, c.SHA256, c.Page, c.Sheet, c.Cell, Box(c.Box)}
}

// CiteAll are the places of several cells, in their order.
func CiteAll(cells []metric.Cell) []Cited {
	out := make([]Cited, len(cells))
	for i, c := range cells {
		out[i] = Cite(c.Citation)
	}
	return out
}

// citeSource is where an observation stands.
func citeSource(s observation.Source, file, id string) Cited {
	return Cited{id, file, s.SHA256, s.Page, s.Sheet, s.Cell, Box(s.Box)}
}

// Box is a box as it is written: to a thousandth of a point, nil for none.
func Box(b *document.Box) *[4]float64 {
	if b == nil {
		return nil
	}
	round := func(v float64) float64 { return math.Round(v*1000) / 1000 }
	return &[4]float64{round(b.X0), round(b.Y0), round(b.X1), round(b.Y1)}
}
