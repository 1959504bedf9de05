package app

import (
	"bytes"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"nyata/internal/adapters/read"
	"nyata/internal/casework"
	"nyata/internal/casework/intake"
	"nyata/internal/ground/period"
	rows "nyata/internal/judgement/evidence"
	"nyata/internal/judgement/rules"
	"nyata/internal/record/difference"
	"nyata/internal/record/observation"
	"nyata/internal/record/receipt"
	"nyata/internal/record/reference"
)

// sharedPath is a file of the shared test data, which lies beside the
// repository and is not part of it.
func sharedPath(t *testing.T, parts ...string) string {
	t.Helper()
	path := filepath.Join(append([]string{"..", "..", "..", "shared", "data"}, parts...)...)
	if _, err := os.Stat(path); err != nil {
		t.Skipf("the shared test data is not beside the repository: %v", err)
	}
	return path
}

// TestRealFilesAreAccountedFor reads real files of each kind. Every data row is
// accepted, of another city, set aside or refused with a reason; the counts are
// those of the files.
func TestRealFilesAreAccountedFor(t *testing.T) {
	if testing.Short() {
		t.Skip("reads 14 MB")
	}
	samarinda, err := loadCity("samarinda")
	if err != nil {
		t.Fatal(err)
	}
	natal := &reference.City{Name: "Kabupaten Mandailing Natal", Code: "12.13"}
	lombok := &reference.City{Name: "Kabupaten Lombok Barat", Code: "52.01"}
	for _, x := range []struct {
		file                                         string
		kind                                         receipt.EvidenceKind
		period                                       string
		city                                         *reference.City
		read, accepted, outside, aside, refused, all int
	}{
		{"samarinda-banjir-cuaca/dataset_banjir_samarinda_final.csv", receipt.SensorEvidence, "", samarinda, 2161, 2161, 0, 0, 0, 17288},
		{"samarinda-banjir-cuaca/dataset_banjir_v7_regression.csv", receipt.SensorEvidence, "", samarinda, 1826, 1826, 0, 0, 0, 12782},
		{"samarinda-banjir-cuaca/pasut_hindcast_2020_2025_utide.csv", receipt.SensorEvidence, "", samarinda, 2192, 2192, 0, 0, 0, 13152},
		{"samarinda-banjir-cuaca/prediction_history.csv", receipt.SensorEvidence, "", samarinda, 44, 24, 0, 20, 0, 24}, // the same reading is sent up to five times in a second
		{"indikator-makro-bps/samarinda_6472.csv", receipt.StatisticEvidence, "", samarinda, 83, 83, 0, 0, 0, 83},
		{"indikator-makro-bps/indikator_makro.csv", receipt.StatisticEvidence, "", samarinda, 45730, 83, 45647, 0, 0, 83},
		{"apbd-nasional-2023/apbd_2023_per_pemda.csv", receipt.BudgetEvidence, "", samarinda, 11743, 19, 11724, 0, 0, 19},
		{"lra-contoh/lra_pakpakbharat_skpd54_20241010.xlsx", receipt.BudgetEvidence, "2024-10", natal, 9, 9, 0, 0, 0, 18},
		{"lra-contoh/lra_pakpakbharat_skpd55_20241002.xlsx", receipt.BudgetEvidence, "2024-10", natal, 9, 9, 0, 0, 0, 18},
		{"lra-contoh/lra_pakpakbharat_skpd55_20241002.xlsx", receipt.BudgetEvidence, "2024-10", samarinda, 0, 0, 0, 0, 1, 0}, // by its title the books of another government
		{"rup-lombokbarat-2026/rup_lombokbarat_2026.csv", receipt.ProcurementEvidence, "2026", lombok, 9894, 9866, 0, 0, 28, 9866},
		{"rup-lombokbarat-2026/rup_lombokbarat_2026.csv", receipt.ProcurementEvidence, "2026", samarinda, 9894, 0, 9894, 0, 0, 0},
	} {
		t.Run(x.file+" "+x.city.Name, func(t *testing.T) {
			data, err := os.ReadFile(sharedPath(t, filepath.FromSlash(x.file)))
			if err != nil {
				t.Fatal(err)
			}
			about := rows.About{Evidence: receipt.Evidence{Kind: x.kind}, File: filepath.Base(x.file)}
			if x.period != "" {
				if about.Period, err = period.ParseISO(x.period); err != nil {
					t.Fatal(err)
				}
			}
			kept, err := intake.Admit(evidenceRows, about.File, data, x.kind, x.city)
			if err != nil {
				t.Fatal(err)
			}
			said, rd := intake.Reading(kept.Table, about, x.city, "test")
			t.Logf("%s: %d rows = %d accepted + %d outside + %d aside + %d refused; %d figures, %d rows match no indicator", x.file, said.Read, said.Accepted, said.Outside, len(said.Aside), len(said.Refused), len(said.Candidates), said.Unmapped)
			for i, r := range said.Refused {
				if i < 5 {
					t.Logf("row %d: %s", r.No, r.Reason.EN)
				}
			}
			if said.Read != x.read || said.Accepted != x.accepted || said.Outside != x.outside || len(said.Aside) != x.aside || len(said.Refused) != x.refused || len(rd.Candidates) != x.all {
				t.Errorf("want %d = %d + %d + %d + %d, %d figures", x.read, x.accepted, x.outside, x.aside, x.refused, x.all)
			}
		})
	}
}

// TestStatisticsOfRealVintages: the real error of the data, a value of GDP per
// head in the place of thousands of millions, comes out as a contradiction, and
// the revisions beside it do not.
func TestStatisticsOfRealVintages(t *testing.T) {
	data, err := os.ReadFile(sharedPath(t, "indikator-makro-bps", "samarinda_6472.csv"))
	if err != nil {
		t.Fatal(err)
	}
	city, err := loadCity("samarinda")
	if err != nil {
		t.Fatal(err)
	}
	table, err := evidenceRows(data, receipt.StatisticEvidence)
	if err != nil {
		t.Fatal(err)
	}
	said := rows.Read(table, rows.About{Evidence: receipt.Evidence{Kind: receipt.StatisticEvidence}}, city)
	var counted []difference.Difference
	notes := 0
	for _, d := range rules.Check(rules.NewFacts(city, said.Candidates, nil)) {
		if d.Status == difference.Counted {
			counted = append(counted, d)
		} else {
			notes++
		}
	}
	t.Logf("%d contradictions, %d revisions noted", len(counted), notes)
	for _, d := range counted {
		t.Log(d.Explanation.EN)
	}
	found := false
	for _, d := range counted {
		found = found || strings.Contains(d.Found, "556.635.480.162.467") && len(d.Sources) == 2 && d.Sources[0].Cell == "E50"
	}
	if !found {
		t.Error("the value ten million times the others is no contradiction")
	}
}

const someComplaints = "Tracking ID,Tanggal,Klasifikasi,Isi,Kelurahan,Kategori,Nama Pelapor,No HP\n" +
	"1,2026-03-02,Pengaduan,Sampah menumpuk di depan rumah Budi Karsa,Awan Biru,Sampah,Budi Karsa,081234567890\n" +
	"2,2026-03-09,Pengaduan,Sampah lagi tidak diangkut,Awan Biru,Sampah,Siti Rahma,081234567891\n"

func TestTakeEvidence(t *testing.T) {
	dir := t.TempDir()
	h, err := openHouse(t.Context(), environment{"NYATA_CACHE=" + t.TempDir()}, place{dir: dir, city: "contoh"}, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	defer h.Close()
	w := h.intake
	actor := casework.Program("import")
	take := func(dry bool) intake.Taken {
		t.Helper()
		done, err := w.TakeFile(t.Context(), actor, intake.Taking{Name: "lapor.csv", Content: []byte(someComplaints), Evidence: receipt.Evidence{Kind: receipt.ComplaintEvidence, Source: "LAPOR"}, Dry: dry})
		if err != nil {
			t.Fatal(err)
		}
		return done
	}
	if dry := take(true); dry.Added != 1 || dry.Entry != -1 {
		t.Errorf("dry run: %+v", dry.Recorded)
	}
	if n, err := h.office.Size(t.Context()); n != 0 || err != nil {
		t.Fatalf("a dry run wrote %d entries, %v", n, err)
	}
	if entries, err := os.ReadDir(filepath.Join(dir, filesFolder)); err != nil || len(entries) > 1 {
		t.Fatalf("a dry run kept files: %v %v", entries, err)
	}
	first := take(false)
	if first.Added != 1 || first.Entry != 0 || first.Removed.Phones != 2 || first.Removed.Cells != 4 {
		t.Errorf("%+v %+v", first.Recorded, first.Removed)
	}
	if again := take(false); again.Entry != -1 || again.Unchanged != 1 || again.Receipt != first.Receipt {
		t.Errorf("the same file again: %+v", again.Recorded)
	}
	figures, err := h.office.Candidates(t.Context(), actor, casework.Extract{Receipt: first.Receipt})
	if err != nil || len(figures) != 1 || figures[0].Figure.Value != 2 || figures[0].Origin.Kind != observation.Complaint || figures[0].Source.Cell != "A2" {
		t.Fatalf("%+v, %v", figures, err)
	}
	// The row a figure cites can be opened in what is kept of the file.
	kept, err := os.ReadFile(filepath.Join(dir, filesFolder, first.Receipt[:2], first.Receipt))
	if err != nil {
		t.Fatal(err)
	}
	doc := read.New(t.TempDir(), read.Limits{}).Read(t.Context(), "x.csv", kept)
	if len(doc.Pages) != 1 || len(doc.Pages[0].Tables) != 1 || doc.Pages[0].Tables[0].Rows != 3 {
		t.Fatalf("%+v", doc.Pages)
	}
	page := doc.Pages[0]
	found := false
	for _, c := range page.Tables[0].Cells {
		found = found || c.Address == "A2" && c.Text == "1"
	}
	if !found {
		t.Errorf("cell A2 is not the row of the complaint: %+v", page.Tables[0].Cells)
	}
	// Reading it again, as after a decision about matching, changes nothing.
	r, err := h.office.Receipt(t.Context(), machine, first.Receipt)
	if err != nil {
		t.Fatal(err)
	}
	h.intake.Queue(r)
	if err := h.intake.Drain(t.Context(), 1); err != nil {
		t.Fatal(err)
	}
	if n, err := h.office.Size(t.Context()); n != 1 || err != nil {
		t.Errorf("reading again wrote entries: %d, %v", n, err)
	}
	nothingPersonal(t, dir)
}

// nothingPersonal looks at every byte of a data folder.
func nothingPersonal(t *testing.T, dir string) {
	t.Helper()
	seen := 0
	err := filepath.WalkDir(dir, func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return nil //nolint:nilerr // held open by DuckDB
		}
		seen++
		for _, p := range []string{"Budi", "Karsa", "Siti", "Rahma", "08123456789", "di depan rumah"} {
			if bytes.Contains(data, []byte(p)) {
				t.Errorf("%q stands in %s", p, filepath.Base(path))
			}
		}
		return nil
	})
	if err != nil || seen < 3 {
		t.Errorf("%d files looked at, %v", seen, err)
	}
}

func TestMonthlyExportsOfOneNameStandSideBySide(t *testing.T) {
	h, err := openHouse(t.Context(), environment{"NYATA_CACHE=" + t.TempDir()}, place{dir: t.TempDir(), city: "contoh"}, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	defer h.Close()
	w := h.intake
	take := func(text string) intake.Taken {
		t.Helper()
		done, err := w.TakeFile(t.Context(), casework.Program("import"), intake.Taking{Name: "survei.csv", Content: []byte(text), Evidence: receipt.Evidence{Kind: receipt.SurveyEvidence}})
		if err != nil {
			t.Fatal(err)
		}
		return done
	}
	const head = "indikator,wilayah,periode,n,x\n"
	january := head + "Jalan Mantap,Awan Biru,2026-01,40,20\nJalan Mantap,Batu Angin,2026-01,40,20\n"
	february := head + "Jalan Mantap,Awan Biru,2026-02,40,22\nJalan Mantap,Batu Angin,2026-02,40,22\n"
	if done := take(january); done.Added != 2 {
		t.Errorf("%+v", done.Recorded)
	}
	if done := take(february); done.Added != 2 || done.Withdrawn != 0 {
		t.Errorf("another month withdrew the first: %+v", done.Recorded)
	}
	if done := take(january); done.Entry != -1 {
		t.Errorf("the first month again wrote an entry: %+v", done.Recorded)
	}
	if done := take(strings.Replace(february, "22", "24", 1)); done.Added != 2 || done.Withdrawn != 2 {
		t.Errorf("a corrected month does not take the place of its month: %+v", done.Recorded)
	}
}
