package ledger

import (
	"crypto/ed25519"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/mod/sumdb/note"
)

// Key signs checkpoints with Ed25519 under the log's name.
type Key struct {
	signer note.Signer // nil where only the public half is held
	vkey   string
	name   string
	former []note.Verifier // that signed earlier checkpoints of the same ledger
}

// Origin is the name of the log and of its key.
func (k Key) Origin() string { return k.name }

// Verifier is the public key in the form of C2SP signed-note.
func (k Key) Verifier() string { return k.vkey }

// Sign signs a checkpoint.
func (k Key) Sign(c Checkpoint) (string, error) {
	if k.signer == nil {
		return "", fmt.Errorf("sign checkpoint: only the public half of the key is held")
	}
	signed, err := note.Sign(&note.Note{Text: c.Text()}, k.signer)
	if err != nil {
		return "", fmt.Errorf("sign checkpoint: %w", err)
	}
	return string(signed), nil
}

// OpenKey opens the key in a file, which only its owner may read. Where there
// is no file it makes a key under the origin's name and writes it; random
// gives its chance. Losing the file ends the log's signatures; whoever has a
// copy of it can sign in the log's name.
func OpenKey(path, origin string, random io.Reader) (Key, error) {
	secret, err := os.ReadFile(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return makeKey(path, origin, random)
	case err != nil:
		return Key{}, fmt.Errorf("open signing key: %w", err)
	}
	return parseKey(strings.TrimSpace(string(secret)), origin)
}

// parseKey reads a private key. A key of another name would sign checkpoints
// that nobody takes for this log's.
func parseKey(secret, origin string) (Key, error) {
	signer, err := note.NewSigner(secret)
	if err != nil {
		return Key{}, fmt.Errorf("read signing key: %w", err)
	}
	if signer.Name() != origin {
		return Key{}, fmt.Errorf("signing key is of %q, the ledger of %q", signer.Name(), origin)
	}
	vkey, err := verifier(secret)
	return Key{signer: signer, vkey: vkey, name: origin}, err
}

func makeKey(path, origin string, random io.Reader) (Key, error) {
	secret, _, err := note.GenerateKey(random, origin)
	if err != nil {
		return Key{}, fmt.Errorf("make signing key: %w", err)
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return Key{}, fmt.Errorf("make folder of signing key: %w", err)
	}
	f, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o400)
	if err != nil {
		return Key{}, fmt.Errorf("write signing key: %w", err)
	}
	_, err = f.WriteString(secret + "\n")
	if err := errors.Join(err, f.Sync(), f.Close()); err != nil {
		return Key{}, fmt.Errorf("write signing key: %w", err)
	}
	return parseKey(secret, origin)
}

// verifier is the public half of an encoded private key, "PRIVATE+KEY+<name>+
// <hash>+<base64>" of the algorithm's byte and the seed.
func verifier(secret string) (string, error) {
	fields := strings.SplitN(secret, "+", 5) // base64 has plus signs of its own
	seed, err := base64.StdEncoding.DecodeString(fields[len(fields)-1])
	if err != nil || len(seed) != 1+ed25519.SeedSize {
		return "", fmt.Errorf("signing key is no Ed25519 key")
	}
	public, ok := ed25519.NewKeyFromSeed(seed[1:]).Public().(ed25519.PublicKey)
	if !ok {
		return "", fmt.Errorf("signing key has no public half")
	}
	signer, err := note.NewSigner(secret)
	if err != nil {
		return "", fmt.Errorf("read signing key: %w", err)
	}
	return note.NewEd25519VerifierKey(signer.Name(), public)
}

// PublicKey is a key that checks checkpoints and signs none.
func PublicKey(vkey string) (Key, error) {
	v, err := note.NewVerifier(vkey)
	if err != nil {
		return Key{}, fmt.Errorf("read public key: %w", err)
	}
	return Key{vkey: vkey, name: v.Name()}, nil
}

// After is the key together with the public halves of those that signed the
// ledger's checkpoints before it: a ledger restored without its secret key goes
// on under a new one.
func (k Key) After(former []string) (Key, error) {
	for _, vkey := range former {
		v, err := note.NewVerifier(vkey)
		if err != nil {
			return k, fmt.Errorf("read former public key: %w", err)
		}
		k.former = append(k.former[:len(k.former):len(k.former)], v)
	}
	return k, nil
}
