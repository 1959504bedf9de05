package casework_test

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"testing"

	"nyata/internal/adapters/ledger"
)

// TestBundle publishes a ledger of more than one tile and checks it without the
// store; whatever single bit is turned is found.
func TestBundle(t *testing.T) {
	b := open(t)
	const entries = 300
	var files []string
	for i := range entries {
		r := b.receive(t, watcher, fmt.Sprintf("%d.pdf", i), fmt.Sprintf("bytes of %d", i))
		if i%100 == 0 {
			files = append(files, r.ID)
		}
	}
	var out bytes.Buffer
	if _, err := b.ledger.WriteBundle(t.Context(), &out, files); err != nil {
		t.Fatal(err)
	}
	check := func(data []byte, vkey string) ledger.Audit {
		t.Helper()
		z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
		if err != nil {
			t.Fatal(err)
		}
		a, _, err := ledger.CheckBundle(t.Context(), z, vkey)
		if err != nil {
			t.Fatal(err)
		}
		return a
	}
	if a := check(out.Bytes(), b.ledger.Verifier()); !a.Sound() || a.Entries != entries || a.Files != len(files) || a.Checkpoints != 1 {
		t.Fatalf("%+v", a)
	}
	members := unzip(t, out.Bytes())
	if len(members) != 2+2*2+1+len(files) { // checkpoint, key, two tiles of leaves with their entries, one of inner hashes, files
		t.Errorf("%d members", len(members))
	}
	for i, m := range members {
		for _, at := range []int{0, len(m.content) / 2, len(m.content) - 1} {
			spoilt := append([]member(nil), members...)
			content := bytes.Clone(m.content)
			content[at] ^= 1
			spoilt[i].content = content
			if check(rezip(t, spoilt), "").Sound() {
				t.Errorf("byte %d of %s may be changed unseen", at, m.name)
			}
		}
		if m.name == "key" {
			continue // its reader brings one
		}
		without := append(append([]member(nil), members[:i]...), members[i+1:]...)
		if a := check(rezip(t, without), b.ledger.Verifier()); a.Sound() != (len(m.name) == len("files/")+64) {
			t.Errorf("without %s: %+v", m.name, a.Faults)
		}
	}
	more := append(append([]member(nil), members...), member{"tile/0/009", []byte("x")})
	if check(rezip(t, more), "").Sound() {
		t.Error("a member that belongs to nothing is passed over")
	}
}

type member struct {
	name    string
	content []byte
}

func unzip(t *testing.T, data []byte) []member {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	var out []member
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		content, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, member{f.Name, content})
	}
	return out
}

func rezip(t *testing.T, members []member) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, m := range members {
		w, err := z.Create(m.name)
		if err == nil {
			_, err = w.Write(m.content)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}
