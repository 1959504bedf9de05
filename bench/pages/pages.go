// Package pages measures how fast native PDF pages are read, against bare
// PDFium on the same files in the same run: open the document, load each page,
// take its text, with one instance and nothing else.
package pages

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/klippa-app/go-pdfium"
	"github.com/klippa-app/go-pdfium/requests"
	"github.com/klippa-app/go-pdfium/webassembly"
	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/experimental"

	"nyata/internal/adapters/read/pdf"
)

// Result holds the best of the rounds for each side; both saw the same pages.
type Result struct {
	Pages int
	Bare  time.Duration // open, load, text
	Full  time.Duration // words, rulings, tables, paragraphs
}

// PerSecond gives pages per second of both sides.
func (r Result) PerSecond() (bare, full float64) {
	return float64(r.Pages) / r.Bare.Seconds(), float64(r.Pages) / r.Full.Seconds()
}

// Ratio is the speed of full reading relative to bare PDFium.
func (r Result) Ratio() float64 { return r.Bare.Seconds() / r.Full.Seconds() }

// String says it in one line.
func (r Result) String() string {
	bare, full := r.PerSecond()
	return fmt.Sprintf("%d pages: bare pdfium %.0f pages/s, read %.0f pages/s, ratio %.2f", r.Pages, bare, full, r.Ratio())
}

// Measure reads all PDFs of the folders in name order, rounds times by each
// side in turn after one round to warm up, and keeps the best of each: the
// machine may be busy with other things. cache is where the compiled PDFium is kept.
func Measure(ctx context.Context, cache string, rounds int, dirs ...string) (Result, error) {
	var files [][]byte
	for _, dir := range dirs {
		paths, err := filepath.Glob(filepath.Join(dir, "*.pdf"))
		if err != nil {
			return Result{}, fmt.Errorf("list %s: %w", dir, err)
		}
		for _, path := range paths {
			data, err := os.ReadFile(path)
			if err != nil {
				return Result{}, fmt.Errorf("measure reading: %w", err)
			}
			files = append(files, data)
		}
	}
	reader, err := pdf.Open(cache)
	if err != nil {
		return Result{}, err
	}
	defer reader.Close()
	bare, closeBare, err := openBare(cache)
	if err != nil {
		return Result{}, err
	}
	defer closeBare()

	var result Result
	for round := range rounds + 1 {
		start := time.Now()
		count, err := readBare(bare, files)
		if err != nil {
			return Result{}, err
		}
		spentBare := time.Since(start)
		start = time.Now()
		for _, data := range files {
			reader.Read(ctx, "", data)
		}
		spentFull := time.Since(start)
		if round == 0 {
			continue
		}
		if round == 1 || spentBare < result.Bare {
			result.Bare = spentBare
		}
		if round == 1 || spentFull < result.Full {
			result.Full = spentFull
		}
		result.Pages = count
	}
	return result, nil
}

func openBare(cache string) (pdfium.Pdfium, func(), error) {
	compiled, err := wazero.NewCompilationCacheWithDir(cache)
	if err != nil {
		return nil, nil, fmt.Errorf("open compilation cache %s: %w", cache, err)
	}
	pool, err := webassembly.Init(webassembly.Config{
		RuntimeConfig: wazero.NewRuntimeConfig().WithCompilationCache(compiled).
			WithCoreFeatures(api.CoreFeaturesV2 | experimental.CoreFeaturesExceptionHandling),
		MaxTotal: 1, MaxIdle: 1,
	})
	if err != nil {
		return nil, nil, fmt.Errorf("start pdfium: %w", err)
	}
	instance, err := pool.GetInstance(time.Minute)
	if err != nil {
		pool.Close()
		return nil, nil, fmt.Errorf("start pdfium: %w", err)
	}
	return instance, func() { pool.Close() }, nil
}

// readBare takes the text of every page of the files that PDFium opens.
func readBare(instance pdfium.Pdfium, files [][]byte) (pages int, err error) {
	for _, data := range files {
		doc, err := instance.OpenDocument(&requests.OpenDocument{File: &data})
		if err != nil {
			continue
		}
		count, err := instance.FPDF_GetPageCount(&requests.FPDF_GetPageCount{Document: doc.Document})
		if err != nil {
			return 0, fmt.Errorf("count pages: %w", err)
		}
		for i := range count.PageCount {
			page := requests.Page{ByIndex: &requests.PageByIndex{Document: doc.Document, Index: i}}
			if _, err := instance.GetPageText(&requests.GetPageText{Page: page}); err != nil {
				return 0, fmt.Errorf("take text of page %d: %w", i+1, err)
			}
			pages++
		}
		if _, err := instance.FPDF_CloseDocument(&requests.FPDF_CloseDocument{Document: doc.Document}); err != nil {
			return 0, fmt.Errorf("close document: %w", err)
		}
	}
	return pages, nil
}
