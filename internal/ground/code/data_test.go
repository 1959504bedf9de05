package code

import (
	"encoding/csv"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// sharedData is the folder of real data next to the checkout; tests that need it
// are skipped where it is absent.
func sharedData(t *testing.T, name string) string {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			break
		}
		if filepath.Dir(dir) == dir {
			t.Fatal("no go.mod above the test")
		}
		dir = filepath.Dir(dir)
	}
	path := filepath.Join(dir, "..", "shared", "data", name)
	if _, err := os.Stat(path); err != nil {
		t.Skipf("real data %s is not here", name)
	}
	return path
}

// rows reads a separated file as it comes: ragged, with stray quotes.
func rows(t *testing.T, path string, comma rune) [][]string {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	r := csv.NewReader(f)
	r.Comma, r.FieldsPerRecord, r.LazyQuotes = comma, -1, true
	var all [][]string
	for {
		row, err := r.Read()
		if errors.Is(err, io.EOF) {
			return all
		}
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, row)
	}
}

func TestEveryCodeOfTheNationalNomenclatureParses(t *testing.T) {
	dir := sharedData(t, "nomenklatur-subkegiatan")
	count := map[Level]int{}
	levels := []Level{Field, Programme, Activity, SubActivity}
	for i, row := range rows(t, filepath.Join(dir, "sipd_referensi_subkegiatan.csv"), ',') {
		if i == 0 {
			continue
		}
		var above Code
		for j, label := range row[1:5] {
			c, name, err := Cut(label, Nomenclature)
			if err != nil || c.Level != levels[j] || name == "" {
				t.Fatalf("row %d, %q: %s, %v", i+1, label, c.Level, err)
			}
			if j > 0 && !above.IsAncestorOf(c) {
				t.Errorf("row %d: %s does not stand below %s", i+1, c, above)
			}
			count[c.Level]++
			above = c
		}
		if len(row) > 13 && row[13] != "" {
			if c, _, err := Cut(row[13], Nomenclature); err != nil || c.Level != SubActivity {
				t.Errorf("row %d, previous code %q: %v", i+1, row[13], err)
			}
			count["previous"]++
		}
	}
	for file, level := range map[string]Level{"program": Programme, "kegiatan": Activity, "sub_kegiatan": SubActivity} {
		for i, row := range rows(t, filepath.Join(dir, file+"_pemerintahan.tsv"), '\t') {
			if c, err := Parse(row[0]); err != nil || c.Level != level {
				t.Errorf("%s row %d, %q: %s, %v", file, i+1, row[0], c.Level, err)
			}
			count[level]++
		}
	}
	for i, row := range rows(t, filepath.Join(dir, "kode_rekening_belanja.csv"), ',') {
		if i == 0 {
			continue
		}
		if c, err := Parse(row[0]); err != nil || c.Kind != Account || c.Level != AccountSub {
			t.Errorf("account row %d, %q: %s, %v", i+1, row[0], c.Level, err)
		}
		count[AccountSub]++
	}
	for _, level := range append(levels, "previous", AccountSub) {
		if count[level] == 0 {
			t.Errorf("no code of level %s was seen", level)
		}
		t.Logf("%-12s %5d codes", level, count[level])
	}
}

// TestEveryCodeOfTheBudgetsBefore2021Parses reads the first column of every row
// that holds nothing but digits, dots and blanks. What is refused is listed here
// by hand: codes damaged where they were typed or exported.
func TestEveryCodeOfTheBudgetsBefore2021Parses(t *testing.T) {
	dir := sharedData(t, "apbd-diy-2014")
	damaged := map[string]string{
		"1.2":                              "1.20 as a spreadsheet shortens it",
		"1.01.1.01.05.02.5.2.1.":           "the SKPD of 1.01.1.01.01.05.02 is lost",
		"1.01.1.01.05.02.5.2.2.":           "likewise",
		"1.01.1.01.05.03.5.2.1.":           "likewise",
		"1.01.1.01.05.03.5.2.2.":           "likewise",
		"1.01.1.01.01.09.5.2.1.":           "a part is lost",
		"1.01.1.01.01.09.5.2.2.":           "likewise",
		"1.01.1.01.01.09.5.2.3.":           "likewise",
		"1.01.1.01.01.02.10.5.2..3.":       "two dots",
		"1.01.1.01. 1.06.04.5.2.2.11.001.": "01 without its zero",
		"1.01.1.01.01. 5.57.5.2.2.02.":     "15 without its first digit",
		"1.01.1.01.01.16.58.5.2 1.01.":     "a dot is lost",
		"1.0 .1.01.01.17.63.5.2.2.02.006.": "a digit is lost",
	}
	files, err := filepath.Glob(filepath.Join(dir, "*.csv"))
	if err != nil {
		t.Fatal(err)
	}
	parsed, refused := map[Level]int{}, 0
	for _, file := range files {
		if filepath.Base(file) == "index.csv" {
			continue
		}
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, line := range strings.Split(string(data), "\n") {
			cell, _, _ := strings.Cut(line, ",")
			cell = strings.Trim(cell, "\" \t\r\ufeff")
			if !strings.Contains(cell, ".") || strings.Trim(cell, "0123456789. ") != "" {
				continue
			}
			c, err := ParseIn(Before2021, cell, Nomenclature, Line)
			switch {
			case err == nil:
				parsed[c.Level]++
			case damaged[cell] != "":
				refused++
			default:
				t.Errorf("%s: %v", filepath.Base(file), err)
			}
		}
	}
	if parsed[Activity] == 0 {
		t.Fatal("no kegiatan was seen")
	}
	total := 0
	for _, level := range []Level{Field, Organisation, Programme, Activity, AccountClass, AccountGroup, AccountType, AccountObject, AccountDetail, AccountSub} {
		t.Logf("%-12s %5d codes", level, parsed[level])
		total += parsed[level]
	}
	t.Logf("all %d, damaged and refused %d", total, refused)
}
