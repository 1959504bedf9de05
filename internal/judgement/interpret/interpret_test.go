package interpret_test

import (
	"fmt"
	"testing"

	"nyata/internal/ground/agency"
	"nyata/internal/ground/figure"
	"nyata/internal/ground/period"
	"nyata/internal/judgement/interpret"
	"nyata/internal/record/document"
	"nyata/internal/record/observation"
	"nyata/internal/record/reference"
)

func report() []document.Page {
	first := page(1, append(quarterly(),
		[]string{"DINAS CONTOH", "", "", "300", "", "700", "DC"},
		[]string{"PROGRAM PENGELOLAAN TAMAN", "Persentase taman terawat", "20%", "300", "35%", "700", "DC"},
		[]string{"Perawatan Taman Kota", "Luas taman terawat", "2", "300", "3", "700", "DC"},
		[]string{"Penanaman Pohon", "Jumlah pohon ditanam", "40", "100", "0", "300", "DC"},
		[]string{"Penyiraman Jalur Hijau Jalan", "Panjang jalur disiram", "12", "200", "n.a", "400", "DC"},
	)...)
	second := page(2,
		[]string{"Protokol dan Sepanjang Taman", "yang disiram rutin", "", "", "", "", ""},
		[]string{"PROGRAM KEBERSIHAN", "Nilai kebersihan", "A", "-", "#REF!", "50", "DC"},
	)
	return []document.Page{first, second}
}

func TestQuarterlyReport(t *testing.T) {
	r := read(report()...)
	k := at(t, r, 1, "C8")
	if k.Measure != observation.Reported || k.Period != period.Quarter(2023, 1) || k.Figure.Value != 40 || k.Subject.Text != "Penanaman Pohon" || k.Indicator.Text != "Jumlah pohon ditanam" || k.Agency.Text != "DC" {
		t.Errorf("output of quarter I read as %+v", k)
	}
	rp := at(t, r, 1, "F8")
	if rp.Measure != observation.Realised || rp.Period != period.Quarter(2023, 2) || rp.Figure.Value != 300 || rp.Figure.Unit != "IDR" || rp.Stage != observation.Realisation {
		t.Errorf("money of quarter II read as %+v", rp)
	}
	if got := at(t, r, 2, "C2"); got.Figure.Kind != figure.Grade || got.Period != period.Quarter(2023, 1) {
		t.Errorf("a grade on a page without headings read as %+v", got)
	}
	if got := at(t, r, 2, "E2"); got.State != observation.Doubtful || len(got.Problems) == 0 || got.Problems[0] != "ref_error" {
		t.Errorf("a spreadsheet error read as %+v", got)
	}
	if got := at(t, r, 1, "E9"); got.Figure.Kind != figure.NotAvailable {
		t.Errorf("n.a read as %v", got.Figure.Kind)
	}
}

func TestHierarchyFollowsTheSums(t *testing.T) {
	r := read(report()...)
	for address, want := range map[string]observation.SubjectType{
		"D5": observation.OfAgency, "D6": observation.Programme, "D7": observation.Activity, "D8": observation.SubActivity, "D9": observation.SubActivity,
	} {
		if got := at(t, r, 1, address).Subject.Type; got != want {
			t.Errorf("row of %s is %s, want %s", address, got, want)
		}
	}
	leaf := at(t, r, 1, "D8")
	if want := []string{"DINAS CONTOH", "PROGRAM PENGELOLAAN TAMAN", "Perawatan Taman Kota"}; len(leaf.Subject.Path) != 3 || leaf.Subject.Path[2] != want[2] {
		t.Errorf("path of a sub-activity is %q", leaf.Subject.Path)
	}
	if leaf.State != observation.Proven {
		t.Errorf("an addend of a sum that holds is %s", leaf.State)
	}
}

func TestRowBrokenOverPages(t *testing.T) {
	r := read(report()...)
	got := at(t, r, 1, "D9")
	if got.Subject.Text != "Penyiraman Jalur Hijau Jalan Protokol dan Sepanjang Taman" {
		t.Errorf("a name broken over pages reads %q", got.Subject.Text)
	}
	if got.Indicator.Text != "Panjang jalur disiram yang disiram rutin" {
		t.Errorf("an indicator broken over pages reads %q", got.Indicator.Text)
	}
}

// A list goes on over a page, and the first row of the new page has no figure:
// its own number says that it is no torn-off part of the row above.
func TestNumberedRowWithoutAFigureAtThePageBreak(t *testing.T) {
	head := []string{"No", "Indikator Kinerja", "Kelurahan", "Satuan", "Realisasi"}
	row := func(no int, figure string) []string {
		return []string{fmt.Sprint(no), "Persentase Sampah yang Tertangani", "Taman " + string(rune('A'+no)), "%", figure}
	}
	first, second := [][]string{head}, [][]string{head}
	for no := 1; no <= 12; no++ {
		first = append(first, row(no, fmt.Sprintf("8%d,5", no%10)))
	}
	second = append(second, row(13, ""))
	for no := 14; no <= 20; no++ {
		second = append(second, row(no, "79,1"))
	}
	following := page(2, second...)
	following.Tables[0].Continues = true
	r := read(page(1, first...), following)
	last := at(t, r, 1, "E13")
	if last.Area.Text != "Taman M" || last.Indicator.Text != "Persentase Sampah yang Tertangani" {
		t.Errorf("the last row of the page is about %q in %q", last.Indicator.Text, last.Area.Text)
	}
	if len(r.Candidates) != 19 {
		t.Errorf("%d figures of 19", len(r.Candidates))
	}
}

func TestDiscreteBecauseTheFiguresFall(t *testing.T) {
	rows := append(quarterly(),
		[]string{"PROGRAM A", "Jumlah a", "5", "90", "2", "40", "DC"},
		[]string{"Kerja A", "Jumlah a", "3", "60", "1", "10", "DC"},
		[]string{"Kerja B", "Jumlah b", "3", "30", "1", "30", "DC"},
	)
	rows[0][2] = "Realisasi Kinerja Triwulan I - IV Tahun 2023>4"
	r := read(page(1, rows...))
	for _, address := range []string{"D5", "F5"} {
		if got := at(t, r, 1, address).Span; got != period.Discrete {
			t.Errorf("%s is %s: money that falls cannot be cumulative", address, got)
		}
	}
}

func TestIndicatorsOnFollowingRows(t *testing.T) {
	r := read(page(1, append(quarterly(),
		[]string{"PROGRAM A", "Jumlah a", "5", "90", "2", "40", "DC"},
		[]string{"", "Jumlah b", "7", "", "8", "", "DC"},
		[]string{"PROGRAM B", "Jumlah c", "1", "10", "1", "10", "DC"},
	)...))
	got := at(t, r, 1, "C6")
	if got.Subject.Text != "PROGRAM A" || got.Subject.Type != observation.Programme || got.Indicator.Text != "Jumlah b" {
		t.Errorf("a second indicator reads %+v", got)
	}
	if first := at(t, r, 1, "C5"); first.Subject.Line == got.Subject.Line {
		t.Error("two indicators share a line: their outputs would be taken for one another's")
	}
}

func TestSumThatFailsIsKeptNotCorrected(t *testing.T) {
	r := read(page(1, append(quarterly(),
		[]string{"PROGRAM A", "Persentase a", "1", "100", "1", "50", "DC"},
		[]string{"Administrasi Umum Perangkat Daerah", "Jumlah a", "1", "100", "1", "50", "DC"},
		[]string{"Kerja satu", "Jumlah b", "1", "60", "1", "20", "DC"},
		[]string{"Kerja dua", "Jumlah c", "1", "30", "1", "30", "DC"},
	)...))
	got := at(t, r, 1, "D6")
	if got.Figure.Value != 100 {
		t.Errorf("a figure was changed to %v", got.Figure.Value)
	}
	if len(got.Problems) != 1 || got.Problems[0] != "sum_mismatch" {
		t.Errorf("problems are %v", got.Problems)
	}
	if ok := at(t, r, 1, "F6"); len(ok.Problems) != 0 || ok.State != observation.Proven {
		t.Errorf("the sum that holds reads %v %v", ok.State, ok.Problems)
	}
}

func TestFormWithPrintedEquations(t *testing.T) {
	r := read(page(1,
		[]string{"Program/Kegiatan^2", "Indikator^2", "Satuan^2", "Target Renja Tahun 2025>2", "·", "Realisasi Triwulan I>2", "·", "Realisasi Triwulan II>2", "·", "Realisasi Renja Tahun 2025>2", "·"},
		[]string{"·", "·", "·", "K", "Rp", "K", "Rp", "K", "Rp", "K", "Rp"},
		[]string{"1", "2", "3", "4>2", "·", "5>2", "·", "6>2", "·", "7 = 5 + 6>2", "·"},
		[]string{"Program Jalan", "Panjang jalan", "km", "10", "900", "2", "300", "3", "400", "5", "700"},
		[]string{"Program Jembatan", "Jumlah jembatan", "unit", "4", "800", "1", "200", "1", "250", "3", "450"},
	))
	if got := at(t, r, 1, "J4"); got.State != observation.Proven || got.Figure.Unit != "km" || got.Period != period.Year(2025) {
		t.Errorf("a year's sum reads %+v", got)
	}
	bad := at(t, r, 1, "J5")
	if bad.Formula == nil || bad.Formula.Value != 2 || len(bad.Problems) != 1 || bad.Problems[0] != "formula_mismatch" {
		t.Errorf("an equation that fails reads %+v %v", bad.Formula, bad.Problems)
	}
	if got := at(t, r, 1, "D4"); got.Measure != observation.Target || got.Stage != observation.RKPD {
		t.Errorf("a target reads %s %s", got.Measure, got.Stage)
	}
	if got := at(t, r, 1, "E4"); got.Measure != observation.Budget {
		t.Errorf("a budget reads %s", got.Measure)
	}
}

func TestStoredPercentage(t *testing.T) {
	p := page(1,
		[]string{"Program", "Target", "Realisasi", "Capaian (%)"},
		[]string{"Program A", "50", "25", "50,00%"},
		[]string{"Program B", "80", "20", "25,00%"},
		[]string{"Program C", "10", "5", "50,00%"},
	)
	p.Kind = document.XLSX
	p.Tables[0].Cells[7].Stored = &document.Stored{Number: 0.5, Percent: true}
	r := read(p)
	got := at(t, r, 1, "D2")
	if got.Figure.Value != 50 || got.Figure.Unit != "%" || got.Measure != observation.Achievement {
		t.Errorf("0.5 stored and 50,00%% shown reads %+v as %s", got.Figure, got.Measure)
	}
}

func TestColumnSettlesAnAmbiguousNumber(t *testing.T) {
	r := read(page(1,
		[]string{"Program", "Target", "Realisasi"},
		[]string{"Program A", "3,5", "4.250"},
		[]string{"Program B", "2,5", "1.234,5"},
	))
	if got := at(t, r, 1, "C2"); got.Figure.Value != 4250 || got.Figure.Ambiguous {
		t.Errorf("4.250 beside 1.234,5 reads %+v", got.Figure)
	}
}

func TestAgreementIsAListOfIndicators(t *testing.T) {
	p := page(1,
		[]string{"No", "Indikator Kinerja", "Satuan", "Target"},
		[]string{"1", "Persentase jalan mantap", "%", "85"},
		[]string{"2", "Predikat SAKIP", "predikat", "BB"},
	)
	p.Paragraphs = []document.Paragraph{{Text: "PERJANJIAN KINERJA TAHUN 2025"}}
	r := read(p)
	got := at(t, r, 1, "D2")
	if got.Subject.Type != observation.OfIndicator || got.Measure != observation.Target || got.Period != period.Year(2025) || got.Figure.Unit != "%" {
		t.Errorf("a target of an agreement reads %+v", got)
	}
}

func TestSignatureIsNoFigure(t *testing.T) {
	r := read(page(1, append(quarterly(),
		[]string{"PROGRAM A", "Jumlah a", "5", "90", "2", "40", "DC"},
		[]string{"Kerja A", "Jumlah a", "3", "90", "1", "40", "DC"},
		[]string{"", "", "", "", "", "Kota Contoh, 5 Juli 2023", ""},
		[]string{"", "", "", "", "", "Kepala Dinas", ""},
	)...))
	for _, c := range r.Candidates {
		if c.Source.RowNo >= 6 {
			t.Errorf("%q became a figure", c.Figure.Raw)
		}
	}
}

func TestEveryRowIsAccountedFor(t *testing.T) {
	pages := report()
	r := read(pages...)
	rows := 0
	for _, p := range pages {
		rows += p.Tables[0].Rows
	}
	if len(r.Rows) != rows {
		t.Errorf("%d rows accounted for, the tables have %d", len(r.Rows), rows)
	}
	figures := 0
	for _, a := range r.Rows {
		figures += a.Count
		if a.Fate == interpret.Refused && a.Reason == "" {
			t.Errorf("row %d refused without a reason", a.Row)
		}
	}
	if figures != len(r.Candidates) {
		t.Errorf("rows account for %d figures, there are %d", figures, len(r.Candidates))
	}
}

func TestEntryOfAListWithoutAValueIsRefused(t *testing.T) {
	rows := [][]string{{"Nama Paket", "Kode RUP", "Total Nilai (Rp)"}}
	for i := range 25 {
		rows = append(rows, []string{"Belanja alat tulis", fmt.Sprint(65341000 + i), "1500000"})
	}
	rows = append(rows, []string{"Belanja makan rapat (tanpa", "", ""})
	r := read(page(1, rows...))
	last := r.Rows[len(r.Rows)-1]
	if last.Fate != interpret.Refused || last.Reason != "no_value" || last.Text == "" {
		t.Errorf("a torn entry is accounted for as %+v", last)
	}
}

func TestFiguresBelongToTheAgencyOfTheirDocument(t *testing.T) {
	agencies, err := agency.NewTree([]agency.Agency{{ID: "dinkes", Name: "Dinas Kesehatan", Short: "Dinkes"}})
	if err != nil {
		t.Fatal(err)
	}
	p := page(1, []string{"Program", "Target", "Realisasi"}, []string{"Program A", "50", "25"}, []string{"Program B", "80", "20"})
	doc := document.Document{File: "2025/Dinkes/Laporan TW II 2025.pdf", Pages: []document.Page{p}}
	r := interpret.New(&reference.City{Agencies: agencies}).Document(&doc)
	if len(r.Candidates) == 0 || r.About.Agency.ID != "dinkes" {
		t.Fatalf("the document is about %+v", r.About)
	}
	for _, c := range r.Candidates {
		if c.Agency.ID != "dinkes" {
			t.Errorf("%s belongs to %+v", c.Source.Cell, c.Agency)
		}
	}
}

// TestMoneySpentIsNoAchievementOfTheIndicator: a form prints how much of its
// money a programme has spent beside how far its indicator has come. Only the
// second is the indicator's.
func TestMoneySpentIsNoAchievementOfTheIndicator(t *testing.T) {
	r := read(page(1,
		[]string{"Program^2", "Indikator^2", "Satuan^2", "Kinerja>3", "·", "·", "Anggaran (Rp)>3", "·", "·"},
		[]string{"·", "·", "·", "Target 2025", "Realisasi s.d. TW I", "Capaian (%)", "Pagu", "Realisasi s.d. TW I", "Capaian (%)"},
		[]string{"PROGRAM PENGELOLAAN SAMPAH", "Persentase Sampah yang Tertangani", "%", "84,00", "80,81", "96,20", "4.583.234.500", "812.414.753", "17,73"},
		[]string{"PROGRAM PENGHIJAUAN", "Persentase Ruang Hijau", "%", "30,00", "15,00", "50,00", "1.000.000.000", "250.000.000", "25,00"},
	))
	if got := at(t, r, 1, "F3"); got.Measure != observation.Achievement || got.Indicator.Text != "Persentase Sampah yang Tertangani" {
		t.Errorf("the achievement reads %s of %q", got.Measure, got.Indicator.Text)
	}
	if got := at(t, r, 1, "I3"); got.Measure != observation.Achievement || got.Indicator.Text != "" || got.Subject.Text != "PROGRAM PENGELOLAAN SAMPAH" {
		t.Errorf("the share of money spent reads %s of %q and %q", got.Measure, got.Indicator.Text, got.Subject.Text)
	}
	r = read(page(1,
		[]string{"Program^2", "Indikator^2", "Tingkat Capaian Kinerja dan Realisasi Anggaran Renja (%)>2", "·"},
		[]string{"·", "·", "K", "Rp"},
		[]string{"PROGRAM A", "Jumlah A", "96,20", "17,73"},
		[]string{"PROGRAM B", "Jumlah B", "50,00", "25,00"},
	))
	if k, rp := at(t, r, 1, "C3"), at(t, r, 1, "D3"); k.Indicator.Text != "Jumlah A" || rp.Indicator.Text != "" {
		t.Errorf("K is of %q, Rp of %q", k.Indicator.Text, rp.Indicator.Text)
	}
}
