package quarterly

import (
	"fmt"
	"io"

	"nyata/internal/record/observation"
)

// Tally counts cells.
type Tally struct {
	Labelled int // value cells seen in the document
	Read     int // figures the reader gave
	Correct  int // figures that are a labelled cell in its row, quarter, measure and text
}

// Precision is the share of the figures given that are right, 0–1; 1 when none
// was given.
func (t Tally) Precision() float64 { return share(t.Correct, t.Read) }

// Recall is the share of the labelled cells that were read rightly, 0–1; 1 when
// nothing is labelled.
func (t Tally) Recall() float64 { return share(t.Correct, t.Labelled) }

// F1 is the harmonic mean of precision and recall, 0–1.
func (t Tally) F1() float64 { return share(2*t.Correct, t.Labelled+t.Read) }

func share(part, whole int) float64 {
	if whole == 0 {
		return 1
	}
	return float64(part) / float64(whole)
}

func (t *Tally) add(u Tally) {
	t.Labelled += u.Labelled
	t.Read += u.Read
	t.Correct += u.Correct
}

// Miss is a labelled cell that was not read, or not rightly.
type Miss struct {
	Cell Cell
	Why  string
}

// Extra is a figure given that is no labelled cell. A cell read with a wrong
// text is both a Miss and an Extra.
type Extra struct {
	File      string
	Candidate observation.Candidate
	Why       string
}

// String names the figure's place and text for error analysis.
func (e Extra) String() string {
	c := e.Candidate
	name := c.Subject.Text
	if name == "" {
		name = c.Indicator.Text
	}
	if c.Source.Cell != "" {
		return fmt.Sprintf("%s %s (%s) %s %s %q: %s", e.File, c.Source.Cell, name, c.Period, c.Measure, c.Figure.Raw, e.Why)
	}
	return fmt.Sprintf("%s page %d table %d row %d (%s) %s %s %q: %s",
		e.File, c.Source.Page, c.Source.Table, c.Source.RowNo, name, c.Period, c.Measure, c.Figure.Raw, e.Why)
}

// PageScore is the outcome on one page or sheet.
type PageScore struct {
	File        string
	Page        int   // 0 for a sheet
	All         Tally // all value cells
	Telling     Tally // without printed zeros and dashes, on either side
	Proven      int   // figures given in state proven
	ProvenWrong int   // of these, the wrong ones: must be none
	Misses      []Miss
	Extras      []Extra
}

func (s *PageScore) countLabel(cell Cell) {
	s.All.Labelled++
	if !saysNothing(cell.Raw) {
		s.Telling.Labelled++
	}
}

func (s *PageScore) countRead(c observation.Candidate, correct bool) {
	one := Tally{Read: 1}
	if correct {
		one.Correct = 1
	}
	s.All.add(one)
	if !saysNothing(c.Figure.Raw) {
		s.Telling.add(one)
	}
	if c.State == observation.Proven {
		s.Proven++
		s.ProvenWrong += one.Read - one.Correct
	}
}

// Result is the outcome over all labelled pages, by file and page.
type Result struct {
	Pages       []PageScore
	All         Tally
	Telling     Tally
	Proven      int
	ProvenWrong int
}

func (r *Result) add(s PageScore) {
	r.Pages = append(r.Pages, s)
	r.All.add(s.All)
	r.Telling.add(s.Telling)
	r.Proven += s.Proven
	r.ProvenWrong += s.ProvenWrong
}

// Misses lists every labelled cell not rightly read, in page order.
func (r Result) Misses() []Miss {
	var all []Miss
	for _, s := range r.Pages {
		all = append(all, s.Misses...)
	}
	return all
}

// Extras lists every wrong figure given, in page order.
func (r Result) Extras() []Extra {
	var all []Extra
	for _, s := range r.Pages {
		all = append(all, s.Extras...)
	}
	return all
}

// WriteTable prints one line per page and the totals.
func (r Result) WriteTable(w io.Writer) error {
	if _, err := fmt.Fprintf(w, "%-20s %28s   %28s\n%-20s %6s %6s %6s %6s   %6s %6s %6s %6s\n",
		"", "all value cells", "without zeros and dashes",
		"page", "cells", "P", "R", "F1", "cells", "P", "R", "F1"); err != nil {
		return fmt.Errorf("write scores: %w", err)
	}
	for _, s := range r.Pages {
		if err := writeTallies(w, fmt.Sprintf("%s p%d", s.File, s.Page), s.All, s.Telling); err != nil {
			return err
		}
	}
	if err := writeTallies(w, "total", r.All, r.Telling); err != nil {
		return err
	}
	if _, err := fmt.Fprintf(w, "proven %d, of these wrong %d\n", r.Proven, r.ProvenWrong); err != nil {
		return fmt.Errorf("write scores: %w", err)
	}
	return nil
}

func writeTallies(w io.Writer, name string, all, telling Tally) error {
	_, err := fmt.Fprintf(w, "%-20s %6d %6.3f %6.3f %6.3f   %6d %6.3f %6.3f %6.3f\n", name,
		all.Labelled, all.Precision(), all.Recall(), all.F1(),
		telling.Labelled, telling.Precision(), telling.Recall(), telling.F1())
	if err != nil {
		return fmt.Errorf("write scores: %w", err)
	}
	return nil
}

// WriteFaults prints every miss and every extra of all pages, one per line.
func (r Result) WriteFaults(w io.Writer) error {
	for _, s := range r.Pages {
		if err := s.WriteFaults(w); err != nil {
			return err
		}
	}
	return nil
}

// WriteFaults prints every miss and every extra, one per line.
func (s PageScore) WriteFaults(w io.Writer) error {
	for _, m := range s.Misses {
		if _, err := fmt.Fprintf(w, "miss  %s: %s\n", m.Cell, m.Why); err != nil {
			return fmt.Errorf("write faults: %w", err)
		}
	}
	for _, e := range s.Extras {
		if _, err := fmt.Fprintf(w, "extra %s\n", e); err != nil {
			return fmt.Errorf("write faults: %w", err)
		}
	}
	return nil
}
