package sheet

import (
	"fmt"
	"strings"
	"testing"

	"nyata/internal/record/document"
)

// TestRealCSVAccounted reads the budgets of Yogyakarta's regencies of 2014 to
// 2016, of five hands and seven careless ways, and the procurement plan of Lombok
// Barat, and prints for each file where its lines went.
func TestRealCSVAccounted(t *testing.T) {
	files := map[string]struct{ lines, records int }{
		"apbd-diy-2014/2014_3403_1468467357.csv":        {511, 491},
		"apbd-diy-2014/3401_1474295712.csv":             {55, 54},
		"apbd-diy-2014/3401_1475737986.csv":             {1652, 1652},
		"apbd-diy-2014/3402_1472977229.csv":             {2515, 1378},
		"apbd-diy-2014/3402_1472977286.csv":             {2431, 1171},
		"apbd-diy-2014/3402_1475052845.csv":             {1652, 874},
		"apbd-diy-2014/3402_1475209396.csv":             {2639, 1103},
		"apbd-diy-2014/3402_1475312571.csv":             {2550, 1125},
		"apbd-diy-2014/3402_1475825127.csv":             {3265, 1198},
		"apbd-diy-2014/3403_1475729341.csv":             {2206, 2205},
		"apbd-diy-2014/3404_1477246943.csv":             {137, 137},
		"apbd-diy-2014/3404_1477247883.csv":             {86, 86},
		"apbd-diy-2014/3404_1477249446.csv":             {1125, 1125},
		"apbd-diy-2014/index.csv":                       {79, 79},
		"rup-lombokbarat-2026/rup_lombokbarat_2026.csv": {9895, 9895},
	}
	for name, want := range files {
		t.Run(name, func(t *testing.T) {
			data := realFile(t, strings.Split(name, "/")...)
			doc := ReadCSV(t.Context(), name, data, Limits{})
			lines, filled, rows := accounted(t, data, doc)
			page := doc.Pages[0]
			inTables := 0
			for _, table := range page.Tables {
				inTables += len(rowsOf(table))
			}
			t.Logf("%d lines = %d records with text (%d in %d tables, %d paragraphs) + blank and continued lines; %d problems",
				lines, filled, inTables, len(page.Tables), len(page.Paragraphs), len(doc.Problems))
			if lines != want.lines || filled != want.records || rows != filled || len(doc.Problems) > 0 || len(page.Tables) != 1 {
				t.Errorf("lines %d, records %d, rows %d, problems %v, tables %d; want %+v, one table, no problem",
					lines, filled, rows, doc.Problems, len(page.Tables), want)
			}
		})
	}
}

// rowsOf is the set of rows of a table that hold a cell.
func rowsOf(table document.Table) map[int]bool {
	rows := map[int]bool{}
	for _, c := range table.Cells {
		rows[c.Row] = true
	}
	return rows
}

func TestRealWrappedCSVHasItsColumns(t *testing.T) {
	page := ReadCSV(t.Context(), "", realFile(t, "apbd-diy-2014", "3402_1475052845.csv"), Limits{}).Pages[0]
	for at, want := range map[string]string{
		"A15": "1.06 . 1.06.01 . 00.00 . 5.1.1.01.01", "B15": "Gaji Pokok PNS/Uang Representasi", "D15": "2139349100.00",
		"B32": "Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik", "G32": "Sumber Dana : Dana Alokasi Umum (D A U) Lokasi Kegiatan : Kabupaten Bantul",
	} {
		if c, _ := cellAt(page, at); c.Text != want {
			t.Errorf("%s is %q, want %q", at, c.Text, want)
		}
	}
}

func TestRealPlanOfProcurement(t *testing.T) {
	page := ReadCSV(t.Context(), "", realFile(t, "rup-lombokbarat-2026", "rup_lombokbarat_2026.csv"), Limits{}).Pages[0]
	values := 0
	for _, c := range page.Tables[0].Cells {
		if c.Col == 10 && c.Row > 0 {
			values++
		}
	}
	if values != 9868 {
		t.Errorf("%d packages with a value, want 9,868: 26 packages have none", values)
	}
}

func TestRealEvaluationForm(t *testing.T) {
	doc := read(t, realFile(t, "deliserdang-evaluasi-renja-2025", "evaluasi_renja_bappedalitbang_2025.xlsx"))
	if len(doc.Pages) != 1 || len(doc.Pages[0].Tables) != 1 {
		t.Fatalf("%d pages, want one with one table", len(doc.Pages))
	}
	page := doc.Pages[0]
	if table := page.Tables[0]; table.Rows != 108 || table.Cols != 36 || table.After != 3 {
		t.Errorf("table of %d by %d after %d paragraphs, want 108 by 36 after 3", table.Rows, table.Cols, table.After)
	}
	if p := page.Paragraphs[2]; p.Text != "Tahun 2025" || p.Address != "A3" || p.Role != document.Title {
		t.Errorf("third title %+v", p)
	}
	for at, want := range map[string]string{
		"P6": "1x12", "J6": "2x2", "S7": "1x3", "B11": "95x1", "G106": "2x1",
	} {
		if c, _ := cellAt(page, at); fmt.Sprintf("%dx%d", c.RowSpan, c.ColSpan) != want {
			t.Errorf("%s spans %dx%d, want %s", at, c.RowSpan, c.ColSpan, want)
		}
	}
	for at, want := range map[string]struct {
		text   string
		stored document.Stored
	}{
		"K15":  {"85,102,670", document.Stored{Number: 85102670}},
		"Q13":  {"15%", document.Stored{Number: 0.14987244897959182, Percent: true, Formula: "AVERAGE(Q14,Q22,Q27,Q30,Q39,Q45,Q49)"}},
		"T15":  {"70%", document.Stored{Number: 0.7, Percent: true}},
		"P15":  {"2", document.Stored{Number: 2, Formula: "Q15*N15"}},
		"AF13": {"200", document.Stored{Number: 200, Formula: "(AD13/J13)*100"}},
		"AG11": {"120.70", document.Stored{Number: 120.70316940743437, Formula: "AE11/K11*100"}},
	} {
		c, _ := cellAt(page, at)
		if c.Stored == nil || c.Text != want.text || c.Stored.Number != want.stored.Number || c.Stored.Percent != want.stored.Percent {
			t.Errorf("%s: %q %+v, want %+v", at, c.Text, c.Stored, want)
		}
		if c.Stored != nil && c.Stored.Formula != want.stored.Formula {
			t.Errorf("%s: formula %q, want %q", at, c.Stored.Formula, want.stored.Formula)
		}
	}
}

func TestRealRealisationReport(t *testing.T) {
	page := read(t, realFile(t, "lra-contoh", "lra_pakpakbharat_skpd54_20241010.xlsx")).Pages[0]
	tables, paragraphs := page.Tables, page.Paragraphs
	if got, want := outline(tables, nil), "table B14 13x18 after 6"; got != want {
		t.Errorf("got %s, want %s: the blank rows under the heading must not part it from its data", got, want)
	}
	if p := paragraphs[3]; p.Text != "Urusan Pemerintahan : …." || p.Address != "D8" {
		t.Errorf("pair %+v", p)
	}
	if c, _ := cellAt(page, "Q22"); c.Stored == nil || c.Stored.Number != 50_000_000 && c.Stored.Number != 0 {
		t.Errorf("Q22 %+v", c)
	}
}
