package icdar

import (
	"encoding/xml"
	"fmt"
	"os"
	"strconv"

	"nyata/internal/record/document"
)

// truthFile is the structure file of the competition (`*-str.xml`).
type truthFile struct {
	Tables []struct {
		Regions []struct {
			Page  int `xml:"page,attr"`
			Cells []struct {
				StartRow int    `xml:"start-row,attr"`
				StartCol int    `xml:"start-col,attr"`
				EndRow   string `xml:"end-row,attr"` // absent when the cell ends where it starts
				EndCol   string `xml:"end-col,attr"`
				Content  string `xml:"content"`
			} `xml:"cell"`
		} `xml:"region"`
	} `xml:"table"`
}

// Truth reads the tables of a structure file. A table in several regions,
// because it goes on over pages, counts as one table per region, as any reader
// of pages sees it.
func Truth(path string) ([]document.Table, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var file truthFile
	if err := xml.Unmarshal(data, &file); err != nil {
		return nil, fmt.Errorf("read truth %s: %w", path, err)
	}
	var out []document.Table
	for _, t := range file.Tables {
		for _, r := range t.Regions {
			var table document.Table
			for _, c := range r.Cells {
				endRow, err := end(c.EndRow, c.StartRow)
				if err != nil {
					return nil, fmt.Errorf("read truth %s: end row: %w", path, err)
				}
				endCol, err := end(c.EndCol, c.StartCol)
				if err != nil {
					return nil, fmt.Errorf("read truth %s: end column: %w", path, err)
				}
				table.Rows, table.Cols = max(table.Rows, endRow+1), max(table.Cols, endCol+1)
				table.Cells = append(table.Cells, document.Cell{
					Row: c.StartRow, Col: c.StartCol,
					RowSpan: endRow - c.StartRow + 1, ColSpan: endCol - c.StartCol + 1,
					Text: c.Content,
				})
			}
			out = append(out, table)
		}
	}
	return out, nil
}

func end(attribute string, start int) (int, error) {
	if attribute == "" {
		return start, nil
	}
	n, err := strconv.Atoi(attribute)
	return max(n, start), err
}
