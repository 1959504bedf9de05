// Package read turns a file of any format into the one neutral shape of a
// document. It decides by content which reader a file gets, and sees to it that
// a hostile, damaged or unknown file costs only itself: a problem on that file,
// never an error for the batch.
//
// Reader reads in this process. Pool does the same in child processes with
// limits of memory and time, and is what a server uses.
package read

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"sync"

	"nyata/internal/adapters/read/pdf"
	"nyata/internal/adapters/read/sheet"
	"nyata/internal/adapters/read/word"
	"nyata/internal/record/document"
)

// Reader reads files in this process. It is safe for use by several goroutines.
type Reader struct {
	limits Limits
	cache  string

	startPDF sync.Once
	pdf      *pdf.Reader
	pdfErr   error
}

// New makes a Reader. cache is the directory that keeps the compiled PDF engine
// between runs; empty for none. The engine starts with the first PDF file.
func New(cache string, limits Limits) *Reader {
	return &Reader{limits: limits.orDefaults(), cache: cache}
}

// Read reads one file. It never fails and never panics: what went wrong stands
// in the document's problems. name is only carried over.
func (r *Reader) Read(ctx context.Context, name string, data []byte) (doc document.Document) {
	defer func() {
		if recover() != nil {
			doc = document.Document{Problems: []document.Problem{crashed()}}
		}
		sum := sha256.Sum256(data)
		doc.File, doc.SHA256 = name, hex.EncodeToString(sum[:])
	}()
	if int64(len(data)) > r.limits.Bytes {
		return document.Document{Problems: []document.Problem{tooLarge(int64(len(data)), r.limits.Bytes)}}
	}
	ctx, cancel := context.WithTimeout(ctx, r.limits.Time)
	defer cancel()
	switch format := Detect(data); format {
	case PDF:
		return r.readPDF(ctx, name, data)
	case XLSX:
		return sheet.ReadWorkbook(ctx, name, data, r.limits.sheet())
	case DOCX:
		return word.Read(ctx, name, data, r.limits.parcel())
	case Separated:
		return remarked(name, sheet.ReadCSV(ctx, name, data, r.limits.sheet()))
	default:
		return document.Document{Problems: []document.Problem{refused(format, name, int64(len(data)))}}
	}
}

// Render draws a page of a PDF file, counted from 1, as a PNG of the given dots
// per inch. Other formats have no pages to draw.
func (r *Reader) Render(ctx context.Context, data []byte, page int, dpi float64) ([]byte, error) {
	if Detect(data) != PDF {
		return nil, ErrNoPages
	}
	if err := r.openPDF(); err != nil {
		return nil, err
	}
	return r.pdf.Render(ctx, data, page, dpi)
}

// ErrNoPages means that a file of this format has no pages to draw.
var ErrNoPages = errors.New("a file of this format has no pages to draw")

func (r *Reader) readPDF(ctx context.Context, name string, data []byte) document.Document {
	if err := r.openPDF(); err != nil {
		return document.Document{Problems: []document.Problem{engineMissing(err)}}
	}
	return r.pdf.Read(ctx, name, data)
}

func (r *Reader) openPDF() error {
	r.startPDF.Do(func() { r.pdf, r.pdfErr = pdf.Open(r.cache) })
	return r.pdfErr
}

// Close ends the PDF engine, if it was started. No Read may be running.
func (r *Reader) Close() error {
	r.startPDF.Do(func() { r.pdfErr = errors.New("reader is closed") })
	if r.pdf == nil {
		return nil
	}
	return r.pdf.Close()
}
