package house_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"io"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"nyata/internal/house"
)

// listed is what this test reads of `go list -json`.
type listed struct {
	ImportPath string
	Name       string
	Imports    []string
}

// packages are all packages of the project. A package that does not compile is
// listed too: its arrows can be seen all the same.
func packages(t *testing.T) []listed {
	t.Helper()
	list := exec.Command("go", "list", "-e", "-json=ImportPath,Name,Imports", "./...")
	list.Dir = house.Root(t)
	var stderr bytes.Buffer
	list.Stderr = &stderr
	out, err := list.Output()
	if err != nil {
		t.Fatalf("go list: %v\n%s", err, stderr.String())
	}
	var all []listed
	for decoder := json.NewDecoder(bytes.NewReader(out)); ; {
		var p listed
		if err := decoder.Decode(&p); errors.Is(err, io.EOF) {
			return all
		} else if err != nil {
			t.Fatalf("read go list: %v", err)
		}
		all = append(all, p)
	}
}

// TestArrowsPointDown prints every import that climbs a floor or crosses
// between adapters.
func TestArrowsPointDown(t *testing.T) {
	all := packages(t)
	if len(all) < 10 {
		t.Fatalf("go list found only %d packages", len(all))
	}
	for _, p := range all {
		for _, to := range p.Imports {
			if why := house.Arrow(p.ImportPath, to); why != "" {
				t.Errorf("%s ──▶ %s\n\t%s", p.ImportPath, to, why)
			}
		}
	}
}

// TestLintKnowsEveryAdapter finds adapters that the linter would let import
// others.
func TestLintKnowsEveryAdapter(t *testing.T) {
	root := house.Root(t)
	rules, err := os.ReadFile(filepath.Join(root, ".golangci.yml"))
	if err != nil {
		t.Fatal(err)
	}
	adapters, err := os.ReadDir(filepath.Join(root, "internal", "adapters"))
	if err != nil {
		t.Fatal(err)
	}
	for _, a := range adapters {
		if a.IsDir() && !bytes.Contains(rules, []byte(`"**/internal/adapters/`+a.Name()+`/**"`)) {
			t.Errorf("adapter %s has no rule of its own in .golangci.yml", a.Name())
		}
	}
}

// TestPackagesHaveNames refuses names that say nothing.
func TestPackagesHaveNames(t *testing.T) {
	nothing := []string{"util", "utils", "common", "helper", "helpers", "model", "models", "service", "services", "misc", "shared", "base", "lib", "core"}
	adapterModel := "nyata/internal/adapters/model" // a language model, the field's own noun
	for _, p := range packages(t) {
		if p.ImportPath != adapterModel && slices.Contains(nothing, path.Base(p.ImportPath)) {
			t.Errorf("package %s: name it for what it holds", p.ImportPath)
		}
		if p.Name != "main" && p.Name != path.Base(p.ImportPath) {
			t.Errorf("package %s stands in folder %s: use one name for both", p.Name, p.ImportPath)
		}
	}
}

// TestLowerFloorsReadNoClock finds calls that would make the same input give
// another output tomorrow.
func TestLowerFloorsReadNoClock(t *testing.T) {
	for _, folder := range []string{"internal/ground", "internal/record", "internal/judgement"} {
		for _, file := range house.Files(t, folder, ".go") {
			if strings.HasSuffix(file.Path, "_test.go") {
				continue
			}
			positions := token.NewFileSet()
			parsed, err := parser.ParseFile(positions, file.Path, file.Text, parser.SkipObjectResolution)
			if err != nil {
				t.Errorf("parse %s: %v", file.Path, err)
				continue
			}
			ast.Inspect(parsed, func(n ast.Node) bool {
				selector, ok := n.(*ast.SelectorExpr)
				if !ok {
					return true
				}
				on, ok := selector.X.(*ast.Ident)
				if ok && on.Name == "time" && slices.Contains([]string{"Now", "Since", "Until", "Local", "Tick", "After", "Sleep"}, selector.Sel.Name) {
					t.Errorf("%s uses time.%s: take the time as a value", positions.Position(selector.Pos()), selector.Sel.Name)
				}
				return true
			})
		}
	}
}

func TestArrow(t *testing.T) {
	const in = "nyata/internal/"
	for name, c := range map[string]struct {
		from, to string
		allowed  bool
	}{
		"ground on the standard library":   {in + "ground/figure", "strings", true},
		"ground on ground":                 {in + "ground/agency", in + "ground/place", true},
		"ground on a module":               {in + "ground/figure", "golang.org/x/text/language", false},
		"ground on record":                 {in + "ground/figure", in + "record/document", false},
		"ground on the disk":               {in + "ground/figure", "os", false},
		"record on judgement":              {in + "record/document", in + "judgement/rules", false},
		"judgement on record":              {in + "judgement/rules", in + "record/document", true},
		"judgement on the network":         {in + "judgement/rules", "net/http", false},
		"judgement on a near namesake":     {in + "judgement/rules", "netip", true},
		"judgement on dice":                {in + "judgement/rules", "math/rand/v2", false},
		"judgement on a store":             {in + "judgement/rules", in + "adapters/store", false},
		"casework on judgement":            {in + "casework", in + "judgement/rules", true},
		"casework on SQL":                  {in + "casework", "database/sql", false},
		"an adapter on casework":           {in + "adapters/store", in + "casework", true},
		"an adapter on another":            {in + "adapters/facts", in + "adapters/store", false},
		"an adapter on its own part":       {in + "adapters/read", in + "adapters/read/pdf", true},
		"an adapter's part on another's":   {in + "adapters/read/pdf", in + "adapters/store/sqlite", false},
		"an adapter on a face":             {in + "adapters/store", in + "faces/text", false},
		"a face on a face":                 {in + "faces/web", in + "faces/text", true},
		"a face on an adapter":             {in + "faces/web", in + "adapters/facts", false},
		"app on everything":                {in + "app", in + "adapters/facts", true},
		"a face on app":                    {in + "faces/web", in + "app", false},
		"a command on app":                 {"nyata/cmd/nyata", in + "app", true},
		"a command on an adapter":          {"nyata/cmd/nyata", in + "adapters/store", false},
		"a city pack on the house":         {"nyata/city", in + "record/reference", false},
		"the product on the house's tests": {in + "app", in + "house", false},
	} {
		t.Run(name, func(t *testing.T) {
			if why := house.Arrow(c.from, c.to); (why == "") != c.allowed {
				t.Errorf("%s ──▶ %s: got %q, allowed should be %v", c.from, c.to, why, c.allowed)
			}
		})
	}
}
