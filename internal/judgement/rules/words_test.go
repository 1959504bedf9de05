package rules

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// accusing are words that speak of guilt, or that only an inspector may use
// (temuan, finding): what a machine notices is a difference between figures.
var accusing = []string{
	"duga", "terduga", "diduga", "dugaan", "bocor", "kebocoran", "manipulasi", "memanipulasi", "curang", "kecurangan", "korupsi", "fiktif", "palsu", "memalsukan",
	"bohong", "seleweng", "penyelewengan", "rekayasa", "direkayasa", "markup", "mark-up", "penipuan", "menipu", "kerugian", "temuan", "pelanggaran", "melanggar",
	"bersalah", "tersangka", "mencurigakan", "curiga", "menyalin", "menjiplak", "lalai", "kelalaian",
	"suspect", "suspicious", "suspected", "fraud", "fraudulent", "fake", "faked", "forged", "manipulated", "manipulation", "cheat", "cheating", "corrupt", "corruption",
	"leak", "leakage", "guilty", "finding", "violation", "violates", "wrongdoing", "lie", "lied", "false", "falsified", "copied", "stolen", "theft", "negligent",
}

// template is a text for people that stands in a rule's file.
type template struct {
	file, text string
	call       int // place of the call it belongs to; the Indonesian text comes first
}

// templates collects the titles of all rules and both texts of every sentence
// in the source of this package.
func templates(t *testing.T) (sentences [][2]template, others []template) {
	t.Helper()
	entries, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	set := token.NewFileSet()
	for _, e := range entries {
		if !strings.HasSuffix(e.Name(), ".go") || strings.HasSuffix(e.Name(), "_test.go") {
			continue
		}
		file, err := parser.ParseFile(set, e.Name(), nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if !ok {
				return true
			}
			name, _ := call.Fun.(*ast.Ident)
			var from int
			switch {
			case name != nil && name.Name == "say":
				from = 0
			case name != nil && name.Name == "also":
				from = 1
			default:
				return true
			}
			var pair [2]template
			for i := range pair {
				literal, ok := call.Args[from+i].(*ast.BasicLit)
				if !ok {
					return true // say and also themselves, handing their arguments on
				}
				text, _ := strconv.Unquote(literal.Value)
				pair[i] = template{e.Name(), text, i}
			}
			sentences = append(sentences, pair)
			return true
		})
	}
	for _, r := range All() {
		others = append(others, template{r.ID, r.Title.ID, 0}, template{r.ID, r.Title.EN, 1}, template{r.ID, r.Source.ID, 0}, template{r.ID, r.Source.EN, 1})
	}
	return sentences, others
}

func TestNoAccusingWords(t *testing.T) {
	sentences, others := templates(t)
	if len(sentences) < len(All()) || len(others) < 3*len(All()) {
		t.Fatalf("only %d sentences and %d titles for %d rules: the test does not see them", len(sentences), len(others), len(All()))
	}
	for _, pair := range sentences {
		others = append(others, pair[0], pair[1])
	}
	for _, s := range others {
		if s.text == "" {
			t.Errorf("%s: a text is missing", s.file)
		}
		for _, word := range strings.FieldsFunc(strings.ToLower(s.text), func(r rune) bool { return (r < 'a' || r > 'z') && r != '-' }) {
			if slices.Contains(accusing, word) {
				t.Errorf("%s: %q stands in %q", s.file, word, s.text)
			}
		}
	}
}

// Both languages say the same: the same arguments, each at least once.
func TestBothLanguagesTakeTheSameArguments(t *testing.T) {
	verb := regexp.MustCompile(`%\[\d+\][sdv]`)
	sentences, _ := templates(t)
	for _, pair := range sentences {
		var used [2][]string
		for i := range pair {
			used[i] = verb.FindAllString(pair[i].text, -1)
			slices.Sort(used[i])
			used[i] = slices.Compact(used[i])
		}
		if len(verb.FindAllString(pair[0].text, -1)) == 0 && strings.Contains(pair[0].text, "%s") {
			continue // one argument, in order
		}
		if !slices.Equal(used[0], used[1]) {
			t.Errorf("%s: %v in Indonesian, %v in English\n%s\n%s", pair[0].file, used[0], used[1], pair[0].text, pair[1].text)
		}
	}
}

func TestEveryRuleIsComplete(t *testing.T) {
	seen := map[string]bool{}
	for _, r := range All() {
		if r.ID == "" || seen[r.ID] || r.Version == "" || r.Source.ID == "" || r.Source.EN == "" || r.Severity == "" || r.Title.ID == "" || r.Title.EN == "" || r.Check == nil {
			t.Errorf("rule %q is incomplete or stands twice", r.ID)
		}
		seen[r.ID] = true
		if got, ok := Find(r.ID); !ok || got.ID != r.ID {
			t.Errorf("rule %q is not found by its id", r.ID)
		}
	}
	if _, ok := Find("no_such_rule"); ok {
		t.Error("a rule that is not there is found")
	}
}
