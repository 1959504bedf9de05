// Package unshown gathers the text that an office file holds and that none of its
// pages shows: what was deleted with the change recorded, hidden text, the second
// choice of a drawing, descriptions of pictures, values kept from other files. Its
// author withdrew it or never meant to show it, so it is gathered for one purpose:
// to be searched for personal data before the file is given out.
package unshown

import (
	"bytes"
	"context"
	"encoding/xml"
	"slices"
	"strings"

	"golang.org/x/net/html/charset"

	"nyata/internal/adapters/read/parcel"
	"nyata/internal/record/document"
)

// most bounds the gathered text of one file in bytes. A file with more of it than
// any person writes is told as one with a part that nobody has opened.
const most = 8 << 20

// Look notes in a document what its file holds beside the pages: texts, each
// once, and how many parts nobody has opened. Texts that stand on a page in the
// same words are left out. Rest gives what is left of a part behind what has been
// read of it, nil where all was; a nil Rest leaves every part whole. More are texts
// met on the way that no page shows.
func Look(ctx context.Context, box *parcel.Parcel, doc *document.Document, rest func(name string, part []byte) []byte, more ...string) {
	g := gathered{at: map[string]int{}}
	for _, name := range box.Names() {
		if ctx.Err() != nil {
			return
		}
		if isOwn(name) {
			continue
		}
		part := box.Part(name)
		if rest != nil {
			part = rest(name, part)
		}
		g.part(ctx, part)
	}
	for _, text := range more {
		g.add(text)
	}
	g.dropShown(doc)
	doc.Enclosed = len(box.Enclosed())
	size := 0
	for i, text := range g.texts {
		if g.shown[i] {
			continue
		}
		if size += len(text); size > most {
			doc.Enclosed++
			break
		}
		doc.Unshown = append(doc.Unshown, text)
	}
}

// isOwn tells the parts office programs write for themselves: what the parts are,
// and the names of the author and the last person who saved the file, which are
// ordinary.
func isOwn(name string) bool {
	return name == "[content_types].xml" || name == "docprops/core.xml" || name == "docprops/app.xml"
}

// gathered are texts in the order they were met.
type gathered struct {
	texts []string
	at    map[string]int // text → its place
	shown []bool
}

func (g *gathered) add(text string) {
	text = strings.Join(slices.DeleteFunc(strings.Fields(text), isMark), " ")
	if _, known := g.at[text]; known || text == "" {
		return
	}
	g.at[text] = len(g.texts)
	g.texts, g.shown = append(g.texts, text), append(g.shown, false)
}

// isMark says whether a word is a fingerprint or a mark that programs give to
// things, 32 or more hexadecimal digits with letters among them: a run of digits
// in it is nobody's number.
func isMark(word string) bool {
	digits, letter := 0, false
	for _, c := range []byte(word) {
		switch {
		case '0' <= c && c <= '9':
			digits++
		case 'a' <= c && c <= 'f', 'A' <= c && c <= 'F':
			digits++
			letter = true
		case strings.IndexByte("{}-", c) < 0:
			return false
		}
	}
	return letter && digits >= 32
}

// dropShown marks what stands on a page.
func (g *gathered) dropShown(doc *document.Document) {
	drop := func(text string) {
		if i, known := g.at[strings.Join(strings.Fields(text), " ")]; known {
			g.shown[i] = true
		}
	}
	for i := range doc.Pages {
		for k := range doc.Pages[i].Paragraphs {
			drop(doc.Pages[i].Paragraphs[k].Text)
		}
		for k := range doc.Pages[i].Tables {
			cells := doc.Pages[i].Tables[k].Cells
			for n := range cells {
				drop(cells[n].Text)
				for _, line := range cells[n].Lines {
					drop(line)
				}
			}
		}
	}
}

// part gathers the texts of one part. XML that breaks off gives those before the
// break.
func (g *gathered) part(ctx context.Context, part []byte) {
	if len(part) == 0 {
		return
	}
	d := xml.NewDecoder(bytes.NewReader(part))
	d.CharsetReader = charset.NewReaderLabel
	w := walker{g: g}
	for tokens := 1; ; tokens++ {
		token, err := d.RawToken()
		if err != nil || tokens&0x3fff == 0 && ctx.Err() != nil {
			break
		}
		switch t := token.(type) {
		case xml.StartElement:
			w.begin(t)
		case xml.CharData:
			w.chars(string(t))
		case xml.EndElement:
			w.end()
		}
	}
	for w.depth > 0 {
		w.end()
	}
}
