// Package pdf reads native PDF files: words with their boxes, ruling lines,
// and through the layout package tables and paragraphs; and it renders pages
// as pictures for the viewer.
//
// It refuses to guess: a page that is only a picture, or whose text an earlier
// OCR left under a picture, is reported as such and yields no words. It never
// stops at a bad file or page; what could not be read is a problem inside the
// Document.
package pdf

import (
	"context"
	"errors"
	"fmt"
	"io"
	"runtime"

	"github.com/klippa-app/go-pdfium"
	"github.com/klippa-app/go-pdfium/webassembly"
	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/experimental"
)

// memoryPages bounds the memory of one PDFium copy: 1 GiB in WebAssembly
// pages of 64 KiB. A file that wants more fails alone.
const memoryPages = 16384

// usedUp is the memory in bytes after which a PDFium copy is replaced by a
// fresh one, because WebAssembly memory never shrinks.
const usedUp = 256 << 20

// Reader reads PDF files. It is safe for use by several goroutines; each
// reading has a PDFium of its own, at most one per processor.
type Reader struct {
	pool  pdfium.Pool
	cache wazero.CompilationCache
	idle  chan *engine // nil stands for an engine not yet started
}

// Open prepares a Reader. cache is a directory for the compiled PDFium, made
// when absent: with it a start takes about 0.1 s, without (cache == "") some
// seconds. Its content depends on the processor and may be deleted at any time.
func Open(cache string) (*Reader, error) {
	config := wazero.NewRuntimeConfig().
		WithCoreFeatures(api.CoreFeaturesV2 | experimental.CoreFeaturesExceptionHandling).
		WithMemoryLimitPages(memoryPages)
	r := &Reader{}
	if cache != "" {
		compiled, err := wazero.NewCompilationCacheWithDir(cache)
		if err != nil {
			return nil, fmt.Errorf("open compilation cache %s: %w", cache, err)
		}
		r.cache = compiled
		config = config.WithCompilationCache(compiled)
	}
	copies := runtime.GOMAXPROCS(0)
	pool, err := webassembly.Init(webassembly.Config{
		RuntimeConfig: config,
		// The guest sees no file of this machine: a hostile file finds
		// nothing, and no installed font changes what is read.
		FSConfig: wazero.NewFSConfig(),
		MaxTotal: copies,
		MaxIdle:  copies,
		Stdout:   io.Discard,
		Stderr:   io.Discard,
	})
	if err != nil {
		return nil, errors.Join(fmt.Errorf("start pdfium: %w", err), r.closeCache())
	}
	r.pool = pool
	r.idle = make(chan *engine, copies)
	for range copies {
		r.idle <- nil
	}
	return r, nil
}

// Close ends the Reader. Readings under way must have returned.
func (r *Reader) Close() error {
	var errs []error
	for range cap(r.idle) {
		if e := <-r.idle; e != nil {
			errs = append(errs, e.close())
		}
	}
	errs = append(errs, r.pool.Close(), r.closeCache())
	return errors.Join(errs...)
}

func (r *Reader) closeCache() error {
	if r.cache == nil {
		return nil
	}
	return r.cache.Close(context.Background())
}

// borrow waits for a PDFium copy.
func (r *Reader) borrow(ctx context.Context) (*engine, error) {
	select {
	case e := <-r.idle:
		if e != nil {
			return e, nil
		}
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	instance, err := r.pool.GetInstanceWithContext(ctx)
	if err == nil {
		var e *engine
		if e, err = newEngine(instance); err == nil {
			return e, nil
		}
		err = errors.Join(err, instance.Kill())
	}
	r.idle <- nil
	return nil, fmt.Errorf("start pdfium: %w", err)
}

// giveBack returns a PDFium copy, or throws it away when it failed or grew.
func (r *Reader) giveBack(e *engine) {
	if e.failed == nil && e.memory.Size() < usedUp {
		r.idle <- e
		return
	}
	// What the copy held is gone with it; an error here changes nothing for
	// the file that was read.
	_ = e.close()
	r.idle <- nil
}
