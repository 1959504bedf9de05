package quarterly_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"nyata/bench/quarterly"
	"nyata/internal/ground/figure"
	"nyata/internal/ground/period"
	"nyata/internal/record/observation"
)

const sheetLabels = `cell,anchor,quarter,measure,raw,stored,hidden,note
P13,Program Penunjang,1,reported,15,14.98,,shown rounded
Q13,Program Penunjang,1,achievement,15%,0.1498,,
R13,Program Penunjang,1,realised,"1,854,185,339",1854185339,,
P14,Pengadaan Mebel,1,reported,0,0,yes,
U113,,2,realised,-,0,,total
`

func sheetFile(t *testing.T, text string) string {
	t.Helper()
	return filepath.Join(labels(t, map[string]string{"renja.csv": text}), "renja.csv")
}

func asRead(sheet quarterly.Sheet) []observation.Candidate {
	var all []observation.Candidate
	for _, c := range sheet.Cells {
		all = append(all, observation.Candidate{
			Source:  observation.Source{Cell: c.Address},
			Subject: observation.Subject{Text: c.Anchor},
			Period:  period.Quarter(2025, c.Quarter),
			Measure: c.Measure,
			Figure:  figure.Figure{Raw: c.Raw},
		})
	}
	return all
}

func TestScoreSheet(t *testing.T) {
	sheet, err := quarterly.LoadSheet(sheetFile(t, sheetLabels), "renja")
	if err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		name   string
		edit   func([]observation.Candidate) []observation.Candidate
		want   quarterly.Tally
		misses []string
		extras []string
	}{
		{
			"perfect, thousands grouped as at home",
			func(all []observation.Candidate) []observation.Candidate {
				all[2].Figure.Raw = " 1.854.185.339 "
				return all
			},
			quarterly.Tally{Labelled: 4, Read: 4, Correct: 4},
			nil, nil,
		},
		{
			"hidden rows and unlabelled columns are left out",
			func(all []observation.Candidate) []observation.Candidate {
				hidden, target := all[0], all[0]
				hidden.Source.Cell = "P14"
				target.Source.Cell, target.Period = "N13", period.Year(2025)
				toDate, note := all[2], all[2]
				toDate.Source.Cell, toDate.Span = "AC13", period.Cumulative
				note.Source.Cell, note.Measure = "AH13", observation.Other
				return append(all, hidden, target, toDate, note)
			},
			quarterly.Tally{Labelled: 4, Read: 4, Correct: 4},
			nil, nil,
		},
		{
			"stored value for the one shown, and a tenfold one",
			func(all []observation.Candidate) []observation.Candidate {
				all[0].Figure.Raw, all[2].Figure.Raw = "14.98", "18.541.853.390"
				return all
			},
			quarterly.Tally{Labelled: 4, Read: 4, Correct: 2},
			[]string{"shown is 15, not 14.98", "shown is 1,854,185,339, not 18.541.853.390"},
			[]string{"shown is 15, not 14.98", "shown is 1,854,185,339, not 18.541.853.390"},
		},
		{
			"wrong quarter, wrong measure, wrong row name",
			func(all []observation.Candidate) []observation.Candidate {
				all[0].Period, all[1].Measure, all[2].Subject.Text = period.Quarter(2025, 2), observation.Reported, "Pengadaan Mebel"
				return all
			},
			quarterly.Tally{Labelled: 4, Read: 4, Correct: 1},
			[]string{"the column is of quarter 1, not 2025-Q2", "the column is achievement, not reported", "the row is not named so"},
			[]string{"the column is of quarter 1, not 2025-Q2", "the column is achievement, not reported", "the row is not named so"},
		},
		{
			"cell missing, column number of the heading read, target column claims a quarter, cell twice",
			func(all []observation.Candidate) []observation.Candidate {
				number, target := all[0], all[1]
				number.Source.Cell, number.Period = "P8", period.Year(2025)
				target.Source.Cell = "N13"
				return append(slices.Delete(all, 3, 4), number, target, all[0])
			},
			quarterly.Tally{Labelled: 4, Read: 6, Correct: 3},
			[]string{"the cell was not read"},
			[]string{"this cell is not labelled", "this cell is not labelled", "this cell is read twice"},
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			score := quarterly.ScoreSheet(sheet, "renja", tt.edit(asRead(sheet)))
			var misses, extras []string
			for _, m := range score.Misses {
				misses = append(misses, m.Why)
			}
			for _, e := range score.Extras {
				extras = append(extras, e.Why)
			}
			if diff := cmp.Diff(tt.want, score.All) + cmp.Diff(tt.misses, misses) + cmp.Diff(tt.extras, extras); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
		})
	}
}

func TestLoadSheetRefuses(t *testing.T) {
	const header = "cell,anchor,quarter,measure,raw,stored,hidden,note\n"
	tests := map[string]struct{ text, want string }{
		"no address":      {header + "13P,A,1,reported,1,1,,\n", "no address"},
		"cell twice":      {header + "P1,A,1,reported,1,1,,\nP1,A,1,reported,1,1,,\n", "labelled twice"},
		"unknown measure": {header + "P1,A,1,target,1,1,,\n", "measure \"target\""},
		"quarter zero":    {header + "P1,A,0,reported,1,1,,\n", "quarter \"0\""},
		"blank text":      {header + "P1,A,1,reported,,1,,\n", "needs a text"},
		"nothing visible": {header + "P1,A,1,reported,1,1,yes,\n", "no visible cell"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			_, err := quarterly.LoadSheet(sheetFile(t, tt.text), "renja")
			if err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("error is %v, want %q in it", err, tt.want)
			}
		})
	}
}

func TestRealSheetLabels(t *testing.T) {
	path := filepath.Join("labels", "deliserdang.csv")
	sheet, err := quarterly.LoadSheet(path, "deliserdang")
	if err != nil {
		t.Fatal(err)
	}
	rows := map[int]bool{}
	for _, c := range sheet.Cells {
		rows[c.Row] = true
	}
	if len(rows) < 40 {
		t.Errorf("%d visible rows", len(rows))
	}
	if score := quarterly.ScoreSheet(sheet, "deliserdang", asRead(sheet)); score.All.F1() != 1 || len(score.Misses)+len(score.Extras) != 0 {
		t.Errorf("labels against themselves: %+v", score.All)
	}
	t.Logf("%d cells of %d visible rows, %d hidden rows", len(sheet.Cells), len(rows), len(sheet.Hidden))
	workbook := filepath.Join(dataDir(t), "deliserdang-evaluasi-renja-2025", "evaluasi_renja_bappedalitbang_2025.xlsx")
	if _, err := os.Stat(workbook); err != nil {
		t.Errorf("labelled workbook: %v", err)
	}
}
