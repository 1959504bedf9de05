package claims

import (
	"bytes"
	"encoding/csv"
	"math"
	"slices"
	"strconv"
	"strings"

	"nyata/internal/ground/fault"
)

// table walks the rows of a CSV file line by line, so that a quotation mark left
// open spoils its own line and no other.
type table struct {
	rest   []byte
	line   int
	at     []int // index of each wanted column; -1 for an optional one that is not there
	cells  []string
	broken string // text key of what is wrong with the row as a whole
	names  map[string]string
	width  int
}

// open finds the wanted columns in the first line.
func open(file string, raw []byte, wanted, optional []string) (*table, *fault.Error) {
	t := &table{rest: bytes.TrimPrefix(raw, []byte("\xef\xbb\xbf")), names: map[string]string{}}
	if !t.next() {
		return nil, fault.New(fault.Invalid, "claims.no_heading", fault.With("file", file), fault.With("columns", strings.Join(wanted, ",")))
	}
	head := slices.Clone(t.cells)
	for i := range head {
		head[i] = strings.ToLower(strings.TrimSpace(head[i]))
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
		t.cells = append(t.cells, cells...)
	} else {
		for {
			i := bytes.IndexByte(line, ',')
			if i < 0 {
				t.cells = append(t.cells, t.name(line))
				break
			}
			t.cells = append(t.cells, t.name(line[:i]))
			line = line[i+1:]
		}
	}
	if t.width > 0 && len(t.cells) > t.width {
		t.broken = "claims.too_wide" // a decimal comma, most likely
	}
}

// name keeps one copy of short words that come again and again.
func (t *table) name(raw []byte) string {
	if len(raw) > 24 {
		return string(raw)
	}
	if s, ok := t.names[string(raw)]; ok {
		return s
	}
	s := string(raw)
	if len(t.names) < 1<<16 {
		t.names[s] = s
	}
	return s
}

// cell is the trimmed text of a wanted column, in the order it was asked for.
func (t *table) cell(i int) string {
	if t.at[i] < 0 || t.at[i] >= len(t.cells) {
		return ""
	}
	return strings.TrimSpace(t.cells[t.at[i]])
}

// decimal is a finite number written with a point.
func decimal(s string) (float64, bool) {
	if s == "" || strings.ContainsAny(s, "xXpP_") { // no hexadecimal, no digit groups
		return 0, false
	}
	v, err := strconv.ParseFloat(s, 64)
	return v, err == nil && !math.IsNaN(v) && !math.IsInf(v, 0)
}
