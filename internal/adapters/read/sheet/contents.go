package sheet

import (
	"encoding/xml"
	"fmt"

	"nyata/internal/adapters/read/parcel"
)

// listed is one sheet as the workbook lists it, in the order of its tabs.
type listed struct {
	name   string
	part   string // entry of the container; empty when the workbook names none
	hidden bool
}

// listSheets reads the table of contents of a workbook. Chart sheets have no
// cells and are left out.
func listSheets(p *parcel.Parcel) ([]listed, error) {
	workbook := workbookPart(p)
	var book struct {
		Sheets []struct {
			Name  string `xml:"name,attr"`
			State string `xml:"state,attr"`
			ID    string `xml:"http://schemas.openxmlformats.org/officeDocument/2006/relationships id,attr"`
			ID2   string `xml:"http://purl.oclc.org/ooxml/officeDocument/relationships id,attr"` // strict files
		} `xml:"sheets>sheet"`
	}
	if err := xml.Unmarshal(p.Part(workbook), &book); err != nil {
		return nil, fmt.Errorf("read the list of sheets: %w", err)
	}
	targets := map[string]parcel.Relation{}
	for _, r := range parcel.Relations(p, workbook) {
		targets[r.ID] = r
	}
	var sheets []listed
	for _, s := range book.Sheets {
		target := targets[s.ID+s.ID2]
		if target.Kind == "chartsheet" {
			continue
		}
		sheets = append(sheets, listed{
			name:   s.Name,
			part:   target.Part,
			hidden: s.State == "hidden" || s.State == "veryHidden",
		})
	}
	return sheets, nil
}

// workbookPart is the entry of the workbook itself, "xl/workbook.xml" unless
// the container says otherwise.
func workbookPart(p *parcel.Parcel) string {
	const usual = "xl/workbook.xml"
	if p.Has(usual) {
		return usual
	}
	for _, r := range parcel.Relations(p, "") {
		if r.Kind == "officeDocument" {
			return r.Part
		}
	}
	return usual
}
