package claims

import (
	"bytes"
	"encoding/csv"
	"slices"
	"strings"

	"nyata/internal/ground/fault"
)

// table walks the rows of a CSV file line by line, so that a quotation mark left
// open spoils its own line and no other.
type table struct {
	rest   []byte
	line   int
	at     []int // index of each wanted column; -1 for an optional one that is not there
	cells  [][]byte
	broken string // text key of what is wrong with the row as a whole
	width  int
}

// open finds the wanted columns in the first line.
func open(file string, raw []byte, wanted, optional []string) (*table, *fault.Error) {
	t := &table{rest: bytes.TrimPrefix(raw, []byte("\xef\xbb\xbf"))}
	if !t.next() {
		return nil, fault.New(fault.Invalid, "claims.no_heading", fault.With("file", file), fault.With("columns", strings.Join(wanted, ",")))
	}
	var head []string
	for _, cell := range t.cells {
		head = append(head, strings.ToLower(strings.TrimSpace(string(cell))))
	}
	for _, name := range wanted {
		i := slices.Index(head, name)
		if i < 0 {
			return nil, fault.New(fault.Invalid, "claims.no_heading", fault.With("file", file), fault.With("columns", strings.Join(wanted, ",")))
		}
		t.at = append(t.at, i)
	}
	for _, name := range optional {
		t.at = append(t.at, slices.Index(head, name))
	}
	t.width = len(head)
	return t, nil
}

// next moves to the next line that is not empty.
func (t *table) next() bool {
	for len(t.rest) > 0 {
		line := t.rest
		if i := bytes.IndexByte(t.rest, '\n'); i >= 0 {
			line, t.rest = t.rest[:i], t.rest[i+1:]
		} else {
			t.rest = nil
		}
		t.line++
		line = bytes.TrimSuffix(line, []byte("\r"))
		if len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		t.split(line)
		return true
	}
	return false
}

func (t *table) split(line []byte) {
	t.cells, t.broken = t.cells[:0], ""
	if bytes.IndexByte(line, '"') >= 0 {
		cells, err := csv.NewReader(bytes.NewReader(line)).Read()
		if err != nil {
			t.broken = "claims.quotes"
			return
		}
		for _, cell := range cells {
			t.cells = append(t.cells, []byte(cell))
		}
	} else {
		for {
			i := bytes.IndexByte(line, ',')
			if i < 0 {
				t.cells = append(t.cells, line)
				break
			}
			t.cells = append(t.cells, line[:i])
			line = line[i+1:]
		}
	}
	if t.width > 0 && len(t.cells) > t.width {
		t.broken = "claims.too_wide" // a decimal comma, most likely
	}
}

// raw is the trimmed text of a wanted column, in the order it was asked for, as it
// stands in the file.
func (t *table) raw(i int) []byte {
	if t.at[i] < 0 || t.at[i] >= len(t.cells) {
		return nil
	}
	return bytes.TrimSpace(t.cells[t.at[i]])
}

// cell is raw as a text of its own.
func (t *table) cell(i int) string { return string(t.raw(i)) }
