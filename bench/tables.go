package main

import (
	"context"
	"fmt"

	"nyata/bench/icdar"
	"nyata/bench/pages"
	"nyata/internal/record/document"
)

// The bars of the competition's tables.
const (
	tablesMicroBar   = 0.82
	tablesAverageBar = 0.72
)

// competitionTables scores the tables of the ICDAR 2013 documents, found and
// read in one go.
func competitionTables(ctx context.Context, b *bench) ([]result, error) {
	dir, err := b.folder("icdar2013-eu")
	if err != nil {
		return nil, err
	}
	found, err := icdar.Score(dir, func(path string) ([][]document.Table, error) {
		doc, err := b.read(ctx, path)
		if err != nil {
			return nil, err
		}
		var out [][]document.Table
		for _, page := range doc.Pages {
			out = append(out, page.Tables)
		}
		return out, nil
	})
	if err != nil {
		return nil, err
	}
	if b.faults {
		fmt.Print(found)
	}
	micro := found.Micro()
	out := []result{
		{
			name:   fmt.Sprintf("%d documents, all relations", len(found.Documents)),
			figure: fmt.Sprintf("F1 %.3f (P %.3f, R %.3f, %d relations)", micro.F1(), micro.Precision(), micro.Recall(), micro.True),
			bar:    fmt.Sprintf("F1 ≥ %.2f", tablesMicroBar), outcome: reached(micro.F1() >= tablesMicroBar),
		},
		{
			name: "averaged over documents", figure: fmt.Sprintf("F1 %.3f", found.AverageF1()),
			bar: fmt.Sprintf("F1 ≥ %.2f", tablesAverageBar), outcome: reached(found.AverageF1() >= tablesAverageBar),
		},
	}
	for _, d := range found.Documents {
		if d.Err != nil {
			out = append(out, result{name: d.Name, figure: d.Err.Error(), outcome: miss})
		}
	}
	return out, nil
}

// speedBar is the least speed of full reading relative to bare PDFium.
const speedBar = 0.4

// speedRounds is how often each side reads everything; the best round counts.
const speedRounds = 3

// readingSpeed reads whole reports and the bare text of the same pages in turn.
func readingSpeed(ctx context.Context, b *bench) ([]result, error) {
	var out []result
	for _, names := range [][]string{{"tangsel-triwulan-2023", "pdf"}, {"icdar2013-eu"}} {
		dir, err := b.folder(names...)
		if err != nil {
			return out, err
		}
		r, err := pages.Measure(ctx, b.cache, speedRounds, dir)
		if err != nil {
			return out, err
		}
		bare, full := r.PerSecond()
		out = append(out, result{
			name:   fmt.Sprintf("%s, %d pages", names[0], r.Pages),
			figure: fmt.Sprintf("%.2f of bare PDFium (%.0f of %.0f pages/s)", r.Ratio(), full, bare),
			bar:    fmt.Sprintf("≥ %.1f", speedBar), outcome: reached(r.Ratio() >= speedBar),
		})
	}
	return out, nil
}
