package practice_test

import (
	"archive/zip"
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"nyata/city"
	"nyata/internal/adapters/pack"
	"nyata/internal/adapters/practice"
	"nyata/internal/record/reference"
)

func contoh(t *testing.T) *reference.City {
	t.Helper()
	sub, err := fs.Sub(city.Packs, "contoh")
	if err != nil {
		t.Fatal(err)
	}
	c, err := pack.Load(sub)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func makeOf(t *testing.T, seed uint64) practice.Made {
	t.Helper()
	made, err := practice.Make(seed, contoh(t))
	if err != nil {
		t.Fatal(err)
	}
	return made
}

func documents(t *testing.T, seed uint64) ([]practice.File, practice.Truth) {
	t.Helper()
	made := makeOf(t, seed)
	return made.Files, made.Planted
}

// one keeps the practice city of seed 1 for the tests that only look at it.
var one struct {
	sync.Once
	practice.Made
}

func madeOfOne(t *testing.T) practice.Made {
	t.Helper()
	one.Do(func() { one.Made = makeOf(t, 1) })
	if one.Files == nil {
		t.Fatal("the practice city could not be made; an earlier test says why")
	}
	return one.Made
}

func documentsOfOne(t *testing.T) ([]practice.File, practice.Truth) {
	t.Helper()
	made := madeOfOne(t)
	return made.Files, made.Planted
}

func TestTheSameSeedGivesTheSameBytes(t *testing.T) {
	a, truthA := documentsOfOne(t)
	again := makeOf(t, 1)
	b, truthB := again.Files, again.Planted
	if diff := cmp.Diff(madeOfOne(t).Evidence, again.Evidence); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff(madeOfOne(t).State, again.State); diff != "" {
		t.Error(diff)
	}
	if len(a) != len(b) {
		t.Fatalf("%d files, then %d", len(a), len(b))
	}
	for i := range a {
		if a[i].Path != b[i].Path || !bytes.Equal(a[i].Data, b[i].Data) {
			t.Errorf("%s differs between two runs", a[i].Path)
		}
	}
	if diff := cmp.Diff(truthA, truthB); diff != "" {
		t.Error(diff)
	}
}

// Any seed must give documents in which every contradiction finds its place.
func TestOtherSeedsWorkToo(t *testing.T) {
	for seed := range uint64(3) {
		files, truth := documents(t, 100+seed)
		if len(files) < 150 || len(truth.Planted) < 25 {
			t.Errorf("seed %d: %d files, %d planted", 100+seed, len(files), len(truth.Planted))
		}
	}
}

// The bytes of one small document of each format, so that a change of a
// library or of the layout is seen. Formats that compress are not pinned.
func TestSmallDocumentsKeepTheirBytes(t *testing.T) {
	files, _ := documentsOfOne(t)
	want := map[string]string{
		"2025/Disdukcapil/Perjanjian Kinerja Disdukcapil 2025.pdf": "",
		"2025/DPUPR/KAK DPUPR 2025.docx":                           "",
		"2025/BPKPD/LRA Kota Contoh 2025.xlsx":                     "",
		"2025/DLH/Realisasi Anggaran Semester I 2025.csv":          "",
	}
	golden := filepath.Join("testdata", "golden.json")
	stored, err := os.ReadFile(golden)
	if err == nil {
		err = json.Unmarshal(stored, &want)
	}
	if err != nil && os.Getenv("UPDATE_GOLDEN") == "" {
		t.Fatal(err)
	}
	got := map[string]string{}
	for _, f := range files {
		if _, ok := want[f.Path]; ok {
			sum := sha256.Sum256(f.Data)
			got[f.Path] = hex.EncodeToString(sum[:])
		}
	}
	if os.Getenv("UPDATE_GOLDEN") != "" {
		data, err := json.MarshalIndent(got, "", "  ")
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(golden, append(data, '\n'), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("look at the documents, then run with UPDATE_GOLDEN=1:\n%s", diff)
	}
}

func TestEveryRuleHasSomethingPlanted(t *testing.T) {
	files, truth := documentsOfOne(t)
	paths := map[string]bool{}
	for _, f := range files {
		paths[f.Path] = true
	}
	rules := map[string]int{}
	for _, p := range truth.Planted {
		rules[p.Rule]++
		if !paths[p.File] || p.Row == "" || p.Agency == "" || p.Period == "" || p.Expected == p.Found {
			t.Errorf("incomplete: %+v", p)
		}
		if p.Also != "" && !paths[p.Also] {
			t.Errorf("%s is compared with %s, which does not exist", p.File, p.Also)
		}
		switch filepath.Ext(p.File) {
		case ".pdf":
			if p.Page < 1 {
				t.Errorf("no page: %+v", p)
			}
		default:
			if p.Cell == "" {
				t.Errorf("no cell: %+v", p)
			}
		}
	}
	for _, rule := range []string{
		"money_without_output", "output_without_money", "children_sum", "achievement_recomputed", "percentages_summed", "unit_of_nomenclature",
		"indicator_of_nomenclature", "realised_over_ceiling", "sheet_error", "output_not_reported", "magnitude", "near_duplicate", "documents_differ",
	} {
		if rules[rule] == 0 {
			t.Errorf("nothing planted for %s", rule)
		}
	}
	for _, u := range truth.Unreadable {
		if !paths[u.File] || u.Problem == "" {
			t.Errorf("unreadable %+v", u)
		}
	}
	for _, p := range append(slices.Clone(truth.Duplicates), truth.Superseded...) {
		if !paths[p.File] || !paths[p.Other] || p.File == p.Other {
			t.Errorf("pair %+v", p)
		}
	}
}

// What is missing was expected, and what was handed in is not missing.
func TestMissingDocumentsAreAmongTheExpected(t *testing.T) {
	c := contoh(t)
	_, truth := documentsOfOne(t)
	owed := map[string]bool{}
	for _, e := range c.Expected {
		owed[string(e.Type)+" "+e.Agency+" "+e.Period.String()] = true
	}
	for _, m := range truth.Missing {
		if !owed[m.Type+" "+m.Agency+" "+m.Period] {
			t.Errorf("%+v is missing but nobody expects it", m)
		}
	}
	if len(truth.Missing) < 5 {
		t.Errorf("only %d missing", len(truth.Missing))
	}
}

func TestEveryDocumentSaysItIsASample(t *testing.T) {
	files, truth := documentsOfOne(t)
	silent := map[string]bool{}
	for _, u := range truth.Unreadable {
		silent[u.File] = true // cut off, locked, empty or a picture
	}
	pages := regexp.MustCompile(`/Type /Page\b[^s]`)
	for _, f := range files {
		if silent[f.Path] {
			continue
		}
		said, want := 0, 1
		switch {
		case bytes.HasPrefix(f.Data, []byte("%PDF")):
			said, want = bytes.Count(f.Data, []byte("DATA CONTOH \x96 Kota Contoh")), len(pages.FindAll(f.Data, -1))
		case bytes.HasPrefix(f.Data, []byte("PK")):
			for name, text := range unzip(t, f.Data) {
				if strings.Contains(text, "DATA CONTOH – Kota Contoh") && (strings.HasPrefix(name, "xl/") || strings.HasPrefix(name, "word/")) {
					said++
				}
			}
		default:
			said = bytes.Count(f.Data, []byte("DATA CONTOH"))
		}
		if said < want || want == 0 {
			t.Errorf("%s says it on %d of %d pages", f.Path, said, want)
		}
	}
}

func unzip(t *testing.T, data []byte) map[string]string {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]string{}
	for _, f := range z.File {
		if !f.Modified.IsZero() && f.Modified.Year() > 1980 {
			t.Errorf("%s carries the time %v", f.Name, f.Modified)
		}
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		out[f.Name] = string(text)
	}
	return out
}

func TestOnlyASampleCityGetsDocuments(t *testing.T) {
	sub, err := fs.Sub(city.Packs, "samarinda")
	if err != nil {
		t.Fatal(err)
	}
	c, err := pack.Load(sub)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := practice.Make(1, c); err == nil {
		t.Error("documents were invented about a real city")
	}
}

func TestWriteFillsItsFoldersOnly(t *testing.T) {
	dir := t.TempDir()
	truth, err := practice.Write(dir, 1, contoh(t))
	if err != nil {
		t.Fatal(err)
	}
	top, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, e := range top {
		names = append(names, e.Name())
	}
	if diff := cmp.Diff([]string{practice.EvidenceFolder, practice.EvidenceFile, practice.Folder, practice.StateFile, practice.TruthFile}, names); diff != "" {
		t.Error(diff)
	}
	data, err := os.ReadFile(filepath.Join(dir, practice.TruthFile))
	if err != nil {
		t.Fatal(err)
	}
	var back practice.Truth
	if err := json.Unmarshal(data, &back); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(truth, back); diff != "" {
		t.Error(diff)
	}
	made := madeOfOne(t)
	state, err := practice.ReadState(dir)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(made.State, state); diff != "" {
		t.Error(diff)
	}
	evidence, err := practice.ReadEvidence(dir)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(made.Evidence, evidence); diff != "" {
		t.Error(diff)
	}
	if !practice.Written(dir) {
		t.Error("what was written passes for incomplete")
	}
	if err := os.Remove(filepath.Join(dir, practice.EvidenceFile)); err != nil {
		t.Fatal(err)
	}
	if practice.Written(dir) {
		t.Error("a folder of an earlier release, without evidence, passes for complete")
	}
	for _, p := range truth.Planted {
		if _, err := os.Stat(filepath.Join(dir, practice.Folder, filepath.FromSlash(p.File))); err != nil {
			t.Error(err)
		}
	}
}
