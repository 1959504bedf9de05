package practice

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"strings"
)

// letter is a plain Word file being written: paragraphs, headings and tables,
// nothing else.
type letter struct {
	body       strings.Builder
	paragraphs int // written so far outside tables
}

const wordNS = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`

func escape(s string) string {
	var b bytes.Buffer
	if err := xml.EscapeText(&b, []byte(s)); err != nil {
		panic(err) // a bytes.Buffer never fails
	}
	return b.String()
}

// paragraph writes a paragraph in a style ("" for body text) and gives its
// number, from 1.
func (l *letter) paragraph(style, text string) int {
	l.paragraphs++
	if style != "" {
		style = `<w:pPr><w:pStyle w:val="` + style + `"/></w:pPr>`
	}
	fmt.Fprintf(&l.body, `<w:p>%s<w:r><w:t xml:space="preserve">%s</w:t></w:r></w:p>`, style, escape(text))
	return l.paragraphs
}

// table writes rows of cells under a bold first row when head is set; widths
// are twentieths of a point.
func (l *letter) table(widths []int, head bool, rows [][]string) {
	l.body.WriteString(`<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>`)
	for _, w := range widths {
		fmt.Fprintf(&l.body, `<w:gridCol w:w="%d"/>`, w)
	}
	l.body.WriteString(`</w:tblGrid>`)
	for i, row := range rows {
		l.body.WriteString(`<w:tr>`)
		for j, text := range row {
			bold := ""
			if head && i == 0 {
				bold = `<w:rPr><w:b/></w:rPr>`
			}
			fmt.Fprintf(&l.body, `<w:tc><w:tcPr><w:tcW w:w="%d" w:type="dxa"/></w:tcPr><w:p><w:r>%s<w:t xml:space="preserve">%s</w:t></w:r></w:p></w:tc>`, widths[j], bold, escape(text))
		}
		l.body.WriteString(`</w:tr>`)
	}
	l.body.WriteString(`</w:tbl><w:p/>`)
	l.paragraphs++ // Word wants a paragraph after a table
}

// close packs the Word file.
func (l *letter) close() ([]byte, error) {
	const prolog = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"
	const rels = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
	const types = "application/vnd.openxmlformats-officedocument.wordprocessingml."
	return archive([]part{
		{"[Content_Types].xml", []byte(prolog + `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
			`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
			`<Override PartName="/word/document.xml" ContentType="` + types + `document.main+xml"/>` +
			`<Override PartName="/word/styles.xml" ContentType="` + types + `styles+xml"/>` +
			`<Override PartName="/word/footer1.xml" ContentType="` + types + `footer+xml"/></Types>`)},
		{"_rels/.rels", []byte(prolog + `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
			`<Relationship Id="rId1" Type="` + rels + `/officeDocument" Target="word/document.xml"/></Relationships>`)},
		{"word/_rels/document.xml.rels", []byte(prolog + `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
			`<Relationship Id="rId1" Type="` + rels + `/styles" Target="styles.xml"/><Relationship Id="rId2" Type="` + rels + `/footer" Target="footer1.xml"/></Relationships>`)},
		{"word/styles.xml", []byte(prolog + `<w:styles ` + wordNS + `>` +
			`<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>` +
			`<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:spacing w:after="120"/></w:pPr></w:style>` +
			`<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style>` +
			`<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="24"/></w:rPr></w:style>` +
			`<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>` +
			`<w:top w:val="single" w:sz="4"/><w:left w:val="single" w:sz="4"/><w:bottom w:val="single" w:sz="4"/><w:right w:val="single" w:sz="4"/><w:insideH w:val="single" w:sz="4"/><w:insideV w:val="single" w:sz="4"/>` +
			`</w:tblBorders></w:tblPr></w:style></w:styles>`)},
		{"word/footer1.xml", []byte(prolog + `<w:ftr ` + wordNS + `><w:p><w:r><w:t>` + notice + `</w:t></w:r></w:p></w:ftr>`)},
		{"word/document.xml", []byte(prolog + `<w:document ` + wordNS + ` xmlns:r="` + rels + `"><w:body>` + l.body.String() +
			`<w:sectPr><w:footerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>` +
			`</w:body></w:document>`)},
	})
}
