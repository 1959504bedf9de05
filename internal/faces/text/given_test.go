package text_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"slices"
	"strconv"
	"strings"
	"testing"

	"nyata/internal/faces/text"
	"nyata/internal/house"
)

// TestPlaceholdersAreGiven finds calls that leave a placeholder of their text
// open, which people would read as {name}. It reads every Go file, so the
// generated ones of the pages too.
func TestPlaceholdersAreGiven(t *testing.T) {
	c := load(t)
	checked := 0
	for _, file := range house.Files(t, "internal", ".go") {
		if strings.HasSuffix(file.Path, "_test.go") || strings.HasPrefix(file.Path, "internal/faces/text/") {
			continue
		}
		positions := token.NewFileSet()
		parsed, err := parser.ParseFile(positions, file.Path, file.Text, parser.SkipObjectResolution)
		if err != nil {
			t.Errorf("parse %s: %v", file.Path, err)
			continue
		}
		ast.Inspect(parsed, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if !ok || call.Ellipsis.IsValid() {
				return true
			}
			key, given, ok := asked(c, call)
			if !ok {
				return true
			}
			checked++
			for _, name := range c.Placeholders(text.ID, key) {
				if !slices.Contains(given, name) {
					t.Errorf("%s: text %q has a place for {%s}, which is not given", positions.Position(call.Pos()), key, name)
				}
			}
			return true
		})
	}
	if checked == 0 {
		t.Error("no call was checked; the test looks in the wrong place")
	}
}

// asked is the key a call asks for and the names of the values it gives: of T,
// Say and Misuse in pairs, of fault.New and fault.Wrap through fault.With.
func asked(c *text.Catalogue, call *ast.CallExpr) (key string, given []string, ok bool) {
	switch name(call.Fun) {
	case "T", "Say", "Misuse":
		for i, arg := range call.Args {
			if key, ok = literal(arg); ok {
				for j := i + 1; j < len(call.Args); j += 2 {
					if n, is := literal(call.Args[j]); is {
						given = append(given, n)
					}
				}
				break
			}
		}
	case "New", "Wrap":
		for _, arg := range call.Args {
			if s, is := literal(arg); is {
				key, ok = s, true
			}
			if with, is := arg.(*ast.CallExpr); is && name(with.Fun) == "With" && len(with.Args) > 0 {
				if n, is := literal(with.Args[0]); is {
					given = append(given, n)
				}
			}
		}
	}
	return key, given, ok && c.Has(text.ID, key)
}

// name is the last name of what is called.
func name(fun ast.Expr) string {
	switch f := fun.(type) {
	case *ast.SelectorExpr:
		return f.Sel.Name
	case *ast.Ident:
		return f.Name
	default:
		return ""
	}
}

func literal(e ast.Expr) (string, bool) {
	l, ok := e.(*ast.BasicLit)
	if !ok || l.Kind != token.STRING {
		return "", false
	}
	s, err := strconv.Unquote(l.Value)
	return s, err == nil
}
