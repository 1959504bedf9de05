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

// Cell is one labelled value cell: what is seen printed in one place.
type Cell struct {
	File    string // name of the file without its extension
	Page    int    // from 1; 0 in a sheet
	Address string // A1 address in a sheet; empty on a page
	Row     int    // logical row of the page's table body, or row of the sheet, from 1
	Anchor  string // first words of the row's subject, or of its indicator where the subject is blank
	Quarter int    // 1 to 4
	Measure observation.Measure
	Raw     string // as printed, line breaks removed
	Note    string // a remark made while labelling
}

// String names the cell's place and text for error analysis.
func (c Cell) String() string {
	if c.Address != "" {
		return fmt.Sprintf("%s %s (%s) Q%d %s %q", c.File, c.Address, c.Anchor, c.Quarter, c.Measure, c.Raw)
	}
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
	page := Page{File: file, Number: number}
	seen := map[Cell]bool{} // places only
	last := 0
	err := eachLine(path, pageColumns, func(fields []string) error {
		cell, err := parseCell(fields)
		if err != nil {
			return err
		}
		cell.File, cell.Page = file, number
		at := Cell{Row: cell.Row, Quarter: cell.Quarter, Measure: cell.Measure}
		if seen[at] {
			return fmt.Errorf("row %d Q%d %s is labelled twice", cell.Row, cell.Quarter, cell.Measure)
		}
		if cell.Row < last {
			return fmt.Errorf("row %d comes after row %d", cell.Row, last)
		}
		if n := len(page.Cells); n > 0 && cell.Row == last && page.Cells[n-1].Anchor != cell.Anchor {
			return fmt.Errorf("row %d has two anchors", cell.Row)
		}
		seen[at], last = true, cell.Row
		page.Cells = append(page.Cells, cell)
		return nil
	})
	return page, err
}

// eachLine hands every line of a label file to take and adds file and line to
// its errors. The first line must name the columns.
func eachLine(path string, columns []string, take func(fields []string) error) error {
	f, err := os.Open(path)
	if err != nil {
		return fmt.Errorf("open labels: %w", err)
	}
	defer f.Close() // read only: closing cannot lose anything
	lines := csv.NewReader(f)
	header, err := lines.Read()
	if err != nil {
		return fmt.Errorf("read header of %s: %w", path, err)
	}
	if !slices.Equal(header, columns) {
		return fmt.Errorf("%s: columns are %v, want %v", path, header, columns)
	}
	for {
		fields, err := lines.Read()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("read %s: %w", path, err)
		}
		if err := take(fields); err != nil {
			line, _ := lines.FieldPos(0)
			return fmt.Errorf("%s line %d: %w", path, line, err)
		}
	}
}

func parseCell(fields []string) (Cell, error) {
	row, err := strconv.Atoi(fields[0])
	if err != nil || row < 1 {
		return Cell{}, fmt.Errorf("row %q is not a number from 1", fields[0])
	}
	quarter, err := parseQuarter(fields[2])
	if err != nil {
		return Cell{}, err
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

func parseQuarter(text string) (int, error) {
	quarter, err := strconv.Atoi(text)
	if err != nil || quarter < 1 || quarter > 4 {
		return 0, fmt.Errorf("quarter %q is not 1 to 4", text)
	}
	return quarter, nil
}
