package rules

import (
	"nyata/internal/record/document"
	"nyata/internal/record/observation"
)

// PassagesOf gives the running text of a document of a year, for rules about
// text.
func PassagesOf(doc *document.Document, year int) []Passage {
	var out []Passage
	for i := range doc.Pages {
		p := &doc.Pages[i]
		for _, par := range p.Paragraphs {
			if par.Role != document.Body {
				continue
			}
			out = append(out, Passage{Text: par.Text, Year: year, Source: observation.Source{
				File: doc.File, SHA256: doc.SHA256, Kind: p.Kind, Page: p.Number, Sheet: p.Sheet, Cell: par.Address, Box: par.Box, Table: -1,
			}})
		}
	}
	return out
}
