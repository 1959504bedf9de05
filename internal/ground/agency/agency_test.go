package agency

import (
	"strings"
	"testing"
)

func sample(t *testing.T) Tree {
	t.Helper()
	tree, err := NewTree([]Agency{
		{ID: "dinkes", Code: "1.02.2.14.0.00.02.0000", Name: "Dinas Kesehatan", Short: "Dinkes", Aliases: []string{"DKK"}, Fields: []string{"1.02", "2.14"}},
		{ID: "pkm-a", Code: "1.02.2.14.0.00.02.0001", Name: "UPTD Puskesmas Air Bening", Parent: "dinkes"},
		{ID: "perkim-lama", Name: "Dinas Perumahan & Permukiman", Short: "Disperkim", To: "2020"},
		{ID: "perkim", Name: "Dinas Perumahan dan Permukiman", Short: "Disperkim", From: "2021"},
		{ID: "tatakota", Name: "Dinas Tata Kota"},
		{ID: "kec-utara", Name: "Kecamatan Utara"},
		{ID: "satpol", Name: "Satuan Polisi Pamong Praja", Short: "Satpol PP"},
	})
	if err != nil {
		t.Fatal(err)
	}
	return tree
}

func ids(found []Agency) string {
	var list []string
	for _, a := range found {
		list = append(list, a.ID)
	}
	return strings.Join(list, " ")
}

func TestFind(t *testing.T) {
	tree := sample(t)
	for _, c := range []struct{ situation, name, want string }{
		{"full name", "Dinas Kesehatan", "dinkes"},
		{"capitals", "DINAS KESEHATAN", "dinkes"},
		{"short name", "DINKES", "dinkes"},
		{"alias", "dkk", "dinkes"},
		{"city behind", "Dinas Kesehatan Kota Contoh", "dinkes"},
		{"government behind", "Dinkes Pemerintah Kota Contoh", "dinkes"},
		{"code before", "1.02.2.14.0.00.02.0000 Dinas Kesehatan", "dinkes"},
		{"code alone", "1.02.2.14.0.00.02.0001", "pkm-a"},
		{"code of another city before", "1.02.0.00.0.00.09.0000 - Dinas Kesehatan", "dinkes"},
		{"unknown code alone", "1.02.0.00.0.00.09.0000", ""},
		{"blanks left out", "SATPOLPP", "satpol"},
		{"shortened word", "Kec. Utara", "kec-utara"},
		{"two agencies of one name", "Dinas Perumahan & Permukiman", "perkim-lama perkim"},
		{"a name that ends in kota", "Dinas Tata Kota", "tatakota"},
		{"part of a name", "Kesehatan", ""},
		{"city alone", "Kota Contoh", ""},
		{"nothing", " - ", ""},
	} {
		t.Run(c.situation, func(t *testing.T) {
			if got := ids(tree.Find(c.name)); got != c.want {
				t.Errorf("Find(%q) = %q, want %q", c.name, got, c.want)
			}
		})
	}
}

func TestAtSettlesSuccession(t *testing.T) {
	tree := sample(t)
	for date, want := range map[string]string{"2020-12-31": "perkim-lama", "2021-01-01": "perkim", "2023": "perkim"} {
		if got := ids(tree.At(date).Find("Disperkim")); got != want {
			t.Errorf("on %s Disperkim is %q, want %q", date, got, want)
		}
	}
	if n := tree.At("kemarin").Len(); n != 0 {
		t.Errorf("on a day that cannot be read stand %d agencies", n)
	}
}

func TestTree(t *testing.T) {
	tree := sample(t)
	if got := ids(tree.Children("dinkes")); got != "pkm-a" {
		t.Errorf("below dinkes stand %q", got)
	}
	if got := ids(tree.Children("")); got != "dinkes perkim-lama perkim tatakota kec-utara satpol" {
		t.Errorf("at the top stand %q", got)
	}
	if a, ok := tree.ByID("satpol"); !ok || a.Short != "Satpol PP" {
		t.Errorf("ByID(satpol) = %v, %v", a, ok)
	}
	if a, ok := tree.ByID("x"); ok {
		t.Errorf("ByID(x) = %v", a)
	}
	if tree.Len() != 7 || len(tree.All()) != 7 {
		t.Errorf("%d agencies, %d listed", tree.Len(), len(tree.All()))
	}
	all := tree.All()
	all[0].Name = "changed"
	if a, _ := tree.ByID("dinkes"); a.Name != "Dinas Kesehatan" {
		t.Error("a change to the list reached the tree")
	}
}

func TestNewTreeRefuses(t *testing.T) {
	if _, err := NewTree([]Agency{{ID: "a", Parent: "b"}, {ID: "a"}}); err == nil || !strings.Contains(err.Error(), "twice") || !strings.Contains(err.Error(), "does not exist") {
		t.Errorf("NewTree: %v", err)
	}
}

func TestZeroTreeIsEmpty(t *testing.T) {
	var tree Tree
	if tree.Len() != 0 || tree.Find("Dinkes") != nil || tree.At("2023").Len() != 0 || tree.Children("") != nil || tree.ByCode("") != nil {
		t.Error("the zero tree is not empty")
	}
}
