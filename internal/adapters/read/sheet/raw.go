package sheet

import (
	"bytes"
	"context"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strconv"

	"golang.org/x/net/html/charset"

	"nyata/internal/adapters/read/drawing"
)

// Largest sheet of the format: 16,384 columns (XFD) by 1,048,576 rows.
const (
	mostColumns = 16384
	mostRows    = 1048576
)

// The size of cells where a sheet says none, and the points of a column that is
// one digit of the usual font wide.
const (
	usualWidth  = 48.0
	usualHeight = 15.0
	digit       = 5.25
	mostLength  = 409.0 // points of a row; a column has at most 255 digits
)

// rawCell is a cell as the sheet's XML stores it. Rows and columns from 0.
type rawCell struct {
	row, col int
	style    int
	kind     string // attribute t: "" or n number, s shared string, b, e, str, inlineStr, d
	value    string
	formula  string
	hidden   bool // stands in a hidden row or column
}

// rawRange is a merged range, both ends included, from 0.
type rawRange struct{ row, col, lastRow, lastCol int }

// rawSheet is all that one sheet's XML says about its cells.
type rawSheet struct {
	cells  []rawCell
	merges []rawRange
	drawn  drawing.Grid
	cut    bool // a limit ended the reading before the sheet did
}

var errTooManyCells = errors.New("too many cells")

// readRaw reads a sheet's XML as a stream. It keeps cells that hold a value or
// a formula, in the order of the file, at most limit of them. XML that breaks
// off returns what was read before the break together with the error.
func readRaw(ctx context.Context, part []byte, limit, mergeLimit int) (rawSheet, error) {
	d := xml.NewDecoder(bytes.NewReader(part))
	d.CharsetReader = charset.NewReaderLabel
	r := rawReader{decoder: d, limit: limit, mergeLimit: mergeLimit, shared: map[string]sharedFormula{}}
	r.row, r.col = -1, -1
	r.sheet.drawn.Columns.Usual, r.sheet.drawn.Rows.Usual = usualWidth, usualHeight
	r.sheet.cells = make([]rawCell, 0, min(bytes.Count(part, []byte("<c ")), limit))
	for n := 0; ; n++ {
		if n&0xffff == 0 && ctx.Err() != nil {
			return r.sheet, ctx.Err()
		}
		token, err := d.RawToken()
		if errors.Is(err, io.EOF) {
			return r.sheet, nil
		}
		if err != nil {
			return r.sheet, fmt.Errorf("read the cells: %w", err)
		}
		if start, is := token.(xml.StartElement); is {
			if err := r.element(start); err != nil {
				return r.sheet, err
			}
		}
	}
}

// rawReader is the state of readRaw.
type rawReader struct {
	decoder    *xml.Decoder
	limit      int
	mergeLimit int
	sheet      rawSheet
	row, col   int
	rowHidden  bool
	hiddenCols [mostColumns]bool
	shared     map[string]sharedFormula
}

func (r *rawReader) element(start xml.StartElement) error {
	switch start.Name.Local {
	case "sheetFormatPr":
		if width := length(start, "defaultColWidth"); width > 0 {
			r.sheet.drawn.Columns.Usual = width * digit
		}
		if height := length(start, "defaultRowHeight"); height > 0 {
			r.sheet.drawn.Rows.Usual = height
		}
	case "col":
		r.column(start)
	case "row":
		r.beginRow(start)
	case "c":
		return r.cell(start)
	case "mergeCell":
		from, to, ok := parseRange(attribute(start, "ref"))
		if !ok {
			return nil
		}
		if len(r.sheet.merges) >= r.mergeLimit {
			r.sheet.cut = true
			return nil
		}
		r.sheet.merges = append(r.sheet.merges, rawRange{from[0], from[1], to[0], to[1]})
	}
	return nil
}

func (r *rawReader) column(start xml.StartElement) {
	hidden, width := truth(attribute(start, "hidden")), length(start, "width")
	if !hidden && width == 0 {
		return
	}
	first, err1 := strconv.Atoi(attribute(start, "min"))
	last, err2 := strconv.Atoi(attribute(start, "max"))
	if err1 != nil || err2 != nil || first < 1 {
		return
	}
	for col := first - 1; col < min(last, mostColumns); col++ {
		r.hiddenCols[col] = r.hiddenCols[col] || hidden
		if width > 0 {
			r.sheet.drawn.Columns.Say(col, width*digit)
		}
	}
}

func (r *rawReader) beginRow(start xml.StartElement) {
	r.row++
	if n, err := strconv.Atoi(attribute(start, "r")); err == nil && n >= 1 {
		r.row = n - 1
	}
	r.col = -1
	r.rowHidden = truth(attribute(start, "hidden"))
	if height := length(start, "ht"); height > 0 && r.row < mostRows {
		r.sheet.drawn.Rows.Say(r.row, height)
	}
}

// length is a length that a sheet says; 0 where it says none.
func length(start xml.StartElement, name string) float64 {
	n, err := strconv.ParseFloat(attribute(start, name), 64)
	if err != nil || !(n > 0) || n > mostLength {
		return 0
	}
	return n
}

// cell reads one c element up to its end.
func (r *rawReader) cell(start xml.StartElement) error {
	c := rawCell{kind: attribute(start, "t")}
	r.col++
	if row, col, ok := parseAddress(attribute(start, "r")); ok {
		r.row, r.col = row, col
	}
	c.row, c.col = max(r.row, 0), r.col
	if s, err := strconv.Atoi(attribute(start, "s")); err == nil {
		c.style = s
	}
	filled := false
	var formula xml.StartElement
	var text []byte
	inside := "" // the element whose characters are wanted: v, f or t
	for depth := 1; depth > 0; {
		token, err := r.decoder.RawToken()
		if err != nil {
			return fmt.Errorf("read cell %s: %w", address(c.row, c.col), err)
		}
		switch t := token.(type) {
		case xml.StartElement:
			depth++
			switch t.Name.Local {
			case "v", "t":
				inside = t.Name.Local
			case "f":
				inside, formula = "f", t.Copy()
				text = text[:0]
			}
		case xml.EndElement:
			depth--
			if t.Name.Local == inside {
				if inside == "f" {
					c.formula = r.formula(formula, string(text), c.row, c.col)
					filled = true
				}
				inside = ""
			}
		case xml.CharData:
			switch inside {
			case "v", "t":
				c.value += string(t)
				filled = true
			case "f":
				text = append(text, t...)
			}
		}
	}
	if !filled || c.row >= mostRows || c.col >= mostColumns {
		return nil
	}
	if len(r.sheet.cells) >= r.limit {
		r.sheet.cut = true
		return errTooManyCells
	}
	c.hidden = r.rowHidden || r.hiddenCols[c.col]
	r.sheet.cells = append(r.sheet.cells, c)
	return nil
}

func attribute(e xml.StartElement, local string) string {
	for _, a := range e.Attr {
		if a.Name.Local == local && a.Name.Space == "" {
			return a.Value
		}
	}
	return ""
}

func truth(s string) bool { return s == "1" || s == "true" }
