package ledger_test

import (
	"bytes"
	"encoding/base64"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/mod/sumdb/note"

	"nyata/internal/adapters/ledger"
	"nyata/internal/record/merkle"
)

// seed gives the same chance every time.
func seed() *rand.ChaCha8 { return rand.NewChaCha8([32]byte{1}) }

func key(t testing.TB, path, origin string) ledger.Key {
	t.Helper()
	k, err := ledger.OpenKey(path, origin, seed())
	if err != nil {
		t.Fatal(err)
	}
	return k
}

func signed(t testing.TB) (string, ledger.Checkpoint, note.Verifier) {
	t.Helper()
	k := key(t, filepath.Join(t.TempDir(), "key"), "contoh.test/nyata")
	c := ledger.Checkpoint{Origin: "contoh.test/nyata", Size: 1234, Root: merkle.LeafHash([]byte("x"))}
	text, err := k.Sign(c)
	if err != nil {
		t.Fatal(err)
	}
	v, err := note.NewVerifier(k.Verifier())
	if err != nil {
		t.Fatal(err)
	}
	return text, c, v
}

func TestCheckpointIsThreeLines(t *testing.T) {
	text, c, v := signed(t)
	want := "contoh.test/nyata\n1234\n" + base64.StdEncoding.EncodeToString(c.Root[:]) + "\n\n— contoh.test/nyata "
	if !strings.HasPrefix(text, want) {
		t.Errorf("checkpoint is\n%s\nwant it to begin\n%s", text, want)
	}
	got, err := ledger.OpenCheckpoint(text, "contoh.test/nyata", v)
	if err != nil || got != c {
		t.Errorf("%+v, %v", got, err)
	}
	if _, err := ledger.OpenCheckpoint(text, "other.test", v); err == nil {
		t.Error("a checkpoint is taken for another log's")
	}
}

// Every flip of every bit is found, also those that base64 decoders ignore.
func TestEveryFlippedBitIsFound(t *testing.T) {
	text, _, v := signed(t)
	for i := range len(text) * 8 {
		flipped := []byte(text)
		flipped[i/8] ^= 1 << (i % 8)
		if c, err := ledger.OpenCheckpoint(string(flipped), "contoh.test/nyata", v); err == nil {
			t.Errorf("bit %d of byte %d flipped is taken: %q gives %+v", i%8, i/8, flipped, c)
		}
	}
}

func TestParseCheckpointRefuses(t *testing.T) {
	root := base64.StdEncoding.EncodeToString(make([]byte, 32))
	for _, text := range []string{
		"", "a\n1\n" + root, "a\n1\n" + root + "\nextension\n", "\n1\n" + root + "\n", "a\n01\n" + root + "\n", "a\n+1\n" + root + "\n", "a\n-1\n" + root + "\n",
		"a\n9223372036854775808\n" + root + "\n", "a\n1\n" + root[:40] + "\n", "a\n1\n" + root[:42] + "B=\n", "a\n1\n" + root + "\r\n",
	} {
		if c, err := ledger.ParseCheckpoint(text); err == nil {
			t.Errorf("%q is read as %+v", text, c)
		}
	}
}

func FuzzParseCheckpoint(f *testing.F) {
	f.Add("a\n1\n" + base64.StdEncoding.EncodeToString(make([]byte, 32)) + "\n")
	f.Fuzz(func(t *testing.T, text string) {
		if c, err := ledger.ParseCheckpoint(text); err == nil && c.Text() != text {
			t.Errorf("%q is read, and written as %q", text, c.Text())
		}
	})
}

func TestKey(t *testing.T) {
	path := filepath.Join(t.TempDir(), "secret", "key")
	made := key(t, path, "contoh.test/nyata")
	if info, err := os.Stat(path); err != nil || info.Mode().Perm() != 0o400 {
		t.Errorf("key file: %v, %v", info.Mode(), err)
	}
	if again := key(t, path, "contoh.test/nyata"); again.Verifier() != made.Verifier() {
		t.Error("the key opened again is another")
	}
	if _, err := ledger.OpenKey(path, "other.test", seed()); err == nil {
		t.Error("the key of another log is taken")
	}
	secret, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if strings.Contains(made.Verifier(), string(bytes.TrimSpace(secret[len(secret)-20:]))) {
		t.Error("the public key holds the private one")
	}
	for i := range 200 { // base64 of some keys has plus signs
		other := rand.NewChaCha8([32]byte{byte(i), 7})
		if _, err := ledger.OpenKey(filepath.Join(t.TempDir(), fmt.Sprint(i)), "a.test", other); err != nil {
			t.Fatalf("key %d: %v", i, err)
		}
	}
}
