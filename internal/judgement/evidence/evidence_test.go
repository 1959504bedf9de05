package evidence_test

import (
	"encoding/csv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"nyata/internal/ground/agency"
	"nyata/internal/ground/period"
	"nyata/internal/ground/place"
	"nyata/internal/judgement/evidence"
	"nyata/internal/record/document"
	"nyata/internal/record/indicator"
	"nyata/internal/record/observation"
	"nyata/internal/record/receipt"
	"nyata/internal/record/reference"
)

// contoh is a small invented city.
func contoh(t testing.TB) *reference.City {
	t.Helper()
	areas, err := place.NewTree([]place.Area{
		{ID: "99.01", Code: "99.01", Name: "Kota Contoh", Kind: place.City},
		{ID: "99.01.01", Code: "99.01.01", Name: "Contoh Hulu", Kind: place.Kecamatan, Parent: "99.01"},
		{ID: "99.01.01.1001", Code: "99.01.01.1001", Name: "Awan Biru", Kind: place.Kelurahan, Parent: "99.01.01"},
		{ID: "99.01.01.1002", Code: "99.01.01.1002", Name: "Batu Angin", Kind: place.Kelurahan, Parent: "99.01.01", BPS: "9901010002"},
	})
	if err != nil {
		t.Fatal(err)
	}
	agencies, err := agency.NewTree([]agency.Agency{{ID: "dlh", Name: "Dinas Lingkungan Hidup", Short: "DLH", Code: "2.11.0.00.0.00.01.0000"}})
	if err != nil {
		t.Fatal(err)
	}
	return &reference.City{
		ID: "contoh", Name: "Kota Contoh", Code: "99.01", Sample: true, Areas: areas, Agencies: agencies,
		Indicators: []indicator.Indicator{
			{ID: "sampah-ditangani", Name: "Persentase Sampah Ditangani", Unit: "%", Agency: "dlh", Level: "outcome"},
			{ID: "jalan-mantap", Name: "Persentase Jalan dalam Kondisi Mantap", Aliases: []string{"Kemantapan Jalan"}, Unit: "%", Level: "outcome"},
			{ID: "ikm", Name: "Indeks Kepuasan Masyarakat", Aliases: []string{"IKM"}, Unit: "nilai"},
		},
	}
}

// table makes a table of CSV text.
func table(t testing.TB, text string) evidence.Table {
	t.Helper()
	r := csv.NewReader(strings.NewReader(text))
	r.FieldsPerRecord, r.LazyQuotes = -1, true
	rows, err := r.ReadAll()
	if err != nil {
		t.Skip(err)
	}
	return evidence.Table{Kind: document.CSV, Rows: rows}
}

func read(t testing.TB, kind receipt.EvidenceKind, text string) evidence.Result {
	t.Helper()
	return account(t, evidence.Read(table(t, text), about(kind), contoh(t)))
}

func about(kind receipt.EvidenceKind) evidence.About {
	return evidence.About{Evidence: receipt.Evidence{Kind: kind, Source: "Survei Contoh"}, File: "contoh.csv"}
}

// account fails unless every data row is in exactly one place.
func account(t testing.TB, r evidence.Result) evidence.Result {
	t.Helper()
	if len(r.Refused) == 1 && r.Refused[0].No == 0 {
		if r.Read != 0 || len(r.Candidates) != 0 {
			t.Errorf("a file refused whole gave %d rows and %d figures", r.Read, len(r.Candidates))
		}
		return r
	}
	if r.Read != r.Accepted+r.Outside+len(r.Aside)+len(r.Refused) {
		t.Errorf("%d rows read, %d accepted, %d outside, %d aside, %d refused", r.Read, r.Accepted, r.Outside, len(r.Aside), len(r.Refused))
	}
	for _, x := range append(r.Aside, r.Refused...) {
		if x.Reason.ID == "" || x.Reason.EN == "" || x.Code == "" {
			t.Errorf("row %d has no reason in both languages: %+v", x.No, x)
		}
	}
	seen := map[string]bool{}
	for _, c := range r.Candidates {
		at := observation.Place(c.Source) + c.Subject.Text
		if seen[at] {
			t.Errorf("two figures of one kind at %s", at)
		}
		seen[at] = true
		if c.Source.Cell == "" || c.Figure.Raw == "" || c.Origin.Kind == "" && c.Measure != observation.Reported {
			t.Errorf("figure without place, text or source: %+v", c)
		}
	}
	return r
}

func codes(lines []evidence.Line) (out []string) {
	for _, x := range lines {
		out = append(out, x.Code)
	}
	return out
}

func TestSurvey(t *testing.T) {
	r := read(t, receipt.SurveyEvidence, `Survei rumah tangga Kota Contoh
indikator,wilayah,periode,n,x,nilai,deff,metode
Persentase Sampah Ditangani,Kel. Awan Biru,2026-Q1,90,63,,1.75,dua tahap
sampah-ditangani,99.01.01.1002,TW II 2026,1.250,,"71,4",,
sampah-ditangani,Kota Contoh,2026,90,63,"70,0",,
Air bersih,Awan Biru,2026-03,40,10,,,
sampah-ditangani,Cermin,2026,90,63,,,
sampah-ditangani,Awan Biru,besok,90,63,,,
sampah-ditangani,Awan Biru,2026,60,63,,,
sampah-ditangani,Awan Biru,2026,90,63,81,,
sampah-ditangani,Awan Biru,2026,,63,,,
sampah-ditangani,Awan Biru,2026,90,,120,,
,Awan Biru,2026,90,63,,,
`)
	if diff := cmp.Diff([]string{"unknown_area", "unknown_period", "x_over_n", "not_x_of_n", "blank", "no_share", "blank"}, codes(r.Refused)); diff != "" {
		t.Errorf("refused (-want +got):\n%s", diff)
	}
	if r.Accepted != 4 || r.Unmapped != 1 {
		t.Errorf("%d accepted, %d unmapped", r.Accepted, r.Unmapped)
	}
	x := 63
	first := r.Candidates[0]
	want := observation.Origin{Kind: observation.Survey, ID: "survey-survei-contoh", Name: "Survei Contoh", Sample: &observation.Sample{N: 90, X: &x, DesignEffect: 1.75, Method: "dua tahap"}}
	if diff := cmp.Diff(want, first.Origin); diff != "" {
		t.Errorf("origin (-want +got):\n%s", diff)
	}
	if first.Figure.Value != 70 || first.Figure.Unit != "%" || first.Agency.ID != "dlh" || first.Area.ID != "99.01.01.1001" || first.Period != period.Quarter(2026, 1) ||
		first.Measure != observation.Observed || first.Source.Cell != "E3" {
		t.Errorf("%+v", first)
	}
	if second := r.Candidates[1]; second.Figure.Value != 71.4 || second.Origin.Sample.N != 1250 || second.Period != period.Quarter(2026, 2) || second.Source.Cell != "F4" {
		t.Errorf("%+v", second)
	}
	if third := r.Candidates[2]; third.Area.ID != "" {
		t.Errorf("the whole city is an area: %+v", third.Area)
	}
}

func TestInspection(t *testing.T) {
	r := read(t, receipt.InspectionEvidence, "indikator,wilayah,tanggal,diperiksa,baik,nilai,satuan\nsampah-ditangani,Awan Biru,04/03/2026,10,7,,\nVolume sampah TPS,Batu Angin,2026-03-05,,,\"3,5\",m3\n")
	if r.Accepted != 2 || r.Candidates[0].Period != period.Day(2026, 3, 4) || r.Candidates[1].Origin.Sample.N != 1 || r.Candidates[1].Figure.Unit != "m3" {
		t.Errorf("%+v", r)
	}
}

func TestFilesRefusedWhole(t *testing.T) {
	for name, x := range map[string]struct {
		kind receipt.EvidenceKind
		text string
		code string
	}{
		"survey without n":         {receipt.SurveyEvidence, "indikator,periode,nilai\na,2026,3\n", "no_sample"},
		"survey without any value": {receipt.SurveyEvidence, "indikator,periode,n\na,2026,3\n", "no_value_column"},
		"no headings":              {receipt.SurveyEvidence, "a,b\n1,2\n", "no_heading"},
		"nothing":                  {receipt.SurveyEvidence, "", "empty"},
		"sensor without dates":     {receipt.SensorEvidence, "a,hujan_mm\n1,2\n", "no_date_column"},
		"sensor without readings":  {receipt.SensorEvidence, "tanggal,keterangan\n2026-01-01,2\n", "no_series"},
		"budget without amounts":   {receipt.BudgetEvidence, "kode,uraian\n5.1,x\n", "no_value_column"},
		"an unknown kind":          {"hearsay", "a,b\n", "unknown_kind"},
	} {
		if r := read(t, x.kind, x.text); len(r.Refused) != 1 || r.Refused[0].Code != x.code || r.Refused[0].No != 0 {
			t.Errorf("%s: %+v", name, r.Refused)
		}
	}
}

func TestSatisfaction(t *testing.T) {
	printed := 88.4
	a := about(receipt.SatisfactionEvidence)
	a.Printed = &printed
	r := account(t, evidence.Read(table(t, `no,layanan,tanggal,u1,u2,u3,u4,u5,u6,u7,u8,u9
1,DLH,2026-02-03,4,4,3,4,4,4,4,4,4
2,DLH,2026-03-09,4,3,3,4,4,3,4,,4
3,DLH,2026-03-09,4,3,7,4,4,3,4,4,4
4,DLH,2026-03-09,,,,,,,,,
5,DLH,kapan,4,4,4,4,4,4,4,4,4
`), a, contoh(t)))
	if diff := cmp.Diff([]string{"bad_answer", "no_answer", "unknown_period"}, codes(r.Refused)); diff != "" {
		t.Errorf("refused (-want +got):\n%s", diff)
	}
	if len(r.Candidates) != 11 {
		t.Fatalf("%d figures, want the index, the printed one and nine elements", len(r.Candidates))
	}
	index, told := r.Candidates[0], r.Candidates[1]
	const want = (4 + 3.5 + 3 + 4 + 4 + 3.5 + 4 + 4 + 4) / 9 * 25
	if d := index.Figure.Value - want; d > 1e-6 || d < -1e-6 || index.Origin.Sample.N != 2 || index.Indicator.ID != "ikm" || index.Agency.ID != "dlh" || index.Period != period.Quarter(2026, 1) {
		t.Errorf("%+v", index)
	}
	if diff := cmp.Diff([]string{"exact_format", "skm:permenpanrb-14-2017", "letter:A", "lowest:U3,U2,U6", "rows:2-3"}, index.Reasons); diff != "" {
		t.Errorf("reasons (-want +got):\n%s", diff)
	}
	if told.Measure != observation.Reported || told.Figure.Value != printed || told.Formula == nil || told.Origin.SourceKind() != observation.Report {
		t.Errorf("%+v", told)
	}
}

func TestSensor(t *testing.T) {
	r := read(t, receipt.SensorEvidence, `tanggal,curah_hujan_mm,rain_lag1,pasut_msl_max,keterangan
2026-01-01,25.0,3,1.053747342078763,x
2026-01-02,,3,nan,
2026-01-03,rusak,3,,
kemarin,4,3,1,
2026-01-05,-9999,3,0,
`)
	if diff := cmp.Diff([]string{"no_number", "no_date"}, codes(r.Refused)); diff != "" {
		t.Errorf("refused (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]string{"no_reading"}, codes(r.Aside)); diff != "" {
		t.Errorf("aside (-want +got):\n%s", diff)
	}
	var got []float64
	for _, c := range r.Candidates {
		got = append(got, c.Figure.Value)
	}
	if diff := cmp.Diff([]float64{25, 1.053747342078763, 0}, got); diff != "" { // a reading of zero is one
		t.Errorf("readings (-want +got):\n%s", diff)
	}
	if c := r.Candidates[0]; c.Figure.Unit != "mm" || c.Indicator.Text != "curah hujan" || c.Period != period.Day(2026, 1, 1) || c.Origin.ID != "sensor-survei-contoh-curah-hujan" {
		t.Errorf("%+v", c)
	}
	if len(r.Notes) != 1 || !strings.Contains(r.Notes[0].EN, "rain_lag1, keterangan") {
		t.Errorf("%+v", r.Notes)
	}
}

func TestStatistic(t *testing.T) {
	r := read(t, receipt.StatisticEvidence, `wilayah,tahun,periode,nilai,versi,satuan,sumber,nama_indikator
9901,2021,00,74.54,2022-09-06,Tahun,BPS,ind1_ahh
9901,2022,03,4.85,2023-07-03,%,BPS,Tingkat miskin
9901010002,2021,00,3,2022-09-06,,BPS,ind1_ikm
9902,2021,00,3,2022-09-06,,BPS,ind1_ahh
9901,kapan,00,3,2022-09-06,,BPS,ind1_ahh
9901,2021,00,tiga,2022-09-06,,BPS,ind1_ahh
`)
	if r.Outside != 1 || r.Accepted != 3 || r.Unmapped != 2 {
		t.Errorf("%+v", r)
	}
	if diff := cmp.Diff([]string{"unknown_period", "no_number"}, codes(r.Refused)); diff != "" {
		t.Errorf("refused (-want +got):\n%s", diff)
	}
	if c := r.Candidates[1]; c.Period != period.Month(2022, 3) || c.Origin.Vintage != "2023-07-03" || c.Origin.Name != "BPS" || c.Figure.Value != 4.85 {
		t.Errorf("%+v", c)
	}
	if c := r.Candidates[2]; c.Area.ID != "99.01.01.1002" || c.Indicator.ID != "ikm" {
		t.Errorf("%+v", c)
	}
}

func TestBudget(t *testing.T) {
	r := read(t, receipt.BudgetEvidence, `kode rekening,uraian,anggaran,realisasi,opd,tahun,tahapan
5.1.02,Belanja Barang dan Jasa,"1.000.000,00","900.000,00",DLH,2025,murni
2.11.05.2.01.0001,Pengangkutan sampah,500000,,DLH,2025,
4101. Pajak Daerah,,7000,,,2025,
5.2,Belanja Modal,,,DLH,2025,
5.3,Belanja,1,2,DLH,2025,entah
`)
	if diff := cmp.Diff([]string{"no_amount", "unknown_stage"}, codes(r.Refused)); diff != "" {
		t.Errorf("refused (-want +got):\n%s", diff)
	}
	if len(r.Candidates) != 4 {
		t.Fatalf("%d figures", len(r.Candidates))
	}
	a, b, c, d := r.Candidates[0], r.Candidates[1], r.Candidates[2], r.Candidates[3]
	if a.Figure.Value != 1e6 || a.Measure != observation.Budget || a.Stage != observation.Original || a.Subject.Type != observation.Account || a.Agency.ID != "dlh" || a.Origin.Independent() {
		t.Errorf("%+v", a)
	}
	if b.Measure != observation.Realised || b.Span != period.Cumulative || b.Source.Cell != "D2" {
		t.Errorf("%+v", b)
	}
	if c.Subject.Type != observation.SubActivity || d.Subject.Code != "4.1.01" || d.Subject.Text != "Pajak Daerah" {
		t.Errorf("%+v\n%+v", c.Subject, d.Subject)
	}
}

func TestBudgetForm(t *testing.T) {
	r := read(t, receipt.BudgetEvidence, `KODE REKENING,,,URAIAN,,ANGGARAN,,REALISASI
,,4,,PENDAPATAN DAERAH,,"20,000,000.00","10,000,000.00"
,,Jumlah,,,,,
,,5.1,,BELANJA OPERASI,,"50,000,000.00",
`)
	if len(r.Refused) == 0 || r.Refused[len(r.Refused)-1].Code != "unknown_period" && r.Refused[0].Code != "no_period" {
		t.Errorf("a form without a period was taken: %+v", r)
	}
	a := about(receipt.BudgetEvidence)
	a.Period = period.Month(2024, 10)
	r = account(t, evidence.Read(table(t, "KODE REKENING,,,URAIAN,,ANGGARAN,,REALISASI\n,,4,,PENDAPATAN DAERAH,,\"20,000,000.00\",\"10,000,000.00\"\n,,Jumlah,,,,,\n,,5.1,,BELANJA OPERASI,,\"50,000,000.00\",\n"), a, contoh(t)))
	if r.Accepted != 1 || len(r.Candidates) != 2 || r.Candidates[0].Figure.Value != 2e7 || r.Candidates[1].Figure.Value != 1e7 {
		t.Errorf("%+v", r)
	}
	if len(r.Aside) != 1 || len(r.Refused) != 1 || r.Refused[0].Code != "amounts" {
		t.Errorf("aside %+v refused %+v", r.Aside, r.Refused)
	}
}

func TestProcurement(t *testing.T) {
	r := read(t, receipt.ProcurementEvidence, `Nama Instansi,Nama Satuan Kerja,Column1,Nama Paket,Kode RUP,Total Nilai (Rp),Tahun
KOTA CONTOH,DINAS LH,2.11.0.00.0.00.01.0000,Sewa truk,11,313500,2026
KOTA CONTOH,DINAS LH,2.11.0.00.0.00.01.0000,Sewa truk,11,313500,2026
KOTA CONTOH,DINAS X,,Sewa,12,banyak,2026
KAB. LAIN,DINAS X,,Sewa,13,5,2026
`)
	if r.Accepted != 1 || r.Outside != 1 || len(r.Aside) != 1 || len(r.Refused) != 1 {
		t.Errorf("%+v", r)
	}
	if c := r.Candidates[0]; c.Agency.ID != "dlh" || c.Measure != observation.Planned || c.Figure.Unit != "IDR" || c.Figure.Value != 313500 {
		t.Errorf("%+v", c)
	}
}

func TestReadingsThatCannotBe(t *testing.T) {
	r := read(t, receipt.SensorEvidence, "tanggal,curah_hujan_mm,pasut_m\n2026-01-01,-5,-0.2\n2026-01-02,12 cm,\n2026-01-03,3,0.1\n")
	if len(r.Refused) != 1 || r.Refused[0].No != 3 || r.Accepted != 2 || len(r.Candidates) != 3 {
		t.Errorf("refused %v, %d figures", r.Refused, len(r.Candidates))
	}
	if len(r.Notes) != 1 || !strings.Contains(r.Notes[0].EN, "1 readings were not taken") || !strings.Contains(r.Notes[0].EN, "rows 2") {
		t.Errorf("%+v", r.Notes)
	}
}

func TestAmountsThatAreNone(t *testing.T) {
	r := read(t, receipt.BudgetEvidence, "kode,uraian,anggaran,tahun\n5.1,Belanja,1 juta,2024\n5.2,Belanja,10 km,2024\n5.3,Belanja,#REF!,2024\n5.4,Bel\n")
	if diff := cmp.Diff([]string{"no_money", "no_number", "no_period"}, codes(r.Refused)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if len(r.Notes) != 1 || !strings.Contains(r.Notes[0].EN, "The last row (5)") {
		t.Errorf("a file that is cut off: %+v", r.Notes)
	}
}

func TestShareThatIsNotTheirs(t *testing.T) {
	r := read(t, receipt.SurveyEvidence, "indikator,periode,n,x,nilai,satuan\nSampah,2026-Q1,100,70,40,%\n")
	if len(r.Refused) != 1 || !strings.Contains(r.Refused[0].Reason.EN, "70/100 = 70.0 %") {
		t.Errorf("%+v", r.Refused)
	}
}
