package app

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"nyata/internal/adapters/files"
	"nyata/internal/adapters/ledger"
	"nyata/internal/adapters/store"
	"nyata/internal/faces/cli"
	"nyata/internal/ground/fault"
)

// audit checks everything in a data folder, a published bundle or a backup
// without a server. Vkey is the key of a bundle as its reader has it from
// elsewhere; empty takes the bundle's own.
func audit(ctx context.Context, path, vkey string) (cli.Audited, error) {
	if info, err := os.Stat(path); err == nil && info.Mode().IsRegular() {
		return auditZip(ctx, path, vkey)
	}
	dir, err := filepath.Abs(path)
	if err != nil {
		return cli.Audited{}, fmt.Errorf("find data folder: %w", err)
	}
	if info, err := os.Stat(filepath.Join(dir, truthFile)); err != nil || !info.Mode().IsRegular() {
		return cli.Audited{}, fault.New(fault.NotFound, "cli.no_ledger", fault.With("dir", dir))
	}
	key, err := heldKey(dir)
	if err != nil {
		return cli.Audited{}, err
	}
	return auditFolder(ctx, dir, key)
}

// audit is the audit; where a server holds the folder, that server carries it
// out.
func (e environment) audit(ctx context.Context, path, vkey string) (cli.Audited, error) {
	found, err := audit(ctx, path, vkey)
	if known, ok := errors.AsType[*fault.Error](err); !ok || known.Key != "cli.folder_held_whole" {
		return found, err
	}
	var out bytes.Buffer
	_, answered, wrong := askServer(ctx, path, errand{[]string{"verify", path, "--json"}, e.language()}, &out, io.Discard)
	if wrong != nil || !answered {
		return found, errors.Join(wrong, err)
	}
	found = cli.Audited{}
	if wrong := json.Unmarshal(out.Bytes(), &found); wrong != nil {
		return found, errors.Join(wrong, err)
	}
	return found, nil
}

// auditZip checks a bundle as it lies there, and a backup by unpacking it.
func auditZip(ctx context.Context, path, vkey string) (found cli.Audited, err error) {
	z, err := zip.OpenReader(path)
	if err != nil {
		return cli.Audited{Faults: []cli.FaultyPlace{{Place: filepath.Base(path), What: err.Error()}}}, nil
	}
	defer func() { err = errors.Join(err, z.Close()) }()
	if isBackup(&z.Reader) {
		dir, err := os.MkdirTemp("", "nyata-verify-")
		if err != nil {
			return found, fmt.Errorf("make folder: %w", err)
		}
		defer os.RemoveAll(dir) //nolint:errcheck // a temporary folder
		return unpackAudited(ctx, &z.Reader, dir)
	}
	a, key, err := ledger.CheckBundle(ctx, &z.Reader, vkey)
	return told(a, key), err
}

// told is an audit as the command line tells it.
func told(a ledger.Audit, key string) cli.Audited {
	found := cli.Audited{Entries: a.Entries, Rows: a.Rows, Ended: a.Ended, Files: a.Files, Checkpoints: a.Checkpoints, Root: base64.StdEncoding.EncodeToString(a.Root[:]), Key: key}
	for _, f := range a.Faults {
		found.Faults = append(found.Faults, cli.FaultyPlace{Place: f.Place, What: f.What})
	}
	return found
}

// auditFolder checks everything in a data folder. A store that cannot be read
// at all is what it looks for, not a failure of the audit.
func auditFolder(ctx context.Context, dir string, key ledger.Key) (found cli.Audited, err error) {
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
	a, err := ledger.New(held, stored, key).Verify(ctx)
	found = told(a, key.Verifier())
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
