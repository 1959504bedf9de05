package intake_test

import (
	"context"
	"log/slog"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"nyata/internal/adapters/files"
	"nyata/internal/adapters/store"
	"nyata/internal/casework"
	"nyata/internal/casework/intake"
	"nyata/internal/record/document"
	"nyata/internal/record/indicator"
	"nyata/internal/record/receipt"
	"nyata/internal/record/reference"
)

// lines reads a made-up format: the first word "broken" is a broken file, else
// every line is a row of cells parted by "|".
type lines struct{}

func (lines) Read(_ context.Context, name string, data []byte) document.Document {
	doc := document.Document{File: name}
	if strings.HasPrefix(string(data), "broken") {
		doc.Problems = []document.Problem{{Code: document.Broken, Message: document.Message{ID: "rusak", EN: "broken"}}}
		return doc
	}
	t := document.Table{}
	for r, line := range strings.Split(string(data), "\n") {
		for c, text := range strings.Split(line, "|") {
			t.Rows, t.Cols = r+1, max(t.Cols, c+1)
			if text != "" {
				t.Cells = append(t.Cells, document.Cell{Row: r, Col: c, RowSpan: 1, ColSpan: 1, Text: text, Address: string(rune('A'+c)) + string(rune('1'+r)), Confidence: 1})
			}
		}
	}
	doc.Pages = []document.Page{{Kind: document.CSV, Tables: []document.Table{t}}}
	return doc
}

const report = "Program|Anggaran 2025|Realisasi 2025\nProgram Jalan|100|120\nProgram Taman|50|40\nProgram Air|70|60"

type desk struct {
	*intake.Intake
	office *casework.Office
	known  []indicator.Indicator // of the city
}

func open(t *testing.T, dir string) (*desk, func()) {
	t.Helper()
	s, err := store.Open(t.Context(), dir)
	if err != nil {
		t.Fatal(err)
	}
	f, err := files.Open(filepath.Join(dir, "files"))
	if err != nil {
		t.Fatal(err)
	}
	office := casework.New(s, f, time.Now)
	d := &desk{office: office}
	city := func(context.Context) (*reference.City, error) { return &reference.City{Indicators: d.known}, nil }
	d.Intake = intake.New(office, lines{}, city, "test", slog.New(slog.DiscardHandler))
	return d, func() {
		if err := f.Close(); err != nil {
			t.Error(err)
		}
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	}
}

func (d *desk) take(t *testing.T, name, content string) receipt.Receipt {
	t.Helper()
	r, err := d.Take(t.Context(), name, strings.NewReader(content))
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func (d *desk) drain(t *testing.T) {
	t.Helper()
	if err := d.Drain(t.Context(), 2); err != nil {
		t.Fatal(err)
	}
}

func (d *desk) size(t *testing.T) int64 {
	t.Helper()
	n, err := d.office.Size(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return n
}

var machine = casework.Program("test")

func TestFileBecomesFiguresAndDifferences(t *testing.T) {
	d, end := open(t, t.TempDir())
	defer end()
	r := d.take(t, "lap.csv", report)
	d.drain(t)
	figures, err := d.office.Candidates(t.Context(), machine, casework.Extract{Receipt: r.ID})
	if err != nil || len(figures) != 6 {
		t.Fatalf("%d figures, %v", len(figures), err)
	}
	_, found, err := d.office.Differences(t.Context(), machine)
	if err != nil || len(found) != 1 || found[0].Rule != "realised_over_ceiling" {
		t.Errorf("differences %+v, %v", found, err)
	}
	if p := d.Progress(); p.Total != 1 || p.Done != 1 || !p.Checked || p.Current != "" {
		t.Errorf("progress %+v", p)
	}
}

func TestSameFolderTwiceChangesNothing(t *testing.T) {
	d, end := open(t, t.TempDir())
	defer end()
	for range 2 {
		d.take(t, "a.csv", report)
		d.take(t, "b.csv", "broken")
		d.drain(t)
	}
	before := d.size(t)
	d.take(t, "a.csv", report)
	d.take(t, "b.csv", "broken")
	d.drain(t)
	if after := d.size(t); after != before {
		t.Errorf("the ledger grew from %d to %d", before, after)
	}
}

func TestUnreadableFileIsKeptAndStopsNothing(t *testing.T) {
	d, end := open(t, t.TempDir())
	defer end()
	bad := d.take(t, "rusak.csv", "broken")
	good := d.take(t, "baik.csv", report)
	d.drain(t)
	for id, want := range map[string]receipt.State{bad.ID: receipt.Unreadable, good.ID: receipt.Read} {
		got, err := d.office.Receipt(t.Context(), machine, id)
		if err != nil || got.State != want {
			t.Errorf("state %s, %v; want %s", got.State, err, want)
		}
	}
	got, err := d.office.Receipt(t.Context(), machine, bad.ID)
	if err != nil || len(got.Problems) != 1 || got.Problems[0].Code != document.Broken {
		t.Errorf("problems %+v, %v", got.Problems, err)
	}
}

func TestCorrectedFileSupersedesAndTheOldBeliefStays(t *testing.T) {
	d, end := open(t, t.TempDir())
	defer end()
	old := d.take(t, "lap.csv", report)
	d.drain(t)
	then := d.size(t)
	d.take(t, "lap.csv", strings.Replace(report, "|120", "|99", 1))
	d.drain(t)
	_, found, err := d.office.Differences(t.Context(), machine)
	if err != nil || len(found) != 0 {
		t.Errorf("the corrected report still differs: %+v, %v", found, err)
	}
	believed, err := d.office.Candidates(t.Context(), machine, casework.Extract{Receipt: old.ID, AsOf: &then})
	if err != nil || len(believed) != 6 {
		t.Errorf("as of then %d figures are readable, %v", len(believed), err)
	}
	now, err := d.office.Candidates(t.Context(), machine, casework.Extract{Receipt: old.ID})
	if err != nil || len(now) != 0 {
		t.Errorf("%d figures of the old file still hold, %v", len(now), err)
	}
}

func TestInterruptedReadingIsTakenUpAgain(t *testing.T) {
	dir := t.TempDir()
	d, end := open(t, dir)
	r := d.take(t, "lap.csv", report)
	end() // the program ends before anything was read
	d, end = open(t, dir)
	defer end()
	if err := d.Resume(t.Context()); err != nil {
		t.Fatal(err)
	}
	d.drain(t)
	got, err := d.office.Receipt(t.Context(), machine, r.ID)
	if err != nil || got.State != receipt.Read || got.Figures != 6 {
		t.Errorf("after the restart: %+v, %v", got, err)
	}
}

func TestRunStopsWithItsContext(t *testing.T) {
	d, end := open(t, t.TempDir())
	defer end()
	ctx, stop := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- d.Run(ctx, 2) }()
	d.take(t, "lap.csv", report)
	for d.Progress().Done < 1 {
		time.Sleep(time.Millisecond)
	}
	stop()
	if err := <-done; err != nil {
		t.Error(err)
	}
}

// An import of indicators must reach the files that were read before it,
// without anybody asking, and change nothing where it makes no difference.
func TestImportReachesFilesReadBefore(t *testing.T) {
	dir := t.TempDir()
	d, end := open(t, dir)
	r := d.take(t, "lap.csv", "Indikator|Satuan|Target 2025|Realisasi 2025\nPersentase jalan mantap|%|90|88\nLuas taman kota|ha|12|11\nPanjang drainase|km|7|6")
	d.drain(t)
	before := d.size(t)
	matched := func(d *desk, asOf *int64) (n int) {
		t.Helper()
		figures, err := d.office.Candidates(t.Context(), machine, casework.Extract{Receipt: r.ID, AsOf: asOf})
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range figures {
			if f.Indicator.ID != "" {
				n++
			}
		}
		return n
	}
	if got := matched(d, nil); got != 0 {
		t.Fatalf("%d figures matched before there is an indicator", got)
	}
	bring := func(d *desk, name string) {
		t.Helper()
		_, err := d.office.Import(t.Context(), machine, casework.IndicatorRef, "kamus.csv", []casework.Row{{Key: "jalan", Body: []byte(`{"name":"` + name + `"}`)}}, false)
		if err != nil {
			t.Fatal(err)
		}
	}
	bring(d, "Persentase jalan mantap")
	d.known = []indicator.Indicator{{ID: "jalan", Name: "Persentase jalan mantap"}}
	if err := d.Renew(t.Context(), casework.IndicatorRef); err != nil {
		t.Fatal(err)
	}
	if p := d.Progress(); p.Again != 1 || p.Anew != 0 || p.Checked {
		t.Errorf("progress after the import: %+v", p)
	}
	d.drain(t)
	if got := matched(d, nil); got == 0 {
		t.Error("no figure is matched after the import")
	}
	if got := matched(d, &before); got != 0 {
		t.Errorf("as of before the import %d figures are matched", got)
	}
	if p := d.Progress(); p.Again != 1 || p.Anew != 1 || !p.Checked {
		t.Errorf("progress: %+v", p)
	}
	after := d.size(t)
	if err := d.Renew(t.Context(), casework.IndicatorRef); err != nil {
		t.Fatal(err)
	}
	d.drain(t)
	if got := d.size(t); got != after {
		t.Errorf("interpreting anew without a difference wrote %d entries", got-after)
	}
	behind := func(d *desk) int {
		t.Helper()
		list, err := d.office.Behind(t.Context(), machine)
		if err != nil {
			t.Fatal(err)
		}
		return len(list)
	}
	if got := behind(d); got != 0 {
		t.Errorf("%d files behind", got)
	}
	bring(d, "Persentase jalan mantap kota") // and the program ends before any file is interpreted anew
	end()
	d, end = open(t, dir)
	defer end()
	if got := behind(d); got != 1 {
		t.Errorf("%d files behind after a restart", got)
	}
	if err := d.Resume(t.Context()); err != nil {
		t.Fatal(err)
	}
	d.drain(t)
	if got := behind(d); got != 0 {
		t.Errorf("%d files behind after they were interpreted anew", got)
	}
	if got := matched(d, nil); got != 0 {
		t.Errorf("%d figures still matched to an indicator that is gone", got)
	}
}

// slow stops inside a file until it is let go on.
type slow struct {
	started, release chan struct{}
}

func (s slow) Read(ctx context.Context, name string, data []byte) document.Document {
	s.started <- struct{}{}
	<-s.release
	return lines{}.Read(ctx, name, data)
}

// A file that is being read while reference data comes in is read once more.
func TestImportWhileAFileIsRead(t *testing.T) {
	d, end := open(t, t.TempDir())
	defer end()
	reader := slow{make(chan struct{}), make(chan struct{})}
	d.Intake = intake.New(d.office, reader, func(context.Context) (*reference.City, error) { return &reference.City{}, nil }, "test", slog.New(slog.DiscardHandler))
	d.take(t, "lap.csv", report)
	done := make(chan error)
	go func() { done <- d.Drain(t.Context(), 1) }()
	<-reader.started
	if err := d.Renew(t.Context(), casework.AgencyRef); err != nil {
		t.Fatal(err)
	}
	reader.release <- struct{}{}
	<-reader.started
	reader.release <- struct{}{}
	if err := <-done; err != nil {
		t.Fatal(err)
	}
	if p := d.Progress(); p.Total != 2 || p.Done != 2 || p.Again != 1 || p.Anew != 1 {
		t.Errorf("progress: %+v", p)
	}
}
