package contradictions

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"nyata/internal/ground/period"
	"nyata/internal/record/difference"
	"nyata/internal/record/observation"
)

// root is the folder of go.mod.
func root(t testing.TB) string {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir
		}
		if filepath.Dir(dir) == dir {
			t.Fatal("no go.mod above the test")
		}
		dir = filepath.Dir(dir)
	}
}

// list reads the judgements of the repository.
func list(t testing.TB) []Judgement {
	t.Helper()
	f, err := os.Open(filepath.Join(root(t), "docs", "contradictions.csv"))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = f.Close() }()
	all, err := Load(f)
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// The list is complete, names no line twice for one run, and says what it is
// said to hold.
func TestList(t *testing.T) {
	seen := map[Claim]int{}
	current, firstRight, first := 0, 0, 0
	for _, j := range list(t) {
		if j.Current() {
			current++
		}
		if j.Run == "first" {
			first++
			if j.Right {
				firstRight++
			}
			seen[j.Claim]++
		}
		if strings.Contains(j.Comment, "/") && strings.HasPrefix(j.Comment, "/") {
			t.Errorf("a path of a machine in %q", j.Comment)
		}
	}
	for c, n := range seen {
		if n > 1 {
			t.Errorf("%d lines of the first run say %+v", n, c)
		}
	}
	if current < 190 || first < 190 || firstRight == 0 {
		t.Errorf("%d lines of what is counted now, %d of what the first version counted, %d of these right", current, first, firstRight)
	}
}

func TestLoadRefuses(t *testing.T) {
	head := strings.Join(header, ",") + "\n"
	for name, line := range map[string]string{
		"another heading":             "",
		"a page that is no number":    "a.pdf,eins,,,balance,now,,counted,2023,S,1,2,right,,seen",
		"neither page nor cell":       "a.pdf,,,,balance,now,,counted,2023,S,1,2,right,,seen",
		"a run nobody knows":          "a.pdf,1,,,balance,last,,counted,2023,S,1,2,right,,seen",
		"a status nobody knows":       "a.pdf,1,,,balance,now,,sure,2023,S,1,2,right,,seen",
		"no verdict":                  "a.pdf,1,,,balance,now,,counted,2023,S,1,2,,,seen",
		"wrong without a cause":       "a.pdf,1,,,balance,now,,counted,2023,S,1,2,wrong,,seen",
		"right with a cause":          "a.pdf,1,,,balance,now,,counted,2023,S,1,2,right,rule,seen",
		"a cause nobody knows":        "a.pdf,1,,,balance,now,,counted,2023,S,1,2,wrong,luck,seen",
		"no word of what was seen":    "a.pdf,1,,,balance,now,,counted,2023,S,1,2,right,,",
		"too few fields":              "a.pdf,1,,,balance",
		"no rule":                     "a.pdf,1,,,,now,,counted,2023,S,1,2,right,,seen",
		"one good line and a bad one": "a.pdf,1,,,balance,now,,counted,2023,S,1,2,right,,seen\na.pdf,0,,,balance,now,,counted,2023,S,1,2,right,,seen",
	} {
		t.Run(name, func(t *testing.T) {
			text := head + line
			if name == "another heading" {
				text = "file,page\n"
			}
			if _, err := Load(strings.NewReader(text)); err == nil {
				t.Error("accepted")
			}
		})
	}
}

// differing makes a counted difference at a page of a file.
func differing(file string, page int, found string, status difference.Status) difference.Difference {
	return difference.Difference{
		Rule: "children_sum", Status: status, Subject: "Administrasi  Umum", Period: period.Quarter(2023, 1), Expected: "Rp1", Found: found,
		Sources: []observation.Source{{File: "folder/" + file, Page: page}},
	}
}

func TestCompare(t *testing.T) {
	claim := func(file, found string) Claim {
		d := differing(file, 1, found, difference.Counted)
		return ClaimOf(&d)
	}
	judged := []Judgement{
		{Claim: claim("a.pdf", "Rp2"), Run: "now", Status: difference.Counted, Right: true},
		{Claim: claim("b.pdf", "Rp2"), Run: "now", Status: difference.Counted, Right: true},
		{Claim: claim("c.pdf", "Rp2"), Run: "first", Status: difference.Counted, Miss: Rule},
		{Claim: claim("d.pdf", "Rp2"), Run: "first", Status: difference.Counted, Miss: Matching},
		{Claim: claim("e.pdf", "Rp2"), Run: "now", Status: difference.Note, Right: true},
		{Claim: claim("f.pdf", "Rp2"), Run: "now", Edition: "2023", Status: difference.Counted, Right: true},
		{Claim: claim("h.pdf", "Rp2"), Run: "first", Status: difference.Counted, Right: true},
	}
	found := []difference.Difference{
		differing("a.pdf", 1, "Rp2", difference.Counted), // still found
		differing("c.pdf", 1, "Rp2", difference.Counted), // wrong, and back
		differing("d.pdf", 1, "Rp2", difference.Note),    // wrong, and no longer counted
		differing("g.pdf", 1, "Rp2", difference.Counted), // new
		differing("a.pdf", 1, "Rp3", difference.Counted), // the same place says something else
	}
	got := Compare(judged, found, "")
	if len(got.Kept) != 1 || len(got.Lost) != 1 || got.Lost[0].File != "b.pdf" || len(got.Back) != 1 || got.Back[0].File != "c.pdf" || len(got.Unjudged) != 2 {
		t.Errorf("kept %d, lost %v, back %v, unjudged %v", len(got.Kept), got.Lost, got.Back, got.Unjudged)
	}
	var table strings.Builder
	if err := got.WriteTable(&table); err != nil || !strings.Contains(table.String(), "precision 0.500") || !strings.Contains(table.String(), "lost 1, not judged 2") {
		t.Errorf("table:\n%s", table.String())
	}
	if with := Compare(judged, []difference.Difference{differing("f.pdf", 1, "Rp2", difference.Counted)}, "2023"); len(with.Kept) != 1 || len(with.Lost) != 0 {
		t.Errorf("with the edition: kept %d, lost %d", len(with.Kept), len(with.Lost))
	}
}

func TestInterval(t *testing.T) {
	for _, c := range []struct {
		right, n         int
		share, low, high float64
	}{
		{0, 0, 0, 0, 0},
		{10, 10, 1, 0.722, 1},
		{196, 200, 0.98, 0.950, 0.992},
		{0, 10, 0, 0, 0.278},
	} {
		share, low, high := interval(c.right, c.n)
		if near(share, c.share) && near(low, c.low) && near(high, c.high) {
			continue
		}
		t.Errorf("%d of %d: %.3f (%.3f to %.3f), want %.3f (%.3f to %.3f)", c.right, c.n, share, low, high, c.share, c.low, c.high)
	}
}

func near(a, b float64) bool { return a-b < 0.0006 && b-a < 0.0006 }

// Whatever the list holds, reading it ends in judgements that are complete or
// in an error.
func FuzzLoad(f *testing.F) {
	f.Add(strings.Join(header, ",") + "\na.pdf,1,,,balance,now,,counted,2023,S,1,2,right,,seen\n")
	f.Add("file,page\n")
	f.Add("\"")
	f.Fuzz(func(t *testing.T, text string) {
		all, err := Load(strings.NewReader(text))
		if err != nil {
			return
		}
		for _, j := range all {
			if j.File == "" || j.Rule == "" || j.Comment == "" || j.Right != (j.Miss == "") {
				t.Fatalf("incomplete judgement accepted: %+v", j)
			}
		}
	})
}
