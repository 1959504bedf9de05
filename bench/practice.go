package main

import (
	"context"
	"fmt"
	"maps"
	"math"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"nyata/internal/adapters/pack"
	"nyata/internal/adapters/practice"
	"nyata/internal/ground/figure"
	"nyata/internal/ground/period"
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
	out := compare(state, weigh.Weigh(known, recorded, known.People(), estimate.Options{Seed: 1}).Beliefs)
	others, err := otherPractice(known)
	return append(out, others...), err
}

// otherPractice holds estimates against what is the case in practice cities of
// other seeds: reports of one indicator err together, so that the share of its
// ranges that hold says little in one city alone. Reports are taken as they were
// invented, without the documents.
func otherPractice(known *reference.City) ([]result, error) {
	const cities = 12
	var all against
	by := map[string]*against{}
	least, most := math.Inf(1), math.Inf(-1)
	for seed := range uint64(cities) {
		made, err := practice.Make(100+seed, known)
		if err != nil {
			return nil, err
		}
		var recorded []observation.Recorded
		for _, f := range made.Evidence {
			said, err := rowsOf(f, known)
			if err != nil {
				return nil, err
			}
			recorded = append(recorded, numbered(f.File, said)...)
		}
		recorded = append(recorded, reported(made.State)...)
		one := hold(made.State, weigh.Weigh(known, recorded, known.People(), estimate.Options{Seed: 1}).Beliefs)
		all.plus(one.all)
		for name, a := range one.by {
			if by[name] == nil {
				by[name] = &against{}
			}
			by[name].plus(*a)
		}
		least, most = math.Min(least, one.all.held/one.all.cells), math.Max(most, one.all.held/one.all.cells)
	}
	share := all.held / all.cells
	out := []result{{
		name:   fmt.Sprintf("ranges that hold, %d practice cities of other seeds", cities),
		figure: fmt.Sprintf("%.3f of 90 %% (%.3f to %.3f in one city), evidence alone %.3f", share, least, most, all.alone/all.cells),
		bar:    "0.88 to 0.92", outcome: reached(share >= 0.88 && share <= 0.92),
	}}
	for _, name := range slices.Sorted(maps.Keys(by)) {
		a := by[name]
		out = append(out, result{name: "  " + name, figure: fmt.Sprintf("%.3f of %.0f, evidence alone %.3f", a.held/a.cells, a.cells, a.alone/a.cells)})
	}
	return out, nil
}

// reported are the reports of a state as the office would record them.
func reported(state practice.State) []observation.Recorded {
	agency := map[string]string{}
	for _, r := range state.Reporters {
		agency[r.Indicator] = r.Agency
	}
	var out []observation.Recorded
	for i, c := range state.Cells {
		if c.Reported == nil {
			continue
		}
		r := observation.Recorded{ID: fmt.Sprintf("report#%05d", i), To: observation.Open}
		r.Indicator.ID, r.Area.ID, r.Agency.ID = c.Indicator, c.Area, agency[c.Indicator]
		r.Period, r.Span, r.Measure, r.Figure = c.Period, period.Discrete, observation.Reported, figure.Of(*c.Reported, "%")
		out = append(out, r)
	}
	return out
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
	sheet, rows, err := pack.Sheet(f.Data, func([][]string) bool { return true })
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
type against struct{ cells, verified, wrong, flagged, hits, held, alone float64 }

// held are beliefs held against a state.
type held struct {
	all                           against
	by                            map[string]*against // by manner
	off, alone, reported, lacking float64             // sums of absolute errors; reports nothing is believed of
}

// hold holds beliefs against the state. A report is wrong that lies more than 5
// points from what is the case.
func hold(state practice.State, beliefs []weigh.Belief) held {
	believed := map[string]*weigh.Belief{}
	for i := range beliefs {
		x := &beliefs[i]
		believed[x.Indicator+" "+x.Area+" "+x.Month.String()] = x
	}
	manners := map[string]string{}
	for _, r := range state.Reporters {
		manners[r.Indicator] = r.Manner
	}
	h := held{by: map[string]*against{}}
	for _, c := range state.Cells {
		if c.Reported == nil {
			continue
		}
		m := h.by[manners[c.Indicator]]
		if m == nil {
			m = &against{}
			h.by[manners[c.Indicator]] = m
		}
		x := believed[c.Indicator+" "+c.Area+" "+c.Period.String()]
		if x == nil || x.Report == nil || math.Abs(x.Report.Value-*c.Reported) > 1e-6 {
			h.lacking++
			continue
		}
		h.off += math.Abs(x.Estimate.Value - c.True)
		h.alone += math.Abs(x.Evidence.Value - c.True)
		h.reported += math.Abs(*c.Reported - c.True)
		for _, a := range []*against{&h.all, m} {
			a.add(x, c.True, math.Abs(*c.Reported-c.True) > 5)
		}
	}
	return h
}

// compare is how the practice city fares.
func compare(state practice.State, beliefs []weigh.Belief) []result {
	h := hold(state, beliefs)
	all, by := h.all, h.by
	off, alone, reported, lacking := h.off, h.alone, h.reported, h.lacking
	n := all.cells
	out := []result{
		{name: "reports that are read and believed something of", figure: fmt.Sprintf("%.0f, %.0f lacking", n, lacking), bar: "none lacking", outcome: reached(lacking == 0 && n > 0)},
		{
			name:   "mean absolute error, points",
			figure: fmt.Sprintf("%.2f; evidence alone %.2f, reports %.2f", off/n, alone/n, reported/n), bar: "<= evidence alone", outcome: reached(off <= alone),
		},
		{name: "intervals that hold what is the case", figure: fmt.Sprintf("%.3f of 90 %%, evidence alone %.3f; for many cities see below", all.held/n, all.alone/n)},
		{name: "share verified", figure: fmt.Sprintf("%.3f", all.verified/n)},
		{name: "flags on reports within 5 points", figure: fmt.Sprintf("%.3f of %.0f", 1-all.hits/all.flagged, all.flagged), bar: "<= 0.06", outcome: reached(all.flagged > 0 && 1-all.hits/all.flagged <= 0.06)},
		{name: "verified reports off by more that are flagged", figure: fmt.Sprintf("%.3f of %.0f", all.hits/all.wrong, all.wrong), bar: ">= 0.90", outcome: reached(all.hits/all.wrong >= 0.90)},
	}
	for _, name := range slices.Sorted(maps.Keys(by)) {
		a := by[name]
		out = append(out, result{name: "  " + name, figure: fmt.Sprintf("%.0f verified of %.0f, %.0f off by more, %.0f flagged; %.3f held, evidence alone %.3f", a.verified, a.cells, a.wrong, a.flagged, a.held/a.cells, a.alone/a.cells)})
	}
	return out
}

func (a *against) add(x *weigh.Belief, is float64, wrong bool) {
	a.cells++
	if x.Estimate.Low <= is && is <= x.Estimate.High {
		a.held++
	}
	if x.Evidence.Low <= is && is <= x.Evidence.High {
		a.alone++
	}
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

func (a *against) plus(b against) {
	a.cells, a.verified, a.wrong, a.flagged, a.hits, a.held, a.alone = a.cells+b.cells, a.verified+b.verified, a.wrong+b.wrong, a.flagged+b.flagged, a.hits+b.hits, a.held+b.held, a.alone+b.alone
}
