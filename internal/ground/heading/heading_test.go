package heading_test

import (
	"slices"
	"testing"

	"nyata/internal/ground/heading"
)

var columns = []heading.Column{
	{Name: "area", Headings: []string{"kelurahan", "nama kelurahan"}, Required: true},
	{Name: "value", Headings: []string{"nilai"}, Required: true},
	{Name: "note"},
}

func TestSearchFindsTheHeadingRow(t *testing.T) {
	for _, c := range []struct {
		situation string
		rows      [][]string
		index     int
		area      int
		missing   []string
	}{
		{"a title and a comment stand above", [][]string{{"Rekap 2025"}, {"# contoh"}, {""}, {"Nilai", "Nama Kelurahan"}}, 3, 1, nil},
		{"a required column is not named", [][]string{{"Rekap"}, {"KELURAHAN", "jumlah"}}, 1, 0, []string{"value"}},
		{"nothing but blanks", [][]string{{"", " "}}, -1, 0, nil},
		{"the row lies too far down", [][]string{{"x"}, {"x"}, {"x"}, {"x"}, {"area", "value"}}, 0, 0, []string{"area", "value"}},
		{"a spreadsheet's error is no comment", [][]string{{"#N/A", "area", "value"}}, 0, 1, nil},
	} {
		row := heading.Search(c.rows, columns, 4)
		if row.Index != c.index || row.At["area"] != c.area || !slices.Equal(row.Missing, c.missing) {
			t.Errorf("%s: %+v", c.situation, row)
		}
	}
}

func TestTexts(t *testing.T) {
	if got := heading.Plain("  No. HP/Telp\n(Pelapor) "); got != "no hp telp pelapor" {
		t.Errorf("plain: %q", got)
	}
	if got := heading.Slug("Dinas PU & PR"); got != "dinas-pu-pr" {
		t.Errorf("slug: %q", got)
	}
	if got := heading.Tidy("a\x00\tb\xff \n c"); got != "a b\uFFFD c" {
		t.Errorf("tidy: %q", got)
	}
}
