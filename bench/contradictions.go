package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	"nyata/bench/contradictions"
	"nyata/internal/record/reference"
)

// The bars of counted differences: the share that is right, over how many
// judged one by one, and the share of the right ones that must not get lost.
const (
	precisionBar = 0.98
	judgedBar    = 200
	keptBar      = 0.95
)

// judgedContradictions checks the real documents again and holds every counted
// difference against the published list of judgements.
func judgedContradictions(ctx context.Context, b *bench) (out []result, err error) {
	for _, folder := range contradictions.Folders {
		if _, err := b.folder(filepath.FromSlash(folder)); err != nil {
			return nil, err
		}
	}
	file, err := os.Open(filepath.Join(b.root, "docs", "contradictions.csv"))
	if err != nil {
		return nil, fmt.Errorf("open list of judgements: %w", err)
	}
	defer func() { _ = file.Close() }() // it was only read
	list, err := contradictions.Load(file)
	if err != nil {
		return nil, err
	}
	const edition = 2023
	national, err := contradictions.Nomenclature(b.data, edition)
	if err != nil {
		return nil, err
	}
	var right, wrong, lost, unjudged int
	for _, run := range []struct {
		folders []string
		city    *reference.City
		edition string
	}{
		{contradictions.Folders, nil, ""},
		{contradictions.Folders[:1], national, fmt.Sprint(edition)},
	} {
		found, err := contradictions.Run(ctx, b.data, b.cache, run.folders, run.city)
		if err != nil {
			return nil, err
		}
		r := contradictions.Compare(list, found, run.edition)
		right, wrong, lost, unjudged = right+len(r.Kept), wrong+len(r.Back), lost+len(r.Lost), unjudged+len(r.Unjudged)
		if b.faults {
			for _, j := range append(r.Lost, r.Back...) {
				fmt.Printf("lost or wrong: %+v (%s)\n", j.Claim, j.Comment)
			}
			for _, c := range r.Unjudged {
				fmt.Printf("not judged: %+v\n", c)
			}
		}
	}
	precision := float64(right) / float64(max(right+wrong, 1))
	kept := float64(right) / float64(max(right+lost, 1))
	return []result{
		{
			name: "counted differences judged right", figure: fmt.Sprintf("precision %.3f over %d judged", precision, right+wrong),
			bar: fmt.Sprintf("≥ %.2f over ≥ %d", precisionBar, judgedBar), outcome: reached(precision >= precisionBar && right+wrong >= judgedBar),
		},
		{
			name: "judged right and still found", figure: fmt.Sprintf("%.3f (%d lost)", kept, lost),
			bar: fmt.Sprintf("≥ %.2f", keptBar), outcome: reached(kept >= keptBar),
		},
		{name: "counted and on no line of the list", figure: fmt.Sprint(unjudged), bar: "0", outcome: reached(unjudged == 0)},
	}, nil
}
