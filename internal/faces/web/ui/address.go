package ui

import (
	"net/url"
	"strconv"
	"strings"

	"nyata/internal/record/document"
	"nyata/internal/record/metric"
	"nyata/internal/record/observation"
)

// The addresses of the pages. They are permanent: people paste them into
// letters.

// AgencyURL is an agency's page.
func AgencyURL(id string) string { return "/agencies/" + url.PathEscape(id) }

// IndicatorURL is an indicator's page.
func IndicatorURL(id string) string { return "/indicators/" + url.PathEscape(id) }

// FigureURL leads to the place a figure was read from, by its observation id.
func FigureURL(id string) string { return "/figures/" + url.PathEscape(id) }

// DifferenceURL is a difference's page.
func DifferenceURL(id string) string { return "/differences/" + url.PathEscape(id) }

// MatterURL is a matter's page.
func MatterURL(id string) string { return "/matters/" + url.PathEscape(id) }

// DocumentURL is a received document's page.
func DocumentURL(receipt string) string { return "/documents/" + url.PathEscape(receipt) }

// FileURL is the document as it was received.
func FileURL(receipt string) string { return DocumentURL(receipt) + "/file" }

// Place is where on a document a figure stands.
type Place struct {
	Receipt string // SHA-256 of the file
	Page    int    // from 1; 0 where there are no pages
	Sheet   string
	Cell    string // address of a cell or paragraph without a box
	Box     *document.Box
	Figure  string // observation id, where the figure is known by one
	Column  bool   // Cell begins with the letters of a column: in separated values P9 is no paragraph
}

// PlaceOf is the place a cell of an answer cites.
func PlaceOf(c metric.Citation) Place {
	return Place{Receipt: c.SHA256, Page: c.Page, Sheet: c.Sheet, Cell: c.Cell, Box: c.Box, Figure: c.Observation, Column: c.Kind == document.CSV}
}

// PlaceOfSource is the place a source of a difference or proposal names.
func PlaceOfSource(s observation.Source) Place {
	return Place{Receipt: s.SHA256, Page: s.Page, Sheet: s.Sheet, Cell: s.Cell, Box: s.Box, Column: s.Kind == document.CSV && s.Table >= 0}
}

// URL opens the document at the place.
func (p Place) URL() string {
	query := url.Values{}
	if p.Page > 0 {
		query.Set("page", strconv.Itoa(p.Page))
	}
	if p.Sheet != "" {
		query.Set("sheet", p.Sheet)
	}
	switch {
	case p.Figure != "":
		query.Set("figure", p.Figure)
	case p.Cell != "":
		query.Set("cell", p.Cell)
	case p.Box != nil:
		query.Set("box", BoxText(*p.Box))
	}
	address := DocumentURL(p.Receipt) + "/view"
	if len(query) > 0 {
		address += "?" + query.Encode()
	}
	return address
}

// CropURL is a picture of the place alone; empty where there is no box.
func (p Place) CropURL() string {
	if p.Box == nil {
		return ""
	}
	return PageURL(p.Receipt, p.Page) + "/crop.png?box=" + url.QueryEscape(BoxText(*p.Box))
}

// CloseURL is a picture of the place alone, four times as large as it is
// printed; empty where there is no box.
func (p Place) CloseURL() string {
	if p.Box == nil {
		return ""
	}
	return p.CropURL() + "&close=1"
}

// PageURL is what the pictures of a page begin with.
func PageURL(receipt string, page int) string {
	return DocumentURL(receipt) + "/pages/" + strconv.Itoa(page)
}

// BoxText writes a box as "x0,y0,x1,y1" in points, to a tenth.
func BoxText(b document.Box) string {
	parts := make([]string, 0, 4)
	for _, v := range []float64{b.X0, b.Y0, b.X1, b.Y1} {
		parts = append(parts, strconv.FormatFloat(v, 'f', 1, 64))
	}
	return strings.Join(parts, ",")
}

// ParseBox reads what BoxText writes; false when it is not four numbers that
// make a rectangle.
func ParseBox(s string) (document.Box, bool) {
	parts := strings.Split(s, ",")
	if len(parts) != 4 {
		return document.Box{}, false
	}
	var v [4]float64
	for i, part := range parts {
		x, err := strconv.ParseFloat(part, 64)
		if err != nil || x < -1e6 || x > 1e6 {
			return document.Box{}, false
		}
		v[i] = x
	}
	b := document.Box{X0: v[0], Y0: v[1], X1: v[2], Y1: v[3]}
	return b, b.X0 < b.X1 && b.Y0 < b.Y1
}

// Holds says whether a recorded figure stands at the place.
func (p Place) Holds(o observation.Recorded) bool {
	if o.Source.SHA256 != p.Receipt {
		return false
	}
	if p.Figure != "" {
		return o.ID == p.Figure
	}
	if o.Source.Page != p.Page || o.Source.Sheet != p.Sheet {
		return false
	}
	if p.Cell != "" || o.Source.Box == nil || p.Box == nil {
		return p.Cell != "" && o.Source.Cell == p.Cell
	}
	return BoxText(*o.Source.Box) == BoxText(*p.Box)
}
