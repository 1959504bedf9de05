package pack_test

import (
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"nyata/city"
	"nyata/internal/adapters/pack"
	"nyata/internal/ground/place"
	"nyata/internal/record/reference"
)

func loadShipped(t *testing.T, id string) *reference.City {
	t.Helper()
	sub, err := fs.Sub(city.Packs, id)
	if err != nil {
		t.Fatal(err)
	}
	c, err := pack.Load(sub)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func kinds(c *reference.City) map[place.Kind]int {
	n := map[place.Kind]int{}
	for _, a := range c.Areas.All() {
		n[a.Kind]++
	}
	return n
}

func TestContohIsWholeAndSaysItIsASample(t *testing.T) {
	c := loadShipped(t, "contoh")
	if !c.Sample || c.Code != "99.01" {
		t.Errorf("sample %v, code %q", c.Sample, c.Code)
	}
	n := kinds(c)
	if n[place.City] != 1 || n[place.Kecamatan] != 6 || n[place.Kelurahan] != 24 {
		t.Errorf("areas %v", n)
	}
	if len(c.Boundaries) != 24 || c.Agencies.Len() != 12 || len(c.Indicators) < 30 || len(c.Nomenclature) != 1 || len(c.Targets) == 0 || len(c.Expected) == 0 {
		t.Errorf("boundaries %d, agencies %d, indicators %d, editions %d, targets %d, expected %d",
			len(c.Boundaries), c.Agencies.Len(), len(c.Indicators), len(c.Nomenclature), len(c.Targets), len(c.Expected))
	}
	if e := c.EditionFor(2026); e == nil || !strings.Contains(e.Title, "rekaan") {
		t.Errorf("the edition does not say that it is invented: %+v", e)
	}
	err := fs.WalkDir(city.Packs, "contoh", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := fs.ReadFile(city.Packs, path)
		if err == nil && !strings.Contains(string(data), "data contoh") {
			t.Errorf("%s does not say \"data contoh\"", path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

// The invented boundaries tile: each stretch of border between two areas is
// the same pair of points in both, run in opposite directions.
func TestContohBoundariesShareTheirEdges(t *testing.T) {
	type edge struct{ a, b [2]float64 }
	seen := map[edge]string{}
	outer := 0
	c := loadShipped(t, "contoh")
	for _, b := range c.Boundaries {
		ring := b.Polygons[0][0]
		for i := range len(ring) - 1 {
			e := edge{ring[i], ring[i+1]}
			if other, ok := seen[e]; ok {
				t.Errorf("%s and %s overlap along %v", other, b.Area, e)
			}
			seen[e] = b.Area
		}
	}
	for e := range seen {
		if _, ok := seen[edge{e.b, e.a}]; !ok {
			outer++
		}
	}
	// What has no counterpart must be the one closed outline of the city.
	next := map[[2]float64][2]float64{}
	for e := range seen {
		if _, ok := seen[edge{e.b, e.a}]; !ok {
			next[e.a] = e.b
		}
	}
	if len(next) != outer {
		t.Fatalf("%d outer edges from %d points: the outline crosses itself", outer, len(next))
	}
	steps := 0
	var start [2]float64
	for start = range next {
		break
	}
	for at := next[start]; at != start && steps <= outer; at = next[at] {
		steps++
	}
	if steps+1 != outer {
		t.Errorf("the outline closes after %d of %d edges: there is a sliver", steps+1, outer)
	}
}

func TestSamarindaHoldsNamesAndCodesOnly(t *testing.T) {
	c := loadShipped(t, "samarinda")
	n := kinds(c)
	if c.Sample || n[place.City] != 1 || n[place.Kecamatan] != 10 || n[place.Kelurahan] != 59 {
		t.Errorf("sample %v, areas %v", c.Sample, n)
	}
	top := c.Areas.ByCode("64.72")
	if len(top) != 1 || top[0].BPS != "6472" || top[0].Name != "Samarinda" {
		t.Errorf("city %+v", top)
	}
	if c.Agencies.Len()+len(c.Indicators)+len(c.Targets)+len(c.Boundaries)+len(c.Nomenclature) != 0 {
		t.Error("the pack holds more than names and codes")
	}
}

func TestLoadNamesEveryBadRow(t *testing.T) {
	_, err := pack.Load(fstest.MapFS{
		"pack.json":    {Data: []byte(`{"id":"coba","name":"Kota Coba","code":"98.01"}`)},
		"areas.csv":    {Data: []byte("kode,nama\n98.01,Kota Coba\n98.1,Rusak\n98.01.01,\n")},
		"agencies.csv": {Data: []byte("kode_skpd,nama\n1.02.X,Dinas Kesehatan\n")},
	})
	if err == nil {
		t.Fatal("a pack with bad rows loaded")
	}
	for _, want := range []string{"areas.csv row 3", "areas.csv row 4", "agencies.csv row 2"} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("%q does not name %q", err, want)
		}
	}
}

func TestLoadRefusesUnknownSettings(t *testing.T) {
	_, err := pack.Load(fstest.MapFS{"pack.json": {Data: []byte(`{"id":"coba","name":"Kota Coba","code":"98.01","colour":"red"}`)}})
	if err == nil || !strings.Contains(err.Error(), "colour") {
		t.Errorf("got %v", err)
	}
}

func TestZoneOfACity(t *testing.T) {
	of := func(manifest string) (*reference.City, error) {
		return pack.Load(fstest.MapFS{"pack.json": {Data: []byte(manifest)}})
	}
	c, err := of(`{"id":"x","name":"X","code":"64.72","time_zone":"Asia/Makassar"}`)
	if err != nil || c.In(time.Unix(0, 0)).Format("15.04 MST") != "08.00 WITA" {
		t.Errorf("%v, %v", c, err)
	}
	if c, err := of(`{"id":"x","name":"X","code":"64.72"}`); err != nil || c.Zone != nil {
		t.Errorf("no zone: %v, %v", c, err)
	}
	if _, err := of(`{"id":"x","name":"X","code":"64.72","time_zone":"Asia/Samarinda"}`); err == nil {
		t.Error("an unknown zone is taken")
	}
}
