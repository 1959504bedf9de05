package quarterly_test

import (
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"nyata/bench/quarterly"
	"nyata/internal/adapters/read"
	"nyata/internal/judgement/interpret"
	"nyata/internal/record/observation"
)

var faults = flag.String("faults", "", "write every miss and wrong figure of the real documents to this file")

// floor is the F1 over all value cells that reading must not fall below, of the
// pages and of the sheet. No figure called proven may be wrong.
const floor = 0.99

// TestReading scores Nyata's own reading of the real documents, without
// reference data. Run it with -v for the table, with -faults FILE for the list.
func TestReading(t *testing.T) {
	if testing.Short() {
		t.Skip("starting the PDF engine takes seconds")
	}
	data := dataDir(t)
	reader, interpreter := read.New(t.TempDir(), read.Limits{}), interpret.New(nil)
	readOne := func(path string) ([]observation.Candidate, error) {
		bytes, err := os.ReadFile(path)
		if err != nil {
			return nil, err
		}
		doc := reader.Read(context.Background(), filepath.Base(path), bytes)
		if len(doc.Problems) > 0 {
			return nil, fmt.Errorf("%d problems, the first: %s", len(doc.Problems), doc.Problems[0].Message.EN)
		}
		return interpreter.Document(&doc).Candidates, nil
	}
	pages, err := quarterly.Score("labels", filepath.Join(data, "tangsel-triwulan-2023", "pdf"), readOne)
	if err != nil {
		t.Error(err)
	}
	candidates, err := readOne(filepath.Join(data, "deliserdang-evaluasi-renja-2025", "evaluasi_renja_bappedalitbang_2025.xlsx"))
	if err != nil {
		t.Error(err)
	}
	labelled, err := quarterly.LoadSheet(filepath.Join("labels", "deliserdang.csv"), "deliserdang")
	if err != nil {
		t.Fatal(err)
	}
	sheet := quarterly.ScoreSheet(labelled, "deliserdang", candidates)

	var table, list strings.Builder
	for _, err := range []error{pages.WriteTable(&table), pages.WriteFaults(&list), sheet.WriteFaults(&list)} {
		if err != nil {
			t.Fatal(err)
		}
	}
	t.Logf("\n%ssheet: F1 %.3f, precision %.3f, recall %.3f; proven %d, of these wrong %d", table.String(),
		sheet.All.F1(), sheet.All.Precision(), sheet.All.Recall(), sheet.Proven, sheet.ProvenWrong)
	if *faults != "" {
		if err := os.WriteFile(*faults, []byte(list.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if f1 := pages.All.F1(); f1 < floor {
		t.Errorf("pages: F1 %.3f is below %.3f", f1, floor)
	}
	if f1 := sheet.All.F1(); f1 < floor {
		t.Errorf("sheet: F1 %.3f is below %.3f", f1, floor)
	}
	if wrong := pages.ProvenWrong + sheet.ProvenWrong; wrong > 0 {
		t.Errorf("%d figures called proven are wrong", wrong)
	}
}
