// Package word reads DOCX files: paragraphs in order, tables with their merged
// cells, text boxes, footnotes, page headers and footers. It reads what a person
// sees on the printed page: tracked deletions and hidden text are left out,
// insertions are in. It lays out nothing, so it knows no pages and no boxes.
package word

import (
	"context"
	"fmt"
	"path"
	"slices"
	"strings"

	"nyata/internal/adapters/read/drawing"
	"nyata/internal/adapters/read/parcel"
	"nyata/internal/adapters/read/unshown"
	"nyata/internal/record/document"
)

// Read reads a DOCX file into one page. Paragraphs outside tables are addressed
// P1, P2, … in reading order, those without text not counted; cells T2R5C3 by
// table, row and column of the grid, counted from 1. Pictures are told, not read.
// The name is only carried over.
func Read(ctx context.Context, name string, data []byte, limits parcel.Limits) document.Document {
	doc := document.Document{File: name}
	box, err := parcel.Open(data, limits)
	if err != nil {
		doc.Problems = append(doc.Problems, parcel.Problem(err))
		return doc
	}
	main := mainPart(box)
	if !box.Has(main) {
		doc.Problems = append(doc.Problems, parcel.Problem(parcel.ErrBroken))
		return doc
	}
	styles := readStyles(box.Part(path.Dir(main) + "/styles.xml"))
	lists := box.Part(path.Dir(main) + "/numbering.xml")
	w := writer{page: document.Page{Kind: document.DOCX}}
	body, err := parse(ctx, box.Part(main), styles, readNumbering(lists))
	w.write(body, document.Body)
	switch {
	case ctx.Err() != nil:
		doc.Problems = append(doc.Problems, outOfTime())
	case err != nil:
		doc.Problems = append(doc.Problems, brokenOff())
	}
	for _, m := range margins(box, main) {
		// A damaged margin gives what was read of it; the body stands.
		blocks, _ := parse(ctx, box.Part(m.part), styles, readNumbering(lists))
		w.writeOnce(blocks, m.role)
	}
	pictures := drawing.In(box)
	w.page.Pictures = append(pictures.Below(ctx, main, nil), pictures.Rest()...)
	switch {
	case len(w.page.Tables)+len(w.page.Paragraphs) > 0:
		doc.Pages = append(doc.Pages, w.page)
	case len(doc.Problems) > 0:
	case len(w.page.Pictures) > 0:
		doc.Problems = append(doc.Problems, onlyPictures(len(w.page.Pictures)))
	default:
		doc.Problems = append(doc.Problems, nothingWritten())
	}
	unshown.Look(ctx, box, &doc, nil)
	return doc
}

// mainPart is the entry of the document itself.
func mainPart(box *parcel.Parcel) string {
	const usual = "word/document.xml"
	if box.Has(usual) {
		return usual
	}
	for _, r := range parcel.Relations(box, "") {
		if r.Kind == "officeDocument" {
			return r.Part
		}
	}
	return usual
}

// margin is a part that stands beside the body.
type margin struct {
	part string
	role document.Role
}

// margins lists footnotes and endnotes first, since they belong to the text,
// then headers, footers and remarks, each kind in the order of the part names.
func margins(box *parcel.Parcel, main string) []margin {
	kinds := []struct {
		kind string
		role document.Role
	}{
		{"footnotes", document.Footnote},
		{"endnotes", document.Footnote},
		{"header", document.Header},
		{"footer", document.Footer},
		{"comments", document.Comment},
	}
	relations := parcel.Relations(box, main)
	var all []margin
	for _, k := range kinds {
		var parts []string
		for _, r := range relations {
			if r.Kind == k.kind {
				parts = append(parts, r.Part)
			}
		}
		slices.SortFunc(parts, func(a, b string) int {
			if len(a) != len(b) {
				return len(a) - len(b) // header2 before header10
			}
			return strings.Compare(a, b)
		})
		for _, part := range slices.Compact(parts) {
			all = append(all, margin{part, k.role})
		}
	}
	return all
}

func brokenOff() document.Problem {
	return document.Problem{Code: document.Broken, Message: document.Message{
		ID: "Dokumen Word ini rusak di tengah; yang tampil hanya bagian sebelum kerusakan. Buka di Word, simpan ulang, lalu kirim lagi.",
		EN: "This Word document is damaged part-way; only what stands before the damage is shown. Open it in Word, save it again and resend it.",
	}}
}

func outOfTime() document.Problem {
	return document.Problem{Code: document.TimedOut, Message: document.Message{
		ID: "Waktu baca dokumen Word ini habis. Pecah menjadi berkas yang lebih kecil, lalu kirim lagi.",
		EN: "The time for reading this Word document ran out. Split it into smaller files and send them again.",
	}}
}

func nothingWritten() document.Problem {
	return document.Problem{Code: document.Empty, Message: document.Message{
		ID: "Dokumen Word ini dapat dibuka tetapi tidak berisi tulisan. Periksa apakah berkas yang dikirim sudah benar, lalu kirim lagi.",
		EN: "This Word document opens but holds no text. Check that the right file was sent, then send it again.",
	}}
}

func onlyPictures(n int) document.Problem {
	return document.Problem{Code: document.Scanned, Message: document.Message{
		ID: fmt.Sprintf("Dokumen Word ini hanya berisi gambar (%d), tanpa tulisan yang dapat dibaca. Kirim berkas asal gambarnya: Word dengan teks, Excel, atau PDF dari komputer.", n),
		EN: fmt.Sprintf("This Word document holds only pictures (%d) and no text that can be read. Send what the pictures were made from: Word with text, Excel, or a PDF from a computer.", n),
	}}
}

func address(table, row, col int) string {
	return fmt.Sprintf("T%dR%dC%d", table, row, col)
}

func paragraphAddress(n int) string { return fmt.Sprintf("P%d", n) }
