package quarterly

import (
	"cmp"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"nyata/internal/record/observation"
)

// Cell is one labelled value cell: what a person saw printed in one place.
type Cell struct {
	File    string // name of the PDF without its extension
	Page    int    // from 1
	Row     int    // logical row of the page's table body, from 1
	Anchor  string // first words of the row's subject, or of its indicator where the subject is blank
	Quarter int    // 1 to 4
	Measure observation.Measure
	Raw     string // as printed, line breaks removed
	Note    string // what the person labelling wants known
}

// String names the cell's place and text for error analysis.
func (c Cell) String() string {
	return fmt.Sprintf("%s page %d row %d (%s) Q%d %s %q", c.File, c.Page, c.Row, c.Anchor, c.Quarter, c.Measure, c.Raw)
}

// Page is one labelled page with all its value cells, by row.
type Page struct {
	File   string
	Number int
	Cells  []Cell
}

// pageFile is the name of a label file: the PDF's name and the page number.
// Other files in the folder are not page labels.
var pageFile = regexp.MustCompile(`^(.+)-p([1-9][0-9]*)\.csv$`)

var pageColumns = []string{"row", "anchor", "quarter", "measure", "raw", "note"}

// LoadPages reads all page labels of a folder, by file name and then page
// number. A folder without any, a malformed line, rows out of order and two
// labels for one place are errors.
func LoadPages(dir string) ([]Page, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, fmt.Errorf("list labels: %w", err)
	}
	var pages []Page
	for _, entry := range entries {
		name := pageFile.FindStringSubmatch(entry.Name())
		if name == nil {
			continue
		}
		number, err := strconv.Atoi(name[2])
		if err != nil {
			return nil, fmt.Errorf("page number of %s: %w", entry.Name(), err)
		}
		page, err := loadPage(filepath.Join(dir, entry.Name()), name[1], number)
		if err != nil {
			return nil, err
		}
		pages = append(pages, page)
	}
	if len(pages) == 0 {
		return nil, fmt.Errorf("no page labels (<file>-p<page>.csv) in %s", dir)
	}
	slices.SortFunc(pages, func(a, b Page) int {
		return cmp.Or(strings.Compare(a.File, b.File), cmp.Compare(a.Number, b.Number))
	})
	return pages, nil
}

func loadPage(path, file string, number int) (Page, error) {
	f, err := os.Open(path)
	if err != nil {
		return Page{}, fmt.Errorf("open labels: %w", err)
	}
	defer f.Close() // read only: closing cannot lose anything
	page := Page{File: file, Number: number}
	lines := csv.NewReader(f)
	header, err := lines.Read()
	if err != nil {
		return Page{}, fmt.Errorf("read header of %s: %w", path, err)
	}
	if !slices.Equal(header, pageColumns) {
		return Page{}, fmt.Errorf("%s: columns are %v, want %v", path, header, pageColumns)
	}
	type place struct {
		row, quarter int
		measure      observation.Measure
	}
	seen := map[place]bool{}
	last := 0
	for {
		fields, err := lines.Read()
		if errors.Is(err, io.EOF) {
			return page, nil
		}
		if err != nil {
			return Page{}, fmt.Errorf("read %s: %w", path, err)
		}
		line, _ := lines.FieldPos(0)
		cell, err := parseCell(fields)
		if err != nil {
			return Page{}, fmt.Errorf("%s line %d: %w", path, line, err)
		}
		cell.File, cell.Page = file, number
		at := place{cell.Row, cell.Quarter, cell.Measure}
		if seen[at] {
			return Page{}, fmt.Errorf("%s line %d: row %d Q%d %s is labelled twice", path, line, cell.Row, cell.Quarter, cell.Measure)
		}
		if cell.Row < last {
			return Page{}, fmt.Errorf("%s line %d: row %d comes after row %d", path, line, cell.Row, last)
		}
		if n := len(page.Cells); n > 0 && cell.Row == last && page.Cells[n-1].Anchor != cell.Anchor {
			return Page{}, fmt.Errorf("%s line %d: row %d has two anchors", path, line, cell.Row)
		}
		seen[at], last = true, cell.Row
		page.Cells = append(page.Cells, cell)
	}
}

func parseCell(fields []string) (Cell, error) {
	row, err := strconv.Atoi(fields[0])
	if err != nil || row < 1 {
		return Cell{}, fmt.Errorf("row %q is not a number from 1", fields[0])
	}
	quarter, err := strconv.Atoi(fields[2])
	if err != nil || quarter < 1 || quarter > 4 {
		return Cell{}, fmt.Errorf("quarter %q is not 1 to 4", fields[2])
	}
	measure := observation.Measure(fields[3])
	if measure != observation.Reported && measure != observation.Realised {
		return Cell{}, fmt.Errorf("measure %q is neither reported nor realised", fields[3])
	}
	cell := Cell{Row: row, Anchor: fields[1], Quarter: quarter, Measure: measure, Raw: fields[4], Note: fields[5]}
	if squeeze(cell.Anchor) == "" || cell.Raw == "" {
		return Cell{}, errors.New("a label needs an anchor and a text")
	}
	return cell, nil
}
