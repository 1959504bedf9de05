// Package preview shows the inside of a stored file to a person: its pages or
// sheets as they were read, and pages as pictures. Nothing here is recorded; it
// is made again from the file's bytes whenever it is asked for and keeps the
// last few in memory and the pictures on disk.
package preview

import (
	"bytes"
	"container/list"
	"context"
	"errors"
	"fmt"
	"image/png"
	"io"
	"os"
	"path/filepath"
	"sync"

	"nyata/internal/ground/fault"
	"nyata/internal/record/document"
)

// Files opens stored files by receipt id.
type Files interface {
	Open(ctx context.Context, id string) (io.ReadSeekCloser, error)
}

// Reader reads and draws files.
type Reader interface {
	Read(ctx context.Context, name string, data []byte) document.Document
	Render(ctx context.Context, data []byte, page int, dpi float64) ([]byte, error)
}

// kept is how many documents stay in memory: those that the people of an
// office are looking at right now.
const kept = 8

// Preview looks into stored files. It is safe for concurrent use.
type Preview struct {
	files  Files
	reader Reader
	dir    string // pictures; empty keeps none

	mu     sync.Mutex
	recent *list.List // of *entry, the latest used first
	byID   map[string]*list.Element
}

type entry struct {
	id   string
	once sync.Once
	doc  document.Document
	err  error
}

// New makes a Preview. Dir keeps the pictures and may be emptied at any time.
func New(files Files, reader Reader, dir string) *Preview {
	return &Preview{files: files, reader: reader, dir: dir, recent: list.New(), byID: map[string]*list.Element{}}
}

// Outline names the pages or sheets of a file in order, without content.
func (p *Preview) Outline(ctx context.Context, id string) ([]document.Page, error) {
	doc, err := p.document(ctx, id)
	if err != nil {
		return nil, err
	}
	out := make([]document.Page, len(doc.Pages))
	for i, page := range doc.Pages {
		out[i] = document.Page{Number: page.Number, Sheet: page.Sheet, Hidden: page.Hidden, Kind: page.Kind, Width: page.Width, Height: page.Height}
	}
	return out, nil
}

// Page is one page or sheet with its words, tables and paragraphs.
func (p *Preview) Page(ctx context.Context, id string, number int, sheet string) (document.Page, error) {
	doc, err := p.document(ctx, id)
	if err != nil {
		return document.Page{}, err
	}
	for _, page := range doc.Pages {
		if page.Number == number && page.Sheet == sheet {
			return page, nil
		}
	}
	return document.Page{}, fault.New(fault.NotFound, "preview.no_page", fault.With("page", number))
}

// document reads a file, or gives it from memory. Those who ask for the same
// file at once wait for one reading.
func (p *Preview) document(ctx context.Context, id string) (*document.Document, error) {
	e := p.entry(id)
	e.once.Do(func() {
		// The reading serves whoever comes next too: it outlives this request.
		data, err := p.bytes(context.WithoutCancel(ctx), id)
		if err != nil {
			e.err = err
			return
		}
		e.doc = p.reader.Read(context.WithoutCancel(ctx), id, data)
	})
	if e.err != nil {
		p.forget(id)
	}
	return &e.doc, e.err
}

func (p *Preview) entry(id string) *entry {
	p.mu.Lock()
	defer p.mu.Unlock()
	if at := p.byID[id]; at != nil {
		p.recent.MoveToFront(at)
		return at.Value.(*entry)
	}
	e := &entry{id: id}
	p.byID[id] = p.recent.PushFront(e)
	for p.recent.Len() > kept {
		last := p.recent.Back()
		delete(p.byID, last.Value.(*entry).id)
		p.recent.Remove(last)
	}
	return e
}

func (p *Preview) forget(id string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if at := p.byID[id]; at != nil {
		delete(p.byID, id)
		p.recent.Remove(at)
	}
}

func (p *Preview) bytes(ctx context.Context, id string) ([]byte, error) {
	f, err := p.files.Open(ctx, id)
	if err != nil {
		return nil, err
	}
	data, err := io.ReadAll(f)
	return data, errors.Join(err, f.Close())
}

// Image is a page as a PNG of about the given width in pixels.
func (p *Preview) Image(ctx context.Context, id string, number, width int) ([]byte, error) {
	page, err := p.Page(ctx, id, number, "")
	if err != nil {
		return nil, err
	}
	if page.Width <= 0 || width <= 0 {
		return nil, fault.New(fault.NotFound, "preview.no_picture", fault.With("page", number))
	}
	path := ""
	if p.dir != "" {
		path = filepath.Join(p.dir, fmt.Sprintf("%s-%d-%d.png", id, number, width))
		if picture, err := os.ReadFile(path); err == nil {
			return picture, nil
		}
	}
	data, err := p.bytes(ctx, id)
	if err != nil {
		return nil, err
	}
	const pointsPerInch = 72
	picture, err := p.reader.Render(ctx, data, number, float64(width)/page.Width*pointsPerInch)
	if err != nil {
		return nil, fmt.Errorf("draw page %d of %s: %w", number, id, err)
	}
	if _, err := png.DecodeConfig(bytes.NewReader(picture)); err != nil {
		return nil, fmt.Errorf("draw page %d of %s: %w", number, id, err)
	}
	if path != "" {
		p.keep(path, picture)
	}
	return picture, nil
}

// keep writes a picture for the next time. One that cannot be kept is drawn
// again then.
func (p *Preview) keep(path string, picture []byte) {
	if err := os.MkdirAll(p.dir, 0o700); err != nil {
		return
	}
	f, err := os.CreateTemp(p.dir, "new-*")
	if err != nil {
		return
	}
	_, err = f.Write(picture)
	if err = errors.Join(err, f.Close()); err == nil {
		err = os.Rename(f.Name(), path)
	}
	if err != nil {
		_ = os.Remove(f.Name())
	}
}
