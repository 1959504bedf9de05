package pdf

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"

	"nyata/internal/judgement/layout"
	"nyata/internal/record/document"
)

// MaxPages is the number of pages beyond which a file is refused.
const MaxPages = 2000

// Errors of FPDF_GetLastError.
const (
	lastErrorPassword = 4
	lastErrorSecurity = 5
)

// Read reads a whole file. name is only copied into the Document. Whatever
// goes wrong is a Problem of the Document; pages that could be read are there.
// ctx is looked at between pages: a page that PDFium does not finish can only
// be ended with the process, which is why hostile files are read in a child.
func (r *Reader) Read(ctx context.Context, name string, data []byte) document.Document {
	sum := sha256.Sum256(data)
	doc := document.Document{File: name, SHA256: hex.EncodeToString(sum[:])}
	if len(bytes.TrimSpace(data)) == 0 {
		doc.Problems = append(doc.Problems, emptyFile(name))
		return doc
	}
	if !looksLikePDF(data) {
		doc.Problems = append(doc.Problems, brokenFile(name))
		return doc
	}
	e, err := r.borrow(ctx)
	if err != nil {
		doc.Problems = append(doc.Problems, notStarted(ctx, name, err))
		return doc
	}
	defer r.giveBack(e)
	var rest beside
	doc.Pages, doc.Problems = e.read(ctx, name, data, &rest)
	rest.into(&doc)
	return doc
}

// looksLikePDF accepts what readers accept: the mark within the first
// kilobyte. PDFium itself would search much longer.
func looksLikePDF(data []byte) bool {
	return bytes.Contains(data[:min(len(data), 1024)], []byte("%PDF-"))
}

// open loads a file and gives its handle; closing frees the handle and the
// copy of the bytes.
func (e *engine) open(data []byte) (handle uint64, closing func()) {
	pointer := e.allocate(uint64(len(data)))
	e.write(pointer, data)
	handle = e.call("FPDF_LoadMemDocument64", uint64(pointer), uint64(len(data)), 0)
	return handle, func() {
		if handle != 0 {
			e.call("FPDF_CloseDocument", handle)
		}
		e.free(pointer)
	}
}

func (e *engine) read(ctx context.Context, name string, data []byte, rest *beside) ([]document.Page, []document.Problem) {
	handle, closing := e.open(data)
	defer closing()
	if handle == 0 {
		return nil, []document.Problem{e.whyNotOpened(name)}
	}
	count := int(int32(e.call("FPDF_GetPageCount", handle)))
	switch {
	case count <= 0:
		return nil, []document.Problem{emptyFile(name)}
	case count > MaxPages:
		return nil, []document.Problem{tooManyPages(name, count)}
	}

	rest.closed += max(0, int(int32(e.call("FPDFDoc_GetAttachmentCount", handle))))
	var problems []document.Problem
	pages := make([]document.Page, 0, count)
	arranged := newArranger()
	blank := true
	for i := range count {
		if ctx.Err() != nil {
			problems = append(problems, outOfTime(name, i+1, count))
			break
		}
		page, problem := e.readPage(handle, name, i, rest)
		if e.failed != nil {
			problems = append(problems, brokenPage(name, i+1))
			break
		}
		if problem != nil {
			problems = append(problems, *problem)
		}
		blank = blank && problem == nil && len(page.Words) == 0
		pages = append(pages, page)
		arranged.add(page)
	}
	arranged.into(pages)
	layout.Continue(pages)
	if blank && len(problems) == 0 {
		problems = append(problems, emptyFile(name))
	}
	return pages, problems
}

func (e *engine) whyNotOpened(name string) document.Problem {
	if e.failed != nil {
		return tooBig(name)
	}
	switch e.call("FPDF_GetLastError") {
	case lastErrorPassword, lastErrorSecurity:
		return encryptedFile(name)
	default:
		return brokenFile(name)
	}
}

// arranger finds the tables of a page while PDFium loads the next one.
type arranger struct {
	in  chan document.Page
	out chan []document.Page
}

func newArranger() *arranger {
	a := &arranger{in: make(chan document.Page, 4), out: make(chan []document.Page, 1)}
	go func() {
		var done []document.Page
		for page := range a.in {
			page.Tables, page.Paragraphs = layout.Arrange(page)
			done = append(done, page)
		}
		a.out <- done
	}()
	return a
}

func (a *arranger) add(page document.Page) { a.in <- page }

// into waits for the last page and puts the results in place.
func (a *arranger) into(pages []document.Page) {
	close(a.in)
	copy(pages, <-a.out)
}
