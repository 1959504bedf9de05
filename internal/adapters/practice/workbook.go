package practice

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"math"
	"regexp"
	"time"

	"github.com/xuri/excelize/v2"
)

// book is a workbook of one sheet being written. The first error is kept and
// everything after it does nothing.
type book struct {
	file  *excelize.File
	sheet string
	style map[string]int
	err   error
}

// The number formats of the practice workbooks.
const (
	plainStyle   = ""
	headStyle    = "head"
	moneyStyle   = "#,##0"
	numberStyle  = "0.##"
	decimalStyle = "0.00"
	percentStyle = "0.00%"
)

func newBook(sheet, title string) *book {
	b := &book{file: excelize.NewFile(), sheet: sheet, style: map[string]int{}}
	b.try(b.file.SetSheetName("Sheet1", sheet))
	b.try(b.file.SetDocProps(&excelize.DocProperties{
		Title: title + " - data contoh", Creator: "Nyata, kota contoh", LastModifiedBy: "Nyata, kota contoh",
		Created: written.Format(time.RFC3339), Modified: written.Format(time.RFC3339),
	}))
	b.try(b.file.SetHeaderFooter(sheet, &excelize.HeaderFooterOptions{OddFooter: "&L" + notice + "&RHalaman &P"}))
	return b
}

func (b *book) try(err error) {
	if b.err == nil {
		b.err = err
	}
}

// cellName is the A1 name of a column and row, both from 1.
func (b *book) cellName(col, row int) string {
	name, err := excelize.CoordinatesToCellName(col, row)
	b.try(err)
	return name
}

// set writes a value in a style: text, a number, or nothing for nil.
func (b *book) set(col, row int, value any, style string, bold bool) string {
	cell := b.cellName(col, row)
	switch v := value.(type) {
	case nil:
	case float64:
		if math.IsNaN(v) {
			break
		}
		b.try(b.file.SetCellValue(b.sheet, cell, v))
	default:
		b.try(b.file.SetCellValue(b.sheet, cell, v))
	}
	b.try(b.file.SetCellStyle(b.sheet, cell, cell, b.styleOf(style, bold)))
	return cell
}

// formula writes a formula with its computed value.
func (b *book) formula(col, row int, formula string, value any, style string, bold bool) string {
	cell := b.set(col, row, value, style, bold)
	b.try(b.file.SetCellFormula(b.sheet, cell, formula))
	return cell
}

// head writes a merged heading.
func (b *book) head(col, row, cols, rows int, text string) {
	from, to := b.cellName(col, row), b.cellName(col+cols-1, row+rows-1)
	b.try(b.file.SetCellValue(b.sheet, from, text))
	if cols > 1 || rows > 1 {
		b.try(b.file.MergeCell(b.sheet, from, to))
	}
	b.try(b.file.SetCellStyle(b.sheet, from, to, b.styleOf(headStyle, true)))
}

func (b *book) width(col int, width float64) {
	name, err := excelize.ColumnNumberToName(col)
	b.try(err)
	b.try(b.file.SetColWidth(b.sheet, name, name, width))
}

func (b *book) styleOf(format string, bold bool) int {
	key := fmt.Sprint(format, bold)
	if id, ok := b.style[key]; ok {
		return id
	}
	line := func(side string) excelize.Border { return excelize.Border{Type: side, Color: "808080", Style: 1} }
	s := &excelize.Style{
		Font:      &excelize.Font{Bold: bold, Size: 9},
		Border:    []excelize.Border{line("left"), line("right"), line("top"), line("bottom")},
		Alignment: &excelize.Alignment{Vertical: "top", WrapText: true},
	}
	switch format {
	case plainStyle:
	case headStyle:
		s.Fill = excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{"D9E1F2"}}
		s.Alignment = &excelize.Alignment{Horizontal: "center", Vertical: "center", WrapText: true}
	default:
		s.CustomNumFmt = &format
	}
	id, err := b.file.NewStyle(s)
	b.try(err)
	b.style[key] = id
	return id
}

// The library writes every cached value of a formula as text; ours are numbers,
// or the error that a formula with a lost reference gives.
var (
	errorFormula  = regexp.MustCompile(`t="str"><f>(#REF![^<]*)</f><v>[^<]*</v>`)
	numberFormula = regexp.MustCompile(` t="str"(><f>)`)
)

// close finishes the workbook.
func (b *book) close() ([]byte, error) {
	var raw bytes.Buffer
	b.try(b.file.Write(&raw))
	b.try(b.file.Close())
	if b.err != nil {
		return nil, fmt.Errorf("write workbook: %w", b.err)
	}
	z, err := zip.NewReader(bytes.NewReader(raw.Bytes()), int64(raw.Len()))
	if err != nil {
		return nil, fmt.Errorf("write workbook: %w", err)
	}
	var parts []part
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			return nil, fmt.Errorf("write workbook: %w", err)
		}
		data, err := io.ReadAll(r)
		if err != nil {
			return nil, fmt.Errorf("write workbook: %w", err)
		}
		data = errorFormula.ReplaceAll(data, []byte(`t="e"><f>$1</f><v>#REF!</v>`))
		parts = append(parts, part{f.Name, numberFormula.ReplaceAll(data, []byte("$1"))})
	}
	return archive(parts)
}
