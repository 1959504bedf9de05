package pack_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"nyata/internal/adapters/pack"
	"nyata/internal/record/reference"
)

// sharedFile reads a file of the shared test data, which lies beside the
// repository and is not part of it.
func sharedFile(t *testing.T, parts ...string) []byte {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			break
		}
		if dir == filepath.Dir(dir) {
			t.Fatal("no go.mod above the test")
		}
		dir = filepath.Dir(dir)
	}
	path := filepath.Join(append([]string{dir, "..", "shared", "data"}, parts...)...)
	data, err := os.ReadFile(path)
	if err != nil {
		t.Skipf("the shared test data is not beside the repository: %v", err)
	}
	return data
}

func sharedRows(t *testing.T, parts ...string) [][]string {
	t.Helper()
	rows, err := pack.Rows(sharedFile(t, parts...))
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

// account fails unless every data row is accepted, outside or refused once.
func account(t *testing.T, r pack.Result, read, accepted, outside, refused int) {
	t.Helper()
	if r.Read != read || r.Accepted != accepted || r.Outside != outside || len(r.Refused) != refused {
		t.Errorf("read %d, accepted %d, outside %d, refused %d; want %d, %d, %d, %d",
			r.Read, r.Accepted, r.Outside, len(r.Refused), read, accepted, outside, refused)
	}
	if r.Read != r.Accepted+r.Outside+len(r.Refused) {
		t.Errorf("%d rows read, but %d accounted for", r.Read, r.Accepted+r.Outside+len(r.Refused))
	}
	for i, f := range r.Refused {
		if i < 10 {
			t.Logf("row %d %s: %s", f.No, f.Key, f.Reason.EN)
		}
	}
}

func TestRealSIPDNomenclatureIsAccountedFor(t *testing.T) {
	rows := sharedRows(t, "nomenklatur-subkegiatan", "sipd_referensi_subkegiatan.csv")
	r := pack.ParseNomenclature(rows, reference.Edition{ID: "2025", Title: "referensi SIPD", Source: "uji", From: 2025})
	account(t, r, 7765, 7765, 0, 0)
	var c reference.City
	if err := pack.Merge(&c, "nomenclature", r.Bodies()); err != nil {
		t.Fatal(err)
	}
	n, spm, scope := map[reference.Level]int{}, 0, map[string]int{}
	for _, e := range c.Nomenclature[0].Entries {
		n[e.Level]++
		if e.SPM {
			spm++
		}
		if e.Level == reference.SubActivity {
			scope[e.Scope]++
		}
		if e.Code == "1.03.06.2.01.0012" && (e.Unit != "M" || e.Indicator == "") {
			t.Errorf("entry %+v", e)
		}
	}
	t.Logf("levels %v", n)
	if n[reference.SubActivity] != 7765 || spm != 614 || scope["PROV"] != 4207 || scope["KABKOT"] != 3558 {
		t.Errorf("levels %v, SPM %d, scopes %v", n, spm, scope)
	}
}

func TestRealNomenclatureListsWithoutHeadings(t *testing.T) {
	edition := reference.Edition{ID: "2024", Title: "daftar", Source: "uji", From: 2024, To: 2024}
	var bodies [][]byte
	for _, f := range []struct {
		name string
		rows int
	}{{"program_pemerintahan.tsv", 197}, {"kegiatan_pemerintahan.tsv", 384}, {"sub_kegiatan_pemerintahan.tsv", 985}} {
		r := pack.ParseNomenclature(sharedRows(t, "nomenklatur-subkegiatan", f.name), edition)
		if r.Read != f.rows || r.Accepted+len(r.Refused) != f.rows {
			t.Errorf("%s: read %d, accepted %d, refused %d of %d", f.name, r.Read, r.Accepted, len(r.Refused), f.rows)
		}
		for _, x := range r.Refused {
			t.Logf("%s row %d: %s", f.name, x.No, x.Reason.EN)
		}
		bodies = append(bodies, r.Bodies()...)
	}
	var c reference.City
	if err := pack.Merge(&c, "nomenclature", bodies); err != nil {
		t.Fatal(err)
	}
	t.Logf("%d entries", len(c.Nomenclature[0].Entries))
}

func TestRealAreaCodesFilteredByCity(t *testing.T) {
	rows := sharedRows(t, "wilayah-kemendagri", "wilayah.csv")
	account(t, pack.ParseAreas(rows, "64.72"), 91599, 70, 91529, 0)
	account(t, pack.ParseAreas(rows, ""), 91599, 91561, 38, 0)
}

func TestRealBoundariesMatchAreaCodes(t *testing.T) {
	c := loadShipped(t, "samarinda")
	r := pack.ParseBoundaries(sharedFile(t, "samarinda-batas", "samarinda_kelurahan_BIG_2022.geojson"), c.Areas)
	account(t, r, 59, 59, 0, 0)
	r = pack.ParseBoundaries(sharedFile(t, "samarinda-batas", "samarinda_kota_osm.geojson"), c.Areas)
	account(t, r, 1, 1, 0, 0)
	if r.Rows[0].Key != "64.72" {
		t.Errorf("the outline of the city was taken for %s", r.Rows[0].Key)
	}
	if err := pack.Merge(c, "boundary", r.Bodies()); err != nil || len(c.Boundaries) != 1 {
		t.Errorf("merge: %v, %d boundaries", err, len(c.Boundaries))
	}
}

// The areas shipped for Samarinda are those of the national list.
func TestSamarindaEqualsTheNationalList(t *testing.T) {
	r := pack.ParseAreas(sharedRows(t, "wilayah-kemendagri", "wilayah.csv"), "64.72")
	c := loadShipped(t, "samarinda")
	for _, row := range r.Rows {
		var a struct{ Name string }
		if err := json.Unmarshal(row.Body, &a); err != nil {
			t.Fatal(err)
		}
		found := c.Areas.ByCode(row.Key)
		if len(found) != 1 || !strings.EqualFold(found[0].Name, a.Name) {
			t.Errorf("%s %s: shipped %v", row.Key, a.Name, found)
		}
	}
}
