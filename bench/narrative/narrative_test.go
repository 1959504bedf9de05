package narrative

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"nyata/internal/adapters/practice"
	"nyata/internal/house"
)

func value(v float64) *float64 { return &v }

// TestJudge holds hand-made output against hand-made labels.
func TestJudge(t *testing.T) {
	label := Quantity{Value: value(1.25), Unit: "km", Object: "Jalan Pelangi", Action: "built", Place: "Mega Lipat", Year: 2025, Sentence: "Jalan Pelangi di Kelurahan Mega Lipat dibangun 1,25 km."}
	with := func(change func(*Quantity)) Quantity {
		q := label
		change(&q)
		return q
	}
	carried := with(func(q *Quantity) { q.Sentence = "Panjangnya 1,25 km." })
	aRange := with(func(q *Quantity) { q.Value, q.Range = nil, []float64{300, 400} })
	for _, c := range []struct {
		situation                string
		labels, printed          []Quantity
		right, shown, missed, of int
	}{
		{"the same", []Quantity{label}, []Quantity{label}, 1, 1, 0, 1},
		{"the same in metres", []Quantity{label}, []Quantity{with(func(q *Quantity) { q.Value, q.Unit = value(1250), "meter" })}, 1, 1, 0, 1},
		{"a longer place", []Quantity{label}, []Quantity{with(func(q *Quantity) { q.Place = "Jalan Pelangi, Kelurahan Mega Lipat" })}, 1, 1, 0, 1},
		{"no place although the sentence has it", []Quantity{label}, []Quantity{with(func(q *Quantity) { q.Place = "" })}, 0, 1, 1, 1},
		{"no place, which the sentence has not", []Quantity{carried}, []Quantity{with(func(q *Quantity) { q.Place = "" })}, 1, 1, 0, 1},
		{"another place, where the sentence has none", []Quantity{carried}, []Quantity{with(func(q *Quantity) { q.Place = "Nada Sungai" })}, 0, 1, 1, 1},
		{"another action", []Quantity{label}, []Quantity{with(func(q *Quantity) { q.Action = "planned" })}, 0, 1, 1, 1},
		{"another year", []Quantity{label}, []Quantity{with(func(q *Quantity) { q.Year = 2024 })}, 0, 1, 1, 1},
		{"any year where the label has none", []Quantity{with(func(q *Quantity) { q.Year = 0 })}, []Quantity{label}, 1, 1, 0, 1},
		{"a rate", []Quantity{label}, []Quantity{with(func(q *Quantity) { q.Unit = "km/hari" })}, 1, 1, 0, 1},
		{"another unit", []Quantity{label}, []Quantity{with(func(q *Quantity) { q.Unit = "ha" })}, 0, 1, 1, 0},
		{"nothing printed", []Quantity{label}, nil, 0, 0, 1, 0},
		{"printed twice", []Quantity{label}, []Quantity{label, label}, 1, 2, 0, 1},
		{"a percentage, a width and a cell besides", []Quantity{label}, []Quantity{
			label, {Value: value(93.7), Unit: "%"}, {Value: value(4), Unit: "m"}, {Value: value(700), Unit: "unit"}, {Value: value(120), Unit: "hari kalender"},
		}, 1, 1, 0, 1},
		{"a range", []Quantity{aRange}, []Quantity{aRange}, 1, 1, 0, 1},
		{"one end of a range", []Quantity{aRange}, []Quantity{with(func(q *Quantity) { q.Value = value(300) })}, 0, 1, 1, 0},
	} {
		d := Document{File: "a", Quantities: c.labels, Ignored: []Quantity{{Value: value(4), Unit: "m"}, {Value: value(700)}}}
		s := Judge([]Document{d}, map[string][]Quantity{"a": c.printed, "b": {label}})
		if s.Right != c.right || s.Printed != c.shown || len(s.Missed) != c.missed || s.Action.Of != c.of || s.Labelled != len(c.labels) {
			t.Errorf("%s: %+v", c.situation, s)
		}
	}
}

func TestWhatIsLabelledIsNeverIgnored(t *testing.T) {
	d := Document{File: "a", Quantities: []Quantity{{Value: value(1.25), Unit: "km", Action: "built"}}, Ignored: []Quantity{{Value: value(1.25)}}}
	s := Judge([]Document{d}, map[string][]Quantity{"a": {{Value: value(1.25), Unit: "km", Action: "built"}, {Value: value(1.25), Unit: "km", Action: "other"}}})
	if s.Right != 1 || s.Printed != 1 || s.F1() != 1 {
		t.Errorf("%+v", s)
	}
}

func TestF1(t *testing.T) {
	s := Score{Right: 6, Printed: 8, Labelled: 12}
	if math.Abs(s.Precision()-0.75) > 1e-12 || math.Abs(s.Recall()-0.5) > 1e-12 || math.Abs(s.F1()-0.6) > 1e-12 {
		t.Errorf("%v %v %v", s.Precision(), s.Recall(), s.F1())
	}
	if none := (&Score{}); none.F1() != 0 {
		t.Errorf("F1 of nothing is %v", none.F1())
	}
}

func TestObjects(t *testing.T) {
	for _, c := range []struct {
		label, printed string
		same           bool
	}{
		{"jalan beton", "jalan beton", true},
		{"jalan beton", "pembangunan jalan beton", true},
		{"lampu baru", "lampu penerangan", true},
		{"saluran lama", "jembatan", false},
		{"pagu", "", false},
	} {
		if got := sameObject(&Quantity{Object: c.label}, &Quantity{Object: c.printed}); got != c.same {
			t.Errorf("%q and %q: %v", c.label, c.printed, got)
		}
	}
}

func TestPrinted(t *testing.T) {
	output := `{"file":"x/a.docx","subject":{"type":"narrative","object":"jalan","action":"built","place":"Awan Biru","sentence":"s"},"period":"2024","raw":"1 km","value":1,"unit":"km"}
{"file":"x/a.docx","subject":{"type":"narrative"},"object":"jalan","action":"planned","place":{"id":"k","text":"Batu Angin"},"period":"2025-Q1","value":2,"unit":"km"}
{"file":"x/a.docx","subject":{"type":"indicator"},"value":3,"unit":"km"}
{"file":"x/b.docx","subject":{"type":"narrative","action":"other"},"area":{"id":"k","text":"Daun Perak"},"period":null,"value":null,"range":[3,4],"unit":"m"}
{"file":"x/b.docx","sha256":"","problem":{"code":"broken"}}
`
	got, err := Printed(strings.NewReader(output), func(f string) string { return strings.TrimPrefix(f, "x/") })
	if err != nil {
		t.Fatal(err)
	}
	a, b := got["a.docx"], got["b.docx"]
	if len(a) != 2 || a[0].Object != "jalan" || a[0].Year != 2024 || a[0].Place != "Awan Biru" || a[1].Action != "planned" || a[1].Place != "Batu Angin" || a[1].Year != 2025 {
		t.Errorf("a: %+v", a)
	}
	if len(b) != 1 || b[0].Place != "Daun Perak" || b[0].Year != 0 || !slices.Equal(b[0].Range, []float64{3, 4}) {
		t.Errorf("b: %+v", b)
	}
	if _, err := Printed(strings.NewReader("no JSON"), func(f string) string { return f }); err == nil {
		t.Error("what is no JSON passes")
	}
}

// TestLabelsStandInTheirTexts keeps labels and texts together: every label's
// sentence stands in the text, and what was labelled stands in the sentence.
func TestLabelsStandInTheirTexts(t *testing.T) {
	root := house.Root(t)
	texts := map[string]string{
		"dev":    filepath.Join(root, "internal", "adapters", "practice", "narrative"),
		"frozen": filepath.Join(root, "bench", "narrative", "frozen"),
		"later":  filepath.Join(root, "bench", "narrative", "later"),
		"second": filepath.Join(root, "bench", "narrative", "second"),
		"third":  filepath.Join(root, "bench", "narrative", "third"),
		"fourth": filepath.Join(root, "bench", "narrative", "fourth"),
		"fifth":  filepath.Join(root, "bench", "narrative", "fifth"),
		"unseen": filepath.Join(root, "bench", "narrative", "unseen"),
		"fresh":  filepath.Join(root, "bench", "narrative", "fresh"),
		"closed": filepath.Join(root, "bench", "narrative", "closed"),
	}
	for part, least := range map[string]int{"dev": 10, "frozen": 6, "later": 6, "second": 14, "third": 12, "fourth": 10, "fifth": 12, "unseen": 7, "fresh": 6, "closed": 8} {
		documents, err := Load(filepath.Join(root, "bench", "narrative", part))
		if err != nil {
			t.Fatal(err)
		}
		if len(documents) < least {
			t.Errorf("%s has %d documents, want %d", part, len(documents), least)
		}
		sources, err := filepath.Glob(filepath.Join(texts[part], "*.txt"))
		if err != nil || len(sources) != len(documents) {
			t.Fatalf("%s: %d texts for %d documents, %v", part, len(sources), len(documents), err)
		}
		for i, d := range documents {
			raw, err := os.ReadFile(sources[i])
			if err != nil {
				t.Fatal(err)
			}
			text := string(raw)
			if !strings.HasPrefix(text, "@ "+d.File+"\n") {
				t.Errorf("%s has the labels of %s", sources[i], d.File)
			}
			if f, err := practice.Narrative(text); err != nil || f.Path != d.File || len(f.Data) == 0 {
				t.Errorf("%s: %v", sources[i], err)
			}
			for _, q := range d.Quantities {
				if fault := labelFault(text, &q); fault != "" {
					t.Errorf("%s: %q %s", d.File, q.Raw, fault)
				}
			}
		}
	}
}

// TestLabelsAgainstThemselves has the scorer find nothing wrong with them.
func TestLabelsAgainstThemselves(t *testing.T) {
	for _, part := range []string{"dev", "second", "third", "fourth", "fifth", "frozen", "later", "unseen", "fresh", "closed"} {
		documents, err := Load(filepath.Join(house.Root(t), "bench", "narrative", part))
		if err != nil {
			t.Fatal(err)
		}
		printed := map[string][]Quantity{}
		for _, d := range documents {
			printed[d.File] = append(slices.Clone(d.Quantities), d.Ignored...)
		}
		s := Judge(documents, printed)
		if s.F1() != 1 || len(s.Missed)+len(s.Extra) > 0 {
			t.Errorf("%s: F1 %v, missed %v, extra %v", part, s.F1(), s.Missed, s.Extra)
		}
	}
}

func labelFault(text string, q *Quantity) string {
	_, has := amountOf(q)
	switch {
	case !strings.Contains(text, q.Sentence):
		return fmt.Sprintf("its sentence %q is not in the text", q.Sentence)
	case !strings.Contains(q.Sentence, q.Raw):
		return "is not in its sentence"
	case !has:
		return "has neither value nor range"
	case !slices.Contains([]string{"built", "planned", "repaired", "other"}, q.Action):
		return "has action " + q.Action
	case q.Place != "" && !strings.Contains(fold(text), fold(q.Place)):
		return "is in a place that the text does not name"
	case q.Year != 0 && (q.Year < 2019 || q.Year > 2027):
		return fmt.Sprintf("is of %d", q.Year)
	}
	return ""
}

// TestFrozenStaysFrozen holds the parts that are kept from the builders against
// the hashes that the README states.
func TestFrozenStaysFrozen(t *testing.T) {
	dir := filepath.Join(house.Root(t), "bench", "narrative")
	readme, err := os.ReadFile(filepath.Join(dir, "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	for _, part := range []string{"frozen", "later", "unseen", "fresh", "closed"} {
		names, err := filepath.Glob(filepath.Join(dir, part, "*"))
		if err != nil {
			t.Fatal(err)
		}
		sum := sha256.New()
		for _, name := range names {
			raw, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			sum.Write(raw)
		}
		if hash := hex.EncodeToString(sum.Sum(nil)); !strings.Contains(string(readme), hash) {
			t.Errorf("README.md does not state the hash of the part %s, %s", part, hash)
		}
	}
}
