package e2e

import (
	"archive/zip"
	"bytes"
	"io"
	"os"
	"strings"

	"github.com/rogpeppe/go-internal/testscript"
)

// flip turns one bit of the first member of a ZIP whose name begins as given,
// and writes the ZIP again with sums that fit: somebody who tampers does so too.
func flip(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: flip ZIP MEMBER")
	}
	path := ts.MkAbs(args[0])
	from, err := zip.OpenReader(path)
	ts.Check(err)
	var out bytes.Buffer
	to, done := zip.NewWriter(&out), false
	for _, f := range from.File {
		r, err := f.Open()
		ts.Check(err)
		content, err := io.ReadAll(r)
		ts.Check(err)
		if !done && strings.HasPrefix(f.Name, args[1]) && len(content) > 0 {
			content[len(content)/2] ^= 1
			done = true
		}
		w, err := to.Create(f.Name)
		ts.Check(err)
		_, err = w.Write(content)
		ts.Check(err)
	}
	ts.Check(to.Close())
	ts.Check(from.Close())
	if !done {
		ts.Fatalf("%s has no member %s", args[0], args[1])
	}
	ts.Check(os.WriteFile(path, out.Bytes(), 0o600))
}
