package interpret

import (
	"nyata/internal/ground/figure"
	"nyata/internal/record/document"
	"nyata/internal/record/observation"
)

// candidates turns every filled value cell of the body into an observation
// and accounts for every body row.
func (in *Interpreter) candidates(doc *document.Document, g *grid, fr frame, p *proof, out *Reading) {
	heads := make([][]string, len(g.cols))
	for i, c := range g.cols {
		heads[i] = c.path
	}
	for _, r := range g.rows {
		out.lines++
		r.line = out.lines
	}
	flat := g.isFlat()
	for _, r := range g.rows {
		before := len(out.Candidates)
		if r.refuse == "" {
			texts := r.texts()
			base := in.baseOf(r, fr, texts)
			for _, c := range g.cols {
				if c.role == valueRole && r.cells[c.index].cell != nil {
					out.Candidates = append(out.Candidates, in.candidate(doc, r, c, base, p))
				}
			}
		}
		n := len(out.Candidates) - before
		if flat && n == 0 && r.refuse == "" && r.joined() != "" {
			r.refuse = "no_value" // in a list every entry has one: this one lost it
		}
		g.accountRow(doc, r, n, out)
	}
}

// isFlat reports whether the table is a plain list in which nearly every row
// holds a value, as opposed to a tree whose headings need none.
func (g *grid) isFlat() bool {
	const enough = 20
	rows, valued := 0, 0
	for _, r := range g.rows {
		if len(r.children) > 0 || r.follows {
			return false
		}
		if r.refuse != "" || r.joined() == "" {
			continue
		}
		rows++
		for _, c := range g.cols {
			if c.role == valueRole && r.cells[c.index].cell != nil {
				valued++
				break
			}
		}
	}
	return rows >= enough && valued*100 >= rows*95
}

func (r *row) texts() []string {
	out := make([]string, len(r.cells))
	for i, c := range r.cells {
		if c.cell != nil {
			out[i] = c.cell.Text
		}
	}
	return out
}

// baseOf fills in what all figures of a row share.
func (in *Interpreter) baseOf(r *row, fr frame, texts []string) observation.Candidate {
	o := r.owner
	base := observation.Candidate{Row: texts, Agency: in.agencyOf(r, fr), Confidence: 1}
	if r.area != "" {
		base.Area.Text = r.area
		if found := in.city.Areas.Find(r.area); len(found) == 1 {
			base.Area.ID = found[0].ID
		}
	}
	base.Subject = observation.Subject{Type: o.subjectType(), Code: o.code, Text: o.subject, Depth: o.depth, Path: o.path(), Line: r.line}
	if o.parent != nil {
		base.Subject.Parent = o.parent.line
	}
	if m := o.match; m.entry != nil {
		if base.Subject.Code == "" && m.others == 0 {
			base.Subject.Code = m.entry.Code
		}
		base.Reasons = append(base.Reasons, "matched_"+m.reason)
		base.Confidence *= m.score
	}
	base.Indicator.Text = r.indicator
	if r.known != nil {
		base.Indicator.ID = r.known.ID
	}
	base.Reasons = append(base.Reasons, r.reasons...)
	return base
}

func (in *Interpreter) candidate(doc *document.Document, r *row, c *column, base observation.Candidate, p *proof) observation.Candidate {
	at := r.cells[c.index]
	page := &doc.Pages[at.page]
	cand := base
	cand.Reasons = append([]string(nil), base.Reasons...)
	cand.Heading = c.path
	cand.Source = observation.Source{
		File: doc.File, SHA256: doc.SHA256, Kind: page.Kind, Page: page.Number, Sheet: page.Sheet,
		Cell: at.cell.Address, Box: at.cell.Box, Table: at.tab, RowNo: at.cell.Row, ColNo: at.cell.Col,
	}
	cand.Period, cand.Span, cand.Stage, cand.Measure = c.period, c.span, c.stage, c.measure
	if c.spent {
		cand.Indicator = observation.Ref{} // how much of the money is spent is no achievement of the row's indicator
	}
	if cand.Indicator == (observation.Ref{}) && c.named != "" {
		cand.Indicator.Text = c.named
	}
	read := readFigure(at.cell, c)
	cand.Figure = read.figure
	if cand.Figure.Unit == "" && !c.money && r.unit != "" {
		cand.Figure.Unit = r.unit
	}
	if read.exact && read.stored != read.figure.Value {
		stored := read.stored
		cand.Stored = &stored
	}
	cand.Reasons = append(append(cand.Reasons, c.reasons...), read.reasons...)
	cand.Problems = append(append([]string(nil), read.problems...), p.problem[at.cell]...)
	cand.Formula = p.formula[at.cell]
	if cell := at.cell.Confidence; cell > 0 {
		cand.Confidence *= cell
	}
	cand.State = stateOf(read, page.Kind, p, at.cell)
	cand.Reasons = append(cand.Reasons, p.proven[at.cell]...)
	if cand.State == observation.Proven && exact(page.Kind) {
		cand.Reasons = append(cand.Reasons, "exact_format")
	}
	return cand
}

// exact reports whether a format holds its cells as text at an address, so
// that nothing stands between the file and the figure but its notation.
func exact(k document.Kind) bool {
	return k == document.XLSX || k == document.CSV || k == document.DOCX || k == document.Text
}

// stateOf grades a reading: proven by arithmetic or by an exact format,
// doubtful where something speaks against it, else read. A cell that takes part
// in one sum that holds and one that fails stays proven: its digits are
// confirmed, and the failing sum is a problem of the report, kept beside it.
func stateOf(read reading, kind document.Kind, p *proof, cell *document.Cell) observation.State {
	if k := read.figure.Kind; k == figure.Text || k == figure.SheetError {
		return observation.Doubtful
	}
	if len(p.proven[cell]) > 0 {
		return observation.Proven
	}
	if exact(kind) && !read.figure.Ambiguous && read.figure.Kind != figure.Blank {
		return observation.Proven
	}
	if read.figure.Ambiguous || len(p.problem[cell]) > 0 {
		return observation.Doubtful
	}
	return observation.Read
}

// accountRow says what became of a row.
func (g *grid) accountRow(doc *document.Document, r *row, n int, out *Reading) {
	a := RowAccount{Count: n}
	switch {
	case r.refuse == "heading_again":
		a.Fate = Heading
	case r.refuse == "text_only":
		a.Fate = Label
	case r.refuse != "":
		a.Fate, a.Reason, a.Text = Refused, r.refuse, r.joined()
	case n > 0:
		a.Fate = Figures
	case r.joined() == "":
		a.Fate = Blank
	default:
		a.Fate = Label
	}
	for i, at := range r.at {
		a.Page, a.Sheet, a.Table, a.Row = doc.Pages[at.page].Number, doc.Pages[at.page].Sheet, at.table, at.row
		if i > 0 {
			a.Count = 0
		}
		out.Rows = append(out.Rows, a)
	}
}
