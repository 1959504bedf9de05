package search

import (
	"context"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"nyata/internal/casework"
	"nyata/internal/record/document"
	"nyata/internal/record/observation"
	"nyata/internal/record/receipt"
)

// shelf is texts without an office.
type shelf struct {
	size  int64
	all   []receipt.Receipt
	texts map[string]casework.Text
	said  map[string][]observation.Recorded
	read  int
}

func (s *shelf) Size(context.Context) (int64, error) { return s.size, nil }

func (s *shelf) Receipts(context.Context, casework.Actor, receipt.Filter) ([]receipt.Receipt, error) {
	return s.all, nil
}

func (s *shelf) Text(_ context.Context, _ casework.Actor, id string) (casework.Text, error) {
	s.read++
	return s.texts[id], nil
}

func (s *shelf) Quantities(_ context.Context, _ casework.Actor, id string) ([]observation.Recorded, error) {
	return s.said[id], nil
}

// say puts quantities into a document: a sentence and an object each.
func (s *shelf) say(id string, pairs ...string) {
	if s.said == nil {
		s.said = map[string][]observation.Recorded{}
	}
	for i := 0; i < len(pairs); i += 2 {
		s.said[id] = append(s.said[id], observation.Recorded{
			ID: fmt.Sprintf("%s%d", id, i/2), Candidate: observation.Candidate{Narrative: &observation.Narrative{Sentence: pairs[i], Object: pairs[i+1]}},
		})
	}
}

func (s *shelf) put(id string, year int, texts ...string) {
	t := casework.Text{Year: year}
	for i, text := range texts {
		t.Passages = append(t.Passages, casework.Passage{Text: text, Source: observation.Source{Page: i + 1, Box: &document.Box{X0: 1, Y0: 2, X1: 3, Y1: 4}, Table: -1}})
	}
	s.texts[id] = t
	s.size++
	for i := range s.all {
		if s.all[i].ID == id {
			s.all[i].Entry = s.size
			return
		}
	}
	s.all = append(s.all, receipt.Receipt{ID: id, Entry: s.size})
}

func everybody(string) bool { return true }

func find(t *testing.T, x *Index, question string, may func(string) bool) string {
	t.Helper()
	hits, err := x.Find(t.Context(), question, 10, may)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, h := range hits {
		out = append(out, fmt.Sprintf("%s:%d", h.Source.SHA256, h.Source.Page))
	}
	return strings.Join(out, " ")
}

func TestFind(t *testing.T) {
	s := &shelf{texts: map[string]casework.Text{}}
	s.put("a", 2024, "Pembangunan jalan lingkungan sepanjang 1.250 m di Kelurahan Sambutan.", "Rapat koordinasi dihadiri camat.")
	s.put("b", 2025, "Jalan yang terbangun 900 m; jembatan diperbaiki.", "Sampah terangkut 12 ton.")
	path := filepath.Join(t.TempDir(), "search.db")
	x, err := Open(t.Context(), path, s)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = x.Close() })
	if n, err := x.CatchUp(t.Context()); err != nil || n != 2 {
		t.Fatalf("caught up to %d, %v", n, err)
	}
	for _, c := range []struct{ situation, question, want string }{
		{"bent otherwise", "jalan dibangun", "b:1 a:1"},
		{"all words before any", "membangun jalan lingkungan", "a:1"},
		{"any word where no passage has all", "sampah koordinasi", "a:2 b:2"},
		{"informal", "jalan yg dibangun", "b:1 a:1"},
		{"nothing that tells", "yang dan di", ""},
		{"words of the query language", `"jalan" OR NOT (bangun* NEAR) ;--`, "b:1 a:1"},
		{"a number", "1.250", "a:1"},
	} {
		if got := find(t, x, c.question, everybody); got != c.want {
			t.Errorf("%s: %q finds %q, want %q", c.situation, c.question, got, c.want)
		}
	}
	if got := find(t, x, "jalan", func(id string) bool { return id == "a" }); got != "a:1" {
		t.Errorf("a reader who may see a alone finds %q", got)
	}
	hits, err := x.Find(t.Context(), "dibangun", 1, everybody)
	if err != nil || len(hits) != 1 || hits[0].Year == 0 || hits[0].Source.Box == nil || hits[0].Score <= 0 {
		t.Fatalf("hit %+v, %v", hits, err)
	}
	if got := fmt.Sprint(hits[0].Snippet); !strings.Contains(got, "{terbangun true}") && !strings.Contains(got, "{Pembangunan true}") {
		t.Errorf("snippet %v", got)
	}

	s.put("a", 2024, "Taman kota selesai.") // read again
	s.all = s.all[:1]                       // b is corrected by another
	s.size++
	s.read = 0
	if _, err := x.CatchUp(t.Context()); err != nil || s.read != 1 {
		t.Errorf("%d texts read, %v", s.read, err)
	}
	if got := find(t, x, "jalan sampah taman", everybody); got != "a:1" {
		t.Errorf("after the change %q", got)
	}
	if _, err := x.CatchUp(t.Context()); err != nil || s.read != 1 {
		t.Errorf("nothing new, and %d texts read, %v", s.read, err)
	}
	if err := x.Close(); err != nil {
		t.Fatal(err)
	}
	if x, err = Open(t.Context(), path, s); err != nil {
		t.Fatal(err)
	}
	if got := find(t, x, "taman", everybody); got != "a:1" || x.applied != s.size {
		t.Errorf("opened again it finds %q at %d", got, x.applied)
	}
}

func TestQuantities(t *testing.T) {
	s := &shelf{texts: map[string]casework.Text{}}
	s.say("a", "Jalan Pelangi dibangun sepanjang 1,25 km.", "Jalan Pelangi", "Dipasang 11 titik lampu jalan.", "lampu jalan")
	s.say("b", "Saluran dikeruk 400 m.", "saluran")
	s.put("a", 2024)
	s.put("b", 2025)
	x, err := Open(t.Context(), filepath.Join(t.TempDir(), "search.db"), s)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = x.Close() })
	if _, err := x.CatchUp(t.Context()); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		situation string
		words     [][]string
		want      string
	}{
		{"one word", [][]string{{"jalan"}}, "a0 a1"},
		{"every word must be there", [][]string{{"jalan"}, {"lampu"}}, "a1"},
		{"a word in another's place", [][]string{{"parit", "saluran"}}, "b0"},
		{"bent otherwise", [][]string{{"pembangunan"}}, "a0"},
		{"not on file", [][]string{{"jalan"}, {"tol"}}, ""},
		{"no word that tells", [][]string{{"yang"}}, ""},
		{"words of the query language", [][]string{{`jalan" OR "saluran`}}, "a0 a1 b0"}, // two words, either of them
	} {
		got, err := x.Quantities(t.Context(), c.words, 10, everybody)
		slices.Sort(got)
		if err != nil || strings.Join(got, " ") != c.want {
			t.Errorf("%s: %q, %v, want %q", c.situation, got, err, c.want)
		}
	}
	if got, _ := x.Quantities(t.Context(), [][]string{{"jalan", "saluran"}}, 10, func(id string) bool { return id == "b" }); strings.Join(got, " ") != "b0" {
		t.Errorf("a reader who may see b alone finds %q", got)
	}
	s.all = s.all[1:] // a is corrected by another
	s.size++
	if _, err := x.CatchUp(t.Context()); err != nil {
		t.Fatal(err)
	}
	if got, _ := x.Quantities(t.Context(), [][]string{{"jalan", "saluran"}}, 10, everybody); strings.Join(got, " ") != "b0" {
		t.Errorf("after a is gone %q", got)
	}
}

// FuzzFind holds any question to be only words.
func FuzzFind(f *testing.F) {
	s := &shelf{texts: map[string]casework.Text{}}
	s.put("a", 2024, "Pembangunan jalan lingkungan.")
	x, err := Open(f.Context(), filepath.Join(f.TempDir(), "search.db"), s)
	if err != nil {
		f.Fatal(err)
	}
	if _, err := x.CatchUp(f.Context()); err != nil {
		f.Fatal(err)
	}
	for _, seed := range []string{"jalan", `"`, "a AND", "NEAR(", "*", "stems:jalan", "\x00", "'; DROP TABLE passage"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, question string) {
		if _, err := x.Find(t.Context(), question, 3, everybody); err != nil {
			t.Fatalf("Find(%q): %v", question, err)
		}
	})
}
