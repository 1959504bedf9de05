package app

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"nyata/internal/adapters/ledger"
	"nyata/internal/casework"
)

// formerFile, in the data folder, holds the public halves of keys that signed
// checkpoints before the present one, a line each.
const formerFile = "former.keys"

// keyFile, in the data folder, holds the key that checkpoints are signed with.
const keyFile = "signing.key"

// origin is the name of a city's ledger, which its key carries too. A name in
// a signed note has no spaces and no plus signs.
func origin(city string) string {
	return "nyata/" + strings.Map(func(r rune) rune {
		switch {
		case r >= 'a' && r <= 'z', r >= '0' && r <= '9', r == '-', r == '.':
			return r
		default:
			return '-'
		}
	}, strings.ToLower(filepath.Base(city)))
}

// openKey opens the folder's key, making it where there is none. A key keeps
// the name it was made with, whatever the city is called later.
func openKey(dir, city string) (ledger.Key, error) {
	path := filepath.Join(dir, keyFile)
	name := origin(city)
	if secret, err := os.ReadFile(path); err == nil {
		name = nameOf(string(secret))
	}
	key, err := ledger.OpenKey(path, name, rand.Reader)
	if err != nil {
		return key, err
	}
	return withFormer(key, dir)
}

// withFormer adds the keys that signed before.
func withFormer(key ledger.Key, dir string) (ledger.Key, error) {
	text, err := os.ReadFile(filepath.Join(dir, formerFile))
	if errors.Is(err, fs.ErrNotExist) {
		return key, nil
	}
	if err != nil {
		return key, fmt.Errorf("read former keys: %w", err)
	}
	return key.After(strings.Fields(string(text)))
}

// nameOf is the name in a private key as golang.org/x/mod/sumdb/note writes it:
// PRIVATE+KEY+name+hash+data.
func nameOf(secret string) string {
	if fields := strings.SplitN(secret, "+", 4); len(fields) == 4 {
		return fields[2]
	}
	return ""
}

// seal signs the size and root of the ledger where it has grown since the last
// checkpoint, so that a later rewriting of it can be told from the copy of the
// checkpoint that somebody else keeps.
func (h *house) seal(ctx context.Context) error {
	grown := false
	err := h.store.View(ctx, func(v casework.View) error {
		size, err := v.Size()
		if err != nil {
			return err
		}
		kept, err := v.Checkpoints()
		grown = size > 0 && (len(kept) == 0 || kept[len(kept)-1].Size < size)
		return err
	})
	if err == nil && grown {
		_, _, err = h.ledger.Checkpoint(ctx)
	}
	if err != nil {
		return fmt.Errorf("sign the ledger: %w", err)
	}
	return nil
}
