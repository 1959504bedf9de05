package question

import (
	"io/fs"
	"slices"
	"strings"
	"testing"
)

// A file that no folder's list names would lie there unread, and a remark in
// the midst of lines would be read as one.
func TestEveryFileOfTheBankIsRead(t *testing.T) {
	read := map[string][]string{
		"topic":  strings.Split(strings.TrimSpace(commonTopics+thesaurus), "\n"),
		"gist":   strings.Split(strings.TrimSpace(gistLines), "\n"),
		"term":   strings.Split(strings.TrimSpace(termLines), "\n"),
		"sense":  strings.Split(strings.TrimSpace(senseLines), "\n"),
		"beside": strings.Split(strings.TrimSpace(companionLines+attendantLines), "\n"),
	}
	files, err := fs.Glob(bankFiles, "bank/*/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no files of the bank: %v", err)
	}
	for _, file := range files {
		parts := strings.Split(strings.TrimSuffix(file, ".txt"), "/")
		lines := strings.Split(strings.TrimSpace(bank(parts[1], parts[2])), "\n")
		if at := slices.Index(read[parts[1]], lines[0]); at < 0 || !slices.Equal(read[parts[1]][at:at+len(lines)], lines) {
			t.Errorf("%s is not read: name it where its folder is (search for bank(%q))", file, parts[1])
		}
		for _, l := range lines {
			if form := map[string]bool{"term": strings.HasPrefix(l, "% ") || strings.HasPrefix(l, "# ")}; !form[parts[1]] && !strings.Contains(l, " : ") {
				t.Errorf("%s: a line without its form: %q", file, l)
			}
		}
	}
}
