package quarterly_test

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"nyata/bench/quarterly"
	"nyata/internal/ground/figure"
	"nyata/internal/ground/period"
	"nyata/internal/record/observation"
)

// Two rows of one name, a row named by its indicator, a printed dash and zero,
// and a percentage: ten cells, six of them telling.
const office = `row,anchor,quarter,measure,raw,note
2,DINAS CONTOH,1,realised,1.000.000,
2,DINAS CONTOH,2,realised,2.000.000,
3,Predikat SAKIP,1,reported,A,no subject
5,Penyediaan Perlengkapan Jalan di,1,reported,#REF!,activity
5,Penyediaan Perlengkapan Jalan di,1,realised,900.000,
6,Penyediaan Perlengkapan Jalan di,1,reported,0,sub-activity
6,Penyediaan Perlengkapan Jalan di,1,realised,-,
6,Penyediaan Perlengkapan Jalan di,2,reported,"13,47%",
7,Pemeliharaan,1,reported,0,
7,Pemeliharaan,1,realised,-,
`

func labels(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// faithful is a reader's output that agrees with every label of a page. It
// counts rows from 0 and includes the rows without values, as readers do.
func faithful(page quarterly.Page) []observation.Candidate {
	var all []observation.Candidate
	for _, c := range page.Cells {
		all = append(all, observation.Candidate{
			Source:  observation.Source{File: page.File + ".pdf", Page: page.Number, RowNo: c.Row + 6, ColNo: c.Quarter * 2},
			Subject: observation.Subject{Text: c.Anchor + " dan lain-lain"},
			Period:  period.Quarter(2023, c.Quarter),
			Measure: c.Measure,
			Figure:  figure.Figure{Raw: c.Raw},
			State:   observation.Read,
		})
	}
	return all
}

func officePage(t *testing.T, dir string) []observation.Candidate {
	t.Helper()
	pages, err := quarterly.LoadPages(dir)
	if err != nil {
		t.Fatal(err)
	}
	return faithful(pages[0])
}

func TestScore(t *testing.T) {
	dir := labels(t, map[string]string{"dinas-p3.csv": office})
	type outcome struct {
		All, Telling    quarterly.Tally
		Misses          int
		Extras          []string // why
		Proven, ProvenX int
	}
	perfect := outcome{All: quarterly.Tally{Labelled: 10, Read: 10, Correct: 10}, Telling: quarterly.Tally{Labelled: 6, Read: 6, Correct: 6}}
	tests := []struct {
		name string
		edit func([]observation.Candidate) []observation.Candidate
		want outcome
	}{
		{
			"perfect",
			func(all []observation.Candidate) []observation.Candidate { return all },
			perfect,
		},
		{
			"subject is the parent's, the indicator names the row",
			func(all []observation.Candidate) []observation.Candidate {
				all[2].Subject.Text, all[2].Indicator.Text = "PROGRAM PENUNJANG", "Predikat SAKIP"
				return all
			},
			perfect,
		},
		{
			"reader names nothing, the row's cells do",
			func(all []observation.Candidate) []observation.Candidate {
				for i := range all {
					all[i].Row, all[i].Subject.Text = []string{all[i].Subject.Text, "indikator", all[i].Figure.Raw}, ""
				}
				return all
			},
			perfect,
		},
		{
			"one letter misread, white space in a wrapped amount, candidates in any order",
			func(all []observation.Candidate) []observation.Candidate {
				all[0].Subject.Text, all[0].Figure.Raw = "D1NAS CONTOH", "1.000.\n000"
				slices.Reverse(all)
				return all
			},
			perfect,
		},
		{
			"other pages are not scored",
			func(all []observation.Candidate) []observation.Candidate {
				other := all[0]
				other.Source.Page = 4
				return append(all, other)
			},
			perfect,
		},
		{
			"row dropped between rows of one name",
			func(all []observation.Candidate) []observation.Candidate { return slices.Delete(all, 3, 5) },
			outcome{
				All: quarterly.Tally{Labelled: 10, Read: 8, Correct: 8}, Telling: quarterly.Tally{Labelled: 6, Read: 4, Correct: 4},
				Misses: 2,
			},
		},
		{
			"subjects shifted one row against the values: only a zero and a dash are right, by luck",
			func(all []observation.Candidate) []observation.Candidate {
				next := map[int]string{8: "Predikat SAKIP", 9: all[3].Subject.Text, 11: all[5].Subject.Text, 12: "Pemeliharaan", 13: "JUMLAH"}
				for i := range all {
					all[i].Subject.Text = next[all[i].Source.RowNo]
				}
				return all
			},
			outcome{
				All: quarterly.Tally{Labelled: 10, Read: 10, Correct: 2}, Telling: quarterly.Tally{Labelled: 6, Read: 6},
				Misses: 8,
				Extras: []string{
					"nothing is printed in this quarter and column", "nothing is printed in this quarter and column",
					"printed is #REF!", "printed is 0", "printed is -",
					"nothing is printed in this quarter and column",
					"no labelled row has this name here", "no labelled row has this name here",
				},
			},
		},
		{
			"subject of the row below on a row's values",
			func(all []observation.Candidate) []observation.Candidate {
				all[2].Subject.Text = "Penyediaan Perlengkapan Jalan di Jalan Kota"
				all[2].Row = []string{"Predikat SAKIP"}
				return all
			},
			outcome{
				All: quarterly.Tally{Labelled: 10, Read: 10, Correct: 9}, Telling: quarterly.Tally{Labelled: 6, Read: 6, Correct: 5},
				Misses: 1, Extras: []string{"no labelled row has this name here"},
			},
		},
		{
			"quarters swapped",
			func(all []observation.Candidate) []observation.Candidate {
				all[0].Period, all[1].Period = all[1].Period, all[0].Period
				return all
			},
			outcome{
				All: quarterly.Tally{Labelled: 10, Read: 10, Correct: 8}, Telling: quarterly.Tally{Labelled: 6, Read: 6, Correct: 4},
				Misses: 2, Extras: []string{"printed is 2.000.000", "printed is 1.000.000"},
			},
		},
		{
			"value in a quarter that is blank, and a year for a quarter",
			func(all []observation.Candidate) []observation.Candidate {
				all[7].Period = period.Quarter(2023, 3)
				all[0].Period = period.Year(2023)
				return all
			},
			outcome{
				All: quarterly.Tally{Labelled: 10, Read: 10, Correct: 8}, Telling: quarterly.Tally{Labelled: 6, Read: 6, Correct: 4},
				Misses: 2,
				Extras: []string{"nothing is printed in this quarter and column", "nothing is printed in this quarter and column"},
			},
		},
		{
			"performance and money swapped",
			func(all []observation.Candidate) []observation.Candidate {
				all[3].Measure, all[4].Measure = all[4].Measure, all[3].Measure
				return all
			},
			outcome{
				All: quarterly.Tally{Labelled: 10, Read: 10, Correct: 8}, Telling: quarterly.Tally{Labelled: 6, Read: 6, Correct: 4},
				Misses: 2, Extras: []string{"printed is 900.000", "printed is #REF!"},
			},
		},
		{
			"cell missing",
			func(all []observation.Candidate) []observation.Candidate { return slices.Delete(all, 4, 5) },
			outcome{
				All: quarterly.Tally{Labelled: 10, Read: 9, Correct: 9}, Telling: quarterly.Tally{Labelled: 6, Read: 5, Correct: 5},
				Misses: 1,
			},
		},
		{
			"zero missing does not touch the telling cells",
			func(all []observation.Candidate) []observation.Candidate { return slices.Delete(all, 5, 6) },
			outcome{
				All: quarterly.Tally{Labelled: 10, Read: 9, Correct: 9}, Telling: quarterly.Tally{Labelled: 6, Read: 6, Correct: 6},
				Misses: 1,
			},
		},
		{
			"same cell given twice",
			func(all []observation.Candidate) []observation.Candidate { return append(all, all[1]) },
			outcome{
				All: quarterly.Tally{Labelled: 10, Read: 11, Correct: 10}, Telling: quarterly.Tally{Labelled: 6, Read: 7, Correct: 6},
				Extras: []string{"this place is read twice"},
			},
		},
		{
			"column number of the heading read as a figure, and called proven",
			func(all []observation.Candidate) []observation.Candidate {
				heading := all[0]
				heading.Source.RowNo, heading.Subject.Text, heading.Figure.Raw, heading.State = 3, "2", "7", observation.Proven
				all[1].State = observation.Proven
				return append(all, heading)
			},
			outcome{
				All: quarterly.Tally{Labelled: 10, Read: 11, Correct: 10}, Telling: quarterly.Tally{Labelled: 6, Read: 7, Correct: 6},
				Extras: []string{"no labelled row has this name here"}, Proven: 2, ProvenX: 1,
			},
		},
		{
			"row split: the amounts stand in a row of their own",
			func(all []observation.Candidate) []observation.Candidate {
				for i := range all[:2] {
					all[i].Source.RowNo, all[i].Subject.Text = 100+i, "Daerah"
				}
				return all
			},
			outcome{
				All: quarterly.Tally{Labelled: 10, Read: 10, Correct: 8}, Telling: quarterly.Tally{Labelled: 6, Read: 6, Correct: 4},
				Misses: 2, Extras: []string{"no labelled row has this name here", "no labelled row has this name here"},
			},
		},
		{
			"nothing read",
			func([]observation.Candidate) []observation.Candidate { return nil },
			outcome{All: quarterly.Tally{Labelled: 10}, Telling: quarterly.Tally{Labelled: 6}, Misses: 10},
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			candidates := tt.edit(officePage(t, dir))
			result, err := quarterly.Score(dir, "pdf", func(path string) ([]observation.Candidate, error) {
				if path != filepath.Join("pdf", "dinas.pdf") {
					t.Errorf("read %s", path)
				}
				return candidates, nil
			})
			if err != nil {
				t.Fatal(err)
			}
			got := outcome{All: result.All, Telling: result.Telling, Misses: len(result.Misses()), Proven: result.Proven, ProvenX: result.ProvenWrong}
			for _, e := range result.Extras() {
				got.Extras = append(got.Extras, e.Why)
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
		})
	}
}

func TestScoreOfUnreadableFile(t *testing.T) {
	dir := labels(t, map[string]string{"dinas-p3.csv": office, "badan-p1.csv": office, "badan-p12.csv": office})
	broken := errors.New("broken")
	reads := 0
	result, err := quarterly.Score(dir, "pdf", func(path string) ([]observation.Candidate, error) {
		reads++
		if strings.HasSuffix(path, "badan.pdf") {
			return nil, broken
		}
		return officePage(t, labels(t, map[string]string{"dinas-p3.csv": office})), nil
	})
	if !errors.Is(err, broken) {
		t.Errorf("error is %v", err)
	}
	if want := (quarterly.Tally{Labelled: 30, Read: 10, Correct: 10}); result.All != want {
		t.Errorf("tally is %+v, want %+v", result.All, want)
	}
	if reads != 2 {
		t.Errorf("read %d times, want once per file", reads)
	}
	order := []string{}
	for _, p := range result.Pages {
		order = append(order, p.File)
	}
	if diff := cmp.Diff([]string{"badan", "badan", "dinas"}, order); diff != "" {
		t.Error(diff)
	}
}

func TestTally(t *testing.T) {
	tally := quarterly.Tally{Labelled: 4, Read: 2, Correct: 1}
	if tally.Precision() != 0.5 || tally.Recall() != 0.25 || tally.F1() != 1.0/3 {
		t.Errorf("precision %v recall %v F1 %v", tally.Precision(), tally.Recall(), tally.F1())
	}
	none := quarterly.Tally{}
	if none.Precision() != 1 || none.Recall() != 1 || none.F1() != 1 {
		t.Error("nothing labelled and nothing read is no fault")
	}
}

// Leaving out cells costs exactly their recall, changing texts exactly their
// precision and recall, on the real labels with all their repeated names.
func TestScoreCountsEveryFault(t *testing.T) {
	pages, err := quarterly.LoadPages("labels")
	if err != nil {
		t.Fatal(err)
	}
	rapid.Check(t, func(t *rapid.T) {
		dropped, changed := 0, 0
		readings := map[string][]observation.Candidate{}
		for _, page := range pages {
			path := filepath.Join("pdf", page.File+".pdf")
			for _, c := range faithful(page) {
				switch rapid.IntRange(0, 19).Draw(t, "fate") {
				case 0:
					dropped++
					continue
				case 1:
					changed++
					c.Figure.Raw += "?"
				}
				readings[path] = append(readings[path], c)
			}
		}
		result, err := quarterly.Score("labels", "pdf", func(path string) ([]observation.Candidate, error) { return readings[path], nil })
		if err != nil {
			t.Fatal(err)
		}
		if got := len(result.Misses()); got != dropped+changed {
			t.Errorf("%d misses, want %d dropped + %d changed", got, dropped, changed)
		}
		if got := len(result.Extras()); got != changed {
			t.Errorf("%d extras, want %d", got, changed)
		}
		if want := result.All.Labelled - dropped - changed; result.All.Correct != want {
			t.Errorf("%d correct, want %d", result.All.Correct, want)
		}
	})
}

func TestReport(t *testing.T) {
	dir := labels(t, map[string]string{"dinas-p3.csv": office})
	candidates := officePage(t, dir)
	candidates[0].Figure.Raw = "1.000.001"
	result, err := quarterly.Score(dir, "pdf", func(string) ([]observation.Candidate, error) { return candidates[:9], nil })
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if err := result.WriteTable(&out); err != nil {
		t.Fatal(err)
	}
	if err := result.WriteFaults(&out); err != nil {
		t.Fatal(err)
	}
	want := `                                  all value cells       without zeros and dashes
page                  cells      P      R     F1    cells      P      R     F1
dinas p3                 10  0.889  0.800  0.842        6  0.833  0.833  0.833
total                    10  0.889  0.800  0.842        6  0.833  0.833  0.833
proven 0, of these wrong 0
miss  dinas page 3 row 2 (DINAS CONTOH) Q1 realised "1.000.000": read as 1.000.001
miss  dinas page 3 row 7 (Pemeliharaan) Q1 realised "-": the cell was not read
extra dinas page 3 table 0 row 8 (DINAS CONTOH dan lain-lain) 2023-Q1 realised "1.000.001": printed is 1.000.000
`
	if diff := cmp.Diff(want, out.String()); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}
