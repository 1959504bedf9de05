package interpret

import (
	"strings"

	"nyata/internal/ground/figure"
	"nyata/internal/record/document"
)

// reading is a cell's figure and what was noticed while reading it.
type reading struct {
	figure   figure.Figure
	problems []string
	reasons  []string
	stored   float64 // the value behind a workbook's displayed text
	exact    bool    // stored is set and the display is its rounding
}

// readFigure reads one value cell in its column's style. A workbook's stored
// number is read through its display: a stored 0.0348 shown as 3.48 % is 3.48.
func readFigure(cell *document.Cell, c *column) reading {
	out := reading{figure: figure.Parse(cell.Text, c.style)}
	if s := cell.Stored; s != nil && s.Number == 0 && out.figure.Kind == figure.Dash {
		// The accounting formats print a stored zero as a dash: it is a zero,
		// unlike a dash that somebody typed.
		out.figure = figure.Figure{Raw: out.figure.Raw, Kind: figure.Number}
	}
	if s := cell.Stored; s != nil && out.figure.Kind == figure.Number {
		v := s.Number
		if s.Percent {
			v *= 100
		}
		out.stored = v
		if out.figure.Ambiguous || !agrees(out.figure.Value, v, cell.Text) {
			// The display gives the style away only together with what is
			// stored: try both readings, keep the one the store supports.
			for _, style := range []figure.Style{figure.Indonesian, figure.English} {
				if f := figure.Parse(cell.Text, style); f.Kind == figure.Number && agrees(f.Value, v, cell.Text) {
					f.Ambiguous = false
					out.figure = f
					out.reasons = append(out.reasons, "stored_value")
					break
				}
			}
		} else {
			out.reasons = append(out.reasons, "stored_value")
		}
		out.exact = agrees(out.figure.Value, v, cell.Text)
	}
	switch f := out.figure; f.Kind {
	case figure.SheetError:
		out.problems = append(out.problems, "ref_error")
	case figure.Text:
		out.problems = append(out.problems, "not_a_figure")
	case figure.Number:
		if f.Ambiguous {
			out.problems = append(out.problems, "ambiguous_number")
		}
		if c.money && f.Unit == "" {
			out.figure.Unit = "IDR"
		}
		if c.percent && f.Unit == "" {
			out.figure.Unit = "%"
		}
		if strings.ContainsAny(cell.Text, "eE") && strings.Contains(cell.Text, "+") && scientific(cell.Text) {
			out.problems = append(out.problems, "digits_lost")
		}
	default: // nothing to remark
	}
	return out
}

// agrees reports whether a displayed value is the stored one after rounding to
// the displayed decimals.
func agrees(shown, stored float64, text string) bool {
	d := shown - stored
	if d < 0 {
		d = -d
	}
	tolerance := 0.5
	if i := strings.LastIndexAny(text, ".,"); i >= 0 {
		for _, r := range text[i+1:] {
			if r < '0' || r > '9' {
				break
			}
			tolerance /= 10
		}
	}
	if big := stored * 1e-12; big > tolerance {
		tolerance = big
	}
	return d <= tolerance*1.0000001
}

// scientific recognises "5.35993E+11", the mark of a sheet saved with its
// digits cut off.
func scientific(text string) bool {
	t := strings.TrimSpace(text)
	i := strings.IndexAny(t, "eE")
	return i > 0 && i+1 < len(t) && (t[i+1] == '+' || t[i+1] == '-') && t[i-1] >= '0' && t[i-1] <= '9'
}

// number is the value for arithmetic: what a workbook holds rather than what
// it shows rounded ("1" for 0.75); a dash counts as nothing spent or done.
func (r reading) number() (float64, bool) {
	switch r.figure.Kind {
	case figure.Number:
		if r.exact {
			return r.stored, true
		}
		return r.figure.Value, true
	case figure.Dash:
		return 0, true
	default:
		return 0, false
	}
}
