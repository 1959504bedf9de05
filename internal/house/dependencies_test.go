package house_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/mod/modfile"

	"nyata/internal/house"
)

// TestDependenciesAreExplained holds the table of decision 0005 against
// go.mod: every direct dependency stands there, in the version that is used.
func TestDependenciesAreExplained(t *testing.T) {
	root := house.Root(t)
	raw, err := os.ReadFile(filepath.Join(root, "go.mod"))
	if err != nil {
		t.Fatal(err)
	}
	mod, err := modfile.Parse("go.mod", raw, nil)
	if err != nil {
		t.Fatal(err)
	}
	page, err := os.ReadFile(filepath.Join(root, "docs", "decisions", "0005-dependencies.md"))
	if err != nil {
		t.Fatal(err)
	}
	explained := explainedModules(string(page))
	used := map[string]bool{}
	for _, r := range mod.Require {
		used[r.Mod.Path] = true
		switch version, ok := explained[r.Mod.Path]; {
		case !ok && r.Indirect:
		case !ok:
			t.Errorf("%s is used but decision 0005 does not say why", r.Mod.Path)
		case version != r.Mod.Version:
			t.Errorf("decision 0005 says %s %s, go.mod says %s", r.Mod.Path, version, r.Mod.Version)
		}
	}
	for path := range explained {
		if !used[path] {
			t.Errorf("decision 0005 explains %s, which is not used", path)
		}
	}
}

// explainedModules reads module and version out of the rows of the tables. A
// cell may name several modules with as many versions, and x/net for
// golang.org/x/net; a module may be named by one of its packages.
func explainedModules(page string) map[string]string {
	explained := map[string]string{}
	for line := range strings.Lines(page) {
		cells := strings.Split(line, "|")
		if len(cells) < 5 || strings.Contains(cells[2], "vendored") {
			continue
		}
		modules, versions := strings.Split(cells[2], ","), strings.Split(cells[3], ",")
		if len(modules) != len(versions) {
			continue
		}
		for i, m := range modules {
			m, version := strings.TrimSpace(m), strings.TrimSpace(versions[i])
			if rest, short := strings.CutPrefix(m, "x/"); short {
				m = "golang.org/x/" + rest
			}
			switch elements := strings.Split(m, "/"); {
			case len(version) < 2 || version[0] != 'v' || version[1] < '0' || version[1] > '9':
				continue
			case elements[0] == "golang.org" || elements[0] == "github.com":
				// the module ends with its name, or with its major version
				end := min(3, len(elements))
				if len(elements) > 3 && strings.HasPrefix(elements[3], "v") {
					end = 4
				}
				m = strings.Join(elements[:end], "/")
			}
			explained[m] = version
		}
	}
	return explained
}
