package place

import (
	"strings"
	"testing"
)

func sample(t *testing.T) Tree {
	t.Helper()
	tree, err := NewTree([]Area{
		{ID: "kota", Code: "98.71", BPS: "9871", Name: "Contoh", Kind: City},
		{ID: "k1", Code: "98.71.01", Name: "Sambutan", Kind: Kecamatan, Parent: "kota"},
		{ID: "k2", Code: "98.71.02", Name: "Contoh Kota", Kind: Kecamatan, Parent: "kota"},
		{ID: "l1", Code: "98.71.01.1001", Name: "Sambutan", Kind: Kelurahan, Parent: "k1"},
		{ID: "l2", Code: "98.71.01.1002", Name: "Sungai Kapih", Kind: Kelurahan, Parent: "k1", Aliases: []string{"Kapih"}},
		{ID: "l3", Code: "98.71.02.1001", Name: "Kota Baru", Kind: Kelurahan, Parent: "k2", From: "2019-07-01"},
		{ID: "l4", Code: "98.71.02.1002", Name: "Loa Janan Ilir", Kind: Kelurahan, Parent: "k2", To: "2019-06-30"},
		{ID: "d1", Code: "98.71.02.2001", Name: "Ma'ruf", Kind: Desa, Parent: "k2"},
	})
	if err != nil {
		t.Fatal(err)
	}
	return tree
}

func ids(found []Area) string {
	var list []string
	for _, a := range found {
		list = append(list, a.ID)
	}
	return strings.Join(list, " ")
}

func TestFind(t *testing.T) {
	tree := sample(t)
	for _, c := range []struct{ situation, name, want string }{
		{"a name of two areas", "SAMBUTAN", "k1 l1"},
		{"the kind told in short", "Kec. Sambutan", "k1"},
		{"the kind told in full", "Kelurahan Sambutan", "l1"},
		{"the kind told, but it is another", "Desa Sambutan", ""},
		{"the city", "Kota Contoh", "kota"},
		{"a name that ends in kota", "contoh kota", "k2"},
		{"a name that begins with kota", "Kota Baru", "l3"},
		{"a name that begins with kota, and its kind", "Kel. Kota Baru", "l3"},
		{"alias", "Kel Kapih", "l2"},
		{"Sei for Sungai", "Sei Kapih", "l2"},
		{"blanks and case", "loajanan  ILIR", "l4"},
		{"apostrophe", "Desa Maruf", "d1"},
		{"code", "98.71.01.1002", "l2"},
		{"code without dots", "987101", "k1"},
		{"unknown", "Antah Berantah", ""},
		{"only the word for a kind", "Kelurahan", ""},
		{"nothing", "", ""},
	} {
		t.Run(c.situation, func(t *testing.T) {
			if got := ids(tree.Find(c.name)); got != c.want {
				t.Errorf("Find(%q) = %q, want %q", c.name, got, c.want)
			}
		})
	}
}

func TestTree(t *testing.T) {
	tree := sample(t)
	if got := ids(tree.Children("k2")); got != "l3 l4 d1" {
		t.Errorf("below k2 stand %q", got)
	}
	if got := ids(tree.At("2019-06-30").Children("k2")); got != "l4 d1" {
		t.Errorf("on 30 June 2019 below k2 stood %q", got)
	}
	if got := ids(tree.At("2019").Children("k2")); got != "l3 l4 d1" {
		t.Errorf("in 2019 below k2 stood %q", got)
	}
	if got := ids(tree.ByCode("98.71.01")); got != "k1" {
		t.Errorf("98.71.01 is %q", got)
	}
	if a, ok := tree.ByID("kota"); !ok || a.BPS != "9871" {
		t.Errorf("ByID(kota) = %v, %v", a, ok)
	}
}

func TestZeroTreeIsEmpty(t *testing.T) {
	var tree Tree
	if tree.Len() != 0 || tree.Find("Contoh") != nil || tree.Find("98.71") != nil || tree.At("2023").Len() != 0 || tree.Children("") != nil {
		t.Error("the zero tree is not empty")
	}
}

func TestNewTreeRefuses(t *testing.T) {
	_, err := NewTree([]Area{{ID: "a", Parent: "b"}, {ID: "b", Parent: "a"}})
	if err == nil || !strings.Contains(err.Error(), "below itself") {
		t.Errorf("NewTree: %v", err)
	}
}
