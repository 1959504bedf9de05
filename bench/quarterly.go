package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	"nyata/bench/quarterly"
	"nyata/internal/judgement/interpret"
	"nyata/internal/record/observation"
)

// quarterlyBar is the F1 of value cells that the product promises.
const quarterlyBar = 0.99

// quarterlyReports scores the labelled pages and the labelled sheet, read
// without any reference data of the city.
func quarterlyReports(ctx context.Context, b *bench) ([]result, error) {
	labels := filepath.Join(b.root, "bench", "quarterly", "labels")
	pdfs, err := b.folder("tangsel-triwulan-2023", "pdf")
	if err != nil {
		return nil, err
	}
	in := interpret.New(nil)
	read := func(path string) ([]observation.Candidate, error) {
		r, err := b.reading(ctx, in, path)
		return r.Candidates, err
	}
	pages, err := quarterly.Score(labels, pdfs, read)
	if err != nil {
		return nil, err
	}
	if b.faults {
		if err := pages.WriteFaults(os.Stdout); err != nil {
			return nil, err
		}
	}
	out := []result{
		scored(fmt.Sprintf("%d labelled pages, all value cells", len(pages.Pages)), pages.All),
		scored("the same without zeros and dashes", pages.Telling),
		neverWrong("figures called proven", pages.Proven, pages.ProvenWrong),
	}
	form, err := b.folder("deliserdang-evaluasi-renja-2025", "evaluasi_renja_bappedalitbang_2025.xlsx")
	if err != nil {
		return out, err
	}
	candidates, err := read(form)
	if err != nil {
		return out, err
	}
	labelled, err := quarterly.LoadSheet(filepath.Join(labels, "deliserdang.csv"), "deliserdang")
	if err != nil {
		return out, err
	}
	sheet := quarterly.ScoreSheet(labelled, "deliserdang", candidates)
	if b.faults {
		if err := sheet.WriteFaults(os.Stdout); err != nil {
			return out, err
		}
	}
	return append(out, scored("evaluation sheet of Deli Serdang", sheet.All), neverWrong("figures of it called proven", sheet.Proven, sheet.ProvenWrong)), nil
}

func scored(name string, t quarterly.Tally) result {
	return result{
		name:   name,
		figure: fmt.Sprintf("F1 %.4f (P %.4f, R %.4f, %d cells)", t.F1(), t.Precision(), t.Recall(), t.Labelled),
		bar:    fmt.Sprintf("F1 ≥ %.2f", quarterlyBar), outcome: reached(t.F1() >= quarterlyBar),
	}
}

func neverWrong(name string, proven, wrong int) result {
	return result{name: name, figure: fmt.Sprintf("%d, of these wrong %d", proven, wrong), bar: "0 wrong", outcome: reached(wrong == 0 && proven > 0)}
}
