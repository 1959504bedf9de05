package pack_test

import (
	"testing"

	"nyata/internal/adapters/pack"
	"nyata/internal/ground/agency"
	"nyata/internal/ground/place"
	"nyata/internal/record/indicator"
	"nyata/internal/record/reference"
)

// FuzzImport gives any bytes to every reader of tables: each data row is
// accounted for exactly once, every refusal says why in both languages, and
// what was accepted can be merged.
func FuzzImport(f *testing.F) {
	for _, seed := range []string{
		"kode,nama\n98.01,Kota Coba\n98.1,Rusak\n",
		"kode;nama\r\n\r\n98.01;\"Kota\r\nCoba\"\r\n",
		"1.01.02\tPROGRAM\n1.01.02.2.01\tKegiatan\n",
		"JENIS PEMDA,BIDANG,PROGRAM,KEGIATAN,SUBKEGIATAN\nPROV,1.01 A,1.01.02 B,1.01.02.1.01 C,1.01.02.1.01.0001 D\n",
		"indikator,2025,2026\nA,1,2\n",
		"indikator,target,periode,satuan,polaritas,nama\nA,1,2025,%,naik,A\n",
		"login,nama,peran,opd\na@b.id,A,operator,dinkes\n",
		"dokumen,opd,periode\nlra,dinkes,2025-S1\n",
		"\ufeff#\n\"", "PK\x03\x04", "\xff\xfe,\n",
	} {
		f.Add([]byte(seed))
	}
	agencies, err := agency.NewTree([]agency.Agency{{ID: "dinkes", Name: "Dinas Kesehatan"}})
	if err != nil {
		f.Fatal(err)
	}
	city := reference.City{Agencies: agencies, Indicators: []indicator.Indicator{{ID: "a", Name: "A"}}}
	f.Fuzz(func(t *testing.T, data []byte) {
		rows, err := pack.Rows(data)
		if err != nil {
			return
		}
		for _, r := range []pack.Result{
			pack.ParseAreas(rows, ""), pack.ParseAreas(rows, "98.01"), pack.ParseAgencies(rows, agencies),
			pack.ParseNomenclature(rows, reference.Edition{ID: "e", From: 2025}), pack.ParseIndicators(rows, agencies),
			pack.ParseTargets(rows, &city, "rpjmd"), pack.ParseExpected(rows, agencies), pack.ParseAccounts(rows, agencies),
		} {
			checkAccount(t, r, len(rows))
		}
	})
}

// FuzzBoundaries gives any bytes to the reader of boundaries.
func FuzzBoundaries(f *testing.F) {
	f.Add([]byte(`{"type":"FeatureCollection","features":[{"properties":{"kode":"98.01"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}}]}`))
	f.Add([]byte(`{"type":"FeatureCollection","features":[{"properties":{"nama":"Coba"},"geometry":{"type":"MultiPolygon","coordinates":[]}},{}]}`))
	areas, err := place.NewTree([]place.Area{{ID: "98.01", Code: "98.01", Name: "Coba", Kind: place.City}})
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		r := pack.ParseBoundaries(data, areas)
		checkAccount(t, r, len(data))
		var c reference.City
		if err := pack.Merge(&c, string(r.Kind), r.Bodies()); err != nil {
			t.Fatal(err)
		}
	})
}

func checkAccount(t *testing.T, r pack.Result, limit int) {
	t.Helper()
	refused := 0
	for _, x := range r.Refused {
		if x.No > 0 {
			refused++
		}
		if x.Reason.ID == "" || x.Reason.EN == "" || x.No < 0 || x.No > limit {
			t.Fatalf("%s: refusal %+v", r.Kind, x)
		}
	}
	if r.Read != r.Accepted+r.Outside+refused {
		t.Fatalf("%s: %d rows read, %d accepted, %d outside, %d refused", r.Kind, r.Read, r.Accepted, r.Outside, refused)
	}
	for _, x := range r.Rows {
		if x.Key == "" || x.No < 0 || x.No > limit {
			t.Fatalf("%s: row %+v", r.Kind, x)
		}
	}
}
