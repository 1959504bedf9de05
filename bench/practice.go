package main

import (
	"context"
	"fmt"
	"math"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"nyata/internal/adapters/pack"
	"nyata/internal/adapters/practice"
	"nyata/internal/judgement/estimate"
	"nyata/internal/judgement/evidence"
	"nyata/internal/judgement/interpret"
	"nyata/internal/judgement/weigh"
	"nyata/internal/record/document"
	"nyata/internal/record/observation"
	"nyata/internal/record/receipt"
	"nyata/internal/record/reference"
)

// practiceEstimated reads what the practice city's agencies hand in by
// kelurahan, takes in its evidence, estimates as the program does, and holds
// the beliefs against what is the case there.
func practiceEstimated(ctx context.Context, b *bench) ([]result, error) {
	papers, _, known, err := b.practiceCity()
	if err != nil {
		return nil, err
	}
	recorded, err := b.recaps(ctx, papers, known)
	if err != nil {
		return nil, err
	}
	dir := filepath.Dir(papers)
	files, err := practice.ReadEvidence(dir)
	if err != nil {
		return nil, err
	}
	for _, f := range files {
		said, err := rowsOf(f, known)
		if err != nil {
			return nil, err
		}
		recorded = append(recorded, numbered(f.File, said)...)
	}
	state, err := practice.ReadState(dir)
	if err != nil {
		return nil, err
	}
	return compare(state, weigh.Weigh(known, recorded, nil, estimate.Options{Seed: 1}).Beliefs), nil
}

// recaps are the figures of the monthly recaps, as they are read.
func (b *bench) recaps(ctx context.Context, papers string, known *reference.City) ([]observation.Recorded, error) {
	all, err := filesOf(papers, ".pdf", ".xlsx", ".csv")
	if err != nil {
		return nil, err
	}
	in := interpret.New(known)
	var out []observation.Recorded
	for _, file := range all {
		if !strings.HasPrefix(filepath.Base(file), "Rekap per kelurahan") {
			continue
		}
		said, err := b.reading(ctx, in, file)
		if err != nil {
			return nil, err
		}
		out = append(out, numbered(file, said.Candidates)...)
	}
	return out, nil
}

// rowsOf are the figures of an evidence file, as its importer gives them.
func rowsOf(f practice.Evidence, known *reference.City) ([]observation.Candidate, error) {
	sheet, rows, err := pack.Sheet(f.Data)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", f.File, err)
	}
	kind := receipt.EvidenceKind(f.Kind)
	clean, _ := evidence.Clean(evidence.Table{Kind: document.CSV, Sheet: sheet, Rows: rows}, kind, known)
	said := evidence.Read(clean, evidence.About{Evidence: receipt.Evidence{Kind: kind, Source: f.Source, Area: f.Area}, File: path.Base(f.File)}, known)
	if len(said.Refused) > 0 {
		return nil, fmt.Errorf("read %s: row %d: %s", f.File, said.Refused[0].No, said.Refused[0].Reason.EN)
	}
	return said.Candidates, nil
}

func numbered(file string, candidates []observation.Candidate) []observation.Recorded {
	out := make([]observation.Recorded, len(candidates))
	for i, c := range candidates {
		out[i] = observation.Recorded{Candidate: c, ID: fmt.Sprintf("%s#%05d", file, i), To: observation.Open}
	}
	return out
}

// against is how one manner of reporting fares.
type against struct{ cells, verified, wrong, flagged, hits float64 }

// compare holds beliefs against the state. A report is wrong that lies more
// than 5 points from what is the case.
func compare(state practice.State, beliefs []weigh.Belief) []result {
	believed := map[string]*weigh.Belief{}
	for i := range beliefs {
		x := &beliefs[i]
		believed[x.Indicator+" "+x.Area+" "+x.Month.String()] = x
	}
	manners := map[string]string{}
	for _, r := range state.Reporters {
		manners[r.Indicator] = r.Manner
	}
	var all against
	by := map[string]*against{}
	var off, alone, reported, held, lacking float64
	for _, c := range state.Cells {
		if c.Reported == nil {
			continue
		}
		m := by[manners[c.Indicator]]
		if m == nil {
			m = &against{}
			by[manners[c.Indicator]] = m
		}
		x := believed[c.Indicator+" "+c.Area+" "+c.Period.String()]
		if x == nil || x.Report == nil || math.Abs(x.Report.Value-*c.Reported) > 1e-6 {
			lacking++
			continue
		}
		off, alone, reported = off+math.Abs(x.Estimate.Value-c.True), alone+math.Abs(x.Evidence.Value-c.True), reported+math.Abs(*c.Reported-c.True)
		if x.Estimate.Low <= c.True && c.True <= x.Estimate.High {
			held++
		}
		for _, a := range []*against{&all, m} {
			a.add(x, math.Abs(*c.Reported-c.True) > 5)
		}
	}
	n := all.cells
	out := []result{
		{name: "reports that are read and believed something of", figure: fmt.Sprintf("%.0f, %.0f lacking", n, lacking), bar: "none lacking", outcome: reached(lacking == 0 && n > 0)},
		{
			name:   "mean absolute error, points",
			figure: fmt.Sprintf("%.2f; evidence alone %.2f, reports %.2f", off/n, alone/n, reported/n), bar: "<= evidence alone", outcome: reached(off <= alone),
		},
		{name: "intervals that hold what is the case", figure: fmt.Sprintf("%.3f of 90 %%", held/n), bar: "0.88 to 0.92", outcome: reached(held/n >= 0.88 && held/n <= 0.92)},
		{name: "share verified", figure: fmt.Sprintf("%.3f", all.verified/n)},
		{name: "flags on reports within 5 points", figure: fmt.Sprintf("%.3f of %.0f", 1-all.hits/all.flagged, all.flagged), bar: "<= 0.06", outcome: reached(all.flagged > 0 && 1-all.hits/all.flagged <= 0.06)},
		{name: "verified reports off by more that are flagged", figure: fmt.Sprintf("%.3f of %.0f", all.hits/all.wrong, all.wrong), bar: ">= 0.90", outcome: reached(all.hits/all.wrong >= 0.90)},
	}
	names := make([]string, 0, len(by))
	for name := range by {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		a := by[name]
		out = append(out, result{name: "  " + name, figure: fmt.Sprintf("%.0f verified of %.0f, %.0f off by more, %.0f flagged", a.verified, a.cells, a.wrong, a.flagged)})
	}
	return out
}

func (a *against) add(x *weigh.Belief, wrong bool) {
	a.cells++
	if !x.Verified {
		return
	}
	a.verified++
	if wrong {
		a.wrong++
	}
	if x.Flagged {
		a.flagged++
		if wrong {
			a.hits++
		}
	}
}
