package sheet

import (
	"bytes"
	"encoding/xml"
	"slices"
	"strings"

	"golang.org/x/net/html/charset"

	"nyata/internal/adapters/read/parcel"
	"nyata/internal/record/document"
)

// margin is what stands on a sheet outside its cells: remarks on cells and
// texts in drawings, in the order of the file. A damaged part gives what was
// read of it; it says nothing about the cells.
func (w *workbook) margin(sheet string) []document.Paragraph {
	var comments, drawings []string
	for _, r := range parcel.Relations(w.box, sheet) {
		switch r.Kind {
		case "comments":
			comments = append(comments, r.Part)
		case "drawing":
			drawings = append(drawings, r.Part)
		}
	}
	var all []document.Paragraph
	for _, part := range comments {
		all = append(all, floating(w.box.Part(part), "comment", document.Comment)...)
	}
	for _, part := range drawings {
		all = append(all, floating(w.box.Part(part), "sp", document.TextBox)...)
	}
	return all
}

// floating reads the texts of the named elements. A remark says its cell in
// "ref"; a drawing hangs on the cell its anchor names before the shape.
func floating(part []byte, element string, role document.Role) []document.Paragraph {
	d := xml.NewDecoder(bytes.NewReader(part))
	d.CharsetReader = charset.NewReaderLabel
	var all []document.Paragraph
	var text strings.Builder
	var inside []string
	within := 0 // depth of the element that is being read, 0 outside
	place, anchorRow, anchorCol := "", 0, 0
	for {
		token, err := d.RawToken()
		if err != nil {
			return all
		}
		switch t := token.(type) {
		case xml.StartElement:
			inside = append(inside, t.Name.Local)
			if within == 0 && t.Name.Local == element {
				within = len(inside)
				text.Reset()
				if place = attribute(t, "ref"); place == "" {
					place = address(anchorRow, anchorCol)
				}
			}
		case xml.EndElement:
			if len(inside) == 0 {
				return all
			}
			if within > 0 && t.Name.Local == "p" {
				text.WriteByte('\n')
			}
			if within == len(inside) {
				within = 0
				var c cell
				if c.written(text.String()) {
					all = append(all, document.Paragraph{Text: c.text, Address: place, Role: role})
				}
			}
			inside = inside[:len(inside)-1]
		case xml.CharData:
			last := ""
			if len(inside) > 0 {
				last = inside[len(inside)-1]
			}
			switch {
			case within > 0 && last == "t":
				text.Write(t)
			case within == 0 && last == "row" && slices.Contains(inside, "from"):
				anchorRow = smallNumber(t, mostRows)
			case within == 0 && last == "col" && slices.Contains(inside, "from"):
				anchorCol = smallNumber(t, mostColumns)
			}
		}
	}
}

// smallNumber reads a number from 0 up to, not including, most; anything else
// is 0.
func smallNumber(digits []byte, most int) int {
	n := 0
	for _, d := range bytes.TrimSpace(digits) {
		if d < '0' || d > '9' || n >= most {
			return 0
		}
		n = n*10 + int(d-'0')
	}
	if n >= most {
		return 0
	}
	return n
}
