package text_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"nyata/internal/faces/text"
	"nyata/internal/house"
)

// called finds the keys that code asks for by name, of the catalogue or for a
// fault that a face will translate; named finds what can only be a key by the
// area it begins with.
var (
	called  = regexp.MustCompile(`(?:\bT|\bSay|\bMisuse|fault\.New|fault\.Wrap)\((?:[^()"` + "`" + `]*,\s*)*"([a-z0-9_.-]*[a-z0-9_-])"`)
	comment = regexp.MustCompile(`(?m)^\s*//.*$`)
	named   = regexp.MustCompile(`"((?:web|cli|fault)\.[a-z0-9_.-]*[a-z0-9_-])"`)
)

// TestEveryKeyAskedForExists catches what would show up as [key] on a page.
func TestEveryKeyAskedForExists(t *testing.T) {
	c := load(t)
	for _, file := range house.Files(t, "internal", ".go", ".templ") {
		if strings.HasSuffix(file.Path, "_templ.go") || strings.HasSuffix(file.Path, "_test.go") {
			continue
		}
		code := comment.ReplaceAllString(file.Text, "")
		asked := append(called.FindAllStringSubmatch(code, -1), named.FindAllStringSubmatch(code, -1)...)
		missing := map[string]bool{}
		for _, m := range asked {
			if !c.Has(text.ID, m[1]) && !missing[m[1]] {
				missing[m[1]] = true
				t.Errorf("%s asks for text %q, which the catalogue does not have", file.Path, m[1])
			}
		}
	}
}

// TestEveryKeyIsUsed finds texts nobody says. A key counts as used where it
// stands as a string in the code, or where a string ending in a dot begins it:
// "state." + code uses every state.
func TestEveryKeyIsUsed(t *testing.T) {
	whole := map[string]bool{}
	var prefixes []string
	quoted := regexp.MustCompile(`"([a-z][a-z0-9_.-]*)"`)
	for _, file := range house.Files(t, "internal", ".go", ".templ") {
		if strings.HasSuffix(file.Path, "_test.go") || strings.HasSuffix(file.Path, "_templ.go") {
			continue
		}
		for _, m := range quoted.FindAllStringSubmatch(file.Text, -1) {
			whole[m[1]] = true
			if strings.HasSuffix(m[1], ".") {
				prefixes = append(prefixes, m[1])
			}
		}
	}
	for _, key := range load(t).Keys(text.ID) {
		if !whole[key] && !begins(prefixes, key) {
			t.Errorf("nobody asks for text %q: use it or remove it", key)
		}
	}
}

func begins(prefixes []string, key string) bool {
	for _, p := range prefixes {
		if strings.HasPrefix(key, p) {
			return true
		}
	}
	return false
}

// TestNoTextAccuses reads every text in both languages.
func TestNoTextAccuses(t *testing.T) {
	c := load(t)
	for _, lang := range text.Languages() {
		for _, key := range c.Keys(lang) {
			if word := house.Accusing(c.T(lang, key)); word != "" {
				t.Errorf("text %q in %s says %q; speak of the figure, never of a person's intent", key, lang, word)
			}
		}
	}
}

// TestEveryCodeHasAWord reads the codes of the record's types out of its
// source, so that a new state or problem cannot reach a page as [state.new].
func TestEveryCodeHasAWord(t *testing.T) {
	prefix := map[string]string{
		"observation.State": "state.", "observation.Measure": "measure.", "observation.SubjectType": "subject.",
		"observation.Stage": "stage.", "difference.Severity": "severity.", "difference.Status": "status.",
		"document.Kind": "kind.", "document.Code": "problem.", "indicator.Polarity": "polarity.",
		"receipt.State": "receipt.state.", "receipt.DocumentType": "document.type.",
		"proposal.State": "proposal.state.", "account.Role": "role.", "fault.Kind": "fault.",
		"metric.Refusal": "metric.refusal.",
	}
	c := load(t)
	met := map[string]bool{}
	sources := append(house.Files(t, "internal/record", ".go"), house.Files(t, "internal/ground/fault", ".go")...)
	for _, file := range sources {
		parsed, err := parser.ParseFile(token.NewFileSet(), file.Path, file.Text, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(parsed, func(n ast.Node) bool {
			spec, ok := n.(*ast.ValueSpec)
			if !ok || spec.Type == nil {
				return true
			}
			kind, ok := spec.Type.(*ast.Ident)
			if !ok {
				return true
			}
			name := parsed.Name.Name + "." + kind.Name
			for _, value := range spec.Values {
				literal, ok := value.(*ast.BasicLit)
				if !ok || prefix[name] == "" {
					continue
				}
				met[name] = true
				code, err := strconv.Unquote(literal.Value)
				if err != nil {
					t.Fatal(err)
				}
				if code != "" && !c.Has(text.ID, prefix[name]+code) {
					t.Errorf("%s %q has no word: add %q to the catalogue", name, code, prefix[name]+code)
				}
			}
			return true
		})
	}
	for name := range prefix {
		if !met[name] {
			t.Errorf("no codes of %s found; the test looks in the wrong place", name)
		}
	}
}
