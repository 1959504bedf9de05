package sheet

import (
	"bytes"
	"context"
	"fmt"
	"strings"

	"github.com/xuri/excelize/v2"
)

// look is what a cell's style adds to its value.
type look struct {
	bold    bool
	indent  int
	percent bool   // the number format multiplies by 100 and prints %
	date    bool   // the number is a date or a time of day
	zero    string // what a stored zero is shown as, when not as a number
}

// display shows values as the workbook's number formats print them. It wraps
// the one library that knows those formats; the cells themselves are read by
// readRaw, which costs less and cannot be made to fill a sheet with blanks.
type display struct {
	book  *excelize.File
	looks map[int]look
}

// openDisplay opens the workbook for formatting. The dates that follow the
// reader's own settings are shown day first, as an Indonesian computer shows
// them. Nothing is spooled to disk: what is allowed to be unpacked is allowed in
// memory.
func openDisplay(data []byte, inflated int64) (*display, error) {
	book, err := excelize.OpenReader(bytes.NewReader(data), excelize.Options{
		UnzipSizeLimit:    inflated,
		UnzipXMLSizeLimit: inflated,
		ShortDatePattern:  "dd/mm/yyyy",
		LongDatePattern:   "dd mmmm yyyy",
		LongTimePattern:   "hh:mm:ss",
	})
	if err != nil {
		return nil, fmt.Errorf("open the workbook: %w", err)
	}
	return &display{book: book, looks: map[int]look{}}, nil
}

func (d *display) close() error { return d.book.Close() }

// texts calls show for each cell of a sheet that displays something, by row,
// then column, both from 0.
func (d *display) texts(ctx context.Context, sheet string, show func(row, col int, text string)) error {
	rows, err := d.book.Rows(sheet)
	if err != nil {
		return fmt.Errorf("open sheet %q: %w", sheet, err)
	}
	for row := 0; rows.Next() && row < mostRows; row++ {
		if row&0x3ff == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		cells, err := rows.Columns()
		if err != nil {
			return fmt.Errorf("read row %d of sheet %q: %w", row+1, sheet, err)
		}
		for col, text := range cells {
			if text != "" {
				show(row, col, text)
			}
		}
	}
	return rows.Close()
}

// look is the style of the given index, the plain style when there is none.
func (d *display) look(style int) look {
	if l, known := d.looks[style]; known {
		return l
	}
	var l look
	if s, err := d.book.GetStyle(style); err == nil && s != nil {
		l.bold = s.Font != nil && s.Font.Bold
		if s.Alignment != nil {
			l.indent = max(s.Alignment.Indent, 0)
		}
		code := ""
		if s.CustomNumFmt != nil {
			code = *s.CustomNumFmt
		}
		l.percent = s.NumFmt == 9 || s.NumFmt == 10 || formatHas(code, "%")
		l.date = datedFormat(s.NumFmt) || code != "" && formatHas(code, "dmyhs")
		if code == "" && s.NumFmt >= 41 && s.NumFmt <= 44 { // the built-in accounting formats
			code = `0;0;"-"`
		}
		l.zero = zeroText(code)
	}
	d.looks[style] = l
	return l
}

// datedFormat tells whether a built-in number format shows a date or time:
// 14–22 and 45–47 everywhere, 27–36 and 50–58 in East Asian editions
// (ECMA-376 part 1, section 18.8.30).
func datedFormat(id int) bool {
	return id >= 14 && id <= 22 || id >= 45 && id <= 47 || id >= 27 && id <= 36 || id >= 50 && id <= 58
}

// formatHas tells whether a number format has one of the letters where they
// mean something: outside quotes, brackets and after a backslash, an underscore
// or an asterisk, which stand before a literal character. Only the first
// section counts, the one for positive numbers; "General" holds no letter that
// means a date.
func formatHas(code, letters string) bool {
	code = strings.ReplaceAll(strings.ToLower(code), "general", "")
	for i := 0; i < len(code); i++ {
		switch code[i] {
		case '"':
			end := strings.IndexByte(code[i+1:], '"')
			if end < 0 {
				return false
			}
			i += end + 1
		case '[':
			end := strings.IndexByte(code[i:], ']')
			if end < 0 {
				return false
			}
			if elapsed(code[i+1 : i+end]) {
				return strings.ContainsAny(letters, "hms")
			}
			i += end
		case '\\', '_', '*':
			i++
		case ';':
			return false
		default:
			if strings.IndexByte(letters, code[i]) >= 0 {
				return true
			}
		}
	}
	return false
}

// elapsed tells whether the inside of brackets is elapsed time, [h], [mm] or
// [ss]. Anything else in brackets is a colour, a condition or a currency.
func elapsed(inside string) bool {
	return inside != "" && (strings.Trim(inside, "h") == "" ||
		strings.Trim(inside, "m") == "" || strings.Trim(inside, "s") == "")
}

// zeroText is the text a number format shows for zero: its third section, when
// that holds no digits, as the "-" of the accounting formats. The library knows
// positive and negative sections only. A format that shows nothing for zero
// gives "", and the zero stays visible: missing is not zero.
func zeroText(code string) string {
	var b strings.Builder
	for i, section := 0, 1; i < len(code) && section <= 3; i++ {
		var literal string
		switch code[i] {
		case ';':
			section++
			continue
		case '"':
			end := strings.IndexByte(code[i+1:], '"')
			if end < 0 {
				return ""
			}
			literal = code[i+1 : i+1+end]
			i += end + 1
		case '[':
			end := strings.IndexByte(code[i:], ']')
			if end < 0 {
				return ""
			}
			i += end
		case '_', '*':
			i++
		case '\\':
			if i++; i < len(code) {
				literal = code[i : i+1]
			}
		case '?':
			literal = " "
		case '0', '#', '@', 'G', 'g', '.', ',', 'E', 'e':
			if section == 3 {
				return ""
			}
		default:
			literal = code[i : i+1]
		}
		if section == 3 {
			b.WriteString(literal)
		}
	}
	return strings.TrimSpace(b.String())
}
