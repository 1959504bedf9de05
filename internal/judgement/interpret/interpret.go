// Package interpret turns the neutral shape of a document into candidate
// observations: it finds out what each column and row of a table means from
// headings, content and layout, never from a template, matches subjects to the
// city's reference data with a reason, and lets the document's own arithmetic
// prove or doubt each cell. It is pure and corrects nothing: a mismatch is kept
// as a problem of the figure.
package interpret

import (
	"cmp"
	"strings"

	area "nyata/internal/ground/place"
	"nyata/internal/record/document"
	"nyata/internal/record/observation"
	"nyata/internal/record/reference"
)

// Interpreter reads documents against the reference data of one city. It is
// immutable after New and safe for concurrent use.
type Interpreter struct {
	city   *reference.City
	names  []*nameIndex // one per edition of the nomenclature, same order
	wanted *indicatorIndex
	areas  map[string]bool // names of the areas in lower case
}

// Reading is what one document says.
type Reading struct {
	Candidates []observation.Candidate // in reading order
	Rows       []RowAccount            // one per table row of the document: nothing is lost
	About      About
	lines      int
}

// Fate says what became of a table row.
type Fate string

// The fates of a row.
const (
	Figures Fate = "figures" // gave at least one figure
	Heading Fate = "heading" // title, column heading or column number
	Label   Fate = "label"   // names a subject or context but holds no figure
	Blank   Fate = "blank"
	Refused Fate = "refused" // holds something that could not be placed; Reason says why
)

// RowAccount says where a row stands and what became of it.
type RowAccount struct {
	Page   int
	Sheet  string
	Table  int
	Row    int
	Fate   Fate
	Count  int    // figures it gave
	Reason string // for Refused: a code such as no_value_column
	Text   string // for Refused: the row's texts
}

// New prepares the reference data for matching. The city may be nil or empty:
// nothing is matched then, and everything is still read.
func New(city *reference.City) *Interpreter {
	if city == nil {
		city = &reference.City{}
	}
	in := &Interpreter{city: city, wanted: newIndicatorIndex(city.Indicators), areas: map[string]bool{}}
	for _, a := range city.Areas.All() {
		if a.Kind != area.City && a.Kind != area.Province {
			in.areas[strings.ToLower(a.Name)] = true
		}
	}
	for i := range city.Nomenclature {
		in.names = append(in.names, newNameIndex(&city.Nomenclature[i]))
	}
	return in
}

// Document interprets one document. The same document and reference data give
// the same reading.
func (in *Interpreter) Document(doc *document.Document) Reading {
	fr := in.frameOf(doc)
	var out Reading
	for _, g := range in.grids(doc, &out) {
		within := in.readGrid(doc, g, fr, &out)
		fr.year, fr.form = cmp.Or(fr.year, within.year), cmp.Or(fr.form, within.form)
	}
	out.About = in.aboutOf(doc, fr, out.Candidates)
	in.running(doc, &out)
	return out
}

// readGrid reads one logical table from its columns to its proven figures and
// gives back the frame with what the table adds to it.
func (in *Interpreter) readGrid(doc *document.Document, g *grid, fr frame, out *Reading) frame {
	fr = fr.within(g)
	g.mergeBrokenRows()
	in.columns(g, fr)
	if !g.hasValues() {
		g.account(doc, out, "no_value_column")
		return fr
	}
	g.settleStyles()
	in.subjects(g)
	g.byArea(doc)
	in.levels(g, fr)
	g.buildTree()
	g.settleSpans()
	in.indicators(g, fr)
	p := g.prove()
	g.confirmByOrder(doc, p)
	in.candidates(doc, g, fr, p, out)
	return fr
}
