package app

import (
	"context"
	"encoding/base64"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"nyata/internal/adapters/files"
	"nyata/internal/adapters/ledger"
	"nyata/internal/adapters/store"
	"nyata/internal/faces/cli"
	"nyata/internal/ground/fault"
)

// audit checks everything in a data folder without a server. A store that
// cannot be read at all is what it looks for, not a failure of the audit.
func audit(ctx context.Context, dir string) (found cli.Audited, err error) {
	dir, err = filepath.Abs(dir)
	if err != nil {
		return found, fmt.Errorf("find data folder: %w", err)
	}
	if info, err := os.Stat(filepath.Join(dir, truthFile)); err != nil || !info.Mode().IsRegular() {
		return found, fault.New(fault.NotFound, "cli.no_ledger", fault.With("dir", dir))
	}
	held, err := store.Open(ctx, dir)
	if known, ok := errors.AsType[*fault.Error](err); ok {
		if known.Key == "store.folder_held" {
			return found, fault.Wrap(err, fault.Conflict, "cli.folder_held_whole", fault.With("dir", dir))
		}
		return found, err
	}
	if err != nil {
		return broken(ctx, found, err)
	}
	defer func() { err = errors.Join(err, held.Close()) }()
	stored, err := files.Open(filepath.Join(dir, filesFolder))
	if err != nil {
		return found, err
	}
	defer func() { err = errors.Join(err, stored.Close()) }()
	key, err := heldKey(dir)
	if err != nil {
		return found, err
	}
	a, err := ledger.New(held, stored, key).Verify(ctx)
	found = cli.Audited{Entries: a.Entries, Rows: a.Rows, Ended: a.Ended, Files: a.Files, Checkpoints: a.Checkpoints, Root: base64.StdEncoding.EncodeToString(a.Root[:]), Key: key.Verifier()}
	for _, f := range a.Faults {
		found.Faults = append(found.Faults, cli.FaultyPlace{Place: f.Place, What: f.What})
	}
	if err != nil {
		return broken(ctx, found, err)
	}
	return found, nil
}

// broken is an audit that could not go on because the store cannot be read.
func broken(ctx context.Context, found cli.Audited, err error) (cli.Audited, error) {
	if ctx.Err() != nil {
		return found, ctx.Err()
	}
	found.Faults = append(found.Faults, cli.FaultyPlace{Place: truthFile, What: err.Error()})
	return found, nil
}

// heldKey is the key that signed the folder's checkpoints. An audit makes none:
// a folder without a key has signed nothing.
func heldKey(dir string) (ledger.Key, error) {
	if _, err := os.Stat(filepath.Join(dir, keyFile)); errors.Is(err, fs.ErrNotExist) {
		return ledger.Key{}, nil
	}
	return openKey(dir, "")
}
