package cli

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"strconv"
	"strings"

	"nyata/internal/faces/text"
	"nyata/internal/ground/figure"
	"nyata/internal/record/document"
	"nyata/internal/record/observation"
)

// figureOutput prints figures one after another, for a script or for a person.
type figureOutput interface {
	figure(c *observation.Candidate) error
	problem(doc *document.Document, p document.Problem) error
	flush() error
}

// lineOutput prints the JSON lines of the machine interface.
type lineOutput struct{ enc *json.Encoder }

func (o lineOutput) figure(c *observation.Candidate) error { return o.enc.Encode(newLine(c)) }

func (o lineOutput) problem(doc *document.Document, p document.Problem) error {
	return o.enc.Encode(problemLine{doc.File, doc.SHA256, p})
}

func (o lineOutput) flush() error { return nil }

// csvOutput prints a table for a spreadsheet; problems go to standard error.
type csvOutput struct {
	w    *csv.Writer
	term *Terminal
	head bool
}

var csvColumns = []string{
	"file", "page", "sheet", "cell", "agency", "subject", "subject_code", "indicator", "period", "span", "stage", "measure", "raw", "value", "unit", "state", "problems",
}

func (o *csvOutput) figure(c *observation.Candidate) error {
	if !o.head {
		o.head = true
		if err := o.w.Write(csvColumns); err != nil {
			return err
		}
	}
	value := ""
	if c.Figure.Kind == figure.Number {
		value = strconv.FormatFloat(c.Figure.Value, 'f', -1, 64)
	}
	s := c.Source
	return o.w.Write([]string{
		text.Cell(s.File), strconv.Itoa(s.Page), text.Cell(s.Sheet), s.Cell, text.Cell(c.Agency.Text), text.Cell(c.Subject.Text), text.Cell(c.Subject.Code), text.Cell(c.Indicator.Text),
		c.Period.String(), string(c.Span), string(c.Stage), string(c.Measure), text.Cell(c.Figure.Raw), value, text.Cell(c.Figure.Unit), string(c.State), strings.Join(c.Problems, " "),
	})
}

func (o *csvOutput) problem(doc *document.Document, p document.Problem) error {
	_, err := fmt.Fprintf(o.term.Err, "%s: %s\n", doc.File, o.term.message(p.Message))
	return err
}

func (o *csvOutput) flush() error {
	o.w.Flush()
	return o.w.Error()
}

// textOutput prints figures for a person: a heading for each page, then a line
// for each figure.
type textOutput struct {
	w    io.Writer
	term *Terminal
	last string
}

func (o *textOutput) figure(c *observation.Candidate) error {
	if place := placeOf(pageOf(c.Source)); place != o.last {
		o.last = place
		if _, err := fmt.Fprintf(o.w, "\n%s\n", place); err != nil {
			return err
		}
	}
	words := o.term.Texts.In(o.term.Lang)
	name := c.Subject.Text
	if c.Indicator.Text != "" && c.Measure != observation.Realised && c.Measure != observation.Budget {
		name += " – " + c.Indicator.Text
	}
	_, err := fmt.Fprintf(o.w, "  %-10s %22s  %-16s %-24s %s\n", c.Period, c.Figure.Format(string(o.term.Lang)), words.Measure(c.Measure), words.State(c.State), name)
	return err
}

// pageOf is where a figure stands without its cell.
func pageOf(s observation.Source) observation.Source {
	s.Cell = ""
	return s
}

func (o *textOutput) problem(doc *document.Document, p document.Problem) error {
	_, err := fmt.Fprintf(o.term.Err, "%s: %s\n", doc.File, o.term.message(p.Message))
	return err
}

func (o *textOutput) flush() error { return nil }
