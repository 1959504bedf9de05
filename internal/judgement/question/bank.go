package question

import (
	"embed"
	"strings"
)

// bankFiles are the lines of everyday talk that the language knows, as text
// that can be read and added to without any Go; bank/README.md tells the forms.
//
//go:embed bank
var bankFiles embed.FS

// bank are the lines of some files of one folder, in the order given. Of two
// lines that could be taken the first is, so that the order is part of the
// language. Remarks ("//") stand at the top of a file only, for a line of a
// number without a rate begins so too. A file that is not there is an error of
// the program and stops it at its start.
func bank(folder string, names ...string) string {
	var b strings.Builder
	for _, name := range names {
		text, err := bankFiles.ReadFile("bank/" + folder + "/" + name + ".txt")
		if err != nil {
			panic(err)
		}
		top := true
		for l := range strings.Lines(string(text)) {
			l = strings.TrimSpace(l)
			top = top && (l == "" || strings.HasPrefix(l, "//"))
			if !top && l != "" {
				b.WriteString(l + "\n")
			}
		}
	}
	return b.String()
}
