package pack_test

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"
	"pgregory.net/rapid"

	"nyata/internal/adapters/pack"
	"nyata/internal/ground/agency"
	"nyata/internal/record/indicator"
	"nyata/internal/record/reference"
)

func rowsOf(t *testing.T, text string) [][]string {
	t.Helper()
	rows, err := pack.Rows([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

func TestRowsAreNumberedAsASpreadsheetShowsThem(t *testing.T) {
	for name, text := range map[string]string{
		"koma":                         "\n# catatan\nkode,nama\n\n98.01,\"Kota\nCoba\"\n\n98.1,Salah\n",
		"titik koma, akhir baris CRLF": "\r\n# catatan\r\nkode;nama\r\n\r\n98.01;\"Kota\r\nCoba\"\r\n\r\n98.1;Salah\r\n",
		"tab, BOM":                     "\ufeff\n# catatan\nkode\tnama\n\n98.01\tKota Coba\n\n98.1\tSalah\n",
	} {
		t.Run(name, func(t *testing.T) {
			r := pack.ParseAreas(rowsOf(t, text), "")
			if len(r.Rows) != 1 || r.Rows[0].No != 5 || len(r.Refused) != 1 || r.Refused[0].No != 7 {
				t.Errorf("rows %+v, refused %+v", r.Rows, r.Refused)
			}
		})
	}
}

func TestRowsOfAWorkbook(t *testing.T) {
	book := excelize.NewFile()
	if _, err := book.NewSheet("Data"); err != nil {
		t.Fatal(err)
	}
	for cell, v := range map[string]string{"A1": "Daftar Perangkat Daerah", "A3": "Nama OPD", "B3": "Kode", "A4": "Dinas Kesehatan", "B4": "1.02.0.00.0.00.01.0000"} {
		if err := book.SetCellStr("Data", cell, v); err != nil {
			t.Fatal(err)
		}
	}
	var buf bytes.Buffer
	if err := book.Write(&buf); err != nil {
		t.Fatal(err)
	}
	rows, err := pack.Rows(buf.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	r := pack.ParseAgencies(rows, agency.Tree{})
	if len(r.Rows) != 1 || r.Rows[0].No != 4 || r.Rows[0].Key != "dinas-kesehatan" {
		t.Errorf("%+v", r)
	}
}

func TestRowsOfLatin1Text(t *testing.T) {
	rows := rowsOf(t, "kode,nama\n98.01,Kota Caf\xe9\n")
	if rows[1][1] != "Kota Café" {
		t.Errorf("%q", rows[1][1])
	}
}

// sample is a small city that the import files of these tests refer to.
func sample(t *testing.T) *reference.City {
	t.Helper()
	c := &reference.City{ID: "coba", Code: "98.01"}
	for _, r := range []pack.Result{
		pack.ParseAreas(rowsOf(t, "kode,nama\n98.01,Kota Coba\n98.01.01,Hulu\n98.01.02,Hilir\n98.01.01.1001,Kembar\n98.01.02.1001,Kembar\n"), ""),
		pack.ParseAgencies(rowsOf(t, "kode,nama,singkatan,alias\n1.02.0.00.0.00.02.0000,Dinas Kesehatan,Dinkes,Kesehatan Kota\n1.01.2.22.0.00.01.0000,Dinas Pendidikan,Dindik,\n"), agency.Tree{}),
	} {
		if len(r.Refused) > 0 {
			t.Fatal(r.Refused)
		}
		if err := pack.Merge(c, string(r.Kind), r.Bodies()); err != nil {
			t.Fatal(err)
		}
	}
	in := pack.ParseIndicators(rowsOf(t, "nama,satuan,polaritas,alias\nPrevalensi Stunting,%,turun,Stunting\nCakupan Imunisasi,%,naik,\n"), c.Agencies)
	if err := pack.Merge(c, "indicator", in.Bodies()); err != nil {
		t.Fatal(err)
	}
	return c
}

// Each row of the tables: what one data row below the heading becomes.
func TestRowsTakenAndRefused(t *testing.T) {
	c := sample(t)
	const area, opd, nomen, ind, target, acc, exp = "kode wilayah;nama;jenis", "Nama OPD;Kode SKPD;Induk", "Kode;Uraian;Satuan", "Indikator;Satuan;OPD;Polaritas;Agregasi;Kode;Dari",
		"Indikator;Tahun;Target;OPD;Dokumen;Tahapan;Wilayah", "Surel;Nama Lengkap;Peran;OPD;Bahasa", "Dokumen;OPD;Periode;Tenggat"
	parse := map[string]func([][]string) pack.Result{
		area: func(r [][]string) pack.Result { return pack.ParseAreas(r, "98.01") },
		opd:  func(r [][]string) pack.Result { return pack.ParseAgencies(r, c.Agencies) },
		nomen: func(r [][]string) pack.Result {
			return pack.ParseNomenclature(r, reference.Edition{ID: "e", From: 2025})
		},
		ind:    func(r [][]string) pack.Result { return pack.ParseIndicators(r, c.Agencies) },
		target: func(r [][]string) pack.Result { return pack.ParseTargets(r, c, "renstra") },
		acc:    func(r [][]string) pack.Result { return pack.ParseAccounts(r, c.Agencies) },
		exp:    func(r [][]string) pack.Result { return pack.ParseExpected(r, c.Agencies) },
	}
	for _, tt := range []struct{ situation, heading, row, key, refused string }{
		{"kelurahan", area, "98.01.03.1001;Baru;Kelurahan", "98.01.03.1001", ""},
		{"desa", area, "98.01.03.2001;Baru;desa", "98.01.03.2001", ""},
		{"jenis yang bukan jenis kodenya", area, "98.01.03.1001;Baru;Desa", "", "kelurahan"},
		{"kode yang dibulatkan lembar kerja", area, "98.1;Baru;", "", "98.1"},
		{"kota lain", area, "98.02.01;Jauh;", "", ""},
		{"kota yang kodenya hanya berawalan sama", area, "98.011;Jauh;", "", "98.011"},
		{"tanpa nama", area, "98.01.03;;", "", "nama"},
		{"induk disebut dengan kode", opd, "UPTD Satu;;1.02.0.00.0.00.02.0000", "uptd-satu", ""},
		{"induk tidak dikenal", opd, "UPTD Satu;;9.99", "", "induk"},
		{"kode SKPD terpotong", opd, "Dinas Baru;1.03.0.00;", "", "1.03.0.00"},
		{"sub kegiatan", nomen, "1.02.02.2.01.0003;Imunisasi;Orang", "e/1.02.02.2.01.0003", ""},
		{"sub kegiatan dua angka", nomen, "1.02.02.2.01.03;Imunisasi;Orang", "e/1.02.02.2.01.0003", ""},
		{"urusan mana pun", nomen, "x.xx.01;Penunjang;", "e/X.XX.01", ""},
		{"kode rekening di daftar nomenklatur", nomen, "5.1.02.01.01.0024;ATK;", "", "5.1.02.01.01.0024"},
		{"indikator dengan pemilik", ind, "Angka Harapan;tahun;Kesehatan Kota;naik;akhir;1.02.02;2025", "angka-harapan", ""},
		{"tanpa polaritas", ind, "Angka Harapan;tahun;;;;;", "", "polaritas"},
		{"pemilik tidak dikenal", ind, "Angka Harapan;tahun;Dinas Cuaca;naik;;;", "", "Dinas Cuaca"},
		{"agregasi tidak dikenal", ind, "Angka Harapan;tahun;;naik;kadang;;", "", "kadang"},
		{"tahun yang bukan tahun", ind, "Angka Harapan;tahun;;naik;;;dua", "", "dua"},
		{"target menurut alias", target, "stunting;2025;18,5;Dinkes;RPJMD;Induk;", "rpjmd/murni/2025/dinkes//prevalensi-stunting", ""},
		{"dokumen dari impor", target, "Stunting;2025;18,5;;;Perubahan;", "renstra/perubahan/2025///prevalensi-stunting", ""},
		{"target per kecamatan", target, "Stunting;2025;18,5;;;;Hulu", "renstra/murni/2025//98.01.01/prevalensi-stunting", ""},
		{"nama wilayah yang kembar", target, "Stunting;2025;18,5;;;;Kembar", "", "Kembar"},
		{"rumus rusak", target, "Stunting;2025;#REF!;;;;", "", "#REF!"},
		{"periode tak terbaca", target, "Stunting;entah;18;;;;", "", "entah"},
		{"indikator tak dikenal", target, "Suhu;2025;18;;;;", "", "Suhu"},
		{"operator", acc, "Op.Satu@Contoh.id;Operator Satu;Operator;Dinkes;", "op.satu@contoh.id", ""},
		{"operator tanpa perangkat daerah", acc, "op@contoh.id;Operator Satu;Operator;;", "", "opd"},
		{"login berspasi", acc, "op satu;Operator Satu;Operator;Dinkes;", "", "op satu"},
		{"peran tak dikenal", acc, "op@contoh.id;Operator Satu;Raja;Dinkes;", "", "Raja"},
		{"bahasa tak dikenal", acc, "op@contoh.id;Operator Satu;Operator;Dinkes;fr", "", "fr"},
		{"laporan triwulan", exp, "evaluasi-renja;dinkes;2025-Q2;2025-07-15", "2025-Q2/evaluasi-renja/dinkes", ""},
		{"dokumen tak dikenal", exp, "surat cinta;dinkes;2025;", "", "surat cinta"},
		{"tenggat bukan tanggal", exp, "lra;dinkes;2025;15 Juli", "", "15 Juli"},
	} {
		t.Run(tt.situation, func(t *testing.T) {
			r := parse[tt.heading](rowsOf(t, "# judul\n"+tt.heading+"\n"+tt.row+"\n"))
			var keys []string
			for _, row := range r.Rows {
				if row.No > 0 {
					keys = append(keys, row.Key)
				}
			}
			switch {
			case tt.refused != "":
				if len(keys) != 0 || len(r.Refused) != 1 || r.Refused[0].No != 3 ||
					!strings.Contains(r.Refused[0].Reason.ID, tt.refused) || !strings.Contains(r.Refused[0].Reason.EN, tt.refused) {
					t.Errorf("keys %q, refused %+v; want a refusal of row 3 about %q", keys, r.Refused, tt.refused)
				}
			case tt.key == "":
				if len(keys) != 0 || len(r.Refused) != 0 || r.Outside != 1 {
					t.Errorf("%+v; want it outside", r)
				}
			case !slices.Equal(keys, []string{tt.key}) || len(r.Refused) != 0:
				t.Errorf("keys %q, refused %+v; want %q", keys, r.Refused, tt.key)
			}
		})
	}
}

func TestTargetsInOneColumnPerYear(t *testing.T) {
	r := pack.ParseTargets(rowsOf(t, "Indikator,Satuan,2025,Target 2026,Tahun 2027\nStunting,%,\"18,5\",17,\nCakupan Imunisasi,%,,,\n"), sample(t), "rpjmd")
	var got []string
	for _, row := range r.Rows {
		var x indicator.Target
		if err := json.Unmarshal(row.Body, &x); err != nil {
			t.Fatal(err)
		}
		got = append(got, x.Period.String()+"="+x.Value)
	}
	if diff := cmp.Diff([]string{"2025=18,5", "2026=17"}, got); diff != "" {
		t.Error(diff)
	}
	if r.Read != 2 || r.Accepted != 1 || len(r.Refused) != 1 {
		t.Errorf("read %d, accepted %d, refused %+v", r.Read, r.Accepted, r.Refused)
	}
}

func TestARepeatedRowIsRefusedAndNamesTheFirst(t *testing.T) {
	r := pack.ParseAreas(rowsOf(t, "kode,nama\n98.01,Kota Coba\n98.01,Kota Lain\n"), "")
	if len(r.Rows) != 1 || len(r.Refused) != 1 || r.Refused[0].No != 3 || !strings.Contains(r.Refused[0].Reason.ID, "baris 2") {
		t.Errorf("%+v", r)
	}
}

func TestAFileWithoutHeadingsSaysWhichColumnIsMissing(t *testing.T) {
	r := pack.ParseIndicators(rowsOf(t, "nama,jumlah\nA,1\n"), agency.Tree{})
	if len(r.Rows) != 0 || len(r.Refused) != 1 || r.Refused[0].No != 0 || !strings.Contains(r.Refused[0].Reason.ID, "satuan") {
		t.Errorf("%+v", r)
	}
}

func TestBoundariesRefusedOneByOne(t *testing.T) {
	ring := `[[[0,0],[1,0],[1,1],[0,0]]]`
	feature := func(props, kind, coords string) string {
		return `{"type":"Feature","properties":` + props + `,"geometry":{"type":"` + kind + `","coordinates":` + coords + `}}`
	}
	file := `{"type":"FeatureCollection","features":[` + strings.Join([]string{
		feature(`{"kode":"98.01.01"}`, "Polygon", ring),
		feature(`{"nama":"Kembar","kecamatan":"Hilir"}`, "MultiPolygon", "["+ring+"]"),
		feature(`{"nama":"Kembar"}`, "Polygon", ring),
		feature(`{"kode":"98.01.02"}`, "Polygon", `[[[500000,9940000],[1,0],[1,1],[500000,9940000]]]`),
		feature(`{"kode":"98.01.02"}`, "Polygon", `[[[0,0],[1,0],[1,1],[0,1]]]`),
		feature(`{"kode":"98.01.02"}`, "Point", `[0,0]`),
		feature(`{"kode":"97.01"}`, "Polygon", ring),
		`{"type":"Feature","properties":{"kode":"98.01"},"geometry":null}`,
	}, ",") + `]}`
	r := pack.ParseBoundaries([]byte(file), sample(t).Areas)
	var kept []string
	for _, row := range r.Rows {
		kept = append(kept, row.Key)
	}
	if diff := cmp.Diff([]string{"98.01.01", "98.01.02.1001"}, kept); diff != "" || len(r.Refused) != 6 || r.Read != 8 {
		t.Errorf("kept %s; refused %+v", diff, r.Refused)
	}
}

func TestMergeReplacesByKeyAndMindsNoOrder(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		base := []indicator.Indicator{{ID: "a", Name: "lama"}, {ID: "c", Name: "tetap"}}
		news := []indicator.Indicator{{ID: "a", Name: "baru"}, {ID: "b", Name: "B"}, {ID: "d", Name: "D"}}
		var bodies [][]byte
		for _, in := range rapid.Permutation(news).Draw(rt, "order") {
			b, err := json.Marshal(in)
			if err != nil {
				rt.Fatal(err)
			}
			bodies = append(bodies, b)
		}
		c := &reference.City{Indicators: slices.Clone(base)}
		for range 2 { // merging the same again changes nothing
			if err := pack.Merge(c, "indicator", bodies); err != nil {
				rt.Fatal(err)
			}
		}
		want := []indicator.Indicator{{ID: "a", Name: "baru"}, {ID: "b", Name: "B"}, {ID: "c", Name: "tetap"}, {ID: "d", Name: "D"}}
		if diff := cmp.Diff(want, c.Indicators); diff != "" {
			rt.Fatal(diff)
		}
	})
}

func TestMergeRefusesWhatItCannotPlace(t *testing.T) {
	c := sample(t)
	before := len(c.Indicators)
	for kind, body := range map[string]string{"account": `{}`, "indicator": `{"ID":7}`, "nomenclature": `{"of":"tanpa kepala","entry":{"Code":"1.02"}}`} {
		if err := pack.Merge(c, kind, [][]byte{[]byte(body)}); err == nil {
			t.Errorf("%s %s was merged", kind, body)
		}
	}
	if len(c.Indicators) != before {
		t.Error("a refused merge changed the city")
	}
}
