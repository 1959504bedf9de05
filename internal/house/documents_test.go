package house_test

import (
	"os"
	"path"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"nyata/internal/house"
)

// TestLinksLead follows every relative link of every document.
func TestLinksLead(t *testing.T) {
	link := regexp.MustCompile(`\]\(([^)\s#]+)(?:#[^)]*)?\)`)
	for _, file := range house.Files(t, ".", ".md") {
		for _, m := range link.FindAllStringSubmatch(file.Text, -1) {
			target := m[1]
			if strings.Contains(target, "://") || strings.HasPrefix(target, "mailto:") {
				continue
			}
			if _, err := os.Stat(filepath.Join(house.Root(t), path.Dir(file.Path), target)); err != nil {
				t.Errorf("%s links to %s, which is not there", file.Path, target)
			}
		}
	}
}

// TestArchitectureNamesEveryPackage keeps the map of the house whole: every
// package right on a floor stands on it, but for the nouns of record.
func TestArchitectureNamesEveryPackage(t *testing.T) {
	root := house.Root(t)
	raw, err := os.ReadFile(filepath.Join(root, "ARCHITECTURE.md"))
	if err != nil {
		t.Fatal(err)
	}
	for _, floor := range []string{"ground", "judgement", "adapters", "faces"} {
		// the floor's line and those set in below it
		line := regexp.MustCompile(`(?m)^  ` + floor + ` .*\n(?:    .*\n)*`).FindString(string(raw))
		rooms, err := os.ReadDir(filepath.Join(root, "internal", floor))
		if err != nil {
			t.Fatal(err)
		}
		for _, room := range rooms {
			source, err := filepath.Glob(filepath.Join(root, "internal", floor, room.Name(), "*.go"))
			if err != nil {
				t.Fatal(err)
			}
			if len(source) > 0 && !regexp.MustCompile(`\b`+room.Name()+`\b`).MatchString(line) {
				t.Errorf("ARCHITECTURE.md does not show %s on the floor %s", room.Name(), floor)
			}
		}
	}
}

// TestGlossaryNamesExist looks up every `package.Name` of the glossary in the
// source of that package, so that the table cannot drift from the code.
func TestGlossaryNamesExist(t *testing.T) {
	sources := map[string]string{} // package name → its source
	for _, file := range house.Files(t, "internal", ".go") {
		name := path.Base(path.Dir(file.Path))
		sources[name] += file.Text
	}
	raw, err := os.ReadFile(filepath.Join(house.Root(t), "docs", "glossary.md"))
	if err != nil {
		t.Fatal(err)
	}
	qualified := regexp.MustCompile("`([a-z]+)((?:\\.[A-Z][A-Za-z0-9]*)+)`")
	found := qualified.FindAllStringSubmatch(string(raw), -1)
	if len(found) < 50 {
		t.Fatalf("the glossary names only %d identifiers", len(found))
	}
	for _, m := range found {
		source, ok := sources[m[1]]
		if !ok {
			t.Errorf("the glossary names %s%s, but there is no package %s", m[1], m[2], m[1])
			continue
		}
		for name := range strings.SplitSeq(strings.TrimPrefix(m[2], "."), ".") {
			if !regexp.MustCompile(`\b` + name + `\b`).MatchString(source) {
				t.Errorf("the glossary names %s%s, but package %s has no %s", m[1], m[2], m[1], name)
			}
		}
	}
	for _, m := range regexp.MustCompile("`((?:ground|record|judgement|adapters|faces)/[a-z/]+|city/)`").FindAllStringSubmatch(string(raw), -1) {
		folder := "internal/" + m[1]
		if m[1] == "city/" {
			folder = "city"
		}
		if _, err := os.Stat(filepath.Join(house.Root(t), folder)); err != nil {
			t.Errorf("the glossary names %s, which is not there", folder)
		}
	}
}

// TestNoMachineInTheSource finds paths of a developer's machine.
func TestNoMachineInTheSource(t *testing.T) {
	local := regexp.MustCompile(`(?:^|[\s"'(=` + "`" + `])/(?:work|root|tmp/[a-z]+)/`)
	for _, file := range house.Files(t, ".", ".go", ".templ", ".md", ".yml", ".json", ".csv", "Makefile", ".txtar") {
		if at := local.FindString(file.Text); at != "" {
			t.Errorf("%s holds the path of one machine: %q", file.Path, strings.TrimSpace(at))
		}
	}
}
