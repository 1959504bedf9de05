package pack

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/xuri/excelize/v2"

	"nyata/internal/ground/charset"
	"nyata/internal/ground/fault"
	"nyata/internal/ground/heading"
)

// The most a reference file may hold. The largest national list has 91,599
// rows.
const (
	maxBytes    = 64 << 20
	maxUnzipped = 256 << 20
	maxRows     = 500_000
)

// locked names the part that a workbook behind a password has, as such files
// write it: two bytes a letter.
var locked = []byte(strings.Join(strings.Split("EncryptedPackage", ""), "\x00"))

// Rows reads a CSV, TSV or XLSX file as rows of cell texts, a row for every
// row a spreadsheet would show. A workbook gives its first sheet that has any
// text. Separator and encoding of a text file are found out by themselves.
func Rows(data []byte) ([][]string, error) {
	_, rows, err := Sheet(data, func([][]string) bool { return true })
	return rows, err
}

// Sheet is Rows that also names the sheet of a workbook; a text file has none.
// Of a workbook it is the first sheet with text that fits, else the first.
func Sheet(data []byte, fits func(rows [][]string) bool) (name string, rows [][]string, err error) {
	switch {
	case len(data) == 0:
		return "", nil, fault.New(fault.Invalid, "import.empty")
	case len(data) > maxBytes:
		return "", nil, fmt.Errorf("the file has %d bytes, more than the %d an import may have", len(data), maxBytes)
	case bytes.HasPrefix(data, []byte("PK\x03\x04")):
		return workbookRows(data, fits)
	case bytes.HasPrefix(data, []byte("\xd0\xcf\x11\xe0")) && bytes.Contains(data, locked):
		return "", nil, fault.New(fault.Invalid, "import.locked")
	case bytes.HasPrefix(data, []byte("\xd0\xcf\x11\xe0")):
		return "", nil, fault.New(fault.Invalid, "import.old_workbook")
	case bytes.Contains(data[:min(len(data), 1024)], []byte("%PDF-")):
		return "", nil, fault.New(fault.Invalid, "import.pdf")
	default:
		rows, err = textRows(data)
		return "", rows, err
	}
}

func workbookRows(data []byte, fits func([][]string) bool) (sheet string, rows [][]string, err error) {
	// Dates that follow the reader's own settings would else be printed the American way, with two digits of the year.
	book, err := excelize.OpenReader(bytes.NewReader(data), excelize.Options{UnzipSizeLimit: maxUnzipped, ShortDatePattern: "yyyy-mm-dd", LongDatePattern: "yyyy-mm-dd"})
	if err != nil {
		return "", nil, fmt.Errorf("open workbook: %w", err)
	}
	defer func() { err = errors.Join(err, book.Close()) }()
	for _, name := range book.GetSheetList() {
		found, err := book.GetRows(name)
		if err != nil {
			return "", nil, fmt.Errorf("read sheet %q: %w", name, err)
		}
		if len(found) > maxRows {
			return "", nil, tooManyRows()
		}
		if !slices.ContainsFunc(found, func(r []string) bool { return !heading.Blank(r) }) {
			continue
		}
		if fits(found) {
			return name, found, nil
		}
		if rows == nil {
			sheet, rows = name, found
		}
	}
	return sheet, rows, nil
}

func tooManyRows() error {
	return fmt.Errorf("the file has more than the %d rows an import may have", maxRows)
}

func textRows(data []byte) ([][]string, error) {
	data = []byte(charset.Decode(data))
	if bytes.IndexByte(data, 0) >= 0 { // no text has that
		return nil, fault.New(fault.Invalid, "import.no_text")
	}
	r := csv.NewReader(bytes.NewReader(data))
	r.Comma = separator(data)
	r.FieldsPerRecord, r.LazyQuotes = -1, true
	var rows [][]string
	for from := int64(0); ; from = r.InputOffset() {
		record, err := r.Read()
		if errors.Is(err, io.EOF) {
			return rows, nil
		}
		if err != nil {
			return nil, fmt.Errorf("read row %d: %w", len(rows)+1, err)
		}
		raw := data[from:r.InputOffset()]
		if bytes.Count(raw, []byte{'"'})%2 == 1 && slices.ContainsFunc(record, func(cell string) bool { return strings.Contains(cell, "\n") }) {
			line := 1 + bytes.Count(data[:from], []byte{'\n'}) + len(raw) - len(bytes.TrimLeft(raw, "\r\n"))
			return nil, fault.New(fault.Invalid, "import.open_quote", fault.With("line", line))
		}
		// encoding/csv passes over empty lines; a spreadsheet shows them as rows.
		for _, line := range strings.SplitAfter(string(raw), "\n") {
			if strings.TrimRight(line, "\r\n") != "" || line == "" {
				break
			}
			rows = append(rows, nil)
		}
		if rows = append(rows, record); len(rows) > maxRows {
			return nil, tooManyRows()
		}
	}
}

// separator is the mark that parts the columns: the one that stands most often
// outside quotes in the first lines.
func separator(data []byte) rune {
	best, most := ',', 0
	for _, c := range []rune{',', ';', '\t'} {
		n, quoted, lines := 0, false, 0
		for _, b := range data {
			switch {
			case b == '"':
				quoted = !quoted
			case b == '\n' && !quoted:
				lines++
			case rune(b) == c && !quoted:
				n++
			}
			if lines == 12 {
				break
			}
		}
		if n > most {
			best, most = c, n
		}
	}
	return best
}
