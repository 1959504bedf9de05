package e2e

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"nyata/internal/house"
)

// TestReadmeTellsTheTruth holds the commands that the documents print against
// the program and the Makefile: each exists, with the flags that are shown.
func TestReadmeTellsTheTruth(t *testing.T) {
	root := house.Root(t)
	makefile, err := os.ReadFile(filepath.Join(root, "Makefile"))
	if err != nil {
		t.Fatal(err)
	}
	line := regexp.MustCompile(`(?m)^(\./nyata|make) ([a-z]+)(.*)$`)
	flag := regexp.MustCompile(`--[a-z-]+`)
	found := 0
	for _, name := range []string{"README.md", "CONTRIBUTING.md"} {
		page, err := os.ReadFile(filepath.Join(root, name))
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range line.FindAllStringSubmatch(string(page), -1) {
			found++
			program, command, rest := m[1], m[2], m[3]
			if program == "make" {
				if !regexp.MustCompile(`(?m)^` + command + `:`).Match(makefile) {
					t.Errorf("%s says make %s, which is no target", name, command)
				}
				continue
			}
			help, err := exec.Command("nyata", command, "--help").CombinedOutput()
			if err != nil {
				t.Errorf("%s says nyata %s: %v\n%s", name, command, err, help)
			}
			for _, f := range flag.FindAllString(rest, -1) {
				if !strings.Contains(string(help), f) {
					t.Errorf("%s says nyata %s %s, which its help does not know", name, command, f)
				}
			}
		}
	}
	if found < 6 {
		t.Errorf("only %d commands found in the documents", found)
	}
}
